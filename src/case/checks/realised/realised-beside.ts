import type { Path } from '../../paths/path.js'
import type { Finding, ProblemText } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'
import { realisedParts } from './realised-parts.js'

/**
 * What is realised goes together with the plan: an actual start is stated once, and beside no supposed delay; a fund buys no
 * enrolment that was counted; and what is measured is of an effect that states one number.
 */
export function* realisedBeside({ sketch }: Checked): Generator<Finding> {
  const use = sketch.fund?.use
  for (const { id, path, stated, intervention, position } of realisedParts(sketch)) {
    if (stated.start !== undefined) {
      if (intervention.start !== undefined) yield found([...path, 'start'], startTwice(id))
      const { planned, actual } = stated.start
      if (planned !== undefined && actual !== undefined && actual < planned)
        yield found([...path, 'start', 'actual'], early(actual, planned), actual)
    }
    if (stated.start !== undefined && intervention.startDelay !== undefined)
      yield found(['interventions', position, 'startDelay'], delayed(id))
    if (stated.enrolled !== undefined && use?.kind === 'enrolment' && use.intervention === id)
      yield found([...path, 'enrolled'], bought(id))
    for (const effect of intervention.effects ?? []) {
      if (effect?.id === undefined || stated.measured?.[effect.id] === undefined) continue
      const place = [...path, 'measured', effect.id]
      if (effect.movesTo !== undefined) yield found(place, moves(effect.id))
      else if (effect.change?.kind === 'volume' && (effect.change.volume?.length ?? 0) > 1)
        yield found(place, dated(effect.id))
    }
  }
}

type Texts = Readonly<Record<'nl' | 'en', () => ProblemText>>

const found = (path: Path, texts: Texts, value?: string): Finding => ({
  code: 'realised-beside',
  path,
  value,
  ...texts,
})

const early = (actual: string, planned: string): Texts => ({
  nl: () => ({
    message: `de echte start ${actual} ligt vóór de geplande ${planned}`,
    reason: 'een plan kan alleen naar later schuiven',
    remedy: 'Wissel planned en actual om als ze verwisseld zijn.',
  }),
  en: () => ({
    message: `the actual start ${actual} lies before the planned ${planned}`,
    reason: 'a plan can only move to later',
    remedy: 'Exchange planned and actual if they are swapped.',
  }),
})

const startTwice = (id: string): Texts => ({
  nl: () => ({
    message: `de start van '${id}' staat ook bij de interventie zelf`,
    reason: 'een echte start is op één plaats opgegeven',
    remedy: 'Haal een van beide weg.',
  }),
  en: () => ({
    message: `the start of '${id}' is also stated by the intervention itself`,
    reason: 'an actual start is stated in one place',
    remedy: 'Remove one of the two.',
  }),
})

const delayed = (id: string): Texts => ({
  nl: () => ({
    message: `startDelay staat naast de echte start van '${id}'`,
    reason: 'een latere start telt één keer',
    remedy: 'Haal startDelay weg.',
  }),
  en: () => ({
    message: `startDelay stands beside the actual start of '${id}'`,
    reason: 'a later start counts once',
    remedy: 'Remove startDelay.',
  }),
})

const bought = (id: string): Texts => ({
  nl: () => ({
    message: `het fonds koopt instroom bij '${id}', waarvan de instroom al geteld is`,
    reason: 'wie het fonds betaalde, is dan twee keer geteld',
    remedy: 'Haal enrolled weg, of kies use: hold bij het fonds.',
  }),
  en: () => ({
    message: `the fund buys enrolment in '${id}', of which the enrolment is counted already`,
    reason: 'those for whom the fund paid would be counted twice',
    remedy: 'Remove enrolled, or choose use: hold for the fund.',
  }),
})

const moves = (id: string): Texts => ({
  nl: () => ({
    message: `effect '${id}' brengt huishoudens naar een andere groep; daarvan valt geen gemiddelde te meten`,
    remedy: 'Tel bij hoeveel het lukte (success), of haal de meting weg.',
  }),
  en: () => ({
    message: `effect '${id}' moves households to another group; that has no mean to measure`,
    remedy: 'Count with how many it succeeded (success), or remove the measurement.',
  }),
})

const dated = (id: string): Texts => ({
  nl: () => ({
    message: `effect '${id}' heeft een volume dat per maand verschilt, en de meting is één getal`,
    remedy: 'Geef het effect één volume, of haal de meting weg.',
  }),
  en: () => ({
    message: `effect '${id}' has a volume that differs by month, and the measurement is one number`,
    remedy: 'State one volume for the effect, or remove the measurement.',
  }),
})
