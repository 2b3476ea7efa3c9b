import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadDraft, saveDraft } from '../../../api/practice';
import { useAccount } from '../../account/AccountProvider';
import { DraftKeeper, type Draft, type DraftState } from './DraftKeeper';
import { UnsentWork } from './UnsentWork';

/** Keeps the draft of one stage while its editor is on screen. */
export function useDraft(sessionId: string, stageId: string, initial: Draft): [DraftKeeper, DraftState] {
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        initial,
        {
          load: () => loadDraft(sessionId, stageId),
          save: (artifact, etag) => saveDraft(sessionId, stageId, artifact, etag),
        },
        new UnsentWork(sessionId, stageId),
      ),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const signedIn = useAccount().state.status === 'signed-in';

  useEffect(() => {
    keeper.open();
    window.addEventListener('online', keeper.retry);
    return () => {
      window.removeEventListener('online', keeper.retry);
      keeper.close();
    };
  }, [keeper]);

  useEffect(() => {
    if (signedIn) {
      keeper.retry();
    }
  }, [keeper, signedIn]);

  const unsaved = state.status.kind !== 'saved';
  useEffect(() => {
    if (!unsaved) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return [keeper, state];
}
