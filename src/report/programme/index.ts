/**
 * A programme, many projects under one budget: its files made into one case, what its projects come to, and the
 * savings that several cases claim.
 *
 * @packageDocumentation
 */
export {
  claimedUnderOtherIds,
  claimsRegister,
  mergeProgramme,
  possiblySameItems,
  ProgrammeError,
  unlikeBaselines,
  type DoubleClaim,
  type MergedProgramme,
  type MergeFinding,
  type Origin,
  type PossiblySame,
  type PossiblySameItems,
  type ProgrammeCase,
  type ProgrammeErrorCode,
  type ProjectPart,
  type UnlikeBaseline,
} from '../../programme/index.js'
export { claimsJson } from '../json/claims-json.js'
export { claimsText } from '../text/claims-text.js'
export { programmeText, type ProgrammeTextOptions } from './programme-text.js'
