import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/case/index.js'
import { formatProblem, readCase, type PlacedProblem, type ReadOptions } from '../../src/yaml/index.js'
import { wholeCase } from '../case/whole-case.js'

const SOUND = `name: Proef
timeline: { from: 2022-01, through: 2026-12 }
prices: { level: 2024, index: cbs-cpi }
parties:
  - id: gemeente
  - id: zorgverzekeraar
targetGroups:
  - id: gezinnen
    households: 100
costItems:
  - id: ggz
    targetGroup: gezinnen
    domain: ggz
    volume: 30
    price: 110
    payers: { gemeente: 0.4, zorgverzekeraar: 0.6 }
interventions: []
`

const problemsOf = (text: string, options?: ReadOptions): readonly PlacedProblem[] => {
  const read = readCase(text, options)
  return read.ok ? [] : read.problems
}

/** Code, line and column of each problem. */
const placesOf = (
  text: string,
  options?: ReadOptions,
): readonly (readonly [string, number | undefined, number | undefined])[] =>
  problemsOf(text, options).map(({ code, line, column }) => [code, line, column])

describe('a sound text', () => {
  it('is read, with the data it was read from', () => {
    const read = readCase(SOUND)
    expect(read).toMatchObject({
      ok: true,
      businessCase: { name: 'Proef' },
      data: { name: 'Proef', timeline: { from: '2022-01' } },
    })
  })

  it('is read from JSON as from a program', () => {
    const read = readCase(JSON.stringify(wholeCase(), undefined, '\t'), { format: 'json' })
    expect(read).toMatchObject(parseBusinessCase(wholeCase()))
  })

  it('may begin with a byte order mark, end lines with CR LF, and repeat with aliases', () => {
    const text = `\ufeff${SOUND.replace('payers: {', 'payers: &betalers {').replaceAll('\n', '\r\n')}`
    const twice = text.replace(
      'interventions: []',
      'interventions:\n  - id: team\n    targetGroup: gezinnen\n    costs:\n      - { id: team, kind: yearly, amount: 1, payers: *betalers }',
    )
    expect(problemsOf(twice)).toEqual([])
  })

  it('is the worked example', () => {
    const text = readFileSync(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url), 'utf8')
    expect(problemsOf(text)).toEqual([])
  })
})

describe('problems have a line and a column', () => {
  it('of the value that is wrong', () => {
    expect(placesOf(SOUND.replace('households: 100', 'households: -5'))).toEqual([['out-of-bounds', 9, 17]])
  })

  it('of the key that is unknown', () => {
    expect(placesOf(SOUND.replace('domain: ggz', 'domain: ggz\n    volumeGroth: 0.02'))).toEqual([
      ['unknown-key', 14, 5],
    ])
  })

  it('of the key that is forbidden', () => {
    expect(placesOf(SOUND.replace('domain: ggz', 'domain: ggz\n    __proto__: { a: 1 }'))).toEqual([
      ['forbidden-key', 14, 5],
    ])
  })

  it('of the line that lacks a field', () => {
    expect(placesOf(SOUND.replace('    price: 110\n', ''))).toEqual([['missing', 11, 5]])
  })

  it('of the key where the value is left open', () => {
    expect(placesOf(SOUND.replace('price: 110', 'price:'))).toEqual([['empty', 15, 5]])
  })

  it('of shares within a flow', () => {
    expect(placesOf(SOUND.replace('gemeente: 0.4', 'gmeente: 0.4'))).toEqual([['dangling-id', 16, 15]])
  })

  it('within what an alias repeats', () => {
    const text = SOUND.replace('payers: { gemeente: 0.4', 'payers: &x { gemeente: 40').replace(
      'interventions: []',
      'interventions:\n  - id: team\n    targetGroup: gezinnen\n    costs: [{ id: a, kind: yearly, amount: 1, payers: *x }]',
    )
    expect(placesOf(text)).toEqual([
      ['percentage', 16, 28],
      ['percentage', 16, 28],
    ])
  })

  it('in the order of the file', () => {
    const text = SOUND.replace('through: 2026-12', 'through: 2020-12')
      .replace('households: 100', 'households: 0')
      .replace('volume: 30', 'volume: .nan')
    expect(placesOf(text).map(([code, line]) => [code, line])).toEqual([
      ['dates-reversed', 2],
      ['out-of-bounds', 9],
      ['not-finite', 14],
    ])
  })

  it('also in JSON', () => {
    const text = JSON.stringify({ ...wholeCase(), name: '' }, undefined, 2)
    expect(placesOf(text, { format: 'json' })).toEqual([['empty', 3, 11]])
  })

  it('at the start where there is nothing', () => {
    expect(placesOf('')).toEqual([['empty', 1, 1]])
    expect(placesOf('# alleen commentaar\n')).toEqual([['empty', 1, 1]])
  })
})

