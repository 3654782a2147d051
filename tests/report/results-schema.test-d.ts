import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'

import type { ResultsJson } from '../../src/index.js'
import type { resultsSchema } from '../../src/report/json/results-schema.js'

/** Lists are mutable in what zod reads and readonly in what the library returns; that is the one difference. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T

it('the schema of the results is the type of the results', () => {
  expectTypeOf<Mutable<z.output<typeof resultsSchema>>>().toEqualTypeOf<Mutable<ResultsJson>>()
})
