import { provenanceOf, type Provenance, type Quantity } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'

/**
 * Writes what is realised among the numbers that the case states (docs/method.md, 19). No figure of the plan rests on it:
 * an evaluation calculates with it, and the workbook and the list of assumptions have it too.
 *
 * @returns what was spent and paid, by address, in the euros of the case
 */
export const realisedInputs = (write: CaseWriter): ReadonlyMap<string, FormulaId> => {
  const { realised } = write.businessCase
  const amounts = new Map<string, FormulaId>()
  if (realised === undefined) return amounts
  const input = (
    stated: Quantity,
    address: string,
    concept: Concept,
    about: Label['about'],
    said: Provenance,
  ): void => {
    const quantity = { ...provenanceOf(said), ...stated }
    const path = `realised.${address}`
    if (euros.has(concept)) amounts.set(path, write.money(quantity, path, concept, about))
    else write.quantity(quantity, path, concept, about)
  }
  for (const [costItem, years] of Object.entries(realised.prices))
    for (const [year, price] of Object.entries(years))
      input(price, `prices.${costItem}.${year}`, 'realised-price', { costItem, year }, {})
  for (const [intervention, stated] of Object.entries(realised.interventions)) {
    const path = `interventions.${intervention}`
    const { enrolled = {}, spent, success, measured, forecast } = stated
    for (const [year, households] of Object.entries(enrolled))
      input(households, `${path}.enrolled.${year}`, 'realised-enrolled', { intervention, year }, stated)
    for (const [cost, years] of Object.entries(spent))
      for (const [year, amount] of Object.entries(years))
        input(amount, `${path}.spent.${cost}.${year}`, 'realised-spent', { intervention, cost, year }, stated)
    if (success !== undefined) {
      const said = { ...provenanceOf(stated), ...provenanceOf(success) }
      input(success.of, `${path}.success.of`, 'realised-counted', { intervention }, said)
      input(success.succeeded, `${path}.success.succeeded`, 'realised-succeeded', { intervention }, said)
      const { without } = success
      if (without !== undefined) {
        const ofThese = { ...said, ...provenanceOf(without) }
        input(without.of, `${path}.success.without.of`, 'without-counted', { intervention }, ofThese)
        input(without.succeeded, `${path}.success.without.succeeded`, 'without-succeeded', { intervention }, ofThese)
      }
    }
    for (const [effect, found] of Object.entries(measured)) {
      const said = { ...provenanceOf(stated), ...provenanceOf(found) }
      for (const field of ['mean', 'sd', 'n'] as const)
        input(found[field], `${path}.measured.${effect}.${field}`, measuredAs[field], { intervention, effect }, said)
    }
    const said = { ...provenanceOf(stated), ...provenanceOf(forecast ?? {}) }
    for (const [position, { households, from, success: own }] of (forecast?.enrolment ?? []).entries()) {
      const place = `${path}.forecast.enrolment[${position}]`
      input(households, `${place}.households`, 'forecast-enrolled', { intervention, year: from }, said)
      if (own !== undefined) input(own, `${place}.success`, 'forecast-success', { intervention, year: from }, said)
    }
    if (forecast?.success !== undefined)
      input(forecast.success, `${path}.forecast.success`, 'forecast-success', { intervention }, said)
  }
  return amounts
}

const euros: ReadonlySet<Concept> = new Set<Concept>(['realised-price', 'realised-spent'])

const measuredAs = { mean: 'measured-mean', sd: 'measured-spread', n: 'measured-households' } as const
