import { given, type DecimalValue } from '../../money/index.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'

/** One state of the world: how likely it is, and the net benefit of every option in it. */
export interface DecisionState {
  /** Weights that sum to 1. */
  readonly probability: DecimalValue
  /** Net benefit by option, in the same order in every state. */
  readonly netBenefits: readonly DecimalValue[]
}

/**
 * The expected value of perfect information (EVPI): what it would be worth at most to know the state before choosing.
 * E[max over options] - max over options of E[...] (Raiffa and Schlaifer 1961).
 *
 * @throws RiskError for probabilities that do not sum to 1, and states with different numbers of options
 *
 * @example
 * const states = [
 *   { probability: 0.5, netBenefits: [0, 10] },
 *   { probability: 0.5, netBenefits: [0, -6] },
 * ]
 *
 * // Knowing which of the two it is: 0.5 x 10; not knowing: 0.5 x 10 - 0.5 x 6.
 * perfectInformation(states) // 3
 */
export const perfectInformation = (stated: readonly DecisionState[]): number => {
  const states = read('perfectInformation', stated)
  return expected(states, ({ netBenefits }) => Math.max(...netBenefits)) - bestOf(states)
}

/**
 * The expected value of partial perfect information (EVPPI): what it would be worth at most to know one thing about the
 * state, namely in which group it falls.
 *
 * @param groupOf what would be known of a state
 *
 * @example
 * const states = [
 *   { season: 'wet', probability: 0.5, netBenefits: [0, 10] },
 *   { season: 'dry', probability: 0.25, netBenefits: [0, 4] },
 *   { season: 'dry', probability: 0.25, netBenefits: [0, -12] },
 * ]
 *
 * // Knowing the season: 0.5 x 10 when it is wet, and nothing when it is dry; not knowing, 0.5 x 10 + 0.25 x 4
 * // less 0.25 x 12.
 * partialPerfectInformation(states, ({ season }) => season) // 2
 */
export const partialPerfectInformation = <State extends DecisionState>(
  stated: readonly State[],
  groupOf: (state: State) => string | number,
): number => {
  const states = read('partialPerfectInformation', stated)
  given.work(
    'partialPerfectInformation',
    {
      nl: 'wat van een toestand bekend zou zijn als functie, (state) => state.name',
      en: 'what would be known of a state as a function, (state) => state.name',
    },
    groupOf,
  )
  const groups = new Map<string | number, ReadState[]>()
  stated.forEach((state, at) => {
    const group = groupOf(state)
    groups.set(group, [...(groups.get(group) ?? []), ...states.slice(at, at + 1)])
  })
  return [...groups.values()].reduce((sum, group) => sum + bestOf(group), 0) - bestOf(states)
}

/** The best option before anything more is known, in the weights of these states. */
const bestOf = (states: readonly ReadState[]): number =>
  Math.max(
    ...(states[0]?.netBenefits ?? []).map((_, option) =>
      expected(states, ({ netBenefits }) => netBenefits[option] as number),
    ),
  )

const expected = (states: readonly ReadState[], of: (state: ReadState) => number): number =>
  states.reduce((sum, state) => sum + state.probability * of(state), 0)

/** A state with its numbers read. */
interface ReadState {
  readonly probability: number
  readonly netBenefits: readonly number[]
}

const read = (caller: string, stated: readonly DecisionState[]): readonly ReadState[] => {
  const states = given
    .list(
      caller,
      {
        nl: 'toestanden, zoals { probability: 0.5, netBenefits: [0, 10] }',
        en: 'states, such as { probability: 0.5, netBenefits: [0, 10] }',
      },
      stated,
    )
    .map((state, at) => {
      const { probability, netBenefits } = given.object(
        caller,
        { nl: 'een kans en netto baten in elke toestand', en: 'a probability and net benefits in each state' },
        state,
      )
      return {
        probability: given.number(`states[${at}].probability`, probability),
        netBenefits: given
          .list(caller, { nl: 'netto baten in elke toestand', en: 'net benefits in each state' }, netBenefits)
          .map((benefit) =>
            given.number({ nl: `Een netto baat van states[${at}]`, en: `A net benefit of states[${at}]` }, benefit),
          ),
      }
    })
  check(states)
  return states
}

const check = (states: readonly ReadState[]): void => {
  const total = states.reduce((sum, { probability }) => sum + probability, 0)
  if (!(Math.abs(total - 1) <= 1e-9) || states.some(({ probability }) => probability < 0))
    throw new RiskError(riskFaults.probabilities(total))
  const options = states[0]?.netBenefits.length ?? 0
  if (options === 0 || states.some(({ netBenefits }) => netBenefits.length !== options))
    throw new RiskError(riskFaults.options())
}
