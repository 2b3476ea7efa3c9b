import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../api/idempotency';
import { reopenStage } from '../../api/practice';
import type { Session } from '../../api/types/practice';
import { Button } from '../../shared/ui/Button';
import { Dialog, DialogActions } from '../../shared/ui/Dialog';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { TextArea } from '../../shared/ui/TextArea';

interface ReopenDialogProps {
  sessionId: string;
  stageId: string;
  stageName: string;
  onReopened: (session: Session) => void;
  onClose: () => void;
}

/** Going back is part of a good interview, so it is made easy; the reason is what makes it graceful. */
export function ReopenDialog({ sessionId, stageId, stageName, onReopened, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState('');
  const [key] = useState(newIdempotencyKey);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      onReopened(await reopenStage(sessionId, stageId, reason.trim(), key));
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <Dialog title={`Go back to “${stageName}”?`} onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <p>
          The stage opens again as another attempt. What you are writing in the open stage is kept for later.
        </p>
        <TextArea
          label="What made you go back?"
          hint="Say it as you would to the interviewer."
          rows={2}
          required
          maxLength={500}
          value={reason}
          onValue={setReason}
          placeholder="The read ratio contradicts my estimate of storage"
        />
        {error !== undefined && <ErrorNotice error={error} what="The stage stays closed" />}
        <DialogActions>
          <Button onClick={onClose}>Stay here</Button>
          <Button type="submit" look="primary" busy={busy} disabled={reason.trim() === ''}>
            Go back
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
