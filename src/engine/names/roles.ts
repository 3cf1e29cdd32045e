import type { EntityId } from '../../model/entity.ts';
import { isCapital, lowerAt, SHAPE, together } from '../text/tokens.ts';
import { readOffice, type Seat, within } from './offices.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { OFFICE_HEADS } from './titles.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

/**
 * An office that stands for whoever holds it on the article's date: "the trade representative", "China's commerce minister".
 * Several holders, or a country that nothing determines, give no name: a wrong person is worse than none.
 */
export const roles: Finder = (scene, found) => {
  const out: Draft[] = [];
  let named: Named | null = null;
  for (const head of scene.callings) {
    if (!isOf(scene, head, OFFICE_HEADS)) continue;
    const phrase = phraseAround(scene, head);
    if (!phrase) continue;
    named ??= namedIn(scene, found);
    if (isBeside(scene, phrase, named)) continue;
    const person = holder(scene, phrase, named) ?? named.president(phrase);
    if (person) out.push(draft(scene, phrase.from, phrase.end - 1, 'person', person, 'role'));
  }
  return out;
};

/** Who is named, gathered once a text. */
interface Named {
  readonly people: ReadonlySet<EntityId>;
  readonly countries: ReadonlySet<string>;
  /** 1 where a person's name begins. */
  readonly starts: Uint8Array;
  /** 1 where it has its last token. */
  readonly ends: Uint8Array;
  readonly president: (phrase: Phrase) => EntityId | null;
}

function namedIn(scene: Scene, found: readonly Draft[]): Named {
  const people = new Set<EntityId>();
  const countries = new Set<string>();
  const starts = new Uint8Array(scene.tokens.count);
  const ends = new Uint8Array(scene.tokens.count);
  for (const { type, entity, first, last } of found) {
    if (type === 'place' && entity) countries.add(entity);
    if (type !== 'person') continue;
    if (entity) people.add(entity);
    starts[first] = ends[last] = 1;
  }
  return { people, countries, starts, ends, president: presidentsOf(scene, found) };
}

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

function phraseAround(scene: Scene, head: number): Phrase | null {
  const { tokens, lexicon, places, words } = scene;
  const ofOffices = lexicon.offices.words;
  let first = head;
  let afterCountry: number | null = null;
  for (let steps = 0; steps < MANY_WORDS && together(tokens, first - 1, head); steps++) {
    const place = places.endingAt(first);
    if (place && !(place.first > head)) {
      afterCountry ??= first;
      first = place.first;
      break;
    }
    // "China's commerce minister": the country owns the office.
    const owner = words[first - 1] === S ? places.endingAt(first - 2) : undefined;
    if (owner) {
      afterCountry ??= first;
      first = owner.first;
      break;
    }
    if (!ofOffices.has(lowerAt(tokens, words[first - 1] === DASH ? first - 2 : first - 1))) break;
    first--;
  }
  let end = head + 1;
  if (isOf(scene, end, LINKS) && together(tokens, head, end)) end = rightOf(scene, end) ?? end;
  // "the president of the growers' union" is another's.
  if (words[end] === OF && end === head + 1 && together(tokens, head, end)) return null;
  const office = readOffice(tokens, first, head, end, places);
  const seats = lexicon.offices.seats.get(office.key);
  if (!seats) return null;
  const definite = words[first - 1] === THE && together(tokens, first - 1, head);
  if (!definite && afterCountry === null) return null;
  // "a former Treasury secretary", "the then U.S. trade representative", "an American president": not whoever holds it now.
  if (!definite && isOf(scene, first - 1, NOT_NOW)) return null;
  if (!definite && tokens.shapes[first] !== SHAPE.mark && afterCountry !== null && words[afterCountry - 1] !== S && isCommon(scene, head))
    return null;
  return { first: definite ? first - 1 : first, from: afterCountry ?? first - 1, end, key: office.key, seats, country: office.country };
}

const NOT_NOW = wordSet('a an any every former then next first another ex previous no each deputy old new');
const LINKS = wordSet('of for to');
const [OF, THE, AND, S, DASH, COMMA, OFFICE] = ['of', 'the', 'and', 's', '-', ',', 'office'].map(wordNumber);

