import { frameworks, problems } from '../../api/catalogue';
import type { Framework, Problem } from '../../api/types/catalogue';
import { useResource, type Resource } from '../../shared/hooks/useResource';

export interface Catalogue {
  frameworks: Framework[];
  problems: Problem[];
}

export function useCatalogue(): Resource<Catalogue> {
  return useResource('catalogue', async (signal) => {
    const [allFrameworks, allProblems] = await Promise.all([frameworks(signal), problems(signal)]);
    return { frameworks: allFrameworks, problems: allProblems };
  });
}

/** A problem's title; its id where the catalogue is not there, or no longer has it. */
export function titleOf(catalogue: Catalogue | undefined, problemId: string): string {
  return catalogue?.problems.find(({ id }) => id === problemId)?.title ?? problemId;
}
