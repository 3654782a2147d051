#!/usr/bin/env node
import { optimiseLate } from './optimise-late.js'
import { run } from './program.js'

optimiseLate()
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => {
    process.stdout.write(text)
  },
  err: (text) => {
    process.stderr.write(text)
  },
  isWatched: process.stderr.isTTY,
})
