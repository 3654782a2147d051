import * as z from 'zod'

import type { Unit } from '../../sheet/index.js'
import { likelyBranch, likelySchema, noteOf, unwrapped } from '../grammar/likely-schema.js'
import { boundsOf, type Bounds } from '../numbers/bounds.js'
import { numberKinds } from '../numbers/number-kinds.js'
import { uncertainFieldNames } from '../numbers/uncertain-fields.js'
import { caseSchema } from '../parts/business-case.js'
import { DEFAULT_REGIME } from '../parts/settings/discount-choice.js'
import { discountRegimeOf } from '../reference/records.js'
import type { ReferenceData } from '../parts/reference/reference-data.js'
import type { Checked } from '../sketch/sketch.js'
import { recordAddress } from './record-address.js'
import { addressText, fieldSteps, lineSteps } from './address.js'
import { hasShare } from './has-share.js'
import { calledAs, NAMELESS } from './called-as.js'
import type { Path } from './path.js'
import { valueAt } from './value-at.js'

type AnySchema = z.core.$ZodType

/** A number that a scenario can state anew: the unit and limits of its field, and whether it varies. */
export interface WrittenNumber {
  /** What it counts. */
  readonly unit: Unit
  readonly bounds: Bounds
  readonly isUncertain: boolean
}

/**
 * The numbers that a case states, and the rates of the regime it chooses, by address; numbers with faults too. A payer
 * of everything, written as a name, states no number: with a smaller share nobody would pay the rest. Published index
 * numbers cannot be changed. Undefined where a line has no id: then its numbers have no address.
 */
export const writtenNumbers = ({ sketch, input }: Checked): ReadonlyMap<string, WrittenNumber> | undefined => {
  const found = new Map<string, WrittenNumber>()
  for (const { address, unit, bounds, value } of numbersUnder({
    schema: caseSchema,
    written: input,
    name: '',
    address: [],
  })) {
    if (address.includes(NAMELESS)) return undefined
    const isUncertain =
      typeof value === 'object' && uncertainFieldNames.some((field) => valueAt(value, [field]) !== undefined)
    found.set(addressText(address), { unit, bounds, isUncertain })
  }
  const { schedule, regime = DEFAULT_REGIME } = sketch.discounting ?? {}
  if (schedule === undefined)
    for (const { fromYear } of discountRegimeOf(sketch.referenceData as ReferenceData | undefined, regime)?.steps ?? [])
      found.set(recordAddress('discountRegimes', regime, String(fromYear)), {
        unit: numberKinds.rate.unit,
        bounds: boundsOf(numberKinds.rate),
        isUncertain: false,
      })
  return found
}

interface Found {
  readonly address: Path
  readonly unit: Unit
  readonly bounds: Bounds
  readonly value: unknown
}

interface Part {
  readonly schema: AnySchema
  readonly written: unknown
  /** The list of which it is a line, or the field that holds it. */
  readonly name: string
  readonly address: Path
}

function* numbersUnder({ schema, written, name, address }: Part): Generator<Found> {
  const bounds = noteOf(schema, 'bounds')
  const value = written === undefined && schema instanceof z.ZodPrefault ? schema.def.defaultValue : written
  if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return
  const unit = noteOf(schema, 'unit')
  if (bounds !== undefined && unit !== undefined) {
    yield { address, unit, bounds, value }
    return
  }
  const likely =
    schema instanceof z.ZodDiscriminatedUnion
      ? likelySchema(schema, value)
      : schema instanceof z.ZodUnion
        ? likelyBranch(schema, value)
        : unwrapped(schema)
  if (likely !== undefined && likely !== schema) {
    // A number written for an object with fields is its share.
    const isShare = noteOf(likely, 'bounds') !== undefined && hasShare(schema)
    yield* numbersUnder({ schema: likely, written: value, name, address: isShare ? [...address, 'share'] : address })
  } else if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return
    const { element } = schema.def
    for (const [position, line] of value.entries()) {
      const steps = lineSteps(name, calledAs(element, line, name), position)
      yield* numbersUnder({ schema: element, written: line, name, address: [...address, ...steps] })
    }
  } else if (schema instanceof z.ZodRecord)
    for (const key of Object.keys(value))
      yield* numbersUnder({
        schema: schema.def.valueType,
        written: valueAt(value, [key]),
        name: key,
        address: [...address, key],
      })
  else if (schema instanceof z.ZodObject)
    for (const [field, within] of Object.entries<AnySchema>(schema.shape)) {
      // A variant is a case of its own: what it states is no number of this one.
      if (field === 'variants' && address.length === 0) continue
      yield* numbersUnder({
        schema: within,
        written: valueAt(value, [field]),
        name: field,
        address: [...address, ...fieldSteps(name, field)],
      })
    }
}
