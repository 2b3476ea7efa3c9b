import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useAccount } from '../features/account/AccountProvider';
import { ExpiredDialog } from '../features/account/ExpiredDialog';
import { SignInPage } from '../features/account/SignInPage';
import { ErrorNotice } from '../shared/ui/ErrorNotice';
import { Loading } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { Failure } from './Failure';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

const HomePage = lazy(() => import('../features/home/HomePage'));
const RoomPage = lazy(() => import('../features/room/RoomPage'));
const ScorecardPage = lazy(() => import('../features/scorecard/ScorecardPage'));
const CohortPage = lazy(() => import('../features/cohort/CohortPage'));

export function App() {
  return (
    <Shell>
      <Failure>
        <Suspense fallback={<PageLoading />}>
          <Pages />
        </Suspense>
      </Failure>
      <ExpiredDialog />
    </Shell>
  );
}

function Pages() {
  const { state, refresh } = useAccount();
  switch (state.status) {
    case 'unknown':
      return <PageLoading />;
    case 'unreachable':
      return (
        <Page title="Rehearsal is not answering">
          <ErrorNotice error={state.error} what="Could not find out who is signed in" onRetry={refresh} />
        </Page>
      );
    case 'signed-out':
      return (
        <Switch>
          <Route path="/sign-in" component={SignInPage} />
          <Route>
            <Redirect to="/sign-in" replace />
          </Route>
        </Switch>
      );
    case 'signed-in':
    case 'expired':
      return (
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/sign-in">
            <Redirect to="/" replace />
          </Route>
          <Route path="/sessions/:id">{({ id }) => <RoomPage key={id} sessionId={id} />}</Route>
          <Route path="/sessions/:id/scorecard">
            {({ id }) => <ScorecardPage key={id} sessionId={id} />}
          </Route>
          <Route path="/cohorts/:id">{({ id }) => <CohortPage key={id} cohortId={id} />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
      );
  }
}

function PageLoading() {
  return (
    <Page title="Rehearsal">
      <Loading what="the page" lines={5} />
    </Page>
  );
}
