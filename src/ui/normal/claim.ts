import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Reading } from '../../model/reading.ts';
import { wordsAt } from '../../model/span.ts';
import { saysPeriod, tellingFigures } from '../../model/telling.ts';
import { nameOf, type Reader } from '../reader.ts';
import { amountInWords, numbersIn } from './amount.ts';
import { dateInWords, endInWords, spanInWords, yearsInWords } from './dates.ts';
import { partyName, sides } from './parties.ts';

/** A claim in normal form, three lines for a reader who gives it two seconds. */
export interface ClaimLines {
  /** "Offer", and what follows it: "China → United States", "purchases". */
  kind: string;
  about: string[];
  /** "more than $1 trillion, over 6 years, to 2024"; the claim's own words where it has no amount. */
  what: string;
  quoted: boolean;
  /** "Bloomberg, citing people familiar with the matter", "18 Jan 2019". */
  source: string[];
}

const LONGEST_QUOTE = 140;

function shortened(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}

/** "hundreds of billions of dollars" is no range that anybody meant, nor "zero" a sum: the article's own words are plainer. */
const isPlainer = ({ value, qualifier }: Figure, words: string): boolean =>
  !/\d/.test(words) && (value === 0 || (Array.isArray(value) && qualifier === '~'));

function amounts(figures: readonly Figure[], reading: Reading, reader: Reader): string[] {
  const locale = numbersIn(reading.article, reader);
  const said = figures.map((figure) => {
    const words = wordsAt(reading.article.text, figure);
    return isPlainer(figure, words) ? words : amountInWords(figure, reader, locale);
  });
  return [...new Set(said)];
}

function time(claim: Claim, { words, locale }: Reader): string[] {
  const { period } = claim;
  const end = period?.to ?? claim.deadline;
  const lasts: string[] = [];
  if (period?.years) lasts.push(words('claim_over', yearsInWords(period.years, locale)));
  if (period?.from && period.to && !period.years) lasts.push(spanInWords(period, locale) ?? '');
  else if (end) lasts.push(words('claim_until', endInWords(end, locale)));
  else if (period?.from) lasts.push(words('claim_from', dateInWords(period.from, locale)));
  return lasts;
}

/** The chain from the outlet to the last source, in words. */
function sourceInWords(claim: Claim, reading: Reading, { words, locale }: Reader): string | null {
  const names = claim.attribution.map(({ source }) => partyName(source, reading.parties, locale));
  const inner = names.pop();
  if (inner === undefined) return null;
  const anonymous = claim.attribution.at(-1)?.type === 'anonymous';
  return names.reduceRight((said, through) => (anonymous ? words('claim_citing', through, said) : words('claim_through', said, through)), inner);
}

export function claimLines(claim: Claim, reading: Reading, reader: Reader): ClaimLines {
  const { locale } = reader;
  const { published, text } = reading.article;
  const telling = tellingFigures(claim, reading.analysis.figures, (figure) => wordsAt(text, figure));
  // "six-year" is said by the period.
  const sums = telling.filter((figure) => !saysPeriod(figure, claim));
  const said = telling.length > 0 ? [...amounts(sums, reading, reader), ...time(claim, reader)] : [];
  const spoken = claim.spokenOf ? spanInWords(claim.spokenOf, locale) : null;
  return {
    kind: nameOf(reader, 'kind', claim.kind),
    about: [
      sides(claim.actors, claim.counterparties, reading.parties, locale),
      claim.measure ? nameOf(reader, 'measure', claim.measure) : '',
      ...claim.goods,
    ].filter((s) => s !== ''),
    what: said.length > 0 ? said.join(', ') : shortened(wordsAt(text, claim)),
    quoted: said.length === 0,
    source: [sourceInWords(claim, reading, reader), spoken ?? (published ? dateInWords(published, locale) : reader.words('claim_undated'))].filter(
      (s) => s !== null,
    ),
  };
}
