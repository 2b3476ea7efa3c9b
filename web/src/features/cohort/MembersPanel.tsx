import { useState } from 'react';
import { removeMember } from '../../api/cohorts';
import type { Member } from '../../api/types/cohort';
import type { Reading } from '../../shared/hooks/useResource';
import { count } from '../../shared/text/format';
import { Button } from '../../shared/ui/Button';
import { Dialog, DialogActions } from '../../shared/ui/Dialog';
import { Empty } from '../../shared/ui/Empty';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import styles from './cohort.module.css';

export function MembersPanel({ cohortId, members }: { cohortId: string; members: Reading<Member[]> }) {
  const [leaving, setLeaving] = useState<Member | null>(null);
  const learners = (members.data ?? []).filter(({ role }) => role !== 'INSTRUCTOR');
  return (
    <Panel
      title="Members"
      aside={members.data && <span className={styles['key']}>{count(learners.length, 'learner')}</span>}
    >
      <Loaded resource={members} what="the members">
        {() =>
          learners.length === 0 ? (
            <Empty>Nobody has joined yet. Give the join code at the top of the page to your learners.</Empty>
          ) : (
            <ul role="list" className={styles['members']}>
              {learners.map((member) => (
                <li key={member.id}>
                  <span>{member.displayName}</span>
                  <Button
                    look="quiet"
                    onClick={() => setLeaving(member)}
                    aria-label={`Remove ${member.displayName}`}
                  >
                    Remove
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {leaving && (
        <RemoveDialog
          cohortId={cohortId}
          member={leaving}
          onClose={() => setLeaving(null)}
          onRemoved={() => {
            setLeaving(null);
            members.reload();
          }}
        />
      )}
    </Panel>
  );
}

interface RemoveDialogProps {
  cohortId: string;
  member: Member;
  onRemoved: () => void;
  onClose: () => void;
}

function RemoveDialog({ cohortId, member, onRemoved, onClose }: RemoveDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function remove() {
    setBusy(true);
    setError(undefined);
    try {
      await removeMember(cohortId, member.id);
      onRemoved();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <Dialog title={`Remove ${member.displayName}?`} onClose={onClose}>
      <p>Sessions they start from now on no longer count here. With the join code they can come back.</p>
      {error !== undefined && <ErrorNotice error={error} what="The learner was not removed" />}
      <DialogActions>
        <Button onClick={onClose}>Keep</Button>
        <Button look="danger" busy={busy} onClick={remove}>
          Remove
        </Button>
      </DialogActions>
    </Dialog>
  );
}
