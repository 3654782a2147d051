/** How often an indicator is measured. */
export type MeasuringFrequency = (typeof measuringFrequencies)[number]

/**
 * How often, from the most to the least.
 *
 * @example
 * measuringFrequencies // ['month', 'quarter', 'half-year', 'year']
 */
export const measuringFrequencies = ['month', 'quarter', 'half-year', 'year'] as const
