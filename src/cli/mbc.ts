#!/usr/bin/env node
import { callLanguage } from './call-language.js'
import { exitCodes } from './exit-codes.js'
import { internalFault } from './internal-fault.js'
import { run } from './program.js'
import { standardOutlet } from './terminal/standard-outlet.js'

const words = process.argv.slice(2)
const language = callLanguage(words)
// What no command caught. Node itself would print a stack and exit with 1, which says that the case is wrong.
process.on('uncaughtException', (error) => {
  process.stderr.write(internalFault(error, language))
  process.exit(exitCodes.internalFault)
})
const code = await run(words, standardOutlet(language))
// Lost output has already set an exit code.
process.exitCode ??= code
