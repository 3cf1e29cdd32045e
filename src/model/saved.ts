import * as v from 'valibot';
import { Day } from './day.ts';
import { Entry } from './entry.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** W3C TextQuoteSelector and TextPositionSelector in one: the words, 32 characters each side, and where they stood. */
export const Quote = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: offset, end: offset });
export type Quote = v.InferOutput<typeof Quote>;

export const Page = v.object({
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'not an http(s) address'))),
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  author: v.nullable(v.string()),
  published: v.nullable(Day),
});
export type Page = v.InferOutput<typeof Page>;

/** What became of a quotation on its page when the page was read again: see engine/relocate.ts. `words`: the other words that stand there now. */
export const Found = v.object({
  state: v.picklist(['exact', 'moved', 'changed', 'lost']),
  words: v.nullable(v.string()),
  on: v.pipe(v.string(), v.isoTimestamp()),
});
export type Found = v.InferOutput<typeof Found>;

/** One place where the reader saw the claim, and when (ISO 8601, UTC). `found`: since when its words stand there as they do. */
export const Sighting = v.object({ page: Page, quote: Quote, at: v.pipe(v.string(), v.isoTimestamp()), found: v.exactOptional(Found) });
export type Sighting = v.InferOutput<typeof Sighting>;

/** What the reader thinks of the claim, in their own words and under their own name: no machine gives one. */
export const Rating = v.object({
  words: v.pipe(v.string(), v.minLength(1)),
  /** From 1, does not hold, to 5, holds. */
  value: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  by: v.pipe(v.string(), v.minLength(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Rating = v.InferOutput<typeof Rating>;

/** An entry that the reader saved from a page. The same claim met again is one entry with one sighting more. */
export const SavedEntry = v.looseObject({
  ...Entry.entries,
  sightings: v.pipe(v.array(Sighting), v.minLength(1)),
  note: v.string(),
  tags: v.array(v.string()),
  rating: v.exactOptional(Rating),
  /** ISO 8601, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type SavedEntry = v.InferOutput<typeof SavedEntry>;
