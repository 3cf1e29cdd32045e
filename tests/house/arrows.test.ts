import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layerOf, sources, target } from './source.ts';

/** Which layer may import which, and which packages: the table of rooms in ARCHITECTURE.md. */
const ROOMS = new Map(
  [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)` \|.*\| ([^|]*) \| ([^|]*) \|$/gm)].map(
    ([, room = '', layers = '', packages = '']) => [
      room,
      { layers: [...layers.matchAll(/`(\w+)`/g)].map(([, layer]) => layer), packages: packages.replace(/ \(.*?\)/g, '').split(', ') },
    ],
  ),
);

/** A package by one of its doors too: `preact/hooks`, `node:fs`. */
const isOf = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`) || specifier.startsWith(`${name}:`);

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
  test('there is source to look at, and a room for each folder alone', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect([...ROOMS.keys()].sort()).toEqual([...new Set(sources.map(({ path }) => layerOf(path)))].sort());
  });

  test.each(sources.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const layer = layerOf(file.path);
    const allowed = ROOMS.get(layer);
    if (!allowed) throw new Error(`src/${layer} is not in ARCHITECTURE.md's table of rooms`);
    for (const specifier of file.imports) {
      if (layer === 'background' && INJECTED.test(specifier)) continue;
      const to = target(file, specifier);
      if (to === null) {
        expect(
          allowed.packages.some((name) => isOf(specifier, name)),
          `${layer} may not import ${specifier}`,
        ).toBe(true);
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
