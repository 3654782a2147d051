#!/usr/bin/env node
import { callLanguage } from './call-language.js'
import { optimiseLate } from './optimise-late.js'
import { run } from './program.js'
import { standardOutlet } from './standard-outlet.js'

optimiseLate()
const words = process.argv.slice(2)
const code = await run(words, standardOutlet(callLanguage(words)))
// Output that was lost has set a code of its own.
process.exitCode ??= code
