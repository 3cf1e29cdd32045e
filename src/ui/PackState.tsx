import { Trouble } from './Trouble.tsx';

/** How the shipped records stand. Null while nobody has told yet. */
type PackAt =
  | { state: 'installing'; done: number; total: number }
  | { state: 'ready'; title: string; version: string; entries: number }
  | { state: 'failed'; detail: string }
  | null;

export interface PackStateProps {
  at: PackAt;
  words: (key: string, ...fill: (string | number)[]) => string;
  onRetry: () => void;
}

const shown = (value: number): string => new Intl.NumberFormat().format(value);

/** Progress is what was really written, never an animation for its own sake. */
export function PackState({ at, words, onRetry }: PackStateProps) {
  if (at === null) return null;
  if (at.state === 'failed')
    return (
      <Trouble says={words('pages_pack_failed')} detail={at.detail}>
        <p class="row">
          <button type="button" onClick={onRetry}>
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
