import { call } from './http';
import type { Artifact } from './types/artifact';
import type { Page } from './types/page';
import type { NewSession, Session } from './types/practice';
import type { Scorecard } from './types/scorecard';

export async function sessions(limit: number, signal?: AbortSignal): Promise<Session[]> {
  return (await call<Page<Session>>(`/api/sessions?limit=${limit}`, { signal })).body.items;
}

/** The session, and the server's time when it answered. */
export async function session(
  id: string,
  signal?: AbortSignal,
): Promise<{ session: Session; date: string | null }> {
  const { body, date } = await call<Session>(`/api/sessions/${id}`, { signal });
  return { session: body, date };
}

export async function startSession(wanted: NewSession, idempotencyKey: string): Promise<Session> {
  return (
    await call<Session>('/api/sessions', {
      method: 'POST',
      body: wanted,
      headers: { 'Idempotency-Key': idempotencyKey },
    })
  ).body;
}

export async function loadDraft(
  sessionId: string,
  stageId: string,
): Promise<{ artifact: Artifact; etag: string }> {
  const { body, etag } = await call<Artifact>(`/api/sessions/${sessionId}/stages/${stageId}/draft`);
  return { artifact: body, etag: etag ?? '' };
}

/** @returns the new ETag */
export async function saveDraft(
  sessionId: string,
  stageId: string,
  artifact: Artifact,
  etag: string,
): Promise<string> {
  const answer = await call<void>(`/api/sessions/${sessionId}/stages/${stageId}/draft`, {
    method: 'PUT',
    body: artifact,
    headers: { 'If-Match': etag },
  });
  return answer.etag ?? etag;
}

export async function completeStage(
  sessionId: string,
  stageId: string,
  artifact: Artifact,
  idempotencyKey: string,
): Promise<Session> {
  return (
    await call<Session>(`/api/sessions/${sessionId}/stages/${stageId}/completion`, {
      method: 'POST',
      body: { artifact },
      headers: { 'Idempotency-Key': idempotencyKey },
    })
  ).body;
}

export async function reopenStage(
  sessionId: string,
  stageId: string,
  reason: string,
  idempotencyKey: string,
): Promise<Session> {
  return (
    await call<Session>(`/api/sessions/${sessionId}/stages/${stageId}/revision`, {
      method: 'POST',
      body: { reason },
      headers: { 'Idempotency-Key': idempotencyKey },
    })
  ).body;
}

export async function abandonSession(sessionId: string): Promise<Session> {
  return (await call<Session>(`/api/sessions/${sessionId}/abandonment`, { method: 'POST' })).body;
}

export async function scorecard(sessionId: string, signal?: AbortSignal): Promise<Scorecard> {
  return (await call<Scorecard>(`/api/sessions/${sessionId}/scorecard`, { signal })).body;
}

export function sessionEvents(sessionId: string): string {
  return `/api/sessions/${sessionId}/events`;
}

/** What was handed in as this attempt. */
export async function handedIn(
  sessionId: string,
  stageId: string,
  attempt: number,
  signal?: AbortSignal,
): Promise<Artifact> {
  return (
    await call<Artifact>(`/api/sessions/${sessionId}/stages/${stageId}/attempts/${attempt}`, { signal })
  ).body;
}
