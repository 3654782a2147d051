import { expectClaims, expectProgramme } from '../programme/expect-programme.js'
import type { DoubleClaim, ProgrammeCase } from '../programme/index.js'

/** A claims register as stable, versioned JSON (`format`): decimals are strings of full precision, in euros of `priceLevel`. */
export const claimsJson = (cases: readonly ProgrammeCase[], claims: readonly DoubleClaim[]): string => {
  expectProgramme('claimsJson', cases)
  expectClaims('claimsJson', claims)
  return `${JSON.stringify(
    {
      format: 'mbc-claims/1',
      cases: cases.map(({ name }) => name),
      priceLevel: cases[0]?.businessCase.prices.level ?? null,
      doubleClaims: claims,
    },
    undefined,
    2,
  )}\n`
}
