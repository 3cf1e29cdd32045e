import { beforeEach, describe, expect, test, vi } from 'vitest';

const fake = await vi.hoisted(() => import('../bridge/fakeBrowser.ts'));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../../src/background/scripts.ts', () => ({ glanceScript: '/glance.js', contentScript: '/main.js', cardScript: '/card.js' }));
vi.mock('../../src/engine/analyse.ts', () => ({ analyse: () => ({}) }));
vi.mock('../../src/engine/link.ts', () => ({ link: () => [] }));

import { listenersOf, start } from './start.ts';

const { browser, world } = fake;
const NEWS = { id: 5, url: 'https://www.news.example/offer', windowId: 1, active: true };
const OTHER = { id: 6, url: 'https://other.example/', windowId: 1 };

/** A script of ours in a tab, and what it was asked. */
function scriptIn(tab: number): string[] {
  const asked: string[] = [];
  world.pages.set(tab, (message) => {
    const { name } = message as { name: string };
    asked.push(name);
    return { ok: name === 'reading/current' ? { reading: null, problem: null } : {} };
  });
  return asked;
}

const happens = async (event: { emit(...args: unknown[]): unknown[] }, ...args: unknown[]): Promise<void> => {
  await Promise.all(event.emit(...args));
};

beforeEach(async () => {
  await start(fake);
  world.tabs.push(NEWS, OTHER);
});

test('every listener is registered as soon as the script has run', () => {
  // Two hear of what is stored: the settings, and the hosts that are asked and not read.
  expect(listenersOf(browser).map((event) => event.listeners.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 1]);
});

describe('installation', () => {
  test('opens the welcome page the first time only, and makes the menus anew each time', async () => {
    await happens(browser.runtime.onInstalled, { reason: 'install' });
    expect(world.created).toEqual(['browser-extension://own/src/pages/welcome/index.html']);
    await happens(browser.runtime.onInstalled, { reason: 'update' });
    expect(world.created).toHaveLength(1);
    expect(world.menus).toEqual(['panel', 'ledger', 'always', 'look_up', 'save_selection']);
  });

  test('asks for nothing and reads nothing', async () => {
    await happens(browser.runtime.onInstalled, { reason: 'install' });
    expect([world.requested, world.scripts, world.executed]).toEqual([[], [], []]);
  });

  test('an update puts the script into the open pages of granted sites again', async () => {
    world.origins.push('https://*.news.example/*');
    await happens(browser.runtime.onInstalled, { reason: 'update' });
    expect(world.scripts).toMatchObject([{ id: 'reader', matches: ['https://*.news.example/*'], js: ['/glance.js'] }]);
    expect(world.executed).toEqual([{ tabId: 5, file: '/glance.js', allFrames: true }]);
  });
});

test('a choice of the reader is told to every page that is read, and to none that is not', async () => {
  const asked = scriptIn(NEWS.id);
  await browser.storage.local.set({ settings: { marks: 'all' } });
  await vi.waitFor(() => expect(asked).toEqual(['settings/changed']));
  expect(world.executed).toEqual([]);
});

describe('sites', () => {
  const grant = (...origins: string[]) => {
    world.origins.push(...origins);
    return happens(browser.permissions.onAdded, { origins });
  };
  const withdraw = (...origins: string[]) => {
    world.origins = world.origins.filter((o) => !origins.includes(o));
    return happens(browser.permissions.onRemoved, { origins });
  };

  test('granted ones are registered and their open pages read at once', async () => {
    await grant('https://*.news.example/*');
    await grant('http://*.third.example/*');
    expect(world.scripts).toMatchObject([{ matches: ['http://*.third.example/*', 'https://*.news.example/*'] }]);
    expect(world.executed).toEqual([{ tabId: 5, file: '/glance.js', allFrames: true }]);
  });

  test('a page that has the script already does not get it twice', async () => {
    const asked = scriptIn(NEWS.id);
    await grant('https://*.news.example/*');
    expect(world.executed).toEqual([]);
    expect(asked).toEqual(['reading/current']);
  });

  test('several granted at once are one registration', async () => {
    world.origins.push('https://a.example/*', 'https://b.example/*');
    await Promise.all([
      happens(browser.permissions.onAdded, { origins: ['https://a.example/*'] }),
      happens(browser.permissions.onAdded, { origins: ['https://b.example/*'] }),
    ]);
    expect(world.scripts).toMatchObject([{ matches: ['https://a.example/*', 'https://b.example/*'] }]);
  });

  test('withdrawn ones are no longer registered, and their pages are told to stop', async () => {
    await grant('https://*.news.example/*', 'https://other.example/*');
    const [news, other] = [scriptIn(NEWS.id), scriptIn(OTHER.id)];
    await withdraw('https://*.news.example/*');
    expect(world.scripts).toMatchObject([{ matches: ['https://other.example/*'] }]);
    expect(news).toEqual(['page/stop']);
    expect(world.badges.get(NEWS.id)).toEqual({ text: '', title: 'action_read' });
    expect(world.badges.get(OTHER.id)).toBeUndefined();
    expect(other).toEqual([]);
    await withdraw('https://other.example/*');
    expect(world.scripts).toEqual([]);
  });

  test('a tab whose address we may not see any more is told to stop', async () => {
    await grant('https://*.news.example/*');
    const asked = scriptIn(NEWS.id);
    world.tabs[0] = { id: NEWS.id };
    await withdraw('https://*.news.example/*');
    expect(asked).toEqual(['page/stop']);
  });

  test('other permissions than sites change nothing', async () => {
    await happens(browser.permissions.onAdded, { permissions: ['downloads'] });
    expect(world.scripts).toEqual([]);
  });

  test('what was granted while we slept is registered at the start', async () => {
    world.origins.push('https://*.news.example/*');
    await happens(browser.runtime.onStartup);
    expect(world.scripts).toHaveLength(1);
  });
});

