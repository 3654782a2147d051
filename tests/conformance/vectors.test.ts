import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { fieldCoverage } from '../../scripts/conformance/field-coverage.js'
import { vectorText } from '../../scripts/conformance/vector-text.js'
import { conformanceVectors } from '../../scripts/conformance/vectors.js'
import { readVectors } from './read-vectors.js'

const vectors = readVectors()

/** A project may name a file of its own; a vector is one file, in which the projects are merged. */
const inAFileOnly = ['project.file']

describe('the conformance vectors', () => {
  it('are what this version calculates; after a change that is intended: npm run conformance', () => {
    const now = new Map(conformanceVectors().map((vector) => [vector.name, vectorText(vector)]))
    expect(vectors.map(({ name }) => name)).toEqual([...now.keys()].sort())
    for (const { name, text } of vectors) expect(text === now.get(name), name).toBe(true)
  })

  it('state every field of the schema of a case between them', () => {
    const schema: unknown = JSON.parse(readFileSync('case.schema.json', 'utf8'))
    const { all, stated } = fieldCoverage(
      schema,
      vectors.map((vector) => vector.case),
    )
    expect(all.size).toBeGreaterThan(400)
    expect([...all].filter((field) => !stated.has(field))).toEqual(inAFileOnly)
  })

  it('state nothing that the schema does not know: what is counted is what is there', () => {
    const { all, stated } = fieldCoverage(
      {
        type: 'object',
        properties: { name: {}, part: { $ref: '#/$defs/part' } },
        $defs: { part: { properties: { a: {}, b: {} } } },
      },
      [{ name: 'x', part: { a: 1 } }],
    )
    expect([...all]).toEqual(['case.name', 'case.part', 'part.a', 'part.b'])
    expect([...stated]).toEqual(['case.name', 'case.part', 'part.a'])
  })

  it('hold hand-worked figures: 10 households x 12 units x 100 euros x 0.5', () => {
    const { figures } = vectors.find(({ name }) => name === 'halved-costs')!
    expect(figures['gemeente.cash.net.byYear']).toEqual(['6000', '6000'])
    expect(figures['gemeente.cash.npv']).toBe('12000')
  })
})
