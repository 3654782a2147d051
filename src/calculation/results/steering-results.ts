import type { Domain } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import type { Appraisal, SteeringAmounts } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { finite } from '../finite.js'
import { readTree } from '../read-tree.js'

/** What was budgeted and spent on a domain in a year, for each inhabitant too, beside reference municipalities. */
export interface SteeringResults extends Omit<SteeringAmounts<Decimal>, 'ratio' | 'references'> {
  readonly domain: Domain
  readonly year: number
  /** `null` where nothing was budgeted; absent where nothing is known to be spent. */
  readonly ratio?: Decimal | null
  readonly references: readonly { readonly municipality: string; readonly perInhabitant: Decimal }[]
}

/** The steering figures, out of the values of their figures. */
export const steeringResults = (
  { sheet, steering, model }: Appraisal,
  values: ExactValues,
): readonly SteeringResults[] =>
  model.write.businessCase.steering.map(({ domain, year, references: stated }, at): SteeringResults => {
    const { ratio, references, ...amounts } = steering[at] as (typeof steering)[number]
    return {
      domain,
      year,
      ...readTree(sheet, values, amounts),
      ...(ratio === undefined ? {} : { ratio: finite(values.scalar(ratio)) }),
      references: stated.map(({ municipality }, number) => ({
        municipality,
        perInhabitant: values.scalar(references[number] as (typeof references)[number]),
      })),
    }
  })
