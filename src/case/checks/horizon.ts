import { monthIndex, timeline } from '../../timeline/index.js'
import type { Finding, Path, ProblemText } from '../problem.js'
import type { Checked } from '../sketch.js'

/** Longest timeline, in years, and most periods. */
export const horizonLimits = { years: 100, periods: 2000 } as const

/** A case looks at most a century ahead, in at most 2,000 periods. */
export function* horizon({ sketch }: Checked): Generator<Finding> {
  const { from, through, step } = sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from) return
  const months = monthIndex(through) - monthIndex(from) + 1
  if (months > horizonLimits.years * 12) {
    const years = (months / 12).toFixed(1)
    const latest = `${Number(from.slice(0, 4)) + horizonLimits.years - 1}-12`
    yield tooLong(
      ['timeline', 'through'],
      through,
      () => ({
        message: `de looptijd is ${years} jaar; hoogstens ${horizonLimits.years}`,
        reason: 'verder vooruit heeft een raming geen grond',
        remedy: `Kies een laatste maand niet later dan ongeveer ${latest}.`,
      }),
      () => ({
        message: `the timeline is ${years} years; at most ${horizonLimits.years}`,
        reason: 'further ahead an estimate has no ground',
        remedy: `Choose a last month not later than about ${latest}.`,
      }),
    )
  }
  if (step === undefined) return
  const periods = timeline(from, through, step).periods.length
  if (periods > horizonLimits.periods) {
    yield tooLong(
      ['timeline', 'step'],
      step,
      () => ({ message: `de case telt ${periods} perioden; hoogstens ${horizonLimits.periods}`, remedy: 'Kies een grotere stap (quarter of year), of een kortere looptijd.' }),
      () => ({ message: `the case has ${periods} periods; at most ${horizonLimits.periods}`, remedy: 'Choose a larger step (quarter or year), or a shorter timeline.' }),
    )
  }
}

const tooLong = (path: Path, value: string, nl: () => ProblemText, en: () => ProblemText): Finding => ({
  code: 'horizon-too-long',
  path,
  value,
  nl,
  en,
})
