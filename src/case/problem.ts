import type { Path } from './paths/path.js'
import type { ProblemValues } from './problem-values.js'

export { languages, type Language } from '../base/index.js'

/** What kind of problem it is; stable, for a program that reads problems. */
export type ProblemCode = (typeof problemCodes)[number]

/**
 * All kinds of problem: first those of one field, then those between fields, then those of the file as a whole.
 *
 * @example
 * problemCodes // ['missing', 'empty', 'wrong-type', ...]
 */
export const problemCodes = [
  'missing',
  'empty',
  'wrong-type',
  'not-a-number',
  'not-finite',
  'not-whole',
  'percentage',
  'out-of-bounds',
  'bad-month',
  'bad-id',
  'reserved-id',
  'bad-year',
  'unknown-choice',
  'unknown-key',
  'unquoted-text',
  'forbidden-key',
  'too-long',
  'too-many',
  'duplicate-id',
  'dangling-id',
  'not-read',
  'unknown-index',
  'unknown-regime',
  'exactly-one',
  'at-most-one',
  'impossible-distribution',
  'not-uncertain',
  'correlated-twice',
  'shares-not-one',
  'payers-order',
  'dated-order',
  'growth-or-list',
  'dates-reversed',
  'outside-timeline',
  'actual-start',
  'decision-point',
  'horizon-too-long',
  'no-index-value',
  'counted-twice',
  'other-target-group',
  'move-between-groups',
  'budget-plan',
  'choice-of-projects',
  'realised-months',
  'realised-counts',
  'realised-beside',
  'budget-exceeded',
  'score-scale',
  'project-file',
  'other-project',
  'empty-project',
  'stated-differently',
  'whole-is-party',
  'whole-without-parts',
  'enrolment-above-group',
  'order-incomplete',
  'order-repeats',
  'recipient-missing',
  'recipient-without-transfer',
  'recipient-pays',
  'payer-missing',
  'payer-without-transfer',
  'outside-region',
  'member-missing',
  'too-few-members',
  'party-repeats',
  'use-all-zero',
  'settlements-overlap',
  'pays-itself',
  'outside-agreement',
  'agreements-circle',
  'not-its-recipient',
  'shares-above-one',
  'fund-party',
  'fund-negative',
  'no-cost-per-household',
  'incidental-through',
  'schedule-order',
  'base-year-far',
  'cycle',
  'too-deep',
  'too-large',
  'not-data',
  'unreadable',
  'syntax',
  'duplicate-key',
  'unknown-alias',
  'alias-bomb',
  'personal-data',
  'other-format',
  'not-as-written',
  'not-its-results',
  'later-format',
  'more-problems',
] as const

/** One thing that is wrong with a case: where, what, why, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode
  readonly path: Path
  /** The address of what stands at the path; absent where it has none, such as a field that does not exist. */
  readonly address?: string
  /** The named lines on the path, in words: "kostenpost 'ggz'". */
  readonly subject?: string
  /** The offending value, cut short where it is long; absent where nothing is written. */
  readonly value?: unknown
  /** What else the message is about, by name, as plain data: limits, choices, what is known, what is nearest. */
  readonly values?: ProblemValues
  readonly message: string
  readonly reason?: string
  /** What to do, in the words of the fields of a case. */
  readonly remedy: string
  /** The change that carries out the remedy, where there is exactly one. */
  readonly fix?: Fix
}

/** A change of what is written: write another value, remove a field, or rename a key. */
export type Fix =
  | { readonly kind: 'write'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string }

/** A problem in words. */
export interface ProblemText {
  readonly message: string
  readonly reason?: string
  readonly remedy: string
}

/** What a check finds, with its text in each language; a problem is made of it in one of them. */
export interface Finding {
  readonly code: ProblemCode
  readonly path: Path
  readonly value?: unknown
  /** Gathered only for what is reported, as is the fix. */
  readonly values?: (() => ProblemValues) | undefined
  /** The field that a misspelled one stands for. */
  readonly likely?: string | undefined
  /** Computed only for what is reported: a case may hold very many findings. */
  readonly fix?: (() => Fix | undefined) | undefined
  /** What is wrong, in Dutch. */
  readonly nl: () => ProblemText
  /** The same in English. */
  readonly en: () => ProblemText
}
