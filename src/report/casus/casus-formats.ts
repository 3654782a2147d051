/** The forms in which a casus can be written. */
export const casusFormats = ['html', 'markdown', 'charts'] as const

export type CasusFormat = (typeof casusFormats)[number]
