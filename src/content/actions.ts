import { troubleInWords } from '../bridge/trouble.ts';
import type { Claim } from '../model/claim.ts';
import type { EntryId } from '../model/entry.ts';
import type { Verdict } from '../model/judgement.ts';
import { claimKey } from '../model/keys.ts';
import type { Link } from '../model/link.ts';
import type { Reading } from '../model/reading.ts';
import type { Quote } from '../model/saved.ts';
import { type Span, wordsAt } from '../model/span.ts';
import { type Format, noteAs } from '../ui/copy/formats.ts';
import { noteOf } from '../ui/copy/note.ts';
import type { Saved } from '../ui/SaveButton.tsx';
import { putOnClipboard } from './clipboard.ts';
import { ask } from './wire.ts';
import { reader } from './words.ts';

/** Characters of context on each side of a quotation, enough to find it again among its like. */
const CONTEXT = 32;

/** Between the two halves of one character: half of an emoji cannot be written to a file. */
const splits = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

export function quoteOf(text: string, { start, end }: Span): Quote {
  const from = Math.max(0, start - CONTEXT);
  const to = end + CONTEXT;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splits(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splits(text, to) ? to - 1 : to),
    start,
    end,
  };
}

/** The claim with only its own figures, its indexes pointing among them: what is saved must stand without the article. */
export function alone(claim: Claim, reading: Reading): { claim: Claim; figures: Reading['analysis']['figures'] } {
  const figures = claim.figures.map((i) => reading.analysis.figures[i]).filter((f) => f !== undefined);
  return { claim: { ...claim, figures: figures.map((_, i) => i) }, figures };
}

/** The records that the claim looks back on. How a later one stands to the claim is that one's to say. */
export const lookedBackOn = (reading: Reading, index: number): Pick<Link, 'entry' | 'relation'>[] =>
  reading.links.filter((l) => l.claim === index && (l.relation === 'same' || l.when !== 'later')).map(({ entry, relation }) => ({ entry, relation }));

async function inWords<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new Error(troubleInWords(error));
  }
}

export async function saveClaim(reading: Reading, index: number): Promise<Saved> {
  const claim = reading.analysis.claims[index];
  if (!claim) throw new Error(`no claim ${index}`);
  const { url, title, outlet, author, published, text } = reading.article;
  const page = { url, title, outlet, author, published };
  const { entry, created, at } = await inWords(
    ask('claim/save', { page, quote: quoteOf(text, claim), ...alone(claim, reading), links: lookedBackOn(reading, index) }),
  );
  return {
    created,
    undo: async () => {
      await inWords(ask('claim/unsave', { entry, at }));
    },
  };
}

/** Keeps the reader's word on a link, with how the two compare; null takes it back. */
export async function judgeLink(reading: Reading, index: number, entry: EntryId, verdict: Verdict | null): Promise<void> {
  const claim = reading.analysis.claims[index];
  if (!claim) throw new Error(`no claim ${index}`);
  const { text } = reading.article;
  const link = { claim: claimKey(claim, text), entry };
  const levels = reading.links.find((l) => l.claim === index && l.entry === entry)?.levels;
  await inWords(
    verdict === null ? ask('link/unjudge', link) : ask('link/judge', { ...link, verdict, words: wordsAt(text, claim), ...(levels && { levels }) }),
  );
}

/** Copies a claim with what a reporter needs of it: as most programs take it, or in one format as text. */
export async function copyClaim(reading: Reading, index: number, as: Format | 'rich'): Promise<void> {
  const note = noteOf(reading, index, reader);
  if (!note) throw new Error(`no claim ${index}`);
  await putOnClipboard(as === 'rich' ? { plain: noteAs('plain', note), html: noteAs('html', note) } : { plain: noteAs(as, note) });
}
