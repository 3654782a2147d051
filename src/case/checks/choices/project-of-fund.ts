import { lines, type CaseSketch } from '../../sketch/sketch.js'

/** The project in which the fund buys enrolment: without it the fund has nothing to buy. */
export const projectOfFund = ({ fund, interventions }: CaseSketch): string | undefined => {
  const use = fund?.use
  if (use?.kind !== 'enrolment') return undefined
  return [...lines(interventions)].find(([{ id }]) => id === use.intervention)?.[0].project
}
