import { BusinessCaseError, inBoth, type Language } from '../../base/index.js'
import { pathText, problemOfCase, type BusinessCase, type Finding, type Problem } from '../../case/index.js'

/** What keeps a well-written case from being carried out; stable, for programs. */
export type CalculationErrorCode = 'fund-negative' | 'enrolment-above-group' | 'budget-exceeded'

/**
 * A case that is well written and cannot be carried out: what, where, and what to do about it. All faults are reported
 * at once; the first gives the code and the address.
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replace('households: { value: 50,', 'households: { value: 500,')
 * calculate(caseFrom(text)) // throws CalculationError
 */
export class CalculationError extends BusinessCaseError<CalculationErrorCode> {
  override readonly name = 'CalculationError'
  readonly #problems: (language: Language) => readonly Problem[]

  constructor(findings: readonly Finding[], businessCase: BusinessCase) {
    const problems = (language: Language): readonly Problem[] =>
      findings.map((finding) => problemOfCase(finding, businessCase, language))
    const [first] = problems('en')
    super({
      code: findings[0]?.code as CalculationErrorCode,
      address: first?.address ?? pathText(first?.path ?? []),
      values: { found: findings.map(({ value }) => String(value)) },
      texts: inBoth((language) => sentences(problems(language))),
    })
    this.#problems = problems
  }

  /** What is wrong, each with its path in the case, as `parseBusinessCase` says what is wrong with how it is written. */
  problems(language: Language = 'nl'): readonly Problem[] {
    return this.#problems(language)
  }
}

const sentences = (problems: readonly Problem[]): string =>
  problems.map(({ message, remedy }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${remedy}`).join('\n')
