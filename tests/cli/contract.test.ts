import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { isDay } from '../../src/model/day.ts';

/** The form of the answer, written down a second time and without the model, so that a slip in either shows. */
const words = v.pipe(v.string(), v.minLength(1));
const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const day = v.pipe(
  v.string(),
  v.check((written) => isDay(written)),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const span = { start: offset, end: offset, text: words };
const pair = v.tuple([offset, offset]);
const source = v.picklist(['person', 'organisation', 'outlet', 'official', 'anonymous']);

const Link = v.strictObject({
  record: words,
  relation: v.picklist(['same', 'restates', 'raises', 'lowers', 'contradicts', 'implements', 'follows', 'assesses', 'related']),
  when: v.picklist(['earlier', 'same', 'later']),
  score: v.pipe(number, v.minValue(0), v.maxValue(1)),
  because: v.pipe(v.array(words), v.minLength(1)),
  comparison: nullable(words),
});

const Claim = v.strictObject({
  ...span,
  kind: v.picklist(['pledge', 'offer', 'demand', 'threat', 'agreement', 'action', 'report', 'statement', 'denial', 'statistic', 'assessment']),
  actors: v.array(words),
  counterparties: v.array(words),
  measure: nullable(words),
  goods: v.array(words),
  figures: v.array(offset),
  dates: v.array(offset),
  deadline: nullable(day),
  period: nullable(v.strictObject({ from: nullable(day), to: nullable(day), years: nullable(number) })),
  attribution: v.array(v.strictObject({ source: words, type: source })),
  links: v.array(Link),
});

const Answer = v.strictObject({
  id: words,
  article: v.strictObject({ title: nullable(v.string()), url: nullable(v.string()), published: nullable(day), language: nullable(words) }),
  text: v.string(),
  figures: v.array(
    v.strictObject({
      ...span,
      kind: v.picklist(['money', 'percent', 'percentage-points', 'quantity', 'duration', 'count', 'ordinal']),
      value: v.union([number, v.tuple([number, number])]),
      unit: nullable(words),
      qualifier: v.picklist(['=', '~', '>', '>=', '<', '<=']),
      per: nullable(words),
      change: nullable(
        v.union([v.strictObject({ from: number, to: number }), v.strictObject({ by: number, direction: v.picklist(['up', 'down']) })]),
      ),
    }),
  ),
  dates: v.array(v.strictObject({ ...span, from: nullable(day), to: nullable(day) })),
  names: v.array(
    v.strictObject({ ...span, type: v.picklist(['person', 'organisation', 'place', 'event', 'programme', 'product']), entity: nullable(words) }),
  ),
  attributions: v.array(v.strictObject({ content: pair, cue: nullable(pair), source: nullable(pair), entity: nullable(words), type: source })),
  claims: v.array(Claim),
});

interface Case {
  id: string;
  line: Record<string, unknown>;
}

const ARTICLES = readdirSync('tests/gold/articles')
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): Case[] => {
    const { title, published, text } = JSON.parse(readFileSync(`tests/gold/articles/${name}`, 'utf8'));
    return [{ id: name, line: { text, title, published } }];
  });
const PAGES = readdirSync('tests/corpus')
  .filter((name) => existsSync(`tests/corpus/${name}/page.html`))
  .map((name): Case => ({ id: name, line: { html: readFileSync(`tests/corpus/${name}/page.html`, 'utf8'), url: `https://site.example/${name}` } }));

async function scan(cases: readonly Case[]): Promise<unknown[]> {
  let out = '';
  async function* lines() {
    for (const { id, line } of cases) yield `${JSON.stringify({ id, ...line })}\n`;
  }
  await run(['--ndjson'], {
    stdin: lines(),
    out(text) {
      out += text;
    },
    err() {},
  });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each([
  ['article', ARTICLES],
  ['page', PAGES],
])('the answer on every %s', (_, cases) => {
  test('has the form that scripts rely on, whose offsets and indexes lead to what they say', async () => {
    const answers = await scan(cases);
    expect(answers).toHaveLength(cases.length);
    let read = 0;
    for (const [i, raw] of answers.entries()) {
      if (typeof raw === 'object' && raw !== null && 'error' in raw) continue;
      read++;
      const parsed = v.safeParse(Answer, raw);
      if (!parsed.success) throw new Error(`${cases[i]?.id}: ${v.getDotPath(parsed.issues[0])}: ${parsed.issues[0].message}`);
      const { text, figures, dates, names, attributions, claims } = parsed.output;
      for (const one of [...figures, ...dates, ...names, ...claims]) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const { content, cue, source: who } of attributions)
        for (const one of [content, cue, who]) if (one) expect(text.slice(...one).trim()).not.toBe('');
      for (const { from, to } of dates) expect(from !== null && to !== null ? from <= to : from !== to).toBe(true);
      for (const claim of claims) {
        expect(claim.figures.every((n) => figures[n])).toBe(true);
        expect(claim.dates.every((n) => dates[n])).toBe(true);
        expect(new Set(claim.links.map((l) => l.record)).size).toBe(claim.links.length);
        // The record of the event itself comes before what came before and after it.
        expect(claim.links.findIndex((l) => l.relation === 'same')).toBeLessThan(1);
      }
    }
    expect(read).toBeGreaterThan(cases.length / 2);
    // Hundreds of texts, and other tests beside it.
  }, 300_000);
});
