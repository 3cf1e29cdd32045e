import type { ComponentChildren } from 'preact';
import { words } from '../../../bridge/words.ts';

interface RowsProps<T> {
  legend: string;
  /** On the button that adds one. */
  adds: string;
  rows: readonly T[];
  blank: T;
  onChange: (rows: T[]) => void;
  row: (value: T, set: (value: T) => void) => ComponentChildren;
}

/** Rows of fields, to which others can be added and that can be taken out. */
export function Rows<T>({ legend, adds, rows, blank, onChange, row }: RowsProps<T>) {
  return (
    <fieldset class="write-rows">
      <legend>{legend}</legend>
      {rows.map((value, i) => (
        <div class="filters" key={i}>
          {row(value, (changed) => onChange(rows.map((before, j) => (j === i ? changed : before))))}
          <button
            type="button"
            class="plain"
            aria-label={words('write_take_out_name', legend, i + 1)}
            onClick={() => onChange(rows.filter((_, j) => j !== i))}
          >
            {words('write_take_out')}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...rows, blank])}>
        {adds}
      </button>
    </fieldset>
  );
}
