import { call } from './http';
import type { Account, Credentials, Registration, Role } from './types/identity';

export async function register(registration: Registration): Promise<Account> {
  return (await call<Account>('/api/accounts', { method: 'POST', body: registration })).body;
}

export async function signIn(credentials: Credentials): Promise<void> {
  await call<void>('/api/browser-session', { method: 'POST', body: credentials });
}

export async function signOut(): Promise<void> {
  await call<void>('/api/browser-session', { method: 'DELETE' });
}

/** Who is signed in in this browser; null if nobody is. */
export async function signedIn(): Promise<Account | null> {
  return (await call<Account | undefined>('/api/browser-session')).body ?? null;
}

export async function demoAvailable(signal?: AbortSignal): Promise<boolean> {
  return (await call<{ available: boolean }>('/api/demo', { signal })).body.available;
}

export async function enterDemo(as: Extract<Role, 'LEARNER' | 'INSTRUCTOR'>): Promise<void> {
  await call<void>('/api/demo/entry', { method: 'POST', body: { as: as.toLowerCase() } });
}
