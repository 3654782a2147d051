import type { Id } from '../../base/index.js'
import type { FormulaId, Label, RowId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Model } from '../model.js'
import type { LedgerEntry } from '../payers/ledger-entry.js'
import { countsInCash } from './counts-in.js'
import { ownerOf, PROGRAMME } from './owner-of.js'

/** What is asked of the regular budget, by budget year: nothing through the last year of the once-only budget. */
export interface Demand<Row> {
  /** Structural costs; positive. */
  readonly asked: Row
  /** Savings and income in cash of the same project for the same party. */
  readonly saved: Row
  /** What these come to together: below zero where the party has to find money elsewhere. */
  readonly net: Row
}

/** What projects ask of the regular budgets of parties once the budget of the programme has ended. */
export interface StructuralDemand<Row> {
  /** The last year in which anything of the budget is planned. */
  readonly after: number
  readonly lines: readonly (Demand<Row> & {
    /** Absent for interventions that name no project, and for what a fund buys. */
    readonly project?: Id
    readonly party: string
  })[]
  /** The same of all projects together, for each party of which any asks. */
  readonly parties: readonly (Demand<Row> & { readonly party: string })[]
}

/**
 * Writes what projects ask of the regular budgets of parties in the years after the last planned year of the budget
 * (docs/method.md, 18): structural costs, real and not discounted, before settlement and agreements. Undefined without
 * such years.
 */
export const structuralDemand = ({ write, ledger }: Model): StructuralDemand<RowId> | undefined => {
  const { budget, projects, parties } = write.businessCase
  const { budgetYears } = write.timeline
  if (budget === undefined) return undefined
  const after = Math.max(...Object.keys(budget.planned).map(Number))
  if (!budgetYears.some((year) => year > after)) return undefined
  const mask = write.data(
    'year',
    budgetYears.map((year) => (year > after ? 1 : 0)),
  )
  const owner = ownerOf(write.businessCase)
  const later = (rows: readonly FormulaId[]): RowId =>
    write.multiply(mask, write.byYear(write.add(write.zeros, ...rows)))
  const lines = [...projects.map(({ id }) => id), undefined].flatMap((project) =>
    parties.flatMap(({ id: party }) => {
      const own = ledger.filter((entry) => owner(entry) === project && entry.party === party)
      const costs = own.filter((entry) => entry.kind === 'cost' && entry.funding === 'structural')
      if (costs.length === 0) return []
      const demand = named(write, { project: project ?? PROGRAMME, party }, [
        write.subtract(write.byYear(write.zeros), later(costs.map(({ row }) => row))),
        later(own.filter(isGain).map(({ row }) => row)),
      ])
      return [{ ...(project === undefined ? {} : { project }), party, ...demand }]
    }),
  )
  return {
    after,
    lines,
    parties: parties.flatMap(({ id: party }) => {
      const own = lines.filter((line) => line.party === party)
      if (own.length === 0) return []
      const sum = (field: 'asked' | 'saved'): RowId =>
        write.add(write.byYear(write.zeros), ...own.map((line) => line[field]))
      return [{ party, ...named(write, { party }, [sum('asked'), sum('saved')]) }]
    }),
  }
}

/** What comes in for a party, in cash: savings and income. */
const isGain = (entry: LedgerEntry): boolean =>
  countsInCash(entry) && (entry.kind === 'saving' || entry.kind === 'income' || entry.kind === 'income-line')

const named = (write: CaseWriter, about: Label['about'], [costs, gains]: readonly [RowId, RowId]): Demand<RowId> => {
  const asked = write.named(costs, 'structural.asked', about)
  const saved = write.named(gains, 'structural.saved', about)
  return { asked, saved, net: write.named(write.subtract(saved, asked), 'structural.net', about) }
}
