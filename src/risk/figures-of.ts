import type { Appraisal } from '../appraisal/index.js'
import type { BusinessCase } from '../case/index.js'
import type { CellReference, Name } from '../formula/index.js'
import { RiskError } from './risk-error.js'
import { riskFaults } from './risk-words.js'

/** The NPV of every party (cash) and of society (welfare): what is asked where nothing else is. */
export const npvReferences = ({ parties }: BusinessCase): readonly string[] => [...parties.map(({ id }) => `${id}.npv`), 'society.npv']

/** The formulas behind figures that are single numbers. */
export const scalarFigures = ({ sheet }: Appraisal, references: readonly string[]): readonly CellReference[] =>
  references.map((reference) => {
    const formula = sheet.figures.get(reference)
    if (formula === undefined) throw new RiskError(riskFaults.figure(reference, sheet.figures.keys()))
    if (sheet.formulas[formula]?.shape !== 'scalar') throw new RiskError(riskFaults.row(reference))
    return { formula }
  })

/** The parameters of a case by path, each with what it stands for. */
export const parametersOf = ({ sheet }: Appraisal): ReadonlyMap<string, Name> => {
  const names = new Map<string, Name>()
  for (const [id, name] of sheet.names) {
    const formula = sheet.formulas[id]
    if (formula?.op === 'parameter') names.set(formula.path, name)
  }
  return names
}

/** @throws RiskError for a path that no number of the case has */
export const knownParameter = (names: ReadonlyMap<string, Name>, path: string): Name => {
  const name = names.get(path)
  if (name === undefined) throw new RiskError(riskFaults.parameter(path))
  return name
}

/**
 * Numbers that cannot be changed one at a time: who pays what share adds up to the whole, and one share more is another less.
 * Uncertain shares are drawn together and made whole, so these can be varied.
 */
export const standsAlone = (name: Name): boolean => name.label.concept !== 'payer-share'
