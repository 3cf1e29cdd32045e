/** Why a team's ledger is not in step. The settings have words for each. */
export const TROUBLES = [
  'no-address',
  'unreachable',
  'redirected',
  'not-couch',
  'busy',
  'signed-out',
  'forbidden',
  'no-database',
  'read-only',
  'no-access',
  'failed',
] as const;
export type TroubleCode = (typeof TROUBLES)[number];

/** What the server is to be asked cannot be done. `code` chooses the translated words, the message says what and where. Nothing here is lost by it. */
export class SharingTrouble extends Error {
  constructor(
    readonly code: TroubleCode,
    message: string,
    /** When the server wants to be asked again, in ms from now. */
    readonly retryAfter = 0,
  ) {
    super(message);
    this.name = 'SharingTrouble';
  }
}

/** More than the server takes, or (`isAnswer`) than we take from it: asked for in smaller pieces. */
export class TooMuch extends Error {
  constructor(
    message: string,
    readonly isAnswer: boolean,
  ) {
    super(message);
  }
}
