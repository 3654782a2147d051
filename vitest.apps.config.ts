import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

import { fonts } from './tests/apps/installed-font.js'

const shared = { testTimeout: 600_000, hookTimeout: 600_000 }

/**
 * What people see depends on the fonts of their machine: these are looked at on a machine with one family of fonts, and
 * on one with another.
 */
const seen = ['tests/apps/report-pages.test.ts', 'tests/apps/printed-pages.test.ts']
/** What a page is in every font, its colours among it: looked at in the first font. */
const inAnyFont = ['tests/apps/report-in-any-font.test.ts']

/**
 * What needs a browser, an office suite or fonts: `npm run test:apps`. It fails, and does not skip, where they are
 * missing.
 */
export default defineConfig({
  test: {
    // Every core takes files: a browser or an office suite is started by a file, with a profile of its own.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'apps',
          include: ['tests/apps/**/*.test.ts'],
          exclude: [...seen, ...inAnyFont],
          env: { MBC_EFFORT: 'full' },
        },
      },
      ...fonts.map(({ family, settings }, at) => ({
        test: {
          ...shared,
          name: `pages in ${family}`,
          include: at === 0 ? [...seen, ...inAnyFont] : seen,
          globalSetup: 'tests/apps/pages.setup.ts',
          // Chromium asks this file which fonts there are.
          env: { FONTCONFIG_FILE: fileURLToPath(new URL(settings, import.meta.url)), MBC_FONT: family },
        },
      })),
    ],
  },
})
