import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../src/ledger/ledger.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { heldIn } from './held.ts';
import { freshName, opened } from './opened.ts';
import { entry, judgement, pack, queryFor, related, saved, sighting } from './samples.ts';

const id = (s: string) => s as EntryId;

describe('what the reader saves', () => {
  test('the same claim saved twice is one entry with two sightings, and the note stays', async () => {
    const ledger = await opened();
    expect(await ledger.save(saved('saved-1', '2024-01-01T00:00:00Z', { note: 'mine', tags: ['steel'] }))).toEqual({
      entry: 'saved-1',
      sightings: 1,
      created: true,
    });
    expect(await ledger.save(saved('saved-1', '2024-02-01T00:00:00Z', { tags: ['soy'] }))).toEqual({
      entry: 'saved-1',
      sightings: 2,
      created: false,
    });
    const [kept, ...others] = await ledger.saved();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ note: 'mine', tags: ['steel', 'soy'], savedAt: '2024-01-01T00:00:00Z' });
    expect(kept?.sightings.map((s) => s.at)).toEqual(['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z']);
  });

  test('met again with other records beside it, it belongs to all of them; what was known stays', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', '2024-01-01T00:00:00Z', { related: related(['a', 'lowers'], ['b', 'follows']) }));
    await ledger.save(saved('saved-1', '2024-02-01T00:00:00Z', { related: related(['b', 'raises'], ['c', 'reports-on']) }));
    const kept = (await ledger.saved())[0]?.related.map((r) => `${r.id} ${r.relation}`);
    expect(kept?.sort()).toEqual(['a lowers', 'b follows', 'c reports-on']);
  });

  test('the very same sighting is not counted twice', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1'));
    expect(await ledger.save(saved('saved-1'))).toMatchObject({ sightings: 1, created: false });
  });

  test('is listed newest first, and survives being closed and opened again', async () => {
    const name = freshName();
    const ledger = await opened({ name });
    await ledger.save(saved('saved-b', '2024-01-02T00:00:00Z'));
    await ledger.save(saved('saved-a', '2024-01-03T00:00:00Z'));
    await ledger.save(saved('saved-c', '2024-01-01T00:00:00Z'));
    ledger.close();
    const again = await opened({ name });
    expect((await again.saved()).map((e) => e.id)).toEqual(['saved-a', 'saved-b', 'saved-c']);
  });

  test('taken out and put back, it is as it was', async () => {
    const ledger = await opened();
    const kept = saved('saved-1', undefined, { sightings: [sighting('2024-01-01T00:00:00Z'), sighting('2024-03-01T00:00:00Z')], note: 'n' });
    await ledger.save(kept);
    const gone = await ledger.remove(kept.id);
    expect(gone).toEqual(kept);
    expect(await ledger.saved()).toEqual([]);
    expect(await ledger.entry(kept.id)).toBeNull();
    if (gone) await ledger.restore(gone);
    expect(await ledger.saved()).toEqual([kept]);
    expect((await ledger.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['saved-1']);
  });

  test('removing what is not there, or a record of a pack, changes nothing', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a')]));
    expect(await ledger.remove(id('nothing'))).toBeNull();
    expect(await ledger.remove(id('a'))).toBeNull();
    expect(await ledger.entry(id('a'))).toEqual(entry('a'));
  });

  test('a note and tags take the place of the earlier ones; what was seen meanwhile stays', async () => {
    const ledger = await opened();
    await ledger.save(saved('saved-1', '2024-01-01T00:00:00Z', { note: 'old', tags: ['steel'] }));
    await ledger.save(saved('saved-1', '2024-02-01T00:00:00Z'));
    await ledger.annotate(id('saved-1'), { note: 'new', tags: [] });
    expect(await ledger.saved()).toMatchObject([{ note: 'new', tags: [], savedAt: '2024-01-01T00:00:00Z' }]);
    expect((await ledger.saved())[0]?.sightings).toHaveLength(2);
  });

  test('words laid over those kept by then lose none that another window wrote meanwhile', async () => {
    const name = freshName();
    const [ledger, elsewhere] = [await opened({ name }), await opened({ name })];
    await ledger.save(saved('saved-1', undefined, { note: 'old', tags: ['steel'] }));
    const theirs = elsewhere.annotate(id('saved-1'), { note: 'theirs', tags: ['soy'] });
    const mine = ledger.annotate(id('saved-1'), ({ note, tags }) => ({ note: `${note}, mine`, tags: [...tags, 'own'] }));
    await theirs;
    expect(await mine).toEqual({ note: 'theirs, mine', tags: ['soy', 'own'] });
    expect(await ledger.saved()).toMatchObject([{ note: 'theirs, mine', tags: ['soy', 'own'] }]);
  });

  test.each([
    ['what is not there', 'nothing', { note: 'n', tags: [] }, /removed/],
    ['a record of a pack', 'a', { note: 'n', tags: [] }, /removed/],
    ['with a note that is no text', 'saved-1', { note: 7, tags: [] }, /note: /],
  ])('a note on %s is refused, and nothing changes', async (_, on, annotation, message) => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a')]));
    await ledger.save(saved('saved-1'));
    await expect(ledger.annotate(id(on), annotation as never)).rejects.toMatchObject({ message: expect.stringMatching(message) });
    expect([await ledger.entry(id('a')), await ledger.saved()]).toEqual([entry('a'), [saved('saved-1')]]);
  });

  test('a rating takes the place of the earlier one and goes without a trace; all else stays', async () => {
    const ledger = await opened();
    const unrated = saved('saved-1', '2024-01-01T00:00:00Z', { note: 'mine' });
    const rating = { words: 'never came', value: 1, by: 'A Reader', at: '2024-03-01T00:00:00Z' };
    await ledger.save(unrated);
    await ledger.rate(id('saved-1'), { ...rating, words: 'on its way' });
    await ledger.rate(id('saved-1'), rating);
    expect(await ledger.saved()).toEqual([{ ...unrated, rating }]);
    await ledger.rate(id('saved-1'), null);
    expect(await ledger.saved()).toEqual([unrated]);
  });

  test.each([
    ['of six', { words: 'w', value: 6, by: 'A', at: '2024-03-01T00:00:00Z' }, /value: /],
    ['of two and a half', { words: 'w', value: 2.5, by: 'A', at: '2024-03-01T00:00:00Z' }, /value: /],
    ['without words', { words: '', by: 'A', at: '2024-03-01T00:00:00Z' }, /words: /],
    ['by nobody', { words: 'w', by: '', at: '2024-03-01T00:00:00Z' }, /by: /],
  ])('a rating %s is refused, and nothing changes', async (_, rating, message) => {
    const ledger = await opened();
    await ledger.save(saved('saved-1'));
    await expect(ledger.rate(id('saved-1'), rating)).rejects.toMatchObject({ message: expect.stringMatching(message) });
    expect(await ledger.saved()).toEqual([saved('saved-1')]);
  });

  test('all of it can be forgotten at once; the records stay', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a')]));
    for (const own of ['saved-1', 'saved-2']) await ledger.save(saved(own));
    await ledger.judge(judgement('a', 'a'));
    const heard: Change[] = [];
    ledger.onChange((change) => heard.push(change));
    await ledger.erase();
    expect([await ledger.saved(), await ledger.judgements(), (await heldIn(ledger)).entries]).toEqual([[], [], []]);
    expect((await ledger.entriesFor(queryFor(['CN+US:purchases']))).map((e) => e.id)).toEqual(['a']);
    expect(heard).toEqual([{ what: 'entries', ids: ['saved-1', 'saved-2'] }, { what: 'judgements' }]);
  });

  test.each([
    ['no sighting', { ...saved('x'), sightings: [] }, /sightings: /],
    ['an id with spaces', { ...saved('x'), id: 'a b' }, /id: not kebab-case/],
    [
      'a page that is a script',
      { ...saved('x'), sightings: [sighting('2024-01-01T00:00:00Z', { url: 'javascript:alert(1)' })] },
      /sightings\.0\.page\.url: /,
    ],
  ])('refuses %s', async (_, broken, message) => {
    const ledger = await opened();
    await expect(ledger.save(broken as never)).rejects.toMatchObject({ code: 'ledger-failed', message: expect.stringMatching(message) });
    expect(await ledger.saved()).toEqual([]);
  });

  test('entries are given in the order asked for, unknown ones left out', async () => {
    const ledger = await opened();
    await ledger.installPack(pack([entry('a'), entry('b')]));
    await ledger.save(saved('saved-1'));
    expect((await ledger.entriesById([id('saved-1'), id('zz'), id('b'), id('a')])).map((e) => e.id)).toEqual(['saved-1', 'b', 'a']);
  });
});

