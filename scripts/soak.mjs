// npm run soak: installs and builds what is missing, then lets a county work. Parameters: see soak/options.mjs.
import { enter } from './enter.mjs';

await enter('soak/main.mjs');
