import type { Browser } from 'webextension-polyfill';

/*
 * In the scripts that we put into pages the build sets this in the place of webextension-polyfill, which weighs as much as all that reads the
 * page. What they use is alike in both browsers: calls that give promises, and listeners that answer by a callback. Nothing of it is touched
 * before it is wanted: Chromium sets up each part at its first mention, which costs a page more than a look at it.
 */

const { chrome } = globalThis as unknown as { chrome: Browser };

// biome-ignore lint/style/noDefaultExport: it stands where the polyfill's default export is imported.
export { chrome as default };
