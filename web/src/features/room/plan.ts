import type { Framework } from '../../api/types/catalogue';
import type { Session, SessionStage } from '../../api/types/practice';

/** A stage of a session, with what the framework says about it. */
export interface PlannedStage {
  stage: SessionStage;
  name: string;
  minutes: number;
  goal: string;
  doneWhen: string;
  checklist: readonly string[];
}

/** A session's stages in its own order. A framework may have changed since: then the id has to do for a name. */
export function planOf(session: Session, framework: Framework): PlannedStage[] {
  return session.stages.map((stage) => {
    const known = framework.stages.find(({ id }) => id === stage.id);
    return {
      stage,
      name: known?.name ?? stage.id,
      minutes: Math.round(stage.plannedSeconds / 60),
      goal: known?.goal ?? '',
      doneWhen: known?.doneWhen ?? '',
      checklist: known?.checklist ?? [],
    };
  });
}
