// npm start: installs and builds what is missing, then runs the server.
import { enter } from './enter.mjs';

await enter('apps/server/dist/main.js');
