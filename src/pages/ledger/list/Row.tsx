import { useMemo } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Entry } from '../../../model/entry.ts';
import { isCountry } from '../../../model/keys.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { type Parties, sides } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { figureInWords, isOwn } from '../inWords.ts';

/** What a row says: made once an entry, since a locale's formats are dear while the list runs past. */
interface Said {
  date: string;
  verb: string;
  about: string;
  amount: string;
  status: string;
  own: boolean;
}

/** A row has no room for whoever acted in a country's name. */
const countries = (ids: Entry['actor']): Entry['actor'] => {
  const own = ids.filter(isCountry);
  return own.length > 0 ? own : ids;
};

/** "440 vote" is no amount to show off. */
const isWritten = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || words(`unit_${unit.replaceAll('-', '_')}_other`) !== '';

/** By who is called what, then by entry. */
const known = new WeakMap<Parties, WeakMap<Entry, Said>>();

function saidOf(entry: Entry, parties: Parties): Said {
  const among = known.get(parties) ?? new WeakMap<Entry, Said>();
  known.set(parties, among);
  const before = among.get(entry);
  if (before) return before;
  const first = entry.figures.find(({ unit }) => isWritten(unit));
  const said = {
    date: dateInWords(entry.date, reader.locale),
    verb: nameOf(reader, 'ledger_verb', entry.kind),
    about: [
      sides(countries(entry.actor), countries(entry.counterparty), parties, reader.locale),
      entry.measure ? nameOf(reader, 'measure', entry.measure) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    amount: first ? figureInWords(first) : '',
    status: entry.status === 'reported' ? '' : nameOf(reader, 'status', entry.status),
    own: isOwn(entry),
  };
  among.set(entry, said);
  return said;
}

interface RowProps {
  entry: Entry;
  parties: Parties;
  href: string;
  /** Shown beside the list now. */
  open: boolean;
  /** The row that the keys are at. */
  focusable: boolean;
  chosen: boolean;
  onChoose: () => void;
  onFocus: () => void;
}

/** An entry in two lines: when and what; who to whom, how much, what became of it. */
export function Row({ entry, parties, href, open, focusable, chosen, onChoose, onFocus }: RowProps) {
  const tabIndex = focusable ? 0 : -1;
  // While the list runs past, a row that stays as it is costs nothing: what was drawn is given again.
  return useMemo(() => {
    const said = saidOf(entry, parties);
    return (
      <>
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={tabIndex}
          aria-label={words('list_choose', entry.title)}
          onChange={onChoose}
          onFocus={onFocus}
        />
        <time dateTime={entry.date}>{said.date}</time>
        <a href={href} class="title" tabIndex={tabIndex} onFocus={onFocus} {...(open ? { 'aria-current': 'true' as const } : {})}>
          {entry.title}
        </a>
        <p class="about">
          <span>{[said.verb, said.about].filter(Boolean).join(' · ')}</span>
          {said.own ? <span class="own">{words('record_own')}</span> : null}
        </p>
        <p class="sum">
          {said.amount === '' ? null : <span>{said.amount}</span>}
          <span class="status">{said.status}</span>
        </p>
      </>
    );
  }, [entry, parties, href, open, tabIndex, chosen]);
}
