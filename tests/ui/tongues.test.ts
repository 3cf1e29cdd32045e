import { describe, expect, test } from 'vitest';
import { english } from '../../src/cli/english.ts';
import { beside } from '../../src/engine/beside.ts';
import { link } from '../../src/engine/link.ts';
import { Comparison, Coverage, Crop, Obstacle, Thing, Times } from '../../src/model/comparison.ts';
import { EntryRelation } from '../../src/model/entry.ts';
import { sizeOf } from '../../src/model/figure.ts';
import type { Link } from '../../src/model/link.ts';
import type { Reading } from '../../src/model/reading.ts';
import { Reason } from '../../src/model/reason.ts';
import { recordGroups } from '../../src/ui/cardView.ts';
import { noteOf } from '../../src/ui/copy/note.ts';
import { comparisonInWords } from '../../src/wording/comparison.ts';
import { reasonsInWords } from '../../src/wording/reasons.ts';
import { codesOf } from '../codes.ts';
import { inputOf, lexicon, pack } from '../engine/linking/asking.ts';
import { OTHERS, SEED } from '../engine/linking/cases.ts';
import { type Messages, messagesOf, readerOf } from './reader.ts';
import { claim, compared, entry, link as linked, reading } from './reading.ts';

const teller = english((id) => id);
const inEnglish = messagesOf('en');

/** What stands in the ledger as its sources write it: no language of ours. */
const DATA = /«[^»]*»|“[^”]*”|„[^“]*“|「[^」]*」|‘[^’]*’/g;

/** Words in Latin letters; two letters are a unit, three capitals a currency: neither is of a language. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/\b[A-Z]{3}\b/g, '')
    .toLowerCase()
    .match(/\p{Script=Latin}{3,}/gu) ?? [];

const size = (value: Comparison['claim']['value'], unit = 'USD', qualifier = '=', per: string | null = null) => ({ value, unit, qualifier, per });
const CONVERTED = Crop.options.map((crop) => ({ size: size(857_000, 'tonne', '~'), crop, kilos: 27.2155 }));
const TIMES: Times[] = [
  { is: 'unstated-there' },
  { is: 'both', claim: 6, record: 2 },
  { is: 'end-here', claim: '2024', record: 1 },
  { is: 'there', record: 3 },
];
const OBSTACLES: Obstacle[] = [
  ...(['points', 'period', 'currency', 'scope', 'unit'] as const).map((is) => ({ is })),
  ...(['total', 'rate'] as const).map((side) => ({ is: 'rate' as const, claim: side })),
  ...(['announced', 'counted'] as const).map((stage) => ({ is: 'stage' as const, claim: stage })),
  ...Thing.options.map((thing) => ({ is: 'role' as const, claim: thing, record: thing })),
  ...Coverage.options.map((coverage) => ({ is: 'coverage' as const, claim: coverage, record: coverage })),
];

const COMPARISONS: Comparison[] = [
  ...(['~', '>', '>=', '<', '<='] as const).flatMap((hedge) => [
    compared({ says: 'same', claim: size(1e12), record: size(1.2e12, 'USD', hedge), rounded: true, date: '2018-05' }),
    compared({ says: 'same', claim: size([1e6, 2e6], 'tonne'), record: size([1e6, 2e6], 'tonne', hedge, 'year'), rounded: false, date: '2018' }),
  ]),
  compared({ says: 'same', claim: size(90, 'day'), record: size(90, 'day'), rounded: false }),
  ...TIMES.map((times) => compared({ times })),
  ...CONVERTED.map((converted) => compared({ says: 'more', by: size(5e6, 'bushel', '~'), converted })),
  compared({ says: 'more', by: size(5, 'percentage-point'), claim: size(25, 'percent'), record: size(20, 'percent') }),
  ...OBSTACLES.map((why) => compared({ says: 'not-comparable', why })),
  // Whatever the shipped records count, and by what.
  ...[...new Map(pack.entries.flatMap(({ figures }) => figures.map((figure) => [`${figure.unit} ${figure.per}`, figure]))).values()].map((figure) =>
    compared({ says: 'same', claim: sizeOf(figure), record: sizeOf(figure), rounded: false }),
  ),
];

const PLAIN = [
  ...['same-parties', 'party-in-common', 'parties-in-common', 'same-measure', 'near-measure', 'same-goods'],
  ...['reported-today', 'reported-yesterday', 'same-day-set', 'same-period', 'much-alike', 'told-alike', 'told-again', 'words-in-common'],
].map((says) => ({ says }) as Reason);
const REASONS: Reason[] = [
  ...PLAIN,
  { says: 'same-event', name: '' },
  ...(['same-amount', 'same-rate', 'same-length', 'same-start'] as const).map((says) => ({ says, size: size(90, 'day', '>', 'week') }) as Reason),
  { says: 'same-change', from: 10, to: [20, 25], unit: 'percent' },
  ...(['same-date', 'time-spoken-of'] as const).map((says) => ({ says, date: '2018-10-03' })),
  ...(['in-both', 'source-of-both', 'outlet-of-both', 'named-beside'] as const).map((says) => ({ says, who: 'CN' })),
  ...EntryRelation.options.flatMap((relation) => [true, false].map((forward) => ({ says: 'tie' as const, relation, title: '', forward }))),
];

describe('the samples are of everything that can be said', () => {
  test.each([
    ['comparisons', COMPARISONS.map(({ says }) => says), codesOf(Comparison.options, 'says')],
    ['times', TIMES.map(({ is }) => is), codesOf(Times.options, 'is')],
    ['obstacles', OBSTACLES.map(({ is }) => is), codesOf(Obstacle.options, 'is')],
    ['reasons', REASONS.map(({ says }) => says), codesOf(Reason.options, 'says')],
  ])('%s', (_, had, all) => expect([...new Set<string>(had)].sort()).toEqual([...all].sort()));
});

/** Every English word that a comparison or a reason is told with, and how English writes its amounts and days. */
const ENGLISH = new Set(
  wordsIn([...COMPARISONS.map((comparison) => comparisonInWords(comparison, teller)), ...reasonsInWords(REASONS, teller)].join(' ')),
);

