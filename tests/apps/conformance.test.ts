import { describe, expect, it } from 'vitest'

import { caseOf } from '../../scripts/conformance/vector.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { writePages } from '../../src/workbook/workbook.js'
import { readVectors } from '../conformance/read-vectors.js'
import { withoutNumbers } from './agreement.js'
import { recalculate } from './recalculate.js'

describe('a workbook that LibreOffice calculates anew', () => {
  it('passes every conformance vector', async () => {
    const vectors = readVectors()
    const plans = vectors.map((vector) => workbookPlan(caseOf(vector.case)))
    const files = await Promise.all(plans.map((plan) => writePages(withoutNumbers(plan.pages), 'proef', plan)))
    const found = await recalculate(files)
    vectors.forEach(({ name, figures }, at) => {
      let compared = 0
      const away = Object.entries(figures).flatMap(([address, stated]) => {
        const place = plans[at]!.figures.get(address)
        if (place === undefined) return [`${address} stands nowhere`]
        return [stated].flat().flatMap((one, cell) => {
          const shown = found[at]!.get(place.sheet)?.[place.row]?.[place.column + cell]
          // Where there is no number the workbook says so in words, as it does of a payback that does not come.
          if (one === null || (typeof shown === 'string' && /[pP]aybackYears$|\.payback$/.test(address))) return []
          compared += 1
          const wanted = Number(one)
          return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
            ? []
            : [`${address}[${cell}]: ${String(shown)}, not ${one}`]
        })
      })
      expect(away, name).toEqual([])
      expect(compared, name).toBeGreaterThan(100)
    })
  })
})
