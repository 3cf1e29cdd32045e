import fc from 'fast-check';
import { Kind, Measure } from '../../src/model/claim.ts';
import { EntryRelation, Status } from '../../src/model/entry.ts';
import { Qualifier } from '../../src/model/figure.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { SavedEntry } from '../../src/model/saved.ts';

/** Words that a file could stumble over: separators, quotes, formulas, other scripts, half a letter. */
const awkward = fc.constantFrom(
  '=1+1',
  '@x',
  "'=",
  '-5',
  '+',
  '|',
  ' | ',
  '::',
  ' :: ',
  '\\',
  '\\|',
  '"',
  '""',
  ',',
  ';',
  '\r\n',
  '\n',
  '\t',
  '{',
  '}',
  '$',
  '％',
  'é',
  '貿易',
  '🌾',
  '<b>',
  '&amp;',
  '__proto__',
  '\uFEFF',
);
const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const some = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), awkward);
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const instant = fc.date({ min: new Date('2018-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, letters]) => whole.slice(0, letters));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const party = fc.constantFrom('CN', 'US', 'jo-doe', 'a-ministry');
const address = fc.constantFrom('https://news.example/a?b=c&d={e}#f', 'http://other.example/%20', 'https://例え.example/記事');
const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.integer(),
);

const figure = fc.record({
  value: fc.oneof(amount, fc.tuple(amount, amount)),
  unit: some,
  qualifier: fc.constantFrom(...Qualifier.options),
  role: some,
  per: orNull(some),
  period: orNull(
    fc
      .record({ from: orNull(partialDay), to: orNull(partialDay), years: orNull(fc.integer({ min: 1, max: 9 })) })
      .filter((p) => p.from !== null || p.to !== null || p.years !== null),
  ),
  baseline: orNull(some),
  from: orNull(amount),
});

const sighting = fc.record(
  {
    page: fc.record({ url: orNull(address), title: orNull(some), outlet: orNull(some), author: orNull(some), published: orNull(day) }),
    quote: fc.record({ exact: some, prefix: words, suffix: words, start: fc.nat(), end: fc.nat() }),
    at: instant,
    found: fc.record({ state: fc.constantFrom('exact', 'moved', 'changed', 'lost'), words: orNull(some), on: instant }),
  },
  { requiredKeys: ['page', 'quote', 'at'] },
);

const source = fc.record({ publisher: some, title: orNull(some), date: orNull(partialDay), url: orNull(address), primary: fc.boolean() });

/** Any claim that a reader may have saved, in all the fields that the schema names. */
export const anyClaim: fc.Arbitrary<SavedEntry> = fc
  .record({
    id,
    date: partialDay,
    datePrecision: fc.constantFrom('day', 'month', 'year'),
    kind: fc.constantFrom(...Kind.options),
    title: some,
    summary: words,
    actor: fc.array(party, { maxLength: 2 }),
    counterparty: fc.array(party, { maxLength: 2 }),
    attribution: fc.array(fc.oneof(fc.record({ source: words }), fc.record({ source: words, type: some })), { maxLength: 2 }),
    measure: orNull(fc.constantFrom(...Measure.options)),
    goods: fc.array(some, { maxLength: 3 }),
    event: orNull(some),
    figures: fc.array(figure, { maxLength: 3 }),
    deadline: orNull(partialDay),
    status: fc.constantFrom(...Status.options),
    statusHistory: fc.array(fc.record({ date: partialDay, status: fc.constantFrom(...Status.options), note: words }), { maxLength: 2 }),
    related: fc.array(fc.record({ id, relation: fc.constantFrom(...EntryRelation.options) }), { maxLength: 2 }),
    sources: fc.array(source, { maxLength: 2 }),
    verified: fc.boolean(),
    sightings: fc.array(sighting, { minLength: 1, maxLength: 3 }),
    note: words,
    tags: fc.array(some, { maxLength: 3 }),
    savedAt: instant,
  })
  .chain((entry) =>
    fc
      .option(fc.record({ words: some, value: fc.integer({ min: 1, max: 5 }), by: some, at: instant }, { requiredKeys: ['words', 'by', 'at'] }), {
        nil: null,
      })
      .map((rating) => (rating ? { ...entry, rating } : entry)),
  ) as never;

export const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  claim: fc.stringMatching(/^[0-9a-f]{14}$/),
  entry: id,
  verdict: fc.constantFrom('right', 'not-the-same'),
  words,
  at: instant,
}) as never;
