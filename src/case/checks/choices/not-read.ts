import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding } from '../../problem.js'
import { amounts } from '../../sketch/case-parts.js'
import type { Checked } from '../../sketch/sketch.js'

/**
 * Fields that count only beside another: an order for the rule `sequential`, an index for an amount of another year.
 */
export function* notRead({ sketch, input }: Checked): Generator<Finding> {
  const { order, rule } = sketch.attribution ?? {}
  if (order !== undefined && order.length > 0 && rule !== undefined && rule !== 'sequential')
    yield without(['attribution', 'order'], 'rule: sequential')
  for (const [amount, path] of amounts(sketch)) {
    const place = writtenPath(input, path)
    if (amount.index !== undefined && valueAt(input, [...place, 'priceLevel']) === undefined)
      yield without([...place, 'index'], 'priceLevel', amount.index)
  }
}

const without = (path: Path, needed: string, value?: string): Finding => ({
  code: 'not-read',
  path,
  value,
  fix: () => ({ kind: 'remove', path }),
  values: () => ({ fields: needed.split(': ').slice(0, 1) }),
  nl: () => ({
    message: `telt alleen naast ${needed}, en dat staat er niet`,
    reason: 'wat niet gelezen wordt, zou ongemerkt niet meetellen',
    remedy: `Voeg ${needed} toe, of haal dit veld weg.`,
  }),
  en: () => ({
    message: `counts only beside ${needed}, which is not written`,
    reason: 'what is not read would silently not count',
    remedy: `Add ${needed}, or remove this field.`,
  }),
})
