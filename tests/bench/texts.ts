import { articles, sentences } from '../gold/gold.ts';

/** The same order on every machine: a linear congruential walk over the list. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Only what is about trade: beside sports news no claims are looked for, and nothing would be measured. */
const paragraphs = [...articles, ...sentences].filter(({ id }) => !/^(?:other|unrelated)-/.test(id)).flatMap(({ text }) => text.split(/\n+/));

/** A text of `length` UTF-16 units: the paragraphs of the gold in an order of their own, over and over. */
export function newsOf(length: number): string {
  const out: string[] = [];
  for (let seed = 1, size = 0; size < length; seed++)
    for (const paragraph of shuffled(paragraphs, seed)) {
      if (size >= length) break;
      out.push(paragraph);
      size += paragraph.length + 2;
    }
  return out.join('\n\n').slice(0, length);
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that no one writes, each of `length` units, to see whether any stage looks back or ahead without end. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (n) => fill('1', n),
  'digits and commas': (n) => fill('1,', n),
  'one word': (n) => fill('tariff', n),
  'one capital word': (n) => fill('A', n),
  'no full stop': (n) => fill('China said it will buy soybeans and ', n),
  'no comma': (n) => fill('China Trump Mnuchin $5 billion on Friday in 2019 ', n),
  'open brackets': (n) => fill('(', n),
  'nested brackets': (n) => fill('(', n / 2) + fill(')', n / 2),
  'quotation marks': (n) => fill('"', n),
  'open quotations': (n) => fill('“tariffs ', n),
  commas: (n) => fill(', ', n),
  'full stops': (n) => fill('. ', n),
  abbreviations: (n) => fill('U.S. ', n),
  'number words': (n) => fill('two hundred ', n),
  capitals: (n) => fill('Beijing Washington ', n),
  spaces: (n) => fill(' ', n),
  dashes: (n) => fill('-', n),
  lines: (n) => fill('5\n', n),
};
