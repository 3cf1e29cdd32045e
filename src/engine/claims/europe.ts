import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { overlaps } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { stateOf } from './states.ts';

const EU = 'EU' as EntityId;

/** "European goods", "Europe would have to": of the Union; a number of countries, a continent's places and the like are not. */
const EUROPE =
  /\bEuropean(?=\s+(?:(?:car|steel|aluminium|wine|farm|chip|industrial|luxury)\s+)?(?:goods|products|exports?|imports?|companies|firms|cars?|carmakers|steel|aluminium|wines?|spirits|officials?|negotiators|leaders|diplomats|markets?|trade|exporters|industry|side|manufacturers|farmers|buyers|cheeses?|goods)\b)|\bEurope(?=\s+(?:has|had|will|would|must|is|was|may|could|can|to|agreed|promised|pledged|faces|pays|buys|bought|accepted|cut|put)\b)|\b(?<=\b(?:on|from|with|by|of) )Europe\b|\b(?:[Tt]he )(?:bloc|euro (?:zone|area))\b/g;

/**
 * The names of an article with the words for Europe that mean the European Union, where the article speaks of the Union:
 * to a reader of geography they are a continent, to a claim a party.
 */
export function withEurope(names: readonly Name[], text: string, lexicon: Lexicon): readonly Name[] {
  if (!names.some((n) => n.entity !== null && stateOf(n.entity, lexicon) === EU)) return names;
  const more: Name[] = [];
  for (const { 0: words, index } of text.matchAll(EUROPE))
    more.push({ start: index, end: index + words.length, type: 'place', entity: EU, rule: 'europe' });
  if (more.length === 0) return names;
  const all = [...names.filter((n) => n.entity !== null || !more.some((m) => overlaps(m, n))), ...more];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((n, i) => n.rule !== 'europe' || !(all[i - 1] && overlaps(all[i - 1] ?? n, n)));
}
