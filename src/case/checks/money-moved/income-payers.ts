import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked, type Sketch } from '../../sketch/sketch.js'
import type { Recipients } from '../../parts/income/recipients.js'
import { exampleHere } from '../../words/example-here.js'
import { exampleText } from '../../words/example-text.js'
import { siteAt, writing, type Site } from '../../words/site.js'

/** Income that is a transfer has a payer who is not its recipient; new income has none, and nobody pays itself. */
export function* incomePayers({ sketch, input }: Checked): Generator<Finding> {
  for (const [{ nature, payer, recipients }, position] of lines(sketch.incomeItems)) {
    const path = ['incomeItems', position, 'payer']
    if (nature === undefined) continue
    const written = valueAt(input, path) !== undefined
    if (nature === 'transfer' && !written) yield withoutPayer(siteAt(input, path))
    if (nature === 'resource' && written) yield withoutTransfer(path, payer)
    if (nature === 'transfer' && payer !== undefined && receives(recipients, payer)) yield paysItself(path, payer)
  }
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [{ payer, recipients }, number] of lines(intervention.income)) {
      if (payer === undefined || !receives(recipients, payer)) continue
      yield paysItself(['interventions', position, 'income', number, 'payer'], payer)
    }
  }
}

const receives = (recipients: readonly (Sketch<Recipients> | undefined)[] | undefined, party: string): boolean =>
  [...lines(recipients)].some(([{ shares }]) => {
    const share = shares !== undefined && Object.hasOwn(shares, party) ? shares[party] : undefined
    return share?.value !== undefined && !share.value.isZero()
  })

const withoutPayer = (site: Site): Finding => {
  const payer = (): unknown => exampleHere(site)
  const such = (lead: string): string => (payer() === undefined ? '' : `${lead} payer: ${exampleText(payer())}`)
  return {
    code: 'payer-missing',
    path: site.path,
    fix: () => writing(site, payer()),
    nl: () => ({
      message: 'een opbrengst die een overdracht (transfer) is, heeft een betaler nodig',
      reason: 'wat de ontvanger krijgt, betaalt een ander; voor de samenleving is dat samen nul',
      remedy: `Voeg toe wie het betaalt${such(', bijvoorbeeld')}`,
    }),
    en: () => ({
      message: 'income that is a transfer needs a payer',
      reason: 'what the recipient gets another pays; for society that is zero in all',
      remedy: `Add who pays it${such(', for example')}`,
    }),
  }
}

const withoutTransfer = (path: Path, payer: string | undefined): Finding => ({
  code: 'payer-without-transfer',
  path,
  value: payer,
  nl: () => ({
    message: 'alleen een overdracht heeft een betaler in de case',
    reason: 'nieuwe waarde (resource), zoals loon voor werk, gaat ten koste van niemand in de case',
    remedy: 'Schrijf nature: transfer als een ander in de case dit betaalt; haal anders payer weg.',
  }),
  en: () => ({
    message: 'only a transfer has a payer in the case',
    reason: 'new value (resource), such as wages for work done, is at the expense of no one in the case',
    remedy: 'Write nature: transfer if another in the case pays it; otherwise remove payer.',
  }),
})

const paysItself = (path: Path, payer: string): Finding => ({
  code: 'recipient-pays',
  path,
  value: payer,
  nl: () => ({
    message: `'${payer}' ontvangt deze opbrengst ook zelf`,
    reason: 'wie aan zichzelf betaalt, draagt niets over',
    remedy: 'Noem als betaler een andere partij dan de ontvangers.',
  }),
  en: () => ({
    message: `'${payer}' also receives this income`,
    reason: 'who pays itself transfers nothing',
    remedy: 'Name as payer another party than the recipients.',
  }),
})