describe('judgements', () => {
  test('a later one on the same link takes the place of the earlier', async () => {
    const ledger = await opened();
    await ledger.judge(judgement('a', 'e', 'not-the-same'));
    await ledger.judge(judgement('a', 'e', 'right'));
    await ledger.judge(judgement('a', 'f'));
    await ledger.judge(judgement('b', 'e'));
    expect(await ledger.judgements()).toHaveLength(3);
    const forA = await ledger.judgementsFor([judgement('a', 'e').claim, judgement('a', 'e').claim, judgement('c', 'e').claim]);
    expect(forA.map((j) => [j.entry, j.verdict])).toEqual([
      ['e', 'right'],
      ['f', 'not-the-same'],
    ]);
    expect(await ledger.judgementsFor([])).toEqual([]);
  });

  test('one taken back is gone, and only that; taking back what is not there tells nothing', async () => {
    const ledger = await opened();
    await ledger.judge(judgement('a', 'e'));
    await ledger.judge(judgement('a', 'f'));
    const heard: Change[] = [];
    ledger.onChange((change) => heard.push(change));
    await ledger.unjudge(judgement('a', 'e').claim, id('e'));
    await ledger.unjudge(judgement('a', 'e').claim, id('e'));
    expect((await ledger.judgements()).map((j) => j.entry)).toEqual(['f']);
    expect(heard).toEqual([{ what: 'judgements' }]);
  });

  test.each([
    [{ ...judgement('a', 'e'), verdict: 'true' }],
    [{ ...judgement('a', 'e'), claim: 'xyz' }],
    [{ ...judgement('a', 'e'), at: 'yesterday' }],
  ])('refuses %j', async (broken) => {
    const ledger = await opened();
    await expect(ledger.judge(broken as never)).rejects.toMatchObject({ code: 'ledger-failed' });
    expect(await ledger.judgements()).toEqual([]);
  });
});

