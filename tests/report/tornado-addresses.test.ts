import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { tornadoCharts } from '../../src/report/charts/tornado-chart.js'
import { htmlTable } from '../../src/report/html/html-table.js'
import { sensitivityText } from '../../src/report/index.js'
import { tornado } from '../../src/risk/index.js'
import { example } from '../rules/whole-cases.js'

const businessCase = example('aandachtshuishoudens.yaml')
const tornadoes = tornado(businessCase, { figures: ['society.welfare.npv'], interval: 0.8 })
const addresses = tornadoes.flatMap(({ bars }) => bars.map(({ address }) => address))

describe('the address of the number of a bar of a tornado', () => {
  const [chart] = tornadoCharts({
    results: calculate(businessCase),
    language: 'nl',
    risk: { tornadoes, interval: 0.8 } as never,
  })
  if (chart === undefined) throw new Error('no tornado')

  it('stands in the row of its table', () => {
    const html = htmlTable({ ...chart.table, caption: chart.subject }, 'tabel', {
      language: 'nl',
      write: (text) => text,
      anchor: (address) => (address === undefined ? '' : ` data-address="${address}"`),
    })
    const rows = [...html.matchAll(/<tr data-address="([^"]+)"><th scope="row">/g)].map(([, address]) => address)
    expect(rows).toEqual(addresses.slice(0, chart.table.rows.length))
    expect(rows.length).toBeGreaterThan(3)
  })

  it.each(['wide', 'narrow'] as const)('stands in the data of the chart, at both its ends: %s', (size) => {
    const { layer } = chart.specification(size) as {
      layer: readonly { data?: { values: readonly { address?: string }[] } }[]
    }
    const own = layer[0]?.data?.values.map(({ address }) => address)
    expect(own).toEqual(addresses.slice(0, chart.table.rows.length).flatMap((address) => [address, address]))
  })

  it('is listed once in a text that asks for addresses, and in no other', () => {
    const found = { businessCase, interval: 0.8, tornado: tornadoes, switching: [], scenarios: [], information: [] }
    const text = sensitivityText(found, { addresses: true, most: 4 }).replaceAll(/\s+/g, ' ')
    for (const address of addresses.slice(0, 4)) expect(text.split(`: ${address}`)).toHaveLength(2)
    expect(text).toContain('Adressen van deze getallen:')
    expect(sensitivityText(found, { most: 4 })).not.toContain(addresses[0])
  })
})
