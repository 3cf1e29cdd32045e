import type { EntityId } from '../../model/entity.ts';
import { hashOf, isCapital, lowerAt, SHAPE, together, wordAt } from '../text/tokens.ts';
import { type Places, placesOf, readOffice, type Seat, within } from './offices.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { OFFICE_HEADS } from './titles.ts';

/**
 * An office that stands for whoever holds it on the article's date: "the trade representative", "China's commerce minister".
 * Several holders, or a country that nothing determines, give no name: a wrong person is worse than none.
 */
export const roles: Finder = (scene, found) => {
  const places = placesOf(scene.hits);
  const placeEnds = new Map([...places].map(([end, { first }]) => [first, end]));
  const people = new Set(found.flatMap((d) => (d.type === 'person' && d.entity ? [d.entity] : [])));
  const countries = new Set(found.flatMap((d) => (d.type === 'place' && d.entity ? [String(d.entity)] : [])));
  const starts = new Map(found.map((d) => [d.first, d]));
  const ends = new Map(found.map((d) => [d.last, d]));
  const president = presidentsOf(scene, found);
  const out: Draft[] = [];
  for (let head = 0; head < scene.tokens.count; head++) {
    if (!HEAD_HASHES.has(scene.tokens.hashes[head] ?? 0) || !OFFICE_HEADS.has(lowerAt(scene.tokens, head))) continue;
    const phrase = phraseAround(scene, head, places, placeEnds);
    if (!phrase || isBeside(scene, phrase, starts, ends)) continue;
    const person = holder(scene, phrase, people, countries) ?? president(phrase);
    if (person) out.push(draft(scene, phrase.from, phrase.end - 1, 'person', person, 'role'));
  }
  return out;
};

/** Most words are no head: their hash says so without cutting a string. */
const HEAD_HASHES = new Set([...OFFICE_HEADS].map(hashOf));

interface Phrase {
  /** The first token of the office with its article and country, and of the mention without the country. */
  readonly first: number;
  readonly from: number;
  readonly end: number;
  /** The office's words: "secretary treasury". */
  readonly key: string;
  readonly seats: readonly Seat[];
  readonly country: string | null;
}

const MANY_WORDS = 7;

function phraseAround(scene: Scene, head: number, places: Places, placeEnds: ReadonlyMap<number, number>): Phrase | null {
  const { tokens, lexicon } = scene;
  const { words } = lexicon.offices;
  let first = head;
  let afterCountry: number | null = null;
  for (let steps = 0; steps < MANY_WORDS && together(tokens, first - 1, head); steps++) {
    const place = places.get(first);
    const before = lowerAt(tokens, first - 1);
    if (place && !(place.first > head)) {
      afterCountry ??= first;
      first = place.first;
      break;
    }
    // "China's commerce minister": the country owns the office.
    const owner = before === 's' ? places.get(first - 2) : undefined;
    if (owner) {
      afterCountry ??= first;
      first = owner.first;
      break;
    }
    if (!words.has(before) && !(before === '-' && words.has(lowerAt(tokens, first - 2)))) break;
    first--;
  }
  let end = head + 1;
  if (['of', 'for', 'to'].includes(lowerAt(tokens, end)) && together(tokens, head, end)) end = rightOf(scene, end, placeEnds) ?? end;
  // "the president of the growers' union" is another's.
  if (lowerAt(tokens, end) === 'of' && end === head + 1 && together(tokens, head, end)) return null;
  const office = readOffice(tokens, first, head, end, places);
  const seats = lexicon.offices.seats.get(office.key);
  if (!seats) return null;
  const article = lowerAt(tokens, first - 1);
  const definite = article === 'the' && together(tokens, first - 1, head);
  if (!definite && afterCountry === null) return null;
  // "a former Treasury secretary", "the then U.S. trade representative", "an American president": not whoever holds it now.
  if (!definite && NOT_NOW.has(article)) return null;
  if (!definite && tokens.shapes[first] !== SHAPE.mark && afterCountry !== null && wordAt(tokens, afterCountry - 1) !== 's' && isCommon(scene, head))
    return null;
  return { first: definite ? first - 1 : first, from: afterCountry ?? first - 1, end, key: office.key, seats, country: office.country };
}

const NOT_NOW = new Set([
  'a',
  'an',
  'any',
  'every',
  'former',
  'then',
  'next',
  'first',
  'another',
  'ex',
  'previous',
  'no',
  'each',
  'deputy',
  'old',
  'new',
]);

/** "Chinese vice premiers", "U.S. president" in small letters without an article is a headline's or a title's way. */
const isCommon = (scene: Scene, head: number): boolean => !isCapital(scene.tokens, head);

