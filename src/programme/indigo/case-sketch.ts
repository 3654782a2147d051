import type { BusinessCaseInput } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'

/** A case as it is written, of which any part may still be missing. */
export type CaseSketch = Partly<BusinessCaseInput>

type Partly<Whole> = Whole extends Decimal | string | number | undefined
  ? Whole
  : Whole extends readonly (infer Line)[]
    ? readonly Partly<Line>[]
    : { readonly [Key in keyof Whole]?: Partly<Whole[Key]> | undefined }

export type AgreementSketch = NonNullable<CaseSketch['agreements']>[number]
