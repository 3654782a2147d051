import { setFlagsFromString } from 'node:v8'

/** How to say it to each engine that has it: that of Node 20, and those of Node 22 and 24. */
const flags: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=1000000',
  '12': '--invocation-count-for-turbofan=40000',
  '13': '--invocation-count-for-turbofan=40000',
}

/**
 * Lets the engine wait with optimising a function until it has run some fifteen times as much as usual. A command is
 * over in half a second: a third of its work went into machine code that it no longer came to use. What truly runs long
 * is optimised all the same.
 *
 * @param engine the version of V8; of one that is not known here nothing is asked
 */
export const optimiseLate = (engine: string = process.versions.v8): void => {
  const flag = flags[engine.split('.')[0] ?? '']
  if (flag !== undefined) setFlagsFromString(flag)
}
