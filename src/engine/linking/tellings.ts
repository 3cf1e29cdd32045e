import type { Entry } from '../../model/entry.ts';
import type { Span } from '../../model/span.ts';
import { later, onceFor } from './once.ts';
import { TELLINGS } from './tellings-table.ts';
import { placeIn } from './words.ts';

const WORD = /\p{L}{3,}|\d+(?:[.,]\d+)*/gu;
const STEM = 7;

const stemOf = (word: string): string => word.slice(0, STEM);

/** The words and numbers of a text, each once, cut so that "exports" meets "exported". */
export const tellingWords = (text: string): Set<string> => new Set((text.toLowerCase().match(WORD) ?? []).map(stemOf));

/** What a record says itself. */
export const textOf = ({ title, summary, goods, event }: Entry): string => `${title} ${summary} ${goods.join(' ')} ${event ?? ''}`;

/** Words with numbers, as the table has them: "soybean/9 boat". */
function* counted(words: string): Iterable<[word: string, count: number]> {
  for (const one of words.split(' ')) {
    const at = one.indexOf('/');
    if (at >= 0) yield [one.slice(0, at), Number(one.slice(at + 1))];
    else if (one !== '') yield [one, 1];
  }
}

/** A record as a direction among words: its length is one. */
interface Direction {
  /** By their numbers. */
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

/** A passage of an article. */
interface Passage {
  readonly words: readonly number[];
  readonly length: number;
}

/**
 * By which words a record is told: those of its title and summary, and those that labelled texts used of it. What a record's own words do not say ("boatloads",
 * "Sinograin") its tellers do. Words weigh by how few records are told by them (Spärck Jones 1972); a passage is as like a record as the angle between them is small.
 */
export class Tellings {
  /** By the id of a record: how many texts tell of it, and its words, as they stand in the table. Most records are never asked for. */
  readonly #told = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  /** By the number of a word: how much it tells. */
  readonly #weights: number[] = [];
  /** What a word tells that no record is told by. */
  readonly #most: number;
  readonly #directions = new WeakMap<Entry, Direction>();

  /**
   * @param table as `npm run weigh` writes it. Its first line has all words, each with how many records are told by it; then each record has a line of its id,
   * how many texts tell of it, and its words, each with how many claims have it. Where that is one it is left out
   * @param isTold false: words weigh what they weigh, but no record is told by them, as none of a reader's own is; to teach from
   */
  constructor(table: string, isTold = true) {
    const [all = '', ...lines] = table.trim().split('\n');
    this.#most = Math.log(1 + lines.length);
    for (const [word, records] of counted(all)) {
      this.#numberOf(word);
      this.#weights.push(Math.log(1 + lines.length / records));
    }
    if (!isTold) return;
    for (const line of lines) {
      const end = line.indexOf(' ');
      this.#told.set(line.slice(0, end), line.slice(end + 1));
    }
  }

  /** How many labelled texts tell of a record. */
  textsOf({ id }: Entry): number {
    return Number.parseInt(this.#told.get(id) ?? '0', 10);
  }

  /**
   * Holds passages of a text against records, each 0 to 1.
   * @param entries all that will be asked for: a word is told apart from others where one of them has it
   */
  against(entries: Iterable<Entry>, text: string): (passage: Span, entries: readonly Entry[]) => number[] {
    for (const entry of entries) this.#directionOf(entry);
    const passageOf = onceFor(this.#passagesOf(text));
    const isIn = new Uint8Array(this.#numbers.size);
    return (span, asked) => {
      const passage = passageOf(span);
      for (const word of passage.words) isIn[word] = 1;
      const likenesses = asked.map((entry) => {
        const { words, weights } = this.#directionOf(entry);
        let sum = 0;
        for (let i = 0; i < words.length; i++) if (isIn[words[i] as number] === 1) sum += weights[i] as number;
        return passage.length > 0 ? sum / passage.length : 0;
      });
      for (const word of passage.words) isIn[word] = 0;
      return likenesses;
    };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word) ?? this.#numbers.size;
    if (known === this.#numbers.size) this.#numbers.set(word, known);
    return known;
  }

  #weightOf(number: number): number {
    return this.#weights[number] ?? this.#most;
  }

  /** The passages of a text, whose words are looked up once: those of a claim are its paragraph's too. */
  #passagesOf(text: string): (passage: Span) => Passage {
    const size = this.#numbers.size;
    /** Words that no record is told by, numbered behind all that are. */
    const others = new Map<string, number>();
    const words: number[] = [];
    const starts: number[] = [];
    for (const { 0: found, index } of text.matchAll(WORD)) {
      const word = stemOf(found.toLowerCase());
      const number = this.#numbers.get(word) ?? others.get(word) ?? size + others.size;
      if (number === size + others.size) others.set(word, number);
      words.push(number);
      starts.push(index);
    }
    const seen = new Uint32Array(size + others.size);
    let turn = 0;
    return ({ start, end }) => {
      const known: number[] = [];
      let squares = 0;
      turn++;
      for (let i = placeIn(starts, start); i < words.length && (starts[i] as number) < end; i++) {
        const number = words[i] as number;
        if (seen[number] === turn) continue;
        seen[number] = turn;
        squares += (number < size ? this.#weightOf(number) : this.#most) ** 2;
        if (number < size) known.push(number);
      }
      return { words: known, length: Math.sqrt(squares) };
    };
  }

  #directionOf(entry: Entry): Direction {
    const known = this.#directions.get(entry);
    if (known) return known;
    const claims = new Map<number, number>();
    for (const word of tellingWords(textOf(entry))) claims.set(this.#numberOf(word), 1);
    const [, told = ''] = /^\d+ (.*)$/.exec(this.#told.get(entry.id) ?? '') ?? [];
    for (const [word, more] of counted(told)) {
      const number = this.#numberOf(word);
      claims.set(number, (claims.get(number) ?? 0) + more);
    }
    const words = Uint32Array.from(claims.keys());
    // What nine claims say tells three times what one says: they may be of one text.
    const along = Float64Array.from(words, (word) => Math.sqrt(claims.get(word) as number) * this.#weightOf(word));
    const length = Math.hypot(...along) || 1;
    // A passage's own weight of the word is in it already.
    const weights = along.map((weight, i) => (weight * this.#weightOf(words[i] as number)) / length);
    const direction = { words, weights };
    this.#directions.set(entry, direction);
    return direction;
  }
}

/** Those that labelled texts taught. */
export const tellings = later(() => new Tellings(TELLINGS));
