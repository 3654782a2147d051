import { problemOf, type BusinessCase, type Finding, type Language, type Problem } from '../case/index.js'

/** What keeps a well-written case from being carried out; stable, for programs. */
export type CalculationErrorCode = 'fund-negative' | 'enrolment-above-group'

/**
 * A case that is well written and cannot be carried out: what, where, and what to do about it, in both languages. All
 * that is wrong is said at once.
 */
export class CalculationError extends Error {
  override readonly name = 'CalculationError'
  /** What kind of thing is wrong; of several the first. */
  readonly code: CalculationErrorCode
  readonly text: { readonly nl: string; readonly en: string }
  readonly #problems: (language: Language) => readonly Problem[]

  constructor(findings: readonly Finding[], businessCase: BusinessCase) {
    const problems = (language: Language): readonly Problem[] =>
      findings.map((finding) => problemOf(finding, businessCase, language))
    const text = { nl: sentences(problems('nl')), en: sentences(problems('en')) }
    super(text.en)
    this.code = findings[0]?.code as CalculationErrorCode
    this.text = text
    this.#problems = problems
  }

  /** What is wrong, each with its path in the case, as `parseBusinessCase` says what is wrong with how it is written. */
  problems(language: Language = 'nl'): readonly Problem[] {
    return this.#problems(language)
  }
}

const sentences = (problems: readonly Problem[]): string =>
  problems.map(({ message, remedy }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${remedy}`).join('\n')
