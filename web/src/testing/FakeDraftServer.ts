import type { Artifact } from '../api/types/artifact';
import { FakeServer, json, noContent, problem } from './FakeServer';

const PATH = '/api/sessions/s1/stages/requirements/draft';

/** A server that keeps one draft as the real one does: versions, If-Match, 412. */
export class FakeDraftServer extends FakeServer {
  artifact: Artifact = {};
  version = 0;

  constructor() {
    super();
    this.on(`GET ${PATH}`, () => json(this.artifact, 200, { ETag: this.etag() }));
    this.on(`PUT ${PATH}`, (request) => {
      if (request.headers.get('If-Match') !== this.etag()) {
        return problem(412, 'This draft was saved from elsewhere in between.');
      }
      this.saveElsewhere(request.body as Artifact);
      return noContent({ ETag: this.etag() });
    });
  }

  etag(): string {
    return `"${this.version}"`;
  }

  /** Another tab or device saves. */
  saveElsewhere(artifact: Artifact): void {
    this.artifact = artifact;
    this.version += 1;
  }

  saves(): Artifact[] {
    return this.requests(`PUT ${PATH}`).map(({ body }) => body as Artifact);
  }
}
