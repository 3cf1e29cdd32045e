import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';

type Heard = (message: unknown, sender: unknown, answer: (with_: unknown) => void) => unknown;

const chromium = () => {
  const listeners = new Set<Heard>();
  const runtime = {
    id: 'own' as string | undefined,
    sendMessage: vi.fn(async (message: unknown) => ({ heard: message })),
    onMessage: { addListener: (l: Heard) => listeners.add(l), removeListener: (l: Heard) => listeners.delete(l) },
  };
  return { listeners, chrome: { runtime, i18n: { getMessage: () => 'said' } } };
};

const load = async (): Promise<Browser> => (await import('../../src/content/browser.ts')).default;

describe('the browser, as scripts in pages speak to it', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => void vi.unstubAllGlobals());

  test('is the browser’s own where it has one', async () => {
    const own = { runtime: { id: 'own' } };
    vi.stubGlobal('browser', own);
    vi.stubGlobal('chrome', chromium().chrome);
    expect((await load()).runtime).toBe(own.runtime);
  });

  test('is not an element of the page that is called so', async () => {
    vi.stubGlobal('browser', { tagName: 'DIV' });
    vi.stubGlobal('chrome', chromium().chrome);
    expect((await load()).i18n.getMessage('name')).toBe('said');
  });

  describe('in Chromium', () => {
    const start = async () => {
      const { listeners, chrome } = chromium();
      vi.stubGlobal('browser', undefined);
      vi.stubGlobal('chrome', chrome);
      const browser = await load();
      /** What a sender gets: whether it is to wait, and the answer when there is one. */
      const send = async (message: unknown) => {
        const answer = vi.fn();
        const waits = [...listeners].map((listener) => listener(message, {}, answer));
        if (waits.includes(true)) await vi.waitFor(() => expect(answer).toHaveBeenCalled());
        return { waits, answers: answer.mock.calls };
      };
      return { browser, chrome, listeners, send };
    };

    test('a listener answers by a promise, and leaves to others what it does not answer', async () => {
      const { browser, send } = await start();
      browser.runtime.onMessage.addListener(((message: unknown) => (message === 'ours' ? Promise.resolve('here') : undefined)) as never);
      expect(await send('ours')).toEqual({ waits: [true], answers: [['here']] });
      expect(await send('theirs')).toEqual({ waits: [undefined], answers: [] });
    });

    test('a listener that was taken away hears no more, and one never added is no trouble', async () => {
      const { browser, listeners } = await start();
      const listener = (() => undefined) as never;
      browser.runtime.onMessage.removeListener(listener);
      browser.runtime.onMessage.addListener(listener);
      browser.runtime.onMessage.removeListener(listener);
      expect(listeners.size).toBe(0);
    });

    test('sends, and knows when the extension is gone', async () => {
      const { browser, chrome } = await start();
      expect(await browser.runtime.sendMessage('hello')).toEqual({ heard: 'hello' });
      expect(browser.runtime.id).toBe('own');
      chrome.runtime.id = undefined;
      expect(browser.runtime.id).toBeUndefined();
    });
  });
});
