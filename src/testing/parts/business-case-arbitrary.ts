import { given } from '../../money/index.js'
import * as fc from 'fast-check'

import type { BusinessCaseInput } from '../../case/index.js'
import { agreementsArbitrary } from './agreements-arbitrary.js'
import { attributionArbitrary } from '../properties/attribution-arbitrary.js'
import type { CaseContext } from '../case-context.js'
import { type CaseFeature, caseFeatures, type CaseSettings, movingFeatures } from '../case-settings.js'
import { budgetArbitrary, budgetId } from '../programme/budget-arbitrary.js'
import { compact } from '../values/compact.js'
import { costItemArbitrary } from './cost-item-arbitrary.js'
import { discountingArbitrary } from './discounting-arbitrary.js'
import { fundArbitrary, fundPartyId } from './fund-arbitrary.js'
import { incomeItemArbitrary } from '../income/income-item-arbitrary.js'
import { interventionArbitrary } from './intervention-arbitrary.js'
import { maybe } from '../values/maybe.js'
import { partiesArbitrary } from './parties-arbitrary.js'
import { pmItemArbitrary } from './pm-item-arbitrary.js'
import { projectsArbitrary } from '../programme/projects-arbitrary.js'
import { pricesArbitrary } from './prices-arbitrary.js'
import { segmentsArbitrary } from '../segments/segments-arbitrary.js'
import { settlementsArbitrary } from './settlements-arbitrary.js'
import { startDelay } from './start-delay-arbitrary.js'
import { targetGroupArbitrary } from './target-group-arbitrary.js'
import { timelineArbitrary } from './timeline-arbitrary.js'
import { unitCostsArbitrary } from '../reference/unit-costs-arbitrary.js'
import { usualQuantity } from '../values/usual-number.js'

/** What generated cases may hold, and how large they grow. */
export interface BusinessCaseArbitraryOptions {
  /** Only features that come out the same under every step: no overlap, nothing at its cap, no whole units, no lag. */
  readonly linear?: boolean | undefined
  /** No effect raises use and no welfare is lost. (What a recipient of a transfer loses stays a loss.) */
  readonly nonNegative?: boolean | undefined
  /** Features that no case may hold. */
  readonly without?: readonly CaseFeature[] | undefined
  /** Longest timeline in years; 8 where it is not given. Quarters stop at 48 months and months at 24. */
  readonly maxYears?: number | undefined
  /** Most interventions; 4 where it is not given. */
  readonly maxInterventions?: number | undefined
  /** Most cost items; 5 where it is not given. */
  readonly maxCostItems?: number | undefined
  /** Most parties, 8 at the very most; 5 where it is not given. */
  readonly maxParties?: number | undefined
  /** Steps of calculation to choose from; all where it is not given. */
  readonly steps?: CaseSettings['steps'] | undefined
  /**
   * Also settlements, agreements, a fund (a party more than `maxParties`), and structural costs that begin with
   * incidental money.
   */
  readonly agreements?: boolean | undefined
  /** Every number a plain number: for tests that change the input before it is read. */
  readonly plainNumbers?: boolean | undefined
}

/**
 * Whole, valid business cases, as a file would state them: `parseBusinessCase` accepts every one.
 * Valid by construction, so no case is thrown away, and a failing case shrinks to a small valid one.
 * One that starts later than planned accepts that this moves enrolment and costs past the horizon.
 *
 * @example
 * import fc from 'fast-check'
 *
 * const accepted = fc.property(businessCaseArbitrary({ linear: true }), (input) => parseBusinessCase(input).ok)
 * fc.check(accepted, { numRuns: 10, seed: 1 }).failed // false
 */
