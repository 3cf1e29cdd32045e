import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { modalityOf } from './modality.ts';
import { moneyOf } from './money.ts';
import { natureOf } from './nature.ts';
import { polarityOf } from './polarity.ts';
import { isBody } from './states.ts';
import { verbOf } from './subject.ts';

/** How a claim is put. */
export type Terms = Pick<Claim, 'polarity' | 'modality' | 'nature' | 'money'>;

export interface TermClues {
  kind: Kind;
  measure: Measure;
  /** Where in the clause's words the verb stands; 0 where none has told the kind. */
  at: number;
  actors: readonly EntityId[];
}

/** A fund or a bank may be a state's own. */
const OF_STATE = /fund|bank|authority|state|cofco|sinograin|comac/;

const isFirm = (id: EntityId, lexicon: Lexicon): boolean =>
  lexicon.entities.get(id)?.type === 'organisation' && lexicon.countryOf(id) !== id && !isBody(id, lexicon) && !OF_STATE.test(id);

/** Said or denied, done or to come, how firmly and with whose money. */
export function termsOf(clause: Clause, { kind, measure, at, actors }: TermClues, figures: readonly Figure[], lexicon: Lexicon): Terms {
  const verb = at > 0 ? at : verbOf(clause);
  return {
    polarity: polarityOf(clause.words, verb, kind),
    modality: modalityOf(clause.words, verb),
    nature: natureOf(
      clause.whole,
      clause.seen,
      clause.figures.flatMap((i) => figures[i] ?? []),
    ),
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
