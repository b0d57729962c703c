/** For tests of what stands on this package. Never imported by anything that runs for real. */
export { readPdf } from './readPdf.ts';
export type { PdfPage } from './readPdf.ts';
export { readWord } from './readWord.ts';
