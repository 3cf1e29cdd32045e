import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { CERTAIN } from '../../src/model/claim.ts';
import { Day } from '../../src/model/day.ts';
import { EntityId } from '../../src/model/entity.ts';
import { EntryId } from '../../src/model/entry.ts';
import { countriesFrom } from '../../src/model/keys.ts';
import { scoreClaims, scoreLinks } from './claims.ts';
import { GoldClaim, type Sentence, sentences } from './gold.ts';
import { locate, scoreMentions } from './mentions.ts';
import { keptAt } from './proposed.ts';
import { Score } from './tally.ts';

const NOTHING: Analysis = { figures: [], moments: [], names: [], attributions: [], claims: [] };
const countryOf = countriesFrom([]);
const rule = 'by hand';

const BOTH_SAY = { words: null, kinds: ['statement'], actors: ['US', 'CN'], counterparties: null, measures: null, attributions: null };
const SENTENCE: Sentence = {
  id: 'x',
  half: 'tuning',
  published: parse(Day, '2019-01-01'),
  text: 'They talked.',
  figures: [],
  dates: [],
  names: [],
  attributions: [],
  claims: [],
};

/** The reading that the labels ask for. */
function perfect(s: Sentence): Analysis {
  const at = (words: string) => {
    const [found] = locate(s.text, [{ words }]);
    return { start: found?.start ?? 0, end: found?.end ?? 0 };
  };
  return {
    figures: locate(s.text, s.figures).map((f) => ({ ...f, per: null, change: null, rule })),
    moments: locate(s.text, s.dates).map((d) => ({ ...d, kind: 'on', year: 'stated', month: 'stated', day: 'stated', rule })),
    names: locate(s.text, s.names).map((n) => ({ ...n, rule })),
    attributions: s.attributions.map((a) => ({ content: at(a.content), cue: null, source: at(a.source), entity: null, type: a.type, rule })),
    claims: s.claims.map((c) => ({
      ...(c.words === null ? { start: 0, end: s.text.length } : at(c.words)),
      kind: c.kinds[0] ?? 'statement',
      polarity: 'affirmed',
      modality: null,
      nature: [],
      money: null,
      actors: c.actors ?? [],
      counterparties: c.counterparties ?? [],
      measure: c.measures?.[0] ?? 'talks',
      goods: [],
      figures: [],
      dates: [],
      spokenOf: null,
      event: null,
      deadline: null,
      period: null,
      attribution: (c.attributions?.[0] ?? []).map((source) => ({ source, type: 'person' })),
      sure: CERTAIN,
      rule,
    })),
  };
}

const scored = (reading: (s: Sentence) => Analysis): Score => {
  const score = new Score();
  for (const s of sentences) {
    scoreMentions(s, reading(s), score);
    scoreClaims(s, reading(s), countryOf, true, score);
  }
  return score;
};

