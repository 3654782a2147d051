import type { Finding, Path } from '../problem.js'

/** More households in effect than there are. */
export interface Excess {
  readonly target: string
  readonly unit: 'households' | 'persons'
  readonly limit: number
  readonly month: string
  readonly count: number
  /** The interventions and the cost item at which they meet, where it takes several to exceed the group. */
  readonly meeting?: { readonly interventions: readonly string[]; readonly item: string }
}

/** Tells that more households are in effect than the target group holds: the month, the number and the limit. */
export const aboveGroup = (path: Path, excess: Excess): Finding => {
  const count = shown(excess.count)
  const limit = shown(excess.limit)
  const { target, month, meeting } = excess
  const nl = excess.unit === 'persons' ? 'personen' : 'huishoudens'
  const en = excess.unit
  const one = excess.unit === 'persons' ? { nl: 'een persoon', en: 'a person' } : { nl: 'een huishouden', en: 'a household' }
  const named = meeting?.interventions.map((id) => `'${id}'`)
  return {
    code: 'enrolment-above-group',
    path,
    value: count,
    nl: () => ({
      message: `in ${month} zijn er ${count} ${nl} in effect${named === undefined ? '' : ` van ${named.join(' en ')} samen`}, en doelgroep '${target}' telt er ${limit}`,
      reason:
        meeting === undefined
          ? `wie instroomt blijft in effect zolang het effect duurt; zo telt ${one.nl} dubbel`
          : `interventies op kostenpost '${meeting.item}' bereiken volgens de case verschillende ${nl} (additive), en zoveel zijn er niet`,
      remedy:
        meeting === undefined
          ? 'Verlaag de instroom, geef de effecten een kortere duur (profile.duration), of vergroot de doelgroep.'
          : 'Verlaag de instroom, of kies overlap: independent.',
    }),
    en: () => ({
      message: `in ${month} there are ${count} ${en} in effect${named === undefined ? '' : ` of ${named.join(' and ')} together`}, and target group '${target}' holds ${limit}`,
      reason:
        meeting === undefined
          ? `who enters stays in effect as long as the effect lasts; this counts ${one.en} twice`
          : `interventions on cost item '${meeting.item}' reach different ${en} according to the case (additive), and there are not so many`,
      remedy:
        meeting === undefined
          ? 'Lower the enrolment, give the effects a shorter duration (profile.duration), or enlarge the target group.'
          : 'Lower the enrolment, or choose overlap: independent.',
    }),
  }
}

const shown = (households: number): string => String(Math.round(households * 100) / 100)
