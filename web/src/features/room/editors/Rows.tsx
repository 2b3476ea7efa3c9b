import { useRef } from 'react';
import { Button } from '../../../shared/ui/Button';
import { SelectField } from '../../../shared/ui/SelectField';
import { TextArea } from '../../../shared/ui/TextArea';
import { TextField } from '../../../shared/ui/TextField';
import styles from './editors.module.css';

/** One field of a row. Widths are shares of the row; a new line starts where they exceed twelve. */
export interface Column<T> {
  key: keyof T & string;
  label: string;
  width: number;
  placeholder?: string;
  options?: readonly { value: string; label: string }[];
  long?: boolean;
  whole?: boolean;
}

interface RowsProps<T> {
  /** What one row is, in the singular. */
  noun: string;
  rows: readonly T[];
  columns: readonly Column<NoInfer<T>>[];
  create: () => NoInfer<T>;
  onRows: (rows: T[]) => void;
}

/** A list of like things, each a small form. */
export function Rows<T extends object>({ noun, rows, columns, create, onRows }: RowsProps<T>) {
  const list = useRef<HTMLDivElement>(null);

  function add() {
    onRows([...rows, create()]);
    focusLater(() => list.current?.querySelector('fieldset:last-of-type :is(input, select, textarea)'));
  }

  function remove(index: number) {
    onRows(rows.filter((_, at) => at !== index));
    focusLater(() => list.current?.querySelector('[data-add]'));
  }

  return (
    <div className={styles['rows']} ref={list}>
      {rows.map((row, index) => (
        <fieldset key={index} className={styles['row']}>
          <legend className="visually-hidden">
            {noun} {index + 1}
          </legend>
          <div className={styles['cells']}>
            {columns.map((column) => (
              <div key={column.key} className={styles['cell']} style={{ '--width': column.width }}>
                <Cell
                  column={column}
                  value={row[column.key]}
                  onValue={(value) => onRows(rows.with(index, { ...row, [column.key]: value }))}
                />
              </div>
            ))}
          </div>
          <Button
            look="quiet"
            className={styles['remove']}
            aria-label={`Remove ${noun} ${index + 1}`}
            title="Remove"
            onClick={() => remove(index)}
          >
            ×
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={add} data-add>
          Add {noun}
        </Button>
      </div>
    </div>
  );
}

function Cell<T>({
  column,
  value,
  onValue,
}: {
  column: Column<T>;
  value: unknown;
  onValue: (value: unknown) => void;
}) {
  const { label, placeholder, options } = column;
  if (options !== undefined) {
    return (
      <SelectField
        label={label}
        value={(value as string | undefined) ?? ''}
        options={options}
        onValue={onValue}
        placeholder="Choose"
      />
    );
  }
  if (column.whole === true) {
    return (
      <TextField
        label={label}
        type="number"
        min={1}
        inputMode="numeric"
        placeholder={placeholder}
        value={value === undefined ? '' : String(value)}
        onValue={(text) => onValue(text === '' ? undefined : Number.parseInt(text, 10))}
      />
    );
  }
  const text = (value as string | undefined) ?? '';
  return column.long === true ? (
    <TextArea label={label} rows={1} placeholder={placeholder} value={text} onValue={onValue} />
  ) : (
    <TextField label={label} placeholder={placeholder} value={text} onValue={onValue} />
  );
}

/** After the change is on screen. */
function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
