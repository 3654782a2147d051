import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/case/index.js'
import { textFields } from '../../src/case/grammar/field-at.js'
import { readCase, type PlacedProblem, type ReadOptions } from '../../src/yaml/index.js'
import { wholeCase } from '../case/whole-case.js'

const SOUND = readFileSync(new URL('../../examples/begeleiding-thuis.yaml', import.meta.url), 'utf8')

const problemsOf = (text: string, options?: ReadOptions): readonly PlacedProblem[] => {
  const read = readCase(text, options)
  return read.ok ? [] : read.problems
}

const replaced = (text: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from)
    return changed.replace(from, () => to)
  }, text)

/** Line, column and message of each problem of the example with some slips in it. */
const slipped = (
  ...changes: readonly (readonly [string, string])[]
): readonly (readonly [number | undefined, number | undefined, string])[] =>
  problemsOf(replaced(SOUND, changes)).map(({ line, column, message }) => [line, column, message])

const NAME = 'name: Begeleiding thuis'
const GGZ = '    domain: ggz'
const PRICE = '{ value: 160, source: Voorbeeldtarief 2026 }'
const INDENTED = 'deze regel springt verkeerd in'

describe('one slip that breaks the structure is one problem, where it is made:', () => {
  it.each([
    [
      'a bracket too many',
      'prices: { level: 2026 }',
      'prices: { level: 2026 } }',
      5,
      25,
      'hier staat een haakje } te veel',
    ],
    ['a tab', GGZ, '\tdomain: ggz', 16, 1, 'deze regel springt in met een tab'],
    ['a tab after spaces', GGZ, '   \tdomain: ggz', 16, 4, 'deze regel springt in met een tab'],
    [
      'a tab before a line of a list',
      '  - { id: gemeente,',
      '\t- { id: gemeente,',
      7,
      1,
      'deze regel springt in met een tab',
    ],
    ['a space less', GGZ, '   domain: ggz', 16, 4, INDENTED],
    ['two spaces less', GGZ, '  domain: ggz', 16, 3, INDENTED],
    ['a space more', GGZ, '     domain: ggz', 16, 6, INDENTED],
    ['a space less before a dash', '  - id: ggz', ' - id: ggz', 14, 5, INDENTED],
    ['a space before a field of the case', 'interventions:', ' interventions:', 33, 2, INDENTED],
    ['a dash without a space', '  - id: wmo', '  -id: wmo', 22, 3, INDENTED],
    ['a space of a web page', GGZ, '  \u00a0 domain: ggz', 16, 3, 'deze regel springt in met een bijzondere spatie'],
    ['a dash on the line of its field', 'parties:', 'parties: -', 6, 10, 'een streepje kan hier niet staan'],
    [
      'a line for who wrote the standard',
      '# Een kleine',
      '%Een kleine',
      1,
      1,
      'een regel kan hier niet met % of --- beginnen',
    ],
  ])('%s', (_, from, to, line, column, message) => {
    expect(slipped([from, to])).toEqual([[line, column, message]])
    expect(problemsOf(SOUND.replace(from, () => to).replaceAll('\n', '\r\n')).map((problem) => problem.line)).toEqual([
      line,
    ])
  })

  it('each fault before it that spoils one value is reported; nothing after it is', () => {
    const reported = slipped(
      [NAME, 'name: @thuis'],
      ['name: Gemeente Voorbeeld', 'name: Gemeente: Voorbeeld'],
      [GGZ, '\tdomain: ggz'],
      ['name: Vaste begeleider', 'name: @begeleider'],
    )
    expect(reported.map(([line]) => line)).toEqual([2, 7, 16])
  })
})

