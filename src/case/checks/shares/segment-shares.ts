import type { Id } from '../../../base/index.js'
import { sum, type Decimal } from '../../../money/index.js'
import { isOneInAll } from '../../parts/parties/payers.js'
import type { Finding } from '../../problem.js'
import { segmentsOf } from '../../sketch/segments-of.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { sharesNotOne } from './shares-not-one.js'

/** The segments of a population together are the whole of it: their shares sum to 1. */
export function* segmentShares({ sketch }: Checked): Generator<Finding> {
  const segments = segmentsOf(sketch)
  const known = new Set([...lines(sketch.populations)].map(([{ id }]) => id))
  // Of a segment whose population does not exist, it is unknown to which it belongs.
  if ([...segments.keys()].some((population) => !known.has(population as Id))) return
  for (const segmentsOfOne of segments.values()) {
    const values = segmentsOfOne.map(([{ share }]) => share?.value)
    if (values.some((value) => value === undefined)) continue
    const total = sum(values as readonly Decimal[])
    const [last] = segmentsOfOne.slice(-1)
    const isUncertain = segmentsOfOne.some(([{ share }]) => share?.uncertainty !== undefined)
    if (last !== undefined && !isOneInAll(total))
      yield sharesNotOne(['targetGroups', last[1], 'share'], total, wordsOf(isUncertain))
  }
}

const wordsOf = (isUncertain: boolean) => ({
  nl: {
    reason: `elk huishouden van de populatie hoort in één segment, ook wie geen hulp heeft${isUncertain ? '; een onzeker deel telt hier met value, of anders met zijn gemiddelde' : ''}`,
    over: 'de segmenten van deze populatie',
  },
  en: {
    reason: `each household of the population belongs in one segment, also those who have no support${isUncertain ? '; an uncertain share counts here at value, or else at its mean' : ''}`,
    over: 'the segments of this population',
  },
})
