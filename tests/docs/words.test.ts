import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { documents as every } from './documents.js'

interface Rule {
  readonly words: readonly string[]
  /** Where the words have another sense, as a path begins. */
  readonly except: readonly string[]
}

const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## Words\n')
const rules = (section.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line): Rule => {
    const [, , words = '', except = ''] = line.split('|').map((cell) => cell.trim())
    return {
      words: words.split(', '),
      except: [...except.matchAll(/`((?:src|tests)\/[\w/.-]+)`/g)].map(([, path = '']) => path),
    }
  })

const files = ['src', 'tests', 'bench', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file !== 'tests/docs/words.test.ts'),
)

/**
 * What is in English for its readers: not the manual (handleiding), its page of the format and that of a casus. The rules
 * themselves name the words, and the changelog and the code of conduct keep theirs.
 */
const documents = every.filter(
  (file) =>
    !['handleiding.md', 'bestandsformaat.md', 'casus.md'].some((dutch) => file === `docs/${dutch}`) &&
    !['CONTRIBUTING.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md'].includes(file),
)

/** A document without its code: names and output stay as they are. */
const proseOf = (document: string): string => readFileSync(document, 'utf8').replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, '')

/** A source as words: names by their parts (`toldBy`: told by), sentences of comments without their line ends. */
const wordsOf = (source: string): string =>
  source
    .replaceAll(/\n\s*(?:\*|\/\/)? ?/g, ' ')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()

/** The words of the list, and what may stand between their parts: `work … out` is also "work it out". */
const found = (words: readonly string[], source: string): readonly string[] => {
  const pattern = words.map((word) => word.replaceAll(' … ', String.raw`(?: \w+){0,2} `)).join('|')
  return wordsOf(source).match(new RegExp(String.raw`\b(?:${pattern})\b`, 'g')) ?? []
}

describe('the words of CONTRIBUTING.md', () => {
  it('are a list, which finds a word in a name, in a comment and over the end of a line', () => {
    expect(rules.length).toBeGreaterThan(8)
    const words = rules.flatMap((rule) => rule.words)
    expect(found(words, 'const limitsTold = isNought(value)')).toEqual(['told', 'nought'])
    expect(found(words, '/**\n * What is worked\n * out, or handed them on.\n */')).toEqual([
      'worked out',
      'handed them on',
    ])
    expect(found(words, 'const shear = outlaw(work, "remains without dusty meaning")')).toEqual([])
  })

  it.each(rules)('$words are not written', ({ words, except }) => {
    expect(files.length).toBeGreaterThan(200)
    const hits = files
      .filter((file) => !except.some((path) => file.startsWith(path)))
      .flatMap((file) => found(words, `${file} ${readFileSync(file, 'utf8')}`).map((word) => `${file}: ${word}`))
    expect(hits).toEqual([])
  })

  it.each(rules)('$words are not in the documentation', ({ words }) => {
    expect(documents.length).toBeGreaterThan(8)
    expect(documents.flatMap((file) => found(words, proseOf(file)).map((word) => `${file}: ${word}`))).toEqual([])
  })

  it('have exceptions that are needed', () => {
    for (const { words, except } of rules)
      for (const path of except) {
        const held = files.filter((file) => file.startsWith(path))
        if (held.length > 0)
          expect(
            held.some((file) => found(words, readFileSync(file, 'utf8')).length > 0),
            path,
          ).toBe(true)
      }
  })
})
