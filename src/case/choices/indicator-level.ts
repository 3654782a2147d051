/** Which link of the effect chain (effectketen) an indicator measures. */
export type IndicatorLevel = (typeof indicatorLevels)[number]

/**
 * The links of the effect chain, from what is put in to what becomes of it in the end.
 *
 * @example
 * indicatorLevels // ['input', 'throughput', 'output', 'outcome', 'impact']
 */
export const indicatorLevels = ['input', 'throughput', 'output', 'outcome', 'impact'] as const
