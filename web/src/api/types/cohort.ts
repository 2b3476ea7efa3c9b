export type MemberRole = 'LEARNER' | 'INSTRUCTOR';

export interface Cohort {
  id: string;
  name: string;
  /** What the caller is in it. */
  role?: MemberRole;
  createdAt?: string;
  /** Only for its instructors. */
  joinCode?: string;
}

export interface Member {
  id: string;
  displayName: string;
  email?: string;
  role?: MemberRole;
  joinedAt?: string;
}
