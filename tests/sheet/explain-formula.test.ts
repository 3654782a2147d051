import { describe, expect, it } from 'vitest'

import { InternalFault } from '../../src/base/index.js'
import { explainFormula, readExactly, sheetWriter, type Axes } from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'

const axes: Axes = { period: 2, year: 2, clock: 1, starts: [0, 12], ends: [12, 24] }

const named = (concept: string) => ({ label: { concept, about: {} }, unit: 'eur' }) as const

/** 2 x (price + price x [1, 2]) + 3: one stated number, used twice. */
const example = () => {
  const write = sheetWriter(axes)
  const price = write.parameter('items.price', new Decimal(10), {
    ...named('price'),
    source: 'Prijslijst',
    assumption: 'afgerond',
  })
  const cost = write.name(write.multiply(price, write.data('period', [1, 2])), named('cost'))
  const result = write.name(
    write.add(write.multiply(write.constant(2), write.add(price, cost)), write.constant(3)),
    named('result'),
  )
  const sheet = write.sheet()
  return { ...explainFormula(sheet, readExactly(sheet), result), sheet, result }
}

describe('explainFormula', () => {
  it('gives the number, and the arithmetic on the named figures under it', () => {
    const explanation = example()
    expect(explanation.name?.label.concept).toBe('result')
    expect(explanation.shape).toBe('period')
    expect((explanation.value as readonly Decimal[]).map(Number)).toEqual([43, 63])
    expect(explanation.from.map((figure) => figure.name?.label.concept)).toEqual(['price', 'cost'])
    expect(explanation.how).toEqual({
      kind: 'operation',
      op: 'add',
      args: [
        {
          kind: 'operation',
          op: 'multiply',
          args: [
            { kind: 'number', value: new Decimal(2) },
            {
              kind: 'operation',
              op: 'add',
              args: [
                { kind: 'figure', index: 0 },
                { kind: 'figure', index: 1 },
              ],
            },
          ],
        },
        { kind: 'number', value: new Decimal(3) },
      ],
    })
  })

  it('ends at what the user states, with path and source', () => {
    const [price] = example().from
    expect(price).toMatchObject({ path: 'items.price', how: { kind: 'stated' }, from: [], repeated: false })
    expect(price?.name).toMatchObject({ source: 'Prijslijst', assumption: 'afgerond' })
  })

  it('explains a figure once in a tree', () => {
    const cost = example().from[1]
    expect(cost?.from.map((figure) => [figure.name?.label.concept, figure.repeated, figure.from.length])).toEqual([
      ['price', true, 0],
    ])
    expect(cost?.how).toMatchObject({ args: [{ kind: 'figure', index: 0 }, { kind: 'data' }] })
  })

  it('refuses a formula of another sheet', () => {
    const { sheet } = example()
    expect(() => explainFormula(sheet, readExactly(sheet), 999 as never)).toThrow(InternalFault)
  })
})
