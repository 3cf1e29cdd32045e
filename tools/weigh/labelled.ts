import { loadRecords } from '../../src/cli/records.ts';
import { OTHERS, SEED } from '../../tests/engine/linking/cases.ts';
import { articles } from '../../tests/gold/gold.ts';
import { pairClaims } from '../../tests/gold/pair.ts';
import { claimsOfArticle, claimsOfCases, claimsOfPair, claimsOfRecords, type LabelledClaim, unaskedOfArticle } from '../../tests/gold/pairs.ts';

/** The records told again teach what labelled claims seldom show; of 0, 0.1, 0.3 and 1 by the loss. They are in one manner, and many. */
const OF_RECORD = 0.3;

/** Most claims of the news have no record. Those that nobody was asked about teach it, weakly, for some may have one; of 0, 0.1, 0.2 and 0.3 by the loss. */
const OF_UNASKED = 0.2;

const records = loadRecords(null);
const taught = articles.filter(({ part }) => part !== 'fresh');
const weighed = (claims: readonly LabelledClaim[], weight: number) => claims.map((claim) => ({ ...claim, weight }));

/** The claims of the gold that may be learnt from. */
export const labelled: readonly LabelledClaim[] = [
  ...taught.flatMap((article) => claimsOfArticle(article, records)),
  ...pairClaims.filter(({ part }) => part !== 'fresh').flatMap((pair) => claimsOfPair(pair, records)),
];

/** The cases of the linking tests: what must hold. */
export const cases: readonly LabelledClaim[] = claimsOfCases({ ...SEED, ...OTHERS });

/** What teaches beside them, and is judged by nobody. */
export const others: readonly (LabelledClaim & { readonly weight: number })[] = [
  ...weighed(claimsOfRecords(records.entries), OF_RECORD),
  ...weighed(
    taught.filter(({ part }) => part === 'whole').flatMap((article) => unaskedOfArticle(article, records)),
    OF_UNASKED,
  ),
];
