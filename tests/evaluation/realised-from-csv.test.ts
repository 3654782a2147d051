import { describe, expect, it } from 'vitest'

import { realisedFromCsv } from '../../src/evaluation/index.js'
import { parseBusinessCase } from '../../src/index.js'

/** A plan of two years, by hand: twenty households enter a year. */
const plan = (realised?: unknown) => ({
  name: 'Wijkteam',
  timeline: { from: '2024-01', through: '2026-12' },
  prices: { level: 2024 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'gezinnen', households: 100 }],
  costItems: [{ id: 'ggz', targetGroup: 'gezinnen', domain: 'ggz', volume: 60, price: 160, payers: 'gemeente' }],
  interventions: [
    {
      id: 'team',
      name: 'Het wijkteam',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2024-01', through: '2025-12', households: 20, per: 'year' }],
      success: 0.5,
      costs: [{ id: 'loon', kind: 'yearly', amount: 40_000, payers: 'gemeente' }],
      effects: [{ id: 'minder', costItem: 'ggz', volume: 40, evidence: 'probable' }],
    },
  ],
  ...(realised === undefined ? {} : { realised }),
})
const head = 'interventie;soort;post;periode;waarde;bron'
const rows = (...lines: readonly string[]) => [head, ...lines].join('\n')
const through = '2025-06'

const read = (text: string, data: unknown = plan(), options = {}) => {
  const answer = realisedFromCsv(data, text, { through, ...options })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems, undefined, 1))
  return answer
}
const problems = (text: string, data: unknown = plan(), options: object = { through }) => {
  const answer = realisedFromCsv(data, text, options)
  return answer.ok ? [] : answer.problems
}
const placed = (text: string, data?: unknown, options?: object) =>
  problems(text, data, options).map(({ code, line, column }) => [code, line, column])

describe('what is realised, from a CSV', () => {
  const whole = rows(
    'team;start gepland;;2024-01;;',
    'team;echte start;;2024-03;;',
    'team;instroom;;2024;15;Registratie',
    'team;instroom;;2025-02;2,5;',
    'team;uitgegeven;loon;2024;31.250,75;Grootboek',
    'team;geteld;;;12;Registratie',
    'team;geslaagd;;;7;Registratie',
    'team;gemeten gemiddelde;minder;;42;Meting',
    'team;spreiding;minder;;8;Meting',
    'team;aantal;minder;;10;Meting',
    ';prijs;ggz;2025;165;Contract',
  )
  const stated = {
    through,
    interventions: {
      team: {
        start: { planned: '2024-01', actual: '2024-03' },
        enrolled: { 2024: { value: 15, source: 'Registratie' }, '2025-02': 2.5 },
        spent: { loon: { 2024: { value: 31250.75, source: 'Grootboek' } } },
        success: { of: 12, succeeded: 7, source: 'Registratie' },
        measured: { minder: { mean: 42, sd: 8, n: 10, source: 'Meting' } },
      },
    },
    prices: { ggz: { 2025: { value: 165, source: 'Contract' } } },
  }

  it('is a part of the case, with the source of each number', () => {
    const { realised, added } = read(whole)
    expect(realised).toEqual(stated)
    expect(added).toBe(11)
    expect(parseBusinessCase({ ...plan(), realised }).ok).toBe(true)
  })

  it('is the same in English, with commas, in another order of columns, with a mark of bytes and Windows line ends', () => {
    const lines = [
      'Value,Kind,Item,Period,Intervention,Source',
      ',planned start,,2024-01,team,',
      ',actual start,,2024-03,team,',
      '15,enrolled,,2024,team,Registratie',
      '2.5,Enrolled,,2025-02,team,',
      '31250.75,spent,loon,2024,team,Grootboek',
      '12,counted,,,team,Registratie',
      '7,succeeded,,,team,Registratie',
      '42,mean,minder,,team,Meting',
      '8,sd,minder,,team,Meting',
      '10,n,minder,,team,Meting',
      '165,price,ggz,2025,,"Contract"',
    ]
    expect(read(`\ufeff${lines.join('\r\n')}\r\n`).realised).toEqual(stated)
  })

  it('has the source of the whole file where a row names none', () => {
    const { realised } = read(rows('team;instroom;;2024;15;', 'team;uitgegeven;loon;2024;5;Grootboek'), plan(), {
      source: 'Opgave maart',
    })
    expect(realised.interventions?.['team']).toMatchObject({
      enrolled: { 2024: { value: 15, source: 'Opgave maart' } },
      spent: { loon: { 2024: { value: 5, source: 'Grootboek' } } },
    })
  })

  it('keeps more digits than a number holds', () => {
    const { realised } = read(rows('team;uitgegeven;loon;2024;1234567890123,4567891;'))
    expect(realised.interventions?.['team']?.spent).toEqual({ loon: { 2024: '1234567890123.4567891' } })
  })

  it('adds up counts of other periods or sources, and says so', () => {
    // 12 and 8 counted: 20; 7 and 3 succeeded: 10.
    const { realised, notes } = read(
      rows(
        'team;instroom;;2024;25;',
        'team;geteld;;2024;12;A',
        'team;geslaagd;;2024;7;A',
        'team;geteld;;2025;8;B',
        'team;geslaagd;;2025;3;B',
      ),
    )
    expect(realised.interventions?.['team']?.success).toEqual({ of: 20, succeeded: 10, source: 'A; B' })
    expect(notes).toEqual([
      "team: 2 regels 'geteld' zijn opgeteld, samen 20.",
      "team: 2 regels 'geslaagd' zijn opgeteld, samen 10.",
    ])
  })

  it('says in which euros amounts are read, where that is not the year itself', () => {
    expect(read(rows('team;uitgegeven;loon;2024;100;')).notes).toEqual([])
    expect(read(rows('team;uitgegeven;loon;2025;100;')).notes).toEqual([
      expect.stringMatching(/^Bedragen en prijzen zijn gelezen in euro’s van 2024, het prijspeil van de case\./),
    ])
  })
})

