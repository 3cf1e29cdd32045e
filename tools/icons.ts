import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserProgram } from './browser/find.ts';

// `node tools/run.mjs icons` draws public/icons/*.png anew from mark.svg.

/** The sizes that the manifest names, in pixels. The drawing sits on a grid of 16, so each is sharp. */
const SIZES = [16, 32, 48, 128];

const svg = readFileSync('public/icons/mark.svg', 'utf8');
const root = process.getuid?.() === 0;
const browser = await puppeteer.launch({ executablePath: browserProgram('chromium'), args: root ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
}
await browser.close();
