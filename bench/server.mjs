/**
 * The server is a program, not a library: nobody imports it. A measurement of one command without HTTP has to take it
 * apart all the same, so its built parts are loaded by path, here and nowhere else.
 */
export function loadServer(part) {
  return import(new URL(`../apps/server/dist/${part}.js`, import.meta.url).href);
}
