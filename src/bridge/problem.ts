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

/** An error that says one of our codes (the ledger's do) keeps it; any other is `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: v.is(Problem.entries.code, code) ? code : 'internal', detail };
}
