import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityId } from '../../src/model/entity.ts';
import type { EntryId } from '../../src/model/entry.ts';
import type { Session } from '../../tools/browser/session.ts';
import { saved } from '../ledger/samples.ts';
import { type CouchHost, couchHost, LOGIN, TOKEN } from '../sharing/host.ts';
import { Member } from '../sharing/member.ts';
import { press, pressAt, says } from './hands.ts';
import { sound } from './sound.ts';
import { family, launchGranted, launchShipped, ready } from './stage.ts';

const id = 'pledge' as EntryId;

describe(`a team’s ledger in ${family}`, () => {
  const [ben, cho] = ['ben', 'cho'].map((name) => new Member(name, TOKEN)) as [Member, Member];
  let host: CouchHost;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    host = await couchHost();
    await (await ben.ledger()).save(saved('pledge', undefined, { title: 'A pledge of ben', note: 'first' }));
    await (await ben.ledger()).save(saved('offer', undefined, { title: 'An offer to buy more soybeans, which two of the team have seen otherwise' }));
    for (const who of [ben, cho]) await who.sync({ address: host.address });
    host.asked.length = 0;
    // Firefox answers its own question; no program can answer Chromium's.
    session = await (family === 'firefox' ? launchShipped() : launchGranted(['http://127.0.0.1/*']));
    await (await ready(session)).close();
    page = await session.openOwn('src/pages/settings/index.html', '#team-address');
  });
  afterAll(async () => {
    await session?.close();
    ben.close();
    cho.close();
    await host?.end();
  });

  test('asks for nothing before the reader joins, and tells a wrong password in plain words', async () => {
    expect(host.asked).toEqual([]);
    await page.bringToFront();
    await page.type('#team-address', host.address);
    await page.type('#team-who', 'Ana');
    await page.type('#team-name', LOGIN.name);
    await page.type('#team-secret', 'wrong');
    await sound(page, '#team', 'team-form');
    await press(page, 'Join');
    await says(page, /does not know this name and password/);
    await press(page, 'Leave the team');
    await says(page, /You left/);
  });

  test('joins, and shows what two others changed in two ways, to choose from', async () => {
    await (await ben.ledger()).annotate(id, { note: 'as ben has it', tags: [] });
    await (await cho.ledger()).annotate(id, { note: 'as cho has it', tags: [] });
    await (await ben.ledger()).remove('offer' as EntryId);
    await (await cho.ledger()).annotate('offer' as EntryId, { note: 'still of use', tags: [] });
    await (await ben.ledger()).amend(id, { actor: ['JP'] as EntityId[] });
    await (await cho.ledger()).amend(id, { actor: ['KR'] as EntityId[] });
    for (const who of [ben, cho]) await who.sync({ address: host.address });
    await page.type('#team-address', host.address);
    await page.type('#team-who', 'Ana');
    await page.type('#team-name', LOGIN.name);
    await page.type('#team-secret', LOGIN.secret);
    await press(page, 'Join');
    await says(page, /A pledge of ben\s+Note\s+as ben has it[\s\S]*as cho has it|A pledge of ben\s+Note\s+as cho has it[\s\S]*as ben has it/);
    await says(page, /A pledge of ben\s+Who\s+(?:Japan[\s\S]*South Korea|South Korea[\s\S]*Japan)/);
    await sound(page, '#team', 'team-two-versions');
    // The ledger page leads here.
    const ledger = await session.openOwn('src/pages/ledger/index.html', '.notice a');
    expect(await ledger.$eval('.notice', (notice) => (notice as HTMLElement).innerText)).toMatch(/2 entries were changed by two of the team/);
    await ledger.click('.notice a');
    const isInSight = (): boolean => Math.abs(document.querySelector('#team')?.getBoundingClientRect().top ?? 1e4) < innerHeight;
    await expect.poll(() => ledger.evaluate(isInSight).catch(() => false), { timeout: 20_000 }).toBe(true);
    await ledger.close();
    await page.bringToFront();
    await pressAt(page, 'button[aria-label="Keep this version: South Korea"]');
    await page.waitForFunction(() => !document.body.innerText.includes('Japan'), { timeout: 20_000 });
    await press(page, 'Remove it');
    // What is below moves up when it goes: a click that is on its way would miss.
    await page.waitForFunction(() => ![...document.querySelectorAll('button')].some((button) => button.textContent === 'Remove it'), {
      timeout: 20_000,
    });
    await pressAt(page, 'button[aria-label="Keep this version: as cho has it"]');
    await page.waitForFunction(() => !document.body.innerText.includes('as ben has it'), { timeout: 20_000 });
    await expect
      .poll(
        async () => {
          await ben.sync({ address: host.address });
          return [(await (await ben.ledger()).saved()).map(({ note }) => note), (await (await ben.ledger()).replica.counts()).contested];
        },
        { timeout: 20_000, interval: 500 },
      )
      .toEqual([['as cho has it'], 0]);
  });

  // Firefox gives no way to stop its event page.
  if (family === 'chromium')
    test('tells at once what is written while the background sleeps', async () => {
      const own = await session.openOwn(`src/pages/ledger/index.html#/list?at=${id}`, 'label.note textarea');
      const asleep = session.browser.targets().find((target) => target.type() === 'service_worker');
      await (await asleep?.worker())?.close();
      await own.waitForFunction(() => document.querySelector('textarea')?.value === 'as cho has it');
      await own.type('textarea', ', and ana too');
      await own.keyboard.press('Tab');
      await expect
        .poll(
          async () => {
            await ben.sync({ address: host.address });
            return (await (await ben.ledger()).saved())[0]?.note;
          },
          { timeout: 20_000, interval: 300 },
        )
        .toMatch(/and ana too/);
      await own.close();
      await page.bringToFront();
    });

  test('shows at once what a teammate writes, while the ledger is looked at', async () => {
    const own = await session.openOwn(`src/pages/ledger/index.html#/list?at=${id}`, 'label.note textarea');
    const shows = async (title: string, timeout: number): Promise<void> => {
      await (await ben.ledger()).amend(id, { title });
      await ben.sync({ address: host.address });
      await own.waitForFunction((words) => document.body.innerText.includes(words), { timeout }, title);
    };
    // Asleep, it is woken by the page within twenty seconds, and stays.
    if (family === 'chromium') {
      const asleep = session.browser.targets().find((target) => target.type() === 'service_worker');
      await (await asleep?.worker())?.close();
    }
    await shows('A pledge as ben calls it', 30_000);
    for (const nth of ['first', 'second']) await shows(`A pledge, renamed for the ${nth} time`, 5_000);
    await own.close();
    await page.bringToFront();
  });

  test('is woken for the team by its alarm', async () => {
    if (family === 'chromium') {
      const asleep = session.browser.targets().find((target) => target.type() === 'service_worker');
      await (await asleep?.worker())?.close();
    }
    const asked = host.asked.length;
    await page.evaluate(() =>
      (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).alarms.create('compare-team', { when: Date.now() + 100 }),
    );
    await expect.poll(() => host.asked.slice(asked).join(), { timeout: 15_000 }).toMatch(/GET \/team\/_changes/);
  });

  test('sends no secret in an address, and nothing more once the team is left', async () => {
    expect(host.asked.join()).not.toMatch(/correct|horse|@/);
    await press(page, 'Leave the team');
    await says(page, /You left/);
    const asked = host.asked.length;
    await (await ben.ledger()).annotate(id, { note: 'after', tags: [] });
    await ben.sync({ address: host.address });
    const byBen = host.asked.length - asked;
    expect(byBen).toBeLessThanOrEqual(6);
    page = await session.openOwn('src/pages/settings/index.html', '#team-address');
    expect(host.asked.length - asked).toBe(byBen);
  });
});
