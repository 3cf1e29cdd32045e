import browser from 'webextension-polyfill';
import { localeFor } from '../bridge/locale.ts';
import { words } from '../bridge/words.ts';
import type { Quiet } from '../model/reading.ts';
import type { Reader } from '../ui/reader.ts';

/** As on our own pages: a browser whose interface speaks one language may ask pages for another, and a card has one. */
export const reader: Reader = { words, locale: localeFor(browser.i18n.getUILanguage(), words('language')) };

const QUIET: Record<Quiet, string> = {
  'no-article': 'problem_no_article',
  'other-language': 'notice_other_language',
  'off-topic': 'notice_off_topic',
  'no-claims': 'notice_no_claims',
  'no-pack': 'notice_no_pack',
};

export const quietInWords = (quiet: Quiet): string => words(QUIET[quiet]);
