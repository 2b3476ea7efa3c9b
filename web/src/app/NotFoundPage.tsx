import { ButtonLink } from '../shared/ui/Button';
import { Page } from '../shared/ui/Page';

export function NotFoundPage() {
  return (
    <Page title="There is nothing here">
      <p>The address may be mistyped, or what was here belongs to somebody else.</p>
      <p>
        <ButtonLink href="/" look="primary">
          Go to the start page
        </ButtonLink>
      </p>
    </Page>
  );
}
