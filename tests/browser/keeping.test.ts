import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../tools/browser/reader.ts';
import type { Session } from '../../tools/browser/session.ts';
import { corpusPage, family, launchGranted, profile, ready, visit } from './stage.ts';

const ADDRESS = 'https://www.reuters.com/article/fixture-buying-plan';

async function openPage(session: Session, address = ADDRESS): Promise<{ reader: Reader; page: Page; own: Page }> {
  const own = await ready(session);
  const { page } = await visit(session, address, corpusPage('buenos-aires'));
  const reader = await Reader.of(session, page, own);
  await reader.waitForMarks();
  return { reader, page, own };
}

const cardOver = async (reader: Reader, words: RegExp) => {
  const mark = (await reader.marks()).find((m) => words.test(m.words));
  if (!mark) throw new Error(`no mark on ${words}`);
  await reader.page.bringToFront();
  return reader.open(mark);
};

describe(`what the reader says is kept in ${family}, over a restart of the browser`, () => {
  const home = profile();
  let session: Session;
  const start = () => launchGranted(['https://www.reuters.com/*'], home.path);

  beforeAll(async () => {
    session = await start();
  });
  afterAll(async () => {
    await session?.close();
    home.remove();
  });

  test('save a claim and refuse a link, then close the browser', async () => {
    const { reader } = await openPage(session);
    const card = await cardOver(reader, /\$1\.2 trillion/);
    const before = card.records.this?.[0];
    expect(card.text).toMatch(/Save claim/);
    expect(before).toMatch(/Mnuchin/);
    await reader.press(/^Save/);
    await reader.waitFor((c) => /Saved/.test(c.text));
    await reader.page.keyboard.press('Escape');
    await reader.waitForNoCard();
    // Opened again, the card knows.
    expect((await cardOver(reader, /\$1\.2 trillion/)).text).not.toMatch(/Save claim/);
    await reader.page.keyboard.press('Escape');
    await reader.waitForNoCard();

    const offer = await cardOver(reader, /\$1 trillion/);
    const refused = offer.records.earlier?.[0] ?? '';
    expect(refused).not.toBe('');
    await reader.press(new RegExp(`^Not the same.*${refused.slice(0, 20).replace(/[^\w ]/g, '.')}`));
    await reader.waitFor((c) => !Object.values(c.records).flat().includes(refused));
    await reader.press(/^Right/);
    await session.close();

    session = await start();
    const again = await openPage(session);
    const ledger = await session.openOwn('src/pages/ledger/index.html#/saved', '.line .title');
    await ledger.click('.line .title');
    await ledger.waitForFunction(() => /1\.2 trillion/.test(document.querySelector('.details blockquote')?.textContent ?? ''), { timeout: 15_000 });
    // The saved claim's history is that of its pledge, and its own place in it is marked as the reader's.
    await ledger.click('.details a.button');
    await ledger.waitForSelector('.timeline .own', { timeout: 15_000 });
    const history = await ledger.$$eval('.timeline .entry h3', (titles) => titles.map((title) => title.textContent));
    expect(history.length).toBeGreaterThan(2);
    expect(history.some((title) => /^Mnuchin: China put more than/.test(title ?? ''))).toBe(true);
    expect(await ledger.$$eval('.timeline .own', (own) => own.length)).toBe(1);
    expect((await cardOver(again.reader, /\$1\.2 trillion/)).text).not.toMatch(/Save claim/);
    await again.reader.page.keyboard.press('Escape');
    await again.reader.waitForNoCard();
    const after = await cardOver(again.reader, /\$1 trillion/);
    expect(Object.values(after.records).flat()).not.toContain(refused);
    expect(after.records.this?.length).toBeGreaterThan(0);
  });

  test('take both words back, and delete all that was saved', async () => {
    const judged = await session.openOwn('src/pages/ledger/index.html#/judgements', '.judged');
    const said = await judged.$$eval('.judged', (all) =>
      all.map((one) => `${one.querySelector('p span')?.textContent} ${one.querySelector('a')?.textContent}`),
    );
    // Newest first, both verdicts in one place.
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Right: /);
    expect(said[1]).toMatch(/^Not the same as /);
    const refused = said[1]?.replace('Not the same as ', '') ?? '';
    await judged.click('.judged button');
    await judged.waitForFunction(() => document.querySelectorAll('.judged').length === 1, { timeout: 15_000 });
    await judged.click('.judged button');
    await judged.waitForSelector('.empty', { timeout: 15_000 });
    const { reader } = await openPage(session, `${ADDRESS}-again`);
    expect(Object.values((await cardOver(reader, /\$1 trillion/)).records).flat()).toContain(refused);

    const settings = await session.openOwn('src/pages/settings/index.html', 'button.danger');
    await settings.click('button.danger');
    // The focus follows a frame after the question stands.
    await settings.waitForFunction(() => document.activeElement?.matches('.question'), { timeout: 15_000 });
    await settings.click('.question button.danger');
    await settings.waitForFunction(() => !document.querySelector('.question'), { timeout: 15_000 });
    const ledger = await session.openOwn('src/pages/ledger/index.html#/saved', '.empty');
    expect(await ledger.$$('.line')).toHaveLength(0);
    // The records that came along are still there.
    await ledger
      .goto(session.own('src/pages/ledger/index.html#/thread/us-cn-2018-12-03-mnuchin-1-2-trillion'), { timeout: 700 })
      .catch(() => undefined);
    await ledger.waitForSelector('.timeline li', { timeout: 15_000 });
    expect(await ledger.$$('.timeline .own')).toHaveLength(0);
  });
});
