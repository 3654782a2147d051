import { Decimal } from '../../../money/index.js'
import { restating } from '../../paths/with-numbers.js'
import { writtenNumbers } from '../../paths/written-numbers.js'
import type { Finding, ProblemText } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { outsideShares } from './outside-shares.js'
import { payerShares } from './payer-shares.js'
import { segmentShares } from './segment-shares.js'
import { settlementTables } from './settlement-tables.js'
import { sharesAboveOne } from './shares-above-one.js'

/** The checks on sums of numbers. */
const sums: readonly ((checked: Checked) => Iterable<Finding>)[] = [
  segmentShares,
  payerShares,
  outsideShares,
  settlementTables,
  sharesAboveOne,
]

/**
 * Sums of a case must also hold with the numbers of a scenario: a larger share of one payer is a smaller share of
 * another.
 */
export function* scenarioSums(checked: Checked): Generator<Finding> {
  const stated = [...lines(checked.sketch.scenarios)].filter(([{ set }]) => Object.keys(set ?? {}).length > 0)
  const known = stated.length === 0 ? undefined : writtenNumbers(checked)
  // A sum that is off in the case itself has been reported.
  if (known === undefined || sums.some((check) => [...check(checked)].length > 0)) return
  const restated = restating(checked.sketch)
  for (const [{ set }, position] of stated) {
    const numbers = new Map<string, Decimal>()
    for (const [address, number] of Object.entries(set ?? {}))
      if (Decimal.isDecimal(number) && known.has(address)) numbers.set(address, number)
    const sketch = restated(numbers)
    for (const check of sums)
      for (const finding of check({ ...checked, sketch }))
        yield {
          ...finding,
          path: ['scenarios', position, 'set'],
          nl: () => withTheseNumbers('met deze getallen', finding.nl()),
          en: () => withTheseNumbers('with these numbers', finding.en()),
        }
  }
}

const withTheseNumbers = (words: string, text: ProblemText): ProblemText => ({
  ...text,
  message: `${words}: ${text.message}`,
})
