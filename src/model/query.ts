import type { Analysis } from './analysis.ts';
import type { Claim } from './claim.ts';
import type { Day } from './day.ts';
import { amountKeysNear, type CountryOf, countriesOf, dueOn, isParticular, type Key, partyKeys, under } from './keys.ts';

/** One key, of whose entries only those nearest to some days are wanted: so many before each day, and so many from it on. */
export interface Ask {
  readonly key: Key;
  readonly near: readonly Day[];
  readonly within: number;
}

/** What the ledger is asked about one article. However many entries there are, the answer is short. */
export interface Query {
  /** By the index of the claim. */
  readonly claims: readonly (readonly Ask[])[];
  /** Entries at most: for one claim, for all together, and tied to those. */
  readonly each: number;
  readonly most: number;
  readonly tied: number;
}

// Measured on the labelled articles (`npm run bench -- scale`): with less of it records are lost, with twice as much none is won.
const WITHIN = 10;
/** Of the parties on the days spoken of: what happened to them then, of whatever measure, is what else may be meant. */
const ON_DAYS = 20;
const LIMITS = { each: 100, most: 300, tied: 100 };

// An article that names thirty countries is about none of them in particular.
const PARTIES = 4;
const DAYS = 6;

/** Later than any record: where no day is known, the newest are asked for. */
const NEWEST = '9999-12-31' as Day;

/** The countries that an article names, most often named first. */
function namedIn({ names }: Analysis, countryOf: CountryOf): string[] {
  const times = new Map<string, number>();
  for (const { type, entity } of names) {
    const country = type === 'place' && entity ? countryOf(entity) : null;
    if (country !== null) times.set(country, (times.get(country) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country);
}

const spokenBy = ({ spokenOf }: Claim): Day[] => [spokenOf?.from ?? null, spokenOf?.to ?? null].filter((day) => day !== null);

/** Persons, firms and bodies that act in a claim, say it or are named in it. */
function particularIn({ start, end, actors, counterparties, attribution }: Claim, { names }: Analysis): string[] {
  const named = names.flatMap((name) => (name.entity !== null && start <= name.start && name.end <= end ? name.entity : []));
  return [...new Set([...actors, ...counterparties, ...attribution.map((a) => a.source), ...named])].filter(isParticular);
}

/** The days that a claim may appoint: its deadline, days that it names, and the ends of times. */
const daysIn = ({ deadline, dates }: Claim, { moments }: Analysis): string[] => [
  ...new Set([deadline, ...dates.map((i) => moments[i]?.to ?? null)].filter((day) => day !== null)),
];

/**
 * Every claim by its parties and measure, its parties on the days spoken of, its amounts, its goods, the days it appoints and whom it names. A claim without parties
 * has those that the article names most; one that names no day is also looked for on the days that the article's other claims name.
 */
export function queryOf(analysis: Analysis, published: Day | null, countryOf: CountryOf): Query {
  const named = namedIn(analysis, countryOf);
  const told = [...new Set(analysis.claims.flatMap(spokenBy))].slice(0, DAYS);
  const asksOf = (claim: Claim): Ask[] => {
    const own = countriesOf([...claim.actors, ...claim.counterparties], countryOf);
    const sides = (own.length > 0 ? own : named).slice(0, PARTIES).toSorted();
    const parties = partyKeys(sides);
    const days = claim.spokenOf ? spokenBy(claim) : told;
    const near = [...new Set([...days, published ?? NEWEST])];
    const amounts = claim.figures.flatMap((i) => amountKeysNear(analysis.figures[i]));
    const { measure } = claim;
    const particular = particularIn(claim, analysis);
    const appointed = daysIn(claim, analysis);
    const keys = [
      ...particular,
      ...(measure ? [...parties, ...claim.attribution.map((a) => a.source), ...particular].map((who) => under(who, measure)) : []),
      ...amounts.flatMap((amount) => [amount, ...parties.map((party) => under(party, amount))]),
      ...sides.flatMap((side) => claim.goods.flatMap((good) => [under(side, good), ...(measure ? [under(under(side, measure), good)] : [])])),
      ...sides.flatMap((side) => appointed.map((day) => under(side, dueOn(day)))),
    ];
    return [
      ...[...new Set(keys)].map((key) => ({ key, near, within: WITHIN })),
      ...(days.length > 0 ? parties.map((key) => ({ key, near: days, within: ON_DAYS })) : []),
    ];
  };
  return { claims: analysis.claims.map(asksOf), ...LIMITS };
}
