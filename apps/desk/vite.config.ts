import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { compressedCopies } from './compressed-copies.ts';

/** `@guitu/law` is taken from its TypeScript source; nothing in it acts on being loaded, so what is not used falls away. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressedCopies(fileURLToPath(new URL('dist/web', import.meta.url)))],
  resolve: { conditions: ['guitu-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: ['chrome100', 'firefox102', 'safari15.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/law/') },
    },
  },
  server: { port: 8421, proxy: { '/api': 'http://127.0.0.1:8420' } },
});
