import { readdirSync, readFileSync } from 'node:fs'

/** Every page of documentation. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

export const textOf = (document: string): string => readFileSync(document, 'utf8')
