import { ONE, type Decimal } from '../../../money/index.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'

/** Why shares sum to 1, and over whom they are divided. */
interface ShareWords {
  readonly reason: string
  readonly over: string
}

/** Shares that do not sum to 1, with the difference. */
export const sharesNotOne = (
  path: Path,
  total: Decimal,
  words: { readonly nl: ShareWords; readonly en: ShareWords },
): Finding => {
  const difference = ONE.minus(total)
  const missing = difference.gt(0)
  const by = difference.abs().toString()
  return {
    code: 'shares-not-one',
    path,
    value: total.toString(),
    values: () => ({ total: total.toNumber(), whole: 1, difference: difference.toNumber() }),
    nl: () => ({
      message: `de aandelen tellen op tot ${total.toString()} en niet tot 1: er is ${by} te ${missing ? 'weinig' : 'veel'}`,
      reason: `${words.nl.reason}; verschillen tot 0.000000001 worden als afronding gezien`,
      remedy: `Verdeel ${by} ${missing ? 'extra' : 'minder'} over ${words.nl.over}; schrijf een derde als 0.3333333333.`,
    }),
    en: () => ({
      message: `the shares sum to ${total.toString()} and not to 1: ${by} ${missing ? 'is missing' : 'too much'}`,
      reason: `${words.en.reason}; differences up to 0.000000001 are taken for rounding`,
      remedy: `Divide ${by} ${missing ? 'more' : 'less'} over ${words.en.over}; write a third as 0.3333333333.`,
    }),
  }
}
