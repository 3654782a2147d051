import { sum, type Decimal } from '../../../money/index.js'
import { isOneInAll } from '../../parts/parties/payers.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding, Fix } from '../../problem.js'
import { payersPeriods } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'
import { exampleHere } from '../../words/example-here.js'
import { exampleText } from '../../words/example-text.js'
import { siteAt, writing, type Site } from '../../words/site.js'
import { sharesNotOne } from './shares-not-one.js'

const words = {
  nl: { reason: 'alle kosten moeten door iemand betaald worden, en niet meer dan dat', over: 'de betalers' },
  en: { reason: 'all costs must be paid by someone, and no more than that', over: 'the payers' },
}

/** Payers together pay everything: shares sum to 1 (a sum within 1e-9 of it was corrected when it was read). */
export function* payerShares({ sketch, input }: Checked): Generator<Finding> {
  for (const [period, path] of payersPeriods(sketch)) {
    if (period.shares === undefined) continue
    const values = Object.values(period.shares).map((share) => share?.value)
    if (values.some((value) => value === undefined)) continue
    if (values.length === 0) {
      yield nobodyPays(siteAt(input, writtenPath(input, [...path, 'shares'])))
      continue
    }
    const total = sum(values as readonly Decimal[])
    if (!isOneInAll(total)) yield sharesNotOne(writtenPath(input, [...path, 'shares']), total, words)
  }
}

const nobodyPays = (site: Site): Finding => {
  const fix = (): Fix | undefined => writing(site, exampleHere(site))
  const such = (words: string): string => {
    const written = fix()
    return written?.kind === 'write' ? `${words} ${exampleText(written.value)}` : ''
  }
  return {
    code: 'empty',
    path: site.path,
    value: {},
    fix,
    nl: () => ({
      message: 'er is geen betaler',
      reason: words.nl.reason,
      remedy: `Noem wie betaalt${such(', bijvoorbeeld')}.`,
    }),
    en: () => ({
      message: 'there is no payer',
      reason: words.en.reason,
      remedy: `Name who pays${such(', for example')}.`,
    }),
  }
}
