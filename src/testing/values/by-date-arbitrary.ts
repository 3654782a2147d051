import * as fc from 'fast-check'

import { monthAt, type Month } from '../../timeline/index.js'
import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { maybe } from './maybe.js'

type Written = number | string | object

/** A number written once, or as a list of numbers by date. */
export type WrittenByDate<Stated extends Written> = Stated | (Exclude<Stated, number | string> & { from?: Month })[]

/** Writes a number that may change over time; `first` holds first, and the others are in proportion to it. */
export type ByDate = <Stated extends Written>(
  context: CaseContext,
  first: number,
  written: (value: number) => Stated,
) => WrittenByDate<Stated>

/**
 * A number that changes in one or two months of the timeline, or never.
 *
 * @param factors what later numbers may be, as factors of the first
 */
export const byDateArbitrary = (settings: CaseSettings, factors: readonly number[]): fc.Arbitrary<ByDate> =>
  maybe(
    settings,
    'datedValues',
    fc.record({
      isFirstDated: fc.boolean(),
      changes: fc.array(fc.record({ offset: fc.nat(1199), factor: fc.constantFrom(...factors) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  ).map((choice): ByDate => (context, first, written) => {
    const later = new Map(
      (choice?.changes ?? []).map(({ offset, factor }) => [offset % context.months, factor] as const),
    )
    later.delete(0)
    if (choice === undefined || later.size === 0) return written(first)
    const line = (value: number, from?: number) => {
      const stated = written(value)
      return {
        ...(from === undefined ? {} : { from: monthAt(context.firstMonth + from) }),
        ...(typeof stated === 'object' ? stated : { value: stated }),
      } as Exclude<ReturnType<typeof written>, number | string> & { from?: Month }
    }
    const months = [...later].sort(([one], [other]) => one - other)
    return [
      line(first, choice.isFirstDated ? 0 : undefined),
      ...months.map(([month, factor]) => line(Math.round(1000 * first * factor) / 1000, month)),
    ]
  })

/** For numbers that the case needs at least as large as the first. */
export const NO_LESS = [1, 1.25, 2] as const

/** For numbers that the case needs at most as large as the first. */
export const NO_MORE = [1, 0.5, 0] as const
