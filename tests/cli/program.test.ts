import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/program.js'
import { smallCase } from '../rules/small-case.js'
import { mbc, temporaryFolder } from './mbc.js'

const example = fileURLToPath(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url))

const folder = temporaryFolder()

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const good = (): string => file('goed.json', JSON.stringify(smallCase()))

/** Three faults, on lines 3, 8 and 10. */
const wrong = (): string =>
  file(
    'fout.yaml',
    `name: Fout
timeline: { from: 2024-01, through: 2024-12 }
prijzen: { level: 2024 }
prices: { level: 2024 }
parties: [{ id: gemeente }]
targetGroups: [{ id: groep, households: 10 }]
costItems:
  - { id: post, targetGroup: groep, domain: wmo, volume: 1, price: 1, payers: { gemeente: 0.9 } }
interventions:
  - { id: hulp, targetGroup: groep, success: 50 }
`,
  )

describe('a case with more problems than are listed', () => {
  it('is reported with how many there are in all', async () => {
    const many = { ...smallCase(), costItems: Array.from({ length: 250 }, () => 0) }
    const { err } = await mbc('check', file('veel.json', JSON.stringify(many)))
    const more = Number(/er zijn nog (\d+) problemen/.exec(err)?.[1])
    expect(err).toContain(`veel.json: ${199 + more} problemen. Er is niets berekend.`)
    expect(199 + more).toBeGreaterThanOrEqual(250)
  })
})

describe('a good call', () => {
  it('checks', async () => {
    const { code, err, out } = await mbc('check', good())
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toBe(`${join(folder, 'goed.json')}: in orde. Businesscase 'Klein' kan worden berekend.`)
    // Review findings stop nothing.
    expect(out).toMatch(/^\d+ opmerkingen, die niets tegenhouden \(moet: \d+, hoort: \d+\):$/m)
    const { format, findings } = JSON.parse((await mbc('check', good(), '--json')).out) as Record<string, unknown>
    expect(format).toBe('mbc-review/1')
    expect(findings).toContainEqual(
      expect.objectContaining({ weight: 'should', guideline: expect.anything() as unknown }),
    )
    expect((await mbc('check', good(), '--lang', 'en')).out).toContain(
      "in order. Business case 'Klein' can be calculated.",
    )
  })

  it('calculates, in Dutch or English', async () => {
    const dutch = await mbc('calculate', example)
    expect([dutch.code, dutch.err]).toEqual([0, ''])
    expect(dutch.out).toContain('Wat een raadslid het eerst vraagt')
    expect((await mbc('calculate', example, '--lang', 'en')).out).toContain('What a councillor asks first')
  })

  it('writes JSON that parses, and nothing else', async () => {
    const { code, out, err } = await mbc('calculate', good(), '--json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({
      name: 'Klein',
      format: 'mbc-results/1',
      society: { cash: { npv: '12000' } },
    })
  })

  it('explains', async () => {
    const { code, out } = await mbc('explain', good(), 'gemeente.cash.npv')
    expect(code).toBe(0)
    expect(out).toContain('netto contante waarde (kas)')
    expect((await mbc('explain', good(), 'gemeente.cash.npv', '--depth', '1', '--lang', 'en')).out).toContain(
      '(more layers below)',
    )
  })

  it('says of a number of a project in which file, line and column it stands', async () => {
    const address = 'interventions.praktijkondersteuner-jeugd.success'
    const { code, out } = await mbc('explain', 'examples/dordrecht/programma.yaml', address)
    expect(code).toBe(0)
    const [, line = ''] = /plaats: examples\/dordrecht\/poh-jeugd\.yaml:(\d+):\d+/.exec(out) ?? []
    const lines = readFileSync('examples/dordrecht/poh-jeugd.yaml', 'utf8').split('\n')
    expect(lines.slice(Number(line) - 2, Number(line)).join('\n')).toContain('success:')
    expect((await mbc('explain', 'examples/dordrecht/programma.yaml', `${address}es`)).code).toBe(2)
  })

  it('writes the schema', async () => {
    const { code, out } = await mbc('schema')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  it('prints its version, wherever that is asked for', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    for (const words of [['--version'], ['-V'], ['--lang', 'en', '--version']])
      expect(await mbc(...words)).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect((await mbc('--help')).out).toMatch(/-V, --version +toont de versie/)
  })

  it('helps', async () => {
    const { code, out, err } = await mbc('--help')
    expect([code, err]).toEqual([0, ''])
    for (const command of ['check', 'calculate', 'explain', 'schema']) expect(out).toContain(command)
    expect((await mbc('calculate', '--help')).code).toBe(0)
    expect(out).toContain('--lang <taal>')
  })

  it('says where the manual and the examples are, in files that exist', async () => {
    const { code, out, err } = await mbc('help', 'handleiding')
    expect([code, err]).toEqual([0, ''])
    const paths = out.split('\n').filter((line) => /^ {2}\S/.test(line))
    expect(paths.map((line) => basename(line))).toEqual([
      'handleiding.md',
      'bestandsformaat.md',
      'begeleiding-thuis.yaml',
      ...readdirSync('examples').filter((file) => file.endsWith('.yaml') && file !== 'begeleiding-thuis.yaml'),
    ])
    for (const line of paths) expect(existsSync(line.trim()), line).toBe(true)
    expect((await mbc('help', 'manual', '--lang', 'en')).out).toContain(paths[0])
    expect((await mbc('--help')).out).toContain('mbc help handleiding')
  })

  it('speaks the language asked for before the command, after it, and with a call for help', async () => {
    for (const words of [
      ['--lang', 'en', 'check', good()],
      ['--lang=en', 'check', good()],
      ['check', '--lang', 'en', good()],
      ['check', good(), '--lang=en'],
      ['--lang', 'nl', 'check', good(), '--lang', 'en'],
    ]) {
      const { code, out } = await mbc(...words)
      expect(code).toBe(0)
      expect(out).toContain('in order. Business case')
    }
    expect((await mbc('--lang', 'en', 'check', good(), '--lang', 'nl')).out).toContain('in orde. Businesscase')
    const commands = [
      'check',
      'calculate',
      'report',
      'explain',
      'simulate',
      'sensitivity',
      'workbook',
      'propose',
      'compare',
      'claims',
      'schema',
    ]
    for (const words of [[], ...commands.map((command) => [command])]) {
      const english = [
        await mbc(...words, '--help', '--lang', 'en'),
        await mbc('--lang', 'en', ...words, '-h'),
        await mbc('help', ...words, '--lang', 'en'),
      ]
      for (const { code, out } of english) {
        expect(code).toBe(0)
        expect(out).toMatch(/^Usage: mbc[^]*--lang <language>[^]*shows this help/)
        expect(out).not.toMatch(/\b(?:het|een|zonder|bestand|opties|Opdrachten)\b/i)
      }
      expect((await mbc(...words, '--help')).out).not.toMatch(/\b(?:the|without|file|options|Commands|Usage)\b/)
    }
    expect(await mbc('--lang', 'en', 'calculate')).toMatchObject({
      code: 2,
      err: 'Something is missing from the call: <file>. See mbc --help.\n',
    })
    expect((await mbc('en', '--lang')).err).toMatch(/ontbreekt|bestaat niet/)
  })
})

