import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { isIn, may, sought } from '../text/sought.ts';
import type { Clause } from './clause.ts';
import { NO_SUBJECT } from './clauses.ts';

/** "Chinese goods", "imports from China", "on China": whom a duty or a purchase falls on, whoever the subject is. */
const GOODS_AFTER =
  /^[’']?s?\s+(?:(?!\w+ed\b|(?:will|would|has|have|had|is|are|was|were|may|could|can|to|cut|cuts|bought|buys|took|takes|and|also|[a-z]+[^s\W]s)\b)[\w-]+\s+){0,2}?(?:goods|products?|imports?|exports?|shipments|companies|cars?|steel|soybeans|crops|farm|energy|aircraft|ships|vessels|beef|pork|gas|oil|lng|chips?)\b/;
const OBJECT_BEFORE =
  /\b(?:from|on|against|of|with|to|in|by|for|at|over)\s+(?:the\s+)?(?:(?!(?:return|exchange|response|reply|turn|addition|contrast|all|fact|part|now|first|once|least|that|this)\b)[\w-]+\s+)?$/;

/** Verbs that act on whom they name: "takes China to court", "hit Brussels with". */
const ACTED_ON =
  /\b(?:takes?|taking|took|hits?|hitting|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|target(?:s|ed|ing)?|slap(?:s|ped|ping)?|punish(?:es|ed|ing)?|strip(?:s|ped|ping)?|sue[sd]?|suing|join(?:s|ed|ing)?|meet(?:s|ing)?|met|leav(?:es?|ing)|left|giv(?:es?|ing)|gave|offer(?:s|ed|ing)?|call(?:s|ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ed|ling)?|pressur(?:es?|ed|ing)|spar(?:es?|ed|ing)|exempt(?:s|ed|ing)?|bar(?:s|red|ring)|charg(?:es?|ed|ing)|threaten(?:s|ed|ing)?|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|wants?|wanted|invit(?:es?|ed|ing)|visit(?:s|ed|ing)?|singl(?:es?|ed)\s+out|strik(?:es?|ing)|struck)\s+(?:the\s+)?$/;

/** Nouns for a state's own hand, where the name is its adjective: "U.S. officials", "China’s imports". */
const HAND =
  /^[’']?s?\s+(?:[\w-]+\s+){0,2}?(?:officials?|negotiators?|government|authorities|administration|side|lawmakers|customs|regulators?|ministry|ministries|buyers?|importers?|firms|companies|state|president|leaders?|delegation|counterparts?|exports?|imports?|surplus|deficit|trade|tariffs?|purchases|pledge|offer)\b/;

/** "Trump and Xi", "China, Japan and South Korea": names that act together. */
const TOGETHER = /^[’']?s?(?:\s+and|,\s+and|,)\s+(?:[\w.’'-]+\s+){0,5}$/;

/** "the plan", "the deal", "the offer": the claim before, not a party. */
const MATTER = sought(
  /^\W*(?:the|that|this|such an?)\s+(?:[\w-]+\s+)?(?:plan|offer|proposal|deal|pledge|promise|agreement|accord|move|package|investment|purchases|fund)\b/,
);

/** An office without its country: in English news the one of the United States, where that is a side. */
const PRESIDENT = sought(/^\W*(?:[\w’'-]+\W+){0,3}?(?:the\s+president|the\s+administration|the\s+white\s+house|congress)\b/);

const PRONOUN =
  /^\W*(?:[\w’'-]+\W+){0,4}?(?:(?:it|he|she|they|i|we)\b|(?:its|their|his|her|our)\s+(?:[\w-]+\s+)?(?:companies|department|office|administration|team|cabinet|rate|tariff|firms|government|country|exports?|imports?|industry|carmakers|chipmakers|buyers|importers|investors|ministry|negotiators)\b|the\s+(?:ministry|spokes\w+|department|country|government)\b|(?:companies|firms|importers|buyers)\b)/;

const TWO_SIDES = sought(
  /\b(?:the\s+leaders|the\s+two\s+(?:sides|countries|nations|economies|leaders|powers|governments|presidents|men|allies|neighbours|neighbors|partners|delegations)|both\s+(?:sides|countries|nations|governments|leaders|economies|capitals|parties)|the\s+two(?=\s+(?:have|had|are|were|will|would|agreed|also|could|may|still|signed|traded|remain|reached|struck)\b)|the\s+(?:pair|partners)(?=\s+\w))\b/,
);

export interface Subject {
  /** Those who act, in the order of the text. */
  names: Name[];
  /** Every other party of the clause. */
  others: Name[];
  /** What stands for the subject where no party does. */
  stands: 'pronoun' | 'matter' | 'two-sides' | 'president' | 'elided' | null;
}

const SPACE = 32;

const CONDITION = /\b(?:if|unless)\b/;

/** How far the subject reaches where no verb was found, in characters. */
const OPENING = 100;

const before = (clause: Clause, name: Name): string => clause.undated.slice(Math.max(0, name.start - clause.start - 24), name.start - clause.start);
const after = (clause: Clause, name: Name): string => clause.whole.slice(name.end - clause.start, name.end - clause.start + 40);

export const isParty = (name: Name): name is Name & { entity: EntityId } =>
  name.entity !== null && (name.type === 'place' || name.type === 'person' || name.type === 'organisation');

/** Whose "surplus", "exports" or "purchases" a clause counts: the first that no preposition leads. */
export const ownerOf = (clause: Clause): Name | undefined =>
  clause.acting.filter(isParty).find((n) => !OBJECT_BEFORE.test(before(clause, n))) ??
  clause.names.filter(isParty).find((n) => HAND.test(after(clause, n)));

/** "in the United States", "from China": what a preposition leads. */
export const isLed = (clause: Clause, name: Name): boolean => OBJECT_BEFORE.test(before(clause, name));

/** A name stands in one sentence of one text, and is asked about by every clause after it. */
const subjects = new WeakMap<Name, boolean>();

/** Whether a name may be what its sentence speaks of: no preposition leads it, and it is no adjective of goods. */
export function isSubjectOf(text: string, name: Name, sentence: Span): boolean {
  let is = subjects.get(name);
  if (is === undefined) {
    const lead = text.slice(Math.max(sentence.start, name.start - 24), name.start).toLowerCase();
    const rest = text.slice(name.end, Math.min(sentence.end, name.end + 40)).toLowerCase();
    is = !OBJECT_BEFORE.test(lead) && !ACTED_ON.test(lead) && (!GOODS_AFTER.test(rest) || HAND.test(rest));
    subjects.set(name, is);
  }
  return is;
}

const BY = sought(/\b(?:by|(?:approval|permits?|licen[cs]es?|permission)\s+from)\s+(?:the\s+)?(?:[\w-]+\s+)?$/);

/** "imposed by Washington" */
export const isAgent = (clause: Clause, name: Name): boolean => may(clause.seen, BY) && BY.pattern.test(before(clause, name));

/** A verb in its finite form, as far as letters tell. */
const FINITE =
  /\b(?:has|have|had|is|are|was|were|will|would|may|might|must|can|cannot|could|should|do|does|did|cut|cuts|put|puts|set|sets|hit|took|takes|gave|gives|won|lost|went|goes|keeps|kept|holds|held|bought|buys|wants|seeks|sought|[a-z]{3,}ed)\b/g;

/** "Meeting Joe Biden for the first time, …": what somebody does beside the clause's verb. */
const PARTICIPLE = sought(/^\W*(?!beijing\b)[a-z]{3,}ing\s[^,]{0,160},\s/);

const participleOf = ({ core, seen }: Clause): number => (may(seen, PARTICIPLE) ? (PARTICIPLE.pattern.exec(core)?.[0].length ?? 0) : 0);

/** Where the verb of a clause stands that no word of a claim’s kind has told: the first finite one after its lead. */
export function verbOf(clause: Clause): number {
  const main = clause.main - clause.start;
  FINITE.lastIndex = main > 0 ? main : participleOf(clause);
  return FINITE.exec(clause.core)?.index ?? 0;
}

/** "when the EU and the US agreed", "that Tokyo is following", "China’s curbs kick in": one who may act, wherever in the clause. */
export function leadingIn(clause: Clause, others: readonly Name[]): Name[] {
  const able = others.filter(isParty).filter((n) => {
    const rest = after(clause, n);
    return !OBJECT_BEFORE.test(before(clause, n)) && !ACTED_ON.test(before(clause, n)) && (!GOODS_AFTER.test(rest) || HAND.test(rest));
  });
  const at = able.findIndex((n) => ACTS.test(clause.whole.slice(n.end - clause.start, n.end - clause.start + 60)));
  if (at < 0) return [];
  const [first, next] = [able[at - 1], able[at]];
  const joined = first && next && TOGETHER.test(clause.whole.slice(first.end - clause.start, next.start - clause.start));
  return able.slice(joined ? at - 1 : at, at + 1);
}

/** A verb at the name itself, with little between. */
const ACTS = new RegExp(`^(?:,[^,]{0,50},)?(?:\\s+(?!and\\b|or\\b|to\\b|of\\b)[\\w-]+){0,1}?\\s+${FINITE.source}`);

/** Whose the verb at `told` (offset into the clause; 0 where none is known) is: the party nearest before it that is no object, with those it is joined to. */
export function subjectOf(clause: Clause, told: number): Subject {
  const parties = clause.acting.filter(isParty);
  const at = told > 0 || NO_SUBJECT.test(clause.words) ? told : verbOf(clause);
  const verb = clause.start + at;
  const from = at >= clause.main - clause.start ? clause.main : clause.start;
  const isObject = (name: Name): boolean =>
    OBJECT_BEFORE.test(before(clause, name)) ||
    ACTED_ON.test(before(clause, name)) ||
    (GOODS_AFTER.test(after(clause, name)) && !HAND.test(after(clause, name)));
  // "The deal, which Trump signed, obliged": who is in an aside to the verb's own clause is not its subject.
  const isBeside = (name: Name): boolean => clause.core.charCodeAt(name.start - clause.start) === SPACE && clause.core.charCodeAt(at) !== SPACE;
  const able = parties.filter((n) => n.start >= from && n.end <= verb && !isObject(n) && !isBeside(n));
  const names: Name[] = [];
  for (const name of able.toReversed()) {
    const next = names[0];
    if (next && !TOGETHER.test(clause.whole.slice(name.end - clause.start, next.start - clause.start))) break;
    names.unshift(name);
  }
  const lead = clause.words.slice(from - clause.start, Math.max(at, from - clause.start) + 1);
  const opening = clause.whole.slice(from - clause.start, Math.max(at === 0 ? OPENING : at, from - clause.start) + 1);
  const conditionAt = opening.search(CONDITION);
  const stands = isIn(conditionAt < 0 ? opening : opening.slice(0, conditionAt), TWO_SIDES, clause.seen)
    ? 'two-sides'
    : names.length > 0
      ? null
      : isIn(lead, MATTER, clause.seen)
        ? 'matter'
        : NO_SUBJECT.test(clause.words)
          ? 'elided'
          : PRONOUN.test(lead)
            ? 'pronoun'
            : isIn(lead, PRESIDENT, clause.seen)
              ? 'president'
              : null;
  return { names, others: parties.filter((n) => !names.includes(n)), stands };
}
