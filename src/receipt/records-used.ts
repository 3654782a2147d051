import { expectArgument, ownRecords, recordAddress, type BusinessCase, type ReferenceList } from '../case/index.js'
import { discountRegime, discountRegimes, priceIndex, priceIndices, unitCost, unitCosts } from '../reference/index.js'
import { canonicalJson } from './canonical.js'
import { sha256 } from './crypto/sha256.js'
import type { RecordKind } from '../reference/index.js'
import type { UsedRecord } from './receipt.js'

/** A kind of published record: all of them, one by its id, and in which list a case holds those that it uses. */
interface KindOfRecord {
  readonly kind: RecordKind
  readonly all: readonly { readonly id: string }[]
  readonly find: (id: string) => object | undefined
  readonly list: ReferenceList
}

/** Every kind of record that a figure may rest on. Another kind is one line more, here and in `recordKinds`. */
const kinds: readonly KindOfRecord[] = [
  { kind: 'discount-regime', all: discountRegimes, find: discountRegime, list: 'discountRegimes' },
  { kind: 'price-index', all: priceIndices, find: priceIndex, list: 'priceIndices' },
  { kind: 'unit-cost', all: unitCosts, find: unitCost, list: 'unitCosts' },
]

/**
 * The published records that a case uses, with their hashes; those that the case states itself stand in the case.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * const used = await recordsUsed(businessCase)
 * used.map(({ kind, id }) => [kind, id]) // [['discount-regime', 'nl-2021']]
 */
export const recordsUsed = async (businessCase: BusinessCase): Promise<readonly UsedRecord[]> => {
  expectArgument('recordsUsed', 'case', businessCase)
  const own = ownRecords(businessCase.referenceData)
  return Promise.all(
    kinds.flatMap(({ kind, find, list }) => {
      const stated = new Set(own[list].map(({ id }) => id))
      const used = businessCase.referenceData[list].map(({ id }) => id).filter((id) => !stated.has(id))
      return used.sort().flatMap((id) => {
        const record = find(id)
        return record === undefined ? [] : [hashed(kind, id, record)]
      })
    }),
  )
}

/** Every published record of this version, with its hash. */
export const everyRecord = (): Promise<readonly UsedRecord[]> =>
  Promise.all(kinds.flatMap(({ kind, all }) => all.map((record) => hashed(kind, record.id, record))))

/** A published record of this version by its kind and id; undefined where there is none. */
/** The address of a record, which is that of its numbers too: `reference.indices.cbs-cpi`. */
export const addressOfRecord = (kind: RecordKind, id: string): string => {
  const list = kinds.find((each) => each.kind === kind)?.list
  return list === undefined ? `reference.${kind}.${id}` : recordAddress(list, id)
}

export const recordNow = (kind: RecordKind, id: string): Readonly<Record<string, unknown>> | undefined => {
  const found = kinds.find((each) => each.kind === kind)?.find(id)
  return found === undefined ? undefined : plain(found)
}

const hashed = async (kind: RecordKind, id: string, record: object): Promise<UsedRecord> => ({
  kind,
  id,
  record: plain(record),
  hash: await sha256(canonicalJson(record)),
})

const plain = (record: object): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(record)) as Readonly<Record<string, unknown>>
