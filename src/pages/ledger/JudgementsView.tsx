import { useState } from 'preact/hooks';
import { dayWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Judgement, Verdict } from '../../model/judgement.ts';
import { download } from './download.ts';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { threadAddress } from './route.ts';
import { testCases } from './testCases.ts';
import { useLedger } from './useLedger.ts';

const judged = async (ledger: Ledger) => {
  const judgements = await ledger.judgements();
  const entries = await ledger.entriesById([...new Set(judgements.map((judgement) => judgement.entry))]);
  return {
    judgements: judgements.sort((a, b) => (a.at < b.at ? 1 : -1)),
    titles: new Map<string, string>(entries.map((entry) => [entry.id, entry.title])),
  };
};

const SAYS: Record<Verdict, string> = { right: 'ledger_right_is', 'not-the-same': 'ledger_not_same_as' };

/** The reader's words on links, newest first. Each can be taken back, and the link then stands as it was found. */
export function JudgementsView({ ledger }: { ledger: Ledger }) {
  const loaded = useLedger(ledger, 'judgements', judged);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<unknown>(null);
  if (loaded.at === 'loading') return <p aria-busy="true" />;
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const { judgements, titles } = loaded.value;
  const takeBack = (judgement: Judgement): void => {
    ledger.unjudge(judgement.claim, judgement.entry).then(() => setSaid(words('ledger_taken_back')), setFailed);
  };
  const give = (): void => download('pledgemark-judgements.jsonl', new Blob([testCases(judgements)], { type: 'application/jsonl' }));
  return (
    <>
      <p class="quiet">{words('ledger_judgements_says')}</p>
      {judgements.length > 0 ? (
        <p>
          <button type="button" onClick={give}>
            {words('ledger_export_cases')}
          </button>
        </p>
      ) : null}
      {failed === null ? null : <LedgerTrouble problem={failed} />}
      <p role="status">{said}</p>
      {judgements.length === 0 ? <p class="empty">{words('ledger_judgements_none')}</p> : null}
      <ul class="entries">
        {judgements.map((judgement) => (
          <li class="judged" key={`${judgement.claim} ${judgement.entry}`}>
            <blockquote>{judgement.words}</blockquote>
            <p>
              <span class="quiet">{words(SAYS[judgement.verdict])}</span>{' '}
              <a href={threadAddress(judgement.entry)}>{titles.get(judgement.entry) ?? judgement.entry}</a>
            </p>
            <p class="row quiet">
              {dayWords(judgement.at)}
              <button type="button" class="end" onClick={() => takeBack(judgement)}>
                {words('ledger_take_back')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
