import fc from 'fast-check'

/** A counterexample is told within a quarter of an hour, even where it can be made smaller for longer. */
fc.configureGlobal({ interruptAfterTimeLimit: 840_000, markInterruptAsFailure: true })
