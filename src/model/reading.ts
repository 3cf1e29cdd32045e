import * as v from 'valibot';
import { Analysis } from './analysis.ts';
import { Article } from './article.ts';
import { Beside, BothSides } from './beside.ts';
import { Day } from './day.ts';
import { Entry } from './entry.ts';
import { Kept } from './kept.ts';
import { Link } from './link.ts';

/** Why a page stays without marks. */
export const Quiet = v.picklist(['no-article', 'other-language', 'off-topic', 'no-claims', 'no-pack']);
export type Quiet = v.InferOutput<typeof Quiet>;

/** One article with all that was found in it and in the ledger: what the page, the card and the panel show. */
export const Reading = v.object({
  article: Article,
  analysis: Analysis,
  links: v.array(Link),
  /** The claims and their records field by field, and the accounts of both parties where the ledger has them. */
  beside: v.exactOptional(v.array(Beside)),
  bothSides: v.exactOptional(v.array(BothSides)),
  /** The day that the reader had it read as of; absent: all that the ledger knows. */
  asOf: v.exactOptional(Day),
  /** The claims that the reader saved from this page before; absent where there are none. */
  kept: v.exactOptional(v.array(Kept)),
  /** The entries that the links and accounts point to. */
  entries: v.array(Entry),
  /** What the parties and sources named in claims and entries are called: entity id → name. An id without a name shows as it is. */
  parties: v.record(v.string(), v.string()),
  quiet: v.nullable(Quiet),
});
export type Reading = v.InferOutput<typeof Reading>;
