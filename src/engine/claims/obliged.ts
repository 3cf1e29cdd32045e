import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Clause } from './clause.ts';
import { isParty } from './subject.ts';

/** "The deal obliges China to buy", "a pact under which Japan will invest": a paper has no hands, who is named there is to act. */
const OBLIGES =
  /\b(?:oblig(?:es?|ed|ing)|requir(?:es?|ed|ing)|commit(?:s|ted|ting)?|bind(?:s|ing)?|bound|forc(?:es?|ed)|compel(?:s|led)?|under\s+which|whereby|(?:calls?|called)\s+for)\s+(?:the\s+)?$/;
const TO_ACT = /^(?:['’]s?\s+[\w-]+)?\s+(?:to|will|would|must|is\s+to|has\s+to|had\s+to)\b/;

/** Who is to act by the terms of a paper. */
export const obligedIn = (clause: Clause): Name | undefined =>
  clause.acting
    .filter(isParty)
    .find(
      (n) =>
        OBLIGES.test(clause.words.slice(Math.max(0, n.start - clause.start - 24), n.start - clause.start)) &&
        TO_ACT.test(clause.words.slice(n.end - clause.start, n.end - clause.start + 40)),
    );

/** "urged China to", "warned Brussels that": of whom it is asked. */
const ASKS =
  /\b(?:urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|call(?:s|ed|ing)?\s+(?:up)?on|press(?:es|ed|ing)?|push(?:es|ed|ing)?|wants?|wanted|order(?:s|ed)?|invit(?:es?|ed)|implor(?:es?|ed)|demand(?:s|ed|ing)?(?:\s+that)?|insist(?:s|ed|ing)?(?:\s+that)?|threaten(?:s|ed|ing)?|warn(?:s|ed|ing)?)\s+(?:that\s+)?(?:the\s+)?$/;

/** Whom a demand or threat speaks to by name. */
export const askedIn = (clause: Clause, others: readonly Name[]): (Name & { entity: EntityId })[] =>
  others.filter(isParty).filter((n) => ASKS.test(clause.words.slice(Math.max(0, n.start - clause.start - 24), n.start - clause.start)));

/** "will sell soybeans to China", "ships oil to India": the other way round, the one whom they go to buys. */
const SELLS = /\b(?:sell|sells|sold|selling|ship|ships|shipped|suppl(?:y|ies|ied)|export|exports|exported|deliver|delivers|delivered)\b/;
const BUYS = /\b(?:buy|buys|bought|buying|purchas\w*|order\w*|import\w*|procure\w*)\b/;
const TO = /\bto\s+(?:the\s+)?$/;

/** Who buys where the verb is the seller’s. */
export function buyerIn(clause: Clause, others: readonly Name[]): Name | undefined {
  if (!SELLS.test(clause.words) || BUYS.test(clause.words)) return undefined;
  return others.filter(isParty).find((n) => TO.test(clause.words.slice(Math.max(0, n.start - clause.start - 8), n.start - clause.start)));
}
