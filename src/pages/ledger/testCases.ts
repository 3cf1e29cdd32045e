import type { Judgement } from '../../model/judgement.ts';

/** The reader's words on links as test cases, one JSON object a line, oldest first: what the weights of linking can be estimated from. */
export const testCases = (judgements: readonly Judgement[]): string =>
  [...judgements]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ claim, entry, verdict, words, levels, at }) => `${JSON.stringify({ claim, entry, verdict, words, levels: levels ?? null, at })}\n`)
    .join('');
