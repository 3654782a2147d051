import { jsonSchemaOf } from '../../case/grammar/index.js'
import type { JsonSchema } from '../../case/index.js'
import { casusSchema } from './casus.js'

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * CASUS_SCHEMA_ID // 'urn:maatschappelijke-businesscase:casus:1'
 */
export const CASUS_SCHEMA_ID = 'urn:maatschappelijke-businesscase:casus:1'

/**
 * The JSON Schema (draft 2020-12) of a casus as it is written: what an editor completes and checks, with descriptions in
 * Dutch.
 *
 * @example
 * casusJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:casus:1'
 */
export const casusJsonSchema = (): JsonSchema =>
  jsonSchemaOf(casusSchema, { $id: CASUS_SCHEMA_ID, title: 'Casus: één gezin aan tafel' })
