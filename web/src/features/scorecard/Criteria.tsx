import type { CriterionResult, Outcome } from '../../api/types/scorecard';
import { Badge } from '../../shared/ui/Badge';
import { Button } from '../../shared/ui/Button';
import type { Tone } from '../../shared/ui/Notice';
import styles from './scorecard.module.css';

const OUTCOMES: Record<Outcome, { name: string; tone: Tone; sign: string }> = {
  MET: { name: 'Met', tone: 'good', sign: '✓' },
  PARTLY: { name: 'Partly', tone: 'cue', sign: '◐' },
  MISSED: { name: 'Missed', tone: 'bad', sign: '✗' },
  UNKNOWN: { name: 'Cannot tell', tone: 'info', sign: '?' },
};

interface CriteriaProps {
  criteria: readonly CriterionResult[];
  /** The number of the criterion whose words are pointed out in the answer. */
  pointedAt: number | null;
  onPointAt: (number: number | null) => void;
}

/** What was met is folded away; what can be better is open. */
export function Criteria({ criteria, pointedAt, onPointAt }: CriteriaProps) {
  return (
    <ol role="list" className={styles['criteria']}>
      {criteria.map((criterion, index) => {
        const number = index + 1;
        const outcome = OUTCOMES[criterion.outcome];
        return (
          <li key={criterion.id}>
            <details open={criterion.outcome !== 'MET'}>
              <summary>
                <span className={styles['number']}>{number}</span>
                <span className={styles['criterion']}>{criterion.title}</span>
                <Badge tone={outcome.tone}>
                  <span aria-hidden="true">{outcome.sign} </span>
                  {outcome.name}
                </Badge>
              </summary>
              <p>{criterion.feedback}</p>
              <Quotes criterion={criterion} />
              {criterion.evidence.length > 0 && (
                <Button
                  look="quiet"
                  className={styles['point']}
                  aria-pressed={pointedAt === number}
                  onClick={() => onPointAt(pointedAt === number ? null : number)}
                >
                  Show in the answer
                  <span className="visually-hidden"> the words for criterion {number}</span>
                </Button>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Quotes({ criterion }: { criterion: CriterionResult }) {
  return criterion.evidence
    .filter(({ quote }) => quote)
    .map(({ pointer, start, quote }) => <blockquote key={`${pointer} ${start}`}>{quote}</blockquote>);
}

/** "9 met, 1 partly, 3 missed". */
export function outcomeSummary(criteria: readonly CriterionResult[]): string {
  return (Object.keys(OUTCOMES) as Outcome[])
    .map((outcome) => ({
      outcome,
      times: criteria.filter((criterion) => criterion.outcome === outcome).length,
    }))
    .filter(({ times }) => times > 0)
    .map(({ outcome, times }) => `${times} ${OUTCOMES[outcome].name.toLowerCase()}`)
    .join(', ');
}
