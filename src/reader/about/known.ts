import type { Said } from '../../model/pageText.ts';
import { addressOf } from './address.ts';
import { describedArticle } from './linkedData.ts';

/** What a page says, made out: `url` is the article's own address, http(s) only. */
export interface Known extends Said {
  /** The one article that its JSON-LD describes, names by reference filled in. */
  described: Record<string, unknown> | null;
}

export function knownOf(said: Said): Known {
  const url = addressOf(said);
  return { ...said, url, described: describedArticle(said.data, url) };
}
