/** Writes the workbook of the large case once, in a process of its own, and prints seconds and peak memory as JSON. */
import { parseBusinessCase, workbook } from './built.js'
import { issueSize, largeCase } from './large-case.js'

const input = largeCase(issueSize)

const start = performance.now()
const parsed = parseBusinessCase(input)
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
const { length } = await workbook(parsed.businessCase)
const seconds = (performance.now() - start) / 1000

// maxRSS is in kilobytes.
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000, fileMegabytes: length / 1e6 }))
