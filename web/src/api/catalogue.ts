import { call } from './http';
import type { Framework, Problem } from './types/catalogue';
import type { Page } from './types/page';

export async function frameworks(signal?: AbortSignal): Promise<Framework[]> {
  return (await call<Page<Framework>>('/api/frameworks?limit=100', { signal })).body.items;
}

export async function framework(id: string, signal?: AbortSignal): Promise<Framework> {
  return (await call<Framework>(`/api/frameworks/${encodeURIComponent(id)}`, { signal })).body;
}

export async function problems(signal?: AbortSignal): Promise<Problem[]> {
  return (await call<Page<Problem>>('/api/problems?limit=100', { signal })).body.items;
}

export async function problem(id: string, signal?: AbortSignal): Promise<Problem> {
  return (await call<Problem>(`/api/problems/${encodeURIComponent(id)}`, { signal })).body;
}
