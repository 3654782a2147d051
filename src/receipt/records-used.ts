import { without } from '../base/index.js'
import { Decimal } from '../money/index.js'
import { expectArgument, type BusinessCase } from '../case/index.js'
import { discountRegime, discountRegimes, priceIndex, priceIndices } from '../reference/index.js'
import { canonicalJson } from './canonical.js'
import { sha256 } from './crypto/sha256.js'
import type { RecordKind, UsedRecord } from './receipt.js'

/** A kind of published record: all of them, one by its id, and which of them a case uses. */
interface KindOfRecord {
  readonly kind: RecordKind
  readonly all: readonly { readonly id: string }[]
  readonly find: (id: string) => object | undefined
  readonly usedBy: (businessCase: BusinessCase) => readonly string[]
}

/** Every kind of record that a figure may rest on. Another kind is one line more, here and in `recordKinds`. */
const kinds: readonly KindOfRecord[] = [
  {
    kind: 'discount-regime',
    all: discountRegimes,
    find: discountRegime,
    usedBy: ({ discounting }) => (discounting.regime === undefined ? [] : [discounting.regime]),
  },
  {
    kind: 'price-index',
    all: priceIndices,
    find: priceIndex,
    usedBy: (businessCase) => {
      const own = new Set<string>(businessCase.prices.indices.map(({ id }) => id))
      return [...indicesNamed(businessCase)].filter((id) => !own.has(id))
    },
  },
]

/** The published records that a case uses, with their hashes. */
export const recordsUsed = async (businessCase: BusinessCase): Promise<readonly UsedRecord[]> => {
  expectArgument('recordsUsed', 'case', businessCase)
  return Promise.all(
    kinds.flatMap(({ kind, find, usedBy }) =>
      [...usedBy(businessCase)].sort().flatMap((id) => {
        const record = find(id)
        return record === undefined ? [] : [hashed(kind, id, record)]
      }),
    ),
  )
}

/** Every published record of this version, with its hash. */
export const everyRecord = (): Promise<readonly UsedRecord[]> =>
  Promise.all(kinds.flatMap(({ kind, all }) => all.map((record) => hashed(kind, record.id, record))))

/** A published record of this version by its kind and id; undefined where there is none. */
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

/** The ids of all price indices that a case names: its own choice, and those of single amounts. */
const indicesNamed = (businessCase: BusinessCase): ReadonlySet<string> => {
  const { prices } = businessCase
  const found = new Set<string>(prices.index === undefined ? [] : [prices.index])
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
    if ('value' in part && 'index' in part && typeof part.index === 'string') found.add(part.index)
    for (const inner of Object.values(part)) walk(inner)
  }
  walk(without(businessCase, 'variants', 'scenarios'))
  return found
}
