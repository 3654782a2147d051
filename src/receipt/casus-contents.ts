import { without } from '../base/index.js'
import { caseInput } from '../case/index.js'
import { caseOf, expectCasus, expectCasusResults, type Casus, type CasusResults } from '../casus/index.js'
import { canonicalJson } from './canonical.js'
import { sha256 } from './crypto/sha256.js'

/**
 * SHA-256 of a casus as canonical JSON: the same for the same casus, whichever way it is written. Prices, payers and parties, which a
 * casus keeps as they are written, are those of the cases that it becomes, one for each plan.
 *
 * @throws ArgumentTypeError where it is given something else than a casus
 *
 * @example
 * import { parseCasus } from 'maatschappelijke-businesscase/casus'
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * const hash = await casusHash(read.casus)
 * hash.length // 64
 */
export const casusHash = (casus: Casus): Promise<string> => {
  expectCasus('casusHash', casus)
  const services = (all: readonly { readonly price: unknown; readonly payers: unknown }[]) =>
    all.map((service) => without(service, 'price', 'payers'))
  return sha256(
    canonicalJson({
      ...without(casus, 'prices', 'discounting', 'parties'),
      services: services(casus.services),
      plans: casus.plans.map((plan) => ({ ...plan, services: services(plan.services) })),
      cases: [undefined, ...casus.plans.map(({ id }) => id)].map((plan) => caseInput(caseOf(casus, plan))),
    }),
  )
}

/**
 * SHA-256 of the results of a casus as canonical JSON: of all that `casusJson` gives.
 *
 * @throws ArgumentTypeError where it is given something else than results of a casus
 *
 * @example
 * import { casusResults, parseCasus } from 'maatschappelijke-businesscase/casus'
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * const hash = await casusResultsHash(casusResults(read.casus))
 * hash.length // 64
 */
export const casusResultsHash = (results: CasusResults): Promise<string> => {
  expectCasusResults('casusResultsHash', results)
  return sha256(canonicalJson({ name: results.casus.name, ...without(results, 'casus') }))
}