describe('a quote or bracket that is not closed is reported where it opens:', () => {
  const APOSTROPHE = "de tekst die hier met ' begint, wordt niet gesloten"
  const QUOTE = 'het aanhalingsteken " dat hier begint, wordt niet gesloten'

  it.each([
    ['an apostrophe', [[NAME, "name: 's-Hertogenbosch"]], 2, 7, APOSTROPHE],
    ['an apostrophe between brackets', [['Zoals bij ggz.', "'t Is er één."]], 59, 47, APOSTROPHE],
    [
      'two apostrophes, of which the second closes the first',
      [
        [NAME, "name: 's-Hertogenbosch"],
        ['Zoals bij ggz.', "'t Is er één."],
      ],
      2,
      7,
      APOSTROPHE,
    ],
    ['a quote', [[NAME, 'name: "Begeleiding thuis']], 2, 7, QUOTE],
    [
      'a quote that a later one closes',
      [
        ['name: Huishoudelijke hulp', 'name: "Huishoudelijke hulp'],
        ['name: Vaste begeleider', 'name: "Vaste begeleider"'],
      ],
      23,
      11,
      QUOTE,
    ],
    ['a quote between brackets', [[PRICE, '{ value: 160, source: "Voorbeeldtarief 2026 }']], 19, 34, QUOTE],
    [
      'a brace',
      [[PRICE, '{ value: 160, source: Voorbeeldtarief 2026']],
      19,
      12,
      'het haakje { dat hier begint, wordt niet gesloten',
    ],
    [
      'a brace on the last line',
      [['reason: Niet gemeten. }', 'reason: Niet gemeten.']],
      32,
      5,
      'het haakje { dat hier begint, wordt niet gesloten',
    ],
    [
      'a brace around another',
      [['wordt echt minder ingekocht. },', 'wordt echt minder ingekocht.,']],
      21,
      15,
      'het haakje { dat hier begint, wordt niet gesloten',
    ],
    ['a bracket', [['pm:', 'pm: [']], 31, 5, 'het haakje [ dat hier begint, wordt niet gesloten'],
    [
      'a brace that a bracket closes',
      [['prices: { level: 2026 }', 'prices: { level: 2026 ]']],
      5,
      9,
      'het haakje { dat hier begint, wordt niet gesloten',
    ],
  ] as const)('%s', (_, changes, line, column, message) => {
    expect(slipped(...changes)).toEqual([[line, column, message]])
  })

  it('with the text as it is to be written', () => {
    const [problem] = problemsOf(SOUND.replace(NAME, "name: 's-Hertogenbosch"))
    expect(problem?.remedy).toBe(`Zet een tekst die met ' begint tussen "...": "'s-Hertogenbosch".`)
    expect(problemsOf(SOUND.replace(NAME, "name: 's-Hertogenbosch"), { language: 'en' })[0]?.remedy).toBe(
      `Put a text that begins with ' in "...": "'s-Hertogenbosch".`,
    )
  })

  it('a text in quotes may go on at the next line', () => {
    expect(slipped([NAME, 'name: "Begeleiding\n  thuis"'])).toEqual([])
  })
})

describe('a slip that spoils one value says what is missing:', () => {
  const COMMA = 'hier ontbreekt een komma, of aanhalingstekens om een tekst'

  it.each([
    ['a comma', PRICE, '{ value: 160 source: X }', 19, 21, COMMA],
    ['quotes', PRICE, '{ value: 160, source: Tarief: 2026 }', 19, 34, COMMA],
    [
      'a value between two commas',
      'prices: { level: 2026 }',
      'prices: { level: 2026,, }',
      5,
      23,
      'hier staat een komma te veel',
    ],
    [
      'quotes around all of a text',
      NAME,
      "name: 's-Hertogenbosch' en omgeving",
      2,
      25,
      'achter deze waarde staat nog iets',
    ],
    [
      'a colon',
      '    unit: uur\n    price: { value: 160',
      '    unit uur\n    price: { value: 160',
      18,
      5,
      'hier ontbreekt een dubbele punt',
    ],
    [
      'quotes around a text with a colon',
      'name: Vaste begeleider',
      'name: Vaste: begeleider',
      35,
      11,
      'op deze regel staan twee dubbele punten',
    ],
    [
      'a space before a comment',
      'prices: { level: 2026 }',
      'prices: { level: 2026 }# toelichting',
      5,
      24,
      'voor # ontbreekt een spatie',
    ],
    [
      'a text under >',
      'name: Vaste begeleider',
      'name: > Vaste begeleider',
      35,
      13,
      'achter > of | kan op deze regel niets staan',
    ],
    [
      'a name after &',
      'name: Vaste begeleider',
      'name: & Vaste begeleider',
      35,
      11,
      'een &, * of ! staat hier niet goed',
    ],
  ])('%s', (_, from, to, line, column, message) => {
    expect(slipped([from, to])).toEqual([[line, column, message]])
  })

  it('in Dutch only: no English of the library comes through', () => {
    const signs = [
      '}',
      ']',
      '{',
      '[',
      '"',
      "'",
      '@',
      '&',
      '*',
      '!',
      '%',
      '|',
      '>',
      '- ',
      '? ',
      ': ',
      ',',
      '#',
      '\t',
      '\\',
    ]
    const lines = SOUND.split('\n')
    for (const [at, line] of lines.entries()) {
      for (const turn of [0, 7, 14]) {
        const sign = signs[(at + turn) % signs.length] ?? ''
        const place = (at * 7 + turn * 3) % (line.length + 1)
        const text = lines.with(at, line.slice(0, place) + sign + line.slice(place)).join('\n')
        for (const { reason, message, remedy } of problemsOf(text))
          expect(`${message} ${reason ?? ''} ${remedy}`).not.toMatch(
            /\b(?:Unexpected|token|must|Missing|indicator|Implicit|not allowed)\b/,
          )
      }
    }
  }, 30_000)
})