describe('the scorer', () => {
  test('gives the labels themselves full marks in every field', () => {
    const score = scored(perfect);
    expect(score.errors).toEqual([]);
    expect(score.fields.size).toBe(14);
    for (const field of score.fields.keys()) expect(score.of(field), field).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('gives silence no recall, and names all that was missed', () => {
    const score = scored(() => NOTHING);
    for (const field of score.fields.keys()) expect(score.of(field).recall, field).toBe(0);
    expect(score.errors.every((e) => e.field.endsWith('missed'))).toBe(true);
  });

  test('counts a wrong value as found in vain and as missed', () => {
    const score = scored((s) => ({ ...perfect(s), figures: perfect(s).figures.map((f) => ({ ...f, value: 0.123 })) }));
    expect(score.of('figures value').f1).toBe(0);
    expect(score.of('figures qualifier').f1).toBe(1);
    expect(score.of('dates interval').f1).toBe(1);
  });

  test('counts what nobody asked for', () => {
    const extra = { start: 0, end: 1, type: 'place' as const, entity: null, rule };
    const score = scored((s) => ({ ...NOTHING, names: s.names.length === 0 ? [extra] : [] }));
    expect(score.of('names entity').precision).toBe(0);
    expect(score.errors.some((e) => e.field === 'names in vain')).toBe(true);
  });

  test.each<[title: string, label: object, actors: string[], right: number, asked: number]>([
    ['either actor alone is right where readers differ', { eitherActor: true }, ['CN'], 1, 1],
    ['a third one is not', { eitherActor: true }, ['JP'], 0, 1],
    ['nobody is not', { eitherActor: true }, [], 0, 1],
    ['one of two is not where both act', {}, ['CN'], 0, 1],
    ['an optional claim is not asked for', { optional: true }, ['US', 'CN'], 0, 0],
  ])('%s', (_, label, actors, right, asked) => {
    const claims = [parse(GoldClaim, { ...BOTH_SAY, ...label })];
    const reading = perfect({ ...SENTENCE, claims });
    const score = new Score();
    scoreClaims(
      { id: 'x', text: SENTENCE.text, claims },
      { ...reading, claims: reading.claims.map((c) => ({ ...c, actors: actors.map((a) => parse(EntityId, a)) })) },
      countryOf,
      true,
      score,
    );
    expect(score.fields.get('claims actors')).toEqual({ right, answered: asked, asked });
  });

  test('a title before a source is a matter of taste, another source is not', () => {
    const claims = [parse(GoldClaim, { ...BOTH_SAY, attributions: [['Ann Lee']] })];
    const right = (source: string): number | undefined => {
      const score = new Score();
      const reading = perfect({ ...SENTENCE, claims });
      const read = reading.claims.map((c) => ({ ...c, attribution: [{ source, type: 'person' as const }] }));
      scoreClaims({ id: 'x', text: SENTENCE.text, claims }, { ...reading, claims: read }, countryOf, true, score);
      return score.fields.get('claims attribution')?.right;
    };
    expect(['Ann Lee', 'the Ann Lee', 'Senator Ann Lee', 'Ann Leeds', 'Joann Lee', 'Lee'].map(right)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  const TEXT = 'China bought beans. Japan bought rice.';
  const id = (name: string) => parse(EntryId, name);
  const proposed = [{ words: 'Japan bought rice', kept: [id('rice')] }];

  test.each<[title: string, span: [number, number], kept: string[] | null]>([
    ['under the clause itself', [20, 38], ['rice']],
    ['under what is mostly of it', [25, 38], ['rice']],
    ['not under what is mostly of another', [0, 30], null],
    ['not elsewhere', [0, 19], null],
  ])('what editors kept stands %s', (_, [start, end], kept) => {
    expect(keptAt({ text: TEXT, proposed }, { start, end })).toEqual(kept);
  });

  test.each<[title: string, first: string[] | null, shown: string | null, kept: { right: number; answered: number } | undefined]>([
    ['what the label names', ['beans'], 'beans', { right: 1, answered: 1 }],
    ['what editors kept', ['beans'], 'rice', { right: 1, answered: 1 }],
    ['neither', ['beans'], 'wine', { right: 0, answered: 1 }],
    ['nothing, where the label allows nothing', [], 'wine', { right: 0, answered: 1 }],
    ['what editors kept, where nobody labelled', null, 'rice', { right: 1, answered: 1 }],
    ['what is not shown', ['beans'], null, undefined],
  ])('a link is kept or not: %s', (_, first, shown, kept) => {
    const claims = [parse(GoldClaim, { ...BOTH_SAY, words: 'Japan bought rice', first: first?.map(id) ?? null })];
    const article = { id: 'x', part: 'whole' as const, published: SENTENCE.published, text: TEXT, claims, never: [], proposed };
    const read = perfect({ ...SENTENCE, text: TEXT, claims }).claims;
    const links = shown
      ? [{ claim: 0, entry: id(shown), relation: 'same' as const, when: 'earlier' as const, score: 1, because: [], comparison: null }]
      : [];
    const score = new Score();
    scoreLinks(article, [0], links, read, true, score, new Set());
    expect(score.fields.get('links kept')).toEqual(kept && { ...kept, asked: 0 });
  });

  test('"he" is not in "the"', () => {
    expect(locate('the plan he made', [{ words: 'he' }])[0]?.start).toBe(9);
    expect(() => locate('the plan', [{ words: 'he' }])).toThrow(/not in the text/);
  });
});
