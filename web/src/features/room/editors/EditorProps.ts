import type { Artifact } from '../../../api/types/artifact';

/** What every editor works on: the whole answer, of which it changes its part. */
export interface EditorProps {
  artifact: Artifact;
  onArtifact: (artifact: Artifact) => void;
}
