import { describe, expect, it } from 'vitest'

import { Decimal, type Results } from '../../src/index.js'
import { ladderNotes } from '../../src/report/notes/ladder-notes.js'
import { resultsOf, smallCase, type Changes } from '../rules/small-case.js'

/** Ten households with two items of 12,000 a year; interventions by name, each with the effects stated. */
const resultsWith = (effects: Readonly<Record<string, readonly Changes[]>>, fields: Changes = {}): Results =>
  resultsOf(
    smallCase({
      costItems: ['wmo', 'jeugdzorg'].map((id) => ({
        id,
        name: id.toUpperCase(),
        targetGroup: 'groep',
        domain: id,
        volume: 12,
        price: 100,
        payers: 'gemeente',
      })),
      interventions: Object.entries(effects).map(([name, stated]) => ({
        id: name.toLowerCase(),
        name,
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
        effects: stated.map((effect, at) => ({ id: `e${at}`, evidence: 'demonstrated', ...effect })),
      })),
      ...fields,
    }),
  )

const on = (costItem: string, reduction: number, more: Changes = {}): Changes => ({ costItem, reduction, ...more })

/** The note that begins with this text, if there is one. */
const note = (results: Results, begins: string, language: 'nl' | 'en' = 'nl'): string | undefined =>
  ladderNotes(results, language).find((each) => each.startsWith(begins))
const competing = (results: Results): string | undefined => note(results, 'Deze interventies')
const taken = (results: Results): string | undefined => note(results, 'Wat er bij overlap afgaat')

describe('which interventions compete for the same savings', () => {
  it('are listed by the item they overlap on: those that never overlap do not compete', () => {
    const results = resultsWith({
      Een: [on('wmo', 0.6)],
      Twee: [on('wmo', 0.4)],
      Drie: [on('jeugdzorg', 0.6)],
      Vier: [on('jeugdzorg', 0.4)],
    })
    expect(competing(results)).toBe(
      'Deze interventies besparen op dezelfde kosten en delen die besparing: Een en Twee (WMO); Drie en Vier (JEUGDZORG).',
    )
    expect(note(results, 'These', 'en')).toBe(
      'These interventions save on the same costs and share that saving: Een and Twee (WMO); Drie and Vier (JEUGDZORG).',
    )
  })

  it('are listed once for all items on which the same ones overlap', () => {
    const both = [on('wmo', 0.6), on('jeugdzorg', 0.6)]
    expect(competing(resultsWith({ Een: both, Twee: both, Drie: both }))).toContain(
      ': Een, Twee en Drie (WMO en JEUGDZORG).',
    )
  })

  it('does not name those that reach different households, other years, or raise use', () => {
    const meeting = { Een: [on('wmo', 0.6)], Twee: [on('wmo', 0.4)] }
    expect(competing(resultsWith(meeting, { attribution: { overlap: 'additive' } }))).toBeUndefined()
    const inTurns = {
      Een: [on('wmo', 0.6, { profile: { duration: 12 } })],
      Twee: [on('wmo', 0.4, { profile: { delay: 12 } })],
    }
    expect(competing(resultsWith(inTurns))).toBeUndefined()
    expect(competing(resultsWith({ ...meeting, Drie: [on('wmo', -0.2)] }))).toContain(': Een en Twee (WMO).')
    expect(competing(resultsWith({ Een: [on('wmo', 0.6), on('wmo', 0.2)] }))).toBeUndefined()
  })

  it('names who comes first too, though overlap takes nothing from it', () => {
    const results = resultsWith(
      { Een: [on('wmo', 0.6)], Twee: [on('wmo', 0.4)] },
      { attribution: { rule: 'sequential', order: ['een', 'twee'] } },
    )
    expect(competing(results)).toContain(': Een en Twee (WMO).')
    // 20 % of what the first leaves is 1680 and not 2400, in both years.
    expect(taken(results)).toBe('Wat er bij overlap afgaat, per interventie: Twee € 1.440.')
  })
})