describe('a wrong case', () => {
  it.each([['check'], ['calculate'], ['explain']])(
    'is reported in full by %s, with line numbers, and nothing is computed',
    async (command) => {
      const path = wrong()
      const { code, out, err } = await mbc(
        ...(command === 'explain' ? [command, path, 'gemeente.cash.npv'] : [command, path]),
      )
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(`${path}:3:`)
      expect(err).toContain(`${path}:8:`)
      expect(err).toContain(`${path}:10:`)
      expect(err).toContain('3 problemen. Er is niets berekend.')
      expect(err).not.toMatch(/\bat .*\.ts:|Error:/)
    },
  )

  it('is reported in English on request', async () => {
    expect((await mbc('check', wrong(), '--lang', 'en')).err).toContain('3 problems. Nothing was calculated.')
    expect((await mbc('check', file('een.yaml', 'name: 5\n'), '--lang', 'en')).code).toBe(1)
  })

  it.each([
    [
      'an Excel workbook',
      'case.xlsx',
      'PK\u0003\u0004 xl/workbook.xml',
      /is een Excel-werkmap/,
      /is an Excel workbook/,
    ],
    [
      'a document of Word',
      'case.docx',
      'PK\u0003\u0004 word/document.xml',
      /is een document van Word/,
      /is a Word document/,
    ],
    ['a PDF', 'case.pdf', '%PDF-1.7', /is een PDF/, /is a PDF/],
    ['a zip', 'case.zip', 'PK\u0003\u0004 case.yaml', /is een ingepakt bestand/, /is a packed file/],
  ])('is %s, and is reported as such', async (_, name, text, nl, en) => {
    const path = file(name, text)
    const dutch = await mbc('check', path)
    expect([dutch.code, dutch.out]).toEqual([1, ''])
    expect(dutch.err.replaceAll(/\s+/g, ' ')).toMatch(nl)
    expect((await mbc('check', path, '--lang', 'en')).err.replaceAll(/\s+/g, ' ')).toMatch(en)
  })

  it('is not there, and the likely one beside it is named', async () => {
    const there = file('bedoeld.yaml.txt', 'name: x\n')
    for (const name of ['bedoeld.yaml', 'bedoeld.yml', 'bedoelt.yaml.txt']) {
      const { code, err } = await mbc('check', join(folder, name))
      expect(code).toBe(2)
      expect(err.replaceAll(/\s+/g, ' ')).toContain(`Bedoelt u '${there}'?`)
    }
    expect((await mbc('check', join(folder, 'heel-iets-anders.yaml'))).err).toMatch(
      /Controleer\s+de\s+naam\s+en\s+de\s+map\./,
    )
  })

  it('is a file that is no YAML, an empty one, and one that is too large', async () => {
    expect((await mbc('check', file('kapot.yaml', 'name: [a\n'))).code).toBe(1)
    expect((await mbc('check', file('kapot.json', '{"name": }'))).code).toBe(1)
    expect((await mbc('check', file('leeg.yaml', ''))).code).toBe(1)
    const large = await mbc('check', file('groot.yaml', `# ${'x'.repeat(10_000_001)}\n`))
    expect([large.code, large.out]).toEqual([1, ''])
    expect(large.err).toMatch(/hoogstens\s+10\s+MB/)
  })
})

