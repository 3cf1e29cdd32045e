import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { isIn, sought } from '../text/sought.ts';
import type { Occasion } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { isOfficer, speaksForState, stateOf } from './states.ts';

const WOULD = /\bwould\b/;

/** "threatened no tariffs", "threatened hopes for a deal", "offered few details": what is named is nobody's word. */
const NO_WORD =
  /^(?:threaten\w*\s+(?:no\b|(?:the\s+|its\s+|their\s+)?(?:[a-z]+\s+)?(?:hopes?|progress|growth|recovery|jobs|livelihoods|supply|supplies|economy|future)\b)|offer\w*\s+(?:no|few|little|scant)\b)/;

/** The kind as the sentences before bend it. */
export function kindInContext(kind: Kind, clause: Clause, there: Occasion | null, before: Claim | null): Kind {
  // "what China pledged when they met … At that meeting, China offered": the same act in another word.
  if (kind === 'offer' && there?.pledged) return 'pledge';
  // "China has offered … The plan would add …": what would come is still the offer.
  if (
    (kind === 'report' || kind === 'action' || kind === 'statement') &&
    before &&
    (before.kind === 'offer' || before.kind === 'pledge') &&
    !clause.attributions.some((a) => a.type !== 'outlet' && a.type !== 'anonymous') &&
    WOULD.test(clause.words)
  )
    return before.kind;
  return kind;
}

