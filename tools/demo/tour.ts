import { join } from 'node:path';
import { type Card, packReady, Reader } from '../browser/reader.ts';
import type { Session } from '../browser/session.ts';
import { still } from '../browser/still.ts';

/** Opens every marked claim of the page, prints what its card says, and photographs the page, the panel and the ledger. */
export async function readAsAReader(session: Session, address: string, out: string): Promise<void> {
  const own = await session.openOwn('src/pages/welcome/index.html');
  await packReady(own);
  const page = await session.browser.newPage();
  await page.goto(address);
  const reader = await Reader.of(session, page, own);
  const marks = await reader.waitForMarks();

  const seen = new Set<string>();
  const rows: { words: string; claim: string; record: string }[] = [];
  for (const mark of marks) {
    const nth = marks.slice(0, marks.indexOf(mark)).filter((m) => m.name === mark.name && m.words === mark.words).length;
    const card = await reader.open(mark, nth);
    if (!seen.has(card.text)) {
      seen.add(card.text);
      rows.push({ words: shorten(mark.words, 34), claim: shorten(card.title, 48), record: shorten(nearest(card), 72) });
      if (rows.length === 1) {
        await still(page);
        await page.screenshot({ path: join(out, 'page-with-card.png') as `${string}.png` });
      }
    }
    await page.keyboard.press('Escape');
    await reader.waitForNoCard();
  }
  console.log(`\n${marks.length} marks on the page, ${rows.length} cards:`);
  console.table(rows);

  await page.bringToFront();
  const panel = await session.openOwn(`src/pages/panel/index.html?tab=${reader.tab}`, '[data-claim]');
  await panel.setViewport({ width: 400, height: 900 });
  await panel.screenshot({ path: join(out, 'panel.png') as `${string}.png` });
  const ledger = await session.openOwn('src/pages/ledger/index.html', '.rows li a');
  await ledger.screenshot({ path: join(out, 'ledger.png') as `${string}.png` });
  console.log(`Pictures: ${['page-with-card.png', 'panel.png', 'ledger.png'].map((name) => join(out, name)).join(', ')}`);
}

/** The group of the first record and its title, in the card's order. */
function nearest({ records }: Card): string {
  const group = ['this', 'earlier', 'then', 'since'].find((name) => records[name]?.length);
  return group ? `${group}: ${records[group]?.[0]}` : 'no earlier record here';
}

const shorten = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
};
