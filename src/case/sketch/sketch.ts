import type { Decimal } from '../../money/index.js'
import type { BusinessCase } from '../parts/business-case.js'

/** A value of which any part may have been refused. */
export type Sketch<Value> = Value extends Decimal | string
  ? Value
  : Value extends readonly (infer Element)[]
    ? readonly (Sketch<Element> | undefined)[]
    : Value extends object
      ? { readonly [Key in keyof Value]?: Sketch<Value[Key]> | undefined }
      : Value

/** The sound part of a business case: checks look at this, so that one fault does not hide the next. */
export type CaseSketch = Sketch<BusinessCase>

/** The input of a check: the sound part that was read, and the case as written. */
export interface Checked {
  readonly sketch: CaseSketch
  readonly input: unknown
}

/** The lines of a list with their position; refused lines are left out. */
export function* lines<Line>(list: readonly (Line | undefined)[] | undefined): Generator<readonly [Line, number]> {
  if (list === undefined) return
  for (const [position, line] of list.entries()) if (line !== undefined) yield [line, position]
}
