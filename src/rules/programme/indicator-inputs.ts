import { provenanceOf, type Indicator, type Quantity } from '../../case/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'

/**
 * Writes the numbers of indicators among those that the case states (docs/method.md, 18). No figure rests on them: they
 * stand beside the money, so that the workbook and the list of assumptions have them too.
 */
export const indicatorInputs = (write: CaseWriter): void => {
  for (const { id: project, indicators } of write.businessCase.projects)
    for (const indicator of indicators) {
      const { id, baseline, target, measured = {} } = indicator
      const input = (stated: Quantity | undefined, field: string, concept: Concept, year?: string): void => {
        if (stated === undefined) return
        const about = { project, indicator: id, ...(year === undefined ? {} : { year }) }
        write.quantity(withSource(stated, indicator), `projects.${project}.indicators.${id}.${field}`, concept, about)
      }
      input(baseline, 'baseline', 'indicator-baseline')
      input(target, 'target', 'indicator-target')
      for (const [year, value] of Object.entries(measured)) input(value, `measured.${year}`, 'indicator-measured', year)
    }
}

/** A number that names no source has that of its indicator. */
const withSource = (stated: Quantity, indicator: Indicator): Quantity => ({ ...provenanceOf(indicator), ...stated })
