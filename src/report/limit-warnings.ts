import { passedLimits, type PassedLimit, type Tornado } from '../risk/index.js'
import type { BusinessCase } from '../case/index.js'
import { formatInput } from './format-input.js'
import type { Language } from './language.js'
import { wordLabel } from './word-label.js'
import { simulationWords } from './words/simulation.js'
import { fill } from './words/summary.js'

/** Something that was tried, in words, and the limits that it passes. */
export interface Tried {
  readonly what: string
  readonly passes: readonly PassedLimit[]
}

/** A sentence for each limit that something tried passes: what is printed of it is of no case that there can be. */
export const limitWarnings = (tried: readonly Tried[], language: Language): readonly string[] =>
  passedLimits.flatMap((limit) => {
    const which = [...new Set(tried.filter(({ passes }) => passes.includes(limit)).map(({ what }) => what))]
    return which.length === 0 ? [] : [fill(simulationWords[language].passed[limit], { which: which.join('; ') })]
  })

/** The ends of the bars of tornadoes: each a number with a value that it may have. */
export const triedIn = (tornadoes: readonly Tornado[], businessCase: BusinessCase, language: Language): readonly Tried[] =>
  tornadoes.flatMap(({ bars }) =>
    bars.flatMap(({ name, low, high, passes }) =>
      ([[low, passes.atLow], [high, passes.atHigh]] as const).map(([value, passed]) => ({
        what: fill(simulationWords[language].atValue, {
          name: wordLabel(name.label, businessCase, language),
          value: formatInput(value, name.unit, Math.max(Math.abs(low), Math.abs(high)), language),
        }),
        passes: passed,
      })),
    ),
  )
