/**
 * The thread papers are set in: typesetting takes milliseconds of pure computation that must not hold up requests.
 * Plain JavaScript that imports nothing of the package's sources, so it runs alike beside `src` and beside `dist`.
 *
 * In:  {id, main, own?: {digest, source}, settings, data (JSON), output: 'pdf' | 'svg' | 'blocks'}
 * Out: {ready: true}, {broken: text} or {id, pages, pdf?, svg?, described?} or {id, failure: {reason, fields?, diagnostics?}}
 */
import { parentPort, workerData } from 'node:worker_threads';

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import { openFontShelf } from './fontShelf.mjs';
import { findUnprintable } from './unprintable.mjs';

/** Results of the typesetter's cache that no paper has used for so many papers are let go. */
const cacheAge = 8;

let shelf;
let compiler;
try {
  shelf = openFontShelf(workerData.fontFolder, workerData.extraFontFolders);
  compiler = NodeCompiler.create({
    workspace: workerData.templateFolder,
    fontArgs: [{ fontBlobs: shelf.blobs }],
  });
  parentPort.postMessage({ ready: true });
  parentPort.on('message', answer);
} catch (error) {
  parentPort.postMessage({ broken: error instanceof Error ? error.message : String(error) });
}

function answer(job) {
  try {
    const result = set(job);
    const bytes = result.pdf === undefined ? [] : [result.pdf.buffer];
    parentPort.postMessage({ id: job.id, ...result }, bytes);
  } catch (error) {
    const diagnostics = [error instanceof Error ? error.message : String(error)];
    parentPort.postMessage({ id: job.id, failure: { reason: 'template', diagnostics } });
  } finally {
    compiler.evictCache(cacheAge);
  }
}

function set(job) {
  const fields = findUnprintable(JSON.parse(job.data), shelf.characters);
  if (fields.length > 0) return { failure: { reason: 'unprintable', fields } };

  const main = job.own === undefined ? job.main : placeOwn(job.own);
  const result = compiler.compile({
    mainFilePath: `${workerData.templateFolder}/${main}`,
    // Data enters as a string and is parsed by the template: nothing a person typed is ever read as code.
    inputs: {
      data: job.data,
      settings: JSON.stringify({ ...job.settings, families: shelf.families, output: job.output }),
    },
  });
  const document = result.result;
  if (document === null || result.hasError()) {
    const error = result.takeDiagnostics();
    const diagnostics = error === null ? [] : compiler.fetchDiagnostics(error).map((entry) => entry.message);
    return { failure: { reason: 'template', diagnostics } };
  }
  const pages = document.numOfPages;
  if (job.output === 'blocks') {
    const [found] = compiler.query(document, { selector: '<blocks>' });
    if (found === undefined) throw new Error('the template does not begin with `#show: paper.with(…)`');
    return { pages, described: found.value };
  }
  // The vector picture has no check for missing glyphs of its own, so the print is made for it as well.
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2b' });
  if (job.output === 'svg') return { pages, svg: compiler.plainSvg(document) };
  return { pages, pdf: new Uint8Array(pdf) };
}

/** A template of a region's own lies beside ours in memory, under its digest; it is never written to the disk. */
function placeOwn({ digest, source }) {
  const path = `own/${digest}.typ`;
  compiler.mapShadow(`${workerData.templateFolder}/${path}`, Buffer.from(source));
  return path;
}
