/**
 * Writes reference-data.json: every published record of this version with its hash, for those who check a receipt without this library
 * (scripts/verify-receipt.py). A test holds it up to date.
 */
import { writeFileSync } from 'node:fs'

import { referenceDataText } from '../src/receipt/index.js'

writeFileSync('reference-data.json', await referenceDataText())
