import type { Run } from './places.ts';

/** Between words: what a browser collapses, and the no-break space, which a reader takes for a space. */
const SPACE = /[ \t\n\v\f\r\u00a0\u2028\u2029\u3000]/;

const LETTERS = '[^ \\t\\n\\v\\f\\r\\u00a0\\u2028\\u2029\\u3000\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+';

/**
 * A stretch that stands in the text as it stands in the page: words one space apart, without the characters that nobody sees (soft hyphen, zero-width
 * space, marks of direction, word joiner, byte order mark). Whole stretches and not words, for most text is one.
 */
const STRETCH = new RegExp(`${LETTERS}(?: ${LETTERS})*`, 'g');

/** What a node has that does not stand in the text as it stands in the page. Most have nothing: to look for it takes far less than to take stretches. */
const IRREGULAR = /[\t-\r\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3000\ufeff]| {2}|^ | $/;

/** Gathers the text of one block from its text nodes: white space collapsed and trimmed, every kept character traced to its node. */
export class Collapser {
  text = '';
  runs: Run[] = [];
  #spacePending = false;

  /** A break that stands in no text node, such as a `<br>`. */
  space(): void {
    this.#spacePending = this.text !== '';
  }

  /** Adds a text node; returns how many characters of it are text. */
  add(node: Text): number {
    const { data } = node;
    if (data.trim() === '') {
      if (SPACE.test(data)) this.space();
      return 0;
    }
    if (!IRREGULAR.test(data)) {
      this.#stretch(node, 0, data);
      return data.length;
    }
    let added = 0;
    let end = 0;
    // One expression for all nodes: `matchAll` makes a new one for each.
    STRETCH.lastIndex = 0;
    for (let match = STRETCH.exec(data); match; match = STRETCH.exec(data)) {
      if (SPACE.test(data.slice(end, match.index))) this.space();
      this.#stretch(node, match.index, match[0]);
      added += match[0].length;
      end = match.index + match[0].length;
    }
    if (SPACE.test(data.slice(end))) this.space();
    return added;
  }

  #stretch(node: Text, offset: number, words: string): void {
    const last = this.runs.at(-1);
    const gap = this.#spacePending ? 1 : 0;
    if (gap) this.text += ' ';
    // One white-space character between two words of a node is one space of the text: the run simply goes on.
    if (last && last.node === node && last.offset + last.length + gap === offset) last.length += gap + words.length;
    else this.runs.push({ start: this.text.length, length: words.length, node, offset });
    this.text += words;
    this.#spacePending = false;
  }
}
