import { nearest, type Finding } from '../../case/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'
import { MOST_MONTHS } from '../format/casus.js'
import { MOST_SERVICES } from '../format/plan.js'
import { idsOf, type CasusSketch } from './casus-sketch.js'
import { checkWords } from './check-words.js'

/** What must agree between the fields of a casus, beyond what is checked of the case that it becomes. */
export function* casusChecks(sketch: CasusSketch): Generator<Finding> {
  yield* tooLong(sketch)
  yield* repeatedIds(sketch)
  yield* unlikeServices(sketch)
  yield* unknownServices(sketch)
  yield* events(sketch)
  yield* tooManyServices(sketch)
}

function* tooLong({ timeline: { from, through } = {} }: CasusSketch): Generator<Finding> {
  if (from === undefined || through === undefined || through < from) return
  const [first, last] = [monthIndex(from as Month), monthIndex(through as Month)]
  const months = last - first + 1
  if (months <= MOST_MONTHS) return
  yield {
    code: 'horizon-too-long',
    path: ['timeline', 'through'],
    value: through,
    ...checkWords.tooLong(months, MOST_MONTHS, monthAt(first + MOST_MONTHS - 1)),
  }
}

/** Services of a casus and of one plan are distinguished by their ids; two plans may both add the same service. */
function* repeatedIds({ services, plans }: CasusSketch): Generator<Finding> {
  const now = idsOf(services, ['services'])
  yield* repeated(now)
  yield* repeated(idsOf(plans, ['plans']))
  for (const [at, plan] of (plans ?? []).entries()) {
    const own = idsOf(plan?.services, ['plans', at, 'services'])
    yield* repeated(own)
    for (const [id, path] of own)
      if (now.some(([other]) => other === id))
        yield { code: 'duplicate-id', path, value: id, ...checkWords.alreadyNow(id) }
  }
}

function* repeated(ids: ReturnType<typeof idsOf>): Generator<Finding> {
  const seen = new Set<string>()
  for (const [id, path] of ids) {
    if (seen.has(id)) yield { code: 'duplicate-id', path, value: id, ...checkWords.repeated(id) }
    seen.add(id)
  }
}

/** A service that several plans add is one row of the table: it may differ in its volume only. */
function* unlikeServices({ plans }: CasusSketch): Generator<Finding> {
  const first = new Map<string, string>()
  for (const [at, plan] of (plans ?? []).entries())
    for (const [position, service] of (plan?.services ?? []).entries()) {
      if (service?.id === undefined) continue
      const stated = JSON.stringify({ ...service, volume: undefined })
      const other = first.get(service.id) ?? stated
      first.set(service.id, other)
      if (other !== stated)
        yield {
          code: 'duplicate-id',
          path: ['plans', at, 'services', position, 'id'],
          value: service.id,
          ...checkWords.unlike(service.id),
        }
    }
}

function* unknownServices({ services, plans }: CasusSketch): Generator<Finding> {
  const known = idsOf(services, ['services']).map(([id]) => id)
  // Without services the casus has another problem, at that list.
  if (known.length === 0) return
  for (const [at, plan] of (plans ?? []).entries())
    for (const id of Object.keys(plan?.volumes ?? {}))
      if (!known.includes(id)) {
        const likely = nearest(id, known)
        yield {
          code: 'dangling-id',
          path: ['plans', at, 'volumes', id],
          value: id,
          ...(likely === undefined
            ? {}
            : { fix: () => ({ kind: 'rename', path: ['plans', at, 'volumes', id], to: likely }) }),
          ...checkWords.unknownService(id, likely, known),
        }
      }
}

function* events({ timeline, plans, events: all }: CasusSketch): Generator<Finding> {
  const { from, through } = timeline ?? {}
  const known = idsOf(plans, ['plans']).map(([id]) => id)
  for (const [at, event] of (all ?? []).entries()) {
    const { month, plan } = event ?? {}
    if (month !== undefined && from !== undefined && through !== undefined && from <= through)
      if (month < from || month > through)
        yield {
          code: 'outside-timeline',
          path: ['events', at, 'month'],
          value: month,
          ...checkWords.eventOutside(month, from, through),
        }
    if (plan !== undefined && !known.includes(plan))
      yield { code: 'dangling-id', path: ['events', at, 'plan'], value: plan, ...checkWords.unknownPlan(plan, known) }
  }
}

function* tooManyServices({ services, plans }: CasusSketch): Generator<Finding> {
  const ids = new Set([
    ...idsOf(services, []).map(([id]) => id),
    ...(plans ?? []).flatMap((plan) => idsOf(plan?.services, []).map(([id]) => id)),
  ])
  if (ids.size > MOST_SERVICES)
    yield { code: 'too-many', path: ['plans'], value: ids.size, ...checkWords.tooManyServices(ids.size, MOST_SERVICES) }
}
