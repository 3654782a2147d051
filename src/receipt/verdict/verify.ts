import { name, version } from '../../../package.json'
import { BusinessCaseError, InternalFault, without } from '../../base/index.js'
import { calculationOf } from '../../calculation/index.js'
import {
  caseInput,
  differencesBetween,
  parseBusinessCase,
  type BusinessCase,
  type Differing,
} from '../../case/index.js'
import { given } from '../../money/index.js'
import { canonicalJson } from '../canonical.js'
import { figuresOf, resultsHash, simulationHash } from '../contents.js'
import { utf8 } from '../crypto/bytes.js'
import { isSignedBy, publicKeyOf } from '../crypto/ed25519.js'
import { sha256 } from '../crypto/sha256.js'
import { readReceipt } from '../read-receipt.js'
import type { Receipt, SourceFile } from '../receipt.js'
import { addressOfRecord, recordNow, recordsUsed } from '../records-used.js'
import { readReferenceData } from '../reference-data.js'
import { recordByAddress } from './record-by-address.js'
import type { Cause, Difference, DifferenceKind, Verdict } from './verdict.js'

/** What a receipt is held against, beside itself. */
export interface VerifyOptions {
  /** The case as it is now. */
  readonly businessCase?: BusinessCase | undefined
  /** The files that it was read from, with the SHA-256 of their bytes. */
  readonly files?: readonly SourceFile[] | undefined
  /** The public key by which it must be signed: Ed25519 as PEM, or as 64 hexadecimal digits. */
  readonly publicKey?: string | undefined
  /** The text or the bytes of a file of published records (`reference-data.json`), in the place of those of this version. */
  readonly referenceData?: string | Uint8Array | undefined
}

/** The most work that a receipt may ask for: some minutes. A programme of fifteen projects asks for a million. */
const MOST_WORK = 300_000_000

/** The most differences that are named. */
const MOST_DIFFERENCES = 1000

/**
 * Holds a receipt against itself, the published records, a new calculation, and what else is given: everything that differs, all at once, by
 * address with what the receipt says and what is found now. Never throws for what stands in a receipt.
 *
 * @param receipt The text or the bytes of its file, or the receipt as data. As data it says nothing of how its bytes were.
 * @returns What differs and why; `holds` where nothing does.
 * @throws {BusinessCaseError} for options that are wrong: `bad-key` for a key that is none.
 *
 * @example
 * const receipt = await receiptOf(businessCase)
 * const dearer = caseFrom(textOf('begeleiding-thuis.yaml').replace('price: { value: 160', 'price: { value: 180'))
 * const { holds, causes, differences } = await verify(receipt, { businessCase: dearer })
 * holds // false
 * causes // ['case']
 * differences[0]
 * // { cause: 'case', kind: 'case-field', address: 'costItems.ggz.price', inReceipt: '160', now: '180' }
 */
export const verify = async (receipt: string | Uint8Array | Receipt, options?: VerifyOptions): Promise<Verdict> => {
  const { businessCase, files, publicKey, referenceData } = given.options('verify', options)
  const wanted = publicKey === undefined ? undefined : publicKeyOf('publicKey', publicKey)
  const { receipt: read, differences: ofBytes } = readReceipt(receipt)
  const found: Difference[] = [...ofBytes]
  if (read === undefined) return verdict(undefined, found, { state: 'unread', publicKey: null }, false, null)
  found.push(...(await ofHashes(read)))
  const { signature, differences: ofSignature } = await signatureOf(read, wanted)
  found.push(...ofSignature)
  const ofRecords = await recordDifferences(read, referenceData)
  found.push(...ofRecords)
  const cause = causeOfFigures(read, ofRecords.length > 0)
  const { isRepeated, isSimulated, differences } = await repeated(read, cause)
  found.push(...differences)
  if (businessCase !== undefined) found.push(...caseDifferences(read, businessCase))
  if (files !== undefined) found.push(...fileDifferences(read.files ?? [], files))
  return verdict(read, found, signature, isRepeated, isSimulated)
}

