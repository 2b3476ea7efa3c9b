import type { Session } from '../../api/types/practice';
import { dayAndTime } from '../../shared/text/format';
import { kindName } from '../../shared/text/vocabulary';
import { ButtonLink } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { titleOf, type Catalogue } from './useCatalogue';

interface ContinueProps {
  sessions: Session[] | undefined;
  catalogue: Catalogue | undefined;
}

/** Back to the session that was left open last. */
export function Continue({ sessions, catalogue }: ContinueProps) {
  const open = sessions?.find(({ status }) => status === 'IN_PROGRESS');
  if (open === undefined) {
    return null;
  }
  const active = open.stages.find(({ status }) => status === 'ACTIVE');
  return (
    <Notice
      tone="cue"
      title="Continue where you left off"
      actions={
        <ButtonLink href={`/sessions/${open.id}`} look="primary">
          Continue
        </ButtonLink>
      }
    >
      <p>
        {titleOf(catalogue, open.problemId)}
        {active && `, in the stage ${active.kinds.map(kindName).join(' + ').toLowerCase()}`}, started{' '}
        {dayAndTime(open.startedAt)}.
      </p>
    </Notice>
  );
}
