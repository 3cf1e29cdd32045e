/** Why something that was fetched is not taken. The settings have words for each. */
export const REFUSALS = [
  'no-address',
  'unreachable',
  'answered',
  'redirected',
  'too-slow',
  'too-large',
  'not-a-pack',
  'tampered',
  'key-changed',
  'older',
  'no-access',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What was fetched is not taken, or could not be fetched. `code` chooses the translated words, the message says what and where. What is installed stays. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** When the server wants to be asked again, in ms from now. */
    readonly retryAfter = 0,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const toRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('unreachable', error instanceof Error ? error.message : String(error));
