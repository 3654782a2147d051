import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { composeText, textLimits } from '../../src/yaml/compose-text.js'
import { readCase, type PlacedProblem } from '../../src/yaml/index.js'

const problemsOf = (text: string): readonly PlacedProblem[] => {
  const read = readCase(text)
  return read.ok ? [] : read.problems
}

const codesOf = (text: string): readonly string[] => problemsOf(text).map(({ code }) => code)

describe('whatever text is given', () => {
  it('is answered, never thrown at', () => {
    const fragments = fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      'name',
      'parties',
      '&a ',
      '*a ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '#',
      '!',
      '%',
      '@',
      '\t',
      '---',
      '? ',
      '2022-01',
      '__proto__',
      '\u0000',
      '<<',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('yaml', 'json'), (written, format) => {
        const read = readCase(written, { format })
        expect(read.ok).toBe(false)
        if (read.ok) return
        expect(read.problems.length).toBeGreaterThan(0)
        expect(read.problems.map(({ code }) => code)).not.toContain('unreadable')
        for (const { line, column, remedy } of read.problems) {
          expect(line ?? 1).toBeGreaterThanOrEqual(1)
          expect(column ?? 1).toBeGreaterThanOrEqual(1)
          expect(remedy.length).toBeGreaterThan(3)
        }
      }),
    )
  })
})

describe('faults without end', () => {
  const head = 'x: { a: 1 }\n'
  const many = (unit: string, start = head): string => start + unit.repeat(30_000)

  it.each([
    ['brackets in pairs', many(' {}')],
    ['brackets that close', many(']')],
    ['names for what is repeated', many('&a ')],
    ['tags', many('!!str ')],
    ['commas', many(',', 'x: [1')],
    ['directives', many('%a b\n', '')],
    ['quotes', many('a: "b\n', '')],
    ['backslashes', `name: "${'\\q'.repeat(60_000)}"`],
    ['characters that begin no text', many('- @x\n', '')],
    ['block headers', many('|\n')],
  ])('are counted to a thousand, and then reading stops: %s', (_, text) => {
    const composed = composeText(text)
    if ('refused' in composed) throw new Error('refused for its size')
    expect(composed.root === null || composed.faults.length <= 1).toBe(true)
    expect(composed.collected).toBeGreaterThan(0)
    expect(composed.collected).toBeLessThanOrEqual(2 * textLimits.faults)
    expect(composed.faults.length).toBeGreaterThan(0)
  })

  it('report what comes first first', () => {
    const [problem] = problemsOf(`name: a: b\n${many(']', '')}`)
    expect(problem).toMatchObject({ line: 1, message: 'op deze regel staan twee dubbele punten' })
  })

  it.each([
    ['of YAML', many(' {}')],
    ['of brackets that stay open', many(' [', `${head}y: 1\n`).slice(0, 300)],
  ])('of JSON are one: %s', (_, text) => {
    expect(readCase(text, { format: 'json' })).toMatchObject({ ok: false, problems: [{ code: 'syntax' }] })
  })
})

describe('a directive of another version of YAML', () => {
  it.each(['1.1', '1.3', '2.0', '1.20'])('is refused, with its line: %s', (version) => {
    const [problem, ...others] = problemsOf(`# een case\n%YAML ${version}\n---\nname: Proef\nvolume: 060\n`)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'syntax',
      line: 2,
      column: 1,
      message: `deze regel vraagt om YAML ${version}`,
    })
    expect(problem?.remedy).toMatch(/^Haal deze regel weg/)
    expect(codesOf('---\nname: Proef\nquestion: 060\n')).not.toContain('syntax')
  })

  it('also before a second document', () => {
    expect(problemsOf('name: a\n...\n%YAML 1.1\n---\nname: b\n').map(({ line, message }) => [line, message])).toEqual([
      [3, 'deze regel vraagt om YAML 1.1'],
      [4, 'er staat meer dan één document in het bestand'],
    ])
  })

  it('but not of YAML 1.2, in which a number may begin with a 0', () => {
    const read = readCase('%YAML 1.2 # onze versie\n---\nname: Proef\nprices: { level: 02024 }\n')
    expect(read.ok ? [] : read.problems.map(({ path }) => path[0])).not.toContain('prices')
  })
})

