import { nearest } from '../../case/index.js'
import { formatFaults, type MergeFinding } from '../part-faults.js'

/** Reference data for a case, as plain data of a file of its own. */
export interface ReferencePart {
  /** The name of the file, for messages. */
  readonly file: string
  readonly data: unknown
}

/** What such a file may say beside `referenceData`; of neither anything is calculated. */
const beside: readonly string[] = ['format', 'name']

/** What a file with reference data cannot state: it states that, and nothing of a case. */
export const referenceFaults = ({ file, data }: ReferencePart): readonly MergeFinding[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [nothingIn(file)]
  const formats = formatFaults(file, data)
  if (formats.length > 0) return formats
  const others = Object.keys(data).filter((field) => field !== 'referenceData' && !beside.includes(field))
  const isThere = Object.hasOwn(data, 'referenceData')
  return [
    ...others.map((field) => ofCase(file, field, !isThere && isLikely(field))),
    ...(isThere || others.length > 0 ? [] : [nothingIn(file)]),
  ]
}

/** Whether a field was likely intended to be `referenceData`, or is one of its lists. */
const isLikely = (field: string): boolean =>
  ['naslag', 'unitCosts', 'priceIndices', 'discountRegimes'].includes(field) ||
  nearest(field, ['referenceData', 'reference']) !== undefined

const nothingIn = (file: string): MergeFinding => ({
  code: 'missing',
  path: ['referenceData'],
  places: [{ file, path: [] }],
  nl: () => ({
    message: 'in dit bestand staat geen naslag',
    remedy: 'Schrijf referenceData: met daaronder unitCosts:, priceIndices: of discountRegimes:, elk een lijst.',
  }),
  en: () => ({
    message: 'this file has no reference data',
    remedy: 'Write referenceData: with unitCosts:, priceIndices: or discountRegimes: beneath, each a list.',
  }),
})

const ofCase = (file: string, field: string, isLikelyField: boolean): MergeFinding => ({
  code: 'unknown-key',
  path: [field],
  value: field,
  places: [{ file, path: [field] }],
  nl: () => ({
    message: `veld '${field}' kan niet in een bestand met naslag`,
    reason: 'daarin staan alleen gegevens om naar te verwijzen (referenceData)',
    remedy: isLikelyField
      ? 'Zet het onder referenceData:, in een lijst unitCosts, priceIndices of discountRegimes.'
      : `Haal '${field}' hier weg, of zet het in het bestand van de case of casus.`,
  }),
  en: () => ({
    message: `field '${field}' cannot be in a file with reference data`,
    reason: 'it states only records to refer to (referenceData)',
    remedy: isLikelyField
      ? 'Put it under referenceData:, in a list unitCosts, priceIndices or discountRegimes.'
      : `Remove '${field}' here, or put it in the file of the case or casus.`,
  }),
})