describe('what the case states already', () => {
  const own = {
    through: '2025-06',
    interventions: {
      team: {
        enrolled: { 2024: { value: 15, source: 'Jaarverslag' } },
        success: { of: 12, succeeded: 7, compared: 'before-after' },
        source: 'Wijkteam',
      },
    },
  }

  it('stays as it is, and the CSV adds to it', () => {
    const { realised, added, notes } = read(
      rows(
        'team;instroom;;2024;15;Ander',
        'team;instroom;;2025-01;4;',
        'team;geteld;;;12;',
        'team;geslaagd;;;7;',
        'team;uitgegeven;loon;2024;100;Grootboek',
      ),
      plan(own),
      { through: undefined },
    )
    expect(realised).toEqual({
      ...own,
      interventions: {
        team: {
          ...own.interventions.team,
          enrolled: { ...own.interventions.team.enrolled, '2025-01': 4 },
          spent: { loon: { 2024: { value: 100, source: 'Grootboek' } } },
        },
      },
    })
    expect(added).toBe(2)
    expect(notes).toEqual(['3 getallen stonden al in de case.'])
  })

  it('is refused where it differs, with both numbers', () => {
    const found = problems(
      rows(
        'team;instroom;;2024;16;',
        'team;geteld;;2024;8;',
        'team;geteld;;2025;5;',
        'team;geslaagd;;2024;3;',
        'team;geslaagd;;2025;4;',
      ),
      plan(own),
      {},
    )
    // 8 and 5 counted are 13; 3 and 4 succeeded are 7, as in the case.
    expect(found.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['stated-differently', 2, 'de case zegt 15, en deze regel 16'],
      ['stated-differently', 3, 'de case zegt 12, en deze regel zegt met 1 andere samen 13'],
    ])
    expect(placed(rows('team;instroom;;2024;15;'), plan(own), { through: '2025-07' })).toContainEqual([
      'stated-differently',
      undefined,
      undefined,
    ])
  })

  it('is another amount where its price level is another', () => {
    const prices = { ggz: { 2024: { value: 165, priceLevel: 2022 } } }
    const inflated = { ...plan({ through, prices }), prices: { level: 2024, index: 'cbs-cpi' } }
    const [found] = problems(rows(';prijs;ggz;2024;165;'), inflated)
    expect(found?.message).toBe('de case zegt 165 (prijspeil 2022), en deze regel 165')
  })
})

