import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';

/** The mentions found before the finders of this folder are asked. */
export interface Mentions {
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
  readonly names: readonly Name[];
}

/** A mention that stands where a noun stands. */
export interface Mention extends Span {
  readonly name: Name | null;
  readonly moment: Moment | null;
  readonly figure: Figure | null;
}

/** The longest mention at each place where one begins, in the order of the text: each of the three comes in that order. */
export function longestOf({ figures, moments, names }: Mentions): Mention[] {
  const longest: Mention[] = [];
  let [n, f, m] = [0, 0, 0];
  for (;;) {
    const name = names[n];
    // "two officials" is a count of those who speak, and stays words.
    while (figures[f]?.kind === 'count') f++;
    const figure = figures[f];
    const moment = moments[m];
    const start = Math.min(name?.start ?? NEVER, figure?.start ?? NEVER, moment?.start ?? NEVER);
    if (start === NEVER) return longest;
    let best: Mention;
    if (name?.start === start) {
      best = { start, end: name.end, name, moment: null, figure: null };
      n++;
    } else if (figure?.start === start) {
      best = { start, end: figure.end, name: null, moment: null, figure };
      f++;
    } else if (moment) {
      best = { start, end: moment.end, name: null, moment, figure: null };
      m++;
    } else return longest;
    const last = longest.at(-1);
    if (last?.start !== start) longest.push(best);
    else if (last.end < best.end) longest[longest.length - 1] = best;
  }
}

const NEVER = Number.POSITIVE_INFINITY;
