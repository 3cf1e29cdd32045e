import { loadRecords } from '../../src/cli/records.ts';
import { Tellings } from '../../src/engine/linking/tellings.ts';
import { OTHERS, SEED } from '../../tests/engine/linking/cases.ts';
import { articles, type GoldArticle } from '../../tests/gold/gold.ts';
import { pairClaims } from '../../tests/gold/pair.ts';
import {
  claimsOfArticle,
  claimsOfCases,
  claimsOfOtherSide,
  claimsOfPair,
  claimsOfRecords,
  type LabelledClaim,
  unaskedOfArticle,
} from '../../tests/gold/pairs.ts';
import { TellingsTable } from './tellings.ts';

/** The records told again teach what labelled claims seldom show; of 0, 0.1, 0.3 and 1 by the loss. They are in one manner, and many. */
const OF_RECORD = 0.3;

/** Most claims of the news have no record. Those that nobody was asked about teach it, weakly, for some may have one; of 0, 0.1, 0.2 and 0.3 by the loss. */
const OF_UNASKED = 0.2;

/** One article in so many is taught a second time so. */
const UNTOLD = 4;

const records = loadRecords(null);
const taught = articles.filter(({ part }) => part !== 'fresh');
const weighed = (claims: readonly LabelledClaim[], weight: number) => claims.map((claim) => ({ ...claim, weight }));

const table = new TellingsTable(taught, records.entries);

/** By which words labelled texts tell of records. */
export const TELLINGS = table.without(null);

const byAll = new Tellings(TELLINGS);
const byNone = new Tellings(TELLINGS, false);
const byOthers = ({ id }: GoldArticle): Tellings => new Tellings(table.without(id));

/** The claims of the gold that may be learnt from, none held against records by the words that its own text taught. */
export const labelled: readonly LabelledClaim[] = [
  ...taught.flatMap((article) => claimsOfArticle(article, records, byOthers(article))),
  ...pairClaims.filter(({ part }) => part !== 'fresh').flatMap((pair) => claimsOfPair(pair, records, byAll)),
];

/** The cases of the linking tests: what must hold. */
export const cases: readonly LabelledClaim[] = claimsOfCases({ ...SEED, ...OTHERS }, byAll);

/** What teaches beside them, and is judged by nobody. */
export const others: readonly (LabelledClaim & { readonly weight: number })[] = [
  ...weighed(claimsOfRecords(records.entries, byNone), OF_RECORD),
  ...weighed(
    taught.filter(({ part }) => part === 'whole').flatMap((article) => unaskedOfArticle(article, records, byOthers(article))),
    OF_UNASKED,
  ),
];

/**
 * Deeds as if they were the other side's, and what that says of them: for the trees alone, which know how sure it is who acts. In the labelled texts a direction is mostly wrong
 * because it was misread, and the weights of the fields go by that.
 */
export const otherSide = weighed(claimsOfOtherSide(records.entries, byNone), OF_RECORD);

/** Claims of articles once more, as if no text told of any record: so those of a reader's own packs are. */
export const untold: readonly LabelledClaim[] = taught
  .filter((_, i) => i % UNTOLD === 0)
  .flatMap((article) => claimsOfArticle(article, records, byNone));
