import { isHyphen } from './words.ts';

/** How far from the percentage that it repeats a gapped number may stand. */
export const WIDEST_GAP = 100;

/** A name behind a comma or "and", its verb and unit left out. */
const NAME = /(?:,|;| and) (?:the )?\p{Lu}[\p{L}.&’'-]{1,20}(?: \p{Lu}[\p{L}.&’'-]{1,20}){0,3} $/u;
/** What closes the clause of a gapped number. */
const CLOSED = /^(?:$|[.,;:)](?!\d)|,? (?:and|while|but)\b)/;

export const closesClause = (text: string, at: number, end: number): boolean =>
  !isHyphen(text.charCodeAt(at)) && CLOSED.test(text.slice(at, Math.min(end, at + 8)));

/** "Canada pays 25 percent, Japan 24, the European Union 20": a name and its number alone, where a percentage stands before. */
export const isGappedByName = (text: string, from: number, at: number, after: number, end: number): boolean =>
  NAME.test(text.slice(Math.max(from, at - WIDEST_GAP), at)) && closesClause(text, after, end);
