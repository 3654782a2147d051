import type { Results } from '../../calculation/index.js'

/** Whether a discount rate is published in Dutch: by the Dutch state, or by the case itself. */
export const isDutchRegime = ({ regime }: Pick<Results['conventions']['discounting'], 'regime'>): boolean =>
  regime === 'own' || regime.startsWith('nl-')
