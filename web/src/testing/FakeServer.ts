import { vi } from 'vitest';

export interface SeenRequest {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Handler = (request: SeenRequest) => Response | Promise<Response>;

/** Stands in for the network: everything above it is the real app. */
export class FakeServer {
  readonly seen: SeenRequest[] = [];
  /** No request arrives, as with a cable pulled. */
  offline = false;
  /** The next answers get lost on their way back: the server has done its part. */
  answersToLose = 0;
  readonly #handlers: [string, Handler][] = [];

  constructor() {
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => this.#receive(path, init));
  }

  /** @param route such as "PUT /api/sessions/1/draft", or a beginning of one */
  on(route: string, handler: Handler): this {
    this.#handlers.unshift([route, handler]);
    return this;
  }

  requests(route: string): SeenRequest[] {
    return this.seen.filter(({ method, path }) => `${method} ${path}`.startsWith(route));
  }

  async #receive(path: string, init: RequestInit): Promise<Response> {
    if (this.offline) {
      throw new TypeError('Failed to fetch');
    }
    const request = {
      method: init.method ?? 'GET',
      path,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    this.seen.push(request);
    const handler = this.#handlers.find(([route]) => `${request.method} ${path}`.startsWith(route))?.[1];
    const answer = handler === undefined ? problem(404, 'No such thing.') : await handler(request);
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer;
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

export function noContent(headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 204, headers });
}

export function problem(
  status: number,
  detail: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ status, detail, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
