import { formatEuro } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { bridgeWords } from '../words/tables/bridge.js'
import { reportWords } from '../words/report.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'

/** A sentence for each domain that is a saving in the table of costs and an extra cost in that of society, or the reverse. */
export const turningNotes = ({ results, language }: Reading): readonly string[] => {
  const words = bridgeWords[language]
  const { baseline, society } = reportWords[language]
  return results.turningDomains.map(({ domain, before, after, cause }) => {
    const [name = '', ...rest] = domainWords[language][domain]
    const [was, is] = [before, after].map((amount) =>
      fill(amount.isNegative() ? words.extraCost : words.saving, { amount: formatEuro(amount.abs(), language) }),
    ) as [string, string]
    return fill(words.turning, {
      domain: `${name.toUpperCase()}${rest.join('')}`,
      costs: baseline,
      society,
      before: was,
      after: is,
      cause: fill(words.causes[cause], { shrunk: words.shrunk[before.isNegative() ? 1 : 0] }),
    })
  })
}
