import { parseBusinessCase } from '../../src/index.js'
import { receiptOf, receiptText, referenceDataText, verify, type SourceFile } from '../../src/receipt/index.js'
import { hashOf, keyPair, smallCase, smallInput } from './receipts.js'

/** The files of a receipt: the receipt itself, the case, the published records. */
export interface Files {
  readonly receipt: Uint8Array
  readonly businessCase: Uint8Array
  readonly referenceData: Uint8Array
}

/** A signed receipt with a simulation, and the files that it is about. */
export const filesOfReceipt = async (): Promise<Files> => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const businessCase = bytes(`${JSON.stringify(smallInput(), undefined, 2)}\n`)
  const receipt = await receiptOf(smallCase(), {
    sign: keyPair().privateKey,
    files: [{ name: 'case.json', sha256: hashOf(businessCase) }],
    made: '2026-12-01',
  })
  return { receipt: bytes(receiptText(receipt)), businessCase, referenceData: bytes(await referenceDataText()) }
}

/** Whether the library finds what differs between these files. */
export const isFound = async ({ receipt, businessCase, referenceData }: Files): Promise<boolean> => {
  const files: readonly SourceFile[] = [{ name: 'case.json', sha256: hashOf(businessCase) }]
  let stated: unknown
  try {
    stated = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(businessCase))
  } catch {
    return true
  }
  const parsed = parseBusinessCase(stated)
  if (!parsed.ok) return true
  return !(await verify(receipt, { businessCase: parsed.businessCase, files, referenceData })).holds
}

/** How many of so many changes of a single bit, spread over the three files, are found; the places of those that are not. */
export const foundOf = async (
  count: number,
): Promise<{ readonly found: number; readonly missed: readonly string[] }> => {
  const files = await filesOfReceipt()
  // Numerical Recipes' generator: the same places in every run.
  let state = 1
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const names = ['receipt', 'businessCase', 'referenceData'] as const
  const missed: string[] = []
  for (let each = 0; each < count; each += 1) {
    const name = names[each % names.length] as (typeof names)[number]
    const bytes = Uint8Array.from(files[name])
    const [at, bit] = [below(bytes.length), below(8)]
    bytes[at] = (bytes[at] as number) ^ (1 << bit)
    if (!(await isFound({ ...files, [name]: bytes }))) missed.push(`${name}, byte ${at}, bit ${bit}`)
  }
  return { found: count - missed.length, missed }
}
