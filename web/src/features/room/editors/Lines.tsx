import { TextArea } from '../../../shared/ui/TextArea';

interface LinesProps {
  label: string;
  placeholder: string;
  items: readonly string[] | undefined;
  onItems: (items: string[]) => void;
}

/** A list as quickly as it can be typed: one item a line. */
export function Lines({ label, placeholder, items = [], onItems }: LinesProps) {
  return (
    <TextArea
      label={label}
      hint="One a line"
      rows={3}
      placeholder={placeholder}
      value={items.join('\n')}
      onValue={(text) => onItems(text === '' ? [] : text.split('\n'))}
    />
  );
}
