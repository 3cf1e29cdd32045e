import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files } from './files.ts';

/**
 * Kilobytes, gzipped: what every page of a granted site must carry, what one that may be an article must before a card is asked for, and with it.
 */
const WEIGHT = { 'src/content/glance.js': 1.2, 'src/content/main.js': 7.82, 'src/content/card.js': 29.95 };

/** Every string of a manifest that names a file. */
function paths(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w@/.-]+\.(?:js|html|png|svg|css|json)$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(paths) : [];
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = `dist/${target}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  test('asks for no host at install and puts nothing into pages by itself', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.permissions.filter((p: string) => /:|tabs|webRequest|history|cookies/.test(p))).toEqual([]);
  });

  test('has no file that a web page could load', () => expect(manifest).not.toHaveProperty('web_accessible_resources'));

  test('every path in the manifest is there', () => {
    const named = paths(manifest);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(existsSync(`${folder}/${path}`), path).toBe(true);
  });

  test('every script and style that a page names is there', () => {
    const pages = files(`${folder}/src/pages`, /index\.html$/);
    expect(pages.length).toBe(4);
    for (const page of pages)
      for (const [, path] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g))
        expect(existsSync(`${folder}/${path}`), `${page}: ${path}`).toBe(true);
  });

  test.each(Object.entries(WEIGHT))('%s is light', (path, limit) => {
    expect(gzipSync(readFileSync(`${folder}/${path}`)).length / 1024).toBeLessThanOrEqual(limit);
  });

  test('no script makes code or markup out of text', () => {
    for (const file of files(folder, /\.js$/)) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).not.toMatch(/\beval\(|new Function\(|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/);
    }
  });
});

test('Firefox is told that nothing is collected, and gets the panel as its sidebar', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(manifest.sidebar_action.default_panel).toBe('src/pages/panel/index.html');
  expect(manifest.background.scripts).toHaveLength(1);
});

test('Chrome gets a worker and the panel as its side panel', () => {
  const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'));
  expect(manifest.background.service_worker).toBeTruthy();
  expect(manifest.permissions).toContain('sidePanel');
});
