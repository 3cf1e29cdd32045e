import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type ResolvedConfig, type UserConfig } from 'vite';

type Target = 'chrome' | 'firefox' | 'cli';
type Manifest = Record<string, unknown> & { permissions: string[]; background: { service_worker: string } };

/** Pages that CRXJS does not find by itself: it knows neither `sidebar_action` nor pages opened by script. */
const PAGES = ['panel', 'ledger', 'settings', 'welcome'];

/** Scripts that the background puts into a page: one self-contained file each, so that no file of ours is web-accessible. */
const IN_PAGE = ['src/content/glance.ts', 'src/content/main.ts', 'src/content/card.tsx'];

export function manifestFor(target: 'chrome' | 'firefox', chrome: Manifest): Manifest {
  if (target === 'chrome') return { ...chrome, permissions: [...chrome.permissions, 'sidePanel'] };
  const { minimum_chrome_version: _, side_panel: __, background, ...shared } = chrome;
  return {
    ...shared,
    permissions: chrome.permissions,
    background: { scripts: [background.service_worker], type: 'module' } as never,
    sidebar_action: {
      default_panel: 'src/pages/panel/index.html',
      default_title: '__MSG_name__',
      default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      // 142 is the first Firefox for Android that knows data_collection_permissions; the Highlight API came with 140.
      gecko: { id: 'pledgemark@pledgemark.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

/**
 * Said to Chromium's engine: most of what a page's script has is called as it starts, so compile it all at once. By itself it would look each function
 * over first and compile it at its first call, which takes a good part of a millisecond longer.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The card's script has much that few readers call for. */
const STARTS_WHOLE = ['src/content/glance.js', 'src/content/main.js'];

/**
 * After CRXJS: no web-accessible file (the in-page scripts are injected by the background), no unused module twin of an in-page script,
 * and no innerHTML sink (Preact's dangerouslySetInnerHTML, which we never use, would be one).
 */
function tidy(): Plugin & { renderCrxManifest(manifest: Record<string, unknown>): unknown } {
  return {
    name: 'tidy',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && IN_PAGE.some((path) => file.facadeModuleId?.endsWith(`/${path}`))) {
          delete bundle[name];
          continue;
        }
        if (!name.endsWith('.js')) continue;
        const source = file.type === 'chunk' ? file.code : String(file.source);
        const clean = (STARTS_WHOLE.includes(name) ? AT_ONCE : '') + source.replace(/([\w$]+)\.innerHTML=([\w$]+\.__html)/g, '$1.textContent=$2');
        if (/\.(innerHTML|outerHTML)\s*=[^=]/.test(clean)) throw new Error(`${name} writes innerHTML: page text could become markup`);
        if (file.type === 'chunk') file.code = clean;
        else file.source = clean;
      }
    },
  };
}

/** CRXJS builds the in-page scripts when all else is built, by the settings of the build around them: from then on the polyfill is our few lines. */
function lightInPage(): Plugin {
  let alias: ResolvedConfig['resolve']['alias'] = [];
  return {
    name: 'light-in-page',
    apply: 'build',
    configResolved(config) {
      alias = config.resolve.alias;
    },
    buildEnd() {
      alias.push({ find: 'webextension-polyfill', replacement: resolve('src/content/browser.ts') });
    },
  };
}

const extension = (target: 'chrome' | 'firefox'): UserConfig => ({
  build: {
    outDir: `dist/${target}`,
    modulePreload: false,
    target: target === 'chrome' ? 'chrome137' : 'firefox142',
    rolldownOptions: {
      input: Object.fromEntries(PAGES.map((page) => [page, `src/pages/${page}/index.html`])),
      // A hash in the worker's name would tell in which folder it was built, and no build elsewhere would be the same.
      output: { chunkFileNames: ({ name }) => (name === 'worker.ts' ? 'assets/worker.js' : 'assets/[name]-[hash].js') },
    },
  },
  plugins: [
    crx({
      manifest: manifestFor(target, JSON.parse(readFileSync('manifest.json', 'utf8'))) as unknown as ManifestV3Export,
      browser: target,
      contentScripts: { standaloneFiles: IN_PAGE },
    }),
    lightInPage(),
    tidy(),
  ],
});

const cli: UserConfig = {
  publicDir: false,
  build: { outDir: 'dist/cli', ssr: 'src/cli/scan.ts', target: 'node20', rolldownOptions: { output: { entryFileNames: 'scan.js' } } },
  // One file that runs anywhere beside the packs.
  ssr: { noExternal: true },
};

export default defineConfig(() => {
  const target = (process.env.TARGET ?? 'chrome') as Target;
  return target === 'cli' ? cli : extension(target);
});
