import type { Entry } from '../../model/entry.ts';
import { onceFor } from './once.ts';

/** What duties are called that lie upon each other. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['fentanyl', /\bfentanyl\b/i],
  ['reciprocal', /\breciprocal\b/i],
  ['301', /\bsection 301\b/i],
  ['232', /\bsection 232\b/i],
  ['122', /\bsection 122\b|\bsurcharge\b/i],
  ['forced labour', /\bforced[- ]labou?r\b/i],
  ['dumping', /\banti-?dumping\b|\bcountervailing\b/i],
];

/** The duties that a text names. */
export const dutiesNamed = (text: string): readonly string[] => NAMES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

const ofEntry = onceFor(({ title, figures }: Entry) => dutiesNamed([title, ...figures.map(({ role }) => role)].join(' ')));

/** Whether claim and record name duties, and none that both name: the one on fentanyl is no less than the reciprocal one. */
export const nameOtherDuties = (named: readonly string[], entry: Entry): boolean => {
  const others = ofEntry(entry);
  return named.length > 0 && others.length > 0 && !named.some((name) => others.includes(name));
};
