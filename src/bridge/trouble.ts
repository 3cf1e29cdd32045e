import { isProblem, type Problem, toProblem } from './problem.ts';
import { words } from './words.ts';

/** What went wrong, for a person: our words for the kind of trouble, and the thrower's own for the rest. */
export function troubleInWords(error: unknown): string {
  const { code, detail } = isProblem(error) ? error : toProblem(error);
  return words(`problem_${code.replaceAll('-', '_')}`) || detail;
}

/** Why a page was not read: that it is no article is nothing that failed. */
export const notReadInWords = (why: Problem): string =>
  why.code === 'no-article' ? troubleInWords(why) : words('notice_failed', troubleInWords(why));
