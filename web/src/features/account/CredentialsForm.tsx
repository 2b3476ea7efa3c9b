import { useState, type FormEvent } from 'react';
import { register, signIn } from '../../api/identity';
import { ApiError, hasStatus } from '../../api/problem';
import { Button } from '../../shared/ui/Button';
import { ErrorNotice } from '../../shared/ui/ErrorNotice';
import { TextField } from '../../shared/ui/TextField';
import styles from './account.module.css';

interface CredentialsFormProps {
  /** Registering also signs in. */
  registering: boolean;
  /** Fixes the e-mail address, where somebody known signs in again. */
  email?: string;
  onDone: () => Promise<void>;
}

export function CredentialsForm({ registering, email: knownEmail, onDone }: CredentialsFormProps) {
  const [email, setEmail] = useState(knownEmail ?? '');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const problem = error instanceof ApiError ? error : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      if (registering) {
        await register({ email, displayName, password });
      }
      await signIn({ email, password });
      await onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles['form']} onSubmit={submit}>
      {registering && (
        <TextField
          label="Your name"
          value={displayName}
          onValue={setDisplayName}
          error={problem?.field('/displayName')}
          hint="Instructors of your cohorts see it."
          autoComplete="name"
          required
          maxLength={80}
        />
      )}
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onValue={setEmail}
        error={problem?.field('/email')}
        autoComplete="username"
        readOnly={knownEmail !== undefined}
        required
      />
      <TextField
        label="Password"
        type="password"
        value={password}
        onValue={setPassword}
        error={problem?.field('/password')}
        autoComplete={registering ? 'new-password' : 'current-password'}
        required
      />
      {error !== undefined && <ErrorNotice error={error} what={failureTitle(error, registering)} />}
      <Button type="submit" look="primary" busy={busy}>
        {registering ? 'Create account' : 'Sign in'}
      </Button>
    </form>
  );
}

function failureTitle(error: unknown, registering: boolean): string {
  if (!registering && hasStatus(error, 401)) {
    return 'That e-mail and password do not match';
  }
  return registering ? 'The account was not created' : 'You are not signed in';
}
