import { Component, type ReactNode } from 'react';
import { Button } from '../shared/ui/Button';
import { Notice } from '../shared/ui/Notice';
import { Page } from '../shared/ui/Page';

/** The last resort: a page that broke says so, instead of going blank. Drafts are on the device already. */
export class Failure extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) {
      return this.props.children;
    }
    return (
      <Page title="This page broke">
        <Notice
          tone="bad"
          title="Something in the app went wrong"
          announce="alert"
          actions={<Button onClick={() => window.location.reload()}>Load the page again</Button>}
        >
          <p>What you wrote is kept on this device and will be there when the page is back.</p>
        </Notice>
      </Page>
    );
  }
}
