/** The ground floor: languages, errors and brands. */
export { ArgumentRangeError, type ArgumentRangeErrorCode } from './argument-range-error.js'
export { ArgumentTypeError, type ArgumentTypeErrorCode } from './argument-type-error.js'
export type { Brand, Id } from './brand.js'
export { BusinessCaseError } from './business-case-error.js'
export type { CodedError, ErrorFacts, ErrorValue, ErrorValues } from './coded-error.js'
export { InternalFault } from './internal-fault.js'
export { inBoth, languages, spoken, type Language, type Texts } from './language.js'
export { without, type Without } from './without.js'
