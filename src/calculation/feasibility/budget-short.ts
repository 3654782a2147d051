import type { Finding } from '../../case/index.js'
import { formatEuro, TOLERANCE, type Decimal } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'

/** Says that more is used of a budget than is available (docs/method.md, 18): each year, and by how much. */
export const budgetShort = ({ model, budget }: Appraisal, values: ExactValues): readonly Finding[] => {
  if (budget === undefined || values.scalar(budget.short).lte(0)) return []
  const { businessCase, timeline } = model.write
  const id = businessCase.budget?.id ?? ''
  const carriesOver = businessCase.budget?.unspent === 'carries-over'
  const [above, used, available] = [budget.above, budget.used, budget.available].map((row) => values.row(row)) as [
    readonly Decimal[],
    readonly Decimal[],
    readonly Decimal[],
  ]
  return above.flatMap((excess, at): readonly Finding[] => {
    if (excess.lte(TOLERANCE)) return []
    const year = String(timeline.budgetYears[at])
    const euros = (row: readonly Decimal[], language: 'nl' | 'en'): string =>
      formatEuro(row[at] as Decimal, language, 0)
    return [
      {
        code: 'budget-exceeded',
        path: ['budget', 'planned'],
        value: excess.toDecimalPlaces(2).toString(),
        nl: () => ({
          message: `in ${year} wordt ${euros(used, 'nl')} uit het budget '${id}' betaald, en er is ${euros(available, 'nl')} beschikbaar: ${formatEuro(excess, 'nl', 0)} te veel`,
          reason: carriesOver
            ? 'beschikbaar is wat voor het jaar begroot is, met wat de jaren ervoor overlieten'
            : 'beschikbaar is wat voor het jaar begroot is; wat een jaar overlaat vervalt (unspent: lapses)',
          remedy: `Begroot voor ${year} meer: haal het bij een ander jaar weg (budget.planned), of verhoog ook het budget (budget.amount). Of laat kosten later beginnen.`,
        }),
        en: () => ({
          message: `in ${year} ${euros(used, 'en')} is paid from the budget '${id}', and ${euros(available, 'en')} is available: ${formatEuro(excess, 'en', 0)} too much`,
          reason: carriesOver
            ? 'available is what is planned for the year, with what the years before left'
            : 'available is what is planned for the year; what a year leaves lapses (unspent: lapses)',
          remedy: `Plan more for ${year}: take it from another year (budget.planned), or raise the budget too (budget.amount). Or have costs start later.`,
        }),
      },
    ]
  })
}
