import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { reviewSchema } from '../../src/report/json/review-schema.js'
import { reviewCase, reviewJson, reviewJsonSchema } from '../../src/report/publication/index.js'
import { example } from '../rules/whole-cases.js'

describe('review.schema.json', () => {
  it('is up to date', () => {
    expect(JSON.parse(readFileSync('review.schema.json', 'utf8'))).toEqual(reviewJsonSchema())
  })

  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))('holds for the review of %s', (name) => {
    const stated: unknown = JSON.parse(reviewJson(reviewCase(calculate(example(name)), { asOf: '2030-01-01' })))
    expect(reviewSchema.parse(stated)).toEqual(stated)
  })
})