describe('a valid case that cannot be carried out', () => {
  it('is refused by every command alike, before it explains or writes anything', async () => {
    // A tenth of what the gemeente saves goes in: 600 a year, of which 1000 a year cannot be paid.
    const fund = {
      party: 'fonds',
      deposits: [{ party: 'gemeente', share: 0.1 }],
      use: { payments: [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-12', amount: 1000 }] },
    }
    const short = file(
      'tekort.json',
      JSON.stringify({
        ...smallCase(),
        parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'fonds' }],
        fund,
      }),
    )
    const refused = { code: 1, out: '', err: (await mbc('check', short)).err }
    expect(refused.err).toMatch(/^\S+tekort\.json:1:\d+ [\s\S]*het\s+fonds\s+'fonds'\s+komt\s+in\s+2025\s+tekort/)
    for (const words of [
      ['calculate', short],
      ['explain', short, 'gemeente.cash.npv'],
      ['explain', short, 'fund.balance'],
      ['workbook', short, '--out', join(folder, 'tekort.xlsx')],
      ['propose', short],
      ['report', short, '--out', join(folder, 'tekort')],
    ])
      expect(await mbc(...words), words[0]).toEqual(refused)
  })
})

describe('a wrong call', () => {
  const fails = async (...words: readonly string[]): Promise<string> => {
    const { code, out, err } = await mbc(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toMatch(/\bat .*\.ts:/)
    // Where lines break depends on where the files are.
    return err.replace(/\n(?!$)/g, ' ')
  }

  it('names a file that is not there, or is a folder', async () => {
    expect(await fails('calculate', join(folder, 'weg.yaml'))).toContain('bestaat niet')
    expect(await fails('calculate', join(folder, 'weg.yaml'), '--lang', 'en')).toContain('There is no file')
    const map = join(folder, 'map.yaml')
    mkdirSync(map, { recursive: true })
    expect(await fails('check', map)).toContain('is een map')
    expect(await fails('check', map, '--lang', 'en')).toContain('is a folder')
  })

  it('has an unknown command, an unknown option, an unknown language, too little or too much', async () => {
    expect(await fails('bereken', good())).toContain('bereken')
    expect(await fails('calculate', good(), '--jsn')).toContain('--jsn')
    expect(await fails('calculate', good(), '--lang', 'de')).toContain('de')
    await fails('calculate')
    await fails('explain')
    await fails('check', good(), good())
    await fails('explain', good(), 'gemeente.cash.npv', '--depth', '0')
    await fails('explain', good(), 'gemeente.cash.npv', '--depth', 'diep')
    expect((await mbc()).code).toBe(2)
  })

  it('asks for help with what is no command', async () => {
    expect(await fails('help', 'foo')).toBe("Opdracht 'foo' bestaat niet. Zie mbc --help.\n")
    expect(await fails('help', 'chek')).toBe("Opdracht 'chek' bestaat niet. Bedoelt u 'check'? Zie mbc --help.\n")
    expect(await fails('--lang', 'en', 'help', 'foo')).toBe("There is no command 'foo'. See mbc --help.\n")
    expect(await fails('help', 'foo', '--lang', 'en')).toBe("There is no command 'foo'. See mbc --help.\n")
    for (const words of [['help'], ['help', 'help'], ['help', 'check'], ['help', '--lang', 'en', 'check']])
      expect(await mbc(...words)).toMatchObject({ code: 0, err: '' })
  })

  it('names no place to write to', async () => {
    // With a wrong case, so that nothing is ever written here.
    for (const command of ['report', 'workbook'])
      for (const out of ['', ' ']) {
        expect(await fails(command, wrong(), '--out', out)).toBe(
          "De waarde bij '--out' kan niet. Noem een map of een bestand. Zie mbc --help.\n",
        )
        expect(await fails(command, wrong(), `--out=${out}`, '--lang', 'en')).toBe(
          "The value of '--out' cannot be used. Name a folder or a file. See mbc --help.\n",
        )
      }
  })

  it('names a workbook as what it is not', async () => {
    const [old, bare] = [join(folder, 'case.xls'), join(folder, 'case')]
    const remedy = join(folder, 'case.xlsx')
    expect(await fails('workbook', good(), '--out', old)).toBe(
      `'${old}' is geen naam voor een werkmap: Excel opent haar alleen als .xlsx. Kies --out ${remedy}.\n`,
    )
    expect(await fails('workbook', good(), '--out', bare, '--lang', 'en')).toBe(
      `'${bare}' is no name for a workbook: Excel opens it as .xlsx only. Choose --out ${remedy}.\n`,
    )
    expect(existsSync(old) || existsSync(bare)).toBe(false)
    expect((await mbc('workbook', good(), '--out', join(folder, 'CASE.XLSX'))).code).toBe(0)
  })

  it('asks for a figure that is not there: the nearest are named', async () => {
    const reported = async (...words: readonly string[]) =>
      (await fails('explain', good(), ...words)).replace(/\s+/g, ' ')
    expect(await reported('gemente.cash.npv')).toContain('Bedoelt u gemeente.cash.npv?')
    expect(await reported('gemente.cash.npv', '--lang', 'en')).toContain('Did you mean gemeente.cash.npv?')
    expect(await reported('x')).toContain('Een cijfer begint met een partij (')
  })

  it('asks for a figure by a name that two have: both are named, and what each is', async () => {
    const reported = (await fails('explain', good(), 'gemeente.npv')).replace(/\s+/g, ' ')
    expect(reported).toContain('Bedoelt u gemeente.cash.npv of gemeente.welfare.npv? cash is de kas')
    expect(reported).toContain('welfare is de welvaart')
    expect((await fails('explain', good(), 'gemeente.npv', '--lang', 'en')).replace(/\s+/g, ' ')).toContain(
      'Did you mean gemeente.cash.npv or gemeente.welfare.npv? cash is the money',
    )
  })

  it('asks what figures there are, of each kind or with a word in their name', async () => {
    const all = await mbc('explain', good(), '--list')
    expect(all.code).toBe(0)
    for (const line of [
      '<partij>.cash.npv: netto contante waarde (kas)',
      '<partij>.cash.costs.[presentValue|total|byYear]: kosten',
      '<partij>: gemeente, ',
    ])
      expect(all.out).toContain(line)
    expect(all.out.split('\n').length).toBeLessThan(200)
    const found = await mbc('explain', good(), 'ncw society', '--list')
    expect([found.code, found.out]).toEqual([
      0,
      '  society.cash.npv: netto contante waarde (kas), samenleving\n  society.welfare.npv: netto contante waarde (welvaart), samenleving\n',
    ])
    expect((await mbc('explain', good(), 'gemeente', '--list', '--lang', 'en')).out).toMatch(/And \d+ more/)
    expect((await mbc('explain', good(), 'zzz', '--list')).out).toContain("Geen cijfer heeft 'zzz' in zijn naam.")
  })
})

describe('what should not happen', () => {
  it('is reported without a stack, in the language asked for, however it was asked', async () => {
    const broken = async (language: readonly string[]) => {
      let err = ''
      const code = await run(['check', good(), ...language], {
        out: () => {
          throw new Error('de uitvoer is dicht')
        },
        err: (text) => {
          err += text
        },
      })
      return [code, err] as const
    }
    expect(await broken([])).toEqual([
      3,
      'Dit had niet mogen gebeuren: de uitvoer is dicht. Het ligt niet aan u; meld het\nmet het bestand erbij.\n',
    ])
    expect((await broken(['--lang', 'en']))[1]).toContain('This should not have happened')
    expect((await broken(['--lang=en']))[1]).toContain('This should not have happened')
  })
})
