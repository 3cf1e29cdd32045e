import type { Kind, Measure } from '../../model/claim.ts';
import type { FigureKind } from '../../model/figure.ts';
import type { Clause } from './clause.ts';
import { strengthOf, tellBefore, tellNext, tellPairs, tellPlainWords, tellWords } from './trait-words.ts';
import { group, type Listener } from './traits.ts';
import { asValue, type Value } from './values.ts';
import type { Verb } from './verb.ts';

/** Who speaks in a clause, as far as it tells how to take what is said. */
export type Voice = 'nobody' | 'outlet' | 'unnamed' | 'state' | 'officer' | 'person' | 'body';

/** Who stands before the verb. */
export type Doer = 'nobody' | 'state' | 'officer' | 'person' | 'body' | 'pronoun' | 'other';

/** What may tell whether a clause claims something, and how. */
export interface ClaimClues {
  clause: Clause;
  verb: Verb;
  isHeading: boolean;
  /** The first sentence of its text. */
  isFirst: boolean;
  /** By the words for each kind; null where none speaks. */
  read: Kind | null;
  rule: string;
  measure: Measure | null;
  /** How strong the clause's own sign of it is; 0 where it takes it up from the text. */
  weight: number;
  voice: Voice;
  doer: Doer;
  /** Who speaks answers for the state that acts. */
  isOwn: boolean | null;
  figures: readonly FigureKind[];
  /** States that are named in it, by themselves or by who answers for them; and in its sentence. */
  states: number;
  around: number;
  /** Of the text before, how many sentences there are and how many claims they make. */
  past: { sentences: number; claims: number };
  /** How many sentences there are from its own on. */
  ahead: number;
  /** How many names of states there are to a sentence of the text. */
  density: number;
  /** Reasons why it may claim nothing. */
  doubts: readonly string[];
  /** Of the claim before it in its sentence. */
  here: Kind | null;
  /** The sentence before claims something. */
  isAdjacent: boolean;
}

const W = group('w');
const PAIR = group('pair');
const FIRST = [group('f'), group('ff')];
const NEXT = [group('v'), group('n'), group('nn')];
const BEFORE = [group('p'), group('pp')];
const CUE = [group('cue')];
const KIND = group('kind');
const RULE = group('rule');
const MEASURE = group('measure');
const KIND_MEASURE = group('kind-measure');
const KIND_RULE = group('kind-rule');
const KIND_MOOD = group('kind-mood');
const KIND_VOICE = group('kind-voice');
const MOOD = group('mood');
const POLARITY = group('polarity');
const VOICE = group('voice');
const MOOD_VOICE = group('mood-voice');
const DOER = group('doer');
const DOER_VOICE = group('doer-voice');
const DOER_MOOD = group('doer-mood');
const OWN = group('own');
const OWN_MOOD = group('own-mood');
const OWN_MEASURE = group('own-measure');
const FIGURE = group('figure');
const DATED = group('dated');
const HERE = group('here');
const PLACE = group('place');

const NONE = asValue('none');
const YES = asValue('yes');
const NO = asValue('no');
const OWN_STATE = asValue('own');
const OTHER_STATE = asValue('other');
const HEADING = asValue('heading');
const FIRST_SENTENCE = asValue('first');
const TOP = asValue('top');
const MIDDLE = asValue('middle');
const END = asValue('end');
const valueOrNone = (text: string | null): Value => (text === null ? NONE : asValue(text));

/** Tells what may tell the kind of a clause's claim. */
export function tellKind(clues: ClaimClues, to: Listener): void {
  const { clause, verb } = clues;
  const { words, whole } = clause;
  tellPlainWords(clause.runs, clause, clause.names, W, to);
  tellPairs(clause.pieces, clause, PAIR, to);
  tellNext(words, verb.at, NEXT, to);
  tellBefore(words, verb.at, BEFORE, to);
  tellNext(whole, 0, FIRST, to);
  const kind = valueOrNone(clues.read);
  const rule = asValue(clues.rule);
  const voice = asValue(clues.voice);
  const doer = asValue(clues.doer);
  const measure = valueOrNone(clues.measure);
  const mood = valueOrNone(verb.modality);
  const own = clues.isOwn === null ? NONE : clues.isOwn ? OWN_STATE : OTHER_STATE;
  to.tell(KIND, kind);
  to.tell(RULE, rule);
  to.tell(MEASURE, measure);
  to.both(KIND_MEASURE, kind, measure);
  to.both(KIND_RULE, kind, rule);
  to.both(KIND_MOOD, kind, mood);
  to.both(KIND_VOICE, kind, voice);
  to.tell(MOOD, mood);
  to.tell(POLARITY, asValue(verb.polarity));
  to.tell(VOICE, voice);
  to.both(MOOD_VOICE, mood, voice);
  to.tell(DOER, doer);
  to.both(DOER_VOICE, doer, voice);
  to.both(DOER_MOOD, doer, mood);
  to.tell(OWN, own);
  to.both(OWN_MOOD, own, mood);
  to.both(OWN_MEASURE, own, measure);
  for (const figure of clues.figures) to.tell(FIGURE, asValue(figure));
  if (clues.figures.length === 0) to.tell(FIGURE, NONE);
  if (clause.moments.length > 0) to.tell(DATED, YES);
  to.tell(HERE, valueOrNone(clues.here));
  if (clues.isHeading) to.tell(PLACE, HEADING);
  if (clues.isFirst) to.tell(PLACE, FIRST_SENTENCE);
  for (const { cue } of clause.attributions)
    if (cue && cue.start >= clause.start && cue.end <= clause.end) tellNext(whole, cue.start - clause.start, CUE, to);
}

