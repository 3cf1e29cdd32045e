import type { EntryId } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { marksOf } from '../model/marksOf.ts';
import type { Reading } from '../model/reading.ts';
import type { PageReader } from './read/pageReader.ts';

/** Takes a link out of what the page shows, its mark with its last one; returns the way to put it back. */
export function takeOut(page: Pick<PageReader, 'reading' | 'marks'>, claim: number, entry: EntryId): () => void {
  const before = page.reading;
  if (!before) return () => {};
  const show = (reading: Reading): void => {
    page.reading = reading;
    page.marks = marksOf(reading);
  };
  const isIt = (link: Link) => link.claim === claim && link.entry === entry;
  const at = before.links.findIndex(isIt);
  const link = before.links[at];
  show({ ...before, links: before.links.filter((l) => !isIt(l)) });
  return () => {
    // The page may have been read again since.
    const now = page.reading;
    if (now?.article === before.article && link) show({ ...now, links: now.links.toSpliced(at, 0, link) });
  };
}

/** Lets a link that the reader called right stand as sure, so that a card opened again knows; returns the way back. */
export function makeSure(page: Pick<PageReader, 'reading'>, claim: number, entry: EntryId): () => void {
  const before = page.reading;
  if (!before) return () => {};
  const scored = (reading: Reading, score: number): Reading => ({
    ...reading,
    links: reading.links.map((l) => (l.claim === claim && l.entry === entry ? { ...l, score } : l)),
  });
  const score = before.links.find((l) => l.claim === claim && l.entry === entry)?.score;
  page.reading = scored(before, 1);
  return () => {
    const now = page.reading;
    // A link that was right before this visit has no other score to go back to.
    if (now?.article === before.article && score !== undefined) page.reading = scored(now, Math.min(score, 0.99));
  };
}
