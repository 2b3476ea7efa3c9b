import type { Framework } from '../../api/types/catalogue';
import type { Mode } from '../../api/types/practice';
import type { Slot } from '../../shared/ui/Strip';

/** A way to time a session that the framework offers. */
export interface ClockChoice {
  id: string;
  mode: Mode;
  minutes?: number;
  name: string;
  explained: string;
}

const DRILL_MINUTES = 30;

export function clocksOf(framework: Framework): ClockChoice[] {
  const totals = new Set([
    framework.totalMinutes,
    ...framework.variants.map(({ totalMinutes }) => totalMinutes),
  ]);
  const interviews = [...totals]
    .filter((minutes) => minutes !== DRILL_MINUTES)
    .toSorted((one, other) => one - other)
    .map((minutes) => ({
      id: `interview-${minutes}`,
      mode: 'interview' as const,
      minutes,
      name: `Interview, ${minutes} min`,
      explained: 'Every stage has a deadline on the server’s clock.',
    }));
  const drill = totals.has(DRILL_MINUTES)
    ? [
        {
          id: 'drill',
          mode: 'drill' as const,
          name: `Drill, ${DRILL_MINUTES} min`,
          explained: 'The daily short form: the same stages, faster.',
        },
      ]
    : [];
  return [
    ...interviews,
    ...drill,
    {
      id: 'untimed',
      mode: 'untimed' as const,
      name: 'Untimed',
      explained: 'No deadlines. Good for a first look.',
    },
  ];
}

/** The stages with the minutes they get; the order for a problem's pattern is the server's to choose. */
export function slotsOf(framework: Framework, choice: ClockChoice): Slot[] {
  const total = choice.mode === 'drill' ? DRILL_MINUTES : (choice.minutes ?? framework.totalMinutes);
  const variant =
    total === framework.totalMinutes
      ? undefined
      : framework.variants.find((each) => each.totalMinutes === total);
  return framework.stages.map(({ id, name, minutes }) => ({
    id,
    name,
    minutes:
      choice.mode === 'untimed'
        ? 0
        : (variant?.stages.find(({ stageId }) => stageId === id)?.minutes ?? minutes),
  }));
}
