import type { BusinessCase } from '../../case/index.js'
import { baselinePayers, modelOf, type CaseWriter, type Model } from '../../rules/index.js'
import { readExactly, type FormulaId } from '../../sheet/index.js'
import type { Spending } from '../casus-results.js'
import {
  formulasOfSpending,
  readSpending,
  spendingFormulas,
  spendingLess,
  type SpendingFormulas,
} from './spending-formulas.js'

/** What is spent without a plan and with it, and the difference. */
export interface Sides<Amounts> {
  readonly now: Amounts
  readonly plan: Amounts
  readonly saved: Amounts
}

/** One plan of a casus, or now alone, read from the formulas of its case. */
export interface Side<Amounts = Sides<Spending>> {
  readonly items: ReadonlyMap<string, SideOfItem<Amounts>>
  readonly parties: ReadonlyMap<string, Amounts>
  readonly total: Amounts
}

export interface SideOfItem<Amounts> {
  readonly all: Amounts
  readonly paidBy: ReadonlyMap<string, Amounts>
}

/**
 * Reads what a casus spends from the formulas of the case that it becomes: the baseline of each cost item, what the
 * ladder leaves of the savings on it in cash, and both by payer. It adds up and takes the difference, on the same sheet.
 */
export const sideOf = (businessCase: BusinessCase): Side => {
  const model = modelOf(businessCase)
  const formulas = sideFormulas(model)
  const asked = [formulas.total, ...formulas.parties.values(), ...[...formulas.items.values()].flatMap(partsOfItem)]
  const values = readExactly(model.write.sheet(), {
    only: asked.flatMap(({ now, plan, saved }) => [now, plan, saved].flatMap(formulasOfSpending)),
  })
  const read = ({ now, plan, saved }: Sides<SpendingFormulas>): Sides<Spending> => ({
    now: readSpending(values, now),
    plan: readSpending(values, plan),
    saved: readSpending(values, saved),
  })
  return {
    items: mapped(formulas.items, ({ all, paidBy }) => ({ all: read(all), paidBy: mapped(paidBy, read) })),
    parties: mapped(formulas.parties, read),
    total: read(formulas.total),
  }
}

const sideFormulas = (model: Model): Side<Sides<SpendingFormulas>> => {
  const { write, baseline, ladder, ledger } = model
  const rows = baseline.map((line) => {
    const saved = ladder.filter(({ effect }) => effect.costItem === line.item.id).map(({ rungs }) => rungs.cashable)
    return {
      id: line.item.id,
      now: line.cost,
      saved: together(write, saved),
      paidBy: baselinePayers(write, line).map(({ party, row }) => ({
        party,
        now: row,
        saved: together(
          write,
          ledger.flatMap((entry) =>
            entry.kind === 'saving' &&
            entry.rung === 'cashable' &&
            entry.side === 'payer' &&
            entry.item === line.item.id &&
            entry.party === party
              ? [entry.row]
              : [],
          ),
        ),
      })),
    }
  })
  const all = rows.flatMap(({ paidBy }) => paidBy)
  const parties = new Map<string, readonly Row[]>()
  for (const row of all) parties.set(row.party, [...(parties.get(row.party) ?? []), row])
  return {
    items: new Map(
      rows.map((row) => [
        row.id,
        { all: sides(write, [row]), paidBy: new Map(row.paidBy.map((paid) => [paid.party, sides(write, [paid])])) },
      ]),
    ),
    parties: mapped(parties, (paid) => sides(write, paid)),
    total: sides(write, rows),
  }
}

interface Row {
  readonly now: FormulaId
  readonly saved: FormulaId
}

const sides = (write: CaseWriter, rows: readonly Row[]): Sides<SpendingFormulas> => {
  const sumOf = (amounts: readonly FormulaId[]): SpendingFormulas => spendingFormulas(write, together(write, amounts))
  const now = sumOf(rows.map((row) => row.now))
  const saved = sumOf(rows.map((row) => row.saved))
  return { now, plan: spendingLess(write, now, saved), saved }
}

const together = (write: CaseWriter, rows: readonly FormulaId[]): FormulaId => write.add(write.zeros, ...rows)

const partsOfItem = <Amounts>({ all, paidBy }: SideOfItem<Amounts>): readonly Amounts[] => [all, ...paidBy.values()]

const mapped = <Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): ReadonlyMap<Key, To> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))
