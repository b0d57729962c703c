// npm run torture: installs and builds what is missing, then kills. Parameters: see torture/options.mjs.
import { enter } from './enter.mjs';

await enter('torture/main.mjs');
