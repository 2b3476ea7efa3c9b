import { hasStatus, isPassing } from '../../../api/problem';
import type { Artifact } from '../../../api/types/artifact';
import { sameAnswer, tidy } from '../../../shared/artifact/tidy';
import type { UnsentWork } from './UnsentWork';

/** A draft as the server has it. */
export interface Draft {
  artifact: Artifact;
  etag: string;
}

/** The server's side of a draft. */
export interface RemoteDraft {
  load(): Promise<Draft>;
  /** @returns the new ETag: the acknowledgement */
  save(artifact: Artifact, etag: string): Promise<string>;
}

export type DraftStatus =
  /** Acknowledged by the server; `at` is null while nothing was written yet. */
  | { kind: 'saved'; at: number | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** The server cannot be reached; tried again by itself. */
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  /** Somebody saved another version, in another tab or on another device: only the learner can choose. */
  | { kind: 'conflict'; theirs: Draft }
  /** The server will not take it as it is. */
  | { kind: 'refused'; error: unknown };

export interface DraftState {
  artifact: Artifact;
  status: DraftStatus;
  /** False where this device cannot keep a copy of unsent work. */
  keptHere: boolean;
}

const PAUSE_MILLIS = 800;
const FIRST_RETRY_MILLIS = 1_000;
const LONGEST_RETRY_MILLIS = 15_000;

/**
 * Keeps one stage's draft: "saved" is said only after the server's acknowledgement, one save is under way at a time, a
 * version that somebody else saved is never overwritten unasked. Observable, for one page at a time.
 */
export class DraftKeeper {
  readonly #remote: RemoteDraft;
  readonly #unsent: UnsentWork;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #etag: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMillis = FIRST_RETRY_MILLIS;
  #underWay: Promise<void> | undefined;
  #closed = true;

  constructor(initial: Draft, remote: RemoteDraft, unsent: UnsentWork) {
    this.#remote = remote;
    this.#unsent = unsent;
    this.#etag = initial.etag;
    this.#state = { artifact: tidy(initial.artifact), status: { kind: 'saved', at: null }, keptHere: true };
    this.#takeUpUnsent(initial);
  }

  /** Starts saving, first of all what was left unsent before. */
  open(): void {
    this.#closed = false;
    if (this.#state.status.kind === 'unsaved') {
      this.#saveIn(0);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  edit(artifact: Artifact): void {
    const keptHere = this.#unsent.write({ artifact, etag: this.#etag, editedAt: Date.now() });
    const { status } = this.#state;
    const waits = status.kind === 'conflict' || status.kind === 'signed-out' || status.kind === 'offline';
    this.#change({ artifact, keptHere, status: waits ? status : { kind: 'unsaved' } });
    if (!waits) {
      this.#saveIn(PAUSE_MILLIS);
    }
  }

  /** The learner chose between the own version and the one found on the server. */
  resolve(choice: 'mine' | 'theirs'): void {
    const { status } = this.#state;
    if (status.kind !== 'conflict') {
      return;
    }
    this.#etag = status.theirs.etag;
    if (choice === 'mine') {
      this.#change({ status: { kind: 'unsaved' } });
      this.#saveIn(0);
    } else {
      this.#acknowledged(tidy(status.theirs.artifact));
    }
  }

  /** Tries at once what waits for a connection or a sign-in. */
  readonly retry = (): void => {
    const { kind } = this.#state.status;
    if (kind === 'offline' || kind === 'signed-out' || kind === 'refused') {
      this.#saveIn(0);
    }
  };

  /** Sends nothing from now on, and waits for what is on its way: a hand-in must not be overtaken by a draft. */
  async hold(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underWay;
    clearTimeout(this.#timer);
  }

  /** The hand-in did not happen: drafts are saved again. */
  release(): void {
    if (this.#state.status.kind === 'unsaved' || this.#state.status.kind === 'offline') {
      this.#saveIn(PAUSE_MILLIS);
    }
  }

  /** The server has the whole answer by another way. */
  handedIn(): void {
    this.#unsent.clear();
    this.close();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #takeUpUnsent(initial: Draft): void {
    const unsent = this.#unsent.read();
    if (unsent === null) {
      return;
    }
    if (sameAnswer(unsent.artifact, initial.artifact)) {
      this.#unsent.clear();
      return;
    }
    this.#state.artifact = unsent.artifact;
    this.#state.status =
      unsent.etag === initial.etag ? { kind: 'unsaved' } : { kind: 'conflict', theirs: initial };
  }

  #saveIn(millis: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) {
      this.#timer = setTimeout(() => void this.#save(), millis);
    }
  }

  async #save(): Promise<void> {
    if (this.#underWay !== undefined) {
      return;
    }
    this.#underWay = this.#saveOnce();
    await this.#underWay;
    this.#underWay = undefined;
  }

  async #saveOnce(): Promise<void> {
    const sent = this.#state.artifact;
    this.#change({ status: { kind: 'saving' } });
    try {
      this.#etag = await this.#remote.save(tidy(sent), this.#etag);
    } catch (error) {
      await this.#failed(sent, error);
      return;
    }
    this.#settle(sent);
  }

  #settle(sent: Artifact): void {
    this.#retryMillis = FIRST_RETRY_MILLIS;
    if (this.#state.artifact === sent) {
      this.#acknowledged(sent);
    } else {
      this.#unsent.write({ artifact: this.#state.artifact, etag: this.#etag, editedAt: Date.now() });
      this.#change({ status: { kind: 'unsaved' } });
      this.#saveIn(PAUSE_MILLIS);
    }
  }

  async #failed(sent: Artifact, error: unknown): Promise<void> {
    if (hasStatus(error, 412)) {
      await this.#meetOtherVersion(sent);
    } else if (hasStatus(error, 401)) {
      this.#change({ status: { kind: 'signed-out' } });
    } else if (isPassing(error)) {
      this.#retryLater();
    } else {
      this.#change({ status: { kind: 'refused', error } });
    }
  }

  /** The other version may be our own: saved, but its acknowledgement was lost on the way. */
  async #meetOtherVersion(sent: Artifact): Promise<void> {
    try {
      const theirs = await this.#remote.load();
      if (sameAnswer(theirs.artifact, sent)) {
        this.#etag = theirs.etag;
        this.#settle(sent);
      } else {
        this.#change({ status: { kind: 'conflict', theirs } });
      }
    } catch (error) {
      if (hasStatus(error, 401)) {
        this.#change({ status: { kind: 'signed-out' } });
      } else {
        this.#retryLater();
      }
    }
  }

  #retryLater(): void {
    this.#change({ status: { kind: 'offline' } });
    this.#saveIn(this.#retryMillis);
    this.#retryMillis = Math.min(this.#retryMillis * 2, LONGEST_RETRY_MILLIS);
  }

  #acknowledged(artifact: Artifact): void {
    this.#unsent.clear();
    this.#change({ artifact, status: { kind: 'saved', at: Date.now() } });
  }

  #change(part: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
