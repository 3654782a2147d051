import process from 'node:process'

/** How the mutation tests run; see docs/mutation.md. */
export default {
  mutate: ['src/{money,sheet,rules,calculation,games}/**/*.ts', '!src/calculation/addresses/rooms.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  checkers: [],
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'dist-docs', 'coverage', 'reports', '*.tgz'],
  // A floor as a whole is held to a share; of a few changed lines it would be chance, and their survivors are for who reviews them.
  thresholds: { high: 95, low: 85, break: process.env.MBC_MUTATION === 'changed' ? null : 80 },
}
