import { Dialog } from '../../shared/ui/Dialog';
import { CredentialsForm } from './CredentialsForm';
import { useAccount } from './AccountProvider';

/** Over whatever page it happened on, which stays as it is underneath. */
export function ExpiredDialog() {
  const { state, refresh } = useAccount();
  if (state.status !== 'expired') {
    return null;
  }
  return (
    <Dialog title="Your sign-in has ended" onClose={refresh}>
      <p>Sign in again to go on where you are. What you wrote is kept on this device meanwhile.</p>
      <CredentialsForm registering={false} email={state.account.email} onDone={refresh} />
    </Dialog>
  );
}
