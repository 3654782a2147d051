import type { Dated, Money, Quantity } from '../numbers/quantity.js'
import type { Payers } from '../parts/parties/payers.js'
import { movedAmounts } from './agreement-parts.js'
import type { Placed } from './placed.js'
import { lines, type CaseSketch, type Sketch } from './sketch.js'

/** All lists of who pays or receives: of cost items and income items, and of the costs and income of interventions. */
export function* payersLists(sketch: CaseSketch): Generator<Placed<readonly (Sketch<Payers> | undefined)[]>> {
  for (const [item, position] of lines(sketch.costItems)) {
    if (item.payers !== undefined) yield [item.payers, ['costItems', position, 'payers']]
  }
  for (const [item, position] of lines(sketch.incomeItems)) {
    if (item.recipients !== undefined) yield [item.recipients, ['incomeItems', position, 'recipients']]
  }
  if (sketch.budget?.sources !== undefined) yield [sketch.budget.sources, ['budget', 'sources']]
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [income, number] of lines(intervention.income)) {
      if (income.recipients !== undefined)
        yield [income.recipients, ['interventions', position, 'income', number, 'recipients']]
    }
    for (const [cost, number] of lines(intervention.costs)) {
      if (cost.payers !== undefined) yield [cost.payers, ['interventions', position, 'costs', number, 'payers']]
    }
  }
}

/** All periods of all lists of who pays or receives. */
export function* payersPeriods(sketch: CaseSketch): Generator<Placed<Sketch<Payers>>> {
  for (const [list, path] of payersLists(sketch)) {
    for (const [period, position] of lines(list)) yield [period, [...path, position]]
  }
}

/** All numbers that may change over time. */
export function* datedLists(sketch: CaseSketch): Generator<Placed<readonly (Sketch<Dated<Quantity>> | undefined)[]>> {
  for (const [population, position] of lines(sketch.populations)) {
    if (population.households !== undefined) yield [population.households, ['populations', position, 'households']]
  }
  for (const [group, position] of lines(sketch.targetGroups)) {
    if (group.households !== undefined) yield [group.households, ['targetGroups', position, 'households']]
  }
  for (const [item, position] of lines(sketch.costItems)) {
    if (item.volume !== undefined) yield [item.volume, ['costItems', position, 'volume']]
    if (item.price !== undefined) yield [item.price, ['costItems', position, 'price']]
  }
  for (const [item, position] of lines(sketch.incomeItems)) {
    if (item.volume !== undefined) yield [item.volume, ['incomeItems', position, 'volume']]
    if (item.price !== undefined) yield [item.price, ['incomeItems', position, 'price']]
  }
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [cost, number] of lines(intervention.costs)) {
      if (cost.amount !== undefined) yield [cost.amount, ['interventions', position, 'costs', number, 'amount']]
    }
    for (const [income, number] of lines(intervention.income)) {
      if (income.amount !== undefined) yield [income.amount, ['interventions', position, 'income', number, 'amount']]
    }
    for (const [{ change }, number] of lines(intervention.effects)) {
      if (change?.kind === 'volume' && change.volume !== undefined)
        yield [change.volume, ['interventions', position, 'effects', number, 'volume']]
    }
  }
}

/** All amounts in euros. */
export function* amounts(sketch: CaseSketch): Generator<Placed<Sketch<Money>>> {
  for (const [item, position] of lines(sketch.costItems)) {
    const path = ['costItems', position]
    for (const [price, number] of lines(item.price)) yield [price, [...path, 'price', number]]
    const capacity = item.cashable?.capacity
    if (capacity?.cost !== undefined) yield [capacity.cost, [...path, 'cashable', 'capacity', 'cost']]
  }
  for (const [item, position] of lines(sketch.incomeItems)) {
    for (const [price, number] of lines(item.price)) yield [price, ['incomeItems', position, 'price', number]]
  }
  for (const [intervention, position] of lines(sketch.interventions)) {
    const path = ['interventions', position]
    for (const [income, number] of lines(intervention.income)) {
      for (const [amount, line] of lines(income.amount)) yield [amount, [...path, 'income', number, 'amount', line]]
    }
    for (const [cost, number] of lines(intervention.costs)) {
      for (const [amount, line] of lines(cost.amount)) yield [amount, [...path, 'costs', number, 'amount', line]]
    }
    for (const [effect, number] of lines(intervention.effects)) {
      if (effect.change?.kind === 'amount' && effect.change.amount !== undefined) {
        yield [effect.change.amount, [...path, 'effects', number, 'amount']]
      }
    }
    for (const [effect, number] of lines(intervention.societalEffects)) {
      if (effect.price !== undefined) yield [effect.price, [...path, 'societalEffects', number, 'price']]
    }
  }
  yield* realisedAmounts(sketch)
  yield* movedAmounts(sketch)
}

/** What was spent, and the prices that were paid. */
function* realisedAmounts({ realised }: CaseSketch): Generator<Placed<Sketch<Money>>> {
  for (const [item, years] of Object.entries(realised?.prices ?? {}))
    for (const [year, price] of Object.entries(years ?? {}))
      if (price !== undefined) yield [price, ['realised', 'prices', item, year]]
  for (const [id, stated] of Object.entries(realised?.interventions ?? {}))
    for (const [cost, years] of Object.entries(stated?.spent ?? {}))
      for (const [year, amount] of Object.entries(years ?? {}))
        if (amount !== undefined) yield [amount, ['realised', 'interventions', id, 'spent', cost, year]]
}
