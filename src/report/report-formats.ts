/** The formats that a report can be written in. */
export const reportFormats = ['html', 'markdown', 'csv', 'charts', 'raadsinformatiebrief'] as const

export type ReportFormat = (typeof reportFormats)[number]
