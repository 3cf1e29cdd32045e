export const CODES = [
  'not-understood',
  'not-allowed',
  'ledger-newer',
  'ledger-failed',
  'pack-broken',
  'no-access',
  'no-article',
  'gone',
  'internal',
] as const;

/**
 * An error as plain data, because errors do not survive the wire in every browser.
 * `code` chooses the translated words; `detail` says what, where, in the thrower's own words.
 */
export interface Problem {
  code: (typeof CODES)[number];
  detail: string;
}

const isCode = (code: unknown): code is Problem['code'] => CODES.includes(code as Problem['code']);

export function isProblem(value: unknown): value is Problem {
  const { code, detail } = (value ?? {}) as Partial<Problem>;
  return isCode(code) && typeof detail === 'string';
}

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
  return { code: isCode(code) ? code : 'internal', detail };
}
