import type { EntityId } from '../../model/entity.ts';
import { barred } from './bars.ts';
import { holdsAt } from './offices.ts';
import type { Hit, Meaning } from './phrases.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { OPENERS } from './shape-words.ts';
import { isCapital, lowerAt, startsSentence, together } from './tokens.ts';

/** Names of the ledger's entities. A weak one counts only where the article also has a name that always counts. */
export const known: Finder = (scene) => {
  const standing = scene.hits.filter((hit) => !barred(scene, hit));
  const named = new Set<EntityId>();
  for (const { meanings } of standing) for (const m of meanings) if (!m.weak) named.add(m.entity.id);
  const countries = new Set([...named].flatMap((id) => scene.lexicon.entities.get(id)?.country ?? []));
  const counted = standing.flatMap((hit) => {
    const meanings = hit.meanings.filter(
      (m) => !m.weak || named.has(m.entity.id) || isStates(scene, hit, m, countries) || isActor(scene, hit, m) || isAmerica(scene, hit, m),
    );
    return meanings.length > 0 ? [{ ...hit, meanings }] : [];
  });
  return longest(counted).map((hit) => draftOf(scene, hit, named));
};

/** "The Commission" where the Union is named, "Congress", "the Supreme Court" where the country is, and no other owns it. */
function isStates(scene: Scene, { first }: Hit, { entity, spelling }: Meaning, countries: ReadonlySet<string>): boolean {
  if (entity.type !== 'organisation' || entity.country === null || !countries.has(entity.country)) return false;
  if (!STATE_HEADS.has(spelling.words.at(-1) ?? '')) return false;
  const { tokens, hitEnds } = scene;
  return !(hitEnds.has(first) || (lowerAt(tokens, first - 1) === 's' && together(tokens, first - 1, first)) || isRun(scene, first));
}
const STATE_HEADS = new Set(['commission', 'court', 'congress', 'treasury', 'department', 'parliament']);

/** "Securities and Exchange Commission": the last words of a longer name. */
const isRun = ({ tokens }: Scene, first: number): boolean =>
  isCapital(tokens, first) && together(tokens, first - 1, first) && isCapital(tokens, first - 1) && !OPENERS.has(lowerAt(tokens, first - 1));

/** "London may send 100,000 cars": a capital that does what only governments do stands for its country. */
function isActor(scene: Scene, { first, end }: Hit, { entity }: Meaning): boolean {
  const { tokens } = scene;
  if (entity.type !== 'place' || !together(tokens, first, end) || !ACTS.has(lowerAt(tokens, end))) return false;
  return !(
    together(tokens, first - 1, first) &&
    (PLACING.has(lowerAt(tokens, first - 1)) || isCapital(tokens, first - 1)) &&
    !startsSentence(tokens, first)
  );
}
/** "America" alone is the country; "North America", "Miss America" are not. */
const isAmerica = ({ tokens }: Scene, { first, end }: Hit, { spelling }: Meaning): boolean =>
  spelling.words.length === 1 &&
  spelling.words[0] === 'america' &&
  (startsSentence(tokens, first) || !isCapital(tokens, first - 1)) &&
  lowerAt(tokens, first - 2) !== 'bank' &&
  !(together(tokens, first, end) && isCapital(tokens, end));

const ACTS = new Set(
  'may would must agreed said says wants insists insisted offered pledged promised warned refused retaliated imposed threatened accused denied'.split(
    ' ',
  ),
);
const PLACING = new Set(['in', 'at', 'from', 'near', 'to', 'of', 'around', 'outside', 'and', 'for', 'by', 'with']);

/** Left to right, at each place the longest, none over another. */
function longest(hits: readonly Hit[]): Hit[] {
  const inOrder = [...hits].sort((a, b) => a.first - b.first || b.end - a.end);
  const out: Hit[] = [];
  for (const hit of inOrder) if (hit.first >= (out.at(-1)?.end ?? 0)) out.push(hit);
  return out;
}

function draftOf(scene: Scene, hit: Hit, named: ReadonlySet<EntityId>): Draft {
  const meaning = theOne(scene, hit.meanings, named);
  const type = (meaning ?? hit.meanings[0])?.entity.type ?? 'organisation';
  return draft(scene, hit.first, hit.end - 1, type, meaning?.entity.id ?? null, meaning?.weak ? 'weak-alias' : 'alias');
}

/** Two entities may share a name: the one named otherwise too, or in office on the article's date; else none. */
function theOne(scene: Scene, meanings: readonly Meaning[], named: ReadonlySet<EntityId>): Meaning | null {
  const kinds: readonly ((m: Meaning) => boolean)[] = [
    () => true,
    (m) => !m.weak,
    (m) => holdsAt(m.entity, scene.prose.published),
    (m) => named.has(m.entity.id) && holdsAt(m.entity, scene.prose.published),
  ];
  for (const kind of kinds) {
    const left = new Map(meanings.filter(kind).map((m) => [m.entity.id, m]));
    if (left.size === 1) return left.values().next().value ?? null;
  }
  return null;
}
