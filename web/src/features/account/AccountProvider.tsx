import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { onSignedOut } from '../../api/http';
import { signedIn, signOut } from '../../api/identity';
import type { Account, Role } from '../../api/types/identity';

/** Who is using the app. "expired" still shows the pages of who it was, so that no unsaved word is lost. */
export type AccountState =
  | { status: 'unknown' }
  | { status: 'unreachable'; error: unknown }
  | { status: 'signed-out' }
  | { status: 'signed-in' | 'expired'; account: Account };

interface AccountContext {
  state: AccountState;
  /** Asks the services again who is signed in. */
  refresh: () => Promise<void>;
  leave: () => Promise<void>;
}

const Context = createContext<AccountContext | null>(null);

export function AccountProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<AccountState>({ status: 'unknown' });

  const refresh = useCallback(async () => {
    try {
      const account = await signedIn();
      setState((before) => {
        if (account !== null) {
          return { status: 'signed-in', account };
        }
        return before.status === 'expired' ? before : { status: 'signed-out' };
      });
    } catch (error) {
      setState((before) =>
        before.status === 'unknown' || before.status === 'unreachable'
          ? { status: 'unreachable', error }
          : before,
      );
    }
  }, []);

  const leave = useCallback(async () => {
    await signOut();
    setState({ status: 'signed-out' });
  }, []);

  useEffect(() => {
    void refresh();
    return onSignedOut(() =>
      setState((before) =>
        before.status === 'signed-in' ? { status: 'expired', account: before.account } : before,
      ),
    );
  }, [refresh]);

  const context = useMemo(() => ({ state, refresh, leave }), [state, refresh, leave]);
  return <Context value={context}>{children}</Context>;
}

export function useAccount(): AccountContext {
  const context = use(Context);
  if (context === null) {
    throw new Error('useAccount needs an AccountProvider around it');
  }
  return context;
}

/** The account on pages that only render for somebody signed in. */
export function useSignedIn(): Account {
  const { state } = useAccount();
  if (!('account' in state)) {
    throw new Error('This page needs somebody signed in');
  }
  return state.account;
}

export function hasRole(account: Account, ...roles: Role[]): boolean {
  return account.roles.some((role) => roles.includes(role));
}
