import search from 'approx-string-match';
import { relocate } from '../../../src/engine/relocate.ts';
import { table } from '../../bench/table.ts';
import { type Edit, edits, KINDS } from './edits.ts';

type Answer = { start: number; end: number; moved: boolean } | null;

export interface Tally {
  wrong: Edit[];
  /** A changed number that is called the same words. */
  hidden: Edit[];
  /** By kind: found of those that are there. */
  found: Map<string, { there: number; found: number }>;
}

export const ours = ({ text, quote }: Edit): Answer => {
  const now = relocate(text, quote);
  return now.state === 'lost' ? null : { ...now.span, moved: now.state !== 'changed' };
};

/** What annotation tools do: the place most like the words, at most a third other. It knows no change: what it finds it calls the same. */
export const plain = ({ text, quote }: Edit): Answer => {
  const best = search(text, quote.exact, Math.floor(quote.exact.length / 3)).sort((a, b) => a.errors - b.errors)[0];
  return best ? { start: best.start, end: best.end, moved: true } : null;
};

export function tally(all: readonly Edit[], answer: (edit: Edit) => Answer): Tally {
  const found = new Map<string, { there: number; found: number }>(KINDS.map((kind) => [kind, { there: 0, found: 0 }]));
  const wrong: Edit[] = [];
  const hidden: Edit[] = [];
  for (const edit of all) {
    const count = found.get(edit.kind) as { there: number; found: number };
    const there = edit.now.length > 0;
    if (there) count.there++;
    const at = answer(edit);
    if (!at) continue;
    const right = edit.now.some((now) => at.start < now.end && now.start < at.end);
    if (right) count.found++;
    else wrong.push(edit);
    if (right && at.moved && !edit.sameNumbers) hidden.push(edit);
  }
  return { wrong, hidden, found };
}

/** Ours beside plain best-match search on the same edits. */
export function anchoringTable(count: number, seed: number): { text: string; ours: Tally } {
  const all = edits(count, seed);
  const [mine, theirs] = [tally(all, ours), tally(all, plain)];
  const rows = KINDS.map((kind) => {
    const [a, b] = [mine, theirs].map((t) => t.found.get(kind) ?? { there: 0, found: 0 }) as [
      { there: number; found: number },
      { there: number; found: number },
    ];
    return [kind, String(a.there), String(a.found), String(b.found)];
  });
  const sum = (t: Tally, of: 'there' | 'found'): number => [...t.found.values()].reduce((n, f) => n + f[of], 0);
  return {
    text: table([
      ['edit', 'still there', 'found', 'best match'],
      ...rows,
      ['all', String(sum(mine, 'there')), String(sum(mine, 'found')), String(sum(theirs, 'found'))],
      ['at a wrong place', '', String(mine.wrong.length), String(theirs.wrong.length)],
      ['a changed number called the same', '', String(mine.hidden.length), String(theirs.hidden.length)],
    ]),
    ours: mine,
  };
}
