import { readdirSync } from 'node:fs'

/** The cases whose pages are looked at: every example, and one with long names and large numbers. */
export const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))
export const unwieldy = 'unwieldy'
