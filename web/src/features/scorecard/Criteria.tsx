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

export function Criteria({ criteria, pointedAt, onPointAt }: CriteriaProps) {
  return (
    <ol role="list" className={styles['criteria']}>
      {criteria.map((criterion, index) => {
        const number = index + 1;
        const outcome = OUTCOMES[criterion.outcome];
        return (
          <li key={criterion.id}>
            <header>
              <h4>
                <span className={styles['number']}>{number}</span>
                {criterion.title}
              </h4>
              <Badge tone={outcome.tone}>
                <span aria-hidden="true">{outcome.sign} </span>
                {outcome.name}
              </Badge>
            </header>
            <p>{criterion.feedback}</p>
            <Quotes criterion={criterion} />
            {criterion.evidence.length > 0 && (
              <div>
                <Button
                  look="quiet"
                  className={styles['point']}
                  aria-pressed={pointedAt === number}
                  onClick={() => onPointAt(pointedAt === number ? null : number)}
                >
                  Show in the answer
                  <span className="visually-hidden"> the words for criterion {number}</span>
                </Button>
              </div>
            )}
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
