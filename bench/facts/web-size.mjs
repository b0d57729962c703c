import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const web = new URL('../../apps/desk/dist/web/', import.meta.url);

/**
 * What a browser fetches before the desk shows its first screen: the page, what it names, and what those import in turn without being
 * asked later; further the parts of the desk itself (`screens`), which are loaded once somebody has signed in.
 * @returns bytes, gzip at level 9, one file after the other
 */
export async function measureWebSize(screens = ['Desk', 'TodayPage']) {
  const html = await readFile(new URL('index.html', web), 'utf8');
  const seen = new Map();
  const named = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.(?:js|css))"/gu)].map(
    (found) => found[1],
  );
  for (const path of named) await follow(path, seen);
  const parts = [...seen.values()].flatMap(({ later }) => later);
  for (const path of parts.filter((part) => screens.some((screen) => part.includes(`/${screen}-`)))) {
    await follow(path, seen);
  }
  const sizes = [...seen.values()].map(({ bytes }) => bytes);
  return {
    files: seen.size + 1,
    bytes: sizes.reduce((sum, size) => sum + size, gzipSync(html, { level: 9 }).length),
  };
}

async function follow(path, seen) {
  if (seen.has(path)) return;
  const text = await readFile(new URL(path, web), 'utf8');
  const later = [...text.matchAll(/["'`](?:\.\/|assets\/|\/assets\/)([\w.-]+\.(?:js|css))["'`]/gu)].map(
    (found) => `assets/${found[1]}`,
  );
  seen.set(path, { bytes: gzipSync(text, { level: 9 }).length, later });
  const atOnce = [...text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/gu)];
  for (const [, name] of atOnce) await follow(`assets/${name}`, seen);
}
