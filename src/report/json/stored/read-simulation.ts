import { without } from '../../../base/index.js'
import { figuresAnyway, formulasOf } from '../../../calculation/index.js'
import {
  differencesBetween,
  expectArgument,
  languageOf,
  MOST_PROBLEMS,
  type BusinessCase,
  type Language,
  type Problem,
} from '../../../case/index.js'
import { deepFreeze } from '../../../reference/index.js'
import type { SimulationResults } from '../../../risk/index.js'
import { uncertainParameters } from '../../../risk/parameters/index.js'
import { simulationSchema } from '../simulation-schema.js'
import { storedData } from './stored-data.js'
import { notItsResults } from './stored-problems.js'

/** A simulation as `simulate` gives it, or why what was kept is not that. */
export type ReadSimulation =
  | { readonly ok: true; readonly simulation: SimulationResults }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a simulation back that was kept as JSON, so that a report can be made of it without drawing again (`caseRiskOf`). It is held to its
 * schema, and to the figures that the case comes to with one number for each uncertain one; that its draws are those of its seed is for
 * `verify` of `/receipt`, which draws again.
 *
 * @param stored what `simulationJson` wrote: the text, or the data of `JSON.parse`
 * @param businessCase the case that was simulated: `parseBusinessCase` of what `caseInput` gave
 * @returns The simulation, or all that is wrong. Never throws for what was stored.
 * @throws {ArgumentTypeError} where the case is something else
 *
 * @example
 * import { simulateSync } from 'maatschappelijke-businesscase/risk'
 *
 * const stored = simulationJson(simulateSync(businessCase, { draws: 100 }))
 * const read = readSimulation(stored, businessCase)
 * if (!read.ok) throw new Error('This simulation is of this case.')
 * caseRiskOf(results, read.simulation).interval // 0.8
 */
export const readSimulation = (
  stored: unknown,
  businessCase: BusinessCase,
  options?: { readonly language?: Language | undefined },
): ReadSimulation => {
  expectArgument('readSimulation', 'case', businessCase)
  const language = languageOf(options)
  const read = storedData('simulation', stored, simulationSchema, 'mbc-simulation/1', language)
  if (!read.ok) return read
  const { name, ...simulation } = without(read.data, 'stopping')
  const kept = { name, uncertain: simulation.uncertain, ...calculatedIn(simulation) }
  const problems = [...differencesBetween(kept, JSON.parse(JSON.stringify(calculatedNow(businessCase))))]
    .slice(0, MOST_PROBLEMS)
    .map((differing) => notItsResults(differing, language))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, simulation: deepFreeze({ ...simulation, businessCase }) }
}

interface Calculated {
  readonly id: string
  readonly name: string
  readonly cash: { readonly calculated: number }
  readonly welfare: { readonly calculated: number }
}

/** Of a simulation, what does not rest on its draws. */
const calculatedIn = ({
  parties,
  wholes,
  society,
}: Readonly<Record<'parties' | 'wholes', readonly Calculated[]>> & { readonly society: Calculated }) => {
  const of = ({ id, name, cash, welfare }: Calculated) => ({
    id,
    name,
    cash: cash.calculated,
    welfare: welfare.calculated,
  })
  return { parties: parties.map(of), wholes: wholes.map(of), society: of(society) }
}

/** The same of the case as it is now, whether or not it can be carried out: a simulation draws such cases too. */
const calculatedNow = (businessCase: BusinessCase) => {
  const of = ({ id, name }: { readonly id: string; readonly name: string }) => {
    const [cash, welfare] = figuresAnyway(businessCase, [`${id}.cash.npv`, `${id}.welfare.npv`])
    return { id, name, cash: Number(cash), welfare: Number(welfare) }
  }
  return {
    name: businessCase.name,
    uncertain: uncertainParameters(formulasOf(businessCase)),
    parties: businessCase.parties.map(of),
    wholes: businessCase.wholes.map(of),
    society: of({ id: 'society', name: 'society' }),
  }
}