export const businessCaseArbitrary = (options: BusinessCaseArbitraryOptions = {}): fc.Arbitrary<BusinessCaseInput> => {
  const settings = settingsOf(given.options('businessCaseArbitrary', options))
  return fc
    .record({
      question: fc.option(fc.constant('Wat levert het op, en voor wie?'), { nil: undefined }),
      timeline: timelineArbitrary(settings),
      startDelay: maybe(settings, 'startDelays', startDelay(settings, 6)),
      prices: pricesArbitrary(settings),
      discounting: discountingArbitrary(settings),
      haircuts: maybe(settings, 'haircuts', haircuts(settings)),
      contingency: maybe(settings, 'contingency', usualQuantity(settings, 'surcharge')),
      attribution: attributionArbitrary(settings),
      parties: partiesArbitrary(settings),
      segments: maybe(settings, 'segments', fc.option(segmentsArbitrary(settings), { nil: undefined, freq: 1 })),
      targetGroups: fc.array(targetGroupArbitrary(settings), { minLength: 1, maxLength: 3 }),
      costItems: fc.array(costItemArbitrary(settings), { minLength: 1, maxLength: settings.maxCostItems }),
      incomeItems: fc.array(incomeItemArbitrary(settings), { maxLength: settings.has('income') ? 3 : 0 }),
      interventions: fc.array(interventionArbitrary(settings), { minLength: 1, maxLength: settings.maxInterventions }),
      projects: maybe(settings, 'projects', projectsArbitrary),
      budget: maybe(settings, 'budget', budgetArbitrary(settings)),
      settlements: maybe(settings, 'settlements', settlementsArbitrary(settings)),
      agreements: maybe(settings, 'agreements', agreementsArbitrary(settings)),
      fund: maybe(settings, 'fund', fundArbitrary(settings)),
      unitCosts: unitCostsArbitrary(settings),
      pm: maybe(settings, 'pm', fc.array(pmItemArbitrary, { maxLength: 2 })),
    })
    .map((choice) => {
      const { timeline, firstMonth, months, year } = choice.timeline
      const { input: prices, ...priceContext } = choice.prices
      const parties = choice.parties.parties.map(({ id }) => id)
      const bare: CaseContext = {
        firstMonth,
        months,
        parties,
        targetGroups: [],
        budget: choice.budget === undefined ? undefined : budgetId,
        ...priceContext,
      }
      const groups = choice.targetGroups.map((group, i) => group(bare, `doelgroep-${i + 1}`))
      const segmented = choice.segments?.(groups)
      const context: CaseContext = { ...bare, targetGroups: groups.map(({ facts }) => facts) }

      const items = choice.costItems.map((item, i) => item(i + 1)(context))
      const incomeItems = choice.incomeItems.map((item, i) => item(i + 1)(context))
      const ids = choice.interventions.map((_, i) => `interventie-${i + 1}`)
      const attribution = choice.attribution(ids)
      // Additive interventions reach different households: together they must fit in the group.
      const overlaps = [attribution, ...groups.map(({ input }) => input), ...items.map(({ input }) => input)]
      const additive = overlaps.some((part) => part?.overlap === 'additive')
      const room = choice.fund?.keepsRoom === true ? 0.5 : 1
      const groupShare = additive ? room / ids.length : room
      const costItems = items.map(({ facts }) => facts)
      const earning = incomeItems.map(({ facts }) => facts)
      const taken = new Set<string>()
      const mayEnd = choice.startDelay === undefined && choice.fund === undefined

      const projects = choice.projects?.(ids.length)
      const interventions = choice.interventions.map((intervention, i) => ({
        ...intervention(context, { id: ids[i] ?? '', groupShare, costItems, incomeItems: earning, taken, mayEnd }),
        ...(projects?.projectOf[i] === undefined ? {} : { project: projects.projectOf[i] }),
      }))
      const selectable = items.map(({ input }) => input)
      const agreements = choice.agreements?.(context, selectable, choice.fund === undefined ? 0 : 1)
      const most = 1 / (1 + (agreements?.length ?? 0))

      return compact({
        format: 1 as const,
        name: 'Voorbeeld',
        question: choice.question,
        timeline,
        startDelay: choice.startDelay?.(months),
        // A delay may move enrolment and costs past the horizon.
        beyondHorizon:
          choice.startDelay === undefined &&
          interventions.every(({ startDelay: own, start }) => own === undefined && start === undefined)
            ? undefined
            : ('accept' as const),
        prices,
        discounting: choice.discounting(year),
        haircuts: choice.haircuts,
        contingency: choice.contingency,
        attribution,
        parties:
          choice.fund === undefined
            ? choice.parties.parties
            : [...choice.parties.parties, { id: fundPartyId, kind: 'fonds' as const }],
        wholes: choice.parties.wholes,
        populations: segmented?.populations,
        targetGroups: segmented?.targetGroups ?? groups.map(({ input }) => input),
        ...choice.unitCosts(
          items.map(({ input }) => input),
          context.priceLevel,
        ),
        incomeItems: incomeItems.length === 0 ? undefined : incomeItems.map(({ input }) => input),
        interventions,
        projects: projects === undefined || projects.projects.length === 0 ? undefined : projects.projects,
        budget: choice.budget?.(context),
        settlements: choice.settlements?.(context, selectable),
        agreements,
        fund: choice.fund?.input({ context, costItems, interventions, most }),
        pm: choice.pm?.map((item, i) => item(context, ids, i + 1)),
      })
    })
}

const settingsOf = (options: BusinessCaseArbitraryOptions): CaseSettings => {
  const features = new Set<CaseFeature>(caseFeatures)
  const { linear = false, nonNegative = false, without = [] } = options
  if (linear) for (const feature of ['overlap', 'capacity', 'lag'] as const) features.delete(feature)
  if (nonNegative) features.delete('negative')
  if (options.agreements !== true) for (const feature of movingFeatures) features.delete(feature)
  for (const feature of without) features.delete(feature)
  return {
    has: (feature) => features.has(feature),
    maxYears: options.maxYears ?? 8,
    maxInterventions: options.maxInterventions ?? 4,
    maxCostItems: options.maxCostItems ?? 5,
    maxParties: options.maxParties ?? 5,
    steps: options.steps ?? ['year', 'quarter', 'month'],
    plainNumbers: options.plainNumbers ?? false,
  }
}

const haircuts = (settings: CaseSettings) =>
  fc
    .record({
      demonstrated: maybe(settings, 'haircuts', usualQuantity(settings, 'share')),
      probable: maybe(settings, 'haircuts', usualQuantity(settings, 'share')),
      possible: maybe(settings, 'haircuts', usualQuantity(settings, 'share')),
    })
    .map(compact)
