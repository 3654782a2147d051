import fc from 'fast-check'

import { runs } from './effort.js'

/**
 * CI judges a change by the same cases every time; elsewhere each run explores other cases. `MBC_SEED` repeats the run
 * that a counterexample names.
 */
const asked = process.env['MBC_SEED'] ?? (process.env['CI'] ? '13' : undefined)
const seed = asked === undefined ? {} : { seed: Number(asked) }
if (asked !== undefined && !(asked.trim() !== '' && Number.isInteger(Number(asked))))
  throw new Error(`MBC_SEED is '${asked}'; it is a whole number.`)

// A counterexample is reported within a quarter of an hour, even where it can be made smaller for longer. The plugin
// that takes the place of these two options can only be given property by property.
// eslint-disable-next-line @typescript-eslint/no-deprecated
fc.configureGlobal({ numRuns: runs, ...seed, interruptAfterTimeLimit: 840_000, markInterruptAsFailure: true })
