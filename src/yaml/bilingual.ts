import type { Language, ProblemText } from '../case/index.js'

/** What a problem says, in both languages. */
export type Bilingual = Readonly<Record<Language, ProblemText>>
