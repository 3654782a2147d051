import { defineConfig } from 'vitest/config'

import { floorNames, floors, type Floor } from './scripts/mutation/floors.js'
import { alias } from './vitest.alias.js'

const asked = process.env['MBC_FLOORS']?.split(',') ?? floorNames

/** What mutation testing runs: the quick tests of the floors that are mutated, with one fixed seed. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: asked.flatMap((floor) => floors[floor as Floor]),
    exclude: ['tests/**/*.full.test.ts'],
    setupFiles: ['tests/zone.setup.ts', 'tests/properties.setup.ts'],
    env: { TZ: 'UTC', MBC_EFFORT: 'quick', CI: '1' },
    // A mutant of a constant acts when its module is read: each run reads the sources anew.
    isolate: true,
    runner: './scripts/mutation/loading-runner.ts',
    testTimeout: 900_000,
  },
})
