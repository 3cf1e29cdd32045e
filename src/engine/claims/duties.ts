import type { Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Clause } from './clause.ts';
import { otherSide, type Sides } from './sides.ts';
import { isParty } from './subject.ts';

export const DUTIES: ReadonlySet<Measure> = new Set<Measure>(['tariff', 'tariff-relief']);

const US = 'US' as EntityId;

/** Verbs of which the subject bears the duty: "faces", "will pay", "was hit with". */
const BEARS =
  /^(?:,\s+(?:however|meanwhile|though),\s+)?(?:or\s+(?:else\s+)?)?(?:(?:will|would|must|could|can|to|still|now|already|currently|goes\s+on|keeps|continues?\s+to)\s+)*(?:be\s+charged|fac(?:e|es|ed|ing)|pay(?:s|ing)?|paid|bears?|incurs?|attracts?|sees?\s+(?:[\w-]+\s+){0,3}(?:tariffs?|dut)|(?:has|have|had)\s+been\s+(?:hit|charged|slapped|spared|exempted)|(?:was|were|is|are|been|being|be)\s+(?:hit|slapped|handed|charged|struck|threatened|punished|singled|subject|spared|exempt))\b/;

/** "India’s tariff falls to 18 percent": the rate that it bears, told by another. */
const OWN_RATE =
  /^['’]s?\s+(?:tariff|duty|levy|rate)(?:\s+rate)?\s+(?:falls?|drops?|rises?|goes|comes|will|would|is|was)\b(?![^,;]*\s(?:on|against)\s)/;

/** "is exempted", "were spared": the participle alone, after the verb that makes it passive. */
const SPARED = /^(?:exempt(?:ed)?|spared|excluded|hit|charged|threatened|slapped)\b/;
const PASSIVE = /\b(?:is|are|was|were|been|being|be)\s+(?:[a-z]+ly\s+|not\s+|still\s+)?$/;

export const bearsVerb = (clause: Clause, at: number): boolean => {
  const rest = clause.words.slice(at, at + 60);
  return BEARS.test(rest) || (SPARED.test(rest) && PASSIVE.test(clause.words.slice(Math.max(0, at - 20), at)));
};

/** "its rate rises to 125 percent" */
const ITS_RATE =
  /^\W*(?:[a-z]+\W+){0,5}?(?:its|their)\s+(?:tariff|duty|levy|rate)(?:\s+rate)?\s+(?:falls?|drops?|rises?|goes|comes|will|would|is|was)\b/;

export const bearsItsRate = (clause: Clause): boolean => ITS_RATE.test(clause.words);

/** Whether the subject’s "tariff" is one that it pays, as one of another state tells. */
export const bearsRate = (clause: Clause, subject: readonly Name[]): boolean =>
  subject.length === 1 && subject.every((n) => OWN_RATE.test(clause.whole.slice(n.end - clause.start)));

/** "Washington’s new 25 percent tariff", "Japan’s chip tool curbs", "American tariffs on": whose the measure is. */
const MEASURES =
  '(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|counter-?tariffs?|curbs?|controls?|restrictions?|bans?|embargo|quotas?|sanctions?|blacklist)';
const OWNS = new RegExp(
  `^(?:['’]s?)?\\s+(?:(?!(?:goods|imports?|exports?|steel|cars|on|from|of|and|to|in|with)\\b)[\\w.%"“”'’$-]+\\s+){0,4}?(?:(?:import|export)\\s+)?${MEASURES}\\b`,
);

/** "the duty that Ottawa brought in", "the ban, which Beijing announced" */
const BROUGHT = new RegExp(`\\b(?:${MEASURES}|inquiry|investigation|probe|rules?|law|order|decree)(?:,?\\s+(?:that|which))?\\s+(?:the\\s+)?$`);
const BRINGS = /^\s+(?:has\s+|had\s+|have\s+|is\s+)?(?:\w+ed|brought|put|set|laid|hit|imposes|charges|puts|took|launching|opening|imposing)\b/;

/** "from China’s tariffs", "by American duties", "which Beijing announced": whose hand a measure is that the subject bears or is spared. */
export const imposerIn = (clause: Clause, others: readonly Name[]): Name | undefined =>
  others.filter(isParty).find((n) => {
    const [start, end] = [n.start - clause.start, n.end - clause.start];
    return (
      OWNS.test(clause.whole.slice(end, end + 70)) ||
      (BROUGHT.test(clause.whole.slice(Math.max(0, start - 30), start)) && BRINGS.test(clause.whole.slice(end, end + 24)))
    );
  });

/** Who puts a duty on a state: the other one of two, or else the United States, where the text speaks of it. */
export const imposerOn = (bearer: EntityId, sides: Sides): EntityId | null =>
  sides.pair.includes(bearer) ? otherSide(bearer, sides) : bearer !== US && sides.states.has(US) ? US : otherSide(bearer, sides);

/** Duties on everybody's goods: no state's in particular. */
const ON_ALL =
  /\b(?:all|most|every|many|dozens of|scores of)\s+(?:other\s+|its\s+|his\s+|u\.?s\.?\s+)?(?:imports?|countr(?:y|ies)|nations?|trading|trade\s+partners|foreign)\b|\b(?:global|universal|baseline|blanket|across-the-board|worldwide|reciprocal)["”]?\s+(?:[\w-]+\s+){0,2}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|surcharge)\b/;

export const isOnAll = (clause: Clause): boolean => ON_ALL.test(clause.whole);
