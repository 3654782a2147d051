import { domains, evidenceGrades, type Domain, type EvidenceGrade } from '../../case/index.js'
import type { FormulaId, Name, RowId, ScalarId } from '../../sheet/index.js'
import type { WriteFlow } from '../discounting/year-rows.js'
import type { Model } from '../model.js'
import type { IncomeView } from '../outcomes/account.js'
import type { IncomeEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import { incomeLost } from './income-formulas.js'
import { incomeRungs, type IncomeRung } from './income-rung.js'

/** What the ledger says of the income of one party, summed into rows of euros by period. */
export interface PartyIncome {
  /** What effects on income bring it, less what it pays of transfers. */
  readonly rungs: Readonly<Record<IncomeRung, FormulaId>>
  /** What comes in with the interventions themselves, less what it pays of that. */
  readonly lines: FormulaId
  readonly evidence: Readonly<Record<EvidenceGrade, FormulaId>>
  readonly domains: Readonly<Partial<Record<Domain, FormulaId>>>
}

/** Sums the income of one party (docs/method.md, Income); undefined where the case has none at all. */
export const partyIncome = ({ write, ledger }: Model, party: string): PartyIncome | undefined => {
  const all = ledger.filter((entry) => entry.kind === 'income')
  const lines = ledger.filter((entry) => entry.kind === 'income-line')
  if (all.length + lines.length === 0) return undefined
  const sumOf = (where: (entry: IncomeEntry) => boolean): FormulaId =>
    write.add(write.zeros, ...all.filter((entry) => entry.party === party && where(entry)).map(({ row }) => row))
  const about = { party }
  const usedDomains = domains.filter((domain) => all.some((entry) => entry.domain === domain))
  return {
    rungs: recordOf(incomeRungs, (rung) =>
      write.named(
        sumOf((entry) => entry.rung === rung),
        'flow.income',
        about,
        rung,
      ),
    ),
    lines: write.named(
      write.add(write.zeros, ...lines.filter((entry) => entry.party === party).map(({ row }) => row)),
      'flow.income-lines',
      about,
    ),
    evidence: recordOf(evidenceGrades, (grade) =>
      write.named(
        sumOf((entry) => entry.rung === 'prudent' && entry.evidence === grade),
        'flow.income',
        about,
        'prudent',
        grade,
      ),
    ),
    domains: recordOf(usedDomains, (domain) =>
      write.named(
        sumOf((entry) => entry.rung === 'prudent' && entry.domain === domain),
        'flow.income.domain',
        about,
        domain,
      ),
    ),
  }
}

/** The income of a whole or of society: that of its parties together; undefined where the case has none. */
export const incomeTogether = (
  { write }: Model,
  who: string,
  parties: readonly (PartyIncome | undefined)[],
): PartyIncome | undefined => {
  const [first, ...others] = parties
  if (first === undefined) return undefined
  const together = (pick: (income: PartyIncome) => FormulaId): FormulaId => {
    const { unit, label } = write.nameOf(pick(first)) as Name
    const all = [first, ...others].flatMap((income) => (income === undefined ? [] : [pick(income)]))
    return write.name(write.add(...all), { label: { ...label, about: { party: who } }, unit })
  }
  return {
    rungs: recordOf(incomeRungs, (rung) => together(({ rungs }) => rungs[rung])),
    lines: together(({ lines }) => lines),
    evidence: recordOf(evidenceGrades, (grade) => together(({ evidence }) => evidence[grade])),
    domains: recordOf(Object.keys(first.domains) as Domain[], (domain) =>
      together((income) => income.domains[domain] ?? write.zeros),
    ),
  }
}

/** Writes the income of one party as flows (docs/method.md, Income). */
export const incomeView = (
  { write }: Pick<Model, 'write'>,
  who: string,
  income: PartyIncome,
  flow: WriteFlow,
): IncomeView<ScalarId, RowId> => {
  const rungs = recordOf(incomeRungs, (rung) => flow(`income.${rung}`, income.rungs[rung]))
  return {
    rungs,
    lost: incomeLost(
      write,
      recordOf(incomeRungs, (rung) => rungs[rung].presentValue),
      { party: who },
    ),
    lines: flow('income.lines', income.lines),
    domains: recordOf(Object.keys(income.domains) as Domain[], (domain) =>
      flow('income.domain', income.domains[domain] ?? write.zeros, domain),
    ),
  }
}
