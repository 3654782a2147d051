import {
  domains,
  replacements,
  sourceOfRecord,
  type Domain,
  type ReferenceData,
  type Replacements,
} from '../../case/index.js'
import { given } from '../../money/index.js'
import {
  conflicts,
  discountRegimes,
  findUnitCosts,
  priceIndices,
  type Conflict,
  type DiscountRegime,
  type PriceIndex,
  type UnitCost,
} from '../../reference/index.js'

/** Records of a file of one's own (`--reference`), to list beside those that are shipped. */
export interface OwnReference {
  /** The name of the file, by which its records are marked. */
  readonly file: string
  readonly referenceData: ReferenceData
}

/** Records of reference data, with the conflicts between the unit costs among them. */
export interface RecordsFound {
  readonly unitCosts: readonly UnitCost[]
  readonly priceIndices: readonly PriceIndex[]
  readonly discountRegimes: readonly DiscountRegime[]
  readonly conflicts: readonly Conflict[]
  readonly own?: OwnFound
}

/** Records of one's own that were found, and each that stands in the place of a shipped one beside that one. */
export interface OwnFound extends ReferenceData {
  readonly file: string
  readonly replacements: Replacements
}

type Shipped = Omit<RecordsFound, 'conflicts' | 'own'>

/**
 * The record with an id; or else the records of a domain, or with some words in them; all of them where nothing is asked.
 *
 * @example
 * recordsFound('wmo').unitCosts.length > 10 // true
 */
export const recordsFound = (asked = '', own?: OwnReference): RecordsFound => {
  given.text('recordsFound', { nl: 'een id, een domein of woorden', en: 'an id, a domain or words' }, asked)
  const word = asked.trim().toLowerCase()
  const isIt = ({ id }: { readonly id: string }): boolean => id === word
  const exact: Shipped = {
    unitCosts: findUnitCosts().filter(isIt),
    priceIndices: priceIndices.filter(isIt),
    discountRegimes: discountRegimes.filter(isIt),
  }
  const exactOwn = own && kept(own.referenceData, isIt)
  const isExact = [...listsOf(exact), ...(exactOwn === undefined ? [] : listsOf(exactOwn))].some(
    (records) => records.length > 0,
  )
  const found = isExact ? exact : searched(word)
  const ids = new Set(found.unitCosts.map(({ id }) => id))
  const between = conflicts.filter((conflict) => conflict.between.some((id) => ids.has(id)))
  if (own === undefined) return { ...found, conflicts: between }
  const records = isExact && exactOwn !== undefined ? exactOwn : kept(own.referenceData, holding(word))
  const isFound = ({ own: { id } }: { readonly own: OwnRecord }): boolean =>
    [...listsOf(found), ...listsOf(records)].some((list) => list.some((record) => record.id === id))
  const all = replacements(own.referenceData)
  return {
    ...found,
    conflicts: between,
    own: {
      file: own.file,
      ...records,
      replacements: {
        unitCosts: all.unitCosts.filter(isFound),
        priceIndices: all.priceIndices.filter(isFound),
        discountRegimes: all.discountRegimes.filter(isFound),
      },
    },
  }
}

const listsOf = (lists: Shipped | ReferenceData): readonly (readonly { readonly id: string }[])[] => [
  lists.unitCosts,
  lists.priceIndices,
  lists.discountRegimes,
]

type OwnRecord = ReferenceData[keyof ReferenceData][number]

const kept = (
  { unitCosts, priceIndices: indices, discountRegimes: regimes }: ReferenceData,
  isKept: (record: OwnRecord) => boolean,
): ReferenceData => ({
  unitCosts: unitCosts.filter(isKept),
  priceIndices: indices.filter(isKept),
  discountRegimes: regimes.filter(isKept),
})

/** Whether a record of one's own holds every word: it states no domain, so that of `wmo` is one that says so. */
const holding =
  (asked: string) =>
  (record: OwnRecord): boolean => {
    const { id, name } = record
    return holds(asked, [id, name.nl, name.en, 'unit' in record ? record.unit : '', sourceOfRecord(record)])
  }

const holds = (asked: string, texts: readonly string[]): boolean => {
  const text = texts.join(' ').toLowerCase()
  return asked.split(/\s+/).every((word) => text.includes(word))
}

const searched = (word: string): Shipped => {
  if ((domains as readonly string[]).includes(word))
    return { unitCosts: findUnitCosts({ domain: word as Domain }), priceIndices: [], discountRegimes: [] }
  const isFound = ({ id, name }: PriceIndex | DiscountRegime): boolean => holds(word, [id, name.nl, name.en])
  return {
    unitCosts: findUnitCosts({ search: word }),
    priceIndices: priceIndices.filter(isFound),
    discountRegimes: discountRegimes.filter(isFound),
  }
}
