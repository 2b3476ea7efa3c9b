export type Role = 'LEARNER' | 'INSTRUCTOR' | 'ADMIN';

export interface Account {
  id: string;
  email: string;
  displayName: string;
  roles: Role[];
}

export interface Registration {
  email: string;
  displayName: string;
  password: string;
}

export interface Credentials {
  email: string;
  password: string;
}
