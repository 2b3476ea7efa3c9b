import type { Estimate } from '../../../api/types/artifact';
import type { EditorProps } from './EditorProps';
import { Rows, type Column } from './Rows';

const COLUMNS: readonly Column<Estimate>[] = [
  { key: 'name', label: 'Quantity', width: 3, placeholder: 'Write QPS' },
  { key: 'expression', label: 'Worked out as', width: 5, placeholder: '100M / 86400' },
  { key: 'value', label: 'Result', width: 4, placeholder: '1.2k/s' },
  { key: 'conclusion', label: 'So', width: 12, placeholder: 'one primary is enough for writes' },
];

export function EstimatesEditor({ artifact, onArtifact }: EditorProps) {
  return (
    <Rows
      noun="estimate"
      rows={artifact.estimates ?? []}
      columns={COLUMNS}
      create={() => ({})}
      onRows={(estimates) => onArtifact({ ...artifact, estimates })}
    />
  );
}
