/** Writes docs/case-format.md, docs/bestandsformaat.md, case.schema.json and src/case/input.ts anew from the definitions of a case. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { caseJsonSchema } from '../src/case/index.js'
import { caseFormatMarkdown } from './case-format-markdown.js'
import { caseInputTypes } from './case-input-types.js'

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

mkdirSync(inRoot('docs'), { recursive: true })
writeFileSync(inRoot('docs/case-format.md'), caseFormatMarkdown('en'))
writeFileSync(inRoot('docs/bestandsformaat.md'), caseFormatMarkdown('nl'))
writeFileSync(inRoot('case.schema.json'), `${JSON.stringify(caseJsonSchema(), undefined, 2)}\n`)
writeFileSync(inRoot('src/case/input.ts'), await caseInputTypes())
