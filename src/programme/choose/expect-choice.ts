import { expectArgument } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { Choice } from './choice.js'

/**
 * Checks the argument of a function that reads a choice.
 *
 * @throws ArgumentTypeError for what is not the answer of `choose`, once it is awaited
 */
export const expectChoice = (caller: string, choice: Choice): void => {
  const expected = {
    nl: 'een keuze, het antwoord van choose nadat erop gewacht is',
    en: 'a choice, the answer of choose once it is awaited',
  }
  const { chosen, leftOut, results } = given.object(caller, expected, choice)
  given.list(caller, { nl: `projecten in ${expected.nl}`, en: `projects in ${expected.en}` }, chosen)
  given.list(caller, { nl: `projecten in ${expected.nl}`, en: `projects in ${expected.en}` }, leftOut)
  expectArgument(caller, 'results', results)
}
