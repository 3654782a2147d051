import { sum, type Decimal } from '../../money/index.js'
import { payersPeriods } from '../case-parts.js'
import type { Finding } from '../problem.js'
import { isOneInAll } from '../schema/payers.js'
import type { Checked } from '../sketch.js'
import { writtenPath } from '../written-path.js'
import { sharesNotOne } from './shares-not-one.js'

const words = {
  nl: { reason: 'alle kosten moeten door iemand betaald worden, en niet meer dan dat', over: 'de betalers' },
  en: { reason: 'all costs must be paid by someone, and no more than that', over: 'the payers' },
}

/** Payers together pay all: shares sum to 1 (shares within 1e-9 of it were made whole when they were read). */
export function* payerShares({ sketch, input }: Checked): Generator<Finding> {
  for (const [period, path] of payersPeriods(sketch)) {
    if (period.shares === undefined) continue
    const values = Object.values(period.shares).map((share) => share?.value)
    if (values.some((value) => value === undefined)) continue
    const total = sum(values as readonly Decimal[])
    if (!isOneInAll(total)) yield sharesNotOne(writtenPath(input, [...path, 'shares']), total, words)
  }
}
