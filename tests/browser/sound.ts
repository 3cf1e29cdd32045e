import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { faults } from './axe.ts';
import { shoot } from './gallery.ts';
import { family } from './stage.ts';

/** Without a fault, in light and dark, and never wider than a window of 320 px. Photographs each, from `anchor` on. */
export async function sound(page: Page, anchor: string, state: string): Promise<void> {
  const shown = async (name: string, width: number): Promise<void> => {
    await page.setViewport({ width, height: 900 });
    expect(await faults(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    await page.$eval(anchor, (at) => at.scrollIntoView());
    await shoot(page, name);
  };
  const light = async (value: 'light' | 'dark'): Promise<void> => {
    // Firefox's driver cannot say which.
    if (family === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  };
  await shown(state, 320);
  await light('dark');
  await shown(`${state}-dark`, 640);
  await light('light');
  await shown(`${state}-wide`, 1100);
}
