import { tellingWords, textOf } from '../../src/engine/linking/tellings.ts';
import type { Entry, EntryId } from '../../src/model/entry.ts';
import type { GoldArticle } from '../../tests/gold/gold.ts';

/** Words kept of a record: with 64 one claim in a hundred fewer gets its record, with 128 or all none more. */
const KEPT = 96;

interface Telling {
  readonly text: string;
  readonly record: EntryId;
  readonly words: ReadonlySet<string>;
}

/** What the labelled claims of texts tell of which record. */
const tellingsIn = (articles: readonly GoldArticle[]): Telling[] =>
  articles.flatMap(({ id, text, claims, proposed }) =>
    [
      ...claims.map(({ words, first }) => ({ words, records: first ?? [] })),
      ...proposed.map(({ words, kept }) => ({ words, records: kept })),
    ].flatMap(({ words, records }) => records.map((record) => ({ text: id, record, words: tellingWords(words ?? text) }))),
  );

const counted = ([word, n]: readonly [string, number]): string => (n === 1 ? word : `${word}/${n}`);

/** Every word of these records' lines, each with how many of them have it. */
function spreadOf(lines: Iterable<string>): string {
  const spread = new Map<string, number>();
  for (const line of lines)
    for (const one of line.split(' ').slice(2)) {
      const [word = ''] = one.split('/');
      spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  const inOrder = [...spread].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(counted).join(' ');
}

/** By which words labelled texts tell of records: all of them, and without any one, so that what a text teaches does not judge it. */
export class TellingsTable {
  readonly #of = new Map<EntryId, Telling[]>();
  readonly #lines: ReadonlyMap<EntryId, string>;
  /** How many records are told by a word. */
  readonly #spread = new Map<string, number>();
  readonly #own: ReadonlyMap<EntryId, ReadonlySet<string>>;

  constructor(articles: readonly GoldArticle[], entries: readonly Entry[]) {
    this.#own = new Map(entries.map((entry) => [entry.id, tellingWords(textOf(entry))]));
    for (const telling of tellingsIn(articles)) this.#of.set(telling.record, [...(this.#of.get(telling.record) ?? []), telling]);
    for (const [record, own] of this.#own) {
      const all = new Set([...own, ...(this.#of.get(record) ?? []).flatMap(({ words }) => [...words])]);
      for (const word of all) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
    }
    this.#lines = new Map([...this.#own.keys()].sort().map((record) => [record, this.#line(record, null)]));
  }

  /** The table as the engine reads it, by all texts but one. */
  without(text: string | null): string {
    const lines = new Map(this.#lines);
    if (text !== null) for (const [record, told] of this.#of) if (told.some((one) => one.text === text)) lines.set(record, this.#line(record, text));
    return [spreadOf(lines.values()), ...lines.values()].join('\n');
  }

  #line(record: EntryId, without: string | null): string {
    const told = (this.#of.get(record) ?? []).filter(({ text }) => text !== without);
    const claims = new Map<string, number>();
    for (const { words } of told) for (const word of words) claims.set(word, (claims.get(word) ?? 0) + 1);
    const own = this.#own.get(record);
    const weightOf = ([word, n]: readonly [string, number]): number =>
      Math.sqrt(n + (own?.has(word) ? 1 : 0)) * Math.log(1 + this.#own.size / (this.#spread.get(word) ?? 1));
    const kept = [...claims].sort((a, b) => weightOf(b) - weightOf(a) || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
    return [record, new Set(told.map(({ text }) => text)).size, ...kept.map(counted)].join(' ');
  }
}
