import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

import { ask, askTab, tell } from '../../src/bridge/ask.ts';
import { toPage } from '../../src/bridge/calls.ts';
import { ProblemError, toProblem } from '../../src/bridge/problem.ts';
import { type Handlers, onNews, serve } from '../../src/bridge/serve.ts';
import { browser, fromOwn, fromPage, fromStranger, resetWorld, sendAs, world } from './fakeBrowser.ts';

const calls = {
  double: { request: v.object({ n: v.number() }), reply: v.object({ twice: v.number() }) },
  secret: { request: v.object({}), reply: v.object({}) },
} as const;

let asked: unknown[] = [];
const handlers: Handlers<typeof calls> = {
  double: ({ n }) => {
    asked.push(n);
    return { twice: 2 * n };
  },
  secret: () => ({}),
};

const problem = async (asking: Promise<unknown>) =>
  toProblem(
    await asking.then(
      () => null,
      (error: unknown) => error,
    ),
  );

beforeEach(() => {
  resetWorld();
  browser.runtime.onMessage.listeners = [];
  asked = [];
});

describe('serve', () => {
  test('answers what it was asked', async () => {
    serve('background', calls, handlers);
    expect(await sendAs(fromOwn, { to: 'background', name: 'double', request: { n: 4 } })).toEqual({ ok: { twice: 8 } });
  });

  test.each([
    ['a request of the wrong type', { to: 'background', name: 'double', request: { n: 'four' } }, /^double: n: /],
    ['a request that is missing', { to: 'background', name: 'double' }, /request/],
    ['no name', { to: 'background', request: {} }, /name/],
    ['a name that is no word', { to: 'background', name: 7, request: {} }, /name/],
    ['an unknown name', { to: 'background', name: 'halve', request: { n: 4 } }, /nobody here answers "halve"/],
    ['a name that every object has', { to: 'background', name: 'toString', request: {} }, /nobody here answers "toString"/],
  ])('says clearly what is wrong with %s, and no handler sees it', async (_, message, detail) => {
    serve('background', calls, handlers);
    expect(await sendAs(fromOwn, message)).toEqual({ problem: { code: 'not-understood', detail: expect.stringMatching(detail) } });
    expect(asked).toEqual([]);
  });

  test.each([
    ['a stranger', fromStranger, { to: 'background', name: 'double', request: { n: 4 } }],
    ['a call to the page', fromOwn, { to: 'page', name: 'double', request: { n: 4 } }],
    ['news', fromOwn, { to: 'all', name: 'double', request: { n: 4 } }],
    ['a text', fromOwn, 'hello'],
    ['null', fromOwn, null],
    ['a list', fromOwn, ['background']],
    ['another library’s message', fromOwn, { type: 'ping' }],
  ])('leaves %s alone: whoever it is for may answer', (_, sender, message) => {
    serve('background', calls, handlers);
    expect(browser.runtime.onMessage.emit(message, sender)).toEqual([undefined]);
    expect(asked).toEqual([]);
  });

  test('does not let everybody ask everything', async () => {
    serve('background', calls, handlers, { allow: (_, name) => name !== 'secret' });
    expect(await sendAs(fromPage({ id: 1, url: 'https://a.example/' }), { to: 'background', name: 'secret', request: {} })).toEqual({
      problem: { code: 'not-allowed', detail: '"secret" may not be asked from there' },
    });
  });

  test.each([
    [new ProblemError({ code: 'no-access', detail: 'shut' }), { code: 'no-access', detail: 'shut' }],
    [Object.assign(new Error('newer'), { code: 'ledger-newer' }), { code: 'ledger-newer', detail: 'newer' }],
    [Object.assign(new Error('odd'), { code: 'ENOENT' }), { code: 'internal', detail: 'odd' }],
    [new TypeError('x is not a function'), { code: 'internal', detail: 'x is not a function' }],
    ['thrown words', { code: 'internal', detail: 'thrown words' }],
  ])('what a handler throws comes over as a problem: %s', async (thrown, expected) => {
    serve('background', calls, { ...handlers, secret: () => Promise.reject(thrown) });
    expect(await sendAs(fromOwn, { to: 'background', name: 'secret', request: {} })).toEqual({ problem: expected });
  });

  test('stops when told', async () => {
    const stop = serve('background', calls, handlers);
    stop();
    await expect(sendAs(fromOwn, { to: 'background', name: 'double', request: { n: 1 } })).rejects.toThrow(/does not exist/);
  });
});

