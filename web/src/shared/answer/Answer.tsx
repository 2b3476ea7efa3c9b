import { useEffect, useRef } from 'react';
import type { Artifact } from '../../api/types/artifact';
import type { CriterionResult } from '../../api/types/scorecard';
import { Empty } from '../ui/Empty';
import { answerParts, type AnswerText } from './answerParts';
import { highlight, marksAt } from './highlight';
import styles from './Answer.module.css';

interface AnswerProps {
  artifact: Artifact;
  criteria: readonly CriterionResult[];
  /** The number of the criterion that is being looked at. */
  pointedAt: number | null;
}

/** What the learner handed in, word for word, with the words marked that decided something. */
export function Answer({ artifact, criteria, pointedAt }: AnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointedAt !== null) {
      answer.current
        ?.querySelector('[data-pointed]')
        ?.scrollIntoView({ behavior: 'smooth', block: 'nearest' });
    }
  }, [pointedAt]);

  const parts = answerParts(artifact);
  if (parts.length === 0 && artifact.diagram === undefined) {
    return <Empty>This stage was handed in empty.</Empty>;
  }
  return (
    <div className={styles['answer']} ref={answer}>
      {parts.map(({ title, entries }) => (
        <div key={title} className={styles['part']}>
          <h4>{title}</h4>
          <ul role="list">
            {entries.map((texts, index) => (
              <li key={index}>
                {texts.map((text) => (
                  <Text key={text.pointer} text={text} criteria={criteria} pointedAt={pointedAt} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Text({ text, criteria, pointedAt }: { text: AnswerText } & Omit<AnswerProps, 'artifact'>) {
  return (
    <span className={styles['text']} data-labelled={text.label !== '' || undefined}>
      {text.label !== '' && <small>{text.label} </small>}
      {highlight(text.text, marksAt(text.pointer, criteria)).map((segment, index) =>
        segment.reasons.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={index}
            data-outcome={criteria[(segment.reasons[0] ?? 0) - 1]?.outcome}
            data-pointed={(pointedAt !== null && segment.reasons.includes(pointedAt)) || undefined}
          >
            {segment.text}
            <sup>
              <span className="visually-hidden"> (evidence for criterion </span>
              {segment.reasons.join(' ')}
              <span className="visually-hidden">)</span>
            </sup>
          </mark>
        ),
      )}
    </span>
  );
}
