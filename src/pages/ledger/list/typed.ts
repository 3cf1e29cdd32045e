/** What a reader is typing, and what stood there when they began: meanwhile another window or a teammate may write. */
export interface Typed {
  readonly base: string;
  readonly text: string;
  /** It is kept, and the entry that says so is on its way. */
  readonly isKept: boolean;
}

/** The reader's words where nobody else wrote meanwhile; else both, what came first: neither may be lost. */
export const noteWith = ({ base, text }: Pick<Typed, 'base' | 'text'>, now: string): string =>
  now === base || now === text || now === '' ? text : text === '' ? now : `${now}\n\n${text}`;

/** What is there now, with the tags that the reader added and without those that they took away. */
export function tagsWith(base: readonly string[], typed: readonly string[], now: readonly string[]): string[] {
  const kept = now.filter((tag) => typed.includes(tag) || !base.includes(tag));
  return [...new Set([...typed.filter((tag) => !base.includes(tag) || now.includes(tag)), ...kept])];
}
