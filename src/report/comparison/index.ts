/**
 * Versions of a case beside each other, variants of one file or cases of several: as figures, text and JSON.
 *
 * The report of a comparison is of the report entry.
 *
 * @module maatschappelijke-businesscase/compare
 */
export {
  compare,
  ComparisonError,
  costEffectivenessFrontier,
  variantsOf,
  type Beside,
  type Comparison,
  type ComparisonErrorCode,
  type ComparisonOptions,
  type FrontierPlace,
  type FrontierStatus,
  type ItemBeside,
  type KeyFigureBeside,
  type NamedVersion,
  type OutcomeBeside,
  type OutcomeStrategy,
  type PartyBeside,
  type PmBeside,
  type RowsBeside,
  type Strategy,
  type Unlike,
  type Version,
} from '../../compare/index.js'
export { comparisonJson } from '../json/comparison-json.js'
export { COMPARISON_SCHEMA_ID, comparisonJsonSchema, type ComparisonJson } from '../json/comparison-schema.js'
export { comparisonText, type ComparisonTextOptions } from '../text/comparison-text.js'