describe('threads', () => {
  const story = [
    entry('b-first', { date: '2018-01-01' }),
    entry('c-restated', { date: '2018-06-01', related: related(['b-first', 'restates']) }),
    entry('a-kept', { date: '2019-01-01', related: related(['c-restated', 'implements']) }),
    entry('d-answer', { date: '2018-02-01', related: related(['b-first', 'retaliates']) }),
    entry('e-beyond', { date: '2018-03-01', related: related(['d-answer', 'restates']) }),
    entry('f-alone', { date: '2018-04-01' }),
  ];

  test.each([
    ['b-first', ['b-first', 'd-answer', 'c-restated', 'a-kept']],
    ['a-kept', ['b-first', 'd-answer', 'c-restated', 'a-kept']],
    ['f-alone', ['f-alone']],
    ['unknown', []],
  ])('of %s is told by date, both ways; what only answers it is not pursued', async (start, expected) => {
    const ledger = await opened();
    await ledger.installPack(pack(story));
    expect((await ledger.thread(id(start))).map((e) => e.id)).toEqual(expected);
  });

  test('a saved entry joins the thread of the record it relates to; a ring ends', async () => {
    const ledger = await opened();
    await ledger.installPack(
      pack([entry('x', { date: '2018', related: related(['y', 'restates']) }), entry('y', { date: '2019', related: related(['x', 'restates']) })]),
    );
    await ledger.save(saved('saved-1', undefined, { date: '2018-07-01', related: related(['x', 'reports-on']) }));
    expect((await ledger.thread(id('y'))).map((e) => e.id)).toEqual(['x', 'saved-1', 'y']);
  });
});

describe('changes', () => {
  const heard = (from: { onChange(listener: (change: Change) => void): () => void }): Change[] => {
    const list: Change[] = [];
    from.onChange((change) => list.push(change));
    return list;
  };

  test('are heard here and in other contexts, and not for other ledgers', async () => {
    const name = freshName();
    const [here, there, elsewhere] = [await opened({ name }), await opened({ name }), await opened()];
    const [a, b, c] = [heard(here), heard(there), heard(elsewhere)];
    await here.save(saved('saved-1'));
    await here.judge(judgement('a', 'e'));
    await here.installPack(pack([]));
    const all: Change[] = [{ what: 'entries', ids: [id('saved-1')] }, { what: 'judgements' }, { what: 'packs' }];
    expect(a).toEqual(all);
    await vi.waitFor(() => expect(b).toEqual(all));
    expect(c).toEqual([]);
  });

  test('a failed call tells nothing, nor does one that changed nothing', async () => {
    const ledger = await opened();
    const list = heard(ledger);
    await ledger.installPack({}).catch(() => {});
    await ledger.remove(id('nothing'));
    expect(list).toEqual([]);
  });

  test('a listener that stopped hears no more', async () => {
    const ledger = await opened();
    const list: Change[] = [];
    const stop = ledger.onChange((change) => list.push(change));
    await ledger.save(saved('saved-1'));
    stop();
    await ledger.save(saved('saved-2'));
    expect(list).toHaveLength(1);
  });
});
