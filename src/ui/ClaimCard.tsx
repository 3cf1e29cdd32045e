import { useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { Verdict } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import { Accounts } from './Accounts.tsx';
import { CardBar } from './CardBar.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import { CopyButton, type OnCopy } from './CopyButton.tsx';
import { accountsOf, type RecordView, recordGroups } from './cardView.ts';
import { claimLines } from './normal/claim.ts';
import { RecordGroup } from './RecordGroup.tsx';
import type { Reader } from './reader.ts';
import { SaveButton, type Saved } from './SaveButton.tsx';

export interface ClaimCardProps {
  reading: Reading;
  /** Indexes of the claims on the spot, the nearest first; at least one. */
  claims: readonly number[];
  reader: Reader;
  /** Whether the reader saved the claim before. */
  isSaved: (claim: number) => boolean;
  onSave: (claim: number) => Promise<Saved>;
  /** The reader's word on a link; null takes it back. Rejects where the word could not be kept. */
  onJudge: (claim: number, entry: EntryId, verdict: Verdict | null) => Promise<void>;
  /** Copies the claim with its sources. Rejects where the browser does not let it. */
  onCopy: (claim: number, ...as: Parameters<OnCopy>) => Promise<void>;
  /** Opens the history of a record's pledge; absent where there is none to open. */
  onHistory?: (entry: EntryId) => void;
  /** Kept open until it is closed, whatever the reader does elsewhere; absent where a card cannot be kept. */
  onKeep?: (kept: boolean) => void;
  onClose: () => void;
}

/** The margin note: a claim, what was recorded of it before, then and since, and the reader's two words on it. */
export function ClaimCard({ reading, claims, reader, isSaved, onSave, onJudge, onCopy, onHistory, onKeep, onClose }: ClaimCardProps) {
  const { words } = reader;
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<ReadonlyMap<string, Verdict | null>>(new Map());
  const [scrolled, setScrolled] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const index = claims[at] ?? 0;
  const claim = reading.analysis.claims[index];
  if (!claim) return null;

  const lines = claimLines(claim, reading, reader);
  const groups = recordGroups(reading, index, reader);
  const records = groups.flatMap((group) => group.records);
  const best = records[0];
  const differing = records.find((record) => record.differs);
  const wordOn = ({ entry, right }: RecordView): Verdict | null => {
    const now = said.get(`${index} ${entry}`);
    return now === undefined ? (right ? 'right' : null) : now;
  };
  const judge = async (entry: EntryId, verdict: Verdict | null) => {
    const before = said;
    setSaid(new Map(before).set(`${index} ${entry}`, verdict));
    setTrouble(null);
    try {
      await onJudge(index, entry, verdict);
    } catch (error) {
      setSaid(before);
      setTrouble(words('card_judge_failed', error instanceof Error ? error.message : String(error)));
    }
  };

  return (
    <article class={scrolled ? 'card scrolled' : 'card'} onScrollCapture={({ target }) => setScrolled((target as Element).scrollTop > 0)}>
      <CardBar
        at={at}
        of={claims.length}
        title={lines.what}
        words={words}
        onTurn={(by) => {
          setAt((at + by + claims.length) % claims.length);
          setScrolled(false);
        }}
        {...(onKeep && { onKeep })}
        onClose={onClose}
      />
      <div class="scroll" key={index}>
        <ClaimHead lines={lines} id="claim" />
        {differing && differing !== best ? <p class="claim-differs">{differing.comparison}</p> : null}
        {groups.length === 0 ? <p class="nothing">{words('card_nothing')}</p> : null}
        {groups.map((group) => (
          <RecordGroup
            key={group.name}
            group={group}
            words={words}
            wordOn={wordOn}
            onRight={(record) => judge(record.entry, 'right')}
            onNotTheSame={(record) => judge(record.entry, 'not-the-same')}
            onTakeBack={(record) => judge(record.entry, null)}
          />
        ))}
        <Accounts accounts={accountsOf(reading, index, reader)} words={words} />
      </div>
      {trouble ? (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      ) : null}
      <footer class="actions">
        <SaveButton key={`save ${index}`} words={words} saved={isSaved(index)} onSave={() => onSave(index)} />
        <CopyButton key={`copy ${index}`} words={words} onCopy={(as) => onCopy(index, as)} />
        {best && onHistory ? (
          <button type="button" class="history" onClick={() => onHistory(best.entry)}>
            {words('card_history')}
          </button>
        ) : null}
      </footer>
    </article>
  );
}
