import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Field } from './Field';

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  label: ReactNode;
  value: string;
  onValue: (value: string) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
}

export function TextArea({ label, hint, hideLabel = false, onValue, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} hideLabel={hideLabel}>
      {(control) => <textarea {...control} {...area} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  );
}
