/** Calculates the large case once, in a process of its own, and prints seconds and peak memory as JSON. */
import { calculate, parseBusinessCase } from './built.js'
import { issueSize, largeCase } from './large-case.js'

const step = process.argv[2] === 'month' ? 'month' : 'year'
const input = largeCase({ ...issueSize, step })

const start = performance.now()
const parsed = parseBusinessCase(input)
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
calculate(parsed.businessCase)
const seconds = (performance.now() - start) / 1000

// maxRSS is in kilobytes.
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }))
