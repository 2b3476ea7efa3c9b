import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Artifact } from '../../../api/types/artifact';
import { DiagramEditor } from './DiagramEditor';

const written = vi.fn<(artifact: Artifact) => void>();

function Harness() {
  const [artifact, setArtifact] = useState<Artifact>({});
  const change = (next: Artifact) => {
    written(next);
    setArtifact(next);
  };
  return <DiagramEditor artifact={artifact} onArtifact={change} />;
}

it('is written with boxes and arrows, and drawn at once', async () => {
  const user = userEvent.setup();
  render(<Harness />);
  await user.click(screen.getByRole('button', { name: 'Add box' }));
  await user.selectOptions(screen.getByLabelText('Kind'), 'client');
  await user.click(screen.getByRole('button', { name: 'Add box' }));
  const second = within(screen.getByRole('group', { name: 'box 2' }));
  await user.type(second.getByLabelText('Name'), 'API');
  await user.type(second.getByLabelText('Replicas'), '3');
  await user.click(screen.getByRole('button', { name: 'Add arrow' }));
  await user.selectOptions(screen.getByLabelText('Flow'), 'write');

  expect(written.mock.lastCall?.[0].diagram).toEqual({
    nodes: [
      { id: 'n1', kind: 'client' },
      { id: 'n2', kind: 'service', label: 'API', replicas: 3 },
    ],
    edges: [{ from: 'n1', to: 'n2', flow: 'write' }],
  });
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Architecture with 2 boxes: Client, API. Arrows: Client to API, write.',
  );
});

it('takes the arrows of a box away with it', async () => {
  const user = userEvent.setup();
  render(<Harness />);
  await user.click(screen.getByRole('button', { name: 'Add box' }));
  await user.click(screen.getByRole('button', { name: 'Add box' }));
  await user.click(screen.getByRole('button', { name: 'Add arrow' }));
  await user.click(screen.getByRole('button', { name: 'Remove box 1' }));

  expect(written.mock.lastCall?.[0].diagram).toEqual({ nodes: [{ id: 'n2', kind: 'service' }], edges: [] });
});
