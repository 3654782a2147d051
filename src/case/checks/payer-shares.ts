import { ONE, sum, type Decimal } from '../../money/index.js'
import { payersPeriods } from '../case-parts.js'
import type { Finding, Path } from '../problem.js'
import type { Checked } from '../sketch.js'
import { writtenPath } from '../written-path.js'

/** Payers together pay all: shares sum to 1 (shares within 1e-9 of it were made whole when they were read). */
export function* payerShares({ sketch, input }: Checked): Generator<Finding> {
  for (const [period, path] of payersPeriods(sketch)) {
    if (period.shares === undefined) continue
    const values = Object.values(period.shares).map((share) => share?.value)
    if (values.some((value) => value === undefined)) continue
    const total = sum(values as readonly Decimal[])
    if (!total.eq(ONE)) yield notOne(writtenPath(input, [...path, 'shares']), total)
  }
}

const notOne = (path: Path, total: Decimal): Finding => {
  const difference = ONE.minus(total)
  const missing = difference.gt(0)
  const by = difference.abs().toString()
  return {
    code: 'shares-not-one',
    path,
    value: total.toString(),
    nl: () => ({
      message: `de aandelen tellen op tot ${total.toString()} en niet tot 1: er is ${by} te ${missing ? 'weinig' : 'veel'}`,
      reason: 'alle kosten moeten door iemand betaald worden, en niet meer dan dat; verschillen tot 0.000000001 worden als afronding gezien',
      remedy: `Verdeel ${by} ${missing ? 'extra' : 'minder'} over de betalers; schrijf een derde als 0.3333333333.`,
    }),
    en: () => ({
      message: `the shares sum to ${total.toString()} and not to 1: ${by} ${missing ? 'is missing' : 'too much'}`,
      reason: 'all costs must be paid by someone, and no more than that; differences up to 0.000000001 are taken for rounding',
      remedy: `Divide ${by} ${missing ? 'more' : 'less'} over the payers; write a third as 0.3333333333.`,
    }),
  }
}
