import type { Language, Path, ProblemText } from '../case/index.js'

/** What kind of fault stops an analysis of risk; stable, for a program. */
export type RiskFault =
  | 'bad-draws'
  | 'bad-seed'
  | 'bad-option'
  | 'unknown-figure'
  | 'unknown-parameter'
  | 'nothing-uncertain'
  | 'not-uncertain'
  | 'too-many-parameters'
  | 'correlated-twice'
  | 'impossible-correlations'

/**
 * A fault in the words of each language, and where it lies in the case; the path is empty where it lies in the call.
 */
export interface RiskFinding {
  readonly fault: RiskFault
  readonly path: Path
  readonly nl: ProblemText
  readonly en: ProblemText
}

/**
 * A call that cannot be worked out: nothing has been calculated. The message says what is wrong and what to do, in
 * English; `told` in either language.
 */
export class RiskError extends Error {
  override readonly name = 'RiskError'
  readonly fault: RiskFault
  /** Where in the case the fault lies; empty where it lies in the call. */
  readonly path: Path
  constructor(private readonly finding: RiskFinding) {
    super(inOneLine(finding.en))
    this.fault = finding.fault
    this.path = finding.path
  }

  /** What is wrong, why, and what to do. */
  told(language: Language): ProblemText {
    return this.finding[language]
  }
}

const inOneLine = ({ message, reason, remedy }: ProblemText): string =>
  [message, reason, remedy].filter((part) => part !== undefined).join(' ')
