import { useState, type FormEvent } from 'react';
import { joinCohort } from '../../api/cohorts';
import { ApiError } from '../../api/problem';
import type { Cohort } from '../../api/types/cohort';
import type { Reading } from '../../shared/hooks/useResource';
import { Button } from '../../shared/ui/Button';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { Panel } from '../../shared/ui/Panel';
import { TextField } from '../../shared/ui/TextField';
import styles from './home.module.css';

export function JoinCohort({ cohorts }: { cohorts: Reading<Cohort[]> }) {
  const [joinCode, setJoinCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const attended = (cohorts.data ?? []).filter(({ role }) => role !== 'INSTRUCTOR');

  async function join(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await joinCohort(joinCode.trim());
      setJoinCode('');
      cohorts.reload();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Panel title="Your class">
      {attended.length > 0 && (
        <p>
          You are in {attended.map(({ name }) => name).join(', ')}. Instructors there see your sessions and
          scores.
        </p>
      )}
      <form onSubmit={join} className={styles['join']}>
        <TextField
          label={attended.length === 0 ? 'Join code from your instructor' : 'Join another by its code'}
          value={joinCode}
          onValue={setJoinCode}
          error={error instanceof ApiError ? error.field('/joinCode') : undefined}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Button type="submit" busy={busy}>
          Join
        </Button>
      </form>
      {error !== undefined && <ErrorNotice error={error} what="You did not join" />}
    </Panel>
  );
}