/** What the language has in common with English: words of its own file, and what Intl writes there. */
function ownWords(messages: Messages, locale: string): Set<string> {
  const months = [...Array(12).keys()].map((month) => new Intl.DateTimeFormat(locale, { month: 'short' }).format(Date.UTC(2018, month, 15)));
  const scales = [1e6, 2e6, 1e9, 2e9, 1e12, 2e12].map((n) =>
    new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(n),
  );
  return new Set(wordsIn([...Object.values(messages).map(({ message }) => message), ...months, ...scales].join(' ')));
}

/** A page that makes one claim, read by the engine among the shipped records. */
function readingOf(ask: Parameters<typeof inputOf>[0]): Reading {
  const input = inputOf(ask);
  const links = link(input);
  const { article, analysis, asOf, candidates } = input;
  return { article, analysis, links, ...beside({ ...input, links, candidates, asOf }), entries: [...candidates], parties: {}, quiet: null };
}

/** What the ledger's own words, as they are in it, have to do with the reader's language: nothing. */
function withoutData(text: string, { links }: Reading): string {
  const named = links.flatMap(({ because }) =>
    because.flatMap((reason) =>
      'who' in reason
        ? [lexicon.entities.get(reason.who as never)?.name ?? '', reason.who]
        : 'name' in reason
          ? [reason.name]
          : 'title' in reason
            ? [reason.title]
            : [],
    ),
  );
  return named.filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** Where the record's or the page's own words stand in the table. */
const IN_ITS_OWN_WORDS: ReadonlySet<string> = new Set(['goods', 'speaker', 'baseline']);

const READINGS = Object.values({ ...SEED, ...OTHERS })
  .map(({ ask }) => readingOf(ask))
  .filter(({ links }) => links.length > 0);

test('real pages have something to compare', () => {
  expect(READINGS.flatMap(({ links }) => links).filter(({ comparison }: Link) => comparison !== null).length).toBeGreaterThan(20);
});

describe.each(['de', 'es', 'fr', 'ja', 'ko', 'pt_BR', 'zh_CN', 'zh_TW'])('%s', (language) => {
  const reader = readerOf(language);
  const own = ownWords(messagesOf(language), reader.locale);
  const foreign = (text: string): string[] => [...new Set(wordsIn(text).filter((word) => ENGLISH.has(word) && !own.has(word)))];

  test('no message that tells a comparison or a reason is the English one', () => {
    const telling = /^(?:compared|apart|thing|coverage|times|because|tie|tied|crop|per)_/;
    const messages = messagesOf(language);
    const left = Object.keys(messages).filter((key) => telling.test(key) && messages[key]?.message === inEnglish[key]?.message);
    expect(left).toEqual([]);
  });

  test('no English word of a comparison or a reason reaches the card', () => {
    const entries = [entry({ title: '' })];
    const shown = [...COMPARISONS.map((comparison) => ({ comparison })), { because: REASONS }].map((given) =>
      recordGroups(reading('', { claims: [claim({})], links: [linked(given)], entries }), 0, reader).flatMap(({ records }) => records),
    );
    const told = shown.flat().flatMap(({ comparison, because }) => [comparison ?? '', ...because]);
    expect(told.length).toBeGreaterThan(COMPARISONS.length);
    expect(told.flatMap((text) => foreign(text).map((word) => `${word}: ${text}`))).toEqual([]);
    expect(told.filter((text) => /undefined|null|\$\d/.test(text.replace(/US\$|\$[\d.,]+/g, '')))).toEqual([]);
  });

  test('nor of a page that was read', () => {
    const told = READINGS.flatMap((read) => {
      const records = recordGroups(read, 0, reader).flatMap((group) => group.records);
      const rows = records.flatMap(({ fields }) => fields.filter(({ field }) => !IN_ITS_OWN_WORDS.has(field)));
      const copied = noteOf(read, 0, reader)?.groups.flatMap((group) => group.records.map(({ comparison }) => comparison ?? '')) ?? [];
      return [
        ...records.flatMap(({ comparison, because }) => [comparison ?? '', ...because]),
        ...rows.flatMap(({ label, claim: here, record, note }) => [label, here ?? '', record ?? '', note ?? '']),
        ...copied,
      ].map((text) => withoutData(text, read).replace(DATA, ''));
    });
    expect(told.flatMap((text) => foreign(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });
});
