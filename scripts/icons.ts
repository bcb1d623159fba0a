/** Renders assets/icon.svg into the sizes the manifest names: `node scripts/icons.ts`, with a browser at hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers/find.ts';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const found = findBrowser('chromium');
if (!found) throw new Error('Chrome or Chromium is needed to draw the icons');
const browser = await launch({ executablePath: found.path, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true, type: 'png' });
  writeFileSync(new URL(`../assets/public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
