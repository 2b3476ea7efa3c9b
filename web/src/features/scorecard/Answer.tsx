import { useEffect, useRef } from 'react';
import type { Artifact } from '../../api/types/artifact';
import type { CriterionResult } from '../../api/types/scorecard';
import { DiagramPicture } from '../../shared/diagram/DiagramPicture';
import { Empty } from '../../shared/ui/Empty';
import { answerTexts, type AnswerText } from './answerTexts';
import { highlight, marksAt } from './highlight';
import styles from './scorecard.module.css';

interface AnswerProps {
  artifact: Artifact;
  criteria: readonly CriterionResult[];
  /** The number of the criterion that is being looked at. */
  pointedAt: number | null;
}

/** What the learner handed in, word for word, with the words marked that decided something. */
export function Answer({ artifact, criteria, pointedAt }: AnswerProps) {
  const texts = answerTexts(artifact);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointedAt !== null) {
      answer.current
        ?.querySelector('[data-pointed]')
        ?.scrollIntoView({ behavior: 'smooth', block: 'nearest' });
    }
  }, [pointedAt]);

  if (texts.length === 0 && artifact.diagram === undefined) {
    return <Empty>This stage was handed in empty.</Empty>;
  }
  return (
    <div className={styles['answer']} ref={answer}>
      {artifact.diagram && artifact.diagram.nodes.length > 0 && <DiagramPicture diagram={artifact.diagram} />}
      <dl>
        {texts.map((text) => (
          <div key={text.pointer}>
            <dt>{text.label}</dt>
            <dd>
              <MarkedText text={text} criteria={criteria} pointedAt={pointedAt} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function MarkedText({ text, criteria, pointedAt }: { text: AnswerText } & Omit<AnswerProps, 'artifact'>) {
  return highlight(text.text, marksAt(text.pointer, criteria)).map((segment, index) => {
    const [first] = segment.reasons;
    if (first === undefined) {
      return <span key={index}>{segment.text}</span>;
    }
    const outcome = criteria[first - 1]?.outcome;
    return (
      <mark
        key={index}
        data-outcome={outcome}
        data-pointed={(pointedAt !== null && segment.reasons.includes(pointedAt)) || undefined}
      >
        {segment.text}
        <sup>
          <span className="visually-hidden"> (evidence for criterion </span>
          {segment.reasons.join(' ')}
          <span className="visually-hidden">)</span>
        </sup>
      </mark>
    );
  });
}
