import type { DrawnReading } from '../language/drawn-reading.js'
import { certaintyAnswer } from './certainty-answer.js'
import { distributionAnswer } from './distribution-answer.js'
import { worthAnswer } from './worth-answer.js'

/**
 * The three things a councillor asks first: is it worth it, who pays and who gains, when is it paid back and how sure
 * is that. Where settlement, agreements or a fund move money it is said who pays whom, and who gains after that. Where
 * numbers were drawn, the outcome as stated stands beside its mean, range and chance of a gain. Amounts are present
 * values.
 *
 * @param isBeneathFigures whether the key figures and their notes, which name who gains and loses, stand right above
 */
export const firstAnswers = (reading: DrawnReading, isBeneathFigures = false): readonly string[] => [
  worthAnswer(reading),
  distributionAnswer(reading, isBeneathFigures),
  certaintyAnswer(reading),
]
