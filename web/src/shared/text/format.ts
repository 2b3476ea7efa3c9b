const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** Minutes and seconds as a clock shows them: 7:05; from an hour on 1:07:05. */
export function clockFace(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1_000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3_600);
  const [minutes, rest] = parts as [number, number];
  const tail = `${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** The same for ears: "7 minutes 5 seconds". */
export function spokenDuration(millis: number): string {
  const seconds = Math.max(0, Math.round(millis / 1_000));
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [];
  if (minutes > 0) {
    parts.push(count(minutes, 'minute'));
  }
  if (rest > 0 || minutes === 0) {
    parts.push(count(rest, 'second'));
  }
  return parts.join(' ');
}

export function dayAndTime(instant: string): string {
  return DAY.format(new Date(instant));
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Points are whole numbers on screen; none is a dash, never a zero. */
export function points(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(Math.round(value));
}

/** "data-model" or "DATA_MODEL" as words: "Data model". */
export function words(slug: string): string {
  const text = slug.replaceAll(/[-_]/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
