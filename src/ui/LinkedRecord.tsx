import { useId, useState } from 'preact/hooks';
import { inOneBreath } from '../wording/teller.ts';
import { Compare } from './Compare.tsx';
import type { RecordView } from './cardView.ts';
import type { Reader } from './reader.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface LinkedRecordProps {
  record: RecordView;
  words: Reader['words'];
  /** The reader said "not the same" just now: the record is gone, the word can still be taken back. */
  dismissed: boolean;
  /** The reader called it right, before or just now. */
  right: boolean;
  onRight: () => void;
  onNotTheSame: () => void;
  onTakeBack: () => void;
}

/** One record under a claim: when and what, how it differs, why it is here, where it is from. Its title is English, whatever the reader's language. */
export function LinkedRecord({ record, words, dismissed, right, onRight, onNotTheSame, onTakeBack }: LinkedRecordProps) {
  const [compared, setCompared] = useState(false);
  const table = useId();
  if (dismissed)
    return (
      <li class="record dismissed" role="status">
        <span>{words('card_dismissed')}</span>
        <button type="button" onClick={onTakeBack}>
          {words('card_take_back')}
        </button>
      </li>
    );
  return (
    <li class="record">
      <p class="record-date">{record.date}</p>
      <p class="record-title" lang="en">
        {record.title}
      </p>
      {record.comparison ? (
        <p class={record.differs ? 'comparison differs' : 'comparison'}>
          {record.relation ? <span class="relation">{record.relation}</span> : null}
          {record.comparison}
        </p>
      ) : null}
      {[...record.fate, { label: words('record_why'), says: inOneBreath(record.because, { words }) }].map(({ label, says }) => (
        <p class="small" key={label}>
          <span>{label}</span> {says}
        </p>
      ))}
      {record.own ? <p class="small own">{words('record_own')}</p> : null}
      {record.checked || record.own ? null : <p class="small unchecked">{words('record_unchecked')}</p>}
      <div class="record-foot">
        <SourceLinks sources={record.sources} words={words} />
        {record.fields.length > 0 ? (
          <button
            type="button"
            class="quiet compare"
            aria-expanded={compared}
            aria-controls={table}
            aria-label={words('beside_compare_record', record.title)}
            onClick={() => setCompared(!compared)}
          >
            {words('beside_compare')}
          </button>
        ) : null}
        <span class="judging">
          <button
            type="button"
            class="quiet right"
            aria-pressed={right}
            aria-label={words('card_right_record', record.title)}
            onClick={right ? onTakeBack : onRight}
          >
            {words('card_right')}
          </button>
          <button type="button" class="quiet" onClick={onNotTheSame} aria-label={words('card_not_same_record', record.title)}>
            {words('card_not_same')}
          </button>
        </span>
      </div>
      {compared ? <Compare fields={record.fields} label={words('beside_compare_record', record.title)} id={table} words={words} /> : null}
    </li>
  );
}