describe('invalid JSON is reported where it is:', () => {
  const JSON_TEXT = '{\n  "name": "a",\n  "households": 0,\n  "list": [1, 2]\n}'
  const jsonPlaces = (from: string, to: string) =>
    problemsOf(replaced(JSON_TEXT, [[from, to]]), { format: 'json' }).map(({ code, line, column, message }) => [
      code,
      line,
      column,
      message,
    ])

  it.each([
    ['NaN', 17, "dit is geen geldige JSON: 'NaN'"],
    ['True', 17, "dit is geen geldige JSON: 'True'"],
    ['undefined', 17, "dit is geen geldige JSON: 'undefined'"],
    ['.5', 17, "dit is geen geldige JSON: '.5'"],
    ["'x'", 17, "dit is geen geldige JSON: ''x''"],
    ['[1,]', 20, "dit is geen geldige JSON: ']'"],
    ['[1,,2]', 20, "dit is geen geldige JSON: ','"],
    ['[,1]', 18, "dit is geen geldige JSON: ','"],
    ['{a: 1}', 18, "dit is geen geldige JSON: 'a'"],
    ['{"a":}', 22, "dit is geen geldige JSON: '}'"],
    ['', 17, "dit is geen geldige JSON: ','"],
    ['1 // jaar', 19, "dit is geen geldige JSON: '//'"],
    ['*a', 17, "dit is geen geldige JSON: '*a'"],
    ['"a', 20, 'dit is geen geldige JSON: een tekst loopt door op de volgende regel'],
  ])('%s', (word, column, message) => {
    expect(jsonPlaces(' 0', ` ${word}`)).toEqual([['syntax', 3, column, message]])
  })

  it('two commas, also where that is no YAML either', () => {
    expect(jsonPlaces('"a",', '"a",,')).toEqual([['syntax', 2, 15, "dit is geen geldige JSON: ','"]])
  })

  it('half a file', () => {
    expect(jsonPlaces('"list": [1, 2]\n}', '"list": [1')).toEqual([
      ['syntax', 4, 13, 'het bestand houdt op voordat de JSON af is'],
    ])
    expect(problemsOf('{"name": "a"\n', { format: 'json', language: 'en' })[0]).toMatchObject({
      line: 1,
      column: 13,
      message: 'the file ends before the JSON is complete',
    })
  })
})

