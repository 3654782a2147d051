import { pastWhat } from '../../calculation/index.js'
import { passedLimits, type Late, type PassedLimit, type Tornado } from '../../risk/index.js'
import type { Decimal } from '../../money/index.js'
import type { BusinessCase } from '../../case/index.js'
import { formatInput } from '../language/format-input.js'
import type { Language } from '../language/language.js'
import { lateWords } from './late-words.js'
import { wordLabel } from '../language/word-label.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'

/**
 * A trial (a scenario or another value) in words, the limits that it passes, and what it moves past the end of the
 * timeline.
 */
export interface Tried {
  readonly what: string
  readonly passes: readonly PassedLimit[]
  readonly beyondHorizon: Late<Decimal | number>
}

/**
 * A sentence for each limit that a trial passes: its printed figures are then of an impossible case. And one for what
 * it moves past the end of the timeline, which none of its printed figures counts.
 */
export const limitWarnings = (
  tried: readonly Tried[],
  businessCase: BusinessCase,
  language: Language,
): readonly string[] => {
  const words = simulationWords[language]
  const sentence = (text: string, which: readonly string[]): readonly string[] =>
    which.length === 0 ? [] : [fill(text, { which: [...new Set(which)].join('; ') })]
  const late = lateGroups(tried, businessCase, language)
  const past = pastWhat(businessCase.interventions)[language]
  const [always] = late
  return [
    ...passedLimits.flatMap((limit) =>
      sentence(
        words.passed[limit],
        tried.filter(({ passes }) => passes.includes(limit)).map(({ what }) => what),
      ),
    ),
    ...(always !== undefined && always.members.length === tried.length && tried.length > 1
      ? [fill(words.lateAlways, { amounts: always.amounts, ...past })]
      : sentence(
          fill(words.lateWith, { which: '{which}', ...past }),
          late.flatMap(({ amounts, members }) =>
            members.length > tried.length / 2 && members.length > MOST_NAMED
              ? [`${words.lateElse} (${amounts})`]
              : members.map((what) => `${what} (${amounts})`),
          ),
        )),
  ]
}

/** The most trials that are named where more than half of all lose the same. */
const MOST_NAMED = 3

interface LateGroup {
  readonly amounts: string
  readonly members: readonly string[]
}

/** The trials that move the same past the end, together; those that move nothing are left out, the largest group is last. */
const lateGroups = (tried: readonly Tried[], businessCase: BusinessCase, language: Language): readonly LateGroup[] => {
  const groups = new Map<string, string[]>()
  for (const { what, beyondHorizon } of tried) {
    const amounts = lateWords(beyondHorizon, businessCase, language)
    if (amounts !== '') groups.set(amounts, [...(groups.get(amounts) ?? []), what])
  }
  return [...groups]
    .map(([amounts, members]) => ({ amounts, members }))
    .sort((one, other) => Number(isMost(one, tried)) - Number(isMost(other, tried)))
}

const isMost = ({ members }: LateGroup, tried: readonly Tried[]): boolean => members.length > tried.length / 2

/** The ends of the bars of tornadoes: each a number at one end of its range. */
export const triedIn = (
  tornadoes: readonly Tornado[],
  businessCase: BusinessCase,
  language: Language,
): readonly Tried[] =>
  tornadoes.flatMap(({ bars }) =>
    bars.flatMap(({ name, low, high, passes, beyondHorizon }) =>
      (
        [
          [low, passes.atLow, beyondHorizon.atLow],
          [high, passes.atHigh, beyondHorizon.atHigh],
        ] as const
      ).map(([value, passed, late]) => ({
        what: fill(simulationWords[language].atValue, {
          name: wordLabel(name.label, businessCase, language),
          value: formatInput(value, name.unit, Math.max(Math.abs(low), Math.abs(high)), language),
        }),
        passes: passed,
        beyondHorizon: late,
      })),
    ),
  )
