import * as v from 'valibot';

/**
 * An error as plain data, because errors do not survive the wire in every browser.
 * `code` chooses the translated words; `detail` says what, where, in the thrower's own words.
 */
export const Problem = v.object({
  code: v.picklist(['not-understood', 'not-allowed', 'ledger-newer', 'ledger-failed', 'pack-broken', 'no-access', 'gone', 'internal']),
  detail: v.string(),
});
export type Problem = v.InferOutput<typeof Problem>;

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}
