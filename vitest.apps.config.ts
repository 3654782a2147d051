import { defineConfig } from 'vitest/config'

/** What needs a browser or an office suite: `npm run test:apps`. It fails, and does not skip, where they are missing. */
export default defineConfig({
  test: {
    name: 'apps',
    include: ['tests/apps/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
