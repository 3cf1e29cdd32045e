import type { Said } from '../../model/pageText.ts';

/** The content of the first `meta` tag with one of these names, in the order given; null where there is none. */
export function meta(metas: Said['metas'], ...names: string[]): string | null {
  for (const name of names) {
    const tag = metas.find(([own]) => own === name);
    if (tag) return tag[1];
  }
  return null;
}
