import { useEffect, useState } from 'preact/hooks';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';

/** Bytes in megabytes, in the reader's digits: `4.2 MB`. */
const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

export function Storage() {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? null)), []);
  return used === null ? null : <p>{words('settings_storage', megabytes(used, reader.locale))}</p>;
}
