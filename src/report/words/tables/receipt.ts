import type { RecordKind } from '../../../receipt/receipt.js'
import type { Language } from '../../language/language.js'

interface ReceiptWords {
  readonly title: string
  readonly intro: string
  readonly caption: string
  readonly head: readonly [string, string]
  readonly version: string
  readonly case: string
  readonly results: string
  readonly records: Readonly<Record<RecordKind, string>>
  readonly simulation: string
  readonly draws: string
  readonly none: string
  readonly check: string
}

/** What a report says of its receipt. */
export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  nl: {
    title: 'Rekenbewijs',
    intro:
      'Hiermee zijn deze cijfers later te herhalen. Een hash (SHA-256) is een vingerafdruk: is er één teken anders, dan is de hash anders.',
    caption: 'Waarop deze cijfers berusten',
    head: ['Wat', 'Versie of hash'],
    version: 'Bibliotheek',
    case: 'Businesscase',
    results: 'Uitkomsten',
    records: { 'discount-regime': 'Disconteringsregime', 'price-index': 'Prijsindex', 'unit-cost': 'Kostprijs' },
    simulation: 'Simulatie',
    draws: '{draws} trekkingen, startgetal {seed}',
    none: 'geen',
    check:
      'Bewaren: mbc receipt case.yaml --out rekenbewijs.json. Controleren: mbc verify rekenbewijs.json case.yaml. Dezelfde businesscase geeft dezelfde hash, ook na een opmerking of een andere opmaak.',
  },
  en: {
    title: 'Receipt',
    intro:
      'With this the figures can be repeated later. A hash (SHA-256) is a fingerprint: where one character differs, the hash differs.',
    caption: 'What these figures rest on',
    head: ['What', 'Version or hash'],
    version: 'Library',
    case: 'Case',
    results: 'Results',
    records: { 'discount-regime': 'Discount regime', 'price-index': 'Price index', 'unit-cost': 'Unit cost' },
    simulation: 'Simulation',
    draws: '{draws} draws, seed {seed}',
    none: 'none',
    check:
      'To keep: mbc receipt case.yaml --out receipt.json. To check: mbc verify receipt.json case.yaml. The same case gives the same hash, also with a comment or in another layout.',
  },
}