/** The end of "of the Treasury", "of China", "for trade", "to the United States". */
function rightOf(scene: Scene, link: number, placeEnds: ReadonlyMap<number, number>): number | null {
  const { tokens, lexicon } = scene;
  let i = link + 1;
  if (lowerAt(tokens, i) === 'the') i++;
  const begin = i;
  const place = placeEnds.get(begin);
  if (place !== undefined) return place;
  while (
    i - begin < MANY_WORDS &&
    together(tokens, link, i) &&
    (lexicon.offices.words.has(lowerAt(tokens, i)) || (i > begin && lowerAt(tokens, i) === 'and'))
  )
    i++;
  if (i === begin) return null;
  // "the minister of commerce of China"
  const country =
    lowerAt(tokens, i) === 'of' && together(tokens, link, i + 1) ? placeEnds.get(lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1) : undefined;
  return country ?? i;
}

/** Whether the person is named right beside: a title before the name, or the name between commas; then the name is the mention. */
function isBeside(scene: Scene, phrase: Phrase, starts: ReadonlyMap<number, Draft>, ends: ReadonlyMap<number, Draft>): boolean {
  const { tokens } = scene;
  if (together(tokens, phrase.first, phrase.end) && isCapital(tokens, phrase.end)) return true;
  const isComma = (i: number): boolean => wordAt(tokens, i) === ',' && together(tokens, phrase.first, i);
  const after = isComma(phrase.end) ? starts.get(phrase.end + 1) : undefined;
  const before = isComma(phrase.first - 1) ? ends.get(phrase.first - 2) : undefined;
  const next = wordAt(tokens, phrase.end);
  // "the president-elect", "the Treasury secretary's office" is his office still; "the trade representative office" is a body.
  return after?.type === 'person' || before?.type === 'person' || next === '-' || lowerAt(tokens, phrase.end) === 'office';
}

/** Offices that many countries have at once; without a country said they are settled only by a person named. */
const EVERYWHERE = /\b(?:minister|ambassador|speaker|adviser|negotiator)\b/;

/** Words of an office that say nothing of where it is; any other word names its body ("president of the European Commission"). */
const PLAIN = new Set(
  'president vice premier prime deputy chancellor governor executive chief director general managing chair secretary representative envoy'.split(' '),
);

/** Held in one country only, whatever the article names. */
const ONE_OF_A_KIND = new Set(['secretary treasury', 'representative trade']);

/** How far an office without a country is determined: by its body alone, by a country in the article, or by a person's name only. */
function reachOf(key: string): 'body' | 'country' | 'person' {
  if (EVERYWHERE.test(key)) return 'person';
  if (ONE_OF_A_KIND.has(key)) return 'body';
  const words = key.split(' ');
  if (words.some((w) => w === 'secretary' || w === 'representative')) return 'country';
  return words.every((w) => PLAIN.has(w)) ? 'person' : 'body';
}

function holder(scene: Scene, { key, seats, country }: Phrase, people: ReadonlySet<EntityId>, countries: ReadonlySet<string>): EntityId | null {
  const day = scene.prose.published;
  if (!day) return null;
  const inOffice = seats.filter((s) => (country === null || s.country === country) && s.from !== null && within(s.from, s.to, day));
  const named = single(inOffice.filter((s) => people.has(s.person)));
  if (named) return named;
  if (country !== null) return single(inOffice);
  const reach = reachOf(key);
  if (reach === 'person' || inOffice.some((s) => people.has(s.person))) return null;
  if (reach === 'body') return single(inOffice);
  return single(inOffice.filter((s) => s.country !== null && countries.has(s.country)));
}

/**
 * "The president" alone, where the article names several or none: the American one, if he is the last of them named before,
 * or if none is named and the sentence stands in the White House.
 */
function presidentsOf({ tokens, lexicon, prose }: Scene, found: readonly Draft[]): (phrase: Phrase) => EntityId | null {
  const day = prose.published;
  const seats = lexicon.offices.seats.get('president') ?? [];
  const inOffice = day ? seats.filter((s) => s.from !== null && within(s.from, s.to, day)) : [];
  const own = single(inOffice.filter((s) => s.country === 'US'));
  const persons = new Set(inOffice.map((s) => s.person));
  const holders = found.filter((d) => d.type === 'person' && d.entity !== null && persons.has(d.entity)).sort((a, b) => a.first - b.first);
  const atHome = new Set(found.flatMap((d) => (d.entity !== null && AT_HOME.has(d.entity) ? [tokens.sentences[d.first] ?? 0] : [])));
  let passed = 0;
  return ({ key, country, first }) => {
    if (own === null || country !== null || key !== 'president') return null;
    while (passed < holders.length && (holders[passed]?.first ?? 0) < first) passed++;
    const last = holders[passed - 1];
    if (last) return last.entity === own ? own : null;
    return holders.length === 0 && atHome.has(tokens.sentences[first] ?? 0) ? own : null;
  };
}
const AT_HOME: ReadonlySet<string> = new Set(['white-house', 'truth-social', 'us-congress']);

/** The person of the seats, if they are one person's. */
function single(seats: readonly Seat[]): EntityId | null {
  const persons = new Set(seats.map((s) => s.person));
  return persons.size === 1 ? (seats[0]?.person ?? null) : null;
}
