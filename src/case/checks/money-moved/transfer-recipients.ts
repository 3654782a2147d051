import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { exampleHere } from '../../words/example-here.js'
import { exampleText } from '../../words/example-text.js'
import { siteAt, writing, type Site } from '../../words/site.js'

/** A transfer has a recipient who is not its payer; what is used up has none. */
export function* transferRecipients({ sketch, input }: Checked): Generator<Finding> {
  for (const [item, position] of lines(sketch.costItems)) {
    const path = ['costItems', position, 'recipient']
    const { nature, recipient } = item
    if (nature === undefined) continue
    const written = valueAt(input, path) !== undefined
    if (nature === 'transfer' && !written) yield withoutRecipient(siteAt(input, path))
    if (nature === 'resource' && written) yield withoutTransfer(path, recipient)
    if (nature !== 'transfer' || recipient === undefined) continue
    const pays = [...lines(item.payers)].some(([period]) => {
      const share =
        period.shares !== undefined && Object.hasOwn(period.shares, recipient) ? period.shares[recipient] : undefined
      return share?.value !== undefined && !share.value.isZero()
    })
    if (pays) yield paysItself(path, recipient)
  }
}

const withoutRecipient = (site: Site): Finding => {
  const recipient = (): unknown => exampleHere(site)
  const such = (words: string): string =>
    recipient() === undefined ? '' : `${words} recipient: ${exampleText(recipient())}`
  return {
    code: 'recipient-missing',
    path: site.path,
    fix: () => writing(site, recipient()),
    nl: () => ({
      message: 'een overdracht (transfer) heeft een ontvanger nodig',
      reason: 'wat de betaler bespaart, verliest de ontvanger; voor de samenleving is dat samen nul',
      remedy: `Voeg toe wie het ontvangt${such(', bijvoorbeeld')}`,
    }),
    en: () => ({
      message: 'a transfer needs a recipient',
      reason: 'what the payer saves the recipient loses; for society that is zero in all',
      remedy: `Add who receives it${such(', for example')}`,
    }),
  }
}

const withoutTransfer = (path: Path, recipient: string | undefined): Finding => ({
  code: 'recipient-without-transfer',
  path,
  value: recipient,
  nl: () => ({
    message: 'alleen een overdracht heeft een ontvanger',
    reason: 'kosten die verbruikt worden (resource) komen bij niemand terecht',
    remedy: 'Schrijf nature: transfer als het een uitkering of bijdrage is; haal anders recipient weg.',
  }),
  en: () => ({
    message: 'only a transfer has a recipient',
    reason: 'costs that are used up (resource) end up with no one',
    remedy: 'Write nature: transfer if it is a benefit payment or contribution; otherwise remove recipient.',
  }),
})

const paysItself = (path: Path, recipient: string): Finding => ({
  code: 'recipient-pays',
  path,
  value: recipient,
  nl: () => ({
    message: `'${recipient}' betaalt deze overdracht ook zelf`,
    reason: 'wie aan zichzelf betaalt, draagt niets over',
    remedy: 'Noem als ontvanger een andere partij dan de betalers.',
  }),
  en: () => ({
    message: `'${recipient}' also pays this transfer`,
    reason: 'who pays itself transfers nothing',
    remedy: 'Name as recipient another party than the payers.',
  }),
})
