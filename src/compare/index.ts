/** Versions of a case beside each other: variants of one file, or cases of several. */
export { compare, type ComparisonOptions } from './compare.js'
export type { Beside, RowsBeside } from './beside.js'
export type {
  Comparison,
  ItemBeside,
  KeyFigureBeside,
  NamedVersion,
  OutcomeBeside,
  OutcomeStrategy,
  PartyBeside,
  PmBeside,
  Unlike,
  Version,
} from './comparison.js'
export { ComparisonError, type ComparisonErrorCode } from './comparison-error.js'
export { costEffectivenessFrontier, type FrontierPlace, type FrontierStatus } from './cost-effectiveness-frontier.js'
export type { Strategy } from './strategy.js'
export { expectComparison } from './expect-comparison.js'
export { variantsOf } from './variants-of.js'
