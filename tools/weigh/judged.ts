import * as v from 'valibot';
import { FIELDS } from '../../src/engine/linking/weights.ts';
import { ClaimKey, Verdict } from '../../src/model/judgement.ts';
import { Levels } from '../../src/model/link.ts';
import type { Claim } from './quality.ts';

const Judged = v.looseObject({ claim: ClaimKey, verdict: Verdict, levels: v.nullable(Levels) });

/**
 * What the ledger page exports as test cases, as labelled claims: each word on a link is a claim with one candidate. Levels of fields that the linking
 * no longer knows are left out, and words that were kept before levels were.
 */
export const judgedIn = (lines: string): Claim[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .flatMap((line): Claim[] => {
      const { claim, verdict, levels } = v.parse(Judged, JSON.parse(line));
      if (levels === null) return [];
      const known = Object.fromEntries(Object.entries(levels).filter(([field]) => FIELDS.some((f) => f === field)));
      return [{ text: claim, candidates: [{ levels: known, right: verdict === 'right' }] }];
    });
