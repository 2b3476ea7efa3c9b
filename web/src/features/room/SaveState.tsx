import { ApiError } from '../../api/problem';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import type { DraftKeeper, DraftState } from './draft/DraftKeeper';
import { download } from './draft/download';
import styles from './room.module.css';

/** One quiet line that is true: "saved" only when the server said so. */
export function SaveLine({ state }: { state: DraftState }) {
  return (
    <p className={styles['save']} data-kind={state.status.kind} role="status">
      {lineFor(state)}
    </p>
  );
}

function lineFor({ status, keptHere }: DraftState): string {
  switch (status.kind) {
    case 'saved':
      return status.at === null ? 'Saves as you write' : 'Saved';
    case 'unsaved':
      return 'Not saved yet…';
    case 'saving':
      return 'Saving…';
    case 'offline':
      return keptHere ? 'No connection. Kept on this device, trying again' : 'No connection, trying again';
    case 'signed-out':
      return 'Signed out. Kept on this device';
    case 'conflict':
      return 'Not saved: there is another version';
    case 'refused':
      return 'Not saved';
  }
}

/** What needs a decision or help, openly. */
export function SaveTrouble({
  keeper,
  state,
  fileName,
}: {
  keeper: DraftKeeper;
  state: DraftState;
  fileName: string;
}) {
  const { status, artifact, keptHere } = state;
  const save = <Button onClick={() => download(fileName, artifact)}>Download my text</Button>;
  switch (status.kind) {
    case 'conflict':
      return (
        <Notice
          tone="cue"
          title="This stage was also written somewhere else"
          announce="alert"
          actions={
            <>
              <Button look="primary" onClick={() => keeper.resolve('mine')}>
                Keep what is here
              </Button>
              <Button onClick={() => keeper.resolve('theirs')}>Take the other version</Button>
              {save}
            </>
          }
        >
          <p>
            Another tab or device saved a different version. Nothing is overwritten until you choose; the
            version you do not choose is dropped, so download yours first if in doubt.
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice
          tone="bad"
          title="The server does not take this draft"
          announce="alert"
          actions={
            <>
              <Button onClick={keeper.retry}>Try again</Button>
              {save}
            </>
          }
        >
          <p>{status.error instanceof ApiError ? status.error.message : 'It gave no reason.'}</p>
        </Notice>
      );
    case 'offline':
    case 'signed-out':
      return (
        <Notice
          tone="cue"
          title={status.kind === 'offline' ? 'Working without a connection' : 'You are signed out'}
          actions={
            <>
              <Button onClick={keeper.retry}>Try now</Button>
              {save}
            </>
          }
        >
          <p>
            {keptHere
              ? 'Go on writing: it is kept on this device and sent as soon as the server answers.'
              : 'Go on writing, but keep this page open: this device has no room to keep a copy.'}
          </p>
        </Notice>
      );
    default:
      return null;
  }
}
