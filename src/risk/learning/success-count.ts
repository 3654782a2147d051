import { given } from '../../money/index.js'
import { outOfRange } from './out-of-range.js'

/** Of how many who were counted it succeeded with how many. */
export interface SuccessCount {
  readonly of: number
  readonly succeeded: number
}

/** @throws ArgumentRangeError for a count that cannot be */
export const givenCount = (caller: string, count: SuccessCount): SuccessCount => {
  const stated = given.object(
    caller,
    { nl: 'een telling, { of: 53, succeeded: 29 }', en: 'a count, { of: 53, succeeded: 29 }' },
    count,
  )
  const [of, succeeded] = [given.number('of', stated.of), given.number('succeeded', stated.succeeded)]
  if (!(Number.isSafeInteger(of) && of >= 0))
    throw outOfRange('of', of, { nl: `een geheel getal van 0 of meer`, en: `a whole number of 0 or more` })
  if (!(Number.isSafeInteger(succeeded) && succeeded >= 0 && succeeded <= of))
    throw outOfRange('succeeded', succeeded, {
      nl: `een geheel getal van 0 tot en met ${of}, het aantal dat is geteld`,
      en: `a whole number from 0 through ${of}, how many were counted`,
    })
  return { of, succeeded }
}
