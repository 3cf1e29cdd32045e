import type { EntityId } from '../../model/entity.ts';
import { barred } from './bars.ts';
import { holdsAt } from './offices.ts';
import type { Hit, Meaning } from './phrases.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { isPlain } from './weak.ts';

/** Names of the ledger's entities. A weak one counts only where the article also has a name that always counts. */
export const known: Finder = (scene) => {
  const standing = scene.hits.filter((hit) => !barred(scene, hit));
  const named = new Set<EntityId>();
  for (const { meanings } of standing) for (const m of meanings) if (!m.weak) named.add(m.entity.id);
  const countries = new Set<string>();
  for (const id of named) {
    const country = scene.lexicon.entities.get(id)?.country;
    if (country) countries.add(country);
  }
  const counts = (hit: Hit, m: Meaning): boolean => !m.weak || named.has(m.entity.id) || isPlain(scene, hit, m, countries);
  const counted: Hit[] = [];
  for (const hit of standing) {
    if (hit.meanings.every((m) => counts(hit, m))) counted.push(hit);
    else {
      const meanings = hit.meanings.filter((m) => counts(hit, m));
      if (meanings.length > 0) counted.push({ ...hit, meanings });
    }
  }
  return longest(counted).map((hit) => draftOf(scene, hit, named));
};

/** Left to right, at each place the longest, none over another. */
function longest(hits: Hit[]): Hit[] {
  const out: Hit[] = [];
  let free = 0;
  for (const hit of hits.sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (hit.first < free) continue;
    out.push(hit);
    free = hit.end;
  }
  return out;
}

function draftOf(scene: Scene, hit: Hit, named: ReadonlySet<EntityId>): Draft {
  const meaning = theOne(scene, hit.meanings, named);
  const type = (meaning ?? hit.meanings[0])?.entity.type ?? 'organisation';
  return draft(scene, hit.first, hit.end - 1, type, meaning?.entity.id ?? null, meaning?.weak ? 'weak-alias' : 'alias');
}

/** Two entities may share a name: the one named otherwise too, or in office on the article's date; else none. */
function theOne(scene: Scene, meanings: readonly Meaning[], named: ReadonlySet<EntityId>): Meaning | null {
  const [only, another] = meanings;
  if (only && !another) return only;
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