describe('a click on the icon', () => {
  test('puts the script into the page, then asks it to say what it finds', async () => {
    let asked: string[] = [];
    world.onExecuted = (tab) => {
      asked = scriptIn(tab);
    };
    await happens(browser.action.onClicked, NEWS);
    expect(world.executed).toEqual([{ tabId: 5, file: '/main.js', allFrames: true }]);
    expect(asked).toEqual(['page/read']);
  });

  test('where the script is, only asks', async () => {
    const asked = scriptIn(NEWS.id);
    await happens(browser.action.onClicked, NEWS);
    expect(world.executed).toEqual([]);
    expect(asked).toEqual(['page/read']);
  });

  test('on a page that the browser keeps to itself says so on the icon', async () => {
    world.closed.add(NEWS.id);
    await happens(browser.action.onClicked, NEWS);
    expect(world.badges.get(NEWS.id)).toEqual({ text: '–', title: 'badge_no_access' });
    const answer = await fake.sendAs(fake.fromOwn, { to: 'background', name: 'tab/read', request: { tab: NEWS.id } });
    expect(answer).toEqual({ problem: { code: 'no-access', detail: 'badge_no_access' } });
  });
});

describe('menus and keys', () => {
  test.each([
    ['the menu', () => browser.contextMenus.onClicked.emit({ menuItemId: 'panel' }, NEWS)],
    ['the key', () => browser.commands.onCommand.emit('open-panel', NEWS)],
  ])('%s opens the panel within the gesture, in Chromium’s way', (_, gesture) => {
    gesture();
    expect(world.panels).toEqual([{ windowId: 1 }]);
  });

  test('or in Firefox’s', () => {
    const { sidePanel } = browser;
    const open = vi.fn(async () => {});
    Object.assign(browser, { sidePanel: undefined, sidebarAction: { open } });
    browser.commands.onCommand.emit('open-panel', undefined);
    Object.assign(browser, { sidePanel, sidebarAction: undefined });
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('the ledger opens in a tab', async () => {
    await happens(browser.contextMenus.onClicked, { menuItemId: 'ledger' }, NEWS);
    expect(world.created).toEqual(['browser-extension://own/src/pages/ledger/index.html']);
  });

  test('"always" asks for the site within the gesture', () => {
    browser.contextMenus.onClicked.emit({ menuItemId: 'always' }, NEWS);
    expect(world.requested).toEqual([['https://*.news.example/*']]);
  });

  test.each([[{ ...NEWS, url: 'about:addons' }], [{ ...NEWS, url: 'file:///home/a.html' }]])(
    '"always" on %j asks for nothing and says so',
    async (tab) => {
      await happens(browser.contextMenus.onClicked, { menuItemId: 'always' }, tab);
      expect(world.requested).toEqual([]);
      expect(world.badges.get(NEWS.id)).toMatchObject({ text: '–' });
    },
  );

  test.each([
    ['read-page', 'page/read'],
    ['next-claim', 'claim/step'],
    ['previous-claim', 'claim/step'],
  ])('the key for %s asks the page in front', async (command, name) => {
    const asked = scriptIn(NEWS.id);
    await happens(browser.commands.onCommand, command, undefined);
    expect(asked).toEqual([name]);
  });

  test('stepping on a page that was not read has it read', async () => {
    await happens(browser.commands.onCommand, 'next-claim', NEWS);
    expect(world.executed).toEqual([{ tabId: 5, file: '/main.js', allFrames: true }]);
  });

  test('an unknown key or menu does nothing', async () => {
    await happens(browser.commands.onCommand, 'dance', NEWS);
    await happens(browser.contextMenus.onClicked, { menuItemId: 'dance' }, NEWS);
    expect([world.executed, world.created, world.panels, world.requested]).toEqual([[], [], [], []]);
  });
});
