import type { CalculatedAnyway } from '../calculation/index.js'
import { ZERO, type Decimal } from '../money/index.js'

/** A figure as planned, as realised so far and as forecast. */
export interface BesidePlan {
  readonly planned: Decimal
  /** What of the forecast lies before the end of the reference month. */
  readonly soFar: Decimal
  readonly forecast: Decimal
  /** Forecast less planned. */
  readonly difference: Decimal
}

/** Net cash by budget year, not discounted, as planned and as forecast. */
export interface YearsBesidePlan {
  readonly planned: readonly Decimal[]
  readonly forecast: readonly Decimal[]
  /** Forecast less planned. */
  readonly difference: readonly Decimal[]
}

/** What an evaluation opens with: who gains what, who entered, and what it costs. */
export interface Outcomes {
  /** Net present value of cash of each party, in the order of the case, and its net cash by budget year. */
  readonly parties: readonly { readonly party: string; readonly cash: BesidePlan; readonly byYear: YearsBesidePlan }[]
  /** Net present value of welfare of society. */
  readonly welfare: BesidePlan
  /** Costs of all parties over the whole timeline, not discounted; positive is a cost. */
  readonly costs: BesidePlan
  readonly interventions: readonly {
    readonly intervention: string
    /** How many households or persons enter. */
    readonly entering: BesidePlan
    /** What it costs all parties together, not discounted; positive is a cost. */
    readonly costs: BesidePlan
  }[]
}

/** The figures of a plan, of what is realised so far and of a forecast beside each other. */
export const outcomesOf = (
  planned: CalculatedAnyway,
  soFar: CalculatedAnyway,
  forecast: CalculatedAnyway,
): Outcomes => {
  const beside = (figure: (results: CalculatedAnyway['results']) => Decimal | undefined): BesidePlan => {
    const [plan, realised, expected] = [planned, soFar, forecast].map(({ results }) => figure(results) ?? ZERO) as [
      Decimal,
      Decimal,
      Decimal,
    ]
    return { planned: plan, soFar: realised, forecast: expected, difference: expected.minus(plan) }
  }
  const { parties, interventions } = planned.businessCase
  return {
    parties: parties.map(({ id }) => ({
      party: id,
      cash: beside((results) => results.parties.find((party) => party.id === id)?.cash.npv),
      byYear: yearsBeside(netOf(planned, id), netOf(forecast, id)),
    })),
    welfare: beside(({ society }) => society.welfare.npv),
    costs: beside(({ society }) => ZERO.minus(society.cash.costs.total)),
    interventions: interventions.map(({ id }) => ({
      intervention: id,
      entering: beside((results) => results.perHousehold.find(({ intervention }) => intervention === id)?.entering),
      costs: beside((results) =>
        ZERO.minus(results.interventions.find(({ intervention }) => intervention === id)?.costs.total ?? ZERO),
      ),
    })),
  }
}

const netOf = ({ results }: CalculatedAnyway, id: string): readonly Decimal[] =>
  results.parties.find((party) => party.id === id)?.cash.net.byYear ?? []

const yearsBeside = (planned: readonly Decimal[], forecast: readonly Decimal[]): YearsBesidePlan => ({
  planned,
  forecast,
  difference: forecast.map((own, year) => own.minus(planned[year] ?? ZERO)),
})
