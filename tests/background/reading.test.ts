import { describe, expect, test, vi } from 'vitest';

const given = vi.hoisted(() => ({ link: [] as { asOf: string; candidates: { id: string }[] }[], claims: 1 }));
vi.mock('../../src/engine/analyse.ts', async () => {
  const { analysis } = await import('./samples.ts');
  return { analyse: () => (given.claims === 0 ? analysis({ claims: [], figures: [] }) : analysis()) };
});
vi.mock('../../src/engine/link.ts', () => ({
  link: (input: (typeof given.link)[number]) => {
    given.link.push(input);
    return input.candidates.slice(0, 1).map((c) => ({ claim: 0, entry: c.id, because: [] }));
  },
}));

import { readArticle } from '../../src/background/reading.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import type { Day } from '../../src/model/day.ts';
import { opened } from '../ledger/opened.ts';
import { entry, pack, saved } from '../ledger/samples.ts';
import { article } from './samples.ts';
import { shipped } from './start.ts';

const TODAY = '2030-01-01' as Day;

async function read(entries = shipped.entries, own = [] as Parameters<typeof saved>[], of = article()) {
  const ledger = await opened();
  await ledger.installPack(pack(entries, { entities: shipped.entities }));
  for (const args of own) await ledger.save(saved(...args));
  given.link.length = 0;
  const reading = await readArticle(of, ledger, compileLexicon(await ledger.entities()), TODAY);
  return { reading, input: given.link[0] };
}

describe('an article', () => {
  test('is linked against the entries its claims may mean, and no others; only linked ones come along', async () => {
    const { reading, input } = await read([entry('a'), entry('b'), entry('c', { measure: 'truce' })]);
    expect(input?.candidates.map((e) => e.id)).toEqual(['a', 'b']);
    expect(reading.entries.map((e) => e.id)).toEqual(['a']);
  });

  test.each([
    [
      'the newest record of all packs',
      [entry('a', { date: '2019-05-02' }), entry('far', { date: '2026-02', actor: [], counterparty: [] })],
      [],
      '2026-02-28',
    ],
    ['a newer one that the reader saved', [entry('a', { date: '2019-05-02' })], [['saved-1', undefined, { date: '2027-03-04' }]], '2027-03-04'],
    ['today, where no record is', [], [], TODAY],
  ] as [string, (typeof shipped)['entries'], Parameters<typeof saved>[], string][])('is read as of %s', async (_, entries, own, asOf) => {
    expect((await read(entries, own)).input?.asOf).toBe(asOf);
  });

  test.each([
    [
      'about trade',
      'Tariffs were on everybody’s mind at the trade talks, but the ministers only dined together and then went home without a word.',
      'no-claims',
    ],
    [
      'about another matter',
      'The orchestra played two symphonies on Saturday, and the hall was full to the last seat, although it had rained all day long.',
      'off-topic',
    ],
  ])('without a claim says why: it is %s', async (_, text, quiet) => {
    given.claims = 0;
    const { reading } = await read(undefined, [], article({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }));
    given.claims = 1;
    expect(reading).toMatchObject({ quiet, links: [], entries: [] });
  });

  test('meets an empty ledger quietly', async () => {
    const ledger = await opened();
    expect(await readArticle(article(), ledger, compileLexicon([]), TODAY)).toMatchObject({ quiet: 'no-pack' });
  });
});
