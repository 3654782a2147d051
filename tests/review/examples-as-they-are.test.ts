import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import { readCaseFile } from '../../src/cli/files/read-case-file.js'
import { reviewCase } from '../../src/review/index.js'

/** What the review says of each example, by code and place, and why the example deserves it. */
const deserved: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'examples/aandachtshuishoudens.yaml': {
    'effect-without-source ': 'what is saved on each item is assumed; only the goal of 25 % has a source',
    'structural-cost-ends ': 'the embedded team stops with enrolment in 2022, and is called structural',
    'mostly-assumptions ': '153 of 204 numbers are assumed, as its head says',
    'other-price-level ': 'five prices of 2015 to 2018 in euros of 2024',
  },
  'examples/begeleiding-thuis.yaml': {},
  'examples/fonds-zorgzame-stad.yaml': {
    'effect-without-source interventions.aanpak.effects.hulp': 'the saving of 2,000 a year is made up',
    'numbers-without-source costItems.hulp.volume': 'a volume of 1 stands there bare',
    'mostly-assumptions ': 'costs and savings are made up',
    'ends-before-payback timeline.through': 'the municipality lacks 1.9 million by 2028, four years of its saving',
    'no-pm pm': 'it names nothing beyond money',
    'no-uncertainty ': 'it shows a fund, and no range',
    'effect-lasts-long interventions.aanpak.effects.hulp.profile':
      'the saving lasts from 2020 to 2028, and nobody falls back',
  },
  'examples/health-impact-bond-den-haag.yaml': {
    'effect-without-source interventions.sociaal-hospitaal.effects.besparing-verzekeraar':
      'what the insurer saves is what is left of the published total',
    'no-deadweight ': 'the published saving was planned, without a comparison',
    'all-cashable ': 'the contract pays on proven savings; whether budgets fall is not known',
    'transfer-as-resource costItems.gemeente-kosten':
      'its costs hold social assistance, which for society is a transfer, as its own text says',
    'numbers-without-source ': 'two volumes of 1 stand there bare',
    'mostly-assumptions ': 'nine of eighteen numbers are assumed',
    'no-pm pm': 'it names nothing beyond money',
    'no-uncertainty ': 'no range, though the plan of 250 became 136',
    'source-without-year ': 'its sources name no price level, as its own text says',
  },
  'examples/segmenten.yaml': {
    'weak-evidence-carries ': 'both interventions are graded possible',
    'all-cashable ': 'nothing is said of cash',
    'mostly-assumptions ': 'a made-up city',
    'ends-before-effect interventions.gezinsteam.effects.enkelvoudig.profile.duration':
      'the last families have five months of effect after the timeline',
  },
  'examples/solidariteit-jeugdhulp.yaml': {
    'effect-without-source interventions.doorbraakteam.effects.jeugd-verblijf': 'called demonstrated, and assumed',
    'all-cashable costItems.jeugd-verblijf.cashable': 'too favourable, as its own text says',
    'no-pm pm': 'it shows a settlement, and names nothing beyond money',
    'no-uncertainty ': 'it shows a settlement, and no range',
  },
  'examples/uitstroom-naar-werk.yaml': {
    'effect-without-source ': 'called probable, and assumed',
    'price-level-of-source costItems.uitvoering.price':
      'an amount of 2018 counts as euros of 2026, as its own text says',
    'numbers-without-source ': 'two volumes stand there bare',
    'mostly-assumptions ': '28 of 31 numbers are assumed',
  },
  'examples/varianten-vergelijken.yaml': {
    'effect-without-source ': 'no number has a source',
    'weak-evidence-carries ': 'only quality of life, graded possible, makes it positive',
    'structural-cost-ends interventions.begeleider.costs.team.through': 'the team stops in 2027 and the saving in 2029',
    'numbers-without-source ': 'no number has a source or an assumption',
    'no-uncertainty ': 'it compares variants, and has no range',
  },
  'examples/dordrecht/programma.yaml': {
    'effect-without-source ': 'savings by item are assumed',
    'beyond-horizon ': 'three projects start late and end as planned, so that part of their enrolment is lost',
    'structural-cost-ends ': 'what ordinary budgets pay stops in 2022 to 2026, and is called structural',
    'wages-without-leisure incomeItems.loon': 'wages count in full, and leisure is named nowhere',
    'mostly-assumptions ': '309 of 373 numbers are assumed',
    'other-price-level costItems.aandacht-schuldhulp.price': 'a price of 2015 in euros of 2021',
  },
}

describe('the examples as they are', () => {
  it('are all here', () => {
    const files = readdirSync('examples')
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `examples/${file}`)
    expect(Object.keys(deserved)).toEqual([...files, 'examples/dordrecht/programma.yaml'])
  })

  it.each(Object.entries(deserved))('raise no false alarm in %s: each finding has its reason', (file, reasons) => {
    const found = reviewCase(calculate(readCaseFile(file, 'nl')))
    expect(found.map(({ code, addresses }) => `${code} ${addresses.length === 1 ? addresses[0] : ''}`)).toEqual(
      Object.keys(reasons),
    )
    for (const reason of Object.values(reasons)) expect(reason).not.toBe('')
  })
})
