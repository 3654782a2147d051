import type { Difference } from '../../src/receipt/index.js'

const HEADING =
  /^#{2,4} (?:Cijfers die verschoven|Figures that moved)(?: \/ (?:Cijfers die verschoven|Figures that moved))?$/

/**
 * The addresses that a changelog names as moved: under a heading "Cijfers die verschoven / Figures that moved", each in a list, between
 * backticks. An address stands for what is under it too: `gemeente.cash` for `gemeente.cash.npv`, `ladder.*.ggz` for that of each
 * intervention.
 */
export const figuresThatMoved = (changelog: string): readonly string[] => {
  const found: string[] = []
  let isWithin = false
  for (const line of changelog.split('\n')) {
    if (line.startsWith('#')) isWithin = HEADING.test(line)
    else if (isWithin) {
      const [, address] = /^- `([^`]+)`/.exec(line) ?? []
      if (address !== undefined) found.push(address)
    }
  }
  return found
}

/** Whether an address, or one above it, is named. */
export const isNamed = (address: string, named: readonly string[]): boolean =>
  named.some((each) => {
    const steps = each.split('.')
    const own = address.replaceAll(/\[\d+\]/g, '').split('.')
    return steps.length <= own.length && steps.every((step, at) => step === '*' || step === own[at])
  })

/** What differs from a receipt and is not named. */
export const movedUnsaid = (differences: readonly Difference[], changelog: string): readonly string[] => {
  const named = figuresThatMoved(changelog)
  return (
    differences
      // Records and results may say more than they did: a kept receipt is held to its figures.
      .filter(({ kind }) => kind !== 'results-hash' && kind !== 'record-field')
      .filter(({ kind, address }) => !((kind === 'figure' || kind === 'figure-gone') && isNamed(address, named)))
      .map(({ kind, address, inReceipt, now }) => `${kind} ${address}: ${inReceipt ?? '-'}, now ${now ?? '-'}`)
  )
}
