/**
 * Receipts: what is needed to repeat a result years later, and what has changed since.
 *
 * @module maatschappelijke-businesscase/receipt
 */
export { recordKinds, type RecordKind } from '../reference/index.js'
export { canonicalJson } from './canonical.js'
export { caseHash, resultsHash } from './contents.js'
export { casusHash, casusResultsHash } from './casus-contents.js'
export { sha256 } from './crypto/sha256.js'
export { RECEIPT_FORMAT, type Receipt, type SourceFile, type UsedRecord } from './receipt.js'
export { recordsUsed } from './records-used.js'
export { receiptOf, receiptText, type ReceiptOptions } from './receipt-of.js'
export { receiptJsonSchema } from './receipt-schema.js'
export { referenceDataText } from './reference-data.js'
export {
  causes,
  differenceKinds,
  type Cause,
  type Difference,
  type DifferenceKind,
  type Verdict,
} from './verdict/verdict.js'
export { verdictText } from './words/verdict-text.js'
export { verify, type VerifyOptions } from './verdict/verify.js'
