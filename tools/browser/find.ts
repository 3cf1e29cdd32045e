import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

/** Branded Chrome and Edge work too: the extension is loaded over the debugging pipe, not by --load-extension, which Chrome dropped. */
const COMMANDS: Record<Family, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PLACES: Record<Family, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const VARIABLE: Record<Family, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const DEBIAN: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function find(family: Family): string | null {
  const named = process.env[VARIABLE[family]];
  if (named) return named;
  const path = (process.env.PATH ?? '').split(delimiter);
  for (const command of COMMANDS[family]) for (const folder of path) if (existsSync(join(folder, command))) return join(folder, command);
  return PLACES[family].find((place) => existsSync(place)) ?? null;
}

const mayInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * The browser's program; installs Debian's package where there is none and we may (root and apt).
 * @throws with one line that says what to install.
 */
export function browserProgram(family: Family): string {
  const found = find(family);
  if (found) return found;
  const help = `No ${family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} found: install ${DEBIAN[family]} or name the program in ${VARIABLE[family]}=…`;
  if (!mayInstall()) throw new Error(help);
  console.log(`No ${family} here: installing Debian's ${DEBIAN[family]} (a minute or two) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', DEBIAN[family]], options);
  } catch {
    throw new Error(`apt-get could not install ${DEBIAN[family]}. ${help}`);
  }
  const now = find(family);
  if (!now) throw new Error(help);
  return now;
}
