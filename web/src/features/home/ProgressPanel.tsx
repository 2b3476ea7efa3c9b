import { myProgress } from '../../api/cohorts';
import type { Progress } from '../../api/types/analytics';
import { useResource } from '../../shared/hooks/useResource';
import { Sparkline } from '../../shared/charts/Sparkline';
import { Tile, Tiles } from '../../shared/ui/Tile';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Panel } from '../../shared/ui/Panel';
import { clockFace, points } from '../../shared/text/format';
import { dimensionName, kindName } from '../../shared/text/vocabulary';
import { titleOf, type Catalogue } from './useCatalogue';
import styles from './home.module.css';

export function ProgressPanel({ catalogue }: { catalogue: Catalogue | undefined }) {
  const progress = useResource('my progress', myProgress);
  return (
    <Panel title="Your progress">
      <Loaded resource={progress} what="your progress" lines={5}>
        {(loaded) =>
          loaded.sessions === 0 ? (
            <Empty>
              After your first scored stage this shows where you stand, and what to practise next.
            </Empty>
          ) : (
            <ProgressFigures progress={loaded} catalogue={catalogue} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function ProgressFigures({ progress, catalogue }: { progress: Progress; catalogue: Catalogue | undefined }) {
  return (
    <>
      <Tiles>
        <Tile label="Sessions" value={String(progress.sessions)} />
        <Tile label="Minutes" value={String(Math.round(progress.minutesPractised))} />
        <Tile label="Day streak" value={String(progress.streakDays)} />
      </Tiles>
      {progress.dimensions.length > 0 && (
        <table className={styles['table']}>
          <caption>Dimensions, over your sessions</caption>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Trend</th>
              <th scope="col">Latest</th>
              <th scope="col">Average</th>
            </tr>
          </thead>
          <tbody>
            {progress.dimensions.map(({ dimension, latest, average, trend }) => (
              <tr key={dimension}>
                <th scope="row">{dimensionName(dimension)}</th>
                <td>
                  <Sparkline values={trend} label={`Trend of ${dimensionName(dimension)}`} />
                </td>
                <td>{points(latest)}</td>
                <td>{points(average)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {progress.stages.length > 0 && (
        <table className={styles['table']}>
          <caption>Stages, against the clock</caption>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">Points</th>
              <th scope="col">Time</th>
              <th scope="col">Over time</th>
            </tr>
          </thead>
          <tbody>
            {progress.stages.map(({ kind, average, averageSeconds, overruns }) => (
              <tr key={kind}>
                <th scope="row">{kindName(kind)}</th>
                <td>{points(average)}</td>
                <td>{clockFace(averageSeconds * 1_000)}</td>
                <td>{overruns === 0 ? 'never' : `${overruns}×`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {progress.weakestCriteria.length > 0 && (
        <div>
          <h3>Most often missed</h3>
          <ul className={styles['plain']}>
            {progress.weakestCriteria.map(({ id, title, met, partly, missed }) => (
              <li key={id}>
                {title}{' '}
                <small>
                  met {met} of {met + partly + missed}
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {progress.recommended.length > 0 && (
        <div>
          <h3>Practise next</h3>
          <ul className={styles['plain']}>
            {progress.recommended.map(({ problemId, why }) => (
              <li key={problemId}>
                <strong>{titleOf(catalogue, problemId)}</strong>: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
