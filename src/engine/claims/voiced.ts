import type { Attribution } from '../../model/attribution.ts';
import type { CountryOf } from '../../model/keys.ts';
import { wordsAt } from '../../model/span.ts';

/** Verbs of a stance that cannot be taken without a word: who wants or plans something need not have said so. */
const VOICED = new Set(
  `called,calls,call,called on,calls on,call on,called upon,called for,urged,urges,urge,accused,accuses,accuse,spoke of,speaks of,wrote of,writes of,expects,expect,
   denied,denies,deny,described,describes,welcomed,welcomes,warned,warns,warned of,warns of,warned against,warns against,pointed out,points out,point out,
   mentioned,vows,confirmed,ruled out,rules out,informed,reminds,regret,regrets,regretted,reckons with,fears,fear,hopes for,explained,
   criticised,criticises,criticized,criticizes,disapproves of,disapproved of,compares`.split(/,\s*/),
);

/** Whether a stance tells whose word a claim is. A state's stance is what it does, and told by whoever writes. */
export const isVoiced = ({ cue, entity }: Attribution, text: string, countryOf: CountryOf): boolean =>
  cue !== null && VOICED.has(wordsAt(text, cue).toLowerCase()) && (entity === null || countryOf(entity) !== entity);
