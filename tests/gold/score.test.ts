import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { countriesFrom } from '../../src/model/keys.ts';
import { scoreClaims } from './claims.ts';
import { type Sentence, sentences } from './gold.ts';
import { locate, scoreMentions } from './mentions.ts';
import { Score } from './tally.ts';

const NOTHING: Analysis = { figures: [], moments: [], names: [], attributions: [], claims: [] };
const countryOf = countriesFrom([]);
const rule = 'by hand';

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

  test('"he" is not in "the"', () => {
    expect(locate('the plan he made', [{ words: 'he' }])[0]?.start).toBe(9);
    expect(() => locate('the plan', [{ words: 'he' }])).toThrow(/not in the text/);
  });
});
