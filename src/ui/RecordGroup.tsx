import { useState } from 'preact/hooks';
import type { Verdict } from '../model/judgement.ts';
import type { RecordGroup as Group, RecordView } from './cardView.ts';
import { LinkedRecord } from './LinkedRecord.tsx';
import type { Reader } from './reader.ts';

/** As many as a careful editor would print; the rest is one press away. */
const SHOWN = 3;

interface RecordGroupProps {
  group: Group;
  words: Reader['words'];
  /** The reader's word on a record. */
  wordOn: (record: RecordView) => Verdict | null;
  onRight: (record: RecordView) => void;
  onNotTheSame: (record: RecordView) => void;
  onTakeBack: (record: RecordView) => void;
}

/** The records of one time: the event itself, earlier, at the time, since. */
export function RecordGroup({ group, words, wordOn, onRight, onNotTheSame, onTakeBack }: RecordGroupProps) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, group.records.length - SHOWN);
  return (
    <section class={`group ${group.name}`}>
      <h3>{group.heading}</h3>
      <ul>
        {group.records.slice(0, group.records.length - hidden).map((record) => (
          <LinkedRecord
            key={record.entry}
            record={record}
            words={words}
            dismissed={wordOn(record) === 'not-the-same'}
            right={wordOn(record) === 'right'}
            onRight={() => onRight(record)}
            onNotTheSame={() => onNotTheSame(record)}
            onTakeBack={() => onTakeBack(record)}
          />
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" class="quiet rest" onClick={() => setAll(true)}>
          {hidden === 1 ? words('card_more_record') : words('card_more_records', hidden)}
        </button>
      ) : null}
    </section>
  );
}
