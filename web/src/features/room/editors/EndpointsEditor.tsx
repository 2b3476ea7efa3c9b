import type { Endpoint } from '../../../api/types/artifact';
import type { EditorProps } from './EditorProps';
import { Rows, type Column } from './Rows';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'RPC', 'WebSocket'].map((value) => ({
  value,
  label: value,
}));

const COLUMNS: readonly Column<Endpoint>[] = [
  { key: 'method', label: 'Method', width: 2, options: METHODS },
  { key: 'path', label: 'Path', width: 4, placeholder: '/v1/urls' },
  { key: 'purpose', label: 'Purpose', width: 6, placeholder: 'Create a short link' },
  {
    key: 'request',
    label: 'Request',
    width: 6,
    placeholder: '{longUrl, alias?} + Idempotency-Key',
    long: true,
  },
  { key: 'response', label: 'Response', width: 6, placeholder: '201 {shortUrl}', long: true },
  { key: 'errors', label: 'Errors', width: 8, placeholder: '400 not a URL, 409 alias taken, 429 too many' },
  { key: 'auth', label: 'Auth', width: 4, placeholder: 'API key' },
];

export function EndpointsEditor({ artifact, onArtifact }: EditorProps) {
  return (
    <Rows
      noun="endpoint"
      rows={artifact.endpoints ?? []}
      columns={COLUMNS}
      create={() => ({})}
      onRows={(endpoints) => onArtifact({ ...artifact, endpoints })}
    />
  );
}
