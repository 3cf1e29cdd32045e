import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { fingerprintOf } from '../../tools/pack/keys.ts';
import { entry } from '../ledger/samples.ts';
import { etagOf, type Host, hostOf } from '../subscriptions/host.ts';
import { Publisher, records, version } from '../subscriptions/publisher.ts';
import { press, says } from './hands.ts';
import { sound } from './sound.ts';
import { family, launchGranted, launchShipped, ready } from './stage.ts';

const RECORDS = records(120);

describe(`a pack by subscription in ${family}`, () => {
  const publisher = new Publisher();
  let host: Host;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    publisher.publish(version('1.0.0', RECORDS));
    host = await hostOf(publisher.files);
    // Firefox answers its own question; no program can answer Chromium's.
    session = await (family === 'firefox' ? launchShipped() : launchGranted(['http://127.0.0.1/*']));
    await (await ready(session)).close();
    page = await session.openOwn('src/pages/settings/index.html', '#pack-address');
  });
  afterAll(async () => {
    await session?.close();
    await host?.stop();
  });

  const access = (): Promise<{ origins: string[]; scripts: number }> =>
    page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { origins = [] } = await api.permissions.getAll();
      return { origins, scripts: (await api.scripting.getRegisteredContentScripts()).length };
    });
  const install = async (number: string): Promise<void> => {
    await press(page, `See what version ${number} changes`);
    await says(page, /the same/);
    await press(page, 'Install');
    await says(page, new RegExp(`Installed: Sample ${number.replaceAll('.', '\\.')}`));
  };

  /** As if a day had passed. */
  const due = (): Promise<void> =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('pledgemark-subscriptions');
        opening.onsuccess = () => done(opening.result);
      });
      const rows = database.transaction('subscriptions', 'readwrite').objectStore('subscriptions');
      await new Promise<void>((done) => {
        const asked = rows.getAll();
        asked.onsuccess = () => {
          rows.put({ ...asked.result[0], nextAt: 0 }).onsuccess = () => done();
        };
      });
      database.close();
      (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).alarms.create('check-packs', { when: Date.now() + 100 });
    });

  test('shows whose key it is, and what it would bring, before anything is installed', async () => {
    expect(host.asked).toEqual([]);
    await page.bringToFront();
    await page.type('#pack-address', host.address);
    await press(page, 'Look');
    await says(page, /Sample, version 1\.0\.0, from 127\.0\.0\.1/);
    await says(page, new RegExp(fingerprintOf(publisher.signer.key)));
    await sound(page, '#subscriptions', 'subscription-offered');
    expect(host.asked).toEqual(['GET /index.json 200']);
    await press(page, 'Trust this key and subscribe');
    await says(page, /Subscribed: Sample/);
    await install('1.0.0');
    // The host may be asked, and no page of it is read.
    if (family === 'firefox') {
      expect(await access()).toEqual({ origins: ['http://127.0.0.1/*'], scripts: 0 });
      expect(await page.$eval('#sites', (sites) => (sites as HTMLElement).innerText)).not.toMatch(/127\.0\.0\.1/);
    }
  });

  test('brings the next version as a difference', async () => {
    publisher.publish(version('1.1.0', [...RECORDS.slice(2), entry('added')], { changes: ['1.1.0: one is new'] }));
    await press(page, 'Ask now');
    await press(page, 'See what version 1.1.0 changes');
    await says(page, /1 new · 0 changed · 2 taken out · 118 the same/);
    await says(page, /1\.1\.0: one is new/);
    await sound(page, '#subscriptions', 'subscription-difference');
    expect(host.asked.slice(-2)).toEqual(['GET /index.json 200', 'GET /sample-1.1.0-from-1.0.0.json.gz 200']);
    await press(page, 'Install');
    await says(page, /Installed: Sample 1\.1\.0/);
  });

  test('does not take what was tampered with; what is installed stays in use', async () => {
    publisher.publish(version('1.2.0', RECORDS));
    for (const name of publisher.files.keys())
      if (name.startsWith('sample-1.2.0')) publisher.files.set(name, gzipSync('{"format":"pledgemark-pack/1"}'));
    await press(page, 'Ask now');
    await says(page, /What was sent is not what its publisher signed\. It was not taken\. Try again later; .*\. What is installed stays in use\./);
    expect(await page.$$eval('ul.packs', (lists) => lists.map((list) => (list as HTMLElement).innerText).join())).toMatch(/Sample 1\.1\.0/);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/See what version/);
    await sound(page, '#subscriptions', 'subscription-refused');
  });

  test('comes by itself when its time has come, and the ledger page tells of it once', async () => {
    for (const name of [...publisher.files.keys()]) if (name.startsWith('sample-1.2.0')) publisher.files.delete(name);
    publisher.publish(version('1.3.0', RECORDS));
    await due();
    await says(page, /See what version 1\.3\.0 changes/);
    const ledger = await session.openOwn('src/pages/ledger/index.html', '.notice');
    expect(await ledger.$eval('.notice', (notice) => (notice as HTMLElement).innerText)).toMatch(/Sample has a new version: 1\.3\.0\./);
    await ledger.click('.notice button');
    await ledger.waitForFunction(() => !document.querySelector('.notice'));
    await ledger.close();
    const again = await session.openOwn('src/pages/ledger/index.html', '.line');
    expect(await again.$('.notice')).toBeNull();
    await again.close();
    await page.bringToFront();
  });

  test('tells that the address goes on showing an old signature', async () => {
    publisher.publish(version('1.3.0', RECORDS), publisher.signer, { issued: '2026-01-03T00:00:00.000Z', until: '2026-01-17T00:00:00.000Z' });
    await press(page, 'Ask now');
    await says(page, /Newest version: 1\.3\.0, signed Jan 3, 2026\s+Its publisher was to sign it anew by Jan 17, 2026\./);
    await sound(page, '#subscriptions', 'subscription-stale');
    publisher.publish(version('1.3.0', RECORDS), publisher.signer, { issued: '2026-01-17T00:00:00.000Z', until: '2999-01-17T00:00:00.000Z' });
    await press(page, 'Ask now');
    await says(page, /Newest version: 1\.3\.0, signed Jan 17, 2026/);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/sign it anew/);
  });

  test('costs one conditional request where nothing is new, and follows nobody elsewhere', async () => {
    await press(page, 'Ask now');
    await expect.poll(() => host.asked.at(-1), { timeout: 10_000 }).toBe('GET /index.json 304');
    const before = host.asked.length;
    host.mischief = (_, response) => {
      response.writeHead(302, { location: '/elsewhere.json' }).end();
      return true;
    };
    await press(page, 'Ask now');
    await says(page, /The address leads to another\. That is not followed\./);
    expect(host.asked.slice(before)).toEqual(['GET /index.json 302']);
    host.mischief = () => false;
  });

  // No program can take access away and give it again in Chromium.
  if (family === 'firefox')
    test('says where the browser no longer lets it ask, and asks the reader for it again', async () => {
      await page.evaluate((origin) => Reflect.get(globalThis, 'browser').permissions.remove({ origins: [origin] }), 'http://127.0.0.1/*');
      const asked = host.asked.length;
      await due();
      await says(page, /The browser no longer allows asking there\./);
      expect(host.asked.length).toBe(asked);
      await press(page, 'Ask now');
      await page.waitForFunction(() => !/no longer allows/.test(document.body.innerText), { timeout: 10_000 });
      expect(host.asked.length).toBe(asked + 1);
      expect(await access()).toEqual({ origins: ['http://127.0.0.1/*'], scripts: 0 });
    });

  test('goes on where the connection broke', async () => {
    publisher.publish(version('1.4.0', records(20_000)));
    host.mischief = (request, response, bytes) => {
      if (!request.url?.endsWith('.gz')) return false;
      response.writeHead(200, { etag: etagOf(bytes), 'content-length': bytes.length });
      response.write(bytes.subarray(0, 400_000), () => setTimeout(() => response.destroy(), 200));
      return true;
    };
    await press(page, 'Ask now');
    await says(page, /The address cannot be reached\./);
    host.mischief = () => false;
    await press(page, 'Ask now');
    await says(page, /See what version 1\.4\.0 changes/);
    const [last] = host.asked.slice(-1);
    expect(last).toMatch(/^GET \/sample-1\.4\.0-from-1\.3\.0\.json\.gz 206 bytes=\d{6}-$/);
  });

  test('goes back to the version before, and ends without a trace of its access', async () => {
    await press(page, 'Back to the one before');
    await says(page, /Sample is as it was before/);
    await says(page, /Sample 1\.0\.0/);
    await press(page, 'End the subscription');
    await says(page, /Ended\. The records of Sample that are installed stay\./);
    expect(await page.$$eval('ul.subscriptions li', (items) => items.length)).toBe(0);
    if (family === 'firefox') expect(await access()).toEqual({ origins: [], scripts: 0 });
    const alarms = await page.evaluate(() => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).alarms.getAll());
    expect(alarms).toEqual([]);
  });
});
