import type { RecordKind } from '../../../reference/index.js'
import type { Hashed, ReceiptKind } from '../../facts/receipt-facts.js'
import type { Language } from '../../language/language.js'

interface ReceiptWords {
  readonly title: string
  readonly intro: string
  readonly caption: string
  readonly head: readonly [string, string]
  readonly version: string
  readonly hashes: Readonly<Record<Hashed['of'], string>>
  readonly records: Readonly<Record<RecordKind, string>>
  readonly simulation: string
  readonly draws: string
  readonly none: string
  /** How it is checked, of a report. */
  readonly check: Readonly<Record<ReceiptKind, string>>
  /** All of it in one line, of a letter. */
  readonly line: string
  readonly checkLine: Readonly<Record<ReceiptKind, string>>
}

/** What a report says of its receipt. */
export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  nl: {
    title: 'Rekenbewijs',
    intro:
      'Hiermee zijn deze cijfers later te herhalen. Een hash (SHA-256) is een vingerafdruk: is er één getal, naam of bron anders, dan is de hash anders.',
    caption: 'Waarop deze cijfers berusten',
    head: ['Wat', 'Versie of hash'],
    version: 'Bibliotheek',
    hashes: {
      case: 'Businesscase',
      results: 'Uitkomsten',
      casus: 'Casus',
      'casus-results': 'Uitkomsten',
      evaluation: 'Evaluatie',
    },
    records: { 'discount-regime': 'Disconteringsregime', 'price-index': 'Prijsindex', 'unit-cost': 'Kostprijs' },
    simulation: 'Simulatie',
    draws: '{draws} trekkingen, startgetal {seed}',
    none: 'geen',
    check: {
      case: 'Bewaren: mbc receipt case.yaml --out rekenbewijs.json. Controleren: mbc verify rekenbewijs.json case.yaml. Geef er --realised en --reference bij als dit rapport die kreeg. Dezelfde businesscase geeft dezelfde hash, ook na een opmerking of een andere opmaak.',
      comparison:
        'Bewaren: mbc receipt case.yaml --out rekenbewijs.json, van elke businesscase. Controleren: mbc verify rekenbewijs.json case.yaml; van varianten in één bestand geeft mbc compare deze hashes opnieuw. Dezelfde businesscase geeft dezelfde hash, ook na een opmerking of een andere opmaak.',
      casus:
        'Controleren: mbc casus geeft met hetzelfde bestand deze hashes opnieuw. Dezelfde casus geeft dezelfde hash, ook na een opmerking of een andere opmaak.',
      evaluation:
        'Bewaren: mbc receipt case.yaml --out rekenbewijs.json, met --realised en --reference als deze evaluatie die kreeg; daarin staat dezelfde hash van de businesscase. Controleren: mbc evaluate --out geeft met dezelfde bestanden, evenveel trekkingen en hetzelfde startgetal een evaluatie met deze hashes.',
    },
    line: 'Rekenbewijs, versie {version}: {hashes} (begin van de SHA-256). Controleren: {check}',
    checkLine: {
      case: 'mbc receipt case.yaml noemt beide.',
      comparison: 'mbc receipt case.yaml noemt ze.',
      casus: 'mbc casus casus.yaml --out map geeft beide opnieuw.',
      evaluation: 'mbc receipt met dezelfde bestanden noemt de eerste, mbc evaluate --out geeft beide opnieuw.',
    },
  },
  en: {
    title: 'Receipt',
    intro:
      'With this the figures can be repeated later. A hash (SHA-256) is a fingerprint: where one number, name or source differs, the hash differs.',
    caption: 'What these figures rest on',
    head: ['What', 'Version or hash'],
    version: 'Library',
    hashes: {
      case: 'Case',
      results: 'Results',
      casus: 'Casus',
      'casus-results': 'Results',
      evaluation: 'Evaluation',
    },
    records: { 'discount-regime': 'Discount regime', 'price-index': 'Price index', 'unit-cost': 'Unit cost' },
    simulation: 'Simulation',
    draws: '{draws} draws, seed {seed}',
    none: 'none',
    check: {
      case: 'To keep: mbc receipt case.yaml --out receipt.json. To check: mbc verify receipt.json case.yaml. Add --realised and --reference where this report was given them. The same case gives the same hash, also with a comment or in another layout.',
      comparison:
        'To keep: mbc receipt case.yaml --out receipt.json, of each case. To check: mbc verify receipt.json case.yaml; of variants in one file mbc compare gives these hashes again. The same case gives the same hash, also with a comment or in another layout.',
      casus:
        'To check: mbc casus gives these hashes again from the same file. The same casus gives the same hash, also with a comment or in another layout.',
      evaluation:
        'To keep: mbc receipt case.yaml --out receipt.json, with --realised and --reference where this evaluation was given them; the hash of the case in it is the same. To check: mbc evaluate --out gives an evaluation with these hashes from the same files, with as many draws and the same seed.',
    },
    line: 'Receipt, version {version}: {hashes} (beginning of the SHA-256). To check: {check}',
    checkLine: {
      case: 'mbc receipt case.yaml states both.',
      comparison: 'mbc receipt case.yaml states them.',
      casus: 'mbc casus casus.yaml --out folder gives both again.',
      evaluation: 'mbc receipt with the same files states the first, mbc evaluate --out gives both again.',
    },
  },
}
