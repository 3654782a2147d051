import { ArgumentRangeError } from '../../base/index.js'
import { given } from '../../money/index.js'
import { isMonth, type Month } from '../../timeline/index.js'
import { printableText } from '../words/printable.js'
import { isPublished } from './address.js'

/** One step of an address. */
export type AddressStep =
  /** A field or an id: `costItems`, `ggz`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A line of a list whose lines have no id, by its position from zero: `[0]`. */
  | { readonly kind: 'position'; readonly position: number }
  /** A line of a list by date, by its first month: `@2026-01`. */
  | { readonly kind: 'month'; readonly month: Month }

/** An address by its steps: of a figure or a number of a case, or of a published number of the reference data. */
export interface ParsedAddress {
  readonly kind: 'case' | 'reference'
  readonly text: string
  readonly steps: readonly AddressStep[]
}

/** Longer than any address of a case within its limits. */
const LONGEST = 1000

/** One step, at the place where the one before it ended. */
const step = /(\.?)([A-Za-z0-9][A-Za-z0-9/-]*)|\[(0|[1-9]\d{0,8})\]|@(\d{4}-\d{2})/y

/**
 * Reads an address as its steps: `costItems.ggz.price`, `discounting.schedule[0].rate`, `costItems.ggz.price@2027-07`.
 * It says what an address means, and not whether a case has it: `atAddress` does.
 *
 * @throws ArgumentTypeError for what is no text
 * @throws ArgumentRangeError with the code `bad-address` for a text that is no address, which says where it goes wrong
 *
 * @example
 * parseAddress('costItems.ggz.price@2027-07').steps.at(-1) // { kind: 'month', month: '2027-07' }
 */
export const parseAddress = (text: string): ParsedAddress => {
  given.text(
    'parseAddress',
    { nl: 'een adres, zoals costItems.ggz.price', en: 'an address, such as costItems.ggz.price' },
    text,
  )
  if (text.length > LONGEST) throw noAddress(text, LONGEST)
  const steps: AddressStep[] = []
  let at = 0
  while (at < text.length) {
    const found = stepAt(text, at)
    if (found === undefined) throw noAddress(text, at)
    steps.push(found.step)
    at = found.end
  }
  if (steps.length === 0) throw noAddress(text, 0)
  return { kind: isPublished(text) ? 'reference' : 'case', text, steps }
}

const stepAt = (text: string, at: number): { readonly step: AddressStep; readonly end: number } | undefined => {
  step.lastIndex = at
  const found = step.exec(text)
  if (found === null) return undefined
  const [whole, dot, name, position, month] = found
  const end = at + whole.length
  // Names are parted by full stops; what holds a position or a month has a name itself.
  if (name !== undefined) return (dot === '.') === at > 0 ? { step: { kind: 'name', name }, end } : undefined
  if (at === 0) return undefined
  if (position !== undefined) return { step: { kind: 'position', position: Number(position) }, end }
  return isMonth(month) ? { step: { kind: 'month', month }, end } : undefined
}

const noAddress = (text: string, at: number): ArgumentRangeError => {
  const shown = printableText(text)
  const [before, rest] = [printableText(text.slice(0, at)), printableText(text.slice(at))]
  return new ArgumentRangeError({
    code: 'bad-address',
    address: 'parseAddress',
    values: { found: shown, at },
    texts: {
      nl: `'${shown}' is geen adres: ${at === 0 ? '' : `na '${before}' `}${rest === '' ? 'er staat niets' : `staat '${rest}'`}. Schrijf namen met een punt ertussen, met zo nodig een plaats of een maand erachter, zoals costItems.ggz.price, discounting.schedule[0].rate of costItems.ggz.price@2027-07.`,
      en: `'${shown}' is no address: ${rest === '' ? 'there is nothing' : `there is '${rest}'`}${at === 0 ? '' : ` after '${before}'`}. State names with a full stop between them, where needed with a position or a month behind them, such as costItems.ggz.price, discounting.schedule[0].rate or costItems.ggz.price@2027-07.`,
    },
  })
}
