import type { Decimal } from '../../money/index.js'
import type { Appraisal, StructuralDemand } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { readTree } from '../read-tree.js'

/** What projects ask of regular budgets once the budget of the programme has ended, by budget year. */
export type StructuralResults = StructuralDemand<readonly Decimal[]>

/** The same out of the values of its figures. */
export const structuralResults = (
  { sheet, structural }: Appraisal,
  values: ExactValues,
): StructuralResults | undefined =>
  structural && {
    after: structural.after,
    lines: structural.lines.map(({ project, party, ...demand }) => ({
      ...(project === undefined ? {} : { project }),
      party,
      ...readTree(sheet, values, demand),
    })),
    parties: structural.parties.map(({ party, ...demand }) => ({ party, ...readTree(sheet, values, demand) })),
  }
