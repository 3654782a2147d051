import type { Id } from '../../base/index.js'
import { evidenceGrades, type EvidenceGrade } from '../../case/index.js'
import type { FormulaId, Label, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Model } from '../model.js'
import type { Flow, PartAccount } from '../outcomes/account.js'
import { partAccount } from '../outcomes/part-account.js'
import { paybackFormulas } from '../outcomes/payback-formula.js'
import { ratioFormula } from '../outcomes/ratio-formula.js'
import type { LedgerEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import { budgetUse } from './budget-formulas.js'
import { countsInCash, countsInWelfare } from './counts-in.js'
import { ownerOf, PROGRAMME } from './owner-of.js'

/** What one project comes to: for all parties together, and for each. */
export interface ProjectAccount<Scalar, Row> extends PartAccount<Scalar, Row> {
  readonly project: Id
  readonly parties: readonly ProjectParty<Scalar>[]
  /** The part of the prudent savings that rests on each grade of evidence, at present value. */
  readonly evidence: Readonly<Record<EvidenceGrade, Scalar>>
  /** Years until what it costs all parties is earned back in cash, settlement and agreements left out; the horizon where it never is. */
  readonly paybackYears: Scalar
  /** What the cumulative cash is short at the end; zero or less where it has paid back. */
  readonly shortfall: Scalar
  /** What it uses of the budget, not discounted, and what each euro of that brings society; absent without a budget. */
  readonly budget?: { readonly used: Flow<Scalar, Row>; readonly welfarePerEuro: Scalar }
}

/** What a project, or the programme's own row, comes to for one party, at present value. */
export interface ProjectParty<Scalar> {
  readonly party: Id
  readonly cash: Scalar
  readonly welfare: Scalar
}

/** What is of no project: settlement, agreements, the fund, and interventions that name none. */
export interface ProgrammeRow<Scalar, Row> extends PartAccount<Scalar, Row> {
  readonly parties: readonly ProjectParty<Scalar>[]
  /** What interventions without a project use of the budget, not discounted; absent without a budget. */
  readonly budget?: { readonly used: Flow<Scalar, Row> }
}

/** What the projects of one line of the programme come to together. */
export interface LineAccount<Scalar, Row> extends PartAccount<Scalar, Row> {
  readonly line: Id
  readonly parties: readonly ProjectParty<Scalar>[]
  /** What they use of the budget, not discounted; absent without a budget. */
  readonly budget?: { readonly used: Flow<Scalar, Row> }
}

/** Projects and the row of the programme; party by party they sum to the whole. */
export interface ProgrammeAccounts<Scalar, Row> {
  /** The lines of the programme; empty where it has none. A project of no line is in none of them. */
  readonly lines: readonly LineAccount<Scalar, Row>[]
  readonly projects: readonly ProjectAccount<Scalar, Row>[]
  readonly programme: ProgrammeRow<Scalar, Row>
}

/**
 * Writes what each project of a programme comes to, and what is of none (docs/method.md, 18). An entry belongs to the
 * project of its intervention; settlement, agreements and what the fund buys are the programme's.
 */
export const projectAccounts = (
  model: Model,
  discountFactors: FormulaId,
): ProgrammeAccounts<ScalarId, RowId> | undefined => {
  const { write, ledger } = model
  const { projects, lines, interventions, parties, budget } = write.businessCase
  if (projects.length === 0) return undefined
  const projectOf = new Map(interventions.map(({ id, project }) => [id as string, project]))
  const owner = ownerOf(write.businessCase)
  const byParty = (entries: readonly LedgerEntry[], about: Label['about']): readonly ProjectParty<ScalarId>[] =>
    parties.map(({ id: party }) => {
      const own = entries.filter((entry) => entry.party === party)
      const presentValue = (concept: 'cash.npv' | 'welfare.npv', counts: (entry: LedgerEntry) => boolean): ScalarId =>
        write.named(
          write.total(
            write.multiply(
              write.byYear(write.add(write.zeros, ...own.filter(counts).map(({ row }) => row))),
              discountFactors,
            ),
          ),
          concept,
          { ...about, party },
        )
      return {
        party,
        cash: presentValue('cash.npv', countsInCash),
        welfare: presentValue('welfare.npv', countsInWelfare),
      }
    })
  const time = {
    start: write.divide(write.data('period', write.axes.starts), write.constant(12)),
    length: write.periodYears,
  }
  const budgetUsed = (
    isOf: (project: Id | undefined) => boolean,
    about: Label['about'],
  ): Flow<ScalarId, RowId> | undefined =>
    budget &&
    flowFormulas(
      write,
      discountFactors,
      budgetUse(model, (intervention) => isOf(projectOf.get(intervention)), about),
      'budget.used',
      about,
    )
  const accounts = projects.map(({ id: project }): ProjectAccount<ScalarId, RowId> => {
    const about = { project }
    const entries = ledger.filter((entry) => owner(entry) === project)
    const account = partAccount(write, discountFactors, entries, about)
    const sumOf = (isOfIt: (entry: LedgerEntry) => boolean): FormulaId =>
      write.add(write.zeros, ...entries.filter((entry) => countsInCash(entry) && isOfIt(entry)).map(({ row }) => row))
    const payback = paybackFormulas(write, {
      atStart: sumOf((entry) => 'timing' in entry && entry.timing === 'start'),
      even: sumOf((entry) => !('timing' in entry && entry.timing === 'start')),
      ...time,
    })
    const used = budgetUsed((owner) => owner === project, about)
    return {
      project,
      ...account,
      parties: byParty(entries, about),
      evidence: recordOf(
        evidenceGrades,
        (grade) =>
          flowFormulas(
            write,
            discountFactors,
            write.add(
              write.zeros,
              ...entries.flatMap((entry) =>
                entry.kind === 'saving' && entry.rung === 'prudent' && entry.evidence === grade ? [entry.row] : [],
              ),
            ),
            'saving.prudent',
            about,
            grade,
          ).presentValue,
      ),
      paybackYears: write.named(payback.years, 'payback', about),
      shortfall: write.named(payback.shortfall, 'shortfall', about),
      ...(used === undefined
        ? {}
        : {
            budget: {
              used,
              welfarePerEuro: write.named(
                ratioFormula(write, account.welfare, write.subtract(write.constant(0), used.total)),
                'welfare-per-budget-euro',
                about,
              ),
            },
          }),
    }
  })
  const rest = ledger.filter((entry) => owner(entry) === undefined)
  const lineOf = new Map(projects.map(({ id, line }) => [id as string, line]))
  const isOfLine = (project: Id | undefined, line: Id): boolean => project !== undefined && lineOf.get(project) === line
  const usedByNone = budgetUsed((owner) => owner === undefined, { project: PROGRAMME })
  return {
    lines: lines.map(({ id: line }): LineAccount<ScalarId, RowId> => {
      const about = { line }
      const entries = ledger.filter((entry) => isOfLine(owner(entry), line))
      const used = budgetUsed((project) => isOfLine(project, line), about)
      return {
        line,
        ...partAccount(write, discountFactors, entries, about),
        parties: byParty(entries, about),
        ...(used === undefined ? {} : { budget: { used } }),
      }
    }),
    projects: accounts,
    programme: {
      ...partAccount(write, discountFactors, rest, { project: PROGRAMME }),
      parties: byParty(rest, { project: PROGRAMME }),
      ...(usedByNone === undefined ? {} : { budget: { used: usedByNone } }),
    },
  }
}
