/** The browser's end of a stream, moved by hand. */
export class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];

  readonly CLOSED = 2;
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  static last(): FakeEventSource {
    const last = FakeEventSource.opened.at(-1);
    if (last === undefined) {
      throw new Error('no stream was opened');
    }
    return last;
  }

  close(): void {
    this.readyState = this.CLOSED;
  }

  accept(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  say(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  /** The connection broke; the browser tries again by itself. */
  break(): void {
    this.readyState = 0;
    this.dispatchEvent(new Event('error'));
  }

  /** The server refused; the browser gives up. */
  refuse(): void {
    this.readyState = this.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}
