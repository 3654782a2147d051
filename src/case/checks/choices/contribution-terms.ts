import { termKinds } from '../../parts/agreements/contribution-terms.js'
import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import type { Checked } from '../../sketch/sketch.js'

/**
 * A contribution states in exactly one way what is paid. Looks at what was written, so it also works beside other
 * faults.
 */
export function* contributionTerms({ input }: Checked): Generator<Finding> {
  const agreements = valueAt(input, ['agreements'])
  if (!Array.isArray(agreements)) return
  for (const [position, agreement] of agreements.entries()) {
    if (valueAt(agreement, ['kind']) !== 'contribution') continue
    const stated = termKinds.filter((kind) => valueAt(agreement, [kind]) !== undefined)
    if (stated.length !== 1) yield notOne(['agreements', position], stated)
  }
}

const notOne = (path: Path, stated: readonly string[]): Finding => ({
  code: 'exactly-one',
  path,
  value: stated.length === 0 ? undefined : stated.join(', '),
  fix: stated.length === 0 ? () => ({ kind: 'write', path: [...path, 'yearly'], value: 50_000 }) : undefined,
  values: () => ({ count: stated.length, fields: stated, choices: termKinds }),
  nl: () => ({
    message:
      stated.length === 0
        ? 'deze bijdrage zegt niet wat er betaald wordt'
        : `deze bijdrage zegt op ${stated.length} manieren wat er betaald wordt: ${stated.join(' en ')}`,
    reason:
      'een bijdrage is eenmalig (once), een bedrag per jaar (yearly), een deel van besparingen (shareOfSavings) of een deel van een andere afspraak (shareOfAgreement)',
    remedy:
      stated.length === 0
        ? 'Voeg één daarvan toe, bijvoorbeeld: yearly: 50000'
        : 'Houd er één over, of maak er twee afspraken met een eigen id van.',
  }),
  en: () => ({
    message:
      stated.length === 0
        ? 'this contribution does not say what is paid'
        : `this contribution says in ${stated.length} ways what is paid: ${stated.join(' and ')}`,
    reason:
      'a contribution is paid once, is an amount a year (yearly), a share of savings (shareOfSavings) or a share of another agreement (shareOfAgreement)',
    remedy:
      stated.length === 0
        ? 'Add one of them, for example: yearly: 50000'
        : 'Keep one, or make two agreements of it with ids of their own.',
  }),
})
