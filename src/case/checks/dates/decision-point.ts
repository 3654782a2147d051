import { ZERO, type Decimal } from '../../../money/index.js'
import { monthIndex, type Month } from '../../../timeline/index.js'
import type { Cohort } from '../../parts/interventions/cohort.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'

/**
 * A decision point rests on a success that is stated, and on households that have entered by then; a fund buys no
 * enrolment of the intervention, for what it buys enters whenever there is money.
 */
export function* decisionPoint({ sketch, input }: Checked): Generator<Finding> {
  for (const [{ id = '', stop, enrolment }, position] of lines(sketch.interventions)) {
    if (stop === undefined) continue
    const path = ['interventions', position, 'stop']
    if (valueAt(input, ['interventions', position, 'success']) === undefined) yield found(path, undefined, unknown(id))
    const use = sketch.fund?.use
    if (use?.kind === 'enrolment' && use.intervention === id) yield found(path, undefined, bought(id))
    const { at, observed } = stop
    if (at === undefined || enrolment === undefined) continue
    if (enrolment.every((cohort) => cohort?.from !== undefined && cohort.from > at))
      yield found([...path, 'at'], at, nobody(id, at))
    else if (observed !== undefined) {
      const entered = enteredThrough(enrolment, at)
      if (entered?.lt(observed) === true) yield found([...path, 'observed'], observed, tooMany(observed, at, entered))
    }
  }
}

/** Households that enter through a month by plan, to the nearest whole number; undefined where a cohort was refused. */
const enteredThrough = (cohorts: readonly (Sketch<Cohort> | undefined)[], at: Month): Decimal | undefined => {
  let entered = ZERO
  for (const cohort of cohorts) {
    const { from, through, households, per } = cohort ?? {}
    if (from === undefined || through === undefined || per === undefined || households?.value === undefined)
      return undefined
    const [first, last] = [monthIndex(from), monthIndex(through)]
    if (last < first) return undefined
    const months = Math.max(0, Math.min(last, monthIndex(at)) - first + 1)
    const divisor = { month: 1, year: 12, cohort: last - first + 1 }[per]
    entered = entered.plus(households.value.times(months).div(divisor))
  }
  return entered.toDecimalPlaces(0)
}

type Texts = Pick<Finding, 'nl' | 'en' | 'values'>

const found = (path: Path, value: string | number | undefined, texts: Texts): Finding => ({
  code: 'decision-point',
  path,
  value,
  ...texts,
})

const unknown = (id: string): Texts => ({
  values: () => ({ intervention: id, fields: ['success'] }),
  nl: () => ({
    message: `interventie '${id}' heeft een beslismoment, maar geen success`,
    reason: 'of zij doorgaat, hangt af van haar succes',
    remedy: 'Vul success in bij de interventie, of haal stop weg.',
  }),
  en: () => ({
    message: `intervention '${id}' has a decision point, but no success`,
    reason: 'whether it goes on depends on its success',
    remedy: 'State success of the intervention, or remove stop.',
  }),
})

const bought = (id: string): Texts => ({
  values: () => ({ intervention: id }),
  nl: () => ({
    message: `het fonds koopt instroom bij interventie '${id}', die een beslismoment heeft`,
    reason: 'wat het fonds koopt, stroomt in zodra er geld is, ook na het beslismoment',
    remedy: 'Haal stop weg, of kies use: hold.',
  }),
  en: () => ({
    message: `the fund buys enrolment in intervention '${id}', which has a decision point`,
    reason: 'what the fund buys enters as soon as there is money, also after the decision point',
    remedy: 'Remove stop, or choose use: hold.',
  }),
})

const nobody = (id: string, at: string): Texts => ({
  values: () => ({ intervention: id }),
  nl: () => ({
    message: `op het beslismoment ${at} is bij interventie '${id}' nog niemand ingestroomd`,
    reason: 'wat dan bekend is, is geteld bij wie is ingestroomd',
    remedy: 'Kies voor at een maand waarin een huishouden is ingestroomd, of haal stop weg.',
  }),
  en: () => ({
    message: `at the decision point ${at} nobody has entered intervention '${id}' yet`,
    reason: 'what is known then is counted among those who have entered',
    remedy: 'Choose for at a month by which a household has entered, or remove stop.',
  }),
})

const tooMany = (observed: number, at: string, entered: Decimal): Texts => ({
  values: () => ({ most: entered.toNumber(), through: at }),
  nl: () => ({
    message: `er worden ${observed} huishoudens geteld, maar tot en met ${at} stromen er volgens plan ${entered.toFixed()} in`,
    reason: 'wie er nog niet is, kan niet geteld worden',
    remedy: `${entered.isZero() ? 'Haal observed weg' : `Kies voor observed hoogstens ${entered.toFixed()}, of haal observed weg`}: dan telt de geplande instroom tot en met at.`,
  }),
  en: () => ({
    message: `${observed} households are counted, but through ${at} by plan ${entered.toFixed()} enter`,
    reason: 'who has not entered cannot be counted',
    remedy: `${entered.isZero() ? 'Remove' : `Choose at most ${entered.toFixed()} for observed, or remove`} observed: then those who enter through at by plan count.`,
  }),
})