describe('a row that is refused', () => {
  const faults: readonly (readonly [string, string, readonly unknown[], RegExp])[] = [
    ['a kind with a slip', 'team;instrom;;2024;1;', ['unknown-choice', 2, 6], /misschien 'instroom'/],
    ['no kind', 'team;;;2024;1;', ['missing', 2, 6], /^Kies uit instroom, uitgegeven/],
    ['the name of an intervention', 'Het wijkteam;instroom;;2024;1;', ['dangling-id', 2, 1], /'team', het id/],
    ['a cost that is not there', 'team;uitgegeven;lon;2024;1;', ['dangling-id', 2, 17], /misschien 'loon'/],
    ['an effect that is not there', 'team;aantal;ggz;;1;', ['dangling-id', 2, 13], /^Kies een id: minder\./],
    ['a cost item that is not there', ';prijs;wmo;2024;1;', ['dangling-id', 2, 8], /^Kies een id: ggz\./],
    ['no intervention', ';instroom;;2024;1;', ['missing', 2, 1], /^Geef het id van de interventie/],
    ['no period', 'team;instroom;;;1;', ['missing', 2, 16], /zoals 2025-03/],
    ['no number', 'team;instroom;;2024;;', ['missing', 2, 21], /haal de regel weg/],
    ['an intervention for a price', 'team;prijs;ggz;2024;1;', ['not-read', 2, 1], /^Maak het veld leeg/],
    ['a number for a start', 'team;echte start;;2024-03;1;', ['not-read', 2, 27], /laat waarde leeg/],
    ['a month as a spreadsheet has it', 'team;instroom;;jan-24;1;', ['bad-month', 2, 16], /opmaak tekst/],
    ['a month where a year is asked', 'team;uitgegeven;loon;2024-01;1;', ['bad-year', 2, 22], /^Schrijf 2025\./],
    ['a number that may be two', 'team;instroom;;2024;1.234;', ['not-a-number', 2, 21], /^Schrijf 1234 of 1,2340:/],
    ['a number with a point', 'team;instroom;;2024;12.5;', ['not-a-number', 2, 21], /^Schrijf 12,5:/],
    ['an amount with its sign', 'team;uitgegeven;loon;2024;€ 1.250,50;', ['not-a-number', 2, 27], /^Schrijf 1250,50:/],
    ['no number at all', 'team;instroom;;2024;onbekend;', ['not-a-number', 2, 21], /zonder € of eenheid/],
    ['fewer fields', 'team;instroom;;2024;1', ['wrong-type', 2, 1], /voor elk leeg veld een puntkomma/],
    ['more fields', 'team;instroom;;2024;1;A;B', ['wrong-type', 2, 1], /tussen aanhalingstekens/],
    ['a year after the reference month', 'team;instroom;;2026;1;', ['realised-months', 2, 16], /latere peildatum/],
    ['a year before the case', 'team;instroom;;2020;1;', ['outside-timeline', 2, 16], /2024-01 tot en met 2026-12/],
    ['less than nothing', 'team;instroom;;2024;-1;', ['out-of-bounds', 2, 21], /./],
  ]

  it.each(faults)('is said with line, column and remedy: %s', (_, row, place, remedy) => {
    const [found] = problems(rows(row))
    expect([found?.code, found?.line, found?.column]).toEqual(place)
    expect(found?.remedy).toMatch(remedy)
  })

  it('is said with all the others at once, in the order of the file', () => {
    expect(placed(rows(...faults.map(([, row]) => row))).map(([code, line]) => [code, line])).toEqual(
      expect.arrayContaining(faults.map(([, , [code]], at) => [code, at + 2])),
    )
  })

  it('has each of its faults named', () => {
    expect(placed(rows('tem;instrom;;2024;1;', 'tem;uitgegeven;loon;jan-24;veel;'))).toEqual([
      ['dangling-id', 2, 1],
      ['unknown-choice', 2, 5],
      ['dangling-id', 3, 1],
      ['bad-year', 3, 21],
      ['not-a-number', 3, 28],
    ])
  })

  it('is in English where that is asked', () => {
    const [found] = problems(rows('team;instrom;;2024;1;'), plan(), { through, language: 'en' })
    expect([found?.message, found?.remedy]).toEqual([
      "kind 'instrom' is unknown",
      "Did you mean 'instroom'? Choose from enrolled, spent, counted, succeeded, price, mean, sd, n, planned start or actual start.",
    ])
  })

  it('is one of two that state the same, with both', () => {
    const [found, ...others] = problems(rows('team;instroom;;2024;15;A', 'team;instroom;;2024;16;B'))
    expect(others).toEqual([])
    expect([found?.code, found?.line, found?.message]).toEqual([
      'duplicate-key',
      3,
      "'instroom' staat ook op regel 2: 15 daar, en 16 hier",
    ])
    expect(placed(rows('team;geteld;;2024;5;A', 'team;geteld;;2024;5;A', 'team;geslaagd;;2024;1;A'))).toEqual([
      ['duplicate-key', 3, 6],
    ])
  })

  it('is a count without its other half, or with more that succeed', () => {
    expect(
      placed(
        rows('team;geteld;;2024;5;A', 'team;geslaagd;;2024;6;A', 'team;geteld;;2025;20;A', 'team;geslaagd;;2025;1;B'),
      ),
    ).toEqual([
      ['realised-counts', 3, 21],
      ['missing', 4, 6],
      ['missing', 5, 6],
    ])
    expect(
      placed(rows('team;geteld;;2026;5;A', 'team;geslaagd;;2026;2;A')).map(([code, line]) => [code, line]),
    ).toEqual([
      ['realised-months', 2],
      ['realised-months', 3],
    ])
  })

  it('is what the case as a whole refuses, at the row it comes from', () => {
    // 15 entered, and 16 were counted.
    expect(placed(rows('team;instroom;;2024;15;', 'team;geteld;;;16;', 'team;geslaagd;;;4;'))).toEqual([
      ['realised-counts', 3, 15],
    ])
    // A measurement needs its spread.
    const [found] = problems(rows('team;gemeten gemiddelde;minder;;40;', 'team;aantal;minder;;4;'))
    expect([found?.code, found?.line, found?.message, found?.remedy]).toEqual([
      'missing',
      2,
      "hierbij ontbreekt een regel 'spreiding'",
      "Voeg een regel 'spreiding' toe, met dezelfde interventie en post.",
    ])
    // Nobody was measured by a half.
    expect(
      placed(rows('team;gemeten gemiddelde;minder;;40;', 'team;spreiding;minder;;8;', 'team;aantal;minder;;1,5;')),
    ).toEqual([['not-whole', 4, 21]])
    // Households entered before the actual start.
    expect(
      placed(rows('team;start gepland;;2024-01;;', 'team;echte start;;2024-06;;', 'team;instroom;;2024-03;1;')),
    ).toEqual([['realised-months', 4, 16]])
  })
})

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', ['empty', 1, 1]],
    ['a heading alone', head, ['empty', 1, 1]],
    ['no heading', 'team;instroom;;2024;1;', ['unknown-key', 1, 1]],
    ['a column that is not known', head.replace('bron', 'opmerking'), ['unknown-key', 1, 39]],
    ['a column twice', `${head};bron`, ['duplicate-key', 1, 44]],
    ['no column for the number', 'interventie;soort;periode', ['missing', 1, 1]],
    ['tabs', head.replaceAll(';', '\t'), ['unknown-key', 1, 1]],
    ['a quote that is not closed', rows('team;instroom;;2024;"1;', 'team;instroom;;2025;1;'), ['syntax', 2, 21]],
  ])('is said at its place: %s', (_, text, place) => {
    expect(placed(text)[0]).toEqual(place)
  })

  it('lacks a reference month', () => {
    expect(
      problems(rows('team;instroom;;2024;1;'), plan(), {}).map(({ code, path, line }) => [code, path, line]),
    ).toEqual([['missing', ['realised', 'through'], undefined]])
  })

  it('belongs to no sound case', () => {
    expect(placed(rows('team;instroom;;2024;1;'), { name: 'Leeg' })[0]?.[0]).toBe('missing')
  })

  it('says of very many problems how many more there are', () => {
    const found = problems(rows(...Array.from({ length: 1000 }, () => 'team;instrom;;2024;1;')))
    expect(found).toHaveLength(200)
    expect([found.at(-1)?.code, found.at(-1)?.value]).toEqual(['more-problems', 801])
  })

  it('has names of the language itself refused', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(placed(rows(`${id};instroom;;2024;1;`))).toEqual([['dangling-id', 2, 1]])
      expect(placed(rows(`team;uitgegeven;${id};2024;1;`))).toEqual([['dangling-id', 2, 17]])
    }
    expect(({} as Record<string, unknown>)['enrolled']).toBeUndefined()
  })

  it('controls no terminal', () => {
    const [found] = problems(rows('team;\u202einstroom;;2024;1;'))
    expect(found?.message).toBe("soort '\ufffdinstroom' is onbekend")
  })
})
