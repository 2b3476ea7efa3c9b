import { useState } from 'react';
import { abandonSession } from '../../api/practice';
import type { Session } from '../../api/types/practice';
import { Button } from '../../shared/ui/Button';
import { Dialog, DialogActions } from '../../shared/ui/Dialog';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';

interface AbandonDialogProps {
  sessionId: string;
  onAbandoned: (session: Session) => void;
  onClose: () => void;
}

export function AbandonDialog({ sessionId, onAbandoned, onClose }: AbandonDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function abandon() {
    setBusy(true);
    setError(undefined);
    try {
      onAbandoned(await abandonSession(sessionId));
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <Dialog title="Abandon this session?" onClose={onClose}>
      <p>Stages you handed in keep their scores. The session cannot be taken up again.</p>
      {error !== undefined && <ErrorNotice error={error} what="The session goes on" />}
      <DialogActions>
        <Button onClick={onClose}>Go on practising</Button>
        <Button look="danger" busy={busy} onClick={abandon}>
          Abandon it
        </Button>
      </DialogActions>
    </Dialog>
  );
}
