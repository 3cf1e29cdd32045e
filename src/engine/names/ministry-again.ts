import type { EntityId } from '../../model/entity.ts';
import { together } from '../text/tokens.ts';
import { apart, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { isOf, wordNumber, wordSet } from './vocabulary.ts';

const HEADS = wordSet('ministry commission');
const [THE, OF] = ['the', 'of'].map(wordNumber);

/** "The ministry", "the commission" in small letters, after the article has named one and no other. */
export const again: Finder = (scene, found) => {
  const { tokens, words } = scene;
  const out: Draft[] = [];
  let bodies: readonly Draft[] | null = null;
  /** By head the body named before `i`; null where there are several or one that nobody knows. */
  const named = new Map<number, EntityId | null>();
  let passed = 0;
  for (const i of scene.callings) {
    if (words[i - 1] !== THE || !isOf(scene, i, HEADS) || words[i + 1] === OF || !together(tokens, i - 1, i)) continue;
    if (scene.cover[i] === 1) continue;
    bodies ??= apart(scene, found).filter((d) => d.type === 'organisation' && headOf(scene, d) !== 0);
    for (let body = bodies[passed]; body && body.first < i; body = bodies[++passed]) {
      const head = headOf(scene, body);
      named.set(head, named.has(head) && named.get(head) !== body.entity ? null : body.entity);
    }
    const entity = named.get(words[i] ?? 0);
    if (entity) out.push(draft(scene, i - 1, i, 'organisation', entity, 'again'));
  }
  return out;
};

/** The number of the head that the body's name ends or begins with; 0 for none. */
function headOf(scene: Scene, { first, last }: Draft): number {
  const head = [last, first].find((i) => isOf(scene, i, HEADS));
  return head === undefined ? 0 : (scene.words[head] ?? 0);
}
