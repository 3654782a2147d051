import type { Language } from '../../base/index.js'
import { languageOf, safeLine } from '../../case/index.js'
import { expected, isOfFormat } from '../expected.js'
import { causes, type Difference, type Verdict } from '../verdict/verdict.js'
import { verdictWords } from './verdict-words.js'

/** How many differences of one cause are printed. */
const MOST_PRINTED = 20

/**
 * A verdict as text for a terminal: whether the receipt holds, what it is of, and what differs, by cause and by number.
 *
 * @param options its `language`: Dutch unless English is asked for.
 * @throws ArgumentTypeError where it is given something else than a verdict
 *
 * @example
 * verdictText(await verify(await receiptOf(businessCase)), { language: 'en' })
 * // The receipt holds: all was calculated again and is the same.
 * // ...
 */
export const verdictText = (verdict: Verdict, options: { readonly language?: Language | undefined } = {}): string => {
  if (!isOfFormat(verdict, 'mbc-verdict/1'))
    throw expected(
      'verdictText',
      { nl: 'het antwoord van verify nadat erop gewacht is', en: 'the answer of verify once it is awaited' },
      verdict,
    )
  const words = verdictWords[languageOf(options)]
  const { receipt, signature, version, repeated } = verdict
  const fill = (text: string, values: Readonly<Record<string, string | null>>): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? words.nothing)
  const isSameVersion = version.inReceipt === version.now
  const first =
    receipt === null
      ? words.unread
      : verdict.holds
        ? isSameVersion
          ? words.holds
          : words.holdsOtherVersion
        : verdict.sameContent
          ? words.sameContent
          : words.fails
  const about =
    receipt === null
      ? []
      : [
          `${words.of} '${receipt.name}'${receipt.made === null ? '' : `, ${words.made} ${receipt.made}`}`,
          `  ${words.version}: ${version.inReceipt ?? ''}${isSameVersion ? '' : ` (${words.now}: ${version.now})`}`,
          `  ${words.caseHash}: ${receipt.caseHash}`,
          `  ${words.resultsHash}: ${receipt.resultsHash}`,
          `  ${receipt.figures} ${words.figures}, ${repeated.figures ? words.repeated : words.notRepeated}${repeated.simulation === true ? `; ${words.simulated}` : ''}`,
          `  ${fill(words.signatures[signature.state], { key: signature.publicKey })}`,
        ]
  const printed = (difference: Difference): readonly string[] => {
    const { kind, address, inReceipt, now } = difference
    const what = fill(words.kinds[kind], { inReceipt, now })
    const isPaired = pairs.has(kind)
    return [
      `  ${address === '' ? what : byAddress.has(kind) ? address : `${address}: ${what}`}`,
      ...(isPaired
        ? [`    ${words.inReceipt}: ${inReceipt ?? words.nothing}`, `    ${words.now}: ${now ?? words.nothing}`]
        : []),
    ]
  }
  const parts = causes.flatMap((cause) => {
    const own = verdict.differences.filter((each) => each.cause === cause)
    if (own.length === 0) return []
    const left = own.length - MOST_PRINTED
    return [
      '',
      `${words.causes[cause]}:`,
      ...own.slice(0, MOST_PRINTED).flatMap(printed),
      ...(left > 0 ? [`  ${fill(words.more, { count: String(left) })}`] : []),
      ...(words.remedies[cause] === undefined ? [] : [`  ${words.remedies[cause]}`]),
    ]
  })
  const beyond = verdict.more > 0 ? ['', fill(words.more, { count: String(verdict.more) })] : []
  return `${[first, ...(about.length > 0 ? ['', ...about] : []), ...parts, ...beyond].map((line) => (line === '' ? '' : safeLine(line))).join('\n')}\n`
}

/** The kinds of which both sides are printed. */
const pairs: ReadonlySet<Difference['kind']> = new Set([
  'record-field',
  'case-field',
  'figure',
  'hash',
  'case-hash',
  'record-hash',
  'results-hash',
  'simulation-hash',
  'signature-of-another',
  'file-bytes',
] as const)

/** The kinds of which the address says enough. */
const byAddress: ReadonlySet<Difference['kind']> = new Set(['record-field', 'case-field', 'figure'] as const)
