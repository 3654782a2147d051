import { type BusinessCase, type Quantity, provenanceOf, uncheckedCase } from '../../case/index.js'
import type { FormulaId, Label, SheetWriter, Unit } from '../../sheet/index.js'
import { Decimal } from '../../money/index.js'
import { priceIndex } from '../../reference/index.js'
import { label } from '../label.js'

/** The number of an index in a year, as a formula; written once however often it is asked for. */
export type PriceIndexNumbers = (index: string, year: number) => FormulaId

type WriteQuantity = (quantity: Quantity, path: string, unit: Unit, label: Label) => FormulaId

/** Looks up index numbers in the case's own indices first, then in those the library ships. */
export const priceIndexNumbers = (
  businessCase: BusinessCase,
  quantity: WriteQuantity,
  writer: SheetWriter,
): PriceIndexNumbers => {
  const shipped = new Map<string, FormulaId>()
  return (index, year) => {
    const about = label('price-index', { index, year: String(year) })
    const own = businessCase.prices.indices.find((candidate) => candidate.id === index)
    if (own !== undefined) {
      const value = own.values[year]
      if (value === undefined) throw withoutNumber(index, year)
      return quantity({ ...provenanceOf(own), ...value }, `prices.indices.${index}.${year}`, 'number', about)
    }
    const key = `${index} ${year}`
    const known = shipped.get(key)
    if (known !== undefined) return known
    const reference = priceIndex(index)
    const value = reference?.values[year]
    if (reference === undefined || value === undefined) throw withoutNumber(index, year)
    const written = writer.parameter(`reference.indices.${index}.${year}`, new Decimal(value), {
      label: about,
      unit: 'number',
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
