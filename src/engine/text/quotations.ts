import type { Span } from '../../model/span.ts';
import type { Prose } from './prose.ts';

/** Two apostrophes or two graves are what typewriters and databases have for one mark. */
const MARKS = /''|``|["“”„«»‘’]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** A quotation longer than this lost its closing mark somewhere; taking it at its word would swallow the article. */
const LONGEST = 4000;

/** Which marks close what the key opens. German „…“ and »…« are left alone: the texts we read closely are English. */
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '‘': '’', "''": "''", '``': "''" };

/** Can a straight mark from `at` to `after` only open, with a space or nothing before it and a word behind it? */
function opensHere(text: string, at: number, after: number, floor: number): boolean {
  const before = at > floor ? text.charAt(at - 1) : ' ';
  return /[\s([—–-]/.test(before) && !/\s/.test(text.charAt(after) || ' ');
}

/** An apostrophe between or after letters ("China’s", "farmers’ goods") closes nothing, unless a single quotation is open and no letter follows. */
const isApostrophe = (text: string, at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));

/**
 * The spans inside paired quotation marks, without the marks, in order. A quotation that runs on over paragraphs, each opened anew and only the last
 * one closed, gives one span a paragraph; an opening mark that nothing answers gives none.
 */
export function quotationsOf(prose: Prose): Span[] {
  const { text, blocks } = prose;
  const found: Span[] = [];
  /** No mark lies before it: so blocks without marks cost nothing. */
  let clear = 0;
  for (const [i, block] of blocks.entries()) {
    if (clear >= block.end) continue;
    let open: { at: number; mark: string } | null = null;
    let isInner = false;
    MARKS.lastIndex = block.start;
    for (let m = MARKS.exec(text); ; m = MARKS.exec(text)) {
      clear = m?.index ?? text.length;
      if (!m || m.index >= block.end) break;
      const at = m.index;
      const mark = m[0];
      if (open && at - open.at > LONGEST) open = null;
      // “Curved at one end and straight at the other" is closed; “she said "no" to us” only at its end.
      const mixed: boolean = mark === '"' && open?.mark === '“';
      if (mixed && (isInner || opensHere(text, at, at + 1, block.start))) {
        isInner = !isInner;
        continue;
      }
      if (mark !== '"') isInner = false;
      if (open && (mixed || (CLOSES[open.mark] ?? '').includes(mark)) && !(mark === '’' && isApostrophe(text, at))) {
        const start = open.at + open.mark.length;
        if (at > start) found.push({ start, end: at });
        open = null;
      } else if (!open && mark in CLOSES && (mark === '«' || mark === '“' || mark === '„' || opensHere(text, at, at + mark.length, block.start))) {
        open = { at, mark };
      }
    }
    if (open && runsOn(text, open, block.end, blocks[i + 1]?.start)) found.push({ start: open.at + open.mark.length, end: block.end });
  }
  return found;
}

/** English typography: the next paragraph opens with the mark again. */
function runsOn(text: string, open: { at: number; mark: string }, end: number, next: number | undefined): boolean {
  return next !== undefined && open.at + 1 < end && open.mark !== '‘' && text.startsWith(open.mark, next);
}
