import type { Run } from './places.ts';

/** Between words: what a browser collapses, and the no-break space, which a reader takes for a space. */
const SPACE = /[ \t\n\v\f\r\u00a0\u2028\u2029\u3000]/;

/** A stretch without spaces and without the characters that nobody sees (soft hyphen, zero-width space, marks of direction, word joiner, byte order mark). */
const WORD = /[^ \t\n\v\f\r\u00a0\u2028\u2029\u3000\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Gathers the text of one block from its text nodes: white space collapsed and trimmed, every kept character traced to its node. */
export class Collapser {
  text = '';
  runs: Run[] = [];
  #spacePending = false;

  /** A break that stands in no text node, such as a `<br>`. */
  space(): void {
    this.#spacePending = this.text !== '';
  }

  /** Adds a text node; returns how many characters of words it had. */
  add(node: Text): number {
    const { data } = node;
    let words = 0;
    let end = 0;
    for (const match of data.matchAll(WORD)) {
      if (SPACE.test(data.slice(end, match.index))) this.space();
      this.#word(node, match.index, match[0]);
      words += match[0].length;
      end = match.index + match[0].length;
    }
    if (SPACE.test(data.slice(end))) this.space();
    return words;
  }

  #word(node: Text, offset: number, word: string): void {
    const last = this.runs.at(-1);
    const gap = this.#spacePending ? 1 : 0;
    if (gap) this.text += ' ';
    // One white-space character between two words of a node is one space of the text: the run simply goes on.
    if (last && last.node === node && last.offset + last.length + gap === offset) last.length += gap + word.length;
    else this.runs.push({ start: this.text.length, length: word.length, node, offset });
    this.text += word;
    this.#spacePending = false;
  }
}