/** "said he would impose a 10 percent tariff": what the one who can do it says he will do, and has not done. */
const AHEAD = sought(/\b(?:would|will|could|may|might|going to)\b(?:\s+\S+){0,3}\s*$/);
const NOT = sought(
  /\b(?:no\s+(?:rush|plans?|need|intention|reason)|yet)\s+to\s*$|\bnothing\s+(?:[a-z]+\s+){1,2}$|\b(?:not|never)\b(?:\s+\S+){0,2}\s*$|n[’']t\s+\S*\s*$/,
);
const REFUSES = /^(?:reject|dismiss|rebuff|rebut|refut)\w*\s(?:[^,;]*?\s(as|for)\s)?/;
const DECIDES = /\b(?:courts?|judges?|justices|panel|wto|arbitrators?|senate|parliament|lawmakers|commission|tribunal)\b/;
const NOT_DONE = /^(?:ha(?:s|ve|d)|did|does|do|is|are|was|were)(?:\s+(?:not|never|no)\b|n[’']t|\s+yet\s+to)\b/;
/** What may not be done is a rule that was made. */
const FORBIDS = sought(/\b(?:may|can|must)\s*not\b[^,;]*$/);
const WILL_RISE = sought(/^(?:will|would)\s/);
const BOTH_SAY = sought(/\b(?:two|both)\s+(?:governments|sides|countries|nations|leaders)\s+(?:[a-z]+\s+)?(?:said|announced|declared)\b/);
const UNDER_DEAL = sought(
  /^\W*in\s+(?:exchange|return),|(?:^\W*|\s)under\s+(?:the|a|an|that|this|its|their)\s+(?:[\w’'-]+\s+){0,4}?(?:deal|agreement|pact|accord|memorandum|terms|framework|truce|bargain)\b/,
);
const WILL = sought(/^(?:will|would)\b/);
const ANNOUNCED = sought(/\b(?:announced|proclaimed|decreed)\b/);
const SPOKEN = new Set<Kind>(['offer', 'threat', 'pledge', 'agreement']);
const HARM = new Set<Measure>(['tariff', 'retaliation', 'sanction']);
const RELIEVES = new Set<Measure>(['tariff-relief', 'market-access', 'truce']);
const TERMS = new Set<Measure>([...RELIEVES, 'purchases', 'investment', 'talks', 'intellectual-property', 'non-tariff-barrier', 'subsidies']);
const TO_COME = sought(/\b(?:will|would|shall|is\s+to|are\s+to|to\s+be)\s+(?:[a-z]+\s+){0,2}$/);
const SINGLE = new Set<Measure>(['purchases', 'investment', 'enforcement', 'sanction']);

/** The kind once it is known who acts. `agreed`: the article is on a deal that has been made. */
export function kindOfParties(
  kind: Kind,
  measure: Measure,
  at: number,
  actors: readonly EntityId[],
  clause: Clause,
  agreed: boolean,
  lexicon: Lexicon,
): Kind {
  const states = new Set(actors.map((id) => stateOf(id, lexicon)));
  // Who announces it decides it.
  const announced = isIn(clause.whole, ANNOUNCED, clause.seen);
  if (
    kind === 'action' &&
    measure === 'tariff' &&
    states.size === 1 &&
    (isIn(clause.words.slice(0, at), AHEAD, clause.seen) || isIn(clause.words.slice(at), WILL_RISE, clause.seen))
  ) {
    const speaks = clause.attributions.some((a) => a.entity !== null && a.type !== 'outlet' && states.has(stateOf(a.entity, lexicon)));
    // A body tells what has been decided, a person what he means to do.
    if (speaks && !announced) return clause.attributions.some((a) => a.type === 'person') ? 'threat' : 'statement';
  }
  const ahead = isIn(clause.words.slice(0, at), AHEAD, clause.seen) || isIn(clause.words.slice(at), WILL, clause.seen);
  // "has not proposed an embargo": what was not done is a denial where it would have been a word.
  if (SPOKEN.has(kind) && isIn(clause.words.slice(0, at), NOT, clause.seen)) return 'denial';
  if ((kind === 'threat' || kind === 'offer') && NO_WORD.test(clause.words.slice(at))) return 'statement';
  // "he will put tariffs back to 25 percent"
  if (kind === 'pledge' && HARM.has(measure) && ahead) return 'threat';
  // "Washington could suspend the benefits"
  if (kind === 'action' && /\b(?:could|may|might)\s+(?:[a-z]+\s+)?$/.test(clause.words.slice(0, at)))
    return measure === 'tariff-relief' ? 'statement' : 'threat';
  // "Lobsters will be exempted, he said"
  if (kind === 'action' && RELIEVES.has(measure) && ahead && clause.attributions.length > 0) return 'pledge';
  // "has not bought the farm goods": nothing was done.
  if (
    kind === 'action' &&
    ((isIn(clause.words.slice(0, at), NOT, clause.seen) && !isIn(clause.words.slice(0, at), FORBIDS, clause.seen)) ||
      NOT_DONE.test(clause.words.slice(at, at + 24)))
  )
    return 'statement';
  // "China will suspend its controls, the White House said": what is told of another's deeds to come is what he has promised.
  if (kind === 'action' && measure !== 'tariff' && states.size === 1 && isIn(clause.words.slice(0, at), AHEAD, clause.seen)) {
    const speakers = clause.attributions.filter((a) => a.entity !== null && a.type !== 'outlet' && speaksForState(a.entity, lexicon));
    if (speakers.length > 0 && !speakers.some(({ entity }) => entity !== null && states.has(stateOf(entity, lexicon)))) return 'pledge';
  }
  // "will see tariffs of 35% if it fails to invest"
  if (kind === 'action' && measure === 'tariff' && isIn(clause.words.slice(at), WILL, clause.seen) && /\b(?:if|unless)\b/.test(clause.words))
    return 'threat';
  // "Washington and Beijing extended their pause"
  if (kind === 'action' && measure === 'truce' && states.size > 1) return 'agreement';
  // "the tariff comes down to 30%, the two governments said"
  if (kind === 'action' && isIn(clause.whole, BOTH_SAY, clause.seen)) return 'agreement';
  // "Under the deal the tariff falls to 15 percent"
  if ((kind === 'action' || kind === 'statement') && isIn(clause.words, UNDER_DEAL, clause.seen)) return 'agreement';
  // "Washington rejects the findings", "has dismissed the accord as a failure": only who decides a dispute does something by it.
  const refused = kind === 'action' ? REFUSES.exec(clause.words.slice(at)) : null;
  if (refused && !DECIDES.test(clause.whole)) return refused[1] ? 'statement' : 'denial';
  // "Duties on beef will be lowered": in a text on a deal, what is to come is of its terms.
  if (kind === 'action' && agreed && TERMS.has(measure) && clause.attributions.length === 0 && isIn(clause.words.slice(0, at), TO_COME, clause.seen))
    return 'agreement';
  // "the practices had not ended, she found": who tells of a deed only says that it was done, unless it is the body that did it.
  if (kind === 'action') {
    const tellers = clause.attributions.filter((a) => a.source !== null && (measure === 'dispute' ? a.type === 'person' : a.type !== 'outlet'));
    const isOwn = (a: (typeof tellers)[number]): boolean =>
      a.entity !== null && !isOfficer(a.entity, lexicon) && speaksForState(a.entity, lexicon) && states.has(stateOf(a.entity, lexicon));
    if (tellers.length > 0 && !(tellers.some(isOwn) && !ahead) && !announced) return 'statement';
  }
  // "China agreed to buy": one side's promise, not a paper of both.
  if (kind === 'agreement' && SINGLE.has(measure) && states.size === 1 && /^agree\w*\s+(?:[\w.]+\s+){0,4}to\b/.test(clause.words.slice(at)))
    return 'pledge';
  return kind;
}
