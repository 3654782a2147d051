import { name, version } from '../../package.json'
import { ArgumentRangeError } from '../base/index.js'
import { caseInput, type BusinessCase } from '../case/index.js'
import { given } from '../money/index.js'
import { canonicalJson } from './canonical.js'
import { caseHash, figuresOf, resultsHash, simulationHash } from './contents.js'
import { utf8 } from './crypto/bytes.js'
import { signed } from './crypto/ed25519.js'
import { sha256 } from './crypto/sha256.js'
import { expected, isOfFormat } from './expected.js'
import { MOST_DRAWS, RECEIPT_FORMAT, type Receipt, type SourceFile } from './receipt.js'
import { recordsUsed } from './records-used.js'

/** What a receipt holds beside the case and its figures. */
export interface ReceiptOptions {
  /** A simulation to repeat: its seed, and how many draws, at most 100,000. */
  readonly simulation?: { readonly seed: number; readonly draws: number } | undefined
  /** The private key with which it is signed: Ed25519 as PEM (PKCS #8). */
  readonly sign?: string | undefined
  /** The files that the case was read from, with the SHA-256 of their bytes. */
  readonly files?: readonly SourceFile[] | undefined
  /** The day on which it is made, as `2026-12-01`; the library looks at no clock. */
  readonly made?: string | undefined
}

/**
 * The receipt of a case (rekenbewijs): the case itself, the published records that it uses, every figure exactly, and the hashes by which
 * `verify` finds any change in them. The same case, version and options give the same receipt.
 *
 * @param businessCase A case of `parseBusinessCase`, `readCase` or `mergeProgramme`.
 * @throws {CalculationError} where the case cannot be carried out.
 * @throws {BusinessCaseError} `bad-key` for a key that is none, `out-of-range` for more draws than are repeated.
 *
 * @example
 * const receipt = await receiptOf(businessCase, { made: '2026-12-01' })
 * receipt.format // 'mbc-receipt/1'
 *
 * // Figures are texts, with all their digits.
 * Number(receipt.figures['gemeente.cash.npv']) // -46478.44
 */
export const receiptOf = async (businessCase: BusinessCase, options?: ReceiptOptions): Promise<Receipt> => {
  const { simulation, sign, files, made } = given.options('receiptOf', options)
  const stated = caseInput(businessCase)
  if (simulation !== undefined && !(simulation.draws <= MOST_DRAWS)) throw tooManyDraws(simulation.draws)
  const body = {
    format: RECEIPT_FORMAT,
    library: { name, version },
    ...(made === undefined ? {} : { made }),
    case: stated,
    caseHash: await caseHash(businessCase),
    referenceData: await recordsUsed(businessCase),
    figures: figuresOf(businessCase),
    resultsHash: await resultsHash(businessCase),
    ...(simulation === undefined
      ? {}
      : {
          simulation: {
            seed: simulation.seed,
            draws: simulation.draws,
            hash: await simulationHash(businessCase, simulation),
          },
        }),
    ...(files === undefined || files.length === 0 ? {} : { files }),
  } as const
  const receipt = { ...body, hash: await sha256(canonicalJson(body)) }
  if (sign === undefined) return receipt
  const signature = await signed('sign', sign, utf8(canonicalJson(receipt)))
  return { ...receipt, signature: { algorithm: 'Ed25519', ...signature } }
}

const tooManyDraws = (draws: number): ArgumentRangeError =>
  new ArgumentRangeError({
    code: 'out-of-range',
    address: 'simulation.draws',
    values: { found: draws },
    texts: {
      nl: `simulation.draws is ${draws}; een rekenbewijs herhaalt er hoogstens ${MOST_DRAWS}.`,
      en: `simulation.draws is ${draws}; a receipt repeats at most ${MOST_DRAWS}.`,
    },
  })

/**
 * A receipt as the text of its file: canonical JSON (RFC 8785) on one line, and a line break. `verify` takes another layout for the same receipt.
 *
 * @throws ArgumentTypeError where it is given something else than a receipt
 *
 * @example
 * const text = receiptText(await receiptOf(businessCase))
 * const { holds } = await verify(text)
 * holds // true
 */
export const receiptText = (receipt: Receipt): string => {
  if (!isOfFormat(receipt, RECEIPT_FORMAT))
    throw expected(
      'receiptText',
      { nl: 'het antwoord van receiptOf nadat erop gewacht is', en: 'the answer of receiptOf once it is awaited' },
      receipt,
    )
  return `${canonicalJson(receipt)}\n`
}
