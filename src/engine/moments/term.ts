import { type DayNumber, oneDay } from './days.ts';
import { ALL_IMPLIED, draft, type Finder, read, withThe } from './draft.ts';
import type { Term } from './terms.ts';

const OF_TERM =
  /(end|close|start|beginning|rest|remainder)\sof\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s|(?:(?:U\.S\.|former|then-?|French|Brazilian)\s)?(?:President|Prime\sMinister|Chancellor|Premier)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}(\p{Lu}[\p{L}-]+)(?:[’']s|(?<=s)[’'])\s(?:(first|second|current|present|four-year|five-year|six-year|presidential)\s)?(?:term|presidency|tenure|time\sin\soffice|mandate)(?!\p{L})/uy;

/** Somebody's time in office as the ledger has it: "by the end of Mr. Trump’s term", "the rest of Bolsonaro’s presidency". */
export const term: Finder = (scene, at) => {
  const match = scene.published === null ? null : read(OF_TERM, scene, at);
  if (!match || scene.published === null) return null;
  const [words, part = '', surname = '', which] = match;
  const terms = scene.terms(surname.toLowerCase());
  const served = which === 'first' ? terms[0] : which === 'second' ? terms[1] : termAt(terms, scene.published);
  // When a term that can be cut short will end, nobody knows while it runs.
  if (!served || (!served.fixed && served.to >= scene.published)) return null;
  const { from, to } = served;
  const begins = /^(?:start|beginning)$/i.test(part);
  const rest = /^re/i.test(part);
  if (rest && !(from <= scene.published && scene.published <= to)) return null;
  const days = rest ? { from: scene.published, to } : oneDay(begins ? from : to);
  return draft(withThe(scene, at), at + words.length, days, rest ? 'stretch' : 'day', ALL_IMPLIED, 'term');
};

/** The term that runs on the day, else the last that is over, else the one to come. */
function termAt(terms: readonly Term[], day: DayNumber): Term | undefined {
  return terms.find((t) => t.from <= day && day <= t.to) ?? terms.findLast((t) => t.to < day);
}
