import { useState } from 'react';
import { Folded } from '../../shared/ui/Folded';
import type { PlannedStage } from './plan';
import styles from './room.module.css';

/** What the stage is for, when it is done, and a list to tick for oneself. */
export function StageGuide({ planned }: { planned: PlannedStage }) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());

  function toggle(index: number) {
    const next = new Set(ticked);
    if (!next.delete(index)) {
      next.add(index);
    }
    setTicked(next);
  }

  return (
    <Folded title="This stage">
      <p>{planned.goal}</p>
      <p className={styles['done']}>
        <strong>Done when</strong> {lowerFirst(planned.doneWhen)}
      </p>
      <ul role="list" className={styles['checklist']}>
        {planned.checklist.map((item, index) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.has(index)} onChange={() => toggle(index)} />
              <span>{item}</span>
            </label>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
