import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase } from '../../src/index.js'
import type { BusinessCaseInput } from '../../src/case/index.js'
import { reviewText } from '../../src/report/text/review-text.js'
import { reviewCase, type ReviewFinding } from '../../src/review/index.js'
import { type Draft, draftOf, type SeededFault, seededFaults } from './seeded-faults.js'

const review = (draft: Draft): readonly ReviewFinding[] => {
  const parsed = parseBusinessCase(JSON.parse(JSON.stringify(draft)) as BusinessCaseInput)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return reviewCase(calculate(parsed.businessCase))
}

const altered = ({ example, alter }: SeededFault): Draft => {
  const draft = draftOf(example)
  alter(draft)
  return draft
}

describe('a fault seeded in an example', () => {
  it('is one of thirty or more, and each is another', () => {
    expect(seededFaults.length).toBeGreaterThanOrEqual(30)
    expect(new Set(seededFaults.map(({ name }) => name)).size).toBe(seededFaults.length)
  })

  it.each(seededFaults)('is found, and not there before: $name', (fault) => {
    const said = ({ code, addresses }: ReviewFinding): string => `${code} ${addresses.join(', ')}`
    const before = review(draftOf(fault.example))
    const after = review(altered(fault))
    expect(before.map(({ code }) => code)).not.toContain(fault.code)
    expect(
      after.map(({ code }) => code),
      after.map(said).join('; '),
    ).toContain(fault.code)
  })

  it.each(seededFaults)('is worded for a reader, with who asks and how much it matters: $name', (fault) => {
    const finding = review(altered(fault)).find(({ code }) => code === fault.code)!
    expect(['must', 'should']).toContain(finding.weight)
    for (const language of ['nl', 'en'] as const) {
      const { message, remark = message, question, remedy } = finding.text[language]
      expect(`${remark} ${question}`).not.toMatch(
        /\b(costItems|interventions|targetGroups|incomeItems|discounting|timeline)\.\w|\b\d{4}-\d{2}\b|[{}[\]]|undefined|NaN/,
      )
      expect(remedy).not.toMatch(/undefined|NaN/)
      expect(reviewText([finding], language).replaceAll(/\s+/g, ' ')).toContain(finding.guideline.name[language])
    }
  })

  it('comes with the heaviest findings first', () => {
    for (const fault of seededFaults) {
      const weights = review(altered(fault)).map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort())
    }
  })
})
