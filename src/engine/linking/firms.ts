import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { isCountry } from '../../model/keys.ts';
import type { Lexicon } from '../lexicon.ts';

const FIRMS = /\b(?:firms|companies|makers|conglomerates|corporations|businesses|private)\b/i;

/** Bodies of a state are no firms, though both are organisations. */
const STATE =
  /\b(?:ministry|department|office|commission|council|cabinet|government|assembly|parliament|bureau|administration|treasury|bank|house|court)\b/i;

/** Whether a claim tells what firms plan to invest, named or not. */
export function isOfFirms(words: string, { money, actors }: Pick<Claim, 'money' | 'actors'>, { entities }: Pick<Lexicon, 'entities'>): boolean {
  if (money === 'private' || FIRMS.test(words)) return true;
  return actors.some((id) => {
    const entity = entities.get(id);
    return entity?.type === 'organisation' && !STATE.test(entity.name);
  });
}

/** Whether one of two is of what a country's firms plan to invest and the other of what the country promised: neither is a part of the other. */
export const areOfFirmsAndState = (ofFirms: boolean, { measure, actor, title }: Entry): boolean =>
  measure === 'investment' && actor.some(isCountry) && ofFirms !== FIRMS.test(title);
