import type { Entity } from '../../../api/types/artifact';
import type { EditorProps } from './EditorProps';
import { Rows, type Column } from './Rows';

const COLUMNS: readonly Column<Entity>[] = [
  { key: 'name', label: 'Entity', width: 3, placeholder: 'urls' },
  {
    key: 'fields',
    label: 'Fields',
    width: 9,
    placeholder: 'code, long_url, owner_id, created_at, expires_at',
    long: true,
  },
  { key: 'keys', label: 'Keys and indexes', width: 5, placeholder: 'primary key code; index owner_id' },
  { key: 'store', label: 'Store', width: 3, placeholder: 'key-value' },
  { key: 'why', label: 'Why', width: 4, placeholder: 'read by key, 100:1' },
];

export function EntitiesEditor({ artifact, onArtifact }: EditorProps) {
  return (
    <Rows
      noun="entity"
      rows={artifact.entities ?? []}
      columns={COLUMNS}
      create={() => ({})}
      onRows={(entities) => onArtifact({ ...artifact, entities })}
    />
  );
}
