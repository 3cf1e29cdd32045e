import type { Qualifier, Size } from '../model/figure.ts';

/** Whoever puts what was found into words: the words of `public/_locales` in one language, and how that language writes amounts, days and names. */
export interface Teller {
  words: (key: string, ...fill: (string | number)[]) => string;
  amount: (size: Size) => string;
  /** A plain number, with all the digits it has. */
  number: (value: number) => string;
  /** A day, a month or a year. */
  date: (partial: string) => string;
  /** What an entity is called, by its id. */
  name: (id: string) => string;
  /** BCP 47. */
  locale: string;
}

const HEDGES: Record<Qualifier, string | null> = {
  '=': null,
  '~': 'amount_about',
  '>': 'amount_more',
  '>=': 'amount_least',
  '<': 'amount_less',
  '<=': 'amount_most',
};

/** "more than $1.2 trillion": what hedges an amount stands around it. */
export function hedged(amount: string, qualifier: Qualifier, words: Teller['words']): string {
  const hedge = HEDGES[qualifier];
  return hedge ? words(hedge, amount) : amount;
}

/** Statements one after the other: "the one; the other". */
export const inOneBreath = (statements: readonly string[], { words }: Pick<Teller, 'words'>): string =>
  statements.reduce((before, next) => words('said_and', before, next));
