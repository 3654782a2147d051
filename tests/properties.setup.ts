import fc from 'fast-check'

import { runs } from './effort.js'

// A counterexample is told within a quarter of an hour, even where it can be made smaller for longer. The plugin that
// takes the place of these two options can only be given property by property.
// eslint-disable-next-line @typescript-eslint/no-deprecated
fc.configureGlobal({ numRuns: runs, interruptAfterTimeLimit: 840_000, markInterruptAsFailure: true })