describe('ask', () => {
  const answering = (answer: unknown) => browser.runtime.onMessage.addListener(() => Promise.resolve(answer));

  test('gives the checked reply', async () => {
    answering({ ok: { state: 'ready', title: 'T', version: '1.0.0', entries: 3 } });
    expect(await ask('pack/status', {})).toEqual({ state: 'ready', title: 'T', version: '1.0.0', entries: 3 });
    expect(world.sent).toEqual([{ to: 'background', name: 'pack/status', request: {} }]);
  });

  test.each([
    ['a reply of the wrong shape', { ok: { state: 'ready', title: 'T' } }, 'not-understood', /^pack\/status: the reply does not fit, at version/],
    ['a reply of an unknown state', { ok: { state: 'lost' } }, 'not-understood', /state/],
    ['neither reply nor problem', { maybe: 1 }, 'not-understood', /neither/],
    ['a problem', { problem: { code: 'ledger-failed', detail: 'full' } }, 'ledger-failed', /^full$/],
    ['a problem of an unknown code', { problem: { code: 'boom', detail: 'x' } }, 'not-understood', /neither/],
    ['nothing', undefined, 'gone', /nobody answered/],
  ])('rejects with a problem on %s', async (_, answer, code, detail) => {
    answering(answer);
    const asking = ask('pack/status', {});
    await expect(asking).rejects.toBeInstanceOf(ProblemError);
    expect(await problem(asking)).toEqual({ code, detail: expect.stringMatching(detail) });
  });

  test('after an update of the extension everybody is gone', async () => {
    answering({ ok: {} });
    world.alive = false;
    expect(await problem(ask('pack/retry', {}))).toMatchObject({ code: 'gone' });
    expect(world.sent).toEqual([]);
  });

  test('where nobody listens, the problem is that they are gone', async () => {
    expect(await problem(ask('pack/retry', {}))).toMatchObject({ code: 'gone' });
    expect(await problem(askTab(7, 'page/stop', {}))).toMatchObject({ code: 'gone' });
  });

  test('a worker that died in the middle is no sign that the extension is gone', async () => {
    browser.runtime.onMessage.addListener(() => Promise.reject(new Error('The message channel closed before a response was received.')));
    expect(await problem(ask('pack/retry', {}))).toMatchObject({ code: 'internal' });
  });

  test('asks the page of a tab', async () => {
    const heard: unknown[] = [];
    world.pages.set(7, (message) => {
      heard.push(message);
      return { ok: {} };
    });
    expect(await askTab(7, 'claim/step', { by: 1 })).toEqual({});
    expect(heard).toEqual([{ to: 'page', name: 'claim/step', request: { by: 1 } }]);
  });

  test('what serve answers is what ask understands', async () => {
    serve('page', toPage, {
      'reading/current': () => ({ reading: null, problem: { code: 'no-article' as const, detail: 'no text' } }),
      'page/read': () => ({}),
      'page/as-of': () => ({}),
      'page/stop': () => ({}),
      'claim/show': () => ({}),
      'settings/changed': () => ({}),
      'card/act': () => ({}),
      'selection/take': () => ({}),
      'claim/near': () => ({ claim: null }),
      'claim/step': () => ({}),
    });
    world.pages.set(1, (message) => sendAs(fromOwn, message));
    expect(await askTab(1, 'reading/current', {})).toEqual({ reading: null, problem: { code: 'no-article', detail: 'no text' } });
    expect(await problem(askTab(1, 'claim/step', { by: 2 as 1 }))).toMatchObject({
      code: 'not-understood',
      detail: expect.stringMatching(/^claim\/step: by: /),
    });
  });
});

describe('news', () => {
  test('reach those who want them, if they fit and come from us', async () => {
    const heard: unknown[] = [];
    const stop = onNews('pack/progress', (told) => heard.push(told));
    await tell('pack/progress', { done: 1, total: 2 });
    await tell('reading/changed', { tab: 1 });
    browser.runtime.onMessage.emit({ to: 'all', name: 'pack/progress', request: { done: 'one' } }, fromOwn);
    browser.runtime.onMessage.emit({ to: 'all', name: 'pack/progress', request: { done: 9, total: 9 } }, fromStranger);
    expect(heard).toEqual([{ done: 1, total: 2 }]);
    stop();
    await tell('pack/progress', { done: 2, total: 2 });
    expect(heard).toHaveLength(1);
  });

  test('may find nobody', async () => {
    await expect(tell('reading/changed', { tab: 1 })).resolves.toBeUndefined();
  });
});
