import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../shared/ui/Button';
import { useAccount } from './AccountProvider';

export function SignOutButton() {
  const { leave } = useAccount();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function signOut() {
    setState('busy');
    try {
      await leave();
      navigate('/sign-in');
    } catch {
      setState('failed');
    }
  }

  return (
    <Button look="quiet" busy={state === 'busy'} onClick={signOut}>
      {state === 'failed' ? 'Not signed out, try again' : 'Sign out'}
    </Button>
  );
}
