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

// All of it runs in Node: the browser suites drive the built extension in a real browser from outside.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // By itself it leaves one core to others, which is half of two. What is timed here is timed by its own process.
          maxWorkers: '100%',
          testTimeout: 30_000,
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
