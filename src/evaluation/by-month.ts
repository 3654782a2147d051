import { without } from '../base/index.js'
import type { BusinessCase, Dated, DatedValues, Quantity } from '../case/index.js'
import { monthIndex } from '../timeline/index.js'
import { monthOf, type Months } from './part-of-cohort.js'

/** A number that holds in some months. */
export interface Spell<Stated extends Quantity> extends Months {
  readonly stated: Stated
}

/** A number by date as spells, the first of which holds from the beginning. */
export const spellsOf = <Stated extends Quantity>(
  { timeline }: BusinessCase,
  dated: DatedValues<Stated>,
  months: number,
): readonly Spell<Stated>[] => {
  const origin = monthIndex(timeline.from)
  const starts = dated.map(({ from }, at) =>
    at === 0 || from === undefined ? 0 : Math.max(0, monthIndex(from) - origin),
  )
  return dated.flatMap((line, at) => {
    const [first, last] = [starts[at] as number, (starts[at + 1] ?? months) - 1]
    return last < first ? [] : [{ first, last, stated: without(line, 'from') as unknown as Stated }]
  })
}

/** Spells with others laid over them: where a later one holds, an earlier one does not. */
export const laidOver = <Stated extends Quantity>(
  under: readonly Spell<Stated>[],
  over: readonly Spell<Stated>[],
): readonly Spell<Stated>[] =>
  over.reduce<readonly Spell<Stated>[]>(
    (spells, top) =>
      [
        ...spells.flatMap((spell) =>
          [
            { ...spell, last: Math.min(spell.last, top.first - 1) },
            { ...spell, first: Math.max(spell.first, top.last + 1) },
          ].filter(({ first, last }) => last >= first),
        ),
        ...(top.last < top.first ? [] : [top]),
      ].sort((one, other) => one.first - other.first),
    under,
  )

/** Spells that follow each other, as a number by date; the first is without a month, since it holds from the beginning. */
export const datedOf = <Stated extends Quantity>(
  businessCase: BusinessCase,
  spells: readonly Spell<Stated>[],
): DatedValues<Stated> =>
  spells.map(({ stated, first }, at): Dated<Stated> =>
    at === 0 ? stated : { ...stated, from: monthOf(businessCase, first) },
  )
