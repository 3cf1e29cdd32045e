import type { Entity, EntityId } from '../../model/entity.ts';
import { fold, folded } from '../text/fold.ts';
import { SHAPE, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';

/** A slip in a short word makes another word. */
const LONG_ENOUGH = 8;

/**
 * A name of an event written with one slip ("Buones Aires"), where the article names the same event rightly elsewhere,
 * and a date in the sentence does not speak against it. Without both it stays nobody's name.
 */
export const misspelt: Finder = (scene, found) => {
  const names = namesOfEvents(scene, found);
  if (names.size === 0) return [];
  const { cover, tokens } = scene;
  const { shapes, starts, ends, text } = tokens;
  const out: Draft[] = [];
  let free = 0;
  for (const i of scene.capitals) {
    if (i < free || cover[i] === 1 || shapes[i] !== SHAPE.capital) continue;
    let last = i;
    while (last - i < 3 && together(tokens, i, last + 1) && shapes[last + 1] === SHAPE.capital && cover[last + 1] === 0) last++;
    const start = starts[i] ?? 0;
    const end = ends[last] ?? 0;
    const alike = end - start < LONG_ENOUGH ? undefined : names.get(fold(text.charCodeAt(start)));
    const meant = alike ? eventMeant(folded(text.slice(start, end)), alike) : null;
    if (meant && isItsTime(scene, i, meant)) out.push(draft(scene, i, last, 'event', meant.id, 'misspelt'));
    free = last + 1;
  }
  return out;
};

interface NameOfEvent {
  readonly event: Entity;
  readonly name: string;
}

/** The names of the events that the article names, by their first letter. */
function namesOfEvents({ lexicon }: Scene, found: readonly Draft[]): ReadonlyMap<number, readonly NameOfEvent[]> {
  const named = new Set<EntityId>();
  for (const { type, entity } of found) if (type === 'event' && entity) named.add(entity);
  const names = new Map<number, NameOfEvent[]>();
  for (const id of named) {
    const event = lexicon.entities.get(id);
    if (event?.type !== 'event') continue;
    for (const written of [event.name, ...event.aliases, ...event.weakAliases]) {
      if (written.length < LONG_ENOUGH || !written.split(' ').every((w) => w !== w.toLowerCase())) continue;
      const name = folded(written);
      const all = names.get(name.charCodeAt(0)) ?? [];
      all.push({ event, name });
      names.set(name.charCodeAt(0), all);
    }
  }
  return names;
}

/** The one event that the words are a slip of; null for none or several. */
function eventMeant(written: string, names: readonly NameOfEvent[]): Entity | null {
  let meant: Entity | null = null;
  for (const { event, name } of names) {
    if (meant === event || !isSlipOf(written, name)) continue;
    if (meant) return null;
    meant = event;
  }
  return meant;
}

/** One letter wrong, missing, too many, or two letters that changed places; never the first. */
function isSlipOf(written: string, right: string): boolean {
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
