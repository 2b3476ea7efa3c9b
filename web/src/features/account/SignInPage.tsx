import { useState } from 'react';
import { useLocation } from 'wouter';
import { demoAvailable } from '../../api/identity';
import { useResource } from '../../shared/hooks/useResource';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useAccount } from './AccountProvider';
import { CredentialsForm } from './CredentialsForm';
import { DemoEntry } from './DemoEntry';
import { Pitch } from './Pitch';
import styles from './account.module.css';

export function SignInPage() {
  const { refresh } = useAccount();
  const [, navigate] = useLocation();
  const [registering, setRegistering] = useState(false);
  const demo = useResource('demo', demoAvailable);

  async function enter() {
    await refresh();
    navigate('/', { replace: true });
  }

  return (
    <Page title={registering ? 'Create your account' : 'Practise the interview before the interview'}>
      <div className={styles['split']}>
        <Pitch />
        <div className={styles['entry']}>
          {demo.data === true && <DemoEntry onEntered={enter} />}
          <section className={styles['card']} aria-labelledby="credentials">
            <h2 id="credentials">{registering ? 'New here' : 'Sign in'}</h2>
            <CredentialsForm key={String(registering)} registering={registering} onDone={enter} />
            <p className={styles['switch']}>
              {registering ? 'Already have an account?' : 'No account yet?'}
              <Button look="quiet" onClick={() => setRegistering(!registering)}>
                {registering ? 'Sign in' : 'Create one'}
              </Button>
            </p>
          </section>
        </div>
      </div>
    </Page>
  );
}