describe('bombs', () => {
  it('aliases of aliases are refused', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const part = level === 0 ? 'lol' : `*a${level - 1}`
      return `k${level}: &a${level} [${Array.from({ length: 10 }, () => part).join(', ')}]`
    })
    expect(codesOf(levels.join('\n'))).toEqual(['alias-bomb'])
    // Up to and including the fifth line there are some 123,000 values; the sixth alone holds over a million.
    expect(problemsOf(levels.join('\n'))[0]).toMatchObject({
      message: 'verwijzingen (*) vergroten het bestand te veel',
      line: 6,
    })
  })

  it('is counted by what it comes to: a hundred thousand values are read, a million are not', () => {
    const head = 'pm:\n  - &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'
    const lines = (levels: number): string =>
      Array.from(
        { length: levels },
        (_, at) => `x${at}: &b${at} [${`*b${at - 1}, `.replace('*b-1', '*a').repeat(10)}]`,
      ).join('\n')
    expect(codesOf(`${head}\n${lines(4)}`)).not.toContain('alias-bomb')
    expect(codesOf(`${head}\n${lines(5)}`)).toEqual(['alias-bomb'])
  })

  it('an alias within its own anchor is refused', () => {
    expect(codesOf('pm: &a [*a]')).toContain('cycle')
  })

  it('ordinary aliases, also many, are no bomb', () => {
    const parties = Array.from({ length: 300 }, (_, at) => `  - { id: p${at}, shares: *s }`)
    const codes = codesOf(`name: &s Proef\nparties:\n${parties.join('\n')}`)
    expect(codes).not.toContain('alias-bomb')
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('nesting by %s is refused before it is composed', (_, text) => {
    expect(codesOf(text)).toEqual(['too-deep'])
  })

  it('is refused where it passes the limit: the 99th bracket, for the document is a level itself', () => {
    const [problem] = problemsOf(`${'['.repeat(50)}\n${'['.repeat(1000)}`)
    expect(problem).toMatchObject({ code: 'too-deep', line: 2, column: 50 })
  })

  it('a text above 10 MB is refused, counted in bytes', () => {
    expect(codesOf(`# ${'x'.repeat(10_000_000)}`)).toEqual(['too-large'])
    expect(codesOf(`# ${'é'.repeat(5_000_000)}`)).toEqual(['too-large'])
    expect(problemsOf(`# ${'x'.repeat(10_000_000)}`)[0]).toMatchObject({
      reason: expect.stringMatching(/10 MB/) as string,
      remedy: expect.stringMatching(/Splits de case/) as string,
    })
  })

  it('a text just under 10 MB is read', () => {
    expect(codesOf(`name: Proef # ${'x'.repeat(9_999_000)}`)).toContain('missing')
  })

  it('a text of too many words is refused', () => {
    expect(codesOf(`a: [${'1,'.repeat(1_500_000)}]`)).toEqual(['too-large'])
    // The library cuts each into the word, its sign and the comma.
    expect(codesOf(`a: [${'1,'.repeat(99_900)}]`)).not.toContain('too-large')
    expect(codesOf(`a: [${'1,'.repeat(100_100)}]`)).toEqual(['too-large'])
  })

  it('a text of more than a million characters in one value is refused where it begins', () => {
    expect(problemsOf(`name: Proef\nquestion: |\n${'  x\n'.repeat(400_000)}`)[0]).toMatchObject({
      code: 'too-long',
      line: 3,
    })
    expect(codesOf(`name: Proef\nquestion: "${'x\n '.repeat(400_000)}"`)).toEqual(['too-long'])
  })

  it('prototypes stay as they were', () => {
    codesOf('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }')
    codesOf('{"__proto__": {"polluted": 1}}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
