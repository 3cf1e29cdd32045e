import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { link } from '../../src/engine/link.ts';
import type { Day } from '../../src/model/day.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { claimKey } from '../../src/model/keys.ts';
import { Link } from '../../src/model/link.ts';
import { type Ask, id, inputOf, linksFor } from './linking/asking.ts';
import { OTHERS, SEED } from './linking/cases.ts';

const CASES = Object.values({ ...SEED, ...OTHERS });
const asked = (name: string): Ask => {
  const found = { ...SEED, ...OTHERS }[name];
  if (!found) throw new Error(`no case ${name}`);
  return found.ask;
};

const MNUCHIN = asked('what Mnuchin said of the Buenos Aires meeting');
const TRILLION = asked('its sum and the surplus to be gone by 2024');
const OWN = id('us-cn-2018-12-03-mnuchin-1-2-trillion');

function judge(ask: Ask, entry: string, verdict: Judgement['verdict'], words = ask.words): Judgement {
  const { analysis, article } = inputOf(ask);
  const [claim] = analysis.claims;
  if (!claim) throw new Error('no claim');
  return { claim: claimKey(claim, words === ask.words ? article.text : words), entry: id(entry), verdict, words, at: '2026-01-01T00:00:00Z' };
}

describe('the order of candidates', () => {
  test('changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), fc.integer({ min: 1, max: 1e6 }), ({ ask }, seed) => {
        const input = inputOf(ask);
        const shuffled = [...input.candidates].sort((a, b) => ((a.id.length * seed) % 97) - ((b.id.length * seed) % 97) || (a.id < b.id ? 1 : -1));
        expect(link({ ...input, candidates: shuffled })).toEqual(link(input));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('every link fits its schema', () => {
    for (const { ask } of CASES) for (const l of linksFor(ask)) expect(v.safeParse(Link, l).success).toBe(true);
  });

  test('links are sorted by claim', () => {
    const one = inputOf(MNUCHIN);
    const [claim] = one.analysis.claims;
    const both = { ...one, analysis: { ...one.analysis, claims: claim ? [claim, claim] : [] } };
    const claims = link(both).map((l) => l.claim);
    expect(claims).toEqual([...claims].sort());
    expect(new Set(claims)).toEqual(new Set([0, 1]));
  });
});

describe('a judgement', () => {
  test('"not the same" removes the link for good, and what hung on it finds another record or nothing', () => {
    const links = link({ ...inputOf(MNUCHIN), judgements: [judge(MNUCHIN, OWN, 'not-the-same')] });
    expect(links.map((l) => l.entry)).not.toContain(OWN);
  });

  test('"not the same" on a precedent leaves the record', () => {
    const links = link({ ...inputOf(TRILLION), judgements: [judge(TRILLION, OWN, 'not-the-same')] });
    expect(links[0]?.entry).toBe('us-cn-2019-01-18-china-six-year-trillion-offer');
    expect(links.map((l) => l.entry)).not.toContain(OWN);
  });

  test('"right" lifts a link to the top', () => {
    const [first] = link({ ...inputOf(TRILLION), judgements: [judge(TRILLION, OWN, 'right')] });
    expect([first?.entry, first?.score]).toEqual([OWN, 1]);
  });

  test('on other words says nothing of this claim', () => {
    const other = judge(MNUCHIN, OWN, 'not-the-same', 'x'.repeat(MNUCHIN.words.length));
    expect(link({ ...inputOf(MNUCHIN), judgements: [other] })).toEqual(linksFor(MNUCHIN));
  });

  test('on an entry that is not among the candidates does no harm', () => {
    expect(link({ ...inputOf(MNUCHIN), judgements: [judge(MNUCHIN, 'gone', 'right')] })).toEqual(linksFor(MNUCHIN));
  });
});

describe('as of', () => {
  const asOf = (day: string) => link({ ...inputOf(TRILLION), asOf: day as Day });

  test.each(['2019-01-18', '2019-12-31', '2020-12-31'])('%s shows nothing after it', (day) => {
    const entries = new Map(inputOf(TRILLION).candidates.map((e) => [e.id, e.date]));
    expect(asOf(day).filter((l) => (entries.get(l.entry) ?? '') > day)).toEqual([]);
  });

  test('the day itself has no later records, the present has some', () => {
    expect(asOf('2019-01-18').some((l) => l.when === 'later')).toBe(false);
    expect(asOf('2026-01-01').filter((l) => l.when === 'later').length).toBeGreaterThan(0);
  });

  test('the record stays the same record', () => {
    expect(asOf('2019-01-18')[0]?.entry).toBe(asOf('2026-01-01')[0]?.entry);
  });
});

test('nothing comes of no candidates and of no claims', () => {
  const input = inputOf(TRILLION);
  expect(link({ ...input, candidates: [] })).toEqual([]);
  expect(link({ ...input, analysis: { ...input.analysis, claims: [] } })).toEqual([]);
});

test('an article without a date is read as of today', () => {
  const { published: _, ...undated } = MNUCHIN;
  expect(linksFor(undated)[0]).toMatchObject({ entry: OWN, relation: 'same', when: 'earlier' });
});

describe("the reader's own entries", () => {
  const address = 'https://news.example/a';
  const saved = (pages: string[]) => {
    const own = inputOf(MNUCHIN).candidates.find((e) => e.id === OWN);
    if (!own) throw new Error('the record is gone');
    const sightings = pages.map((url) => ({ page: { url }, quote: {}, at: '2019-01-18T00:00:00Z' }));
    return { ...own, id: id('saved-claim'), title: MNUCHIN.words, summary: MNUCHIN.words, related: [], sightings };
  };
  const linksWith = (pages: string[], packs = true) => {
    const input = inputOf(MNUCHIN);
    const candidates = packs ? [...input.candidates, saved(pages)] : [saved(pages)];
    return link({ ...input, article: { ...input.article, url: address }, candidates });
  };

  test('stand beside the record of a pack, not in its place', () => {
    const links = linksWith(['https://other.example/b']);
    expect(links[0]).toMatchObject({ entry: OWN, relation: 'same' });
    expect(links.map((l) => l.entry)).toContain('saved-claim');
  });

  test('are the record where no pack has one', () => {
    expect(linksWith(['https://other.example/b'], false)[0]).toMatchObject({ entry: 'saved-claim', relation: 'same' });
  });

  test('saved from this page alone are the claim itself and no link', () => {
    expect(linksWith([address]).map((l) => l.entry)).not.toContain('saved-claim');
  });

  test('seen on this page and another are linked', () => {
    expect(linksWith([address, 'https://other.example/b']).map((l) => l.entry)).toContain('saved-claim');
  });
});
