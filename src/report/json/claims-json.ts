import {
  expectClaims,
  expectProgramme,
  claimedUnderOtherIds,
  unlikeBaselines,
  type DoubleClaim,
  type ProgrammeCase,
} from '../../programme/index.js'

/**
 * A claims register as stable, versioned JSON (`format`): decimals are strings of full precision, in euros of
 * `priceLevel`. `comparedBy` says that claims are compared by their ids only; `possiblySame` and `unlikeBaselines` list
 * what ids cannot settle.
 *
 * @throws ArgumentTypeError where it is given something else than named cases and the answer of `claimsRegister`
 *
 * @example
 * const cases = [
 *   { name: 'Wijk Noord', businessCase },
 *   { name: 'Wijk Zuid', businessCase },
 * ]
 * claimsJson(cases, claimsRegister(cases))
 * // {
 * //   "format": "mbc-claims/1",
 * //   "cases": [
 * //     "Wijk Noord",
 * //     "Wijk Zuid"
 * //   ],
 * // ...
 */
export const claimsJson = (cases: readonly ProgrammeCase[], claims: readonly DoubleClaim[]): string => {
  expectProgramme('claimsJson', cases)
  expectClaims('claimsJson', claims)
  return `${JSON.stringify(
    {
      format: 'mbc-claims/1',
      cases: cases.map(({ name }) => name),
      priceLevel: cases[0]?.businessCase.prices.level ?? null,
      comparedBy: 'ids',
      doubleClaims: claims,
      possiblySame: claimedUnderOtherIds(cases),
      unlikeBaselines: unlikeBaselines(cases),
    },
    undefined,
    2,
  )}\n`
}
