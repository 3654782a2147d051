import { addressText, lineSteps, type DatedValues, type Quantity } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { monthIndex, type Month } from '../../timeline/index.js'
import type { CalendarWriter } from './calendar-writer.js'
import { intersection, type Window } from './window.js'

/** What holds within a window of months. */
export interface Stretch<Held> {
  readonly window: Window
  readonly held: Held
}

/**
 * A number by date as stretches of time (docs/method.md, 2): each value holds until the next begins, the first also
 * before its month, as far back as the timeline goes.
 *
 * @param formula writes one of the numbers, at its address
 */
export const stretchesOf = <Stated extends Quantity>(
  write: CalendarWriter,
  dated: DatedValues<Stated>,
  path: string,
  formula: (stated: Stated, path: string, from: Month | undefined) => FormulaId,
): readonly Stretch<FormulaId>[] => {
  const origin = monthIndex(write.timeline.from)
  const startOf = (from: Month | undefined): number => (from === undefined ? 0 : Math.max(0, monthIndex(from) - origin))
  return dated.flatMap((stated, position) => {
    const next = dated[position + 1]
    const window = {
      start: position === 0 ? 0 : startOf(stated.from),
      end: next === undefined ? write.timeline.months : startOf(next.from),
    }
    if (window.end <= window.start) return []
    const address = addressText([path, ...lineSteps('volume', stated.from, 0)])
    return [{ window, held: formula(stated, address, stated.from) }]
  })
}

/** What a number of a list by date is about: also the month from which it holds. */
export const dated = <About extends object>(about: About, from: string | undefined): About & { year?: string } =>
  from === undefined ? about : { ...about, year: from }

/** Two courses of time as one: a stretch wherever both hold the same throughout. */
export const meeting = <One, Other>(
  ones: readonly Stretch<One>[],
  others: readonly Stretch<Other>[],
): readonly Stretch<readonly [One, Other]>[] =>
  ones.flatMap((one) =>
    others.flatMap((other) => {
      const window = intersection(one.window, other.window)
      return window.end <= window.start ? [] : [{ window, held: [one.held, other.held] as const }]
    }),
  )
