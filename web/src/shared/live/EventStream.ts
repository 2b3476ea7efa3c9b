/** How a stream of server-sent events is doing. */
export type StreamStatus = 'connecting' | 'open' | 'lost';

export interface StreamListener {
  onStatus: (status: StreamStatus) => void;
  onEvent: (name: string, data: unknown) => void;
}

/** What is used of the browser's EventSource. */
export type OpenSource = (url: string) => EventSource;

const FIRST_WAIT_MILLIS = 1_000;
const LONGEST_WAIT_MILLIS = 20_000;
/** A stream that says nothing for so long is taken for dead: the services send a frame far more often. */
const SILENCE_MILLIS = 60_000;

/**
 * Server-sent events that come back by themselves. The browser only retries a connection that broke; one that was
 * refused (a restart, a 503) or fell silent is opened again here, with growing pauses.
 */
export class EventStream {
  readonly #url: string;
  readonly #names: readonly string[];
  readonly #listener: StreamListener;
  readonly #openSource: OpenSource;
  #source: EventSource | undefined;
  #wait = FIRST_WAIT_MILLIS;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    url: string,
    names: readonly string[],
    listener: StreamListener,
    openSource: OpenSource = (address) => new EventSource(address),
  ) {
    this.#url = url;
    this.#names = names;
    this.#listener = listener;
    this.#openSource = openSource;
  }

  open(): void {
    this.#listener.onStatus('connecting');
    const source = this.#openSource(this.#url);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#wait = FIRST_WAIT_MILLIS;
      this.#heard();
      this.#listener.onStatus('open');
    });
    source.addEventListener('error', () => {
      this.#listener.onStatus('lost');
      if (source.readyState === source.CLOSED) {
        this.#reopenLater();
      }
    });
    for (const name of this.#names) {
      source.addEventListener(name, (event) => {
        this.#heard();
        this.#listener.onEvent(name, JSON.parse((event as MessageEvent<string>).data));
      });
    }
    this.#heard();
  }

  close(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#source = undefined;
  }

  #heard(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#listener.onStatus('lost');
      this.#reopenLater();
    }, SILENCE_MILLIS);
  }

  #reopenLater(): void {
    this.close();
    this.#retry = setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MILLIS);
  }
}