describe('a text between braces that holds a comma', () => {
  it.each([
    ['beside a price', PRICE, '{ value: 38, source: Berenschot, 2018 }', 19, 'source', 'source: "Berenschot, 2018"'],
    [
      'beside a distribution',
      PRICE,
      '{ low: 0.1, mode: 0.2, high: 0.3, source: Verhage, 2019 }',
      19,
      'source',
      'source: "Verhage, 2019"',
    ],
    [
      'with a number of its own',
      '- { id: gemeente,',
      '- { id: gemeente, name: Jongeren van 17,5 tot 23 } # {',
      7,
      'name',
      'name: "Jongeren van 17,5 tot 23"',
    ],
    [
      'with more commas and quotes',
      PRICE,
      '{ value: 38, source: Zorg, "wonen", 2018, assumption: x }',
      19,
      'source',
      `source: 'Zorg, "wonen", 2018'`,
    ],
    [
      'of which a part is in quotes',
      PRICE,
      '{ value: 38, assumption: "Geschat", 2018 }',
      19,
      'assumption',
      'assumption: "Geschat, 2018"',
    ],
  ])('is reported with the text in quotes: %s', (_, from, to, line, field, written) => {
    const [problem, ...others] = problemsOf(replaced(SOUND, [[from, to]]))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'unquoted-text',
      line,
      remedy: `Zet de tekst tussen aanhalingstekens: ${written}`,
    })
    expect(problem?.path.at(-1)).toBe(field)
    expect(problemsOf(replaced(SOUND, [[from, to]]), { language: 'en' })[0]?.remedy).toBe(
      `Put the text in quotes: ${written}`,
    )
  })

  it('is another thing than a number with a comma, a field without a value, or a field that does not exist', () => {
    const reported = (price: string) =>
      problemsOf(replaced(SOUND, [[PRICE, price]])).map(({ code, path, remedy }) => [
        code,
        path.at(-1),
        remedy.slice(0, 22),
      ])
    expect(reported('{ value: 38,50, source: x }')).toEqual([['not-a-number', 'value', 'Schrijf 38.50: alleen ']])
    expect(reported('{ value: 1.234,56, source: x }')).toEqual([['not-a-number', 'value', 'Schrijf 1234.56: allee']])
    expect(reported('{ value: 38, source: x, evidence }')).toEqual([['empty', 'evidence', 'Vul een waarde in, bij']])
    expect(reported('{ value: 38, geschat }')).toEqual([['unknown-key', 'geschat', 'Haal het weg. Bekend z']])
  })

  it.each([
    ['160,-', '160'],
    ['1.160,-', '1160'],
  ])('and %s is %s', (written, number) => {
    expect(problemsOf(replaced(SOUND, [[PRICE, `{ value: ${written} }`]]))).toMatchObject([
      {
        code: 'syntax',
        line: 19,
        message: `in dit getal staat een komma: ${written}`,
        remedy: `Schrijf ${number}: alleen cijfers, met een punt voor de decimalen.`,
      },
    ])
  })

  // The file of a project is read before the case is, and refused in the text of one.
  it.each([...textFields()].filter((field) => field !== 'file'))('whichever free text it is: %s', (field) => {
    const whole = JSON.stringify(wholeCase()).replaceAll(/"(\w+)":/g, '"$1": ')
    const put = (at: number, old: string, text: string) =>
      `${whole.slice(0, at)}${field}: ${text}${whole.slice(at + old.length)}`
    // Where a text is accepted in quotes: a field of this name may be a choice elsewhere.
    const places = [...whole.matchAll(new RegExp(`"${field}": "[^"]*"`, 'g'))].filter(
      ({ 0: old, index }) => problemsOf(put(index, old, '"Berenschot, 2018"')).length === 0,
    )
    expect(places.length).toBeGreaterThan(0)
    for (const { 0: old, index } of places)
      expect(problemsOf(put(index, old, 'Berenschot, 2018'))).toMatchObject([
        { code: 'unquoted-text', remedy: `Zet de tekst tussen aanhalingstekens: ${field}: "Berenschot, 2018"` },
      ])
  })

  it('is known by data that another reader made of it: no price is made of a year', () => {
    const input = { costItems: [{ price: { value: 38, source: 'Berenschot', 2018: null } }] }
    const parsed = parseBusinessCase(input)
    const reported = parsed.ok
      ? []
      : parsed.problems.filter(({ path }) => path[0] === 'costItems' && path[2] === 'price')
    expect(reported).toMatchObject([
      {
        code: 'unquoted-text',
        remedy: 'Zet een tekst met een komma tussen aanhalingstekens: source: "Berenschot, 2018"',
      },
    ])
  })
})

