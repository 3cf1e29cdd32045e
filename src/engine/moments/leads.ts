import { SHAPE } from '../text/tokens.ts';
import { compileWordIndex } from '../text/word-index.ts';
import { type Scene, tokenAt } from './draft.ts';

/** What the word before a moment can make of it, a bit for each refiner; `soft` ones only stand between ("since about", "early in the"). */
export const LEAD = { part: 1, ending: 2, offset: 4, limit: 8, soft: 16 } as const;

const LISTS: readonly (readonly [lead: number, words: string])[] = [
  [LEAD.part, 'of early late mid earlier later far beginning starting day days week weeks month months quarter quarters'],
  [LEAD.ending, 'to through ended ending until ends'],
  [LEAD.offset, 'before after of from'],
  [LEAD.limit, 'by than until till to through before since after from of starting beginning effective'],
  [LEAD.soft, 'on in about around at least the - noon midnight a p m am pm est edt et gmt .'],
];

const bits = new Map<string, number>();
for (const [lead, words] of LISTS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | lead);
/** "Until 10:30 a.m. on the 5th". */
const FARTHEST = 10;

const LEADS = compileWordIndex(bits);

/** Which refiners the words before `at` can concern, so that the others are not asked. */
export function leadOf(scene: Scene, at: number): number {
  const from = tokenAt(scene, at) - 1;
  for (let i = from; i >= scene.first && i > from - FARTHEST; i--) {
    // An hour, "until 9 a.m. Tuesday".
    if (scene.tokens.shapes[i] === SHAPE.digits) continue;
    const lead = LEADS.of(scene.tokens.hashes[i] ?? 0);
    if (lead < 0) return 0;
    if (lead !== LEAD.soft) return lead;
  }
  return 0;
}
