import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { family } from './stage.ts';

const FOLDER = 'out/shots';

/** Photographs the page as `out/shots/<browser>-<name>.png`, and renews the index beside it. Where a card has just risen, wait until it is `still`. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${family}-${name}.png` });
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
  const figures = names
    .sort()
    .map((file) => `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file.slice(0, -4)}</figcaption></figure>`);
  writeFileSync(
    `${FOLDER}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title><style>
body { margin: 24px; font: 14px system-ui; background: #888 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px }
figure { margin: 0 } img { max-width: 100%; box-shadow: 0 1px 6px #0006 } figcaption { padding: 4px 0 }
</style><main>${figures.join('\n')}</main></html>\n`,
  );
}
