import type { Comparison, Converted, Obstacle, Times } from '../model/comparison.ts';
import type { Size } from '../model/figure.ts';
import { inOneBreath, type Teller } from './teller.ts';

const years = (count: number, { amount }: Teller): string => amount({ value: count, unit: 'year', qualifier: '=', per: null });

function timesInWords(times: Times, teller: Teller): string {
  const { words, date } = teller;
  switch (times.is) {
    case 'unstated-there':
      return words('times_unstated_there');
    case 'both':
      return words('times_both', years(times.claim, teller), years(times.record, teller));
    case 'end-here':
      return words('times_end_here', date(times.claim), years(times.record, teller));
    case 'there':
      return words('times_there', years(times.record, teller));
  }
}

/** "31.5 million bushels of soybeans is about 857,000 tonnes, at 27.2155 kg a bushel": how one unit was reckoned in the other. */
const convertedInWords = (claim: Size, { size, crop, kilos }: Converted, { words, amount, number }: Teller): string =>
  words('compared_converted', amount({ ...claim, qualifier: '=', per: null }), words(`crop_${crop}`), amount(size), number(kilos));

/** Which message says it, and what it is filled with behind both amounts and the day. */
function obstacleIn(why: Obstacle, { claim, record }: Comparison, { words }: Teller): [key: string, ...fill: string[]] {
  switch (why.is) {
    case 'rate':
      return [why.claim === 'total' ? 'apart_total_and_rate' : 'apart_rate_and_total'];
    case 'stage':
      return [why.claim === 'announced' ? 'apart_announced_and_counted' : 'apart_counted_and_announced'];
    case 'role':
      return ['apart_role', words(`thing_${why.claim.replace('-', '_')}`), words(`thing_${why.record.replace('-', '_')}`)];
    case 'coverage':
      return ['apart_coverage', words(`coverage_${why.claim}`), words(`coverage_${why.record}`)];
    case 'currency':
      return ['apart_currency', claim.unit ?? '', record.unit ?? ''];
    case 'points':
    case 'period':
    case 'scope':
    case 'unit':
      return [`apart_${why.is}`];
  }
}

function sentence(comparison: Comparison, teller: Teller): string {
  const { words, amount } = teller;
  const [claim, record, date] = [amount(comparison.claim), amount(comparison.record), teller.date(comparison.date)];
  switch (comparison.says) {
    case 'same':
      if (claim === record) return words('compared_same', record, date);
      return words(comparison.rounded ? 'compared_rounded' : 'compared_alike', claim, record, date);
    case 'more':
    case 'less':
      return words(`compared_${comparison.says}`, amount(comparison.by), record, date, claim);
    case 'not-comparable': {
      const [key, ...fill] = obstacleIn(comparison.why, comparison, teller);
      return words(key, claim, record, date, ...fill);
    }
  }
}

function notes(comparison: Comparison, teller: Teller): string[] {
  if (comparison.says === 'not-comparable') return [];
  const { claim, converted } = comparison;
  return [
    ...('times' in comparison && comparison.times ? [timesInWords(comparison.times, teller)] : []),
    ...(converted ? [convertedInWords(claim, converted, teller)] : []),
  ];
}

/** Claim and record side by side in one sentence, with what must be known to read it rightly; or why they cannot be compared. */
export function comparisonInWords(comparison: Comparison, teller: Teller): string {
  const said = teller.words('said_end', inOneBreath([sentence(comparison, teller), ...notes(comparison, teller)], teller));
  // It may begin with a hedge: "more than $1 trillion here".
  return said.charAt(0).toLocaleUpperCase(teller.locale) + said.slice(1);
}
