import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the services: a standalone started by hand. */
const services = process.env['REHEARSAL_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  root: 'src',
  plugins: [react()],
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/api': services,
      '/v3': services,
      '/actuator': services,
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./testing/setup.ts'],
    restoreMocks: true,
  },
});
