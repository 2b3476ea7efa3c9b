const KEPT_SAMPLES = 8;

/**
 * The server's time as seen from here. A learner's own clock may be minutes off or be set during a session, so it is
 * never read: the server's instants are set against a monotonic local one. What arrives is always late by the way it
 * took, therefore of the last samples the one with the largest offset, the least late, is believed.
 */
export class ServerClock {
  readonly #monotonic: () => number;
  #offsets: number[] = [];

  constructor(monotonic: () => number = () => performance.now()) {
    this.#monotonic = monotonic;
  }

  /** @param instant ISO-8601, or epoch milliseconds, that the server sent just now */
  observe(instant: string | number): void {
    const server = typeof instant === 'number' ? instant : Date.parse(instant);
    if (Number.isFinite(server)) {
      this.#offsets = [...this.#offsets, server - this.#monotonic()].slice(-KEPT_SAMPLES);
    }
  }

  /** Epoch milliseconds on the server; the local clock's until anything was heard. */
  now(): number {
    return this.#offsets.length === 0 ? Date.now() : this.#monotonic() + Math.max(...this.#offsets);
  }
}
