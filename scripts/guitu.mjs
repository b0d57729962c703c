// npm run -s guitu -- …: the command line. Standard output carries the command's result and nothing else.
import { enter } from './enter.mjs';

await enter('apps/server/dist/command-line.js');
