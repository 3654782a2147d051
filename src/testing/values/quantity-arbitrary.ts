import * as fc from 'fast-check'

import { unambiguous } from '../../case/index.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from './compact.js'
import type { WrittenQuantity } from './written-number.js'

/** A way to write a number: plain, as decimal text, or with its provenance. */
export const writtenQuantity = (settings: CaseSettings): fc.Arbitrary<(value: number) => WrittenQuantity> => {
  const plain = fc.constant((value: number): WrittenQuantity => value)
  if (settings.plainNumbers) return plain
  const sourced = fc
    .record({
      source: fc.option(fc.constant('Gemeentelijke begroting 2024'), { nil: undefined }),
      assumption: fc.option(fc.constant('schatting van de uitvoerder'), { nil: undefined }),
      evidence: fc.option(fc.constantFrom('demonstrated', 'probable', 'possible'), { nil: undefined }),
    })
    .map((provenance) => (value: number): WrittenQuantity => ({ value, ...compact(provenance) }))
  const text = fc.constant((value: number): WrittenQuantity => unambiguous(String(value)))
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: text },
    { weight: 1, arbitrary: sourced },
  )
}

/** A stated number in any of its written forms. */
export const quantity = (settings: CaseSettings, values: fc.Arbitrary<number>): fc.Arbitrary<WrittenQuantity> =>
  fc.tuple(values, writtenQuantity(settings)).map(([value, written]) => written(value))