describe('what overlap takes from each intervention', () => {
  it('is given in euros', () => {
    // 3600 and 2400 of 12000 become 3240 and 2040, in two years.
    const results = resultsWith({ Een: [on('wmo', 0.6)], Twee: [on('wmo', 0.4)], Drie: [on('jeugdzorg', 0.4)] })
    expect(taken(results)).toBe('Wat er bij overlap afgaat, per interventie: Een € 720, Twee € 720.')
    expect(note(results, 'What overlap takes', 'en')).toBe('What overlap takes, by intervention: Een €720, Twee €720.')
  })

  it('is for each what the ladder takes off it, rounded by itself', () => {
    for (const rate of [0, 0.0049, 0.014, 0.0225, 0.0329]) {
      const results = resultsWith(
        { Een: [on('wmo', 0.513, { deadweight: 0.071 })], Twee: [on('wmo', 0.317)], Drie: [on('wmo', 0.223)] },
        { discounting: { rate } },
      )
      const parts = [...(taken(results) ?? '').matchAll(/€ ([\d.]+)(?=[,.](?: |$))/g)].map(([, amount = '']) =>
        amount.replaceAll('.', ''),
      )
      expect(parts).toEqual(results.ladder.map(({ lost }) => lost.overlap.neg().toFixed(0, Decimal.ROUND_HALF_UP)))
    }
  })

  it('is not mentioned where it takes nothing', () => {
    expect(taken(resultsWith({ Een: [on('wmo', 0.6)], Twee: [on('jeugdzorg', 0.4)] }))).toBeUndefined()
  })
})

describe('a claim above what there is', () => {
  it('is named for what it is: no overlap with others', () => {
    // Five households at 3000 claim 15000 of the 12000 that all ten cost.
    const results = resultsWith({ Een: [{ costItem: 'wmo', amount: 3000 }], Twee: [on('jeugdzorg', 0.4)] })
    expect(note(results, 'Claimt meer')).toBe(
      'Claimt meer besparing dan de kosten waarop wordt bespaard: Een (WMO). Wat daarboven komt bestaat niet, en gaat er bij overlap af.',
    )
    expect(note(results, 'Claims a saving', 'en')).toBe(
      'Claims a saving above the cost that is saved on: Een (WMO). What is above it does not exist, and comes off with overlap.',
    )
    expect(competing(results)).toBeUndefined()
    expect(taken(results)).toContain('Een € 6.000')
  })

  it('is not mentioned for one that claims all of it', () => {
    expect(note(resultsWith({ Een: [{ costItem: 'wmo', amount: 2400 }] }), 'Claimt meer')).toBeUndefined()
  })
})

describe('what others did', () => {
  it('is listed by project, with the reasons', () => {
    const project = (share: number, reason: string): Changes => ({ project: 'Wijkteam', share, reason })
    // 20 % of 3600 and 10 % of 2400, two years: 1440 + 480. And 5 % of 2400: 240.
    const results = resultsWith({
      Een: [on('wmo', 0.6, { outside: [project(0.2, 'zelfde gezinnen')] })],
      Twee: [
        on('jeugdzorg', 0.4, {
          outside: [project(0.1, 'Helpt mee.'), { project: 'POH', share: 0.05, reason: 'verwijst minder' }],
        }),
      ],
      Drie: [on('jeugdzorg', 0.1, { outside: [project(0, 'zelfde gezinnen')] })],
    })
    expect(ladderNotes(results, 'nl').filter((each) => each.includes('telt niet mee: dat'))).toEqual([
      '€ 1.920 telt niet mee: dat kan ook door Wijkteam komen. Reden: zelfde gezinnen. Helpt mee.',
      '€ 240 telt niet mee: dat kan ook door POH komen. Reden: verwijst minder.',
    ])
    expect(note(results, '€240 does not count', 'en')).toBe(
      '€240 does not count: that may come from POH too. Reason: verwijst minder.',
    )
  })

  it('is not listed for a project that is ascribed nothing', () => {
    expect(
      note(
        resultsWith({ Een: [on('wmo', 0.6, { outside: [{ project: 'POH', share: 0, reason: 'deed niets' }] })] }),
        'telt niet mee: dat',
      ),
    ).toBeUndefined()
  })
})
