import { addressOf } from '../../bridge/ownPages.ts';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Kept } from '../../model/kept.ts';
import { differing } from './differing.ts';

/** What is otherwise than saved comes first, and stands open. */
const ORDER: readonly Kept['state'][] = ['changed', 'lost', 'moved', 'exact'];

interface KeptHereProps {
  kept: readonly Kept[];
}

/** The claims that the reader saved from this page, and what became of their words: old beside new where they changed. */
export function KeptHere({ kept }: KeptHereProps) {
  const sorted = kept.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const altered = sorted.some(({ state }) => state === 'changed' || state === 'lost');
  return (
    <details class="kept" open={altered}>
      <summary>{counted('kept_title', kept.length)}</summary>
      <ul>
        {sorted.map((one) => (
          <li key={one.entry} class={one.state}>
            <p class="state">{one.numbers ? words('kept_number') : words(`kept_${one.state}`)}</p>
            {one.now === null ? <blockquote>{one.was}</blockquote> : <OldAndNew was={one.was} now={one.now} />}
            <a href={addressOf('ledger', `#/thread/${one.entry}`)} target="_blank" rel="noopener noreferrer">
              {one.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function OldAndNew({ was, now }: { was: string; now: string }) {
  const [before, after] = differing(was, now);
  return (
    <dl>
      <dt>{words('kept_was')}</dt>
      <dd>
        {before.head}
        <del>{before.middle}</del>
        {before.tail}
      </dd>
      <dt>{words('kept_now')}</dt>
      <dd>
        {after.head}
        <ins>{after.middle}</ins>
        {after.tail}
      </dd>
    </dl>
  );
}
