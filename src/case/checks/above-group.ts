import type { Decimal } from '../../money/index.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'

/** More households in effect than there are. */
export interface Excess {
  readonly target: string
  readonly unit: 'households' | 'persons'
  readonly limit: Decimal
  readonly month: string
  readonly count: Decimal
  /** Those in effect in that month: several where it takes them together to exceed the group. */
  readonly interventions: readonly string[]
}

/** Tells that more households are in effect than the target group holds: the month, the number and the limit. */
export const aboveGroup = (path: Path, excess: Excess): Finding => {
  const count = shown(excess.count)
  const limit = shown(excess.limit)
  const { target, month, interventions } = excess
  const nl = excess.unit === 'persons' ? 'personen' : 'huishoudens'
  const en = excess.unit
  const one =
    excess.unit === 'persons' ? { nl: 'een persoon', en: 'a person' } : { nl: 'een huishouden', en: 'a household' }
  const named = interventions.length < 2 ? undefined : interventions.map((id) => `'${id}'`)
  return {
    code: 'enrolment-above-group',
    path,
    value: count,
    nl: () => ({
      message: `in ${month} zijn er ${count} ${nl} in effect${named === undefined ? '' : ` van ${named.join(' en ')} samen`}, en doelgroep '${target}' telt er ${limit}`,
      reason:
        named === undefined
          ? `wie instroomt blijft in effect zolang het effect duurt; zo telt ${one.nl} dubbel`
          : `interventies in deze doelgroep bereiken volgens de case verschillende ${nl} (overlap: additive), en zoveel zijn er niet`,
      remedy:
        named === undefined
          ? 'Verlaag de instroom, geef de effecten een kortere duur (profile.duration), of vergroot de doelgroep.'
          : `Verlaag de instroom, verkort de effecten (profile.duration), vergroot de doelgroep, of kies voor doelgroep '${target}' overlap: independent.`,
    }),
    en: () => ({
      message: `in ${month} there are ${count} ${en} in effect${named === undefined ? '' : ` of ${named.join(' and ')} together`}, and target group '${target}' holds ${limit}`,
      reason:
        named === undefined
          ? `who enters stays in effect as long as the effect lasts; this counts ${one.en} twice`
          : `interventions in this target group reach different ${en} according to the case (overlap: additive), and there are not so many`,
      remedy:
        named === undefined
          ? 'Lower the enrolment, give the effects a shorter duration (profile.duration), or enlarge the target group.'
          : `Lower the enrolment, shorten the effects (profile.duration), enlarge the group, or choose overlap: independent for target group '${target}'.`,
    }),
  }
}

const shown = (households: Decimal): string => households.toDecimalPlaces(2).toString()
