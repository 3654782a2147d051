import { monthIndex, timeline } from '../../../timeline/index.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/** Longest timeline, in years, and most periods. */
export const horizonLimits = { years: 100, periods: 2000 } as const

/** A case looks at most a century ahead, in at most 2,000 periods. */
export function* horizon({ sketch }: Checked): Generator<Finding> {
  const { from, through, step } = sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from) return
  const years = (monthIndex(through) - monthIndex(from) + 1) / 12
  const periods = step === undefined ? undefined : timeline(from, through, step).periods.length
  if (years <= horizonLimits.years && (periods ?? 0) <= horizonLimits.periods) return
  const length = String(Math.round(years * 10) / 10)
  const latest = `${Number(from.slice(0, 4)) + horizonLimits.years - 1}-12`
  yield {
    code: 'horizon-too-long',
    path: ['timeline', 'through'],
    value: through,
    values: () => ({
      years: Number(length),
      mostYears: horizonLimits.years,
      ...(periods === undefined ? {} : { periods }),
      mostPeriods: horizonLimits.periods,
      latest,
    }),
    nl: () => ({
      message: `de looptijd is ${length.replace('.', ',')} jaar${periods === undefined ? '' : ` in ${periods} perioden`}; hoogstens ${horizonLimits.years} jaar en ${horizonLimits.periods} perioden`,
      reason: 'zo ver vooruit valt niet te ramen',
      remedy: `Kies een laatste maand tot en met ${latest}, of een grotere stap (step).`,
    }),
    en: () => ({
      message: `the timeline is ${length} years${periods === undefined ? '' : ` in ${periods} periods`}; at most ${horizonLimits.years} years and ${horizonLimits.periods} periods`,
      reason: 'further ahead an estimate has no ground',
      remedy: `Choose a last month through ${latest}, or a larger step.`,
    }),
  }
}
