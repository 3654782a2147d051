import { readdirSync, readFileSync } from 'node:fs'

import { defineConfig } from 'vitest/config'

import { effortOf, type Effort } from './tests/effort-of.js'
import { alias } from './vitest.alias.js'

const shared = {
  // Property tests are long and independent: every core takes files.
  maxWorkers: '100%',
  // They may take a while on a slow machine; none of them asserts a time.
  testTimeout: 900_000,
  hookTimeout: 900_000,
  // No test leaves anything behind in the modules that it shares with the next: the sources are read once a process.
  isolate: false,
}

const apps = 'tests/apps/**'
/** Tests that start processes, compile, replace modules, or need more time than a quick run has. */
const full = 'tests/**/*.full.test.ts'
/** Those that replace modules: each reads the sources in a process of its own. */
const replacing = (readdirSync('tests', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.full.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\bvi\.mock\(/.test(readFileSync(file, 'utf8')))

const properties = ['tests/zone.setup.ts', 'tests/properties.setup.ts']

/** Calendar tests run under other zones too: west with half an hour, and east across the date line. */
const calendarIn = (zone: string, effort: Effort) => ({
  resolve: { alias },
  test: {
    ...shared,
    name: `calendar in ${zone}`,
    include: ['tests/timeline/**/*.test.ts'],
    setupFiles: ['tests/zone.setup.ts'],
    env: { TZ: zone, MBC_EFFORT: effort },
  },
})

/** What `npm test` leaves to `npm run test:full` and `npm run test:deep`, beside the full tests among the others. */
const beyondQuick = (effort: Effort) => [
  {
    resolve: { alias },
    test: {
      ...shared,
      isolate: true,
      name: 'replacing modules',
      include: replacing,
      setupFiles: properties,
      env: { TZ: 'UTC', MBC_EFFORT: effort },
    },
  },
  {
    resolve: { alias },
    test: {
      name: 'types',
      include: [],
      typecheck: {
        enabled: true,
        only: true,
        include: ['tests/**/*.test-d.ts'],
        tsconfig: './tsconfig.types.json',
        ignoreSourceErrors: true,
      },
    },
  },
]

export default defineConfig(({ mode }) => {
  const effort = effortOf(mode)
  return {
    test: {
      maxWorkers: shared.maxWorkers,
      projects: [
        {
          resolve: { alias },
          test: {
            ...shared,
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: [apps, ...(effort === 'quick' ? [full] : replacing)],
            setupFiles: properties,
            env: { TZ: 'UTC', MBC_EFFORT: effort },
          },
        },
        calendarIn('America/St_Johns', effort),
        calendarIn('Pacific/Auckland', effort),
        ...(effort === 'quick' ? [] : beyondQuick(effort)),
      ],
    },
  }
})
