import { call } from './http';
import type { CohortOverview, Heatmap, Live, Progress } from './types/analytics';
import type { Cohort, Member } from './types/cohort';
import type { Page } from './types/page';

export async function cohorts(signal?: AbortSignal): Promise<Cohort[]> {
  return (await call<Page<Cohort>>('/api/cohorts?limit=100', { signal })).body.items;
}

export async function cohort(id: string, signal?: AbortSignal): Promise<Cohort> {
  return (await call<Cohort>(`/api/cohorts/${id}`, { signal })).body;
}

export async function createCohort(name: string, idempotencyKey: string): Promise<Cohort> {
  return (
    await call<Cohort>('/api/cohorts', {
      method: 'POST',
      body: { name },
      headers: { 'Idempotency-Key': idempotencyKey },
    })
  ).body;
}

export async function joinCohort(joinCode: string): Promise<void> {
  await call<unknown>('/api/cohort-memberships', { method: 'POST', body: { joinCode } });
}

/** Everybody in it: the pages of the list one after another. */
export async function members(cohortId: string, signal?: AbortSignal): Promise<Member[]> {
  const all: Member[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<Member> = (
      await call<Page<Member>>(`/api/cohorts/${cohortId}/members?limit=100${query}`, { signal })
    ).body;
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

export async function removeMember(cohortId: string, learnerId: string): Promise<void> {
  await call<void>(`/api/cohorts/${cohortId}/members/${learnerId}`, { method: 'DELETE' });
}

export async function myProgress(signal?: AbortSignal): Promise<Progress> {
  return (await call<Progress>('/api/analytics/me/progress', { signal })).body;
}

export async function overview(cohortId: string, signal?: AbortSignal): Promise<CohortOverview> {
  return (await call<CohortOverview>(`/api/analytics/cohorts/${cohortId}/overview`, { signal })).body;
}

export async function live(cohortId: string, signal?: AbortSignal): Promise<Live> {
  return (await call<Live>(`/api/analytics/cohorts/${cohortId}/live`, { signal })).body;
}

export async function heatmap(
  cohortId: string,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<Heatmap> {
  const query = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return (await call<Heatmap>(`/api/analytics/cohorts/${cohortId}/heatmap?limit=50${query}`, { signal }))
    .body;
}

export function cohortEvents(cohortId: string): string {
  return `/api/analytics/cohorts/${cohortId}/events`;
}
