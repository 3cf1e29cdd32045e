import { S } from './calendar.ts';
import { partsOf } from './days.ts';
import { read, type Scene } from './draft.ts';

const SUFFIX = new RegExp(`,?${S}(?:of${S})?(last|this|next|that|the same|the previous|the following)${S}year(?!\\p{L})`, 'uy');

/** The year that "last year", "of that year" right after a month or day means, and where the words end; null where there is none. */
export function yearAfter(scene: Scene, at: number): { year: number; end: number } | null {
  const match = read(SUFFIX, scene, at);
  if (!match) return null;
  const anchor = /last|this|next/.test(match[1] ?? '') ? scene.published : (scene.before.at(-1)?.from ?? null);
  if (anchor === null) return null;
  const shift = /last|previous/.test(match[1] ?? '') ? -1 : /next|following/.test(match[1] ?? '') ? 1 : 0;
  return { year: partsOf(anchor).year + shift, end: at + match[0].length };
}
