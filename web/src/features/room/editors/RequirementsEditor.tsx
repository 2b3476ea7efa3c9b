import type { Quality, Requirements } from '../../../api/types/artifact';
import { TextArea } from '../../../shared/ui/TextArea';
import { Lines } from './Lines';
import { Rows, type Column } from './Rows';
import styles from './editors.module.css';
import type { EditorProps } from './EditorProps';

const QUALITIES: readonly Column<Quality>[] = [
  { key: 'quality', label: 'Quality', width: 3, placeholder: 'latency' },
  { key: 'target', label: 'Target', width: 4, placeholder: 'p99 < 100 ms' },
  { key: 'why', label: 'Why', width: 5, placeholder: 'every page waits for it' },
];

export function RequirementsEditor({ artifact, onArtifact }: EditorProps) {
  const requirements = artifact.requirements ?? {};
  const change = (part: Requirements) =>
    onArtifact({ ...artifact, requirements: { ...requirements, ...part } });
  return (
    <>
      <div className={styles['pair']}>
        <Lines
          label="Functional: what it does"
          placeholder="Create a short link for a long one"
          items={requirements.functional}
          onItems={(functional) => change({ functional })}
        />
        <Lines
          label="Out of scope: the parking lot"
          placeholder="Analytics for link owners"
          items={requirements.outOfScope}
          onItems={(outOfScope) => change({ outOfScope })}
        />
      </div>
      <div className={styles['group']}>
        <h3>Non-functional: how well it does it</h3>
        <Rows
          noun="quality"
          rows={requirements.nonFunctional ?? []}
          columns={QUALITIES}
          create={() => ({})}
          onRows={(nonFunctional) => change({ nonFunctional })}
        />
      </div>
      <div className={styles['pair']}>
        <Lines
          label="Assumptions, said aloud"
          placeholder="Links never change once created"
          items={requirements.assumptions}
          onItems={(assumptions) => change({ assumptions })}
        />
        <TextArea
          label="The scope in one sentence"
          rows={3}
          placeholder="We build … for … so that …"
          value={requirements.restatement ?? ''}
          onValue={(restatement) => change({ restatement })}
        />
      </div>
    </>
  );
}