const verdict = (
  read: Receipt | undefined,
  found: readonly Difference[],
  signature: Verdict['signature'],
  figures: boolean,
  simulation: boolean | null,
): Verdict => ({
  format: 'mbc-verdict/1',
  holds: found.length === 0,
  sameContent: found.every(({ cause }) => cause === 'file'),
  causes: [...new Set(found.map(({ cause }) => cause))],
  receipt:
    read === undefined
      ? null
      : {
          name: typeof read.case.name === 'string' ? read.case.name : '',
          made: read.made ?? null,
          hash: read.hash,
          caseHash: read.caseHash,
          resultsHash: read.resultsHash,
          figures: Object.keys(read.figures).length,
        },
  version: { inReceipt: read?.library.version ?? null, now: version },
  signature,
  repeated: { figures, simulation },
  differences: found.slice(0, MOST_DIFFERENCES),
  more: Math.max(0, found.length - MOST_DIFFERENCES),
})

const differing = (
  cause: Cause,
  kind: DifferenceKind,
  address: string,
  inReceipt: string | null,
  now: string | null,
): Difference => ({ cause, kind, address, inReceipt, now })

const named = (cause: Cause, kind: DifferenceKind, all: Iterable<Differing>, under = ''): readonly Difference[] =>
  [...all].map(({ address, one, other }) => differing(cause, kind, under + address, one, other))

/** Whether the receipt is as it was made: its own hash, and those of its parts. */
const ofHashes = async (read: Receipt): Promise<readonly Difference[]> => {
  const stated = [
    ['hash', 'hash', read.hash, without(read, 'hash', 'signature')],
    ['case-hash', 'caseHash', read.caseHash, read.case],
    ...read.referenceData.map(
      ({ kind, id, hash, record }) => ['record-hash', `referenceData.${kind}.${id}`, hash, record] as const,
    ),
  ] as const
  const found = await Promise.all(
    stated.map(async ([kind, address, hash, data]) => {
      const now = await sha256(canonicalJson(data))
      return now === hash ? [] : [differing('tampering', kind, address, hash, now)]
    }),
  )
  return found.flat()
}

const signatureOf = async (
  read: Receipt,
  wanted: string | undefined,
): Promise<{ readonly signature: Verdict['signature']; readonly differences: readonly Difference[] }> => {
  const { signature } = read
  const answer = (
    state: Verdict['signature']['state'],
    publicKey: string | null,
    ...differences: readonly Difference[]
  ) => ({ signature: { state, publicKey }, differences })
  if (signature === undefined)
    return wanted === undefined
      ? answer('absent', null)
      : answer('absent', null, differing('signature', 'signature-absent', 'signature', null, wanted))
  const { publicKey, value } = signature
  const message = utf8(canonicalJson(without(read, 'signature')))
  if (!(await isSignedBy(publicKey, value, message)))
    return answer('invalid', publicKey, differing('tampering', 'signature-invalid', 'signature', publicKey, null))
  if (wanted !== undefined && wanted !== publicKey)
    return answer(
      'of-another-key',
      publicKey,
      differing('signature', 'signature-of-another', 'signature', publicKey, wanted),
    )
  return answer('valid', publicKey)
}

/** Whether the published records are still what they were. */
const recordDifferences = async (
  read: Receipt,
  file: string | Uint8Array | undefined,
): Promise<readonly Difference[]> => {
  const records = file === undefined ? undefined : await readReferenceData(file)
  if (records === null) return [differing('reference-data', 'reference-file', 'reference-data', null, null)]
  return read.referenceData.flatMap(({ kind, id, record }) => {
    const now =
      records === undefined ? recordNow(kind, id) : records.find((each) => each.kind === kind && each.id === id)?.record
    const address = addressOfRecord(kind, id)
    if (now === undefined) return [differing('reference-data', 'record-gone', address, id, null)]
    if (canonicalJson(record) === canonicalJson(now)) return []
    const fields = named(
      'reference-data',
      'record-field',
      differencesBetween(recordByAddress(record), recordByAddress(now)),
      `${address}.`,
    )
    return fields.length > 0 ? fields : [differing('reference-data', 'record-field', address, null, null)]
  })
}

/** A case that cannot be carried out, or asks for too much work; any other error is a fault of ours. */
const isOfCase = (error: unknown): error is BusinessCaseError =>
  error instanceof BusinessCaseError && !(error instanceof InternalFault) && !(error instanceof TypeError)

const isOfThisVersion = ({ library }: Receipt): boolean => library.name === name && library.version === version

