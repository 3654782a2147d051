/** Writes docs/case-format.md and case.schema.json anew from the schemas of a case. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { caseJsonSchema } from '../src/case/index.js'
import { caseFormatMarkdown } from './case-format-markdown.js'

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

mkdirSync(inRoot('docs'), { recursive: true })
writeFileSync(inRoot('docs/case-format.md'), caseFormatMarkdown())
writeFileSync(inRoot('case.schema.json'), `${JSON.stringify(caseJsonSchema(), undefined, 2)}\n`)
