import { sum } from '../../money/index.js'
import type { LadderLine, Results } from '../results/results.js'

/** Whether a line of the ladder is part of a move between target groups that as a whole saves, or costs nothing. */
export const isOfMoveThatSaves = ({ move, intervention, effect }: LadderLine, ladder: Results['ladder']): boolean =>
  move !== undefined &&
  sum(
    ladder
      .filter((line) => line.intervention === intervention && line.effect === effect)
      .map(({ rungs }) => rungs.overlap.presentValue),
  ).gte(0)
