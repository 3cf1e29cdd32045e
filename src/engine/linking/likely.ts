import type { Article } from '../../model/article.ts';
import type { Entry, EntryId } from '../../model/entry.ts';
import { chanceBy, forestOf } from '../forest.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { byOdds, chancesOf, type First } from './chances.ts';
import type { Asked } from './context.ts';
import { FOREST, FOREST_PRIOR } from './forest-table.ts';
import { later } from './once.ts';
import { isOwn } from './own.ts';
import { supportIn } from './support.ts';
import type { Tellings } from './tellings.ts';
import { FIELDS, weightOf } from './weights.ts';
import { blockAt } from './words.ts';

/** A candidate that the fields make likely, looked at once more beside its rivals and beside the article's other claims. */
export interface Likely {
  readonly candidate: Candidate;
  /** What it is judged by, as `SIGNS` names it. */
  readonly signs: Float64Array;
  /** How likely it is the claim's record. */
  readonly chance: number;
  /** How likely another claim of the article is of it, by its fields. */
  readonly again: number;
  /** How like the claim is to the words by which labelled texts tell of it, 0 to 1; 0 where none does. */
  readonly alike: number;
}

/** Who is less likely by the fields alone is no record. */
const FROM = 0.01;
const MOST = 8;
const TINY = 1e-9;

export const SIGNS = [
  // By the fields alone, natural logarithms: the candidate's chance, that of there being no record, that of the best rival; how many are likelier.
  'chance',
  'none',
  'rival',
  'place',
  // By the fields alone, of the article's other claims: the chance at the likeliest, of what the pack ties to it, at the claims beside; and all together.
  'again',
  'kin',
  'beside',
  'often',
  // Of the claim: how many sums are compared, how many are heard, how many goods; its length and its place in the article.
  'sums',
  'sources',
  'goods',
  'length',
  'where',
  // How sure its reading is, as `Sure` has it.
  'claimed',
  'kinded',
  'measured',
  'cast',
  // By words: how like the record the claim is, and how much more than the best rival; the same of its paragraph; how many texts taught its words, a logarithm.
  'alike',
  'alike-lead',
  'about',
  'about-lead',
  'taught',
  // What each field says, in log-odds.
  ...FIELDS,
] as const;

/** Those worth a second look, likeliest first. */
function firstIn(candidates: readonly Candidate[]): First[] {
  const chanceOf = chancesOf(candidates);
  return candidates
    .flatMap((candidate): First | [] => {
      const chance = chanceOf(candidate);
      return chance >= FROM ? { candidate, chance } : [];
    })
    .sort((a, b) => byOdds(a.candidate, b.candidate))
    .slice(0, MOST);
}

const forest = later(() => forestOf(FOREST_PRIOR, FOREST));

/** By how much each is above the best of the others. */
const leads = (numbers: readonly number[]): number[] => numbers.map((n, at) => n - Math.max(0, ...numbers.filter((_, i) => i !== at)));

/**
 * A second look at what the fields make likely. They add up, whatever the others say; trees know that a sum agrees by chance more often where the day
 * does not, that two records as good may both be right, and what it means when the next claim is of the same record.
 * @param claims those of one article, in their order
 * @returns by claim, likeliest first
 */
export function likelyIn(
  claims: readonly { readonly asked: Asked; readonly candidates: Candidates }[],
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  tied: (entry: Entry) => Iterable<EntryId>,
  tellings: Tellings,
): Likely[][] {
  const firsts = claims.map(({ candidates }) => firstIn(candidates.possible));
  const supportOf = supportIn(firsts, tied);
  const likenessOf = tellings.against(new Set(firsts.flatMap((first) => first.map(({ candidate }) => candidate.entry))), text);
  const seen = claims.map(({ asked }, at): Omit<Likely, 'chance'>[] => {
    const { claim, compared } = asked;
    const first = firsts[at] ?? [];
    if (first.length === 0) return [];
    const packs = first.filter(({ candidate }) => !isOwn(candidate.entry));
    const none = Math.log(Math.max(TINY, 1 - packs.reduce((sum, { chance }) => sum + chance, 0)));
    const { claims: claimed, kind, measure, parties: cast } = claim.sure;
    const ofClaim = [compared.length, claim.attribution.length, claim.goods.length, claim.end - claim.start, claim.start / text.length];
    const ofReading = [claimed, kind, measure, cast];
    const entries = first.map(({ candidate }) => candidate.entry);
    const alike = likenessOf(claim, entries);
    const about = likenessOf(blocks[blockAt(blocks, claim.start)] ?? claim, entries);
    const [alikeLead, aboutLead] = [leads(alike), leads(about)];
    return first.map(({ candidate, chance }, i) => {
      const rivals = packs.filter((other) => other.candidate !== candidate);
      const { again, kin, beside, often } = supportOf(at, candidate.entry);
      const taught = tellings.textsOf(candidate.entry);
      const signs = Float64Array.of(
        Math.log(chance),
        none,
        Math.log(rivals[0]?.chance ?? TINY),
        rivals.filter((other) => other.chance > chance).length,
        again,
        kin,
        beside,
        often,
        ...ofClaim,
        ...ofReading,
        alike[i] as number,
        alikeLead[i] as number,
        about[i] as number,
        aboutLead[i] as number,
        Math.log1p(taught),
        ...FIELDS.map((field) => weightOf(field, candidate.features[field])),
      );
      return { candidate, signs, again, alike: taught > 0 ? (alike[i] as number) : 0 };
    });
  });
  // All of them one after the other: what the trees are read from is large, and then at hand.
  const trees = forest();
  return seen.map((likely) =>
    likely
      .map((one): Likely => ({ ...one, chance: chanceBy(trees, one.signs) }))
      .sort((a, b) => b.chance - a.chance || byOdds(a.candidate, b.candidate)),
  );
}
