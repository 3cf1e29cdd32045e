import type { ComponentChildren } from 'preact';

export interface Option {
  value: string;
  label: string;
}

/** A labelled choice of one, or of none where `any` says what none is called. */
export function Choose({
  label,
  value,
  any,
  options,
  onChange,
}: {
  label: string;
  value: string | undefined;
  any?: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  const known = value === undefined || options.some((option) => option.value === value);
  return (
    <Labelled label={label}>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {any === undefined ? null : <option value="">{any}</option>}
        {known ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What a field is called, over it. */
export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
