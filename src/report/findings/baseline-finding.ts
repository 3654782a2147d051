import type { Results } from '../../calculation/index.js'
import { formatEuro, ranked, roundToNearest } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { findingWords } from './finding-words.js'

type DomainCosts = Results['domainCosts']

/** The domains whose costs change, from the largest fall to the largest rise. */
export const changedDomains = (costs: DomainCosts): DomainCosts =>
  ranked(
    costs.filter(({ change }) => !roundToNearest(change.total).isZero()),
    ({ change }) => change.total.neg(),
  )

/** Where costs fall most, and where they rise most; of domains that change, in the order of `changedDomains`. */
export const baselineFinding = (changed: DomainCosts, language: Language): string => {
  const words = findingWords[language]
  const [first, last] = [changed[0], changed.at(-1)]
  const about = (line: DomainCosts[number] | undefined) => ({
    domain: line === undefined ? '' : domainWords[language][line.domain],
    amount: line === undefined ? '' : formatEuro(line.change.total.abs(), language),
  })
  const falls = first?.change.total.lt(0) === true
  const rises = last?.change.total.gt(0) === true
  if (!falls) return fill(words.onlyMore, about(last))
  return `${fill(words.less, about(first))}${rises ? fill(words.more, about(last)) : ''}`
}
