import type { Finding, Path } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'

/** More households in effect than there are. */
export interface Excess {
  readonly target: string
  readonly unit: 'households' | 'persons'
  readonly limit: Decimal
  readonly month: string
  readonly count: Decimal
  /** Those in effect in that month: several where it takes them together to exceed the group. */
  readonly interventions: readonly string[]
  /** The intervention of which a fund buys enrolment besides what is planned, where it is among them. */
  readonly bought?: string | undefined
}

/** Says that more households are in effect than the target group holds: the month, the number and the limit. */
export const aboveGroup = (path: Path, excess: Excess): Finding => ({
  code: 'enrolment-above-group',
  path,
  value: shown(excess.count),
  ...(excess.bought === undefined ? planned(excess) : bought(excess, excess.bought)),
})

type Words = Pick<Finding, 'nl' | 'en' | 'values'>

const planned = ({ target, month, count, limit, unit, interventions }: Excess): Words => {
  const isPersons = unit === 'persons'
  const nl = isPersons ? 'personen' : 'huishoudens'
  const one = isPersons ? { nl: 'een persoon', en: 'a person' } : { nl: 'een huishouden', en: 'a household' }
  const named = interventions.map((id) => `'${id}'`)
  const isAlone = named.length < 2
  return {
    values: () => ({ month, most: limit.toDecimalPlaces(2).toNumber(), targetGroup: target, interventions }),
    nl: () => ({
      message: `in ${month} zijn er ${dutch(count)} ${nl} in effect${isAlone ? '' : ` van ${named.join(' en ')} samen`}, en doelgroep '${target}' telt er ${dutch(limit)}`,
      reason: isAlone
        ? `wie instroomt blijft in effect zolang het effect duurt; zo telt ${one.nl} dubbel`
        : `interventies in deze doelgroep bereiken volgens de case verschillende ${nl} (overlap: additive), en zoveel zijn er niet`,
      remedy: isAlone
        ? 'Verlaag de instroom, geef de effecten een kortere duur (profile.duration), of vergroot de doelgroep.'
        : `Verlaag de instroom, verkort de effecten (profile.duration), vergroot de doelgroep, of kies voor doelgroep '${target}' overlap: independent.`,
    }),
    en: () => ({
      message: `in ${month} there are ${shown(count)} ${unit} in effect${isAlone ? '' : ` of ${named.join(' and ')} together`}, and target group '${target}' holds ${shown(limit)}`,
      reason: isAlone
        ? `who enters stays in effect as long as the effect lasts; this counts ${one.en} twice`
        : `interventions in this target group reach different ${unit} according to the case (overlap: additive), and there are not so many`,
      remedy: isAlone
        ? 'Lower the enrolment, give the effects a shorter duration (profile.duration), or enlarge the target group.'
        : `Lower the enrolment, shorten the effects (profile.duration), enlarge the group, or choose overlap: independent for target group '${target}'.`,
    }),
  }
}

const bought = ({ target, month, count, limit, unit, interventions }: Excess, intervention: string): Words => {
  const named = interventions.map((id) => `'${id}'`)
  const nl = unit === 'persons' ? 'personen' : 'huishoudens'
  // Only numbers that no file may state come here, such as a cost of zero in a what-if question.
  if (!count.isFinite())
    return {
      values: () => ({ intervention }),
      nl: () => ({
        message: `het fonds koopt instroom in interventie '${intervention}' die niets kost, dus zonder einde`,
        remedy: `Geef interventie '${intervention}' kosten per huishouden boven 0, of kies use: hold.`,
      }),
      en: () => ({
        message: `the fund buys enrolment in intervention '${intervention}' that costs nothing, so without end`,
        remedy: `Give intervention '${intervention}' a cost per household above 0, or choose use: hold.`,
      }),
    }
  return {
    values: () => ({
      intervention,
      month,
      most: limit.toDecimalPlaces(2).toNumber(),
      targetGroup: target,
      interventions,
    }),
    nl: () => ({
      message: `het fonds koopt meer instroom in interventie '${intervention}' dan doelgroep '${target}' telt: in ${month} zijn er ${dutch(count)} ${nl} in effect${named.length < 2 ? '' : ` van ${named.join(' en ')} samen`}, en er zijn er ${dutch(limit)}`,
      remedy:
        'Verlaag de inleg in het fonds of de geplande instroom, geef de effecten een kortere duur (profile.duration), of kies use: hold.',
    }),
    en: () => ({
      message: `the fund buys more enrolment in intervention '${intervention}' than target group '${target}' holds: in ${month} there are ${shown(count)} ${unit} in effect${named.length < 2 ? '' : ` of ${named.join(' and ')} together`}, and there are ${shown(limit)}`,
      remedy:
        'Lower what goes into the fund or the planned enrolment, give the effects a shorter duration (profile.duration), or choose use: hold.',
    }),
  }
}

const dutch = (households: Decimal): string => shown(households).replace('.', ',')

const shown = (households: Decimal): string => households.toDecimalPlaces(2).toString()
