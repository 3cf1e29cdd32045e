import type { EntityId } from '../../model/entity.ts';
import { hashOf, together, wordsOf } from '../text/tokens.ts';
import type { Draft, Scene } from './scene.ts';
import { capitalsIn } from './short-names.ts';
import { isOf, wordSet } from './vocabulary.ts';

const ROYAL = wordSet('prince princess king queen sheikh sheikha sultan emir pope');

/** "Mr Lula da Silva" of Luiz Inácio Lula da Silva, "Prince Mohammed" of Mohammed bin Salman: all words are of one person whom the article names. */
export function withWholeNames(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const open = drafts.filter((d) => d.type === 'person' && d.entity === null && isEnough(scene, d));
  if (open.length === 0) return drafts;
  const people = namedPeople(scene, drafts);
  if (people.size === 0) return drafts;
  const found = new Map<Draft, EntityId>();
  for (const d of open) {
    const hashes = capitalsIn(scene, d.first, d.last).map((i) => scene.tokens.hashes[i] ?? 0);
    const bearers = (people.get(hashes[0] ?? 0) ?? []).filter(({ words }) => hashes.every((h) => words.has(h)));
    const [one] = bearers;
    if (one && bearers.length === 1) found.set(d, one.entity);
  }
  return found.size === 0 ? drafts : drafts.map((d) => ({ ...d, entity: found.get(d) ?? d.entity }));
}

/** Two words of a name, or a royal's one. */
const isEnough = (scene: Scene, { first, last }: Draft): boolean =>
  last > first ? capitalsIn(scene, first, last).length > 1 : together(scene.tokens, first - 1, first) && isOf(scene, first - 1, ROYAL);

interface Bearer {
  readonly entity: EntityId;
  readonly words: ReadonlySet<number>;
}

/** The known people that the article names, by every word of their names. */
function namedPeople({ lexicon }: Scene, drafts: readonly Draft[]): ReadonlyMap<number, readonly Bearer[]> {
  const people = new Map<number, Bearer[]>();
  const seen = new Set<EntityId>();
  for (const { type, entity } of drafts) {
    if (type !== 'person' || entity === null || seen.has(entity)) continue;
    seen.add(entity);
    const person = lexicon.entities.get(entity);
    if (!person) continue;
    const words = new Set([person.name, ...person.aliases].flatMap(wordsOf).map(hashOf));
    for (const word of words) {
      const all = people.get(word);
      if (all) all.push({ entity, words });
      else people.set(word, [{ entity, words }]);
    }
  }
  return people;
}
