/** The language of a report: Dutch unless English is asked for. */
export type Language = 'nl' | 'en'
