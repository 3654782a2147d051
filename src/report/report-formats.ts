/**
 * The formats that a report can be written in.
 *
 * @example
 * reportFormats // ['html', 'markdown', 'csv', 'charts', 'raadsinformatiebrief']
 */
export const reportFormats = ['html', 'markdown', 'csv', 'charts', 'raadsinformatiebrief'] as const

/** A format of a report: one of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number]
