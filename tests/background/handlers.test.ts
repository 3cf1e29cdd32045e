import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

const fake = await vi.hoisted(() => import('../bridge/fakeBrowser.ts'));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../../src/background/scripts.ts', () => ({ glanceScript: '/glance.js', contentScript: '/main.js', cardScript: '/card.js' }));
vi.mock('../../src/engine/analyse.ts', async () => {
  const { analysis } = await import('./samples.ts');
  return { analyse: () => analysis() };
});
vi.mock('../../src/engine/link.ts', () => ({
  link: ({ candidates, judgements }: { candidates: { id: string }[]; judgements: { entry: string; verdict: string }[] }) =>
    candidates
      .filter((c) => !judgements.some((j) => j.entry === c.id && j.verdict === 'not-the-same'))
      .map((c) => ({ claim: 0, entry: c.id, relation: 'same', when: 'earlier', score: 0.9, because: [{ says: 'same-parties' }], comparison: null })),
}));

import { openLedger } from '../../src/ledger/ledger.ts';
import type { EntryId } from '../../src/model/entry.ts';
import { claimKey } from '../../src/model/keys.ts';
import { analysis, article, claim, figure, pageOf } from './samples.ts';
import { packFile, shippedLike, start } from './start.ts';

const { world, fromOwn, fromPage, sendAs } = fake;
const TAB = { id: 5, url: 'https://news.example/offer' };

/** Asks, and takes the reading apart, as a page does when it wants it. */
async function call(sender: unknown, name: string, request: unknown): Promise<unknown> {
  const answer = (await sendAs(sender, { to: 'background', name, request })) as { ok?: { reading?: unknown } };
  const reading = answer.ok?.reading;
  return typeof reading === 'string' ? { ok: { ...answer.ok, reading: JSON.parse(reading) } } : answer;
}

