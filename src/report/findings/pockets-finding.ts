import type { Results } from '../../calculation/index.js'
import { formatEuro, formatPercentage, listed, ranked, roundToNearest } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordParty } from '../language/word-label.js'
import { fill } from '../words/summary.js'
import { findingWords } from './finding-words.js'

type Retained = Results['pockets']['retention'][number]

/** Which share of what its money brings stays with the party that pays most; undefined where nobody pays. */
export const pocketsFinding = (reading: Reading): string | undefined => {
  const { retention } = reading.results.pockets
  const payer = retention.find(({ party }) => party === reading.results.mainPayer) ?? retention[0]
  return payer === undefined ? undefined : retentionWords(payer, reading)
}

/** Where one party pays everything: that it does, what stays with it, and whom the rest reaches. */
export const onePayerSentence = (reading: Reading): string | undefined => {
  const { results, language } = reading
  const words = findingWords[language]
  const [only, ...others] = results.pockets.retention
  if (only === undefined || others.length > 0) return undefined
  const reached = ranked(
    results.pockets.cells.filter(
      ({ payer, gainer, gain }) =>
        payer === only.party && gainer !== payer && !roundToNearest(gain.presentValue).isZero(),
    ),
    ({ gain }) => gain.presentValue,
  ).map(({ gainer, gain }) =>
    fill(words.reached, { party: nameOf(gainer, reading), amount: formatEuro(gain.presentValue, language) }),
  )
  return fill(words.onePayer, {
    payer: nameOf(only.party, reading),
    finding: retentionWords(only, reading),
    gainers: reached.length === 0 ? '' : fill(words.reaches, { parties: listed(reached, { last: words.and }) }),
  })
}

const nameOf = (party: string, { results, language }: Reading): string =>
  withinSentence(wordParty(party, results.businessCase, language), language)

const retentionWords = ({ party, brings, share }: Retained, reading: Reading): string => {
  const { language } = reading
  const words = findingWords[language]
  const payer = nameOf(party, reading)
  // Where others lose by what a payer pays for, it keeps more than the total: that is no share of a whole.
  if (share !== null && share.gte(0) && share.lte(1))
    return fill(words.retention, { payer, share: formatPercentage(share, language) })
  const amount = roundToNearest(brings)
  return fill(amount.isZero() ? words.bringsNothing : amount.lt(0) ? words.bringsLoss : words.brings, {
    payer,
    amount: formatEuro(brings.abs(), language),
  })
}
