import * as z from 'zod'

import type { JsonSchema } from '../../case/index.js'
import { given } from '../../money/index.js'
import { recordsFound, type OwnReference } from './records-found.js'

const bilingual = z.strictObject({ nl: z.string(), en: z.string() })
const source = z.strictObject({ title: z.string(), publisher: z.string(), date: z.string(), address: z.string() })

/** What every record has. */
const common = {
  id: z.string(),
  name: bilingual,
  source,
  licence: z.string(),
  read: z.strictObject({ on: z.string(), how: z.enum(['primary', 'secondary']) }),
  next: z.union([z.strictObject({ due: z.string() }), z.strictObject({ none: bilingual })]),
  note: z.exactOptional(bilingual),
}

/** What a record of one's own has; of a shipped one in the same form, what a case carries of it. */
const commonOfOwn = {
  id: z.string(),
  name: bilingual,
  source: z.strictObject({
    title: z.string(),
    publisher: z.exactOptional(z.string()),
    date: z.exactOptional(z.string()),
    address: z.exactOptional(z.string()),
  }),
  licence: z.exactOptional(z.string()),
  read: z.exactOptional(z.string()),
  next: z.exactOptional(z.strictObject({ due: z.string() })),
}

const ofOwn = {
  unitCosts: z.strictObject({ ...commonOfOwn, unit: z.string(), amount: z.string(), priceYear: z.int() }),
  priceIndices: z.strictObject({
    ...commonOfOwn,
    values: z.record(z.string(), z.string()),
    provisional: z.exactOptional(z.array(z.int())),
  }),
  discountRegimes: z.strictObject({
    ...commonOfOwn,
    steps: z.array(z.strictObject({ fromYear: z.int(), rate: z.string() })),
    inForceFrom: z.exactOptional(z.string()),
  }),
}

const pairsOf = <Schema extends z.ZodType>(record: Schema) => z.array(z.strictObject({ own: record, shipped: record }))

/** Reads what `pricesJson` writes. Strict: an extra or a missing field means another version of the format. */
export const pricesSchema = z.strictObject({
  format: z.literal('mbc-prices/1'),
  unitCosts: z.array(
    z.strictObject({
      ...common,
      domain: z.string(),
      unit: z.string(),
      amount: z.string(),
      priceYear: z.int(),
      law: z.string(),
    }),
  ),
  priceIndices: z.array(
    z.strictObject({
      ...common,
      base: z.string(),
      values: z.record(z.string(), z.string()),
      provisional: z.exactOptional(z.array(z.int())),
      laterYears: z.exactOptional(z.array(z.strictObject({ years: z.array(z.int()), source }))),
    }),
  ),
  discountRegimes: z.array(
    z.strictObject({
      ...common,
      steps: z.array(z.strictObject({ fromYear: z.int(), rate: z.string() })),
      inForceFrom: z.exactOptional(z.string()),
      variantOf: z.exactOptional(z.string()),
    }),
  ),
  conflicts: z.array(z.strictObject({ between: z.array(z.string()), about: bilingual })),
  /** Only with records of one's own (`--reference`): those, and each that replaces a shipped one beside that one. */
  own: z.exactOptional(
    z.strictObject({
      file: z.string(),
      unitCosts: z.array(ofOwn.unitCosts),
      priceIndices: z.array(ofOwn.priceIndices),
      discountRegimes: z.array(ofOwn.discountRegimes),
      replacements: z.strictObject({
        unitCosts: pairsOf(ofOwn.unitCosts),
        priceIndices: pairsOf(ofOwn.priceIndices),
        discountRegimes: pairsOf(ofOwn.discountRegimes),
      }),
    }),
  ),
})

/** Reference data as `mbc prices --json` and `pricesJson` write it. */
export type PricesJson = z.output<typeof pricesSchema>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * PRICES_SCHEMA_ID // 'urn:maatschappelijke-businesscase:prices:1'
 */
export const PRICES_SCHEMA_ID = 'urn:maatschappelijke-businesscase:prices:1'

/**
 * Reference data as stable, versioned JSON (`format`): decimals are strings, as published.
 *
 * @param asked an id, a domain, or words to look for; everything where it is left out
 * @param options records of a file of one's own, to list too
 * @example
 * JSON.parse(pricesJson('wmo')).unitCosts[0].priceYear // 2023
 */
export const pricesJson = (asked?: string, options?: { readonly own?: OwnReference | undefined }): string =>
  `${JSON.stringify({ format: 'mbc-prices/1', ...recordsFound(asked, given.options('pricesJson', options).own) }, undefined, 2)}\n`

/**
 * The JSON Schema of what `pricesJson` writes.
 *
 * @example
 * pricesJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:prices:1'
 */
export const pricesJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(pricesSchema, { target: 'draft-2020-12' })
  return { $schema, $id: PRICES_SCHEMA_ID, title: 'Reference data', ...rest }
}
