import { without } from '../base/index.js'
import { calculationOf, figuresAnyway } from '../calculation/index.js'
import { caseInput, type BusinessCase } from '../case/index.js'
import type { Decimal } from '../money/index.js'
import { simulate } from '../risk/index.js'
import { canonicalJson } from './canonical.js'
import { sha256 } from './crypto/sha256.js'
import type { Receipt } from './receipt.js'

type Figures = Receipt['figures']

/** Every figure of a case by its address, exactly. */
export const figuresOf = (businessCase: BusinessCase): Figures => {
  const { figures } = calculationOf(businessCase)
  const values = figuresAnyway(businessCase, figures)
  return Object.fromEntries(
    figures.map((figure, at) => {
      const value = values[at] as Decimal | readonly Decimal[]
      return [figure, 'map' in value ? value.map(decimalText) : decimalText(value)] as const
    }),
  )
}

const decimalText = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed())

/**
 * SHA-256 of a case as canonical JSON: the same for the same case, whichever way it is written.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * const reread = parseBusinessCase(JSON.parse(JSON.stringify(caseInput(businessCase))))
 * if (!reread.ok) throw new Error(reread.problems[0]?.message)
 * const hash = await caseHash(businessCase)
 * hash.length // 64
 * hash === (await caseHash(reread.businessCase)) // true
 */
export const caseHash = (businessCase: BusinessCase): Promise<string> => sha256(canonicalJson(caseInput(businessCase)))

/**
 * SHA-256 of the results of a case as canonical JSON: of all that `resultsJson` gives.
 *
 * @throws ArgumentTypeError where it is given something else than results
 *
 * @example
 * const hash = await resultsHash(businessCase)
 * hash.length // 64
 */
export const resultsHash = (businessCase: BusinessCase): Promise<string> => {
  const { results } = calculationOf(businessCase)
  return sha256(canonicalJson({ name: businessCase.name, ...without(results, 'businessCase') }))
}

/** SHA-256 of the results of a simulation as canonical JSON. */
export const simulationHash = async (
  businessCase: BusinessCase,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Promise<string> => sha256(canonicalJson(without(await simulate(businessCase, { seed, draws }), 'businessCase')))
