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

/**
 * What a sentence says as well as a chart: where one party pays everything, what stays with it and whom the rest
 * reaches; where several pay and one gains, that it does. Nothing where several pay and several gain, or nobody pays.
 */
export const pocketsSentence = (reading: Reading): string | undefined => {
  const { results, language } = reading
  if (results.mainPayer === null) return undefined
  const { payers, gainers } = pocketParties(results)
  const [gainer] = gainers
  if (payers.length > 1 && gainer !== undefined && gainers.length === 1)
    return fill(findingWords[language].oneGainer, { gainer: nameOf(gainer, reading) })
  return onePayerSentence(reading)
}

/** Who pays for anything that reaches a party, and whom it reaches, by id in the order of the case. */
export const pocketParties = ({
  businessCase,
  pockets,
}: Results): { readonly payers: readonly string[]; readonly gainers: readonly string[] } => {
  const seen = pockets.cells.filter(({ gain }) => !roundToNearest(gain.presentValue).isZero())
  const ids = businessCase.parties.map(({ id }) => id)
  return {
    payers: ids.filter((id) => seen.some(({ payer }) => payer === id)),
    gainers: ids.filter((id) => seen.some(({ gainer }) => gainer === id)),
  }
}

const onePayerSentence = (reading: Reading): string | undefined => {
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

const retentionWords = ({ party, brings, kept, share }: Retained, reading: Reading): string => {
  const { language } = reading
  const words = findingWords[language]
  const payer = nameOf(party, reading)
  // Where others lose by what a payer pays for, it keeps more than the total: that is no share of a whole.
  if (share !== null && share.gte(0) && share.lte(1))
    return fill(roundToNearest(kept).isZero() ? words.retentionNone : words.retention, {
      payer,
      share: formatPercentage(share, language),
    })
  const amount = roundToNearest(brings)
  return fill(amount.isZero() ? words.bringsNothing : amount.lt(0) ? words.bringsLoss : words.brings, {
    payer,
    amount: formatEuro(brings.abs(), language),
  })
}
