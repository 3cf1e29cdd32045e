import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { fingerprintOf } from '../../tools/pack/keys.ts';
import { entry } from '../ledger/samples.ts';
import { type Host, hostOf } from '../subscriptions/host.ts';
import { Publisher, records, version } from '../subscriptions/publisher.ts';
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

  const says = (words: RegExp) =>
    page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), { timeout: 20_000 }, words.source);
  const press = async (words: string): Promise<void> => {
    const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${words}" and not(@disabled)])`, { timeout: 20_000 });
    await button?.scrollIntoView();
    await button?.click();
  };
  const access = (): Promise<{ origins: string[]; scripts: number }> =>
    page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { origins = [] } = await api.permissions.getAll();
      return { origins, scripts: (await api.scripting.getRegisteredContentScripts()).length };
    });
  const install = async (number: string): Promise<void> => {
    await press(`See what version ${number} changes`);
    await says(/the same/);
    await press('Install');
    await says(new RegExp(`Installed: Sample ${number.replaceAll('.', '\\.')}`));
  };

  test('shows whose key it is, and what it would bring, before anything is installed', async () => {
    expect(host.asked).toEqual([]);
    await page.bringToFront();
    await page.type('#pack-address', host.address);
    await press('Look');
    await says(/Sample, version 1\.0\.0, from 127\.0\.0\.1/);
    await says(new RegExp(fingerprintOf(publisher.signer.key)));
    expect(host.asked).toEqual(['GET /index.json 200']);
    await press('Trust this key and subscribe');
    await says(/Subscribed: Sample/);
    await install('1.0.0');
    // The host may be asked, and no page of it is read.
    if (family === 'firefox') expect(await access()).toEqual({ origins: ['http://127.0.0.1/*'], scripts: 0 });
  });

  test('brings the next version as a difference', async () => {
    publisher.publish(version('1.1.0', [...RECORDS.slice(2), entry('added')], { changes: ['1.1.0: one is new'] }));
    await press('Ask now');
    await press('See what version 1.1.0 changes');
    await says(/1 new · 0 changed · 2 taken out · 118 the same/);
    await says(/1\.1\.0: one is new/);
    expect(host.asked.slice(-2)).toEqual(['GET /index.json 200', 'GET /sample-1.1.0-from-1.0.0.json.gz 200']);
    await press('Install');
    await says(/Installed: Sample 1\.1\.0/);
  });

  test('does not take what was tampered with; what is installed stays in use', async () => {
    publisher.publish(version('1.2.0', RECORDS));
    for (const name of publisher.files.keys())
      if (name.startsWith('sample-1.2.0')) publisher.files.set(name, gzipSync('{"format":"pledgemark-pack/1"}'));
    await press('Ask now');
    await says(/What was sent is not what its publisher signed\. It was not taken\. What is installed stays in use\./);
    expect(await page.$$eval('ul.packs', (lists) => lists.map((list) => (list as HTMLElement).innerText).join())).toMatch(/Sample 1\.1\.0/);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/See what version/);
  });

  test('goes back to the version before, and ends without a trace of its access', async () => {
    await press('Back to the one before');
    await says(/Sample is as it was before/);
    await says(/Sample 1\.0\.0/);
    await press('End the subscription');
    await says(/Ended\. The records of Sample that are installed stay\./);
    expect(await page.$$eval('ul.subscriptions li', (items) => items.length)).toBe(0);
    if (family === 'firefox') expect(await access()).toEqual({ origins: [], scripts: 0 });
    const alarms = await page.evaluate(() => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).alarms.getAll());
    expect(alarms).toEqual([]);
  });
});
