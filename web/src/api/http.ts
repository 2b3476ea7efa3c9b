import { ApiError, UnreachableError, type ProblemDocument } from './problem';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** An answer with the parts of its head that the app reads. */
export interface Answer<T> {
  body: T;
  etag: string | null;
  /** The server's time when it answered, to the second. */
  date: string | null;
}

const TIMEOUT_MILLIS = 20_000;

const signedOut = new EventTarget();

/** Calls back whenever an answer says that the sign-in is over; returns how to stop. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.addEventListener('signed-out', listener);
  return () => signedOut.removeEventListener('signed-out', listener);
}

/**
 * One request to the services.
 *
 * @throws ApiError when they refuse
 * @throws UnreachableError when they cannot be reached in time
 */
export async function call<T>(
  path: string,
  { method = 'GET', body, headers = {}, signal }: Call = {},
): Promise<Answer<T>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  const response = await reach(path, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' ? {} : csrfHeader()),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  if (!response.ok) {
    if (response.status === 401) {
      signedOut.dispatchEvent(new Event('signed-out'));
    }
    throw new ApiError(response.status, await problemOf(response), retryAfterOf(response));
  }
  return {
    body: (response.status === 204 ? undefined : await json(response)) as T,
    etag: response.headers.get('ETag'),
    date: response.headers.get('Date'),
  };
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new UnreachableError(error);
  }
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) {
    return {};
  }
  try {
    return (await response.json()) as ProblemDocument;
  } catch {
    return {};
  }
}

function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** The double-submit token: the cookie's value, echoed where another site could not. */
function csrfHeader(): Record<string, string> {
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  return token === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(token) };
}
