import { useId, useState } from 'preact/hooks';
import type { SourceView } from './cardView.ts';
import type { Reader } from './reader.ts';

function Source({ source, words }: { source: SourceView; words: Reader['words'] }) {
  const said = (
    <>
      {source.date ? <span class="source-date"> {source.date}</span> : null}
      {source.firstHand ? <span class="source-first"> {words('source_first_hand')}</span> : null}
    </>
  );
  if (!source.href)
    return (
      <span class="source">
        {source.name}
        {said}
      </span>
    );
  return (
    <span class="source">
      <a href={source.href} target="_blank" rel="noopener noreferrer" title={source.title ?? undefined}>
        {source.name}
        <svg class="away" viewBox="0 0 12 12" width="9" height="9" aria-hidden="true">
          <path d="M4 2h6v6M10 2 2.5 9.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
        <span class="unseen"> {words('source_new_tab')}</span>
      </a>
      {said}
    </span>
  );
}

/** The best source of an entry, first-hand ones before others; the rest behind a toggle, so that a long list does not push the next record away. */
export function SourceLinks({ sources, words }: { sources: readonly SourceView[]; words: Reader['words'] }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const [first, ...more] = sources;
  if (!first) return <span class="source">{words('source_none')}</span>;
  return (
    <>
      <Source source={first} words={words} />
      {more.length > 0 ? (
        <button type="button" class="quiet" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          {words('source_more', more.length)}
        </button>
      ) : null}
      {open ? (
        <ul class="sources" id={list}>
          {more.map((source) => (
            <li key={source.href ?? source.name}>
              <Source source={source} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
