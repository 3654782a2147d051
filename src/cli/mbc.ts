#!/usr/bin/env node
import { start } from './program.js'

process.exitCode = await start(process.argv.slice(2), {
  out: (text) => {
    process.stdout.write(text)
  },
  err: (text) => {
    process.stderr.write(text)
  },
  isWatched: process.stderr.isTTY,
})
