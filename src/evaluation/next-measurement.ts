import type { CalculatedAnyway } from '../calculation/index.js'
import { valueOfInformationSync } from '../risk/index.js'
import type { Name } from '../sheet/index.js'
import { ranked } from '../money/index.js'
import { isUncertain } from './is-uncertain.js'
import type { Verdict } from './verdicts.js'

/** Which figure to measure next. */
export type NextMeasurement =
  /** The number that is worth most to know, to someone who decides for society whether to go on. */
  | { readonly kind: 'number'; readonly path: string; readonly name: Name; readonly value: number }
  /** No number that varies changes the decision: of this project nothing was counted, and it weighs most. */
  | { readonly kind: 'uncounted'; readonly of: string; readonly name: string }

/** Which figure to measure next (docs/method.md, 19): undefined where neither can be said. */
export const nextMeasurement = (
  { businessCase }: CalculatedAnyway,
  verdicts: readonly Verdict[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): NextMeasurement | undefined => {
  if (isUncertain(businessCase)) {
    const [society] = valueOfInformationSync(businessCase, { figures: ['society.welfare.npv'], draws, seed })
    const [most] = society?.parameters ?? []
    if (most !== undefined && most.value > 0)
      return { kind: 'number', path: most.address, name: most.name, value: most.value }
  }
  const [uncounted] = ranked(
    verdicts.filter(({ reason }) => reason === 'nothing-counted'),
    ({ welfare }) => welfare.abs(),
  )
  return uncounted === undefined ? undefined : { kind: 'uncounted', of: uncounted.of, name: uncounted.name }
}
