import type { Beside, BothSides } from '../model/beside.ts';
import type { Claim, Period } from '../model/claim.ts';
import { type Day, daysOf } from '../model/day.ts';
import type { Entry } from '../model/entry.ts';
import type { Link } from '../model/link.ts';
import { type Account, bothSides, type Peers } from './linking/accounts.ts';
import { fieldsOf } from './linking/fields.ts';
import type { LinkInput } from './linking/held.ts';
import { askedOf } from './linking/rank.ts';

export interface BesideInput extends Omit<LinkInput, 'judgements'> {
  readonly links: readonly Link[];
}

/**
 * How long a claim runs: where it says only until when, as long as another claim of the article on the same matter says, if that fits:
 * "a six-year buying spree", and in the next sentence "by 2024".
 */
function periodOf(claim: Claim, claims: readonly Claim[], published: Day | null): Period | null {
  const end = claim.period?.to ?? claim.deadline;
  if (published === null || end === null || (claim.period?.years ?? null) !== null || claim.period?.from) return claim.period;
  const left = Number(end.slice(0, 4)) - Number(published.slice(0, 4));
  const fits = ({ kind, measure, actors, period }: Claim): boolean =>
    kind === claim.kind && measure === claim.measure && actors.join() === claim.actors.join() && Math.abs((period?.years ?? 0) - 0.5 - left) <= 0.5;
  const years = claims.find((other) => other.period?.years && fits(other))?.period?.years ?? null;
  return years === null ? claim.period : { from: null, to: end, years };
}

/** The two parties' own words on what a record tells of, the record first; empty where the ledger has only one side's. */
export const accountsOf = (entry: Entry, all: readonly Entry[], known: Peers): readonly Account[] => bothSides([entry], all, known) ?? [];

/** What a reader who opens a card may hold side by side: each claim and its records field by field, and both parties' words on one agreement. */
export function beside({ article, analysis, links, candidates, asOf, lexicon }: BesideInput): { beside: Beside[]; bothSides: BothSides[] } {
  const known = candidates.filter((entry) => daysOf(entry.date).from <= asOf);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const found: { beside: Beside[]; bothSides: BothSides[] } = { beside: [], bothSides: [] };
  for (const [index, claim] of analysis.claims.entries()) {
    const entries = links.filter((l) => l.claim === index).flatMap((l) => byId.get(l.entry) ?? []);
    if (entries.length === 0) continue;
    const asked = askedOf(
      { ...claim, period: periodOf(claim, analysis.claims, article.published) },
      { analysis, article, lexicon, today: article.published ?? asOf },
    );
    for (const entry of entries) found.beside.push({ claim: index, entry: entry.id, fields: fieldsOf(asked, article, entry) });
    const accounts = bothSides(entries, known, lexicon);
    if (accounts) found.bothSides.push({ claim: index, accounts: [...accounts] });
  }
  return found;
}