describe.each([
  [
    'nl',
    {
      tab: [/tab/, /twee spaties/],
      indent: [/springt verkeerd in/, /even ver inspringen/],
      twice: [/'name' staat hier twee keer/, /Haal er één weg/],
      alias: [/\*nergens verwijst naar niets/, /&nergens/],
      docs: [/meer dan één document/, /twee bestanden/],
      tag: [/markering/, /Haal de markering weg/],
      json: [/geen geldige JSON/, /\.yaml/],
      quote: [/aanhalingsteken .* niet gesloten/, /Zet " ook aan het eind/],
      colon: [/twee dubbele punten/, /aanhalingstekens/],
      at: [/kan niet met dit teken beginnen/, /aanhalingstekens/],
    },
  ],
  [
    'en',
    {
      tab: [/tab/, /two spaces/],
      indent: [/indented wrongly/, /equally/],
      twice: [/'name' is written twice/, /Remove one/],
      alias: [/\*nergens refers to nothing/, /&nergens/],
      docs: [/more than one document/, /two files/],
      tag: [/tag/, /Remove the tag/],
      json: [/not valid JSON/, /\.yaml/],
      quote: [/quote .* is not closed/, /Put " at the end/],
      colon: [/two colons/, /quotes/],
      at: [/cannot begin with this character/, /quotes/],
    },
  ],
] as const)('faults of the text are reported in %s:', (language, words) => {
  it.each([
    ['a tab', 'tab', 'name: Proef\ntimeline:\n\tfrom: 2022-01\n', 'syntax', 3],
    ['wrong indentation', 'indent', 'timeline:\n    from: 2022-01\n  through: 2026-12\n', 'syntax', 3],
    ['a key written twice', 'twice', 'name: a\nquestion: x\nname: b\n', 'duplicate-key', 3],
    ['an alias to nothing', 'alias', 'name: *nergens\n', 'unknown-alias', 1],
    ['two documents', 'docs', 'name: a\n---\nname: b\n', 'syntax', 2],
    ['a tag', 'tag', 'name: !!js/function "x"\n', 'syntax', 1],
    ['a quote that does not end', 'quote', 'name: "a\nquestion: x\n', 'syntax', 1],
    ['a colon within a text', 'colon', 'name: a: b\n', 'syntax', 1],
    ['a character with a meaning', 'at', 'name: @a\n', 'syntax', 1],
  ] as const)('%s', (_, key, text, code, line) => {
    const problems = problemsOf(text, { language })
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]])
    expect(problems[0]?.message).toMatch(words[key][0])
    expect(problems[0]?.remedy).toMatch(words[key][1])
  })

  it('JSON that is not', () => {
    const problems = problemsOf('{\n  "name": "a",\n}', { language, format: 'json' })
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([['syntax', 3, 1]])
    expect(problems[0]?.message).toMatch(words.json[0])
    expect(problems[0]?.remedy).toMatch(words.json[1])
  })
})

describe('one slip that makes many fields stand twice', () => {
  const lost =
    'costItems:\n  - id: a\n    price: 1\n    domain: ggz\n    id: b\n    price: 2\n    domain: wmo\nname: x\nname: y\n'

  it('a missing dash is reported once, where the second line begins', () => {
    const problems = problemsOf(lost)
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['duplicate-key', 5, 5],
      ['duplicate-key', 9, 1],
    ])
    expect(problems[0]?.message).toMatch(/velden 'id', 'price', 'domain' staan hier twee keer/)
    expect(problems[0]?.remedy).toMatch(/Zet '- ' voor 'id'/)
    expect(problemsOf(lost, { language: 'en' })[0]?.remedy).toMatch(/Put '- ' before 'id'/)
  })

  it('two numbers with the same decimals after a comma are commas, not fields', () => {
    const problems = problemsOf('name: x\ncostItems:\n  - { id: i, payers: { a: 0,5, b: 0,5 } }\n').filter(({ path }) =>
      path.includes('payers'),
    )
    expect(problems.map(({ code, path, message, remedy }) => [code, path.at(-1), message, remedy])).toEqual(
      ['a', 'b'].map((payer) => [
        'not-a-number',
        payer,
        'in dit getal staat een komma: 0,5',
        'Schrijf 0.5: alleen cijfers, met een punt voor de decimalen.',
      ]),
    )
  })
})

