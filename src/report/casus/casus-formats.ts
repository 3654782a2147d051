/**
 * The forms in which a casus can be written.
 *
 * @example
 * casusFormats // ['html', 'markdown', 'charts']
 */
export const casusFormats = ['html', 'markdown', 'charts'] as const

/** A form in which a casus can be written: one of `casusFormats`. */
export type CasusFormat = (typeof casusFormats)[number]
