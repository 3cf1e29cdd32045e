import type { SourceView } from './cardView.ts';
import type { Reader } from './reader.ts';

function Source({ source, words }: { source: SourceView; words: Reader['words'] }) {
  const name = (
    <>
      {source.name}
      {source.date ? <span class="source-date"> {source.date}</span> : null}
      {source.firstHand ? <span class="source-first"> {words('source_first_hand')}</span> : null}
    </>
  );
  if (!source.href) return <span>{name}</span>;
  return (
    <a href={source.href} target="_blank" rel="noopener noreferrer" title={source.title ?? undefined}>
      {name}
      <svg class="away" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M4 2h6v6M10 2 2.5 9.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <span class="unseen"> {words('source_new_tab')}</span>
    </a>
  );
}

/** Every source of an entry, first-hand ones first; the rest behind a toggle, so that a long list does not push the next record away. */
export function SourceLinks({ sources, words }: { sources: readonly SourceView[]; words: Reader['words'] }) {
  const [first, ...more] = sources;
  if (!first) return <p class="sources">{words('source_none')}</p>;
  return (
    <div class="sources">
      <Source source={first} words={words} />
      {more.length > 0 ? (
        <details>
          <summary>{words('source_more', more.length)}</summary>
          <ul>
            {more.map((source) => (
              <li key={source.href ?? source.name}>
                <Source source={source} words={words} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
