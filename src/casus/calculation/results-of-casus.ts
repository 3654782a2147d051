import type { Id } from '../../base/index.js'
import { ZERO } from '../../money/index.js'
import { deepFreeze } from '../../reference/index.js'
import { timeline, monthAt, monthIndex } from '../../timeline/index.js'
import { caseOf } from '../case-of.js'
import type { CasusResults, Compared, PayerResults, ServiceResults, Spending } from '../casus-results.js'
import { expectCasus } from '../expect-casus.js'
import type { Casus } from '../format/casus.js'
import type { Plan } from '../format/plan.js'
import type { Service } from '../format/service.js'
import { pathUnderPlan } from '../path-under-plan.js'
import { departuresOf } from './departures-of.js'
import { helpersOf } from './helpers-of.js'
import { sideOf, type Side, type Sides } from './side-of.js'
import { useByMonth } from './use-by-month.js'

interface Column {
  readonly plan: Plan
  readonly side: Side
}

/**
 * What a casus comes to: service by service now against each plan, who pays, and how many helpers come through the
 * door. The euros are those of the case of one household that the casus becomes (`caseOf`).
 *
 * @param casus a casus from `parseCasus`
 *
 * @example
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * casusResults(read.casus).total.plans.map(({ saved }) => saved.total) // [13970, 38179.45]
 */
export const casusResults = (casus: Casus): CasusResults => {
  expectCasus('casusResults', casus)
  const columns = casus.plans.map((plan): Column => ({ plan, side: sideOf(caseOf(casus, plan.id)) }))
  // Now is the same in the case of every plan.
  const now = columns[0]?.side ?? sideOf(caseOf(casus))
  const { from, through } = casus.timeline
  const { months: count, budgetYears } = timeline(from, through, 'month')
  const months = Array.from({ length: count }, (_, at) => monthAt(monthIndex(from) + at))
  const nothing: Spending = {
    total: ZERO,
    perMonth: ZERO,
    byYear: budgetYears.map(() => ZERO),
    byMonth: months.map(() => ZERO),
  }
  const compared = (amounts: (side: Side) => Sides<Spending> | undefined): Compared => ({
    now: amounts(now)?.now ?? nothing,
    plans: columns.map(({ plan, side }) => {
      // A service that another plan adds is not in the case of this one.
      const { plan: spending = nothing, saved = nothing } = amounts(side) ?? {}
      return { plan: plan.id, spending, saved }
    }),
  })
  const paid = (amounts: (side: Side) => ReadonlyMap<string, Sides<Spending>> | undefined): readonly PayerResults[] =>
    casus.parties
      .filter(({ id }) => [now, ...columns.map(({ side }) => side)].some((side) => amounts(side)?.has(id) === true))
      .map(({ id, name = id }) => ({ party: id as Id, name, ...compared((side) => amounts(side)?.get(id)) }))

  const services = allServices(casus).map((service): ServiceResults => {
    const { id, name, domain, unit, per, recipient = null, helper } = service
    const use = {
      now: useByMonth(casus.services.find((each) => each.id === id)?.now, months),
      plans: casus.plans.map((plan) => ({
        plan: plan.id,
        byMonth: useByMonth(pathUnderPlan(casus, plan, id), months),
      })),
    }
    const addedBy = casus.plans.filter((plan) => plan.services.some((own) => own.id === id)).map((plan) => plan.id)
    return {
      ...{ id, name, domain, unit, per, addedBy, recipient, helper, use },
      ...compared((side) => side.items.get(id)?.all),
      paidBy: paid((side) => side.items.get(id)?.paidBy),
    }
  })
  const withHelper = services.filter(({ helper }) => helper)
  return deepFreeze({
    format: 'mbc-casus/1',
    casus,
    priceLevel: casus.prices.level,
    months,
    years: budgetYears,
    services,
    parties: paid((side) => side.parties),
    total: compared((side) => side.total),
    helpers: {
      now: helpersOf(
        withHelper.map(({ use }) => use.now),
        count,
      ),
      plans: casus.plans.map(({ id }, at) => ({
        plan: id,
        ...helpersOf(
          withHelper.map(({ use }) => use.plans[at]?.byMonth ?? []),
          count,
        ),
      })),
    },
    departures: departuresOf(casus, [caseOf(casus), ...casus.plans.map(({ id }) => caseOf(casus, id))]),
  })
}

/** The services of now, and then those that plans add, each once. */
const allServices = ({ services, plans }: Casus): readonly Service[] => [
  ...new Map([...services, ...plans.flatMap((plan) => plan.services)].map((service) => [service.id, service])).values(),
]