/** What is done after a reply is done by then. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const { text } = article();
const saveRequest = () => ({
  page: { url: TAB.url, title: 'An offer', outlet: 'Example News', author: null, published: '2019-02-01' },
  quote: { exact: text.slice(0, 111), prefix: '', suffix: text.slice(111, 143), start: 0, end: 111 },
  claim: claim(),
  figures: [figure()],
  links: [{ entry: 'offer', relation: 'lowers' }],
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await start(fake);
  world.tabs.push(TAB);
});

describe('article/read', () => {
  test('installs the pack where it is not there yet, finds, links and names', async () => {
    const answer = await call(fromPage(TAB), 'article/read', { page: pageOf(article()) });
    expect(answer).toMatchObject({
      ok: {
        reading: { analysis: analysis(), links: [{ claim: 0, entry: 'offer' }], entries: [{ id: 'offer', title: 'The offer' }], quiet: null },
        marks: [{ claim: 0, differs: false }],
        settings: { openOn: 'hover', marks: 'few' },
      },
    });
    expect((answer as { ok: { reading: { parties: unknown } } }).ok.reading.parties).toEqual({
      CN: 'China',
      US: 'United States',
      'example-news': 'Example News',
    });
  });

  test('puts the number of claims with a record on the icon, in figures and words', async () => {
    await call(fromPage(TAB), 'article/read', { page: pageOf(article()) });
    await expect.poll(() => world.badges.get(TAB.id)).toEqual({ text: '1', title: 'badge_linked_one 1' });
  });

  test('adds those in the frames of the page, whichever was read last', async () => {
    world.frames.push({ frameId: 0, result: 1 }, { frameId: 7, result: 2 }, { frameId: 8, result: null });
    await call(fromPage(TAB), 'article/read', { page: pageOf(article()), framed: true });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('3');
    await call(fromPage(TAB, 8), 'article/read', { page: pageOf(article()) });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('4');
  });

  test('a frame without a record takes nothing away from the page around it', async () => {
    world.frames.push({ frameId: 0, result: 3 });
    await call(fromPage(TAB, 8), 'article/read', { page: pageOf(article({ text: '', blocks: [] })) });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('3');
  });

  test('where the frames do not answer, the page counts alone', async () => {
    world.closed.add(TAB.id);
    await call(fromPage(TAB), 'article/read', { page: pageOf(article()), framed: true });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('1');
  });

  test('tells our pages after the reply, not before', async () => {
    const order: string[] = [];
    fake.browser.runtime.onMessage.addListener(
      ((message: { to: string; name: string }) => void (message.to === 'all' && order.push(message.name))) as never,
    );
    await call(fromOwn, 'pack/retry', {});
    order.length = 0;
    await call(fromPage(TAB), 'article/read', { page: pageOf(article()) }).then(() => order.push('reply'));
    await vi.waitFor(() => expect(order).toEqual(['reply', 'reading/changed']));
  });

  test('a tab that was closed meanwhile is no trouble', async () => {
    expect(await call(fromPage({ id: 99, url: TAB.url }), 'article/read', { page: pageOf(article()) })).toHaveProperty('ok');
  });

  test.each([
    ['an empty page', article({ text: '', blocks: [] }), true],
    [
      'a notice that nobody asked for',
      article({ text: 'Please accept our terms to go on.', blocks: [{ start: 0, end: 33, role: 'paragraph' }] }),
      false,
    ],
  ])('%s is no article, and takes what was said of the one before it off the icon', async (_, read, asked) => {
    await call(fromPage(TAB), 'article/read', { page: pageOf(article()) });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('1');
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(read), asked })).toMatchObject({ problem: { code: 'no-article' } });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('');
  });

  test.each([
    ['a notice', article({ text: 'Please accept our terms to go on.', blocks: [{ start: 0, end: 33, role: 'paragraph' }] }), 'no-article'],
    [
      'German, though the page declares English',
      article({
        text: 'Die Regierung hat am Montag angekündigt, dass sie im nächsten Jahr mehr Sojabohnen und Flugzeuge kaufen will, wie der Minister nach dem Treffen mit seinem Kollegen sagte.',
      }),
      'other-language',
    ],
    ['Chinese', article({ language: null, text: '商务部发言人表示双方将继续就贸易问题进行磋商。'.repeat(12) }), 'other-language'],
  ])('stays quiet on %s', async (_, read, quiet) => {
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(read), asked: true })).toMatchObject({
      ok: { reading: { quiet, links: [], analysis: { claims: [] } }, marks: [] },
    });
    await expect.poll(() => world.badges.get(TAB.id)?.text).toBe('');
  });

  test('stays quiet where the records could not be installed', async () => {
    packFile.holds = new Error('no such file');
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })).toMatchObject({ ok: { reading: { quiet: 'no-pack' } } });
  });

  test('a page that does not parse is refused with its fault, and nothing is read', async () => {
    const broken = { ...pageOf(article()), blocks: [[-1, 'Words', 0]] };
    expect(await call(fromPage(TAB), 'article/read', { page: broken })).toMatchObject({
      problem: { code: 'not-understood', detail: expect.stringMatching(/^article\/read: page\.blocks\.0\.0: /) },
    });
    expect(world.badges.size).toBe(0);
  });
});

describe('claim/save and link/judge', () => {
  test('a claim is saved once, and seen again after', async () => {
    const first = await call(fromPage(TAB), 'claim/save', saveRequest());
    expect(first).toMatchObject({ ok: { entry: expect.stringMatching(/^saved-[0-9a-f]{14}$/), sightings: 1, created: true } });
    vi.setSystemTime(Date.now() + 1000);
    expect(await call(fromPage(TAB), 'claim/save', saveRequest())).toMatchObject({ ok: { sightings: 2, created: false } });
  });

  test('undone, the sighting goes, and the claim with the last of them', async () => {
    const { ok: first } = (await call(fromPage(TAB), 'claim/save', saveRequest())) as { ok: { entry: EntryId; at: string } };
    vi.setSystemTime(Date.now() + 1000);
    const { ok: again } = (await call(fromPage(TAB), 'claim/save', saveRequest())) as { ok: { entry: EntryId; at: string } };
    const ledger = await openLedger();
    onTestFinished(() => ledger.close());
    const undo = async ({ entry, at }: { entry: EntryId; at: string }) => {
      expect(await call(fromPage(TAB), 'claim/unsave', { entry, at })).toEqual({ ok: {} });
      return (await ledger.saved()).map((e) => e.sightings.map((s) => s.at));
    };
    expect(await undo(again)).toEqual([[first.at]]);
    // Twice is once.
    expect(await undo(again)).toEqual([[first.at]]);
    expect(await undo(first)).toEqual([]);
  });

  test.each([{ entry: '../x', at: '2024-03-01T08:00:00.000Z' }, { entry: 'saved-1', at: 'yesterday' }, { entry: 'saved-1' }])(
    'nothing is undone for %j',
    async (request) => {
      expect(await call(fromPage(TAB), 'claim/unsave', request)).toMatchObject({ problem: { code: 'not-understood' } });
    },
  );

  test('what is saved survives the worker, and links when met again', async () => {
    const { ok } = (await call(fromPage(TAB), 'claim/save', saveRequest())) as { ok: { entry: string } };
    await start(fake, { keep: true });
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })).toMatchObject({
      ok: { reading: { links: [{ entry: 'offer' }, { entry: ok.entry }] } },
    });
  });

  test('with the first claim the browser is asked to keep the ledger, and never again', async () => {
    const storage = { persist: vi.fn(async () => false), persisted: async () => false };
    vi.stubGlobal('navigator', { storage });
    onTestFinished(() => void vi.unstubAllGlobals());
    const other = { ...saveRequest(), claim: claim({ kind: 'denial' }) };
    for (const request of [saveRequest(), saveRequest(), other]) expect(await call(fromPage(TAB), 'claim/save', request)).toHaveProperty('ok');
    expect(storage.persist).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['it keeps it already', { persist: () => Promise.reject(new Error('asked')), persisted: async () => true }],
    ['it fails', { persist: () => Promise.reject(new Error('no')), persisted: async () => false }],
    ['a worker cannot ask', {}],
  ])('a claim is saved all the same where %s', async (_, storage) => {
    vi.stubGlobal('navigator', { storage });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await call(fromPage(TAB), 'claim/save', saveRequest())).toMatchObject({ ok: { created: true } });
  });

  test('a saved claim stands in the thread of its record', async () => {
    const { ok } = (await call(fromPage(TAB), 'claim/save', saveRequest())) as { ok: { entry: EntryId } };
    await call(fromOwn, 'pack/retry', {});
    const ledger = await openLedger();
    onTestFinished(() => ledger.close());
    expect((await ledger.thread('offer' as EntryId)).map((e) => e.id)).toEqual(['offer', ok.entry]);
    expect((await ledger.thread(ok.entry)).map((e) => e.id)).toEqual(['offer', ok.entry]);
  });

  test.each([
    [{ entry: 'offer', relation: 'disproves' }, /links\.0\.relation/],
    [{ entry: '../x', relation: 'same' }, /links\.0\.entry/],
  ])('a claim linked by %j is not saved', async (link, detail) => {
    expect(await call(fromPage(TAB), 'claim/save', { ...saveRequest(), links: [link] })).toEqual({
      problem: { code: 'not-understood', detail: expect.stringMatching(detail) },
    });
  });

  test('a link judged "not the same" is gone for good', async () => {
    const judgement = { claim: claimKey(claim(), text), entry: 'offer', verdict: 'not-the-same', words: 'offered to buy' };
    expect(await call(fromPage(TAB), 'link/judge', judgement)).toEqual({ ok: {} });
    await start(fake, { keep: true });
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })).toMatchObject({
      ok: { reading: { links: [], entries: [] }, marks: [] },
    });
    await expect.poll(() => world.badges.get(TAB.id)).toEqual({ text: '', title: 'badge_linked_other 0' });
  });

  test('a word taken back brings the link again', async () => {
    const link = { claim: claimKey(claim(), text), entry: 'offer' };
    await call(fromPage(TAB), 'link/judge', { ...link, verdict: 'not-the-same', words: 'offered to buy' });
    expect(await call(fromPage(TAB), 'link/unjudge', link)).toEqual({ ok: {} });
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })).toMatchObject({
      ok: { reading: { links: [{ entry: 'offer' }] } },
    });
  });

  test('the icon counts anew by what the page then shows', async () => {
    const { ok } = (await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })) as { ok: { reading: { links: unknown[] } } };
    const link = { claim: claimKey(claim(), text), entry: 'offer' };
    world.pages.set(TAB.id, () => ({ ok: { reading: { ...ok.reading, links: [] }, problem: null } }));
    await call(fromPage(TAB), 'link/judge', { ...link, verdict: 'not-the-same', words: 'offered to buy' });
    expect(world.badges.get(TAB.id)?.text).toBe('');
    world.pages.set(TAB.id, () => ({ ok: { reading: ok.reading, problem: null } }));
    await call(fromPage(TAB), 'link/unjudge', link);
    expect(world.badges.get(TAB.id)?.text).toBe('1');
  });

  test.each([
    [{ claim: 'xyz', entry: 'offer' }, /claim/],
    [{ claim: claimKey(claim(), text), entry: '../x' }, /entry/],
    [{ entry: 'offer' }, /claim/],
  ])('a taking back that does not parse is refused: %j', async (request, detail) => {
    expect(await call(fromPage(TAB), 'link/unjudge', request)).toEqual({
      problem: { code: 'not-understood', detail: expect.stringMatching(detail) },
    });
  });

  test.each([
    ['claim/save', saveRequest()],
    ['link/judge', { claim: claimKey(claim(), text), entry: 'offer', verdict: 'right', words: 'w' }],
    ['link/unjudge', { claim: claimKey(claim(), text), entry: 'offer' }],
  ])('in a private window %s is refused', async (name, request) => {
    const answer = await call(fromPage({ ...TAB, incognito: true }), name, request);
    expect(answer).toEqual({ problem: { code: 'not-allowed', detail: 'private_not_saved' } });
    expect(await call(fromPage(TAB), 'claim/save', saveRequest())).toMatchObject({ ok: { created: true } });
  });
});

describe('what a page’s script may not', () => {
  test.each([
    ['tab/read', { tab: 1 }],
    ['pack/status', {}],
    ['pack/retry', {}],
  ])('ask %s', async (name, request) => {
    expect(await call(fromPage(TAB), name, request)).toMatchObject({ problem: { code: 'not-allowed' } });
    // Not even from a page that calls itself by our address somewhere in its own.
    expect(await call(fromPage({ ...TAB, url: 'https://evil.example/browser-extension://own/' }), name, request)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  test('our own page in a tab may', async () => {
    expect(await call({ ...fromOwn, tab: { id: 9 } }, 'pack/status', {})).toHaveProperty('ok');
  });
});

test('what reads a page goes into the frame that has signs of an article', async () => {
  expect(await call(fromPage(TAB, 3), 'script/load', {})).toEqual({ ok: {} });
  expect(world.executed).toEqual([{ tabId: 5, frameIds: [3], file: '/main.js' }]);
});

test('not where the reader took the site back meanwhile', async () => {
  world.closed.add(5);
  expect(await call(fromPage(TAB), 'script/load', {})).toMatchObject({ problem: { code: 'internal' } });
});

test('the card’s script goes into the frame that asks', async () => {
  expect(await call(fromPage(TAB, 3), 'card/load', {})).toEqual({ ok: {} });
  expect(world.executed).toEqual([{ tabId: 5, frameIds: [3], file: '/card.js' }]);
  expect(await call(fromOwn, 'card/load', {})).toMatchObject({ problem: { code: 'not-allowed' } });
});

test('the look of the marks goes into the frame that has some, once', async () => {
  await call(fromPage(TAB, 3), 'article/read', { page: pageOf(article()) });
  await vi.waitFor(() => expect(world.styled).toEqual([{ tabId: 5, frameIds: [3] }]));
  await call(fromPage(TAB, 3), 'article/read', { page: pageOf(article()), styled: true });
  await settled();
  expect(world.styled).toHaveLength(1);
});

test('no look of marks goes where there are none', async () => {
  await call(fromPage(TAB, 3), 'article/read', { page: pageOf(article({ text: '', blocks: [] })) });
  await settled();
  expect(world.styled).toEqual([]);
});

test('a history opens in the ledger page', async () => {
  expect(await call(fromPage(TAB), 'history/open', { entry: 'offer' })).toEqual({ ok: {} });
  expect(world.created).toEqual(['browser-extension://own/src/pages/ledger/index.html#/thread/offer']);
  expect(await call(fromPage(TAB), 'history/open', { entry: '../x' })).toMatchObject({ problem: { code: 'not-understood' } });
});

describe('the pack', () => {
  const installed = () => fake.browser.runtime.onInstalled.emit({ reason: 'install' })[0];

  test('is installed at first, with progress, and ready then', async () => {
    await installed();
    const progress = world.sent.filter((m) => (m as { name: string }).name === 'pack/progress').map((m) => (m as { request: unknown }).request);
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
    expect(await call(fromOwn, 'pack/status', {})).toEqual({ ok: { state: 'ready', title: 'Sample', version: '1.0.0', entries: 3 } });
  });

  test('is being installed while somebody asks', async () => {
    const installing = installed();
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'installing' } });
    await installing;
  });

  test('asked for before it ever was installed, it is installed', async () => {
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'installing' } });
    await vi.waitFor(async () => expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'ready' } }));
  });

  test.each([
    ['cannot be fetched', new Error('no such file'), /cannot be read: no such file/],
    ['is no JSON', '{', /cannot be read/],
    ['has a broken record', { ...shippedLike([]), entries: [{ id: 'bad-one' }] }, /record "bad-one"/],
  ])('that %s says so until trying again works', async (_, holds, detail) => {
    packFile.holds = holds;
    await installed();
    expect(await call(fromOwn, 'pack/status', {})).toEqual({ ok: { state: 'failed', detail: expect.stringMatching(detail) } });
    expect(await call(fromOwn, 'pack/retry', {})).toMatchObject({ problem: { code: 'pack-broken' } });
    packFile.holds = shippedLike([]);
    expect(await call(fromOwn, 'pack/retry', {})).toEqual({ ok: {} });
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'ready', entries: 0 } });
  });

  test('of a new version comes with an update; the same version is left alone', async () => {
    await installed();
    packFile.holds = { ...shippedLike([]), title: 'Same version' };
    await fake.browser.runtime.onInstalled.emit({ reason: 'update' })[0];
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { title: 'Sample' } });
    packFile.holds = { ...shippedLike([]), title: 'New', version: '1.1.0' };
    await fake.browser.runtime.onInstalled.emit({ reason: 'update' })[0];
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { title: 'New', version: '1.1.0' } });
  });

  test('a broken one in an update leaves the old one at work', async () => {
    await installed();
    packFile.holds = { ...shippedLike([]), version: '2.0.0', entries: [{ id: 'bad-one' }] };
    await fake.browser.runtime.onInstalled.emit({ reason: 'update' })[0];
    expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'ready', version: '1.0.0' } });
    expect(await call(fromPage(TAB), 'article/read', { page: pageOf(article()) })).toMatchObject({
      ok: { reading: { links: [{ entry: 'offer' }] } },
    });
  });
});

test('a ledger made by a newer version says so, everywhere, and stays as it is', async () => {
  const request = indexedDB.open('pledgemark', 99);
  await new Promise<void>((done) => {
    request.onsuccess = () => done();
  });
  request.result.close();
  for (const name of ['article/read', 'claim/save']) {
    const answer = await call(fromPage(TAB), name, name === 'article/read' ? { page: pageOf(article()) } : saveRequest());
    expect(answer).toEqual({ problem: { code: 'ledger-newer', detail: expect.stringMatching(/newer Pledgemark.*Nothing was changed/) } });
  }
  expect(await call(fromOwn, 'pack/status', {})).toMatchObject({ ok: { state: 'failed', detail: expect.stringMatching(/newer/) } });
});
