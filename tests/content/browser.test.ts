import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';

const load = async (): Promise<Browser> => (await import('../../src/content/browser.ts')).default;

describe('the browser, as scripts in pages speak to it', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => void vi.unstubAllGlobals());

  test('is what the browser gives to extensions, and not an element of the page that is called "browser"', async () => {
    const chrome = { runtime: { id: 'own' } };
    vi.stubGlobal('browser', { tagName: 'DIV' });
    vi.stubGlobal('chrome', chrome);
    expect(await load()).toBe(chrome);
  });

  test('has nothing touched before it is wanted', async () => {
    const runtime = vi.fn();
    const chrome = {
      get runtime() {
        return runtime();
      },
    };
    vi.stubGlobal('chrome', chrome);
    await load();
    expect(runtime).not.toHaveBeenCalled();
  });
});
