import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { moneyOf } from './money.ts';
import { natureOf } from './nature.ts';
import { isBody } from './states.ts';
import type { Verb } from './verb.ts';

/** How a claim is put. */
export type Terms = Pick<Claim, 'polarity' | 'modality' | 'nature' | 'money'>;

export interface TermClues {
  kind: Kind;
  measure: Measure;
  verb: Verb;
  actors: readonly EntityId[];
}

/** A fund or a bank may be a state's own. */
const OF_STATE = /fund|bank|authority|state|cofco|sinograin|comac/;

const isFirm = (id: EntityId, lexicon: Lexicon): boolean =>
  lexicon.entities.get(id)?.type === 'organisation' && lexicon.countryOf(id) !== id && !isBody(id, lexicon) && !OF_STATE.test(id);

/** Said or denied, done or to come, how firmly and with whose money. */
export function termsOf(clause: Clause, { kind, measure, verb, actors }: TermClues, lexicon: Lexicon): Terms {
  return {
    polarity: kind === 'denial' ? 'negated' : verb.polarity,
    modality: verb.modality,
    nature: natureOf(clause.whole, clause.seen, clause.amounts),
    money: moneyOf(clause.whole, clause.seen, measure, actors.length > 0 && actors.every((id) => isFirm(id, lexicon))),
  };
}

/** Of a figure under heads: how firmly, by its own bounds. */
export const termsOfFigures = (figures: readonly Figure[]): Terms => ({
  polarity: 'affirmed',
  modality: null,
  nature: natureOf('', NOTHING_SEEN, figures),
  money: null,
});

const NOTHING_SEEN = new Int32Array(0);
