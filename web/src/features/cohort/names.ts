import type { Member } from '../../api/types/cohort';

/** Display names by learner id: the dashboards know ids alone. */
export type Names = (learnerId: string) => string;

export function namesOf(members: readonly Member[] | undefined): Names {
  const byId = new Map(members?.map(({ id, displayName }) => [id, displayName]));
  return (learnerId) => byId.get(learnerId) ?? (members === undefined ? '…' : 'former member');
}
