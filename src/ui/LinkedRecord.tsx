import type { RecordView } from './cardView.ts';
import type { Reader } from './reader.ts';
import { SourceLinks } from './SourceLinks.tsx';

function SideBySide({ record, words }: { record: RecordView; words: Reader['words'] }) {
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">{words('beside_here')}</th>
          <th scope="col">{words('beside_record')}</th>
        </tr>
      </thead>
      <tbody>
        {record.rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{row.field}</th>
            <td>{row.claim}</td>
            <td>{row.entry}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface LinkedRecordProps {
  record: RecordView;
  words: Reader['words'];
  /** The reader said "not the same" just now: the record is gone, the word can still be taken back. */
  dismissed: boolean;
  onNotTheSame: () => void;
  onTakeBack: () => void;
}

/** One record under a claim: when and what, how it differs, why it is here, where it is from. */
export function LinkedRecord({ record, words, dismissed, onNotTheSame, onTakeBack }: LinkedRecordProps) {
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
      <p class="record-title">{record.title}</p>
      {record.comparison ? (
        <p class={record.differs ? 'comparison differs' : 'comparison'}>
          {record.relation ? <span class="relation">{record.relation}</span> : null}
          {record.comparison}
        </p>
      ) : null}
      {record.rows.length > 0 ? <SideBySide record={record} words={words} /> : null}
      {record.outcome ? (
        <p class="small">
          <span>{words('record_since')}</span> {record.outcome}
        </p>
      ) : null}
      <p class="small">
        <span>{words('record_why')}</span> {record.because.join('; ')}
      </p>
      {record.own ? <p class="small own">{words('record_own')}</p> : null}
      {record.checked || record.own ? null : <p class="small unchecked">{words('record_unchecked')}</p>}
      <div class="record-foot">
        <SourceLinks sources={record.sources} words={words} />
        <button type="button" class="quiet not-same" onClick={onNotTheSame} aria-label={words('card_not_same_record', record.title)}>
          {words('card_not_same')}
        </button>
      </div>
    </li>
  );
}
