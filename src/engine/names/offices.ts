import { type Day, daysOf } from '../../model/day.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import { lowerAt, SHAPE, type Tokens, tokensOf } from '../text/tokens.ts';
import { hitsIn, type Phrases } from './phrases.ts';
import { type Places, placesOf } from './places-index.ts';
import { OFFICE_HEADS } from './titles.ts';
import { hasWord, isOf, numbersIn } from './vocabulary.ts';

/** Somebody's time in an office. */
export interface Seat {
  readonly person: EntityId;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The offices of the ledger's people. The key is the office's words in any order, its country apart: "secretary treasury". */
export interface Offices {
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  /** Every word of a key, so that a reader of text knows which words may belong to an office. */
  readonly words: ReadonlySet<string>;
}

/** The parts of an office as a title or a text names it. */
export interface Office {
  readonly key: string;
  /** Of the place that stands in it ("U.S.", "of China"); null for none. */
  readonly country: string | null;
}

const LINKS = new Set(['of', 'the', 'for', 'and', "'", '’', 's', '-', 'affairs', 'international', '.']);

/** One word for all that mean the same. */
const SAME = new Map([
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['advisor', 'adviser'],
  ['counsellor', 'counselor'],
  ['defence', 'defense'],
  ['ceo', 'executive'],
  ['undersecretary', 'secretary'],
]);

/** All titles are read as one text, a title a sentence: thousands of small ones cost more than their words. */
export function compileOffices(entities: readonly Entity[], phrases: Phrases): Offices {
  const titles = new Set(entities.flatMap((e) => e.roles.map((r) => r.title)).filter((title) => !/^former\b/i.test(title)));
  const byTitle = officesOf(otherNames([...titles], phrases), phrases);
  const seats = new Map<string, Seat[]>();
  const words = new Set<string>();
  for (const entity of entities)
    for (const { title, from, to } of entity.roles)
      for (const { key, country } of byTitle.get(title)?.values() ?? []) {
        for (const word of key.split(' ')) words.add(word);
        const all = seats.get(key) ?? [];
        all.push({ person: entity.id, country: country ?? entity.country, from, to });
        seats.set(key, all);
      }
  return { seats, words };
}

/** A title of the ledger and one way to write it. */
interface Written {
  readonly title: string;
  readonly as: string;
}

function tokensOfAll(titles: readonly string[]): Tokens {
  let end = -1;
  const spans = titles.map((title) => {
    const start = end + 1;
    end = start + title.length;
    return { start, end };
  });
  return tokensOf(titles.join('\n'), spans);
}

/** Titles and the same by their bodies' other names: "Chair of the Federal Reserve" is "Chair of the Fed" too. */
function otherNames(titles: readonly string[], phrases: Phrases): Written[] {
  const tokens = tokensOfAll(titles);
  const written = titles.map((title) => ({ title, as: title }));
  for (const { first, end, meanings } of hitsIn(tokens, phrases)) {
    const title = titles[tokens.sentences[first] ?? 0] ?? '';
    const body = meanings.find((m) => m.entity.type === 'organisation' && !m.weak && m.entity.id !== 'EU')?.entity;
    if (!body || hasWord(OFFICE_HEADS, lowerAt(tokens, end - 1))) continue;
    const start = tokens.starts[tokens.firsts[tokens.sentences[first] ?? 0] ?? 0] ?? 0;
    const [before, after] = [title.slice(0, (tokens.starts[first] ?? 0) - start), title.slice((tokens.ends[end - 1] ?? 0) - start)];
    for (const name of [body.name, ...body.aliases, ...body.weakAliases]) written.push({ title, as: `${before}${name}${after}` });
  }
  return written;
}

/** By title what it says, by each of its body's names; nothing for one that is no office ("Economist at …"). */
function officesOf(written: readonly Written[], phrases: Phrases): ReadonlyMap<string, ReadonlyMap<string, Office>> {
  const tokens = tokensOfAll(written.map(({ as }) => as));
  const words = numbersIn(tokens);
  const places = placesOf(hitsIn(tokens, phrases), tokens.count);
  const offices = new Map<string, Map<string, Office>>();
  for (const [i, { title }] of written.entries()) {
    const [first, end] = [tokens.firsts[i] ?? 0, tokens.firsts[i + 1] ?? 0];
    let head = first;
    while (head < end && !isOf({ words }, head, OFFICE_HEADS)) head++;
    if (head === end) continue;
    const office = readOffice(tokens, first, head, end, places);
    const all = offices.get(title) ?? new Map<string, Office>();
    offices.set(title, all.set(`${office.key} ${office.country}`, office));
  }
  return offices;
}

/** Reads tokens `[first, end)` as an office with its head word at `head`. */
export function readOffice(tokens: Tokens, first: number, head: number, end: number, places: Places): Office {
  const words = new Set<string>();
  let country: string | null = null;
  let i = end;
  while (i > first) {
    const place = places.endingAt(i);
    if (place && place.first >= first && !(place.first <= head && head < i)) {
      // Of two countries the first is whose office it is: "U.S. Ambassador to China" is kept apart by the second.
      if (place.first > head && lowerAt(tokens, place.first - 1) !== 'of' && lowerAt(tokens, place.first - 2) !== 'of')
        words.add(`>${place.country}`);
      else country = place.country;
      i = place.first;
      continue;
    }
    i--;
    const word = lowerAt(tokens, i);
    if (tokens.shapes[i] !== SHAPE.mark && !LINKS.has(word) && word !== 'to') words.add(SAME.get(word) ?? word);
  }
  return { key: [...words].sort().join(' '), country };
}

/** Whether somebody held any office on the day. */
export const holdsAt = (entity: Entity, day: Day | null): boolean => day !== null && entity.roles.some((r) => within(r.from, r.to, day));

/** Whether a day lies within two partial dates, both included; null is open. */
export const within = (from: string | null, to: string | null, day: Day): boolean =>
  (from === null || daysOf(from).from <= day) && (to === null || day <= daysOf(to).to);
