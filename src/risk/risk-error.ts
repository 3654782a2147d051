import { BusinessCaseError, spoken, type ErrorValues, type Language } from '../base/index.js'
import { pathText, type Path, type ProblemText } from '../case/index.js'

/** What kind of fault stops an analysis of risk; stable, for a program. */
export type RiskFault =
  | 'bad-draws'
  | 'bad-seed'
  | 'bad-option'
  | 'unknown-figure'
  | 'unknown-parameter'
  | 'nothing-uncertain'
  | 'not-uncertain'
  | 'no-decision'
  | 'too-many-parameters'
  | 'correlated-twice'
  | 'impossible-correlations'
  | 'no-job'
  | 'stopped'
  | 'worker-failed'

/**
 * A fault in the words of each language, and where it lies in the case; the path is empty where it lies in the call.
 */
export interface RiskFinding {
  readonly code: RiskFault
  readonly path: Path
  readonly values: ErrorValues
  readonly nl: ProblemText
  readonly en: ProblemText
}

/**
 * An analysis of risk that cannot be done: nothing has been calculated.
 *
 * @example
 * simulateSync(businessCase, { draws: 0 })
 * // throws RiskError: 0 draws cannot be made. State a whole number from 1 to 100000000.
 */
export class RiskError extends BusinessCaseError<RiskFault> {
  override readonly name = 'RiskError'
  /** Where in the case the fault lies; empty where it lies in the call. */
  readonly path: Path
  readonly #finding: RiskFinding

  constructor(finding: RiskFinding, options?: ErrorOptions) {
    const { code, path, values, nl, en } = finding
    super(
      {
        code,
        address: path.length === 0 ? undefined : pathText(path),
        values,
        texts: { nl: inOneLine(nl), en: inOneLine(en) },
      },
      options,
    )
    this.path = path
    this.#finding = finding
  }

  /** What `text` says, in its parts: what is wrong, why, and what to do. */
  problem(language?: Language): ProblemText {
    return this.#finding[spoken(language)]
  }
}

const inOneLine = ({ message, reason, remedy }: ProblemText): string =>
  [message, reason, remedy].filter((part) => part !== undefined).join(' ')
