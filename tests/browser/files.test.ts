import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { fileOf } from '../formats/files.ts';
import { saved } from '../ledger/samples.ts';
import { family, launchShipped, ready } from './stage.ts';

describe(`files in ${family}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-files-'));
  let session: Session;
  beforeAll(async () => {
    session = await launchShipped();
    await ready(session);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = async (page: Page, name: string, text: string): Promise<void> => {
    writeFileSync(join(folder, name), text);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
  };
  const says = (page: Page, words: RegExp) =>
    page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), { timeout: 20_000 }, words.source);
  const press = (page: Page, words: string) =>
    page.evaluate((label) => [...document.querySelectorAll('button')].find((button) => button.textContent === label)?.click(), words);

  test('a file is looked at, taken and taken back; what is not understood is told by its line', async () => {
    const page = await session.openOwn('src/pages/ledger/index.html#/files', 'select');
    const file = fileOf(
      'json',
      Array.from({ length: 4 }, (_, n) => saved(`saved-${n}`)),
    );
    await give(page, 'mine.json', file.replace('"kind":"pledge"', '"kind":"rumour"'));
    await says(page, /mine\.json would bring this/);
    await says(page, /3 claims added · 1 not understood/);
    await says(page, /Line 2, entry "saved-0": kind:/);
    await page.waitForFunction(() => document.activeElement?.classList.contains('question'));
    await press(page, 'Import it');
    await says(page, /Undo this import/);
    await press(page, 'Undo this import');
    await says(page, /Undone\./);
    await give(page, 'broken.json', '{"bookmarks":[]}');
    await says(page, /Nothing was imported: No claim and no annotation/);
    await page.close();
  });

  test('what came from a file under a name of its own can be tagged, exported and removed in the list', async () => {
    const page = await session.openOwn('src/pages/ledger/index.html#/files', 'select');
    await give(page, 'other.json', fileOf('json', [saved('annotation-0a')]));
    await says(page, /other\.json would bring this/);
    await press(page, 'Import it');
    await says(page, /Undo this import/);
    await page.evaluate(() => {
      location.hash = '#/saved';
    });
    await (await page.waitForSelector('input[aria-label="Select: Title of annotation-0a"]'))?.click();
    await says(page, /1 selected/);
    await press(page, 'Remove');
    await says(page, /Removed: Title of annotation-0a/);
    await page.close();
  });

  test('records from a file show what they change, take the place of the shipped ones, and give it back', async () => {
    const page = await session.openOwn('src/pages/settings/index.html', 'input[type=file]');
    const pack = JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'));
    pack.version = '9.0.0';
    pack.entries[3].title = 'Another title';
    pack.entries.splice(5, 2);
    await give(page, 'pack.json', JSON.stringify(pack));
    await says(page, /9\.0\.0 would take the place of version 1\.0\.0/);
    await says(page, /0 new · 1 changed · 2 taken out/);
    await press(page, 'Install');
    await says(page, /Version 9\.0\.0/);
    await press(page, 'Back to the one before');
    await says(page, /Version 1\.0\.0/);
    await page.close();
  });
});
