import type { Decimal } from '../../../money/index.js'
import { monthAt, monthIndex, type Month } from '../../../timeline/index.js'
import type { Intervention } from '../../parts/interventions/intervention.js'
import { addressText } from '../../paths/address.js'
import type { DatedValues, Money } from '../../numbers/quantity.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'
import { horizonLimits } from './horizon.js'

/**
 * A later start must not move enrolment or costs past the end of the timeline, unless the case accepts that: what falls
 * there counts in no figure, so a delay would make a project look cheaper. Costs without a last month run to the end of
 * the timeline and are cut off there, if they start before it.
 */
export function* delayedPastHorizon({ sketch }: Checked): Generator<Finding> {
  const { from, through } = sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from || sketch.beyondHorizon === 'accept') return
  const late = new Map<string, { readonly path: Path; readonly moved: Moved[] }>()
  for (const [intervention, position] of lines(sketch.interventions)) {
    const [ofCase, own] = [sketch.startDelay, intervention.startDelay].map(
      (delay) => delay?.value?.toNumber() ?? 0,
    ) as [number, number]
    const path = own > 0 ? ['interventions', position, 'startDelay'] : ['startDelay']
    const moved = movedPast(intervention, ofCase + own, { from, through })
    const address = addressText(path)
    const known = late.get(address)
    if (known === undefined) late.set(address, { path, moved })
    else known.moved.push(...moved)
  }
  const needed = latest([...late.values()].flatMap(({ moved }) => moved))
  for (const { path, moved } of late.values())
    if (needed !== undefined && moved.length > 0) yield pastHorizon(path, moved, { from, through, needed })
}

/** What of an intervention falls past the end of the timeline, and in which month. */
interface Moved {
  readonly intervention: string
  readonly month: Month
  /** The id of its line; absent for enrolment and for the start. */
  readonly line?: string | undefined
  readonly what: { readonly nl: string; readonly en: string }
}

interface Months {
  readonly from: Month
  readonly through: Month
}

function movedPast(intervention: Sketch<Intervention>, delay: number, { from, through }: Months): Moved[] {
  const moved: Moved[] = []
  const check = (planned: Month | undefined, what: Moved['what'], line?: string): void => {
    if (planned === undefined || planned < from || planned > through) return
    const month = monthAt(monthIndex(planned) + delay)
    if (month > through) moved.push({ intervention: intervention.id ?? '', month, line, what })
  }
  for (const { month, number, line, what } of plannedMonths(intervention))
    if (number?.isZero() !== true) check(month, what, line)
  if (moved.length === 0) check(from, { nl: 'het begin', en: 'the start' })
  return moved
}

/** What is planned of an intervention that a later start must not move past the end of the timeline. */
export interface Planned {
  /** Its last month; of what runs to the end of the timeline, its first. */
  readonly month: Month | undefined
  /** The households or the amount: where that is zero, nothing is moved. */
  readonly number: Decimal | undefined
  /** Where the number stands in the intervention that was read. */
  readonly place: Path
  /** The id of its line; absent for enrolment. */
  readonly line?: string | undefined
  readonly what: { readonly nl: string; readonly en: string }
}

export function* plannedMonths(intervention: Sketch<Intervention>): Generator<Planned> {
  for (const [{ through, households }, position] of lines(intervention.enrolment))
    yield {
      month: through,
      number: households?.value,
      place: ['enrolment', position, 'households'],
      what: { nl: 'instroom', en: 'enrolment' },
    }
  for (const [cost, position] of lines(intervention.costs)) {
    const what = { nl: `kosten '${cost.id ?? ''}'`, en: `costs '${cost.id ?? ''}'` }
    const planned = {
      number: lastOf(cost.amount),
      place: ['costs', position, 'amount', lastAt(cost.amount)],
      line: cost.id,
      what,
    }
    if (cost.kind === 'once') yield { ...planned, month: cost.month }
    if (cost.kind === 'yearly') yield { ...planned, month: cost.isOpenEnded === true ? cost.from : cost.through }
  }
  for (const [income, position] of lines(intervention.income)) {
    const what = { nl: `opbrengst '${income.id ?? ''}'`, en: `income '${income.id ?? ''}'` }
    const planned = {
      number: lastOf(income.amount),
      place: ['income', position, 'amount', lastAt(income.amount)],
      line: income.id,
      what,
    }
    if (income.kind === 'once') yield { ...planned, month: income.month }
    if (income.kind === 'yearly')
      yield { ...planned, month: income.isOpenEnded === true ? income.from : income.through }
  }
}

/** Of an amount by date the last, which a later start moves first. */
const lastAt = (amount: readonly unknown[] | undefined): number => Math.max(0, (amount?.length ?? 1) - 1)

const lastOf = (amount: Sketch<DatedValues<Money>> | undefined): Decimal | undefined => amount?.[lastAt(amount)]?.value

const latest = (moved: readonly Moved[]): Month | undefined =>
  moved
    .map(({ month }) => month)
    .sort()
    .at(-1)

const pastHorizon = (
  path: Path,
  moved: readonly Moved[],
  { from, through, needed }: Months & { readonly needed: Month },
): Finding => {
  const month = latest(moved) ?? needed
  const mayWiden = monthIndex(needed) - monthIndex(from) < 12 * horizonLimits.years
  const named = (language: 'nl' | 'en', of: string): string =>
    [...new Set(moved.map(({ intervention }) => intervention))]
      .map(
        (id) =>
          `${[...new Set(moved.filter(({ intervention }) => intervention === id).map(({ what }) => what[language]))].join(', ')} ${of} '${id}'`,
      )
      .join('; ')
  return {
    code: 'outside-timeline',
    path,
    value: month,
    values: () => ({
      least: from,
      most: through,
      latest: needed,
      interventions: [...new Set(moved.map(({ intervention }) => intervention))],
      ids: [...new Set(moved.flatMap(({ line }) => line ?? []))],
    }),
    nl: () => ({
      message: `${month} ligt buiten de looptijd van de case, ${from} tot en met ${through}; door de latere start valt erna: ${named('nl', 'van interventie')}`,
      reason: 'wat na de looptijd valt, telt niet mee: uitstel zou de aanpak goedkoper maken',
      remedy: `Verlaag startDelay, ${mayWiden ? `verruim timeline.through tot en met ${needed}, ` : ''}of schrijf beyondHorizon: accept naast timeline: wat erna valt, telt dan niet mee en staat bij de uitkomsten.`,
    }),
    en: () => ({
      message: `${month} lies outside the timeline of the case, ${from} through ${through}; because of the later start this falls after it: ${named('en', 'of intervention')}`,
      reason: 'what falls after the timeline does not count: a delay would make the intervention cheaper',
      remedy: `Lower startDelay, ${mayWiden ? `widen timeline.through to ${needed}, ` : ''}or write beyondHorizon: accept beside timeline: what falls after it then does not count, and stands with the results.`,
    }),
  }
}