describe('a sign of Word or a web page is named as what it is:', () => {
  const BULLET = (sign: string) => `deze regel begint met het opsommingsteken ${sign}`
  const SPACE = 'hier staat een bijzondere spatie'
  const QUOTE = (sign: string) => `hier staat een krul-aanhalingsteken: ${sign}`

  it.each([
    ['an en dash for a hyphen', [['  - { id: gemeente,', '  – { id: gemeente,']], 7, 3, BULLET('–')],
    ['a bullet', [['  - id: ggz', '  • id: ggz']], 13, 3, BULLET('•')],
    ['a star', [['  - id: ggz', '  * id: ggz']], 13, 3, BULLET('*')],
    ['a hard space after a colon', [[NAME, 'name:\u00a0Begeleiding thuis']], 2, 6, SPACE],
    ['a hard space after a hyphen', [['  - id: ggz', '  -\u00a0id: ggz']], 13, 4, SPACE],
    ['curly quotes around a word', [[GGZ, '    domain: “ggz”']], 16, 13, QUOTE('“')],
    ['curly quotes around a text with a colon', [[NAME, 'name: “Begeleiding: thuis”']], 2, 7, QUOTE('“')],
    ['curly quotes around a number', [[PRICE, '“160”']], 19, 12, QUOTE('“')],
  ] as const)('%s', (_, changes, line, column, message) => {
    expect(slipped(...changes)).toEqual([[line, column, message]])
  })

  it('every bullet of a list at once', () => {
    const text = SOUND.replaceAll(/^( *)- /gm, '$1• ')
    const problems = problemsOf(text)
    expect(problems.length).toBe(text.split('\n').filter((line) => line.trim().startsWith('•')).length)
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set([BULLET('•')]))
    expect(problemsOf(text.replaceAll('•', '-'))).toEqual([])
  })

  it('and stands freely in a text', () => {
    expect(slipped([NAME, 'name: Begeleiding – “thuis”,\u00a0’s avonds'])).toEqual([])
  })

  it('also in JSON', () => {
    expect(problemsOf('{ “name”: 1 }', { format: 'json' })).toMatchObject([{ line: 1, column: 3, message: QUOTE('“') }])
  })
})

describe('a remedy leads on', () => {
  it.each([
    [
      'a Dutch field',
      '    price: { value: 38, source: Voorbeeldtarief 2026 }',
      '    price: { waarde: 38, bron: Voorbeeldtarief 2026 }',
      ["Bedoeld is misschien 'value'.", "Bedoeld is misschien 'source'."],
    ],
    [
      'Dutch limits',
      'success: { low: 0.4, mode: 0.6, high: 0.7,',
      'success: { laag: 0.4, mode: 0.6, hoog: 0.7,',
      ["Bedoeld is misschien 'low'.", "Bedoeld is misschien 'high'."],
    ],
    [
      'a Dutch grade',
      'prices: { level: 2026 }',
      'prices: { level: 2026 }\nhaircuts: { mogelijk: 0.5 }',
      ["Bedoeld is misschien 'possible'."],
    ],
    [
      'a first month that holds what the interventions state',
      'from: 2026-01, through: 2030-12',
      'from: 2026-Q1, through: 2030-12',
      ['Schrijf bijvoorbeeld 2026-01.'],
    ],
    [
      'a kind that knows the other fields, and cannot be left out',
      'kind: yearly',
      'kind:',
      ['Vul een waarde in, bijvoorbeeld yearly. Kies uit: yearly, once, per-household.'],
    ],
    [
      'the indices that exist',
      'prices: { level: 2026 }',
      'prices: { level: 2026, index: CBS }',
      ['Kies uit: cbs-cpi, vng-ova-ppc.'],
    ],
    [
      'the regimes that exist',
      'prices: { level: 2026 }',
      'prices: { level: 2026 }\ndiscounting: { regime: NL 2021 }',
      ['Schrijf bijvoorbeeld nl-2021.'],
    ],
    [
      'a percentage with a comma',
      'prices: { level: 2026 }',
      'prices: { level: 2026, inflation: "2,5" }',
      ['Schrijf 0.025 voor 2.5 %.'],
    ],
    ['a minus sign of Word', PRICE, '−160', ['Haal het minteken weg, of controleer of de regel hier hoort.']],
    [
      'the members, of whom a key names none',
      'pm:',
      'settlements: [{ id: regio, rule: fixed-key, key: {}, domains: [wmo] }]\npm:',
      ['Noem ook de andere gemeenten, bijvoorbeeld samen als partij regio, of haal de verevening weg.'],
    ],
  ])('to %s', (_, from, to, remedies) => {
    expect(problemsOf(replaced(SOUND, [[from, to]])).map(({ remedy }) => remedy)).toEqual(remedies)
  })

  it('says of a question mark that it cannot begin a text', () => {
    expect(slipped([PRICE, '?'])).toEqual([[19, 12, 'een tekst kan niet met dit teken beginnen']])
  })
})
