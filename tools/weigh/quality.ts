import { SHOWN_FROM } from '../../src/engine/linking/weights.ts';
import { table } from '../../tests/bench/table.ts';
import { chancesBy, type Example, type Model } from './estimate.ts';

/** A claim of a text. */
export interface Claim extends Example {
  readonly text: string;
}

/** What a model that never saw a claim's text makes of it. */
export interface Judged {
  /** The chance of the likeliest candidate. */
  readonly chance: number;
  readonly isRight: boolean;
  readonly hasRecord: boolean;
}

interface Weighed extends Judged {
  /** The chance given to what is right. */
  readonly ofRight: number;
}

const FOLDS = 8;

/** The claims in as many parts as there are folds, each with the rest; those of one text stay together. */
export function foldsOf<C extends Pick<Claim, 'text'>>(claims: readonly C[]): [own: C[], rest: C[]][] {
  const texts = [...new Set(claims.map((c) => c.text))].sort();
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOwn = (c: C): boolean => foldOf.get(c.text) === fold;
    return [claims.filter(isOwn), claims.filter((c) => !isOwn(c))];
  });
}

/** Each text judged by what the others teach. */
export function inTurn(claims: readonly Claim[], estimate: (of: Claim[]) => Model): Weighed[] {
  return foldsOf(claims).flatMap(([own, rest]) => {
    const model = estimate(rest);
    return own.map((claim) => judged(claim, model));
  });
}

function judged(claim: Claim, model: Model): Weighed {
  const chances = chancesBy(model, claim);
  const best = chances.reduce((b, chance, i) => (chance > (chances[b] ?? 0) ? i : b), 0);
  const right = claim.candidates.flatMap((c, i) => (c.right ? (chances[i] ?? 0) : []));
  const none = 1 - chances.reduce((sum, c) => sum + c, 0);
  return {
    chance: chances[best] ?? 0,
    isRight: claim.candidates[best]?.right ?? false,
    hasRecord: right.length > 0,
    ofRight: right.length > 0 ? right.reduce((sum, c) => sum + c, 0) : none,
  };
}

export const lossOf = (all: readonly Weighed[]): number => -all.reduce((sum, { ofRight }) => sum + Math.log(Math.max(1e-9, ofRight)), 0);

/** Of claims with a record among the candidates, the share whose likeliest is right. */
export function leadingOf(all: readonly Judged[]): number {
  const asked = all.filter((c) => c.hasRecord);
  return asked.filter((c) => c.isRight).length / Math.max(1, asked.length);
}

/** What is shown from a chance on: how much of it is right, and how many of the claims with a record have theirs. */
function shownFrom(all: readonly Judged[], from: number): { shown: number; right: number; kept: number; met: number } {
  const shown = all.filter(({ chance }) => chance >= from);
  const right = shown.filter((c) => c.isRight).length;
  return { shown: shown.length, right, kept: right / Math.max(1, shown.length), met: right / Math.max(1, all.filter((c) => c.hasRecord).length) };
}

/** By tenths of the chance: how many, the mean of it, and the share that is right. */
const binsOf = (all: readonly Judged[]): { from: number; n: number; chance: number; right: number }[] =>
  Array.from({ length: 10 }, (_, i) => {
    const own = all.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === i);
    const n = Math.max(1, own.length);
    return { from: i / 10, n: own.length, chance: own.reduce((sum, c) => sum + c.chance, 0) / n, right: own.filter((c) => c.isRight).length / n };
  }).filter(({ n }) => n > 0);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How well calibrated the chances are, and what is shown from which on. */
export function tablesOf(all: readonly Judged[]): string {
  const bins = binsOf(all).map(({ from, n, chance, right }) => [from.toFixed(1), String(n), chance.toFixed(2), right.toFixed(2)]);
  const shown = [0.5, 0.6, 0.7, 0.75, SHOWN_FROM, 0.85, 0.9].map((from) => {
    const at = shownFrom(all, from);
    return [`${from}${from === SHOWN_FROM ? ' (in use)' : ''}`, String(at.shown), percent(at.kept), percent(at.met)];
  });
  return `${table([['score from', 'claims', 'mean score', 'share right'], ...bins])}\n\n${table([['shown from', 'shown', 'of these right', 'of claims with a record'], ...shown])}`;
}
