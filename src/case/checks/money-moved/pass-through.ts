import type { Agreement } from '../../parts/agreements/agreement.js'
import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'
import { lines, type CaseSketch, type Checked, type Sketch } from '../../sketch/sketch.js'

/**
 * Money that is passed on comes from an agreement that pays the party that passes it on, and never leads back to itself
 * through other agreements.
 */
export function* passThrough({ sketch }: Checked): Generator<Finding> {
  const agreements = new Map<string, Sketch<Agreement>>()
  for (const [agreement] of lines(sketch.agreements)) {
    if (agreement.id !== undefined && !agreements.has(agreement.id)) agreements.set(agreement.id, agreement)
  }
  yield* circles(sketch)
  for (const [agreement, position] of lines(sketch.agreements)) {
    const source = agreements.get(sourceOf(agreement) ?? '')
    if (agreement.kind !== 'contribution' || source === undefined || source.id === agreement.id) continue
    const receivers = source.kind === 'outcome-contract' ? [source.recipient, source.investor] : [source.recipient]
    if (agreement.payer === undefined || receivers.includes(undefined) || receivers.includes(agreement.payer)) continue
    const path = ['agreements', position, 'shareOfAgreement', 'agreement']
    yield receivesNothing(path, agreement.payer, source.id ?? '', receivers as readonly string[])
  }
}

const sourceOf = (agreement: Sketch<Agreement> | undefined): string | undefined =>
  agreement?.kind === 'contribution' && agreement.terms?.kind === 'share-of-agreement'
    ? agreement.terms.agreement
    : undefined

// Each agreement passes on money of one other at most, so a circle is found by following them until one comes back.
function* circles(sketch: CaseSketch): Generator<Finding> {
  const sources = new Map<string, { readonly source: string; readonly position: number }>()
  for (const [agreement, position] of lines(sketch.agreements)) {
    const source = sourceOf(agreement)
    if (agreement.id !== undefined && source !== undefined && !sources.has(agreement.id))
      sources.set(agreement.id, { source, position })
  }
  const done = new Set<string>()
  for (const start of sources.keys()) {
    const followed: string[] = []
    let here = start
    while (sources.has(here) && !done.has(here)) {
      done.add(here)
      followed.push(here)
      here = sources.get(here)?.source ?? ''
    }
    const first = followed.indexOf(here)
    if (first < 0) continue
    const position = sources.get(here)?.position ?? 0
    yield circle(['agreements', position, 'shareOfAgreement', 'agreement'], [...followed.slice(first), here])
  }
}

const circle = (path: Path, ids: readonly string[]): Finding => {
  const whole = ids.join(' -> ')
  return {
    code: 'agreements-circle',
    path,
    value: ids[1],
    values: () => ({ ids }),
    nl: () => ({
      message: `deze afspraken geven in een kring aan elkaar door: ${whole}`,
      reason: 'dan hangt wat betaald wordt van zichzelf af',
      remedy: 'Maak van een van deze afspraken een vast bedrag of een deel van besparingen (shareOfSavings).',
    }),
    en: () => ({
      message: `these agreements pass on each other's money in a circle: ${whole}`,
      reason: 'then what is paid depends on itself',
      remedy: 'Make one of these agreements a fixed amount or a share of savings (shareOfSavings).',
    }),
  }
}

const receivesNothing = (path: Path, payer: string, source: string, receivers: readonly string[]): Finding => {
  const named = receivers.map((party) => `'${party}'`)
  return {
    code: 'not-its-recipient',
    path,
    value: source,
    values: () => ({ party: payer, ids: receivers }),
    nl: () => ({
      message: `'${payer}' ontvangt niets uit afspraak '${source}'`,
      reason: `die betaalt aan ${named.join(' en ')}; alleen wie ontvangt, kan doorgeven`,
      remedy: `Noem ${named[0] ?? ''} als payer, of verwijs naar een afspraak waaruit '${payer}' ontvangt.`,
    }),
    en: () => ({
      message: `'${payer}' receives nothing from agreement '${source}'`,
      reason: `that one pays ${named.join(' and ')}; only a recipient can pass money on`,
      remedy: `Name ${named[0] ?? ''} as payer, or refer to an agreement from which '${payer}' receives.`,
    }),
  }
}
