import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCase, type PlacedProblem } from '../../src/yaml/index.js'

const problemsOf = (text: string): readonly PlacedProblem[] => {
  const read = readCase(text)
  return read.ok ? [] : read.problems
}

const codesOf = (text: string): readonly string[] => problemsOf(text).map(({ code }) => code)

describe('whatever text is given', () => {
  it('is answered, never thrown at', () => {
    const fragments = fc.constantFrom('\n', '  ', '- ', ': ', 'name', 'parties', '&a ', '*a ', '{', '}', '[', ']', '"', "'", '|', '>', '#', '!', '%', '@', '\t', '---', '? ', '2022-01', '__proto__', '\u0000', '<<')
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')))
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

describe('bombs', () => {
  it('aliases of aliases are refused', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const part = level === 0 ? 'lol' : `*a${level - 1}`
      return `k${level}: &a${level} [${Array.from({ length: 10 }, () => part).join(', ')}]`
    })
    expect(codesOf(levels.join('\n'))).toEqual(['alias-bomb'])
    // 111111 values stand up to and with the sixth line; the seventh alone holds ten times that.
    expect(problemsOf(levels.join('\n'))[0]).toMatchObject({ message: 'verwijzingen (*) vergroten het bestand te veel', line: 7 })
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
    expect(problemsOf(`# ${'x'.repeat(10_000_000)}`)[0]).toMatchObject({ reason: expect.stringMatching(/10 MB/) as string, remedy: expect.stringMatching(/Splits de case/) as string })
  })

  it('a text just under 10 MB is read', () => {
    expect(codesOf(`name: Proef # ${'x'.repeat(9_999_000)}`)).toContain('missing')
  })

  it('a text of too many words is refused', () => {
    expect(codesOf(`a: [${'1,'.repeat(1_500_000)}]`)).toEqual(['too-large'])
  })

  it('prototypes stay as they were', () => {
    codesOf('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }')
    codesOf('{"__proto__": {"polluted": 1}}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
