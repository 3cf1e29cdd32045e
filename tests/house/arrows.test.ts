import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layerOf, sources, target } from './source.ts';

/** Which layer may import which, and which packages: ARCHITECTURE.md draws this table. */
const ARROWS: Record<string, { layers: string[]; packages: RegExp; doors?: Record<string, RegExp> }> = {
  model: { layers: [], packages: /^valibot$/ },
  engine: { layers: ['model'], packages: /^approx-string-match$/ },
  reach: { layers: [], packages: /^valibot$/ },
  ledger: { layers: ['model', 'reach'], packages: /^(idb|valibot)$/ },
  formats: { layers: ['model'], packages: /^(papaparse|valibot)$/ },
  sharing: { layers: ['model', 'reach'], packages: /^(idb|valibot)$/ },
  subscriptions: { layers: ['model', 'reach'], packages: /^(idb|valibot|canonicalize)$/ },
  bridge: { layers: ['model'], packages: /^(webextension-polyfill|valibot)$/ },
  wording: { layers: ['model'], packages: /^$/ },
  ui: { layers: ['model', 'wording'], packages: /^preact(\/hooks)?$/ },
  reader: { layers: ['model'], packages: /^$/ },
  background: {
    layers: ['model', 'engine', 'reader', 'ledger', 'subscriptions', 'sharing', 'formats', 'bridge'],
    packages: /^(webextension-polyfill|valibot)$/,
  },
  content: { layers: ['model', 'bridge', 'ui', 'reader'], packages: /^(preact(\/hooks)?|webextension-polyfill|@floating-ui\/dom|valibot)$/ },
  pages: {
    layers: ['model', 'engine', 'ledger', 'subscriptions', 'sharing', 'formats', 'bridge', 'ui', 'wording'],
    packages: /^(preact(\/hooks)?|webextension-polyfill|valibot|@tanstack\/virtual-core|d3-scale|@noble\/hashes\/(sha2|utils)\.js)$/,
  },
  cli: { layers: ['model', 'engine', 'reader', 'wording'], packages: /^(node:.*|linkedom|valibot)$/ },
};

/** The files of a layer that another layer may import. */
const DOORS: Record<string, RegExp> = {
  engine: /^src\/engine\/(analyse|beside|link|lexicon|onTrade|relocate|trace)\.ts$|^src\/engine\/text\/language\.ts$/,
  ledger: /^src\/ledger\/ledger\.ts$/,
  subscriptions: /^src\/subscriptions\/subscriptions\.ts$/,
  sharing: /^src\/sharing\/sharing\.ts$/,
  formats: /^src\/formats\/(formats|readFile)\.ts$/,
  reader: /^src\/reader\/(articleOf|blocks|look|places|read|signs)\.ts$/,
};

/** The background puts the in-page scripts into a page: it names their built files, it does not call them. */
const INJECTED = /^\.\.\/content\/[\w-]+\.tsx?\?iife$/;

/** The words of the command line, which has no browser to ask for them. */
const ENGLISH = 'public/_locales/en/messages.json';

describe('imports go one way', () => {
  test('there is source to look at', () => expect(sources.length).toBeGreaterThan(30));

  test.each(sources.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const layer = layerOf(file.path);
    const allowed = ARROWS[layer];
    if (!allowed) throw new Error(`src/${layer} is not a layer of the design`);
    for (const specifier of file.imports) {
      if (layer === 'background' && INJECTED.test(specifier)) continue;
      const to = target(file, specifier);
      if (to === null) {
        expect(specifier, `a package that ${layer} may not import`).toMatch(allowed.packages);
        continue;
      }
      if (to.endsWith('.css') || (layer === 'cli' && to === ENGLISH)) continue;
      expect(existsSync(to), `${specifier} names its file with its ending`).toBe(true);
      const toLayer = layerOf(to);
      if (toLayer === layer) continue;
      expect(allowed.layers, `${layer} → ${toLayer} (${specifier})`).toContain(toLayer);
      const door = DOORS[toLayer];
      if (door) expect(to, `${toLayer} is entered by its doors`).toMatch(door);
    }
  });

  test('a page knows nothing of another page', () => {
    for (const file of sources.filter((f) => layerOf(f.path) === 'pages'))
      for (const specifier of file.imports) {
        const to = target(file, specifier);
        if (to?.startsWith('src/pages/')) expect(to.split('/')[2], `${file.path} imports ${specifier}`).toBe(file.path.split('/')[2]);
      }
  });

  test('no file imports itself through others', () => {
    const edges = new Map(sources.map((f) => [f.path, f.imports.map((s) => target(f, s)).filter((t) => t !== null)]));
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) throw new Error(`a ring: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
  });
});
