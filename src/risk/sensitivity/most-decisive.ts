import { given, ranked } from '../../money/index.js'
import type { SwitchingValue } from './switching-values.js'

/**
 * The numbers that turn the sign of their figure, the nearest first: those that change by the smallest part of
 * themselves. A share that is zero has no part; it ranks by the share at which the sign turns. Other numbers that are
 * zero come last, and so does what is equal in the order given.
 *
 * @throws TypeError for anything but a list of switching values
 *
 * @example
 * const switching = switchingValues(businessCase, { figures: ['society.welfare.npv'] })
 * mostDecisive(switching).map(({ address }) => address).slice(0, 2)
 * // ['interventions.begeleider.enrolment[0].households', 'interventions.begeleider.success']
 */
export const mostDecisive = (switching: readonly SwitchingValue[]): readonly SwitchingValue[] => {
  const values = given
    .list('mostDecisive', { nl: 'een lijst van switchingValues', en: 'a list from switchingValues' }, switching)
    .map((each) =>
      given.object('mostDecisive', { nl: 'waarden van switchingValues', en: 'values from switchingValues' }, each),
    )
  return ranked(
    values.filter(({ at }) => at !== null),
    (each) => -distanceOf(each),
  )
}

const distanceOf = ({ change, at, name }: SwitchingValue): number =>
  Math.abs(change ?? (name.unit === 'share' && at !== null ? at : Infinity))
