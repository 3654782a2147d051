import type { Decimal } from '../../../money/index.js'
import type { Change } from '../../parts/interventions/effect.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
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
    if (use?.kind === 'enrolment' && use.intervention === id)
      for (const cost of intervention.costs ?? [])
        if (cost?.kind === 'per-household' && cost.id !== undefined && stated.spent?.[cost.id] !== undefined)
          yield found([...path, 'spent', cost.id], boughtFor(cost.id))
    for (const effect of intervention.effects ?? []) {
      if (effect?.id === undefined || stated.measured?.[effect.id] === undefined) continue
      const place = [...path, 'measured', effect.id]
      if (effect.movesTo !== undefined) yield found(place, moves(effect.id))
      else if (effect.change?.kind === 'volume' && (effect.change.volume?.length ?? 0) > 1)
        yield found(place, dated(effect.id))
      else yield* beyondChange(place, effect.change?.kind, stated.measured[effect.id]?.mean?.value)
    }
  }
}

/** Nobody uses less than nothing: what was measured is a change that the plan could have stated too. */
function* beyondChange(place: Path, kind: Change['kind'] | undefined, mean: Decimal | undefined): Generator<Finding> {
  if (mean === undefined) return
  const at = [...place, 'mean']
  if (kind === 'reduction' && mean.gt(1)) yield found(at, aboveAll(), mean.toString())
  if ((kind === 'volume' || kind === 'ratio') && mean.lt(0)) yield found(at, belowNothing(), mean.toString())
}

type Texts = Pick<Finding, 'nl' | 'en' | 'values'>

const found = (path: Path, texts: Texts, value?: string): Finding => ({
  code: 'realised-beside',
  path,
  value,
  ...texts,
})

const early = (actual: string, planned: string): Texts => ({
  values: () => ({ least: planned }),
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
  values: () => ({ intervention: id }),
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
  values: () => ({ intervention: id }),
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
  values: () => ({ intervention: id }),
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

const boughtFor = (id: string): Texts => ({
  nl: () => ({
    message: `'${id}' gaat per huishouden, en het fonds koopt hier instroom`,
    reason: 'onbekend is hoeveel van de uitgaven voor wie het fonds betaalde was, en dus wat één huishouden kostte',
    remedy: 'Haal dit bedrag weg, of kies use: hold bij het fonds.',
  }),
  en: () => ({
    message: `'${id}' is for each household, and the fund buys enrolment here`,
    reason: 'it is unknown how much was spent on those for whom the fund paid, and so what one household came to',
    remedy: 'Remove this amount, or choose use: hold for the fund.',
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

const aboveAll = (): Texts => ({
  values: () => ({ most: 1 }),
  nl: () => ({
    message: 'gemeten is een vermindering van meer dan het hele gebruik',
    remedy: 'Geef een deel van hoogstens 1, zoals 0.25 voor 25%.',
  }),
  en: () => ({
    message: 'a reduction of more than all use was measured',
    remedy: 'State a fraction of 1 at the most, such as 0.25 for 25 %.',
  }),
})

const belowNothing = (): Texts => ({
  values: () => ({ least: 0 }),
  nl: () => ({
    message: 'gemeten is een gebruik van minder dan niets',
    remedy: 'Geef wat er met de interventie overblijft; een getal onder nul kan dat niet zijn.',
  }),
  en: () => ({
    message: 'a use of less than nothing was measured',
    remedy: 'State what is left with the intervention, which is no number below zero.',
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
