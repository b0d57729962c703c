import { fileURLToPath } from 'node:url';

/** The verifier that goes with every export. It lies beside `src` and beside `dist` alike, three levels above this file in both. */
export const verifierFile = fileURLToPath(new URL('../../../verifier/verify.mjs', import.meta.url));
