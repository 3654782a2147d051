import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { documents } from './documents.js'

interface Chapter {
  readonly document: string
  readonly heading: string
  readonly text: string
}

/** The chapters of the documents that define formulas: what stands under each heading, up to the next one. */
const chapters = ['docs/method.md', 'docs/agreements.md', 'docs/attribution.md'].flatMap((document): Chapter[] =>
  readFileSync(document, 'utf8')
    .replaceAll(/^```[^]*?^```/gm, '')
    .split(/^#+ /m)
    .slice(1)
    .map((text) => ({ document, heading: text.slice(0, text.indexOf('\n')), text })),
)

const filesNamed = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests)\/[\w/.-]+)`/g)].map(([, file = '']) => file)

/** The formulas, which are indented by four or more, with the paragraph after each. */
const formulasOf = ({ text }: Chapter): readonly { readonly formula: string; readonly after: string }[] =>
  text
    .split(/\n\s*\n/)
    .map((formula, at, paragraphs) => ({ formula, after: paragraphs[at + 1]?.trim() ?? '' }))
    .filter(({ formula }) => /^ {4,}[^-\s]/.test(formula))

const files = readdirSync('src/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`src/rules/${name}`).map((file) => `src/rules/${name}/${file}`))
const rules = files.filter((file) => !/\/(figures|words)\.ts$/.test(file))

/** The chapters that a file cites: `docs/method.md, 5 and 6`, `docs/agreements.md, Fund`. */
const chaptersCited = (file: string): readonly (Chapter | undefined)[] => {
  const text = readFileSync(file, 'utf8').replaceAll(/\n \* ?/g, ' ')
  return [...text.matchAll(/(docs\/\w+\.md), ([^).;:']+)/g)].flatMap(([, document, headings = '']) =>
    headings
      .split(' and ')
      .map((heading) =>
        chapters.find(
          (chapter) =>
            chapter.document === document &&
            chapter.heading.startsWith(/^\d+$/.test(heading) ? `${heading}. ` : heading),
        ),
      ),
  )
}

describe('the rooms of src/rules', () => {
  it('hold formulas, and the figures and words of each', () => {
    expect(rules.length).toBeGreaterThan(50)
    for (const room of new Set(files.map((file) => file.slice(0, file.lastIndexOf('/')))))
      expect(files).toEqual(expect.arrayContaining([`${room}/figures.ts`, `${room}/words.ts`]))
  })

  it.each(rules)('are named by the chapter that they cite: %s', (file) => {
    const cited = chaptersCited(file)
    expect(cited.length).toBeGreaterThan(0)
    for (const chapter of cited) {
      expect(chapter, 'there is no such chapter').toBeDefined()
      expect(chapter?.text, `${chapter?.document ?? ''}, ${chapter?.heading ?? ''}`).toContain(`\`${file}\``)
    }
  })

  it('are named by no document when they do not exist', () => {
    for (const document of documents.filter((file) => file !== 'CHANGELOG.md'))
      for (const file of filesNamed(readFileSync(document, 'utf8')))
        expect(existsSync(file), `${document}: ${file}`).toBe(true)
  })

  it('are named beneath every formula of the documentation', () => {
    const formulas = chapters.flatMap((chapter) => formulasOf(chapter))
    expect(formulas.length).toBeGreaterThan(20)
    for (const { formula, after } of formulas) expect(after, formula).toMatch(/^Code: `src\//)
  })

  it('are found in one step: deadweight from the documentation and from the code', () => {
    const ladder = chapters.find(({ heading }) => heading.startsWith('5. '))
    const [, beneath = ''] = ladder?.text.split('**Deadweight') ?? []
    const [file = ''] = filesNamed(beneath)
    expect(readFileSync(file, 'utf8')).toContain('deadweight')
    expect(chaptersCited(file)).toContain(ladder)
  })

  it('cite nothing that is not in the repository, as all of src', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file}`)
    const textOf = (file: string): string => readFileSync(file, 'utf8')
    expect(sources.filter((file) => /\bdesign \d/.test(textOf(file)))).toEqual([])
    for (const file of sources) {
      for (const [document] of textOf(file).matchAll(/\bdocs\/[\w-]+\.md\b/g))
        expect(existsSync(document), `${file}: ${document}`).toBe(true)
      for (const chapter of chaptersCited(file))
        expect(chapter, `${file} cites a chapter that is not there`).toBeDefined()
    }
  })
})
