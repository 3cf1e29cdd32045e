import type { Reading } from '../../model/reading.ts';
import type { Teller } from '../../wording/teller.ts';
import type { Reader } from '../reader.ts';
import { amountInWords, numbersIn } from './amount.ts';
import { dateInWords } from './dates.ts';
import { formatFor } from './intl.ts';
import { partyName } from './parties.ts';

/** Tells what a reading found in the reader's own language. */
export function tellerOf(reader: Reader, { article, parties }: Pick<Reading, 'article' | 'parties'>): Teller {
  const { words, locale } = reader;
  const numbers = numbersIn(article, reader);
  return {
    words,
    locale,
    amount: (size) => amountInWords(size, reader, numbers),
    number: (value) => formatFor(Intl.NumberFormat, numbers, { maximumSignificantDigits: 6 }).format(value),
    date: (partial) => dateInWords(partial, locale),
    name: (id) => partyName(id, parties, locale),
  };
}