/** Why figures that are calculated again differ from those of the receipt. */
const causeOfFigures = (read: Receipt, haveRecordsMoved: boolean): Cause =>
  haveRecordsMoved ? 'reference-data' : isOfThisVersion(read) ? 'tampering' : 'version'

/** The figures of the case in the receipt, calculated again. */
const repeated = async (
  read: Receipt,
  cause: Cause,
): Promise<{
  readonly isRepeated: boolean
  readonly isSimulated: boolean | null
  readonly differences: readonly Difference[]
}> => {
  const { simulation } = read
  const refused = (why: string) => ({
    isRepeated: false,
    isSimulated: simulation === undefined ? null : false,
    differences: [differing(cause, 'case-refused', 'case', null, why)],
  })
  const parsed = parseBusinessCase(read.case, { language: 'en' })
  if (!parsed.ok) return refused(parsed.problems[0]?.message ?? '')
  const { businessCase } = parsed
  const differences: Difference[] = []
  try {
    calculationOf(businessCase, { limits: { work: MOST_WORK } })
    differences.push(...figureDifferences(cause, read, businessCase))
    if (isOfThisVersion(read)) differences.push(...(await leftOut(read, businessCase)))
    const results = await resultsHash(businessCase)
    // Another version may say more in its results and yet give the same figures.
    if (results !== read.resultsHash && cause === 'tampering')
      differences.push(differing(cause, 'results-hash', 'resultsHash', read.resultsHash, results))
    if (simulation !== undefined) {
      const drawn = await simulationHash(businessCase, simulation)
      if (drawn !== simulation.hash)
        differences.push(differing(cause, 'simulation-hash', 'simulation', simulation.hash, drawn))
    }
  } catch (error) {
    if (!isOfCase(error)) throw error
    return refused(error.text('en'))
  }
  return { isRepeated: true, isSimulated: simulation === undefined ? null : true, differences }
}

/** The figures of a case that are not those of a receipt. */
const figureDifferences = (cause: Cause, read: Receipt, businessCase: BusinessCase): readonly Difference[] => {
  const now = figuresOf(businessCase)
  return Object.entries(read.figures).flatMap(([address, figure]) => {
    if (!Object.hasOwn(now, address)) return [differing(cause, 'figure-gone', address, String(figure), null)]
    return [...differencesBetween(figure, now[address])].map((each) =>
      differing(cause, 'figure', address + each.address, each.one, each.other),
    )
  })
}

/** What a receipt of this version would hold and this one does not: a receipt says all, or it was cut. */
const leftOut = async (read: Receipt, businessCase: BusinessCase): Promise<readonly Difference[]> => {
  const figures = Object.keys(figuresOf(businessCase)).filter((address) => !Object.hasOwn(read.figures, address))
  const records = (await recordsUsed(businessCase)).filter(
    (used) => !read.referenceData.some(({ kind, id }) => kind === used.kind && id === used.id),
  )
  return [
    ...records.map(({ kind, id }) => differing('tampering', 'record-missing', addressOfRecord(kind, id), null, id)),
    ...figures.map((address) => differing('tampering', 'figure-missing', address, null, address)),
  ]
}

/** Where the case that was given is not that of the receipt, and which figures move by it. */
const caseDifferences = (read: Receipt, businessCase: BusinessCase): readonly Difference[] => {
  const stated: unknown = JSON.parse(JSON.stringify(caseInput(businessCase)))
  const fields = named('case', 'case-field', differencesBetween(read.case, stated))
  if (fields.length === 0) return []
  try {
    return [...fields, ...figureDifferences('case', read, businessCase)]
  } catch (error) {
    if (!isOfCase(error)) throw error
    return fields
  }
}

/** Files are held against those of the same name; a case of another name against the case. */
const fileDifferences = (before: readonly SourceFile[], now: readonly SourceFile[]): readonly Difference[] =>
  before.flatMap((file, position) => {
    const same = now.find((each) => each.name === file.name) ?? (position === 0 ? now[0] : undefined)
    if (same === undefined) return [differing('file', 'file-missing', file.name, file.sha256, null)]
    return same.sha256 === file.sha256 ? [] : [differing('file', 'file-bytes', same.name, file.sha256, same.sha256)]
  })
