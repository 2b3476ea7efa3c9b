import { useRef, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { newIdempotencyKey } from '../../api/idempotency';
import { startSession } from '../../api/practice';
import type { Cohort } from '../../api/types/cohort';
import type { NewSession } from '../../api/types/practice';
import type { Reading } from '../../shared/hooks/useResource';
import { words } from '../../shared/text/format';
import { Button } from '../../shared/ui/Button';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { SelectField } from '../../shared/ui/SelectField';
import { Strip } from '../../shared/ui/Strip';
import { clocksOf, slotsOf } from './clocks';
import type { Catalogue } from './useCatalogue';
import styles from './home.module.css';

interface StartSessionProps {
  catalogue: Reading<Catalogue>;
  cohorts: Reading<Cohort[]>;
}

export function StartSession({ catalogue, cohorts }: StartSessionProps) {
  return (
    <Panel title="Start a session">
      <Loaded resource={catalogue} what="problems and frameworks" lines={4}>
        {(loaded) => <StartForm catalogue={loaded} cohorts={cohorts.data ?? []} />}
      </Loaded>
    </Panel>
  );
}

function StartForm({ catalogue, cohorts }: { catalogue: Catalogue; cohorts: Cohort[] }) {
  const [, navigate] = useLocation();
  const [problemId, setProblemId] = useState(catalogue.problems[0]?.id ?? '');
  const [frameworkId, setFrameworkId] = useState(catalogue.frameworks[0]?.id ?? '');
  const [clockId, setClockId] = useState('');
  const [cohortId, setCohortId] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const tried = useRef({ wish: '', key: '' });

  const framework = catalogue.frameworks.find(({ id }) => id === frameworkId);
  if (framework === undefined || catalogue.problems.length === 0) {
    return <p>This installation has no problems to practise.</p>;
  }
  const clocks = clocksOf(framework);
  const chosen =
    clocks.find(({ id }) => id === clockId) ??
    clocks.find(({ minutes }) => minutes === framework.totalMinutes) ??
    clocks[0]!;
  const attended = cohorts.filter(({ role }) => role !== 'INSTRUCTOR');

  async function start(event: FormEvent) {
    event.preventDefault();
    const wanted: NewSession = {
      problemId,
      frameworkId,
      mode: chosen.mode,
      ...(chosen.minutes === undefined ? {} : { minutes: chosen.minutes }),
      ...(cohortId === '' ? {} : { cohortId }),
    };
    const wish = JSON.stringify(wanted);
    if (tried.current.wish !== wish) {
      tried.current = { wish, key: newIdempotencyKey() };
    }
    setBusy(true);
    setError(undefined);
    try {
      const session = await startSession(wanted, tried.current.key);
      navigate(`/sessions/${session.id}`);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={start} className="stack">
      <div className={styles['wishes']}>
        <SelectField
          label="Problem"
          value={problemId}
          onValue={setProblemId}
          options={catalogue.problems.map(({ id, title, difficulty, pattern }) => ({
            value: id,
            label: `${title} (${difficulty}, ${words(pattern).toLowerCase()})`,
          }))}
        />
        <SelectField
          label="Framework"
          value={frameworkId}
          onValue={setFrameworkId}
          options={catalogue.frameworks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {attended.length > 1 && (
          <SelectField
            label="Counts for"
            value={cohortId === '' ? 'all' : cohortId}
            onValue={(value) => setCohortId(value === 'all' ? '' : value)}
            options={[
              { value: 'all', label: 'All my cohorts' },
              ...attended.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      <fieldset className={styles['clocks']}>
        <legend>Clock</legend>
        {clocks.map((clock) => (
          <label key={clock.id} className={styles['clock']}>
            <input
              type="radio"
              name="clock"
              checked={clock === chosen || clock.id === chosen.id}
              onChange={() => setClockId(clock.id)}
            />
            <span>
              <strong>{clock.name}</strong>
              <small>{clock.explained}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Strip label="The stages" slots={slotsOf(framework, chosen)} named />
      {error !== undefined && <ErrorNotice error={error} what="The session did not start" />}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          Start
        </Button>
      </div>
    </form>
  );
}
