import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { smallCase } from '../rules/small-case.js'
import { mbc, temporaryFolder, unwrapped } from './mbc.js'

const folder = temporaryFolder()
const good = join(folder, 'goed.json')
writeFileSync(good, JSON.stringify(smallCase({ item: { price: { low: 90, mode: 100, high: 120 } } })))

const both = ['gemeente.cash.npv', 'society.welfare.npv']

describe('a list of figures', () => {
  it.each([
    ['one, before the file', ['--figure', 'gemeente.cash.npv', good], ['gemeente.cash.npv']],
    ['one with =, before the file', ['--figure=gemeente.cash.npv', good], ['gemeente.cash.npv']],
    ['with a comma', [good, '--figure', 'gemeente.cash.npv,society.welfare.npv'], both],
    ['with a comma, before the file', ['--figure', 'gemeente.cash.npv,society.welfare.npv', good], both],
    ['with a comma and a space', [good, '--figure', 'gemeente.cash.npv,', 'society.welfare.npv'], both],
    ['with a comma and a space in one word', [good, '--figure=gemeente.cash.npv, society.welfare.npv'], both],
    ['with spaces', [good, '--figure', 'gemeente.cash.npv', 'society.welfare.npv'], both],
    ['with spaces, before the file', ['--figure', 'gemeente.cash.npv', 'society.welfare.npv', good], both],
    [
      'with spaces, before another option and the file',
      ['--figure', 'gemeente.cash.npv', 'society.welfare.npv', '--seed', '2', good],
      both,
    ],
    [
      'with spaces, and the file before another option',
      ['--figure', 'gemeente.cash.npv', 'society.welfare.npv', good, '--seed', '2'],
      both,
    ],
    ['asked for again', ['--figure', 'gemeente.cash.npv', '--figure', 'society.welfare.npv', good], both],
    [
      'asked for again, with the file between',
      ['--figure', 'gemeente.cash.npv', good, '--figure', 'society.welfare.npv'],
      both,
    ],
    [
      'asked for twice',
      ['--figure', 'society.welfare.npv', good, '--figure', 'society.welfare.npv'],
      ['society.welfare.npv'],
    ],
    ['before what is no option any more', ['--figure', 'society.welfare.npv', '--', good], ['society.welfare.npv']],
  ])('%s', async (_, words, figures) => {
    const { code, out, err } = await mbc('sensitivity', '--draws', '10', '--json', ...words)
    expect([code, err]).toEqual([0, ''])
    expect((JSON.parse(out) as { tornado: { figure: string }[] }).tornado.map(({ figure }) => figure)).toEqual(figures)
  })

  it('is not taken for the file where there is none', async () => {
    const missing = 'Er ontbreekt iets in de aanroep: <bestand>. Zie mbc --help.\n'
    expect(await mbc('sensitivity', '--figure', good)).toEqual({ code: 2, out: '', err: missing })
    expect(await mbc('sensitivity', '--figure', 'a', '--figure', 'b')).toEqual({ code: 2, out: '', err: missing })
    expect((await mbc('sensitivity', good, '--figure')).err).toBe(
      "Achter '--figure' ontbreekt een waarde. Zie mbc --help.\n",
    )
  })

  it('is not empty', async () => {
    for (const nothing of ['', ',', ' , '])
      expect(await mbc('sensitivity', good, '--figure', nothing)).toEqual({
        code: 2,
        out: '',
        err: "De waarde bij '--figure' kan niet. Noem er ten minste één. Zie mbc --help.\n",
      })
    expect((await mbc('sensitivity', good, '--figure', '', '--lang', 'en')).err).toBe(
      "The value of '--figure' cannot be used. Name one at least. See mbc --help.\n",
    )
  })
})

describe('a list of kinds of report', () => {
  let times = 0
  it.each([
    ['before the file', ['--format', 'csv', good], ['ledger.csv']],
    ['with a comma', [good, '--format', 'markdown,csv'], ['ledger.csv', 'report.md']],
    ['with spaces', ['--format', 'markdown', 'csv', '--bom', good], ['ledger.csv', 'report.md']],
    [
      'in every way',
      ['--format', 'markdown,csv', 'raadsinformatiebrief', good, '--format=csv'],
      ['ledger.csv', 'raadsinformatiebrief.html', 'raadsinformatiebrief.md', 'report.md'],
    ],
    ['beside another option', ['--lang', 'en', '--format', 'csv', good], ['ledger.csv']],
  ])('%s', async (_, words, files) => {
    const out = join(folder, `rapport-${++times}`)
    expect(await mbc('report', '--out', out, ...words)).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(out).sort()).toEqual(files)
  })

  it('names the kinds that there are for any other', async () => {
    for (const words of [['csv,pdf'], ['csv', 'pdf'], ['pdf']]) {
      const { code, err } = await mbc('report', good, '--out', join(folder, 'niets'), '--format', ...words)
      expect([code, unwrapped(err)]).toEqual([
        2,
        "De waarde bij '--format' kan niet. Kies uit html, markdown, csv, charts, raadsinformatiebrief. Zie mbc --help.\n",
      ])
    }
  })
})

describe('a list of parties', () => {
  it('names the id of a party that is called by its name', async () => {
    const { code, err } = await mbc(
      'propose',
      'examples/begeleiding-thuis.yaml',
      '--among',
      'Gemeente Voorbeeld,zorgverzekeraar',
    )
    expect(code).toBe(2)
    expect(unwrapped(err)).toContain(
      'Geen partij in deze businesscase: Gemeente Voorbeeld. Bedoelt u gemeente? Kies uit',
    )
  })

  it('is as any other list', async () => {
    const home = 'examples/begeleiding-thuis.yaml'
    const proposed = async (...words: readonly string[]) => mbc('propose', '--json', ...words)
    const commas = await proposed(home, '--among', 'gemeente,zorgverzekeraar')
    expect(commas).toMatchObject({ code: 0, err: '' })
    expect(commas.out).not.toBe((await proposed(home, '--among', 'gemeente')).out)
    for (const words of [
      ['gemeente', 'zorgverzekeraar', home],
      ['gemeente,zorgverzekeraar', home],
      ['gemeente', home, '--among', 'zorgverzekeraar'],
      ['gemeente, zorgverzekeraar', home],
    ])
      expect(await proposed('--among', ...words)).toEqual(commas)
  })
})
