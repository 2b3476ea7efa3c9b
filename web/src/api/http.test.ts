import { beforeEach, expect, it, vi } from 'vitest';
import { FakeServer, json, noContent, problem } from '../testing/FakeServer';
import { call, onSignedOut } from './http';
import { ApiError, isPassing, UnreachableError } from './problem';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});

const failure = (path: string) =>
  call(path).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

it('echoes the CSRF cookie on calls that change something, and only there', async () => {
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  server.on('GET /api/me', () => json({})).on('POST /api/cohorts', () => json({}, 201));
  await call('/api/me');
  await call('/api/cohorts', { method: 'POST', body: { name: 'x' } });

  expect(server.requests('GET')[0]?.headers.get('X-XSRF-TOKEN')).toBeNull();
  expect(server.requests('POST')[0]?.headers.get('X-XSRF-TOKEN')).toBe('a+b');
});

it('gives back body, ETag and the server’s date', async () => {
  server.on('GET /api/x', () => json({ a: 1 }, 200, { ETag: '"3"', Date: 'Fri, 20 Nov 2026 10:00:00 GMT' }));

  expect(await call('/api/x')).toEqual({
    body: { a: 1 },
    etag: '"3"',
    date: 'Fri, 20 Nov 2026 10:00:00 GMT',
  });
});

it('reads an answer without content', async () => {
  server.on('PUT /api/x', () => noContent());

  expect((await call('/api/x', { method: 'PUT', body: {} })).body).toBeUndefined();
});

it('tells a problem in the server’s own words, and which field is at fault', async () => {
  server.on('GET /api/x', () =>
    problem(400, 'The request is not valid.', { errors: [{ pointer: '/email', detail: 'is no address' }] }),
  );
  const error = await failure('/api/x');

  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).message).toBe('The request is not valid.');
  expect((error as ApiError).field('/email')).toBe('is no address');
  expect(isPassing(error)).toBe(false);
});

it('knows when a refusal will pass, and after how long', async () => {
  server.on('GET /api/x', () => problem(503, 'Redis is away.', {}, { 'Retry-After': '2' }));
  const error = await failure('/api/x');

  expect(isPassing(error)).toBe(true);
  expect((error as ApiError).retryAfter).toBe(2);
});

it('survives an answer that is no problem document', async () => {
  server.on('GET /api/x', () => new Response('<html>Bad gateway</html>', { status: 502 }));

  expect(await failure('/api/x')).toMatchObject({ status: 502, message: 'The server answered 502.' });
});

it('tells unreachable from refused', async () => {
  server.offline = true;

  expect(await failure('/api/x')).toBeInstanceOf(UnreachableError);
});

it('makes it known when a sign-in has ended', async () => {
  const listener = vi.fn();
  const stop = onSignedOut(listener);
  server.on('GET /api/x', () => problem(401, 'Sign in.'));
  await failure('/api/x');
  stop();
  await failure('/api/x');

  expect(listener).toHaveBeenCalledOnce();
});
