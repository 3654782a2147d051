import type { ExactValues } from '../formula/index.js'
import { Decimal, ZERO } from '../money/index.js'
import type { Period } from '../timeline/index.js'
import { CalculationError } from './calculation-error.js'
import { GROUP_ROOM_TOLERANCE, type GroupRoomFormulas } from './group-room-formulas.js'

/**
 * A fund buys no more enrolment than the target group holds: in each period household-years in effect are at most households x years.
 *
 * @throws CalculationError for the first period in which they are not
 */
export const checkGroupRoom = (
  { intervention, targetGroup, unit, limit, inEffect }: GroupRoomFormulas,
  values: ExactValues,
  periods: readonly Period[],
): void => {
  const rows = inEffect.map((row) => values.row(row))
  const limits = values.row(limit)
  const at = limits.findIndex((most, period) => rows.some((row) => (row[period] ?? ZERO).gt(most.times(GROUP_ROOM_TOLERANCE))))
  const period = periods[at]
  const most = limits[at]
  if (period === undefined || most === undefined) return
  const years = new Decimal(period.end - period.start).div(12)
  const households = (householdYears: Decimal): string => householdYears.div(years).toDecimalPlaces(2).toString()
  const count = households(Decimal.max(ZERO, ...rows.map((row) => row[at] ?? ZERO)))
  const holds = households(most)
  const dutch = (decimal: string): string => decimal.replace('.', ',')
  const one = period.from === period.through
  const when = { nl: one ? period.from : `${period.from} t/m ${period.through}`, en: one ? period.from : `${period.from} to ${period.through}` }
  throw new CalculationError('enrolment-above-group', {
    nl: `Het fonds koopt meer instroom in interventie '${intervention}' dan doelgroep '${targetGroup}' telt: in ${when.nl} zijn gemiddeld ${dutch(count)} ${unit === 'persons' ? 'personen' : 'huishoudens'} in effect, en er zijn er ${dutch(holds)}. Verlaag de inleg in het fonds of de geplande instroom, geef de effecten een kortere duur (profile.duration), of kies use: hold.`,
    en: `The fund buys more enrolment in intervention '${intervention}' than target group '${targetGroup}' holds: in ${when.en} on average ${count} ${unit} are in effect, and there are ${holds}. Lower what goes into the fund or the planned enrolment, give the effects a shorter duration (profile.duration), or choose use: hold.`,
  })
}
