import { priceIndexIds } from '../../../reference/index.js'
import { recordIds } from '../../reference/records.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { freshId } from '../../words/ids-here.js'

/**
 * A series of the case does not take the name of a shipped one: a reader would take it for the published
 * figures. Nor does it take that of a record of its reference data: both would state the numbers of one index.
 */
export function* ownIndices({ sketch, input }: Checked): Generator<Finding> {
  for (const [index, position] of lines(sketch.prices?.indices)) {
    const id = index.id
    if (id === undefined || !recordIds(input, 'priceIndices').includes(id)) continue
    const isShipped = priceIndexIds.includes(id)
    yield {
      code: 'duplicate-id',
      path: ['prices', 'indices', position, 'id'],
      value: id,
      fix: () => ({
        kind: 'write',
        path: ['prices', 'indices', position, 'id'],
        value: freshId(input, ['prices', 'indices'], position, `${id}-eigen`),
      }),
      nl: () => ({
        message: isShipped
          ? `prijsindex '${id}' wordt al meegeleverd`
          : `prijsindex '${id}' staat ook in referenceData`,
        reason: 'wie de case leest, zou eigen cijfers voor gepubliceerde houden',
        remedy: `Geef de eigen reeks een ander id, bijvoorbeeld ${freshId(input, ['prices', 'indices'], position, `${id}-eigen`)}, of haal haar weg. Een nieuwere uitgave van een gegeven hoort in referenceData.priceIndices.`,
      }),
      en: () => ({
        message: isShipped ? `price index '${id}' is shipped already` : `price index '${id}' is in referenceData too`,
        reason: 'readers of the case would take your own figures for published ones',
        remedy: `Give your own series another id, such as ${freshId(input, ['prices', 'indices'], position, `${id}-eigen`)}, or remove it. A newer edition of a record belongs in referenceData.priceIndices.`,
      }),
    }
  }
}
