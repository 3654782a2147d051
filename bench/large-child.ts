/**
 * Calculates the large case once, or writes its workbook (`workbook`), in a process of its own, and prints milliseconds,
 * peak memory and the size of the file as JSON.
 */
import { calculate, parseBusinessCase, workbook } from './built.js'
import { issueSize, largeCase } from './large-case.js'

const input = largeCase(issueSize)

const start = performance.now()
const parsed = parseBusinessCase(input)
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
let bytes = 0
if (process.argv[2] === 'workbook') bytes = (await workbook(parsed.businessCase)).length
else calculate(parsed.businessCase)
const milliseconds = performance.now() - start

// maxRSS is in kilobytes.
console.log(
  JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1000, fileMegabytes: bytes / 1e6 }),
)
