import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { createCohort } from '../../api/cohorts';
import { newIdempotencyKey } from '../../api/idempotency';
import { ApiError } from '../../api/problem';
import type { Cohort } from '../../api/types/cohort';
import type { Reading } from '../../shared/hooks/useResource';
import { Button } from '../../shared/ui/Button';
import { CopyCode } from '../../shared/ui/CopyCode';
import { Empty } from '../../shared/ui/Empty';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { TextField } from '../../shared/ui/TextField';
import styles from './home.module.css';

/** The cohorts an instructor leads, and a new one. */
export function CohortsPanel({ cohorts }: { cohorts: Reading<Cohort[]> }) {
  return (
    <Panel title="Your cohorts">
      <Loaded resource={cohorts} what="your cohorts">
        {(all) => <Led cohorts={all.filter(({ role }) => role !== 'LEARNER')} />}
      </Loaded>
      <NewCohort onCreated={cohorts.reload} />
    </Panel>
  );
}

function Led({ cohorts }: { cohorts: Cohort[] }) {
  if (cohorts.length === 0) {
    return <Empty>No cohort yet. Create one, and give its join code to your learners.</Empty>;
  }
  return (
    <ul role="list" className={styles['sessions']}>
      {cohorts.map((cohort) => (
        <li key={cohort.id}>
          <Link href={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
          {cohort.joinCode !== undefined && <CopyCode code={cohort.joinCode} />}
        </li>
      ))}
    </ul>
  );
}

function NewCohort({ onCreated }: { onCreated: () => void }) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(newIdempotencyKey());

  async function create(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await createCohort(name.trim(), key.current);
      key.current = newIdempotencyKey();
      setName('');
      onCreated();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={create} className={styles['join']}>
      <TextField
        label="New cohort"
        value={name}
        onValue={setName}
        error={error instanceof ApiError ? error.field('/name') : undefined}
        placeholder="Autumn class"
        required
        maxLength={100}
      />
      <Button type="submit" busy={busy}>
        Create
      </Button>
      {error !== undefined && <ErrorNotice error={error} what="The cohort was not created" />}
    </form>
  );
}
