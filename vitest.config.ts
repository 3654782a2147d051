import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

import { effortOf, type Effort } from './tests/effort-of.js'

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

/** Tests import the package by its name where they follow the documentation, and meet the sources. */
const alias = [
  { find: /^maatschappelijke-businesscase$/, replacement: source('index.ts') },
  { find: /^maatschappelijke-businesscase\/report$/, replacement: source('report/publication/index.ts') },
  {
    find: /^maatschappelijke-businesscase\/(games|yaml|testing|risk|node|web|workbook)$/,
    replacement: source('$1/index.ts'),
  },
]

/** Property tests may take a while on a slow machine; none of them asserts a time. */
const patience = { testTimeout: 900_000, hookTimeout: 900_000 }

/** Calendar tests run under other zones too: west with half an hour, and east across the date line. */
const calendarIn = (zone: string, effort: Effort) => ({
  resolve: { alias },
  test: {
    // Property tests are long and independent: every core takes files.
    maxWorkers: '100%',
    ...patience,
    name: `calendar in ${zone}`,
    include: ['tests/timeline/**/*.test.ts'],
    setupFiles: ['tests/zone.setup.ts'],
    env: { TZ: zone, MBC_EFFORT: effort },
  },
})

export default defineConfig(({ mode }) => {
  const effort = effortOf(mode)
  return {
    test: {
      // Property tests are long and independent: every core takes files.
      maxWorkers: '100%',
      projects: [
        {
          resolve: { alias },
          test: {
            ...patience,
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/apps/**'],
            setupFiles: ['tests/zone.setup.ts', 'tests/properties.setup.ts'],
            env: { TZ: 'UTC', MBC_EFFORT: effort },
          },
        },
        calendarIn('America/St_Johns', effort),
        calendarIn('Pacific/Auckland', effort),
        {
          resolve: { alias },
          test: {
            name: 'types',
            include: [],
            typecheck: {
              enabled: true,
              only: true,
              include: ['tests/**/*.test-d.ts'],
              tsconfig: './tsconfig.json',
              ignoreSourceErrors: true,
            },
          },
        },
      ],
    },
  }
})
