import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserProgram, type Family } from './find.ts';

/** Fixed in advance, so that the address of our pages in Firefox is known; any UUID would do. */
const FIREFOX_UUID = '6f3a8a86-6d0c-4b0e-9a57-2f0d3c1b7e55';
const FIREFOX_ID = 'pledgemark@pledgemark.org';

export interface Session {
  readonly family: Family;
  readonly browser: Browser;
  /** The address of a file of the extension: `own('src/pages/panel/index.html')`. */
  own(path: string): string;
  /** Opens a page of the extension in a tab and waits for `selector`. */
  openOwn(path: string, selector?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. */
  extension: string;
  /** The browser's profile; without one a new one that is removed at the end. */
  profile?: string;
  headless?: boolean;
  width?: number;
  height?: number;
  /** The port of a proxy on loopback that everything goes through, loopback too. */
  proxy?: number;
  /** What a reader chose in Firefox, as its preferences say it: it has no call to pretend it. */
  prefs?: Preferences;
}

type Preferences = Record<string, string | number | boolean>;

/** Starts the browser with the extension in it. @throws with one line where the browser is missing. */
export async function launch(family: Family, options: LaunchOptions): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pledgemark-profile-'));
  const { width = 1100, height = 900, headless = true } = options;
  const browser = await (family === 'chromium'
    ? startChromium(profile, headless, width, height, options.proxy)
    : startFirefox(profile, headless, width, height, { ...options.prefs, ...(options.proxy ? throughProxy(options.proxy) : {}) }));
  const id = await browser.installExtension(options.extension);
  const base = family === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  const own = (path: string): string => base + path;

  return {
    family,
    browser,
    own,
    async openOwn(path, selector = 'main') {
      const page = await browser.newPage();
      // Firefox loads the page but WebDriver BiDi never reports it as loaded (puppeteer 24, Firefox 153): wait for nothing but what is in it.
      await page.goto(own(path), family === 'chromium' ? {} : { waitUntil: [] });
      await page.waitForSelector(selector, { timeout: 20_000 });
      return page;
    },
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function startChromium(profile: string, headless: boolean, width: number, height: number, proxy?: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: browserProgram('chromium'),
    pipe: true,
    headless,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      // Chromium refuses its sandbox to root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${width},${height}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=en-US',
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

function startFirefox(profile: string, headless: boolean, width: number, height: number, prefs: Preferences): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
    // Without system access BiDi refuses to open moz-extension:// pages.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // A permission request made in a click is granted without the prompt, which cannot be answered headless.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'en-US',
      ...prefs,
    },
  });
}

const throughProxy = (port: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * A copy of a build whose manifest alone differs: `origins` are granted from the start.
 * Chromium's permission prompt cannot be answered by a program, and a demo should not begin with one.
 */
export function withGranted(extension: string, origins: readonly string[], target: string): string {
  rmSync(target, { recursive: true, force: true });
  cpSync(extension, target, { recursive: true });
  const file = join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }, null, 2));
  return target;
}
