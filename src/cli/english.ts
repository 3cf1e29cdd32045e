import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { EntityId } from '../model/entity.ts';
import type { Size } from '../model/figure.ts';
import type { Link } from '../model/link.ts';
import { comparisonInWords } from '../wording/comparison.ts';
import { reasonsInWords } from '../wording/reasons.ts';
import { hedged, type Teller } from '../wording/teller.ts';
import { amountInWords, dayInWords, grouped } from './amounts.ts';
import type { Records } from './records.ts';

const MESSAGES: Readonly<Record<string, { message: string }>> = messages;

/** As the browser fills in a message: each place once, whatever is filled in. */
const words: Teller['words'] = (key, ...fill) =>
  (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => String(fill[Number(at) - 1] ?? ''));

/** With hedge and rate: "more than $1.2 trillion", "25 million tonnes a year". */
function amount({ value, unit, qualifier, per }: Size): string {
  const said = hedged(amountInWords(value, unit), qualifier, words);
  return per ? words('amount_per', said, per) : said;
}

/** The command tells everything in English. */
export const english = (name: Teller['name']): Teller => ({ words, amount, number: grouped, date: dayInWords, name, locale: 'en' });

/** What a link says, in words. */
export interface Said {
  because: string[];
  comparison: string | null;
}

export function saidIn({ because, comparison }: Link, { entities }: Records['lexicon']): Said {
  const teller = english((id) => entities.get(id as EntityId)?.name ?? id);
  return { because: reasonsInWords(because, teller), comparison: comparison && comparisonInWords(comparison, teller) };
}
