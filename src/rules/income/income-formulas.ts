import type { Id } from '../../base/index.js'
import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'
import type { Model } from '../model.js'
import type { Flow, OutsideFlow, Spread } from '../outcomes/account.js'
import { recordOf } from '../record-of.js'
import { aboutIncome } from './income-gain.js'
import { incomeRungs, laterIncomeRungs, type IncomeRung, type LaterIncomeRung } from './income-rung.js'

/** One effect on income down its ladder. */
export interface IncomeLadderLine<Scalar, Row> {
  readonly intervention: Id
  readonly effect: Id
  readonly incomeItem: Id
  readonly rungs: Readonly<Record<IncomeRung, Flow<Scalar, Row>>>
  /** What is lost on the way to each rung, at present value. */
  readonly lost: Readonly<Record<LaterIncomeRung, Scalar>>
  /** What is ascribed to projects outside the case, and so lost between gross and net. */
  readonly outside: readonly OutsideFlow<Scalar, Row>[]
  /** Cash that comes only after the horizon. */
  readonly beyondHorizon: Scalar
}

/** All effects on income together, at present value, before what payers of transfers pay. */
export interface IncomeTotal<Scalar> {
  readonly rungs: Readonly<Record<IncomeRung, Scalar>>
  readonly lost: Readonly<Record<LaterIncomeRung, Scalar>>
  readonly beyondHorizon: Scalar
}

/** One income item with and without the case. */
export interface IncomeItemLine<Scalar, Row> {
  readonly incomeItem: Id
  /** Euros per household-year in each budget year, without the case. */
  readonly incomePerHouseholdYear: Row
  /** Of the whole target group, without the case. */
  readonly baseline: Row
  /** What the interventions together add, before any haircut. */
  readonly gain: Spread<Scalar, Row>
  /** With the case, before any haircut. */
  readonly project: Row
}

/** What the case says of income: each effect down its ladder, all of them, and each income item. */
export interface IncomeFormulas<Scalar, Row> {
  readonly effects: readonly IncomeLadderLine<Scalar, Row>[]
  readonly total: IncomeTotal<Scalar>
  readonly items: readonly IncomeItemLine<Scalar, Row>[]
}

/** Writes every effect on income on its rungs, and the income items with and without the case (docs/method.md, Income). */
export const incomeFormulas = (
  { write, income, incomeBaselines }: Model,
  discountFactors: FormulaId,
): IncomeFormulas<ScalarId, RowId> => {
  const zero = write.constant(0)
  const effects = income.map((line): IncomeLadderLine<ScalarId, RowId> => {
    const about = aboutIncome(line.intervention, line.effect)
    const rungs = recordOf(incomeRungs, (rung) =>
      flowFormulas(write, discountFactors, line.rungs[rung], `income.${rung}`, about),
    )
    return {
      ...about,
      rungs,
      lost: incomeLost(
        write,
        recordOf(incomeRungs, (rung) => rungs[rung].presentValue),
        about,
      ),
      outside: line.outside.map(({ saving, ...project }) => ({
        ...project,
        saving: flowFormulas(write, discountFactors, saving, 'income.outside', { ...about, project: project.project }),
      })),
      beyondHorizon: line.beyondHorizon,
    }
  })
  const total = (parts: readonly ScalarId[], concept: Concept, ...of: readonly FigurePart[]): ScalarId =>
    write.named(write.add(zero, ...parts), concept, {}, ...of)
  const reached = recordOf(incomeRungs, (rung) =>
    total(
      effects.map(({ rungs }) => rungs[rung].presentValue),
      `income.${rung}`,
      'present-value',
    ),
  )
  return {
    effects,
    total: {
      rungs: reached,
      lost: incomeLost(write, reached, {}),
      beyondHorizon: total(
        effects.map(({ beyondHorizon }) => beyondHorizon),
        'income.beyond-horizon',
      ),
    },
    items: incomeBaselines.map((line) => {
      const about = { incomeItem: line.item.id }
      const gains = income.filter(({ effect }) => effect.incomeItem === line.item.id).map(({ rungs }) => rungs.net)
      const baseline = write.named(write.byYear(line.income), 'baseline-income', about, 'by-year')
      const gain = write.named(write.byYear(write.add(write.zeros, ...gains)), 'item-income', about, 'by-year')
      return {
        incomeItem: line.item.id,
        incomePerHouseholdYear: write.named(
          asRow(write, line.incomePerHouseholdYear),
          'income-per-household-year',
          about,
          'by-year',
        ),
        baseline,
        gain: { byYear: gain, total: write.named(write.total(gain), 'item-income', about, 'total') },
        project: write.named(gains.length === 0 ? baseline : write.add(baseline, gain), 'project-income', about),
      }
    }),
  }
}

/** Writes what is lost between the rungs of income: each rung less the one above it. */
export const incomeLost = (
  write: CaseWriter,
  reached: Readonly<Record<IncomeRung, ScalarId>>,
  about: Readonly<Record<string, string>>,
): Readonly<Record<LaterIncomeRung, ScalarId>> =>
  recordOf(laterIncomeRungs, (rung) => {
    const above = incomeRungs[incomeRungs.indexOf(rung) - 1] as IncomeRung
    return write.named(write.subtract(reached[rung], reached[above]), `income-lost.${rung}`, about)
  })
