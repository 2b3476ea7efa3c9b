import type { Bottleneck, BottleneckKind } from '../../../api/types/artifact';
import type { EditorProps } from './EditorProps';
import { Rows, type Column } from './Rows';

const KINDS: readonly { value: BottleneckKind; label: string }[] = [
  { value: 'throughput', label: 'Throughput' },
  { value: 'latency', label: 'Latency' },
  { value: 'spof', label: 'Single point of failure' },
  { value: 'cost', label: 'Cost' },
];

const COLUMNS: readonly Column<Bottleneck>[] = [
  {
    key: 'bottleneck',
    label: 'What breaks first',
    width: 8,
    placeholder: 'One hot link takes most of the reads',
  },
  { key: 'kind', label: 'Found by the scan for', width: 4, options: KINDS },
  {
    key: 'resolution',
    label: 'What mends it, and at what price',
    width: 12,
    placeholder: 'Cache it at the edge; a deleted link lives on for up to its TTL',
    long: true,
  },
];

export function FindingsEditor({ artifact, onArtifact }: EditorProps) {
  return (
    <Rows
      noun="finding"
      rows={artifact.findings ?? []}
      columns={COLUMNS}
      create={() => ({})}
      onRows={(findings) => onArtifact({ ...artifact, findings })}
    />
  );
}
