import { RiskError } from './risk-error.js'
import { riskFaults } from './risk-words.js'

/** One state of the world: how likely it is, and the net benefit of every option in it. */
export interface DecisionState {
  /** Weights that sum to 1. */
  readonly probability: number
  /** Net benefit by option, in the same order in every state. */
  readonly netBenefits: readonly number[]
}

/**
 * The expected value of perfect information (EVPI): what it would be worth at most to know the state before choosing.
 * E[max over options] - max over options of E[...] (Raiffa and Schlaifer 1961).
 *
 * @throws RiskError for probabilities that do not sum to 1, and states with different numbers of options
 * @example
 * perfectInformation([{ probability: 0.5, netBenefits: [0, 10] }, { probability: 0.5, netBenefits: [0, -6] }]) // 3
 */
export const perfectInformation = (states: readonly DecisionState[]): number => {
  check(states)
  return expected(states, ({ netBenefits }) => Math.max(...netBenefits)) - bestOf(states)
}

/**
 * The expected value of partial perfect information (EVPPI): what it would be worth at most to know one thing about the state, namely in
 * which group it falls.
 *
 * @param groupOf what would be known of a state
 */
export const partialPerfectInformation = <State extends DecisionState>(states: readonly State[], groupOf: (state: State) => string | number): number => {
  check(states)
  const groups = new Map<string | number, State[]>()
  for (const state of states) {
    const group = groupOf(state)
    groups.set(group, [...(groups.get(group) ?? []), state])
  }
  return [...groups.values()].reduce((sum, group) => sum + bestOf(group), 0) - bestOf(states)
}

/** The best option before anything more is known, in the weights of these states. */
const bestOf = (states: readonly DecisionState[]): number =>
  Math.max(...(states[0]?.netBenefits ?? []).map((_, option) => expected(states, ({ netBenefits }) => netBenefits[option] as number)))

const expected = (states: readonly DecisionState[], of: (state: DecisionState) => number): number =>
  states.reduce((sum, state) => sum + state.probability * of(state), 0)

const check = (states: readonly DecisionState[]): void => {
  const total = states.reduce((sum, { probability }) => sum + probability, 0)
  if (Math.abs(total - 1) > 1e-9 || states.some(({ probability }) => probability < 0))
    throw new RiskError(riskFaults.probabilities(total))
  const options = states[0]?.netBenefits.length ?? 0
  if (options === 0 || states.some(({ netBenefits }) => netBenefits.length !== options))
    throw new RiskError(riskFaults.options())
}
