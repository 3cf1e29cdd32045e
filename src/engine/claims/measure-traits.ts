import type { Measure } from '../../model/claim.ts';
import type { Clause } from './clause.ts';
import { tellFigures } from './figure-traits.ts';
import { signsOf } from './measure.ts';
import type { SoFar } from './so-far.ts';
import { strengthOf, tellPairs, tellPlainWords } from './trait-words.ts';
import { group, type Listener } from './traits.ts';
import { asValue } from './values.ts';

/** What may tell the measure of a claim. */
export interface MeasureClues {
  clause: Clause;
  /** By the signs, and what the clause takes up from the text before. */
  read: Measure | null;
  /** Of the claim before it in its sentence, of the one in the sentence before, of the last one and the second last anywhere. */
  here: Measure | null;
  adjacent: Measure | null;
  before: Measure | null;
  second: Measure | null;
  soFar: SoFar;
}

const W = group('word');
const PAIR = group('pair');
const READ = group('read');
const SIGN = group('sign');
const BEST = group('best');
const HERE = group('here');
const ADJACENT = group('adjacent');
const LAST = group('last');
const SECOND = group('second');
const FIRST = group('first');
const MOST = group('most');
const HAD = group('had');
const WHO = group('who');
const TYPE = group('type');
const SAYS = group('says');
const ANY = group('any');
const CLAIM = asValue('claim');
const MAIN = asValue('main');
const SOME = asValue('some');

/** Tells what may tell the measure of a clause's claim. */
export function tellMeasure({ clause, read, here, adjacent, before, second, soFar }: MeasureClues, to: Listener): void {
  tellPlainWords(clause.runs, clause, clause.names, W, to);
  tellPairs(clause.pieces, clause, PAIR, to);
  for (const measure of signsOf(clause.words, clause.seen)) to.tell(SIGN, asValue(measure));
  const best = clause.measure;
  if (best) to.both(BEST, asValue(best.measure), asValue(strengthOf(best.weight)));
  if (read) to.tell(READ, asValue(read));
  if (here) to.tell(HERE, asValue(here));
  if (adjacent) to.tell(ADJACENT, asValue(adjacent));
  if (before) to.tell(LAST, asValue(before));
  if (second) to.tell(SECOND, asValue(second));
  if (soFar.first) to.tell(FIRST, asValue(soFar.first));
  if (soFar.most) to.both(MOST, asValue(soFar.most), soFar.isMain ? MAIN : SOME);
  for (const measure of soFar.all()) to.tell(HAD, asValue(measure));
  for (const { type, entity } of clause.names) {
    to.tell(TYPE, asValue(type));
    if (entity) to.tell(WHO, asValue(entity));
  }
  for (const { entity } of clause.attributions) if (entity) to.tell(SAYS, asValue(entity));
  tellFigures(clause.amounts, to);
  to.tell(ANY, CLAIM);
}
