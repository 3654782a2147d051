import { expectArgument, type BusinessCase } from '../../../case/index.js'
import { goalCheck, monitoringPlan, type MonitoringOptions } from '../../../programme/index.js'

/**
 * The monitoring plan of a programme as stable, versioned JSON (`format`): of each indicator what is measured, by whom,
 * in which months, against which baseline, and what its goal lacks. Decimals are strings of full precision.
 *
 * @throws ArgumentTypeError for what is not a case; RangeError for a `from` that is not a month
 *
 * @example
 * monitoringJson(programme, { from: '2022-01' })
 * // {
 * //   "format": "mbc-monitoring/1",
 * //   "name": "Zorgzame Stad Dordrecht",
 * // ...
 */
export const monitoringJson = (businessCase: BusinessCase, options: MonitoringOptions = {}): string => {
  expectArgument('monitoringJson', 'case', businessCase)
  const plan = monitoringPlan(businessCase, options)
  const { indicators, unmeasuredProjects, unmeasuredEffects } = goalCheck(businessCase)
  return `${JSON.stringify(
    {
      format: 'mbc-monitoring/1',
      name: businessCase.name,
      // Both are in the order of the case.
      measurements: plan.map(({ project, indicator: { measured = {}, ...indicator }, months }, at) => ({
        project,
        indicator: { ...indicator, measured },
        months,
        missing: indicators[at]?.missing,
      })),
      unmeasuredProjects,
      unmeasuredEffects,
    },
    undefined,
    2,
  )}\n`
}
