import { type DayNumber, oneDay } from './days.ts';
import { ALL_IMPLIED, draft, type Finder, read, type Scene, withThe } from './draft.ts';
import type { Term } from './terms.ts';

const OF_TERM =
  /(end|close|start|beginning|rest|remainder)\sof\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s|(?:(?:U\.S\.|former|then-?|French|Brazilian)\s)?(?:President|Prime\sMinister|Chancellor|Premier)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}(\p{Lu}[\p{L}-]+)(?:[’']s|(?<=s)[’'])\s(?:(first|second|current|present|four-year|five-year|six-year|presidential)\s)?(?:term|presidency|tenure|time\sin\soffice|mandate)(?!\p{L})/uy;

const OF_THEIRS =
  /(end|close|start|beginning|rest|remainder)\sof\s(?:his|her)\s(?:(first|second|current|present|four-year|five-year|six-year|presidential)\s)?(?:term|presidency|tenure|time\sin\soffice|mandate)(?!\p{L})/uy;
const OF_ADMINISTRATION =
  /(end|close|start|beginning|rest|remainder)\sof\sthe\s(?:(first|second)\s)?(\p{Lu}[\p{L}-]+)\s(?:administration|presidency)(?!\p{L})/uy;

/** How far back "his" may reach. */
const REACH = 240;
const NAMES = /\p{Lu}[\p{L}-]+/gu;

/** Whose term "his" is: the one person with a term in office whom the words before name. */
function ownerBefore(scene: Scene, at: number): string | null {
  const named = new Set<string>();
  for (const [name] of scene.text.slice(Math.max(0, at - REACH), at).matchAll(NAMES)) {
    const surname = name.toLowerCase();
    if (scene.terms(surname).length > 0) named.add(surname);
  }
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function termNamed(scene: Scene, at: number): { words: string; part: string; surname: string; which: string | undefined } | null {
  const own = read(OF_TERM, scene, at);
  if (own) return { words: own[0], part: own[1] ?? '', surname: own[2] ?? '', which: own[3] };
  const administration = read(OF_ADMINISTRATION, scene, at);
  if (administration) return { words: administration[0], part: administration[1] ?? '', surname: administration[3] ?? '', which: administration[2] };
  const theirs = read(OF_THEIRS, scene, at);
  const surname = theirs && ownerBefore(scene, at);
  return theirs && surname !== null ? { words: theirs[0], part: theirs[1] ?? '', surname, which: theirs[2] } : null;
}

/** Somebody's time in office as the ledger has it: "by the end of Mr. Trump’s term", "the rest of Bolsonaro’s presidency", "the end of his first term". */
export const term: Finder = (scene, at) => {
  const match = scene.published === null ? null : termNamed(scene, at);
  if (!match || scene.published === null) return null;
  const { words, part, surname, which } = match;
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
