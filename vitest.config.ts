import { defineConfig } from 'vitest/config';

// Plain Node: the built extension is driven in real browsers by tools/test.ts, not from here.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/browser/**'], environment: 'node' } },
    ],
  },
});
