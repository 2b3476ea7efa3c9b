import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the services: a standalone started by hand. */
const services = process.env['REHEARSAL_URL'] ?? 'http://127.0.0.1:8080';

/** Fonts come in by style sheets, where Vite's own list of licences does not look. */
function fontLicences(...fonts: string[]): Plugin {
  return {
    name: 'font-licences',
    generateBundle() {
      for (const font of fonts) {
        const licence = new URL(`node_modules/@fontsource-variable/${font}/LICENSE`, import.meta.url);
        this.emitFile({
          type: 'asset',
          fileName: `assets/${font}-licence.txt`,
          source: readFileSync(licence),
        });
      }
    },
  };
}

export default defineConfig({
  root: 'src',
  plugins: [react(), fontLicences('hanken-grotesk', 'bricolage-grotesque')],
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
  },
  server: {
    // The app has a folder called api as well: its files have an ending, the services' addresses have none.
    proxy: { '^/(api|v3|actuator)/[^.]*$': services },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./testing/setup.ts'],
    restoreMocks: true,
    // Typing is slow on a machine that builds other things meanwhile.
    testTimeout: 20_000,
  },
});
