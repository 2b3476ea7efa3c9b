import { newIdempotencyKey } from '../../../api/idempotency';
import { ApiError, isPassing } from '../../../api/problem';
import type { Artifact } from '../../../api/types/artifact';
import type { Session } from '../../../api/types/practice';
import { tidy } from '../../../shared/artifact/tidy';

/** Sends an answer for good, under a key. */
export type SendAnswer = (artifact: Artifact, idempotencyKey: string) => Promise<Session>;

const FIRST_RETRY_MILLIS = 1_000;
const LONGEST_RETRY_MILLIS = 15_000;

/**
 * Hands in one stage, once in effect. While nobody knows whether a try arrived, the same answer goes again under the
 * same key; an answer that was changed in between is another one and gets another key.
 */
export class HandIn {
  readonly #send: SendAnswer;
  readonly #onRetry: () => void;
  #key = '';
  #body = '';
  #cancelled = false;
  #wake: (() => void) | undefined;

  constructor(send: SendAnswer, onRetry: () => void) {
    this.#send = send;
    this.#onRetry = onRetry;
  }

  /**
   * @returns the session after the hand-in; null when it was cancelled
   * @throws ApiError when the services refuse the answer
   */
  async submit(artifact: Artifact): Promise<Session | null> {
    const answer = tidy(artifact);
    this.#keyFor(answer);
    this.#cancelled = false;
    for (let wait = FIRST_RETRY_MILLIS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MILLIS)) {
      try {
        return await this.#send(answer, this.#key);
      } catch (error) {
        if (!isPassing(error) && !isInFlight(error)) {
          throw error;
        }
      }
      if (this.#cancelled) {
        return null;
      }
      this.#onRetry();
      await this.#pause(wait);
      if (this.#cancelled) {
        return null;
      }
    }
  }

  /** Stops retrying; what was sent may have arrived all the same. */
  cancel(): void {
    this.#cancelled = true;
    this.#wake?.();
  }

  #keyFor(answer: Artifact): void {
    const body = JSON.stringify(answer);
    if (body !== this.#body) {
      this.#body = body;
      this.#key = newIdempotencyKey();
    }
  }

  #pause(millis: number): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, millis);
    });
  }
}

/** An earlier try under the same key is still being worked on. */
function isInFlight(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status === 409 && (error.problem.type ?? '').includes('in-flight')
  );
}
