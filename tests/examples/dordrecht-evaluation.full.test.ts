import { readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { readCaseFile } from '../../src/cli/files/read-case-file.js'
import { evaluate, factsWithoutSource, type Evaluation } from '../../src/evaluation/index.js'
import { formatEuro, type Decimal } from '../../src/money/index.js'

const text = readFileSync('examples/dordrecht/README.md', 'utf8').replaceAll(/\s+/g, ' ')
const euros = (amount: Decimal | undefined): string => formatEuro(amount ?? NaN, 'nl').replaceAll(/\s+/g, ' ')

describe('the Dordrecht programme as of December 2021', () => {
  let evaluation: Evaluation
  beforeAll(() => {
    evaluation = evaluate(
      readCaseFile('examples/dordrecht/programma.yaml', 'nl', { realised: 'examples/dordrecht/realisatie-2021.yaml' }),
      { draws: 1000, figures: ['society.welfare.npv'] },
    )
  })

  it('spent about the 3.5 million that the council was to expect', () => {
    const used = evaluation.soFar.results.budget?.usedTotal
    expect(used?.toNumber()).toBeGreaterThan(3_400_000)
    expect(used?.toNumber()).toBeLessThan(3_600_000)
    expect(text).toContain(`is ${euros(used)} uit het budget gebruikt`)
  })

  it('differs from its plan by what the README says, of which the delay is a part', () => {
    const [society] = evaluation.variances
    expect(text).toContain(
      `Gepland was ${euros(society?.planned)} voor de samenleving, de prognose is ${euros(society?.forecast)}.`,
    )
    const of = (cause: string) => society?.causes.find((each) => each.cause === cause)?.amount
    expect(text).toContain(
      `minder instroom kost ${euros(of('enrolment')?.abs())}, en later beginnen levert ${euros(of('start'))} op`,
    )
  })

  it('judges its projects as the README says', () => {
    const count = (reason: (verdict: Evaluation['verdicts'][number]) => boolean): number =>
      evaluation.verdicts.filter(reason).length
    expect(count(({ verdict }) => verdict === 'demonstrated')).toBe(1)
    expect(count(({ reason }) => reason === 'nothing-counted')).toBe(5)
    expect(count(({ verdict }) => verdict === 'not')).toBe(6)
  })

  it('says of every realised number that it is invented', () => {
    const { numbers, withoutSource, assumptions } = factsWithoutSource(evaluation.businessCase)
    expect(withoutSource).toBe(numbers)
    expect(assumptions).toEqual(['Verzonnen'])
  })
})
