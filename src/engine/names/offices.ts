import { type Day, daysOf } from '../../model/day.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import { lowerAt, SHAPE, type Tokens, tokensOf } from '../text/tokens.ts';
import { hitsIn, type Phrases } from './phrases.ts';
import { type Places, placesOf } from './places-index.ts';
import { OFFICE_HEADS } from './titles.ts';
import { hasWord } from './vocabulary.ts';

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

export function compileOffices(entities: readonly Entity[], phrases: Phrases): Offices {
  const seats = new Map<string, Seat[]>();
  const words = new Set<string>();
  for (const entity of entities) {
    for (const role of entity.roles) {
      for (const title of titlesOf(role.title, phrases)) {
        const office = officeOf(title, phrases);
        if (!office) continue;
        for (const word of office.key.split(' ')) words.add(word);
        const all = seats.get(office.key) ?? [];
        all.push({ person: entity.id, country: office.country ?? entity.country, from: role.from, to: role.to });
        seats.set(office.key, all);
      }
    }
  }
  return { seats, words };
}

/** A title and the same by its body's other names: "Chair of the Federal Reserve" is "Chair of the Fed" too. */
function titlesOf(title: string, phrases: Phrases): string[] {
  const tokens = tokensOf(title, [{ start: 0, end: title.length }]);
  const titles = [title];
  for (const { first, end, meanings } of hitsIn(tokens, phrases)) {
    const body = meanings.find((m) => m.entity.type === 'organisation' && !m.weak && m.entity.id !== 'EU')?.entity;
    if (!body || hasWord(OFFICE_HEADS, lowerAt(tokens, end - 1))) continue;
    const [before, after] = [title.slice(0, tokens.starts[first]), title.slice(tokens.ends[end - 1])];
    for (const name of [body.name, ...body.aliases, ...body.weakAliases]) titles.push(`${before}${name}${after}`);
  }
  return titles;
}

function officeOf(title: string, phrases: Phrases): Office | null {
  const tokens = tokensOf(title, [{ start: 0, end: title.length }]);
  const head = headOf(tokens);
  if (head < 0 || /^former\b/i.test(title)) return null;
  return readOffice(tokens, 0, head, tokens.count, placesOf(hitsIn(tokens, phrases), tokens.count));
}

function headOf(tokens: Tokens): number {
  for (let i = 0; i < tokens.count; i++) if (hasWord(OFFICE_HEADS, lowerAt(tokens, i))) return i;
  return -1;
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
