import { quantitiesByPath, type BusinessCase } from '../case/index.js'

/** How many of the realised numbers come from no source, and what is said of them instead. */
export interface FactsWithoutSource {
  readonly numbers: number
  readonly withoutSource: number
  /** Why they were assumed, each once, in the order of the file. */
  readonly assumptions: readonly string[]
}

/** What a reader must know of realised numbers that nobody can look up: invented ones say so here. */
export const factsWithoutSource = (businessCase: BusinessCase): FactsWithoutSource => {
  const facts = [...quantitiesByPath(businessCase)].filter(
    ([address]) => address.startsWith('realised.') && !address.includes('.forecast.'),
  )
  const unsourced = facts.filter(([, { source }]) => source === undefined)
  return {
    numbers: facts.length,
    withoutSource: unsourced.length,
    assumptions: [...new Set(unsourced.flatMap(([, { assumption }]) => assumption ?? []))],
  }
}