describe('several faults of the text', () => {
  it('are reported at once, each line once', () => {
    const text = 'name: a: b\nquestion: @x\ntimeline:\n\tfrom: 2022-01\n'
    expect(placesOf(text).map(([code, line]) => [code, line])).toEqual([
      ['syntax', 1],
      ['syntax', 2],
      ['syntax', 4],
    ])
  })
})

describe('a problem as text', () => {
  it('says where, what, why and what to do', () => {
    const [problem] = problemsOf(SOUND.replace('gemeente: 0.4', 'gemeente: 0.3'))
    expect(formatProblem(problem!, { file: 'bestand.yaml' })).toBe(
      [
        "bestand.yaml:16:13  costItems.ggz.payers (kostenpost 'ggz'): de aandelen tellen op tot 0.9 en niet tot 1: er is 0.1 te weinig",
        '  waarom: alle kosten moeten door iemand betaald worden, en niet meer dan dat; verschillen tot 0.000000001 worden als afronding gezien',
        '  doe dit: Verdeel 0.1 extra over de betalers; schrijf een derde als 0.3333333333.',
      ].join('\n'),
    )
  })

  it('is broken to a width on request: between words, with what stands between quotes as it is, and no word cut', () => {
    const place = { path: ['costItems', 0, 'price'], line: 3, column: 5 }
    const message = `'a  b' is geen bedrag van € 1.000 en ${'x'.repeat(50)} ook niet`
    expect(formatProblem({ ...place, message, remedy: 'Schrijf een getal.' }, { width: 40 })).toBe(
      [
        "3:5  costItems[0].price: 'a  b' is geen",
        '    bedrag van € 1.000 en',
        `    ${'x'.repeat(50)}`,
        '    ook niet',
        '  doe dit: Schrijf een getal.',
      ].join('\n'),
    )
  })

  it('does without a file, a place and a reason', () => {
    const [problem] = problemsOf(SOUND.replace('price: 110', 'price:'), { language: 'en' })
    const { code, path, subject, message, remedy } = problem!
    expect(formatProblem({ code, path, subject: subject!, message, remedy }, { language: 'en' })).toBe(
      "costItems[0].price (cost item 'ggz'): is empty\n  do this: Fill in a value, for example 110.",
    )
  })
})

describe('a number written as thousands are in Dutch', () => {
  const text = (price: string, format: 'yaml' | 'json' = 'yaml') =>
    readCase(
      `{ "name": "Punt", "timeline": { "from": "2024-01", "through": "2024-12" }, "prices": { "level": 2024 }, "parties": [{ "id": "gemeente" }], "targetGroups": [{ "id": "groep", "households": 10 }],
"interventions": [], "costItems": [{ "id": "wmo", "targetGroup": "groep", "domain": "wmo", "volume": 1, "payers": "gemeente", "price": ${price} }] }`,
      { format },
    )
  it.each(['40.000', '1.160', '-1.160', '+999.999'])('is refused: %s', (price) => {
    const read = text(price)
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-number', path: ['costItems', 0, 'price'], value: price, line: 2 }],
    })
    if (!read.ok)
      expect(read.problems[0]!.remedy).toBe(
        `Schrijf ${price.replace('.', '')}, of ${price}0 als de punt voor decimalen staat.`,
      )
  })
  it.each(['"40.000"', '"1.160"', '"-1.160"', "'999.999'"])('nor may a text in quotes be: %s', (price) => {
    const bare = price.slice(1, -1)
    const read = text(price)
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-number', path: ['costItems', 0, 'price'], value: bare, line: 2 }],
    })
    if (!read.ok)
      expect(read.problems[0]!.remedy).toBe(
        `Schrijf ${bare.replace('.', '')}, of ${bare}0 als de punt voor decimalen staat.`,
      )
  })
  it('nor a text of JSON, which a program may have copied from a table', () => {
    expect(text('"40.000"', 'json')).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-number', message: '40.000 kan 40 of 40000 zijn' }],
    })
  })
  it('is what it looks like where a text stands', () => {
    const read = readCase(SOUND.replace('name: Proef', 'name: 40.000'))
    expect(read).toMatchObject({ ok: true, businessCase: { name: '40.000' } })
  })
  it.each(['40.0', '1.1250', '0.125', '1234.500', '40000', '"1.1600"', '"0.250"', '"40.5"', '"0.125"', '1.1e3'])(
    'is no matter of doubt: %s',
    (price) => {
      expect(text(price).ok).toBe(true)
    },
  )
  it('is not one in JSON either', () => {
    expect(text('1.160', 'json').ok).toBe(true)
  })
})