const LEFT = group('left');
const RIGHT = group('right');
const LENGTH = group('length');
const STRENGTH = group('strength');
const DOUBT = group('doubt');
const DOUBT_VOICE = group('doubt-voice');
const DOUBT_STRENGTH = group('doubt-strength');
const STATES = group('states');
const AROUND = group('around');
const STATES_DOER = group('states-doer');
const AROUND_STRENGTH = group('around-strength');
const VOICE_STRENGTH = group('voice-strength');
const DOER_STRENGTH = group('doer-strength');
const RATE = group('rate');
const RATE_STRENGTH = group('rate-strength');
const DENSITY = group('density');
const DENSITY_STRENGTH = group('density-strength');
const POSITION = group('position');
const TENTH = group('tenth');
const SIZE = group('size');
const SENTENCES = group('sentences');
const ADJACENT = group('adjacent');
const ANY = group('any');

const lengthOf = ({ length }: string): string => (length < 40 ? 'short' : length < 80 ? 'middling' : length < 160 ? 'long' : 'very');

const NUMBERS = Array.from({ length: 13 }, (_, n) => asValue(String(n)));
const upTo = (most: number, n: number): Value => NUMBERS[Math.min(most, Math.floor(n))] ?? NONE;

/** Before so many sentences nothing is known of how much a text claims. */
const SOON = 3;
/** So many round a text off. */
const FEW = 2;

/** Tells what may tell whether a clause claims anything. */
export function tellClaim(clues: ClaimClues, to: Listener): void {
  tellKind(clues, to);
  const { clause, doubts, past } = clues;
  tellWords(clause.runs, clause.sentence.start, clause.start, LEFT, to);
  tellWords(clause.runs, clause.end, clause.sentence.end, RIGHT, to);
  const doer = asValue(clues.doer);
  const voice = asValue(clues.voice);
  const strength = asValue(strengthOf(clues.weight));
  to.tell(LENGTH, asValue(lengthOf(clause.whole)));
  to.tell(STRENGTH, strength);
  for (const reason of doubts) {
    const doubt = asValue(reason);
    to.tell(DOUBT, doubt);
    to.both(DOUBT_VOICE, doubt, voice);
    to.both(DOUBT_STRENGTH, doubt, strength);
  }
  const states = upTo(2, clues.states);
  const around = upTo(2, clues.around);
  to.tell(STATES, states);
  to.tell(AROUND, around);
  to.both(STATES_DOER, states, doer);
  to.both(AROUND_STRENGTH, around, strength);
  to.both(VOICE_STRENGTH, voice, strength);
  to.both(DOER_STRENGTH, doer, strength);
  const rate = past.sentences < SOON ? NONE : upTo(6, (5 * past.claims) / past.sentences);
  to.tell(RATE, rate);
  to.both(RATE_STRENGTH, rate, strength);
  const density = upTo(5, 2 * clues.density);
  to.tell(DENSITY, density);
  to.both(DENSITY_STRENGTH, density, strength);
  to.tell(POSITION, past.sentences < SOON ? TOP : clues.ahead <= FEW ? END : MIDDLE);
  const sentences = past.sentences + clues.ahead;
  to.tell(TENTH, upTo(9, (10 * past.sentences) / sentences));
  to.tell(SENTENCES, upTo(12, sentences / 2));
  to.tell(SIZE, upTo(12, clause.whole.length / 15));
  to.tell(ADJACENT, clues.isAdjacent ? YES : NO);
  to.tell(ANY, past.claims > 0 ? YES : NO);
}
