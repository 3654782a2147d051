/** What a report can be written as. */
export const reportFormats = ['html', 'markdown', 'csv', 'charts', 'raadsinformatiebrief'] as const

export type ReportFormat = (typeof reportFormats)[number]
