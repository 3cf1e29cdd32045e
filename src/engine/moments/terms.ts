import { daysOf } from '../../model/day.ts';
import type { Lexicon } from '../lexicon.ts';
import { addMonths, type DayNumber, numberOf } from './days.ts';

/** By a surname in small letters, every time its people spent in an office; known ones only. */
export type Terms = (surname: string) => readonly Term[];

export interface Term {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Elected for so many years, so that the end is known from the beginning. */
  readonly fixed: boolean;
}

/** A president of the United States is elected for four years, whether the ledger knows the end yet or not. */
const PRESIDENT = /^president of the united states$/i;

export function termsOf(lexicon: Lexicon | null): Terms {
  const known = new Map<string, readonly Term[]>();
  return (surname) => {
    const terms = known.get(surname) ?? (lexicon ? termsIn(lexicon, surname) : []);
    known.set(surname, terms);
    return terms;
  };
}

function termsIn({ entities }: Lexicon, surname: string): readonly Term[] {
  const people = [...entities.values()].filter(({ type, name }) => type === 'person' && name.toLowerCase().endsWith(` ${surname}`));
  const offices = people.filter(({ roles }) => roles.some(({ title }) => HEADS.test(title)));
  // Of two presidents with one name nobody can tell which.
  const [person] = offices.length === 1 ? offices : [];
  return (person?.roles ?? []).flatMap(({ title, from, to }) => {
    if (!HEADS.test(title) || from === null) return [];
    const fixed = PRESIDENT.test(title);
    const begin = numberOf(daysOf(from).from);
    const end = to !== null ? numberOf(daysOf(to).to) : fixed ? addMonths(begin, FOUR_YEARS) : null;
    return end === null ? [] : [{ from: begin, to: end, fixed }];
  });
}

const HEADS = /^(?:president|prime minister|chancellor|premier)(?!\p{L})/iu;
const FOUR_YEARS = 48;
