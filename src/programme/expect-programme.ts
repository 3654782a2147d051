import { expectArgument } from '../case/index.js'
import { given } from '../money/index.js'
import type { DoubleClaim, ProgrammeCase } from './programme-case.js'

/**
 * Checks the argument of a function of a programme, and says what it expects and what it got.
 *
 * @throws TypeError where the cases are not a list of named cases
 */
export const expectProgramme = (caller: string, cases: readonly ProgrammeCase[]): void => {
  given
    .list(
      caller,
      {
        nl: "businesscases, zoals { name: 'Wijkteam', businessCase }",
        en: "cases, such as { name: 'Wijkteam', businessCase }",
      },
      cases,
    )
    .forEach((line, at) => {
      const { name, businessCase } = given.object(
        caller,
        {
          nl: "een naam en een businessCase in elke regel, { name: 'Wijkteam', businessCase },",
          en: "a name and a businessCase in each line, { name: 'Wijkteam', businessCase },",
        },
        line,
      )
      given.text(
        caller,
        { nl: `de naam van businesscase ${at + 1} als tekst`, en: `the name of case ${at + 1} as a text` },
        name,
      )
      expectArgument(caller, 'case', businessCase)
    })
}

/**
 * The same for what a programme claims twice.
 *
 * @throws TypeError where the claims do not come from `claimsRegister`
 */
export const expectClaims = (caller: string, claims: readonly DoubleClaim[]): void => {
  const expected = {
    nl: 'dubbele claims, het antwoord van claimsRegister',
    en: 'double claims, the answer of claimsRegister',
  }
  for (const claim of given.list(caller, expected, claims))
    given.list(
      caller,
      { nl: `claims per businesscase in ${expected.nl}`, en: `claims by case in ${expected.en}` },
      given.object(caller, expected, claim).claims,
    )
}
