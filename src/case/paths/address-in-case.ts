import { Decimal } from '../../money/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import { addressText, fieldSteps, lineKey, lineSteps } from './address.js'
import type { Path } from './path.js'
import { valueAt } from './value-at.js'

/** The address of a part of a case by its path in the case; it needs no grammar. */
export const addressInCase = (businessCase: BusinessCase, path: Path): string | undefined => {
  let here: unknown = businessCase
  let name = ''
  let steps: Path = []
  let own: Path = []
  for (const [at, step] of path.entries()) {
    const isHidden = at === 0 && (step === 'scenarios' || step === 'variants')
    if (isHidden || typeof here !== 'object' || here === null || Decimal.isDecimal(here)) return undefined
    if ('value' in here) break
    if (!Object.hasOwn(here, step) || step === 'id' || Array.isArray(here) !== (typeof step === 'number'))
      return undefined
    here = valueAt(here, [step])
    if (typeof step === 'number') {
      const called = valueAt(here, [lineKey(name)])
      own = lineSteps(name, typeof called === 'string' ? called : undefined, step)
    } else {
      own = fieldSteps(name, step)
      name = step
    }
    steps = [...steps, ...own]
  }
  // What only chooses between ways to state something has no address of its own.
  const isPart = own.length > 0 || (typeof here === 'object' && here !== null && 'value' in here)
  return isPart ? addressText(steps) : undefined
}
