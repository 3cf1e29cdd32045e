import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const fake = await vi.hoisted(() => import('../bridge/fakeBrowser.ts'));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../../src/background/scripts.ts', () => ({ glanceScript: '/glance.js', contentScript: '/main.js', cardScript: '/card.js' }));

import { openSubscriptions, type Subscriptions } from '../../src/subscriptions/subscriptions.ts';
import { type Host, hostOf } from '../subscriptions/host.ts';
import { Publisher, records, version } from '../subscriptions/publisher.ts';
import { start } from './start.ts';

const { browser, world } = fake;
const fetchOf = globalThis.fetch;
const happens = async (event: { emit(...args: unknown[]): unknown[] }, ...args: unknown[]): Promise<void> =>
  void (await Promise.all(event.emit(...args)));
const AN_ALARM = { name: 'check-packs' };

describe('subscriptions in the background', () => {
  const publisher = new Publisher();
  publisher.publish(version('1.0.0', records(20)));
  let host: Host;
  let packs: Subscriptions | null = null;
  beforeEach(async () => {
    host = await hostOf(publisher.files);
    await start(fake);
  });
  afterEach(async () => {
    packs?.close();
    packs = null;
    await host.stop();
  });

  /** As the settings page does it, where the reader let us ask the host. */
  async function subscribe(): Promise<Subscriptions> {
    vi.stubGlobal('fetch', fetchOf);
    world.origins.push('http://127.0.0.1/*');
    world.stored = { servers: ['http://127.0.0.1/*'] };
    packs = await openSubscriptions({ inUse: async () => [] });
    await packs.subscribe(await packs.look(host.address));
    host.asked.length = 0;
    return packs;
  }

  test('without any there is no alarm, and one that comes all the same asks for nothing', async () => {
    const asked = vi.fn(fetchOf);
    vi.stubGlobal('fetch', asked);
    await happens(browser.runtime.onStartup);
    expect(world.alarms.size).toBe(0);
    asked.mockClear();
    await happens(browser.alarms.onAlarm, AN_ALARM);
    expect([asked.mock.calls, world.alarms.size]).toEqual([[], 0]);
  });

  test('the start of the browser sets the alarm and asks for nothing; the alarm asks, and sets the next', async () => {
    const mine = await subscribe();
    await happens(browser.runtime.onStartup);
    expect(world.alarms.get('check-packs')).toMatchObject({ when: expect.any(Number), periodInMinutes: 60 });
    expect(host.asked).toEqual([]);
    await happens(browser.alarms.onAlarm, { name: 'another' });
    expect(host.asked).toEqual([]);
    await happens(browser.alarms.onAlarm, AN_ALARM);
    expect(host.asked).toEqual(['GET /index.json 200', 'GET /sample-1.0.0.json.gz 200']);
    const [at] = await mine.list();
    expect(world.alarms.get('check-packs')).toMatchObject({ when: at?.nextAt });
    expect(at && at.nextAt - Date.now()).toBeGreaterThan(17 * 3_600_000);
  });

  test('a host that is asked is not read', async () => {
    await subscribe();
    world.origins.push('https://*.news.example/*');
    await happens(browser.permissions.onAdded, { origins: ['http://127.0.0.1/*', 'https://*.news.example/*'] });
    expect(world.scripts.map((script) => script.matches)).toEqual([['https://*.news.example/*']]);
  });

  test('access that is gone is told, and nothing is asked', async () => {
    const mine = await subscribe();
    world.origins.length = 0;
    await happens(browser.alarms.onAlarm, AN_ALARM);
    expect((await mine.list())[0]?.trouble).toMatchObject({ code: 'no-access' });
    expect(host.asked).toEqual([]);
  });
});
