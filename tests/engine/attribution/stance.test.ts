import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/model/attribution.ts';
import { attributionsIn, unmark, wordsOf } from './reading.ts';

type Case = readonly [marked: string, rule: string, type: Attribution['type']];

/** `[…]` is what is said or meant, `{…}` whose word or mind it is. */
const TOLD: readonly Case[] = [
  // stances
  ['{The union} called for [a ban on cheap imports].', 'stance', 'organisation'],
  ['{Wang Wentao} accused [Washington of breaking its word].', 'stance', 'person'],
  ['{Ursula von der Leyen} called [the duties “a blow to everyone”].', 'stance', 'person'],
  ['{Ursula von der Leyen} called [the duties unfair].', 'stance', 'person'],
  ['{Chuck Grassley} denied [a link with the levy].', 'stance', 'person'],
  ['{Analysts} estimate [the duty would cost buyers a tenth more].', 'leading', 'anonymous'],
  ['{Critics} see [the pact as a retreat].', 'stance', 'anonymous'],
  ['{Growers} want [to sell more], but prices are low.', 'stance', 'anonymous'],
  ['{Analysts} expect [exports to fall by a tenth].', 'stance', 'anonymous'],
  ['{Larry Kudlow} declined [to say when the list would be out].', 'stance', 'person'],
  ['{Chuck Grassley} criticised [the levy on steel] and praised the farmers.', 'stance', 'person'],
  ['{Scott Bessent} defended the levy, calling [it fair].', 'stance', 'person'],
  // gerunds
  [
    'The mill sent a letter warning that the furnaces would go cold. {Wilbur Ross} issued a statement saying [the mills were safe].',
    'saying',
    'person',
  ],
  ['{Wilbur Ross} ended the call by saying [the mills were safe].', 'saying', 'person'],
  // nouns
  ['Few trust {his} promise that [prices will fall].', 'noun', 'person'],
  ['A warning from {officials} that [the port would shut] came too late.'.replace('] came too late.', ' came too late].'), 'noun', 'anonymous'],
  // headlines
  ['{Jerome Powell}: [rates will stay where they are]', 'headline', 'person'],
  ['{China}: [“We will wait”]'.replace('“We will wait”]', '“We will wait”]'), 'headline', 'official'],
  // the passive
  ['[The plan] was first reported by {Bloomberg}.', 'passive', 'outlet'],
  ['[The levy] was criticised by {Chuck Grassley}, who farms in Iowa.', 'passive', 'person'],
  // shares of people
  ['{52 percent of voters} said [the levy had cost them money].', 'leading', 'anonymous'],
  ['{At least half of the growers} say [they would sell elsewhere].', 'leading', 'anonymous'],
  // whom no list knows
  ['[Sales fell by a third], according to {unofficial returns}.', 'according-to', 'organisation'],
  ['{Oyelaran} said [there was no room left].', 'leading', 'person'],
  ['{Gladys Oyelaran} (D-Mass.) said [the law was clear].', 'leading', 'person'],
  ['{Gladys Oyelaran} — a teacher from Leeds — says [it came too late].', 'leading', 'person'],
  ['The growers’ adviser, {Gladys Oyelaran}, said [the harvest was lost].', 'leading', 'person'],
  ['Asked for how long, {Wilbur Ross} replied: [“For good.”]', 'leading', 'person'],
  ['{Wilbur Ross} said [the mills were safe] but warned that prices would rise.', 'leading', 'person'],
  ['Wilbur Ross said that, according to {the lawyers}, [the duty could be paid back].', 'according-to', 'anonymous'],
  ['{Critics} insist [the law breaks the treaty].', 'leading', 'anonymous'],
  ['[A judge may not stop it], {the Supreme Court} held on Friday.', 'trailing', 'official'],
];

/** Not so much as a stance. */
const NOBODY: readonly string[] = [
  'The plan calls for 12 ships.',
  'Support for the levy has grown since May.',
  'The company backed out of the race in June.',
  'The presidents called a truce in Osaka.',
  'The president called Osaka.',
  'It was a plan to sell more beef.',
  'The views from the tower are famous.',
  'Attacks on the port went on all night.',
  'The talks, held in Geneva, lasted two days.',
  'The train left Busan at 1:20 p.m. with all on board.',
  'The company expects $3 billion in May.',
  'By most estimates the mine is empty.',
];

describe('whose word and whose mind', () => {
  it.each(TOLD)('%s', (marked, rule, type) => {
    const { text, content, source } = unmark(marked);
    const found = attributionsIn(text).map((a) => ({
      content: wordsOf(text, a.content),
      source: wordsOf(text, a.source),
      rule: a.rule,
      type: a.type,
    }));
    expect(found).toContainEqual({ content, source, rule, type });
  });

  it.each(NOBODY)('nobody: %s', (text) => expect(attributionsIn(text)).toEqual([]));

  it('is not asked of what is quoted', () => {
    expect(attributionsIn('“They want us to fail and people think we will,” Wilbur Ross said.')).toMatchObject([{ rule: 'trailing' }]);
  });

  it('names whom the ledger does not know without title or article', () => {
    const text = 'Finance Minister Gladys Oyelaran said the duty would stay.';
    expect(attributionsIn(text).map((a) => wordsOf(text, a.source))).toEqual(['Gladys Oyelaran']);
  });

  it('does not take whom a relative clause names for the subject', () => {
    const text = 'Maros Sefcovic, the trade commissioner, who has twice met Wang Wentao, said the two would go on.';
    expect(attributionsIn(text)).toMatchObject([{ entity: 'maros-sefcovic' }]);
  });
});
