import type { Entity } from '../../model/entity.ts';
import { fold, folded } from '../text/fold.ts';
import { SHAPE, together } from '../text/tokens.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';

/** A slip in a short word makes another word. */
const LONG_ENOUGH = 8;

/**
 * A name of an event written with one slip ("Buones Aires"), where the article names the same event rightly elsewhere,
 * and a date in the sentence does not speak against it. Without both it stays nobody's name.
 */
export const misspelt: Finder = (scene, found) => {
  const events = new Map<Entity, string[]>();
  for (const { entity } of found) {
    const event = entity ? scene.lexicon.entities.get(entity) : undefined;
    if (event?.type !== 'event' || events.has(event)) continue;
    const names = [event.name, ...event.aliases, ...event.weakAliases].filter(
      (n) => n.length >= LONG_ENOUGH && n.split(' ').every((w) => w !== w.toLowerCase()),
    );
    events.set(event, names.map(folded));
  }
  if (events.size === 0) return [];
  const initials = new Set([...events.values()].flatMap((names) => names.map((n) => n.charCodeAt(0))));
  const cover = coverOf(scene, found);
  const out: Draft[] = [];
  for (let i = 0; i < scene.tokens.count; i++) {
    if (cover[i] === 1 || scene.tokens.shapes[i] !== SHAPE.capital) continue;
    let last = i;
    while (last - i < 3 && together(scene.tokens, i, last + 1) && scene.tokens.shapes[last + 1] === SHAPE.capital && cover[last + 1] === 0) last++;
    const meant = initials.has(fold(scene.tokens.text.charCodeAt(scene.tokens.starts[i] ?? 0))) ? eventMeant(scene, i, last, events) : null;
    if (meant && isItsTime(scene, i, meant)) out.push(draft(scene, i, last, 'event', meant.id, 'misspelt'));
    i = last;
  }
  return out;
};

/** The one event that the tokens are a slip of; null for none or several. */
function eventMeant(scene: Scene, first: number, last: number, events: ReadonlyMap<Entity, readonly string[]>): Entity | null {
  const [start, end] = [scene.tokens.starts[first] ?? 0, scene.tokens.ends[last] ?? 0];
  if (end - start < LONG_ENOUGH) return null;
  const written = folded(scene.tokens.text.slice(start, end));
  const meant = [...events].filter(([, names]) => names.some((n) => isSlipOf(written, n)));
  return meant.length === 1 ? (meant[0]?.[0] ?? null) : null;
}

/** One letter wrong, missing, too many, or two letters that changed places; never the first. */
export function isSlipOf(written: string, right: string): boolean {
  if (written === right || written.charAt(0) !== right.charAt(0) || Math.abs(written.length - right.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === right[start]) start++;
  let [a, b] = [written.length, right.length];
  while (a > start && b > start && written[a - 1] === right[b - 1]) {
    a--;
    b--;
  }
  const [wrong, meant] = [written.slice(start, a), right.slice(start, b)];
  if (wrong.length <= 1 && meant.length <= 1) return true;
  return wrong.length === meant.length && wrong.length <= 4 && [...wrong].sort().join('') === [...meant].sort().join('');
}

/** Whether a date in the sentence, if there is one, lies in the year the event's id ends with. */
function isItsTime(scene: Scene, i: number, event: Entity): boolean {
  const year = /(?:^|-)(20\d\d)(?:-|$)/.exec(event.id)?.[1];
  const sentence = scene.prose.sentences[scene.tokens.sentences[i] ?? 0];
  if (!year || !sentence) return true;
  return scene.moments
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end && m.from !== null && m.to !== null)
    .every((m) => (m.from ?? '').slice(0, 4) <= year && year <= (m.to ?? '').slice(0, 4));
}
