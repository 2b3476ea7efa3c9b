import type { Artifact } from '../../../api/types/artifact';

/** What was written but not acknowledged by the server. */
export interface Unsent {
  artifact: Artifact;
  /** The server's version it was written on top of. */
  etag: string;
  editedAt: number;
}

/** Unacknowledged work of one stage, on this device: it survives a reload, a crash and a lost connection. */
export class UnsentWork {
  readonly #key: string;
  readonly #storage: Storage;

  constructor(sessionId: string, stageId: string, storage: Storage = localStorage) {
    this.#key = `rehearsal.unsent.${sessionId}.${stageId}`;
    this.#storage = storage;
  }

  read(): Unsent | null {
    const stored = this.#storage.getItem(this.#key);
    if (stored === null) {
      return null;
    }
    try {
      return JSON.parse(stored) as Unsent;
    } catch {
      return null;
    }
  }

  /** @returns false where the device has no room left: the work is then only in this page */
  write(unsent: Unsent): boolean {
    try {
      this.#storage.setItem(this.#key, JSON.stringify(unsent));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    this.#storage.removeItem(this.#key);
  }
}
