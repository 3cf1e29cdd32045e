import { defineConfig } from 'vitest/config';

const inBrowser = (family: 'chromium' | 'firefox') => ({
  test: {
    name: family,
    include: ['tests/browser/**/*.test.ts'],
    // A file that only one browser can run is named after it.
    exclude: [family === 'chromium' ? '**/*.firefox.test.ts' : '**/*.chromium.test.ts'],
    environment: 'node' as const,
    env: { BROWSER: family },
    // One browser at a time: two cores, and a reader has one window in front of them.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

const tests = (folder: string): string[] => [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`];

/** What is pure needs no modules of its own for each file of tests: to load the engine's taught tables takes longer than most of these. */
const PURE = ['tests/engine', 'tests/reader', 'tests/ui'].flatMap(tests);

const inNode = (name: string, which: { include: string[]; exclude?: string[]; isolate?: boolean }) => ({
  test: {
    name,
    environment: 'node' as const,
    // By itself it leaves one core to others, which is half of two. What is timed here is timed by its own process.
    maxWorkers: '100%',
    testTimeout: 30_000,
    ...which,
  },
});

// All of it runs in Node: the browser suites drive the built extension in a real browser from outside.
export default defineConfig({
  test: {
    projects: [
      inNode('unit', { include: tests('tests'), exclude: ['tests/browser/**', ...PURE] }),
      inNode('unit-pure', { include: PURE, isolate: false }),
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
