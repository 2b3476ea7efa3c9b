import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the services: a standalone started by hand. */
const services = process.env['REHEARSAL_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: 'src',
  plugins: [react()],
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
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
