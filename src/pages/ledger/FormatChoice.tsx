import { words } from '../../bridge/words.ts';
import { FORMATS, type FormatName } from '../../formats/formats.ts';

/** In which format the reader's own is to leave the ledger. */
export function FormatChoice({ label, format, onFormat }: { label: string; format: FormatName; onFormat: (format: FormatName) => void }) {
  return (
    <select aria-label={label} value={format} onChange={({ currentTarget }) => onFormat(currentTarget.value as FormatName)}>
      {(Object.keys(FORMATS) as FormatName[]).map((name) => (
        <option key={name} value={name}>
          {words(`ledger_format_${name.replaceAll('-', '_')}`)}
        </option>
      ))}
    </select>
  );
}
