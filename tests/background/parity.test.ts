import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/background/reading.ts';
import { articleOfHtml } from '../../src/cli/article.ts';
import { readArticle as scan } from '../../src/cli/read.ts';
import { loadRecords } from '../../src/cli/records.ts';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import type { Day } from '../../src/model/day.ts';
import { opened } from '../ledger/opened.ts';

test('the extension and the scan command give the same answer on the same article and records', async () => {
  const html = readFileSync('tests/corpus/buenos-aires/page.html', 'utf8');
  const article = articleOfHtml(html, { url: null, title: null, published: null }, null);
  const ledger = await opened();
  await ledger.installPack(JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8')));
  const inBrowser = await readArticle(article, ledger, compileLexicon(await ledger.entities()), '2030-01-01' as Day);
  const inNode = scan(article, loadRecords(null), null);
  expect(inNode.links.length).toBeGreaterThan(5);
  expect(inBrowser.analysis).toEqual(inNode.analysis);
  expect(inBrowser.links).toEqual(inNode.links);
  const accounts = inBrowser.bothSides?.flatMap((b) => b.accounts) ?? [];
  expect(inBrowser.entries.map((e) => e.id).sort()).toEqual([...new Set([...inNode.links, ...accounts].map((l) => l.entry))].sort());
});
