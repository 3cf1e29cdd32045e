import type { EntityId } from '../../model/entity.ts';
import { isCapital, together } from '../text/tokens.ts';
import { within } from './offices.ts';
import type { Place } from './places-index.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

/** Offices that answer to each other, by the keys of the ledger's seats. */
const LEADERS = ['president', 'chancellor', 'minister prime', 'premier'];
const PEERS: readonly (readonly string[])[] = [
  LEADERS,
  ['secretary treasury', 'finance minister', 'chancellor exchequer'],
  ['secretary state', 'foreign minister', 'foreign secretary', 'external minister'],
  ['commerce secretary', 'commerce minister', 'minister trade', 'business secretary trade'],
  ['agriculture secretary', 'agriculture minister'],
  ['defense secretary', 'defense minister'],
  ['representative trade'],
];

/** Where a president, if there is one, does not lead. */
const PARLIAMENTS: ReadonlySet<string> = new Set('AU CA DE ES GB IE IL IN IT JP KH MY NL NZ PK SG TH'.split(' '));

const [COUNTERPART, LEADER, S, COMMA, THE] = ['counterpart', 'leader', 's', ',', 'the'].map(wordNumber);
const OWNERS = wordSet('his her');

/** "Mnuchin met his Chinese counterpart", "the Canadian leader": whoever holds the like office of the country on the article's date. */
export const counterparts: Finder = (scene, found) => {
  const { tokens, words, places } = scene;
  const out: Draft[] = [];
  let people: ReadonlyMap<number, readonly Draft[]> | null = null;
  let begins: ReadonlySet<number> | null = null;
  for (const i of scene.callings) {
    if (words[i] !== COUNTERPART && words[i] !== LEADER) continue;
    const isOwned = words[i - 1] === S;
    const place = places.endingAt(isOwned ? i - 2 : i);
    if (!place || !together(tokens, place.first, i) || (together(tokens, i, i + 1) && isCapital(tokens, i + 1))) continue;
    people ??= peopleIn(scene, found);
    begins ??= new Set([...people.values()].flat().map((d) => d.first));
    // "his Japanese counterpart, Toshimitsu Motegi,": the name is the mention.
    if (words[i + 1] === COMMA && (begins.has(i + 2) || isCapital(tokens, i + 2))) continue;
    const person =
      words[i] === LEADER ? (isOwned || words[place.first - 1] === THE ? leaderOf(scene, place.country) : null) : peerOf(scene, place, people);
    if (person) out.push(draft(scene, i, i, 'person', person, words[i] === LEADER ? 'leader' : 'counterpart'));
  }
  return out;
};

/** The known people of each sentence. */
function peopleIn({ tokens }: Scene, found: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const people = new Map<number, Draft[]>();
  for (const d of found) {
    if (d.type !== 'person' || d.entity === null) continue;
    const sentence = tokens.sentences[d.first] ?? 0;
    const all = people.get(sentence);
    if (all) all.push(d);
    else people.set(sentence, [d]);
  }
  return people;
}

/** Of the only person named before in the sentence, whose "his" or "her" it must be. */
function peerOf(scene: Scene, place: Place, people: ReadonlyMap<number, readonly Draft[]>): EntityId | null {
  if (!isOf(scene, place.first - 1, OWNERS)) return null;
  const before = new Set((people.get(scene.tokens.sentences[place.first] ?? 0) ?? []).filter((d) => d.last < place.first).map((d) => d.entity));
  const [one] = before;
  if (!one || before.size > 1) return null;
  const holders = new Set<EntityId>();
  for (const offices of PEERS) {
    if (!offices.some((key) => holdersOf(scene, key, null).has(one))) continue;
    if (offices === LEADERS) {
      const leader = leaderOf(scene, place.country);
      if (leader) holders.add(leader);
    } else for (const key of offices) for (const person of holdersOf(scene, key, place.country)) holders.add(person);
  }
  holders.delete(one);
  return single(holders);
}

function leaderOf(scene: Scene, country: string): EntityId | null {
  const keys = PARLIAMENTS.has(country) ? ['chancellor', 'minister prime'] : ['president', 'minister prime'];
  for (const key of keys) {
    const holders = holdersOf(scene, key, country);
    if (holders.size > 0) return single(holders);
  }
  return null;
}

/** Who holds the office on the article's date; of any country for null. */
function holdersOf({ lexicon, prose }: Scene, key: string, country: string | null): Set<EntityId> {
  const day = prose.published;
  const seats = day ? (lexicon.offices.seats.get(key) ?? []) : [];
  return new Set(
    seats.flatMap((s) => (day && (country === null || s.country === country) && s.from !== null && within(s.from, s.to, day) ? [s.person] : [])),
  );
}

const single = (people: ReadonlySet<EntityId>): EntityId | null => (people.size === 1 ? ([...people][0] ?? null) : null);
