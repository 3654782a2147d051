import {
  type BusinessCase,
  type Quantity,
  priceIndexOf,
  provenanceOf,
  recordAddress,
  uncheckedCase,
} from '../../case/index.js'
import type { FormulaId, Label, SheetWriter } from '../../sheet/index.js'
import { figureName } from '../figure-name.js'
import type { Concept } from '../figures.js'
import { Decimal } from '../../money/index.js'

/** The number of an index in a year, as a formula; written once, however often it is used. */
export type PriceIndexNumbers = (index: string, year: number) => FormulaId

type WriteQuantity = (quantity: Quantity, path: string, concept: Concept, about: Label['about']) => FormulaId

/** Looks up index numbers in the case's own indices first, then in its reference data (docs/method.md, 3). */
export const priceIndexNumbers = (
  businessCase: BusinessCase,
  quantity: WriteQuantity,
  writer: SheetWriter,
): PriceIndexNumbers => {
  const shipped = new Map<string, FormulaId>()
  return (index, year) => {
    const about = { index, year: String(year) }
    const own = businessCase.prices.indices.find((candidate) => candidate.id === index)
    if (own !== undefined) {
      const value = own.values[year]
      if (value === undefined) throw withoutNumber(index, year)
      return quantity({ ...provenanceOf(own), ...value }, `prices.indices.${index}.${year}`, 'price-index', about)
    }
    const key = `${index} ${year}`
    const known = shipped.get(key)
    if (known !== undefined) return known
    const reference = priceIndexOf(businessCase.referenceData, index)
    const value = reference?.values[year]
    if (reference === undefined || value === undefined) throw withoutNumber(index, year)
    const written = writer.parameter(recordAddress('priceIndices', index, String(year)), new Decimal(value), {
      ...figureName('price-index', about),
      source: reference.source.title,
    })
    shipped.set(key, written)
    return written
  }
}

const withoutNumber = (index: string, year: number): Error =>
  uncheckedCase(
    'prices.indices',
    { index, year },
    {
      nl: `Prijsindex '${index}' heeft geen getal voor ${year}`,
      en: `Price index '${index}' has no number for ${year}`,
    },
  )
