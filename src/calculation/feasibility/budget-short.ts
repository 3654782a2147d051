import type { Finding } from '../../case/index.js'
import { formatEuro, TOLERANCE, ZERO, type Decimal } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'

/**
 * Says that more is used of a budget than is available (docs/method.md, 18): each year, and by how much. What an earlier
 * year is short, is said of that year only: a year is named for what it adds, as if the years before were mended.
 */
export const budgetShort = ({ model, budget }: Appraisal, values: ExactValues): readonly Finding[] => {
  if (budget === undefined || values.scalar(budget.short).lte(0)) return []
  const { businessCase, timeline } = model.write
  const id = businessCase.budget?.id ?? ''
  const carriesOver = businessCase.budget?.unspent === 'carries-over'
  const [above, used] = [budget.above, budget.used].map((row) => values.row(row)) as [
    readonly Decimal[],
    readonly Decimal[],
  ]
  return above.flatMap((total, at): readonly Finding[] => {
    const before = carriesOver && at > 0 ? (above[at - 1] as Decimal) : ZERO
    const excess = total.minus(before)
    if (excess.lte(TOLERANCE)) return []
    const year = String(timeline.budgetYears[at])
    const paid = used[at] as Decimal
    const available = paid.minus(excess)
    const euros = (amount: Decimal, language: 'nl' | 'en'): string => formatEuro(amount, language, 0)
    return [
      {
        code: 'budget-exceeded',
        path: ['budget', 'planned'],
        value: excess.toDecimalPlaces(2).toString(),
        values: () => ({
          budget: id,
          year: Number(year),
          total: paid.toDecimalPlaces(2).toNumber(),
          most: available.toDecimalPlaces(2).toNumber(),
        }),
        nl: () => ({
          message: `in ${year} wordt ${euros(paid, 'nl')} uit het budget '${id}' betaald, en er is ${euros(available, 'nl')} beschikbaar: ${euros(excess, 'nl')} te veel`,
          reason: carriesOver
            ? 'beschikbaar is wat voor het jaar begroot is, met wat de jaren ervoor overlieten'
            : 'beschikbaar is wat voor het jaar begroot is; wat een jaar overlaat vervalt (unspent: lapses)',
          remedy: `Begroot voor ${year} meer: haal het bij een ander jaar weg (budget.planned), of verhoog ook het budget (budget.amount). Of laat kosten later beginnen.`,
        }),
        en: () => ({
          message: `in ${year} ${euros(paid, 'en')} is paid from the budget '${id}', and ${euros(available, 'en')} is available: ${euros(excess, 'en')} too much`,
          reason: carriesOver
            ? 'available is what is planned for the year, with what the years before left'
            : 'available is what is planned for the year; what a year leaves lapses (unspent: lapses)',
          remedy: `Plan more for ${year}: take it from another year (budget.planned), or raise the budget too (budget.amount). Or have costs start later.`,
        }),
      },
    ]
  })
}
