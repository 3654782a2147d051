import { readFileSync } from 'node:fs'

/** The Dutch manual, and the pictures that it shows. */
export const manual = readFileSync('docs/handleiding.md', 'utf8')
export const pictures = [...manual.matchAll(/!\[([^\]]+)\]\((afbeeldingen\/[^)]+)\)/g)].map(
  ([, said = '', path = '']) => ({
    said,
    path,
  }),
)
