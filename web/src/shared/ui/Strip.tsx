import styles from './Strip.module.css';

export interface Slot {
  id: string;
  name: string;
  minutes: number;
}

interface StripProps {
  label: string;
  slots: readonly Slot[];
  /** Writes the names under the bars. */
  named?: boolean;
}

/** A session's shape at a glance: one bar a stage, as wide as its minutes. */
export function Strip({ label, slots, named = false }: StripProps) {
  return (
    <ol role="list" aria-label={label} className={styles['strip']} data-named={named || undefined}>
      {slots.map((slot) => (
        <li
          key={slot.id}
          style={{ flexGrow: Math.max(slot.minutes, 1) }}
          title={`${slot.name}, ${slot.minutes} min`}
        >
          <span className={styles['bar']}>{slot.minutes > 0 && `${slot.minutes}′`}</span>
          <span className={named ? styles['name'] : 'visually-hidden'}>
            {slot.name}
            <span className="visually-hidden">{slot.minutes > 0 && `, ${slot.minutes} minutes`}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
