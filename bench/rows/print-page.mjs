import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A Chromium of this machine, if there is one. */
export const chromium = places.find((path) => path !== undefined && existsSync(path));

/**
 * Chromium with one page kept open, printing HTML with the words of the paper on as many A4 pages: no start of a browser is counted, and
 * neither fonts nor PDF/A nor tagging are asked of it.
 * @returns `print(index)`, which answers with the number of pages, and `close`
 */
export async function openPrinter(words, pages) {
  const { chromium: browsers } = await import('playwright-core');
  const browser = await browsers.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage();
  const print = async (index) => {
    await page.setContent(htmlOf(words, pages, index));
    return countPages(await page.pdf({ format: 'A4' }));
  };
  return { print, close: () => browser.close() };
}

function htmlOf(words, pages, index) {
  const sheet = `<section style="break-after: page"><h1>准予外出决定书</h1><p>第 ${index + 1} 号</p>${words
    .map((word) => `<p>${word}</p>`)
    .join('')}</section>`;
  return `<!doctype html><html lang="zh-CN"><style>p { margin: 3pt 0 }</style><body style="font: 11pt serif">${sheet.repeat(pages - 1)}${sheet.replace('page', 'auto')}</body></html>`;
}

/** Pages of a PDF whose page objects are not packed into streams. */
function countPages(bytes) {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page[^s]/gu) ?? []
  ).length;
}
