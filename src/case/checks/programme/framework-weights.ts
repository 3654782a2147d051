import { ONE, sum, type Decimal } from '../../../money/index.js'
import { isOneInAll } from '../../parts/parties/payers.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/** The weights of a framework say how a whole is divided over its criteria: they sum to 1. */
export function* frameworkWeights({ sketch: { framework } }: Checked): Generator<Finding> {
  const values = framework?.criteria?.map((criterion) => criterion?.weight?.value)
  if (values === undefined || values.some((value) => value === undefined)) return
  const total = sum(values as readonly Decimal[])
  if (!isOneInAll(total)) yield notOne(total)
}

const notOne = (total: Decimal): Finding => {
  const difference = ONE.minus(total)
  const [missing, by] = [difference.gt(0), difference.abs().toString()]
  return {
    code: 'shares-not-one',
    path: ['framework', 'criteria'],
    value: total.toString(),
    values: () => ({ total: total.toNumber(), whole: 1, difference: difference.toNumber() }),
    nl: () => ({
      message: `de gewichten van het afwegingskader tellen op tot ${total.toString()} en niet tot 1: er is ${by} te ${missing ? 'weinig' : 'veel'}`,
      reason: 'een gewogen score ligt op de schaal van de scores als de gewichten samen 1 zijn',
      remedy: `Verdeel ${by} ${missing ? 'extra' : 'minder'} over de criteria; schrijf een derde als 0.3333333333.`,
    }),
    en: () => ({
      message: `the weights of the framework sum to ${total.toString()} and not to 1: ${by} ${missing ? 'is missing' : 'too much'}`,
      reason: 'a weighted score is on the scale of the scores where the weights are 1 together',
      remedy: `Divide ${by} ${missing ? 'more' : 'less'} over the criteria; write a third as 0.3333333333.`,
    }),
  }
}
