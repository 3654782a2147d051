/** Reference data for people and programs: what is shipped, with its sources and its conflicts. */
export { pricesJson, pricesJsonSchema, PRICES_SCHEMA_ID, type PricesJson } from './prices-json.js'
export { pricesText, type PricesTextOptions } from './prices-text.js'
export { recordsFound, type OwnReference, type RecordsFound } from './records-found.js'
