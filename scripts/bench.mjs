// npm run bench: installs and builds what is missing, then measures. Parameters: see bench/options.mjs.
import { enter } from './enter.mjs';

await enter('bench/main.mjs');
