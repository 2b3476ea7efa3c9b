import { useState } from 'react';
import { loadDraft } from '../../api/practice';
import type { Framework, Problem } from '../../api/types/catalogue';
import type { Mode, Session } from '../../api/types/practice';
import { useResource } from '../../shared/hooks/useResource';
import { Markdown } from '../../shared/text/Markdown';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Folded } from '../../shared/ui/Folded';
import { Loaded } from '../../shared/ui/Loaded';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { AbandonDialog } from './AbandonDialog';
import { ActiveStage } from './ActiveStage';
import { ClosedStage } from './ClosedStage';
import { planOf, type PlannedStage } from './plan';
import { StageClock } from './rail/StageClock';
import { StageRail } from './rail/StageRail';
import { StageGuide } from './StageGuide';
import type { LiveSession } from './useLiveSession';
import styles from './room.module.css';

const MODES: Record<Mode, string> = { interview: 'Interview', drill: 'Drill', untimed: 'Untimed' };

interface RoomProps {
  session: Session;
  framework: Framework;
  problem: Problem;
  live: LiveSession;
}

export function Room({ session, framework, problem, live }: RoomProps) {
  const plan = planOf(session, framework);
  const active = plan.find(({ stage }) => stage.status === 'ACTIVE');
  // What the learner looks at follows the open stage, until another one is picked on the rail.
  const openId = active?.stage.id;
  const [picked, setPicked] = useState<{ id: string; whileOpen: string | undefined }>();
  const shownId =
    (picked?.whileOpen === openId ? picked?.id : undefined) ?? openId ?? plan[0]?.stage.id ?? '';
  const shown = plan.find(({ stage }) => stage.id === shownId) ?? plan[0];
  const [leaving, setLeaving] = useState(false);
  const running = session.status === 'IN_PROGRESS';

  return (
    <Page
      title={problem.title}
      kicker={`${MODES[session.mode]} · ${framework.name}`}
      actions={
        running && (
          <Button look="quiet" onClick={() => setLeaving(true)}>
            Abandon…
          </Button>
        )
      }
    >
      <div className={styles['bar']}>
        <StageRail
          session={session}
          plan={plan}
          shown={shownId}
          onShow={(id) => setPicked({ id, whileOpen: openId })}
          clock={live.clock}
        />
        {running && active && <StageClock session={session} stage={active.stage} clock={live.clock} />}
      </div>
      {live.stream === 'lost' && running && (
        <Notice tone="cue" announce="status">
          <p>Live updates are interrupted; scores may show late. Reconnecting…</p>
        </Notice>
      )}
      {!running && <Ended session={session} />}
      <div className={styles['room']}>
        <aside className={styles['side']} aria-label="Brief and guide">
          <Folded title="The brief" look="sunken">
            <Markdown text={problem.brief} />
          </Folded>
          {shown && <StageGuide key={shown.stage.id} planned={shown} />}
        </aside>
        {shown && <ShownStage session={session} planned={shown} plan={plan} onSession={live.apply} />}
      </div>
      {leaving && (
        <AbandonDialog
          sessionId={session.id}
          onClose={() => setLeaving(false)}
          onAbandoned={(after) => {
            setLeaving(false);
            live.apply(after);
          }}
        />
      )}
    </Page>
  );
}

interface ShownStageProps {
  session: Session;
  planned: PlannedStage;
  plan: readonly PlannedStage[];
  onSession: (session: Session) => void;
}

function ShownStage({ session, planned, plan, onSession }: ShownStageProps) {
  const { stage } = planned;
  const open = stage.status === 'ACTIVE' && session.status === 'IN_PROGRESS';
  const key = `${stage.id} ${stage.attempt}`;
  const draft = useResource(open ? `draft ${session.id} ${key}` : null, () =>
    loadDraft(session.id, stage.id),
  );
  if (!open) {
    return <ClosedStage key={key} session={session} planned={planned} onSession={onSession} />;
  }
  const last = plan.every((other) => other === planned || other.stage.status === 'COMPLETED');
  return (
    <div>
      <Loaded resource={draft} what="your draft" lines={8}>
        {(loaded) => (
          <ActiveStage
            key={key}
            session={session}
            planned={planned}
            last={last}
            draft={loaded}
            onSession={onSession}
          />
        )}
      </Loaded>
    </div>
  );
}

function Ended({ session }: { session: Session }) {
  const completed = session.status === 'COMPLETED';
  return (
    <Notice
      tone={completed ? 'good' : 'info'}
      title={completed ? 'Session complete' : 'Session abandoned'}
      actions={
        <ButtonLink href={`/sessions/${session.id}/scorecard`} look="primary">
          Open the scorecard
        </ButtonLink>
      }
    >
      <p>{completed ? 'Every stage is handed in.' : 'What you handed in keeps its scores.'}</p>
    </Notice>
  );
}
