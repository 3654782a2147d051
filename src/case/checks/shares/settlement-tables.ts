import { sum, type Decimal } from '../../../money/index.js'
import { isOneInAll } from '../../parts/parties/payers.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { tableOf } from '../../sketch/agreement-parts.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { sharesNotOne } from './shares-not-one.js'

const words = {
  nl: { reason: 'de leden dragen samen alle kosten van de regio, en niet meer dan dat', over: 'de leden' },
  en: { reason: 'members together bear all costs of the region, and no more than that', over: 'the members' },
}

/** A key sums to 1 (a sum within 1e-9 of it was corrected when it was read); some member has a use above zero. */
export function* settlementTables({ sketch }: Checked): Generator<Finding> {
  for (const [settlement, position] of lines(sketch.settlements)) {
    const { field, table } = tableOf(settlement) ?? {}
    if (field === undefined || table === undefined) continue
    const values = Object.values(table).map((stated) => stated?.value)
    // A table without members is reported with the members.
    if (values.length === 0 || values.some((value) => value === undefined)) continue
    const path = ['settlements', position, field]
    const total = sum(values as readonly Decimal[])
    if (field === 'key' && !isOneInAll(total)) yield sharesNotOne(path, total, words)
    if (field === 'use' && total.isZero()) yield noUse(path)
  }
}

const noUse = (path: Path): Finding => ({
  code: 'use-all-zero',
  path,
  value: 0,
  nl: () => ({
    message: 'geen enkel lid gebruikt iets',
    reason: 'een voortschrijdend gemiddelde verdeelt naar gebruik; van niets zijn geen aandelen te bepalen',
    remedy: 'Vul van elk lid het gebruik per jaar in, of kies rule: fixed-key.',
  }),
  en: () => ({
    message: 'no member uses anything',
    reason: 'a moving average divides by use; there are no shares of nothing',
    remedy: 'Fill in the use of each member a year, or choose rule: fixed-key.',
  }),
})
