import { sum, type Decimal } from '../../../money/index.js'
import { isOneInAll } from '../../parts/parties/payers.js'
import type { Path } from '../../paths/path.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding, Fix } from '../../problem.js'
import { payersPeriods } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'
import { exampleHere } from '../../words/example-here.js'
import { exampleText } from '../../words/example-text.js'
import { siteAt, writing, type Site } from '../../words/site.js'
import { sharesNotOne } from './shares-not-one.js'

const words = {
  payers: {
    nl: {
      reason: 'alle kosten moeten door iemand betaald worden, en niet meer dan dat',
      over: 'de betalers',
      none: 'er is geen betaler',
      name: 'Noem wie betaalt',
    },
    en: {
      reason: 'all costs must be paid by someone, and no more than that',
      over: 'the payers',
      none: 'there is no payer',
      name: 'Name who pays',
    },
  },
  recipients: {
    nl: {
      reason: 'een opbrengst komt in haar geheel bij iemand terecht, en niet meer dan dat',
      over: 'de ontvangers',
      none: 'er is geen ontvanger',
      name: 'Noem wie ontvangt',
    },
    en: {
      reason: 'all income is received by someone, and no more than that',
      over: 'the recipients',
      none: 'there is no recipient',
      name: 'Name who receives',
    },
  },
}

const wordsAt = (path: Path) => words[path.includes('recipients') ? 'recipients' : 'payers']

/** Payers together pay everything, and recipients receive everything: shares sum to 1 (a sum within 1e-9 of it was corrected when it was read). */
export function* payerShares({ sketch, input }: Checked): Generator<Finding> {
  for (const [period, path] of payersPeriods(sketch)) {
    if (period.shares === undefined) continue
    const values = Object.values(period.shares).map((share) => share?.value)
    if (values.some((value) => value === undefined)) continue
    if (values.length === 0) {
      yield nobody(siteAt(input, writtenPath(input, [...path, 'shares'])))
      continue
    }
    const total = sum(values as readonly Decimal[])
    if (!isOneInAll(total)) yield sharesNotOne(writtenPath(input, [...path, 'shares']), total, wordsAt(path))
  }
}

const nobody = (site: Site): Finding => {
  const { nl, en } = wordsAt(site.path)
  const fix = (): Fix | undefined => writing(site, exampleHere(site))
  const such = (lead: string): string => {
    const written = fix()
    return written?.kind === 'write' ? `${lead} ${exampleText(written.value)}` : ''
  }
  return {
    code: 'empty',
    path: site.path,
    value: {},
    fix,
    nl: () => ({
      message: nl.none,
      reason: nl.reason,
      remedy: `${nl.name}${such(', bijvoorbeeld')}.`,
    }),
    en: () => ({
      message: en.none,
      reason: en.reason,
      remedy: `${en.name}${such(', for example')}.`,
    }),
  }
}
