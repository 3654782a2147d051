import type { BusinessCase } from '../case/index.js'
import type { ExactValues } from '../sheet/index.js'
import type { Decimal } from '../money/index.js'
import { claimsAbove, type PlaceClaim } from '../rules/index.js'
import { monthAt, monthIndex } from '../timeline/index.js'
import { CalculationError } from './calculation-error.js'

/**
 * A fund buys no more enrolment than the target group holds, in any month.
 *
 * @throws CalculationError for the first month in which it does
 */
export const checkPlaces = (
  claims: readonly PlaceClaim[],
  values: ExactValues,
  { fund, targetGroups, timeline }: BusinessCase,
): void => {
  const [above] = claimsAbove(values, claims)
  if (above === undefined || fund?.use.kind !== 'enrolment') return
  const { claim, interventions } = above
  const month = monthAt(monthIndex(timeline.from) + above.month)
  const [taken, holds] = [above.taken, above.holds].map(shown) as [string, string]
  const isPersons = targetGroups.find(({ id }) => id === claim.targetGroup)?.unit === 'persons'
  const named = interventions.map((id) => `'${id}'`)
  const [samen, together] =
    named.length < 2 ? ['', ''] : [` van ${named.join(' en ')} samen`, ` of ${named.join(' and ')} together`]
  const dutch = (decimal: string): string => decimal.replace('.', ',')
  throw new CalculationError({
    code: 'enrolment-above-group',
    address: 'fund.use.intervention',
    values: { interventions, targetGroup: claim.targetGroup, month, taken, holds },
    texts: {
      nl: `Het fonds koopt meer instroom in interventie '${fund.use.intervention}' dan doelgroep '${claim.targetGroup}' telt: in ${month} zijn er ${dutch(taken)} ${isPersons ? 'personen' : 'huishoudens'} in effect${samen}, en er zijn er ${dutch(holds)}. Verlaag de inleg in het fonds of de geplande instroom, geef de effecten een kortere duur (profile.duration), of kies use: hold.`,
      en: `The fund buys more enrolment in intervention '${fund.use.intervention}' than target group '${claim.targetGroup}' holds: in ${month} there are ${taken} ${isPersons ? 'persons' : 'households'} in effect${together}, and there are ${holds}. Lower what goes into the fund or the planned enrolment, give the effects a shorter duration (profile.duration), or choose use: hold.`,
    },
  })
}

const shown = (households: Decimal): string => households.toDecimalPlaces(2).toString()
