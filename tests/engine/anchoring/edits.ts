import type { Quote } from '../../../src/model/saved.ts';
import type { Span } from '../../../src/model/span.ts';
import { chanceBelow } from '../../chance.ts';
import { articles } from '../../gold/gold.ts';

/** What became of a quotation in an edited text. `now`: where it stands; empty where it was taken out. */
export interface Edit {
  kind: Kind;
  text: string;
  quote: Quote;
  now: Span[];
  /** Its words are the same, but for white space and the form of quotation marks. */
  same: boolean;
  /** Its numbers are the same. */
  sameNumbers: boolean;
}

export const KINDS = [
  'as it was',
  'more before it',
  'its paragraph elsewhere',
  'another typography',
  'another number',
  'another magnitude',
  'another word',
  'a denial',
  'another number, elsewhere',
  'another number, more before it, neighbours reworded',
  'rewritten',
  'taken out',
  'taken out, its like stands elsewhere',
  'taken out, its like stands beside it',
  'taken out with its neighbours',
  'neighbours reworded',
] as const;
type Kind = (typeof KINDS)[number];

const CONTEXT = 32;

interface Piece {
  text: string;
  mine: boolean;
}

const SENTENCE = /[^.!?\n]+(?:\.\d[^.!?\n]*)*[.!?]?[”"’]?(?:\s+|$)/g;

const OTHERS = [
  'Officials in the capital gave no further details. ',
  'Markets had closed by the time of the announcement. ',
  'A second round of meetings is planned for the autumn. ',
  'The ministry was not available for comment on Sunday. ',
];
const WORDS = ['officials', 'negotiators', 'reportedly', 'meanwhile', 'now', 'still', 'again', 'yesterday'];

const numberAgain = (sentence: string, below: (n: number) => number): string => {
  const digits = [...sentence.matchAll(/\d+/g)];
  const at = digits[below(Math.max(1, digits.length))];
  if (!at) return sentence;
  const other = String((Number(at[0]) + 1 + below(8)) % 10 ** at[0].length || 7);
  return sentence.slice(0, at.index) + (other === at[0] ? `${Number(other) + 1}` : other) + sentence.slice(at.index + at[0].length);
};

const MAGNITUDES: readonly [RegExp, string][] = [
  [/\bbillion\b/, 'million'],
  [/\bmillion\b/, 'billion'],
  [/\btrillion\b/, 'billion'],
  [/\bpercent\b/, 'percentage points'],
  [/%/, ' points'],
  [/\$/, '€'],
];

const reworded = (sentence: string, below: (n: number) => number): string => {
  const words = sentence.split(' ');
  const plain = words.map((w, i) => [w, i] as const).filter(([w]) => /^[a-z]{4,}$/.test(w));
  const one = plain[below(Math.max(1, plain.length))];
  if (!one) return sentence;
  words[one[1]] = WORDS[below(WORDS.length)] as string;
  return words.join(' ');
};

const rewritten = (sentence: string, below: (n: number) => number): string => {
  const words = sentence.trim().split(' ');
  return `${words.map((w) => (below(3) === 0 && /^[a-z]/.test(w) ? (WORDS[below(WORDS.length)] as string) : w)).join(' ')} `;
};

const NUMERIC = /\d|\b(?:million|billion|trillion|percent|not|no|never)\b|[$€£¥%]/gi;
const numbers = (text: string): string =>
  (text.match(/\d+(?:[.,]\d+)*|\b(?:million|billion|trillion|percent|points|not)\b|[$€£¥%]/g) ?? []).join(' ');

/** An article of the labelled ones, one of its sentences with a number saved from it, and an edit of it. */
function editOf(below: (n: number) => number, kind: Kind): Edit | null {
  const article = articles[below(articles.length)];
  const paragraphs = article?.text.split(/\n+/).filter((p) => p.trim() !== '') ?? [];
  const pieces: Piece[][] = paragraphs.map((p) => (p.match(SENTENCE) ?? [p]).map((text) => ({ text, mine: false })));
  const numeric = pieces.flatMap((p, i) =>
    p.flatMap((s, j) => (s.text.trim().length > 20 && /\d/.test(s.text) && (s.text.match(NUMERIC)?.length ?? 0) > 0 ? [[i, j] as const] : [])),
  );
  const picked = numeric[below(Math.max(1, numeric.length))];
  if (!picked) return null;
  const [i, j] = picked;
  const mine = pieces[i]?.[j] as Piece;
  mine.mine = true;
  const join = (of: readonly (readonly Piece[])[]): { text: string; spans: Span[] } => {
    let text = '';
    const spans: Span[] = [];
    for (const paragraph of of) {
      for (const piece of paragraph) {
        if (piece.mine) spans.push({ start: text.length, end: text.length + piece.text.trimEnd().length });
        text += piece.text;
      }
      text = `${text.trimEnd()}\n\n`;
    }
    return { text, spans };
  };
  const before = join(pieces);
  const whole = before.spans[0] as Span;
  // Some readers save a part of a sentence: a figure and the words around it.
  // (Of one that is taken out while its like stays, a part may be in both, and then it does stand there.)
  const part = below(4) === 0 && !kind.includes('its like') && whole.end - whole.start > 60;
  const cutAt = part ? whole.start + Math.max(0, mine.text.search(/\d/) - 20) : whole.start;
  const from = part ? cutAt + (before.text.slice(cutAt).search(/\s\S/) + 1) : whole.start;
  const span = part ? { start: from, end: Math.min(whole.end, from + 45) } : whole;
  const exact = before.text.slice(span.start, span.end).trim();
  const quote: Quote = {
    exact,
    prefix: before.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: before.text.slice(span.start + exact.length, span.start + exact.length + CONTEXT),
    start: span.start,
    end: span.start + exact.length,
  };

  const like = numberAgain(reworded(mine.text, below), below);
  const neighbours = (): Piece[] =>
    [pieces[i]?.[j - 1], pieces[i]?.[j + 1], pieces[i - 1]?.at(-1), pieces[i + 1]?.[0]].filter((p) => p !== undefined);
  const change = (text: string): void => {
    mine.text = text;
  };
  const takeOut = (): void => void pieces[i]?.splice(j, 1);
  const moreBefore = (): void => void pieces.unshift(OTHERS.map((text) => ({ text, mine: false })));
  const elsewhere = (): void => {
    const [paragraph] = pieces.splice(i, 1);
    pieces.splice(below(pieces.length + 1), 0, paragraph as Piece[]);
  };
  switch (kind) {
    case 'as it was':
      break;
    case 'more before it':
      moreBefore();
      break;
    case 'its paragraph elsewhere':
      elsewhere();
      break;
    case 'another typography':
      change(
        mine.text
          .replaceAll("'", '’')
          .replaceAll('-', '–')
          .replace(/ /g, () => (below(6) === 0 ? '\u00a0' : below(12) === 0 ? '  ' : ' ')),
      );
      break;
    case 'another number':
      change(numberAgain(mine.text, below));
      break;
    case 'another magnitude': {
      const fits = MAGNITUDES.find(([word]) => word.test(mine.text));
      if (!fits) return null;
      change(mine.text.replace(...fits));
      break;
    }
    case 'another word':
      change(reworded(mine.text, below));
      break;
    case 'a denial':
      change(mine.text.replace(/ (will|would|is|are|was|were|has|have|had) /, ' $1 not '));
      break;
    case 'another number, elsewhere':
      change(numberAgain(mine.text, below));
      elsewhere();
      break;
    case 'another number, more before it, neighbours reworded':
      change(numberAgain(mine.text, below));
      for (const n of neighbours()) n.text = reworded(n.text, below);
      moreBefore();
      break;
    case 'rewritten':
      change(rewritten(mine.text, below));
      break;
    case 'taken out':
      takeOut();
      break;
    case 'taken out, its like stands elsewhere':
      takeOut();
      pieces.push([
        { text: OTHERS[below(OTHERS.length)] as string, mine: false },
        { text: like, mine: false },
      ]);
      break;
    case 'taken out, its like stands beside it': {
      // It stood there before, too: the saved surroundings know it.
      const beside = `${like.trim()} `;
      const at = before.text.indexOf(mine.text);
      const old = `${before.text.slice(0, at + mine.text.length).trimEnd()} ${beside}${before.text.slice(at + mine.text.length)}`;
      const end = quote.start + quote.exact.length;
      quote.suffix = old.slice(end, end + CONTEXT);
      takeOut();
      pieces[i]?.splice(j, 0, { text: beside, mine: false });
      break;
    }
    case 'taken out with its neighbours':
      pieces[i]?.splice(Math.max(0, j - 1), 3);
      break;
    case 'neighbours reworded':
      for (const n of neighbours()) n.text = reworded(n.text, below);
      break;
  }
  const after = join(pieces);
  const now = after.spans;
  const here = now[0] ? after.text.slice(now[0].start, now[0].end) : '';
  const even = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").replaceAll('–', '-');
  const same = even(after.text).includes(even(exact));
  // The very words may stand in the article a second time: that place is as good.
  for (let at = even(after.text).indexOf(even(exact)), n = 0; at >= 0 && n < 5; at = even(after.text).indexOf(even(exact), at + 1), n++) {
    const real = after.text.indexOf(exact, n === 0 ? 0 : (now.at(-1)?.end ?? 0));
    if (real >= 0 && !now.some((s) => s.start <= real && real < s.end)) now.push({ start: real, end: real + exact.length });
  }
  return { kind, text: after.text, quote, now, same, sameNumbers: same || numbers(even(here)).includes(numbers(even(exact))) };
}

export function edits(count: number, seed: number): Edit[] {
  const below = chanceBelow(seed);
  const made: Edit[] = [];
  for (let n = 0; made.length < count; n++) {
    const edit = editOf(below, KINDS[n % KINDS.length] as Kind);
    if (edit) made.push(edit);
  }
  return made;
}
