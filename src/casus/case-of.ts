import { InternalFault } from '../base/index.js'
import { parseBusinessCase, type BusinessCase } from '../case/index.js'
import { caseInputOf } from './case-input-of.js'
import type { Casus } from './format/casus.js'
import { expectCasus } from './expect-casus.js'
import { planOf } from './plan-of.js'

const known = new WeakMap<Casus, Map<string | undefined, BusinessCase>>()

/**
 * The case of one household that a casus becomes under one of its plans: for `calculate`, `explain` and everything else
 * that takes a case. Without a plan it is the case of now, without an intervention.
 *
 * @param casus a casus from `parseCasus`
 * @param plan the id of one of its plans
 * @throws RangeError for a plan that the casus does not have
 *
 * @example
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * const [plan] = read.casus.plans
 * calculate(caseOf(read.casus, plan?.id)).society.cash.npv // 13970
 */
export const caseOf = (casus: Casus, plan?: string): BusinessCase => {
  expectCasus('caseOf', casus)
  const made = known.get(casus) ?? new Map<string | undefined, BusinessCase>()
  known.set(casus, made)
  const found = made.get(plan)
  if (found !== undefined) return found
  const parsed = parseBusinessCase(caseInputOf(casus, plan === undefined ? undefined : planOf(casus, plan)).input)
  if (!parsed.ok) throw new InternalFault(`the case of this casus has problems: ${parsed.problems[0]?.message ?? ''}`)
  made.set(plan, parsed.businessCase)
  return parsed.businessCase
}