/** "Chinese vice premiers", "U.S. president" in small letters without an article is a headline's or a title's way. */
const isCommon = (scene: Scene, head: number): boolean => !isCapital(scene.tokens, head);

/** The end of "of the Treasury", "of China", "for trade", "to the United States". */
function rightOf(scene: Scene, link: number): number | null {
  const { tokens, lexicon, places, words } = scene;
  let i = link + 1;
  if (words[i] === THE) i++;
  const begin = i;
  const place = places.beginningAt(begin);
  if (place) return place.end;
  while (i - begin < MANY_WORDS && together(tokens, link, i) && (lexicon.offices.words.has(lowerAt(tokens, i)) || (i > begin && words[i] === AND)))
    i++;
  if (i === begin) return null;
  // "the minister of commerce of China"
  const country = words[i] === OF && together(tokens, link, i + 1) ? places.beginningAt(words[i + 1] === THE ? i + 2 : i + 1) : undefined;
  return country?.end ?? i;
}

/** Whether the person is named right beside: a title before the name, or the name between commas; then the name is the mention. */
function isBeside({ tokens, words }: Scene, phrase: Phrase, { starts, ends }: Named): boolean {
  if (together(tokens, phrase.first, phrase.end) && isCapital(tokens, phrase.end)) return true;
  const isComma = (i: number): boolean => words[i] === COMMA && together(tokens, phrase.first, i);
  if (isComma(phrase.end) && starts[phrase.end + 1] === 1) return true;
  if (isComma(phrase.first - 1) && ends[phrase.first - 2] === 1) return true;
  // "the president-elect", "the Treasury secretary's office" is his office still; "the trade representative office" is a body.
  return words[phrase.end] === DASH || words[phrase.end] === OFFICE;
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

function holder(scene: Scene, { key, seats, country }: Phrase, { people, countries }: Named): EntityId | null {
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
 * or if none is named and the story is America's, or the sentence stands in the White House.
 */
function presidentsOf({ tokens, lexicon, prose }: Scene, found: readonly Draft[]): (phrase: Phrase) => EntityId | null {
  const day = prose.published;
  const seats = lexicon.offices.seats.get('president') ?? [];
  const inOffice = day ? seats.filter((s) => s.from !== null && within(s.from, s.to, day)) : [];
  const own = single(inOffice.filter((s) => s.country === 'US'));
  const persons = new Set(inOffice.map((s) => s.person));
  const entities = new Set<EntityId>();
  const holders: Draft[] = [];
  const atHome = new Set<number>();
  for (const d of found) {
    if (d.entity === null) continue;
    entities.add(d.entity);
    if (persons.has(d.entity)) holders.push(d);
    else if (AT_HOME.has(d.entity)) atHome.add(tokens.sentences[d.first] ?? 0);
  }
  holders.sort((a, b) => a.first - b.first);
  // A story of America and none that has a president too, but for China, whose president is named where he is meant.
  const seated = new Set(inOffice.flatMap((s) => s.country ?? []));
  const countries = new Set([...entities].flatMap((id) => lexicon.countryOf(id) ?? []));
  const isAmerican = countries.has('US') && ![...countries].some((c) => c !== 'US' && c !== 'CN' && seated.has(c));
  let passed = 0;
  return ({ key, country, first }) => {
    if (own === null || country !== null || key !== 'president') return null;
    while (passed < holders.length && (holders[passed]?.first ?? 0) < first) passed++;
    const last = holders[passed - 1];
    if (last) return last.entity === own ? own : null;
    return holders.length === 0 && (isAmerican || atHome.has(tokens.sentences[first] ?? 0)) ? own : null;
  };
}
const AT_HOME: ReadonlySet<string> = new Set(['white-house', 'truth-social', 'us-congress']);

/** The person of the seats, if they are one person's. */
function single(seats: readonly Seat[]): EntityId | null {
  const persons = new Set(seats.map((s) => s.person));
  return persons.size === 1 ? (seats[0]?.person ?? null) : null;
}
