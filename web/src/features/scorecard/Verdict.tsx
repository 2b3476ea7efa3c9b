import type { Scorecard } from '../../api/types/scorecard';
import { Radar } from '../../shared/charts/Radar';
import { points } from '../../shared/text/format';
import { dimensionName, levelName } from '../../shared/text/vocabulary';
import styles from './scorecard.module.css';

/** A shape needs three corners. */
const FEWEST_AXES = 3;

/** The whole in one look: level, points, dimensions. */
export function Verdict({
  scorecard,
  scored,
  handedIn,
}: {
  scorecard: Scorecard;
  scored: number;
  handedIn: number;
}) {
  const { level, dimensions, status } = scorecard;
  return (
    <section className={styles['verdict']} aria-label="Verdict">
      <div className={styles['headline']}>
        <p className={styles['total']}>
          {points(scored === 0 ? null : scorecard.points)}
          <small>of 100 points</small>
        </p>
        <p>
          {level ? (
            <>
              This reads like a <strong>{levelName(level).toLowerCase()}</strong> answer.
            </>
          ) : (
            'The level is given once the whole session is judged.'
          )}
        </p>
        <p role="status" className={styles['progress']} data-status={status}>
          {status === 'COMPLETE'
            ? `All ${scored} stages scored.`
            : `${scored} of ${handedIn} handed-in stages scored.`}
          {status !== 'COMPLETE' && handedIn > scored && ' The rest arrives here by itself.'}
        </p>
      </div>
      {dimensions.length > 0 && (
        <div className={styles['dimensions']}>
          {dimensions.length >= FEWEST_AXES && (
            <Radar
              label="Points by dimension"
              axes={dimensions.map(({ dimension, points: value }) => ({
                label: dimensionName(dimension),
                value,
              }))}
            />
          )}
          <table>
            <caption className="visually-hidden">Points and level by dimension</caption>
            <thead>
              <tr>
                <th scope="col">Dimension</th>
                <th scope="col">Points</th>
                <th scope="col">Level</th>
              </tr>
            </thead>
            <tbody>
              {dimensions.map((each) => (
                <tr key={each.dimension}>
                  <th scope="row">{dimensionName(each.dimension)}</th>
                  <td>{points(each.points)}</td>
                  <td>{each.level ? levelName(each.level) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
