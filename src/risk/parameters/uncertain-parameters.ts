import type { Appraisal } from '../../rules/index.js'
import { meansOf } from '../../chance/index.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import type { UncertainParameter } from './uncertain-parameter.js'

/** More would take longer to draw than any answer is worth. */
export const mostUncertain = 10_000

/** The numbers of a case that vary, in the order of their paths, so that the order of a file changes nothing. */
export const uncertainParameters = ({ sheet, model }: Appraisal): readonly UncertainParameter[] => {
  const { uncertain } = model.write
  if (uncertain.size > mostUncertain) throw new RiskError(riskFaults.tooMany(uncertain.size, mostUncertain))
  const found = new Map<string, UncertainParameter>()
  sheet.formulas.forEach((formula, id) => {
    if (formula.op !== 'parameter') return
    const uncertainty = uncertain.get(formula.path)
    const name = sheet.names.get(id as Parameters<typeof sheet.names.get>[0])
    if (uncertainty === undefined || name === undefined) return
    found.set(formula.path, {
      path: formula.path,
      uncertainty,
      value: formula.value.toNumber(),
      mean: meansOf(uncertainty),
      name,
    })
  })
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}
