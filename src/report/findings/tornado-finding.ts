import { InternalFault } from '../../base/index.js'
import { Decimal, formatEuro } from '../../money/index.js'
import type { Tornado } from '../../risk/index.js'
import type { Reading } from '../language/reading.js'
import { wordLabel } from '../language/word-label.js'
import { fill } from '../words/summary.js'
import { findingWords } from './finding-words.js'

/** Which number by itself moves a figure most, and from where to where; of a tornado that has a bar. */
export const tornadoFinding = ({ bars }: Tornado, party: string, { results, language }: Reading): string => {
  const [first] = bars
  if (first === undefined) throw new InternalFault('a finding of a tornado needs a bar')
  const euro = (value: number): string => formatEuro(new Decimal(value), language)
  return fill(findingWords[language].matters, {
    party,
    low: euro(Math.min(first.atLow, first.atHigh)),
    high: euro(Math.max(first.atLow, first.atHigh)),
    number: wordLabel(first.name.label, results.businessCase, language),
  })
}
