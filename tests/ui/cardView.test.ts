import { describe, expect, test } from 'vitest';
import { differsFromEarlier } from '../../src/model/differs.ts';
import { recordGroups } from '../../src/ui/cardView.ts';
import { british } from './reader.ts';
import { claim, compared, entry, link, reading } from './reading.ts';

const less = compared({});
const apart = compared({ says: 'not-comparable', why: { is: 'unit' } });

const view = (links: Parameters<typeof link>[0][], entries: Parameters<typeof entry>[0][]) =>
  recordGroups(reading('', { claims: [claim({}), claim({})], links: links.map(link), entries: entries.map(entry) }), 0, british);

describe('the records of a claim', () => {
  test('by time: the event itself, earlier, at the time, since; in the order of the links; no empty group', () => {
    const groups = view(
      [
        { entry: 'e1', relation: 'lowers', when: 'earlier' },
        { entry: 'e2', relation: 'same', when: 'same' },
        { entry: 'e3', relation: 'follows', when: 'earlier' },
        { entry: 'e4', relation: 'implements', when: 'later' },
      ],
      ['e4', 'e3', 'e2', 'e1'].map((id) => ({ id })),
    );
    expect(groups.map((g) => [g.heading, ...g.records.map((r) => r.entry)])).toEqual([
      ['This is', 'e2'],
      ['Earlier', 'e1', 'e3'],
      ['What came of it', 'e4'],
    ]);
  });

  test('of this claim only, and only where the entry came along', () => {
    expect(view([{ claim: 1 }, { entry: 'not-there' }], [{}])).toEqual([]);
  });

  test('sources: first-hand ones first, only web addresses become links, no date twice', () => {
    const [group] = view(
      [{}],
      [
        {
          sources: [
            { publisher: 'Reuters', via: 'A Mirror', date: '2018-12-04', url: 'https://a.example/x', primary: false },
            { publisher: 'A Ministry', date: '2018-12-03', url: 'javascript:alert(1)', primary: true },
          ],
        },
      ],
    );
    expect(group?.records[0]?.sources).toEqual([
      { name: 'A Ministry', date: null, href: null, title: null, firstHand: true },
      { name: 'Reuters, through A Mirror', date: '4 Dec 2018', href: 'https://a.example/x', title: null, firstHand: false },
    ]);
  });

  test('what became of it is said of the very event only', () => {
    const statusHistory = [{ date: '2020-01-15', status: 'superseded', note: 'Another deal came' }];
    const outcome = (relation: string) => view([{ relation }], [{ statusHistory }])[0]?.records[0]?.fate.at(-1)?.says;
    expect(outcome('same')).toBe('superseded · 15 Jan 2020 · Another deal came');
    expect(outcome('follows')).toBeUndefined();
  });

  test('an old article tells how it stood on its own day first, and what came since apart', () => {
    const statusHistory = [
      { date: '2018-12-03', status: 'pledged', note: '' },
      { date: '2020-01-15', status: 'superseded', note: 'Another deal came' },
    ];
    const read = reading('', { claims: [claim({})], links: [link({})], entries: [entry({ date: '2018-12-03', statusHistory })] });
    const at = (published: string | null, asOf?: string) => {
      const all = { ...read, article: { ...read.article, published }, ...(asOf && { asOf }) } as typeof read;
      return recordGroups(all, 0, british)[0]?.records[0]?.fate.map(({ label, says }) => `${label} ${says}`);
    };
    const stood = 'On 18 Jan 2019: pledged';
    const since = 'Since then: superseded · 15 Jan 2020 · Another deal came';
    expect(at('2019-01-18')).toEqual([stood, since]);
    expect(at('2019-01-18', '2019-06-01')).toEqual([stood]);
    expect(at('2021-06-02')).toEqual(['On 2 Jun 2021: superseded']);
    expect(at('2018-12-01')).toEqual([since]);
    expect(at(null)).toEqual([since]);
  });

  test('what became of it is told only as far as the day that the page is read as of', () => {
    const statusHistory = [
      { date: '2019-05-10', status: 'suspended', note: 'Talks broke off' },
      { date: '2020-01-15', status: 'superseded', note: 'Another deal came' },
    ];
    const read = reading('', { claims: [claim({})], links: [link({})], entries: [entry({ statusHistory })] });
    const at = (asOf: string) =>
      recordGroups({ ...read, asOf: asOf as never }, 0, british)[0]?.records[0]?.fate.find(({ label }) => label === 'Since then:')?.says ?? null;
    expect([at('2019-01-18'), at('2019-12-31'), at('2020-01-15')]).toEqual([
      null,
      'suspended · 10 May 2019 · Talks broke off',
      'superseded · 15 Jan 2020 · Another deal came',
    ]);
  });

  test('an entry of the reader’s own is told from a record', () => {
    expect(view([{}, { entry: 'mine' }], [{}, { id: 'mine', sightings: [] } as never])[0]?.records.map((r) => r.own)).toEqual([false, true]);
  });

  test('an entry that nobody checked says so', () => {
    expect(view([{}], [{ verified: false }])[0]?.records[0]?.checked).toBe(false);
  });
});

describe('a difference from an earlier pledge', () => {
  test.each([
    ['lowers', 'earlier', true],
    ['raises', 'earlier', true],
    ['contradicts', 'same', true],
    ['raises', 'later', false],
    ['same', 'earlier', false],
    ['restates', 'earlier', false],
    ['follows', 'earlier', false],
  ])('%s, %s: %s', (relation, when, differs) => expect(differsFromEarlier(link({ relation, when, comparison: less }))).toBe(differs));

  test.each([
    ['lowers', null, null, ['same parties'], false],
    ['raises', apart, null, ['same parties'], false],
    ['raises', less, 'raises', ['same parties'], true],
    ['restates', less, 'restates', ['same parties'], false],
    ['contradicts', null, null, ['contradicts', 'same parties'], true],
    ['implements', null, null, ['carries out', 'same parties'], false],
    ['follows', null, null, ['same parties'], false],
    ['related', null, null, ['same parties'], false],
  ])('%s is said beside what shows it, or among the reasons', (relation, comparison, said, because, differs) => {
    expect(view([{ relation, comparison }], [{}])[0]?.records[0]).toMatchObject({ relation: said, because });
    expect(differsFromEarlier(link({ relation, comparison }))).toBe(differs);
  });

  test('a relation that the reasons tell is not said before them', () => {
    const because = [{ says: 'same-parties' }, { says: 'tie', relation: 'contradicts', title: 'Another record', forward: true }];
    expect(view([{ relation: 'contradicts', because }], [{}])[0]?.records[0]?.because).toEqual(['same parties', 'contradicts “Another record”']);
  });

  test('of a later record the figures speak alone', () => {
    const later = (relation: string) => view([{ relation, when: 'later', comparison: less }], [{}])[0]?.records[0];
    expect(later('lowers')).toMatchObject({
      relation: null,
      comparison: '$200 billion less than that of 3 Dec 2018: $1 trillion here, $1.2 trillion there.',
    });
    expect(later('implements')).toMatchObject({ relation: 'carries out' });
  });
});

test.each([
  [1, true],
  [0.99, false],
])('a link with the score %j is the reader’s own word: %j', (score, right) => {
  const records = view([{ entry: 'e1', relation: 'same', when: 'earlier', score }], [{ id: 'e1' }]).flatMap((group) => group.records);
  expect(records.map((record) => record.right)).toEqual([right]);
});
