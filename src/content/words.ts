import { toProblem } from '../bridge/problem.ts';
import { words } from '../bridge/words.ts';
import type { Quiet } from '../model/reading.ts';
import type { Reader } from '../ui/reader.ts';

export const reader: Reader = { words, locale: navigator.language };

const QUIET: Record<Quiet, string> = {
  'no-article': 'notice_no_article',
  'other-language': 'notice_other_language',
  'no-claims': 'notice_no_claims',
  'no-pack': 'notice_no_pack',
};

export const quietInWords = (quiet: Quiet): string => words(QUIET[quiet]);

/** What went wrong, for a person: our words for the kind of trouble, and the thrower's own for the rest. */
export function troubleInWords(error: unknown): string {
  const { code, detail } = toProblem(error);
  return words(`problem_${code.replaceAll('-', '_')}`) || detail;
}
