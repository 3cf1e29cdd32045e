import { useEffect, useState } from 'preact/hooks';
import type { Reader } from './reader.ts';
import { Trouble } from './Trouble.tsx';

type PackAt =
  | { state: 'installing'; done: number; total: number }
  | { state: 'ready'; title: string; version: string; entries: number }
  | { state: 'failed'; detail: string };

interface PackStateProps {
  reader: Reader;
  /** Tells how the records stand, now and at every change. Returns the way to stop. */
  watch: (tell: (at: PackAt) => void) => () => void;
  /** Tries a failed installation again. */
  retry: (tell: (at: PackAt) => void) => Promise<void>;
}

/** How the shipped records stand, as it happens. Progress is what was really written, never an animation for its own sake. */
export function PackState({ reader: { words, locale }, watch, retry }: PackStateProps) {
  const [at, setAt] = useState<PackAt | null>(null);
  useEffect(() => watch(setAt), [watch]);
  if (at === null) return null;
  const shown = (value: number): string => new Intl.NumberFormat(locale).format(value);
  if (at.state === 'failed')
    return (
      <Trouble says={words('pages_pack_failed')} detail={at.detail}>
        <p class="row">
          <button type="button" onClick={() => void retry(setAt)}>
            {words('pages_pack_retry')}
          </button>
        </p>
      </Trouble>
    );
  if (at.state === 'ready')
    return (
      <p role="status">
        {words('pages_pack_ready', shown(at.entries), at.title)} <span class="quiet">{words('pages_pack_version', at.version)}</span>
      </p>
    );
  return (
    <div>
      <p class="row" id="pack-installing">
        {words('pages_pack_installing')}
        {at.total > 0 ? <span class="quiet">{words('pages_pack_counted', shown(at.done), shown(at.total))}</span> : null}
      </p>
      <progress aria-labelledby="pack-installing" {...(at.total > 0 ? { max: at.total, value: at.done } : {})} />
    </div>
  );
}
