import type { ReactNode } from 'react';
import { Field } from './Field';

interface SelectFieldProps<T extends string> {
  label: ReactNode;
  value: T | '';
  options: readonly { value: T; label: string }[];
  onValue: (value: T) => void;
  /** The entry shown while nothing is chosen. */
  placeholder?: string;
  hint?: ReactNode;
  hideLabel?: boolean;
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onValue,
  placeholder,
  hint,
  hideLabel = false,
}: SelectFieldProps<T>) {
  return (
    <Field label={label} hint={hint} hideLabel={hideLabel}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onValue(event.target.value as T)}>
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
