import type { Artifact } from '../../../api/types/artifact';
import { tidy } from '../../../shared/artifact/tidy';

/** Hands the learner the own work as a file. */
export function download(fileName: string, artifact: Artifact): void {
  const blob = new Blob([JSON.stringify(tidy(artifact), null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
