import { monthAt, monthIndex, type Month } from '../../../timeline/index.js'
import type { Intervention } from '../../parts/interventions/intervention.js'
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
    const known = late.get(path.join('.'))
    if (known === undefined) late.set(path.join('.'), { path, moved })
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
  readonly what: { readonly nl: string; readonly en: string }
}

interface Months {
  readonly from: Month
  readonly through: Month
}

function movedPast(intervention: Sketch<Intervention>, delay: number, { from, through }: Months): Moved[] {
  const moved: Moved[] = []
  const check = (planned: Month | undefined, nl: string, en: string): void => {
    if (planned === undefined || planned < from || planned > through) return
    const month = monthAt(monthIndex(planned) + delay)
    if (month > through) moved.push({ intervention: intervention.id ?? '', month, what: { nl, en } })
  }
  for (const [cohort] of lines(intervention.enrolment))
    if (cohort.households?.value?.isZero() !== true) check(cohort.through, 'instroom', 'enrolment')
  for (const [cost] of lines(intervention.costs)) {
    if (cost.amount?.value?.isZero() === true) continue
    const [nl, en] = [`kosten '${cost.id ?? ''}'`, `costs '${cost.id ?? ''}'`]
    if (cost.kind === 'once') check(cost.month, nl, en)
    if (cost.kind === 'yearly') check(cost.isOpenEnded === true ? cost.from : cost.through, nl, en)
  }
  if (moved.length === 0) check(from, 'het begin', 'the start')
  return moved
}

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
    nl: () => ({
      message: `${month} ligt buiten de looptijd van de case, ${from} tot en met ${through}; door de latere start valt erna: ${named('nl', 'van interventie')}`,
      reason: 'wat na de looptijd valt, telt niet mee: uitstel zou de aanpak goedkoper maken',
      remedy: `Verlaag startDelay, ${mayWiden ? `verruim timeline.through tot en met ${needed}, ` : ''}of schrijf beyondHorizon: accept bovenin het bestand, naast timeline: wat erna valt, telt dan niet mee en staat bij de uitkomsten.`,
    }),
    en: () => ({
      message: `${month} lies outside the timeline of the case, ${from} through ${through}; because of the later start this falls after it: ${named('en', 'of intervention')}`,
      reason: 'what falls after the timeline does not count: a delay would make the intervention cheaper',
      remedy: `Lower startDelay, ${mayWiden ? `widen timeline.through to ${needed}, ` : ''}or write beyondHorizon: accept at the top of the file, beside timeline: what falls after it then does not count, and stands with the results.`,
    }),
  }
}
