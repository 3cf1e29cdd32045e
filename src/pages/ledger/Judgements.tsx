import { words } from '../../bridge/words.ts';
import type { Entry } from '../../model/entry.ts';
import type { Judgement } from '../../model/judgement.ts';

export interface JudgementsProps {
  judgements: readonly Judgement[];
  /** The entries that the judgements speak of, as far as the ledger still has them. */
  entries: ReadonlyMap<string, Entry>;
  dayOf: (timestamp: string) => string;
  onTakeBack: (judgement: Judgement) => void;
}

/** The reader's own words on links: each can be taken back, and the link then shows again. */
export function Judgements({ judgements, entries, dayOf, onTakeBack }: JudgementsProps) {
  if (judgements.length === 0) return <p class="empty">{words('ledger_judgements_none')}</p>;
  return (
    <ul class="entries">
      {judgements.map((judgement) => {
        const entry = entries.get(judgement.entry);
        return (
          <li key={`${judgement.claim} ${judgement.entry}`} class="entry">
            <blockquote>{judgement.words}</blockquote>
            <p>
              {words(judgement.verdict === 'right' ? 'ledger_verdict_right' : 'ledger_verdict_not_same')}{' '}
              <a href={`#/thread/${judgement.entry}`}>{entry?.title ?? judgement.entry}</a>
            </p>
            <p class="row quiet">
              {dayOf(judgement.at)}
              <button type="button" onClick={() => onTakeBack(judgement)}>
                {words('ledger_take_back')}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
