import { useEffect, useState } from 'react';
import { completeStage } from '../../api/practice';
import type { Session } from '../../api/types/practice';
import { Button } from '../../shared/ui/Button';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { Notice } from '../../shared/ui/Notice';
import type { Draft } from './draft/DraftKeeper';
import { useDraft } from './draft/useDraft';
import { StageEditor } from './editors/StageEditor';
import { HandIn } from './handin/HandIn';
import type { PlannedStage } from './plan';
import { SaveLine, SaveTrouble } from './SaveState';
import styles from './room.module.css';

interface ActiveStageProps {
  session: Session;
  planned: PlannedStage;
  last: boolean;
  draft: Draft;
  onSession: (session: Session) => void;
}

type Sending = 'no' | 'sending' | 'retrying';

/** The stage that is being worked on: its editor, its draft, and handing it in. */
export function ActiveStage({ session, planned, last, draft, onSession }: ActiveStageProps) {
  const { stage, name } = planned;
  const [keeper, state] = useDraft(session.id, stage.id, draft);
  const [sending, setSending] = useState<Sending>('no');
  const [error, setError] = useState<unknown>();
  const [handIn] = useState(
    () =>
      new HandIn(
        (artifact, key) => completeStage(session.id, stage.id, artifact, key),
        () => setSending('retrying'),
      ),
  );
  useEffect(() => () => handIn.cancel(), [handIn]);

  async function submit() {
    setSending('sending');
    setError(undefined);
    try {
      await keeper.hold();
      const after = await handIn.submit(keeper.state().artifact);
      if (after !== null) {
        keeper.handedIn();
        onSession(after);
        return;
      }
    } catch (failure) {
      setError(failure);
    }
    keeper.release();
    setSending('no');
  }

  const busy = sending !== 'no';
  return (
    <section className={styles['work']} aria-labelledby="stage-name">
      <h2 id="stage-name">{name}</h2>
      <SaveTrouble keeper={keeper} state={state} fileName={`${session.problemId}-${stage.id}.json`} />
      <fieldset disabled={busy}>
        <legend className="visually-hidden">Your answer</legend>
        <StageEditor
          kinds={stage.kinds}
          artifact={state.artifact}
          onArtifact={(artifact) => keeper.edit(artifact)}
        />
      </fieldset>
      {error !== undefined && (
        <ErrorNotice error={error} what="The stage was not handed in" onRetry={submit} />
      )}
      {sending === 'retrying' && (
        <Notice
          tone="cue"
          title="Not through yet, trying again"
          announce="status"
          actions={<Button onClick={() => handIn.cancel()}>Stop trying</Button>}
        >
          <p>Your answer is safe on this device. It counts once, however often it is sent.</p>
        </Notice>
      )}
      <footer className={styles['handin']}>
        <SaveLine state={state} />
        <Button look="primary" busy={busy} disabled={state.status.kind === 'conflict'} onClick={submit}>
          {last ? 'Hand in and finish' : 'Hand in and go on'}
        </Button>
      </footer>
    </section>
  );
}
