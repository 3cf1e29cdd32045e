/** What a reader is typing, and what the field showed when they began: meanwhile another window or a teammate may write. */
export interface Typed {
  readonly base: string;
  readonly text: string;
  /** It is kept, and the entry that says so is on its way. */
  readonly isKept: boolean;
}

/** @param now what is kept, as far as the page knows */
export const typedOn = (before: Typed | null, now: string, text: string): Typed => {
  const shown = before?.isKept ? before.text : now;
  return { base: before && !before.isKept ? before.base : shown, text, isKept: false };
};

/**
 * What the field has once something typed was kept.
 * @param written the text that was to be kept
 * @param kept what came of it: another's words may stand there too
 */
export const typedKept = (before: Typed | null, written: string, kept: string): Typed =>
  // Who went on typing meanwhile did so on what they had written.
  before && !before.isKept && before.text !== written ? { ...before, base: written } : { base: kept, text: kept, isKept: true };

/** The reader's words where nobody else wrote meanwhile; else both, what came first: neither may be lost. */
export const noteWith = ({ base, text }: Pick<Typed, 'base' | 'text'>, now: string): string =>
  now === base || now === text || now === '' ? text : text === '' ? now : `${now}\n\n${text}`;

/** What is there now, with the tags that the reader added and without those that they took away. */
export function tagsWith(base: readonly string[], typed: readonly string[], now: readonly string[]): string[] {
  const kept = now.filter((tag) => typed.includes(tag) || !base.includes(tag));
  return [...new Set([...typed.filter((tag) => !base.includes(tag) || now.includes(tag)), ...kept])];
}
