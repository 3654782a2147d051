import type { Language } from '../../base/index.js'
import type { Cause, DifferenceKind, Verdict } from '../verdict/verdict.js'

interface VerdictWords {
  readonly holds: string
  readonly holdsOtherVersion: string
  readonly sameContent: string
  readonly fails: string
  readonly unread: string
  readonly causes: Readonly<Record<Cause, string>>
  readonly kinds: Readonly<Record<DifferenceKind, string>>
  readonly remedies: Readonly<Partial<Record<Cause, string>>>
  readonly more: string
  readonly nothing: string
  readonly inReceipt: string
  readonly now: string
  readonly of: string
  readonly made: string
  readonly version: string
  readonly caseHash: string
  readonly resultsHash: string
  readonly figures: string
  readonly repeated: string
  readonly notRepeated: string
  readonly simulated: string
  readonly signatures: Readonly<Record<Verdict['signature']['state'], string>>
}

const nl: VerdictWords = {
  holds: 'Het rekenbewijs klopt: alles is opnieuw berekend en gelijk.',
  holdsOtherVersion: 'Het rekenbewijs klopt: een andere versie geeft dezelfde cijfers.',
  sameContent: 'De inhoud klopt. Alleen de bytes van een bestand zijn anders: opmaak of een opmerking.',
  fails: 'Het rekenbewijs klopt niet.',
  unread: 'Dit is geen rekenbewijs dat deze versie kan lezen.',
  causes: {
    'no-receipt': 'Geen rekenbewijs',
    tampering: 'Het rekenbewijs zelf is veranderd',
    signature: 'De handtekening',
    'reference-data': 'De referentiegegevens zijn anders',
    version: 'Een andere versie van de bibliotheek rekent anders',
    case: 'De businesscase is anders',
    file: 'Bestanden zijn anders',
  },
  kinds: {
    'too-large': 'het bestand is te groot: meer dan {inReceipt} bytes',
    'too-deep': 'het bestand is dieper genest dan {inReceipt} lagen',
    'not-text': 'het bestand is geen tekst in UTF-8',
    'not-json': 'het bestand is geen JSON, of houdt halverwege op',
    'not-an-object': 'het bestand is JSON, maar geen rekenbewijs',
    'no-format': 'het veld format ontbreekt; in een rekenbewijs staat daar {inReceipt}',
    'other-format': "het formaat is '{inReceipt}', en geen rekenbewijs ({now})",
    'later-format':
      "het formaat is '{inReceipt}'; deze versie leest {now}. Neem een nieuwere versie van de bibliotheek",
    shape: 'dit veld ontbreekt of heeft een verkeerde waarde',
    'unknown-field': 'dit veld hoort niet in een rekenbewijs',
    twice: 'dit veld staat er twee keer; wat het de eerste keer zegt, telt niet mee',
    hash: 'de hash van het rekenbewijs klopt niet bij zijn inhoud',
    'case-hash': 'de hash van de businesscase klopt niet bij de businesscase erin',
    'record-hash': 'de hash van een referentiegegeven klopt niet bij het gegeven erin',
    'results-hash': 'de hash van de uitkomsten is een andere dan die van de businesscase erin',
    'simulation-hash': 'de simulatie geeft andere uitkomsten',
    'signature-invalid': 'de handtekening past niet bij de inhoud',
    'signature-absent': 'het rekenbewijs is niet ondertekend',
    'signature-of-another': 'het is ondertekend met een andere sleutel',
    'record-gone': 'dit referentiegegeven is er niet meer',
    'record-missing': 'dit gebruikte referentiegegeven ontbreekt in het bewijs',
    'record-field': 'referentiegegeven',
    'case-refused': 'de businesscase erin is niet door te rekenen: {now}',
    'case-field': 'businesscase',
    figure: 'cijfer',
    'figure-gone': 'dit cijfer is er niet meer',
    'figure-missing': 'dit cijfer ontbreekt in het bewijs',
    'file-bytes': 'het bestand heeft andere bytes',
    'file-missing': 'dit bestand is niet gegeven; geef het erbij, zo nodig met --realised of --reference',
    'reference-file': 'het bestand met referentiegegevens is beschadigd, veranderd of van een ander formaat',
  },
  remedies: {
    'no-receipt': 'Geef een rekenbewijs zoals het is gemaakt.',
    tampering: 'Vraag het rekenbewijs op bij wie het maakte, of maak het opnieuw.',
    version:
      'Met de versie uit het rekenbewijs komen de cijfers terug; CHANGELOG.md zegt welke cijfers zijn verschoven.',
    'reference-data': 'Met de versie uit het rekenbewijs komen de oude gegevens terug.',
    case: 'Neem de businesscase van toen, of maak een nieuw rekenbewijs.',
    file: 'Is alleen de inhoud van belang, dan is dit geen verschil.',
    signature: 'Vraag naar de openbare sleutel van wie heeft ondertekend.',
  },
  more: 'en nog {count}',
  nothing: '(niets)',
  inReceipt: 'bewijs',
  now: 'nu',
  of: 'Rekenbewijs van',
  made: 'gemaakt op',
  version: 'versie',
  caseHash: 'businesscase (SHA-256)',
  resultsHash: 'uitkomsten (SHA-256)',
  figures: 'cijfers',
  repeated: 'opnieuw berekend',
  notRepeated: 'niet opnieuw berekend',
  simulated: 'simulatie herhaald',
  signatures: {
    valid: 'ondertekend, en de handtekening klopt; sleutel {key}',
    absent: 'niet ondertekend',
    invalid: 'de handtekening klopt niet; sleutel {key}',
    'of-another-key': 'ondertekend met een andere sleutel: {key}',
    unread: '',
  },
}

const en: VerdictWords = {
  holds: 'The receipt holds: all was calculated again and is the same.',
  holdsOtherVersion: 'The receipt holds: another version gives the same figures.',
  sameContent: 'The content holds. Only the bytes of a file differ: its layout or a comment.',
  fails: 'The receipt does not hold.',
  unread: 'This is no receipt that this version can read.',
  causes: {
    'no-receipt': 'No receipt',
    tampering: 'The receipt itself was changed',
    signature: 'The signature',
    'reference-data': 'The reference data differ',
    version: 'Another version of the library calculates otherwise',
    case: 'The case differs',
    file: 'Files differ',
  },
  kinds: {
    'too-large': 'the file is too large: more than {inReceipt} bytes',
    'too-deep': 'the file is nested deeper than {inReceipt} layers',
    'not-text': 'the file is no text in UTF-8',
    'not-json': 'the file is no JSON, or ends halfway',
    'not-an-object': 'the file is JSON, and no receipt',
    'no-format': 'the field format is missing; in a receipt it is {inReceipt}',
    'other-format': "the format is '{inReceipt}', and no receipt ({now})",
    'later-format': "the format is '{inReceipt}'; this version reads {now}. Take a later version of the library",
    shape: 'this field is missing or has a wrong value',
    'unknown-field': 'this field does not belong in a receipt',
    twice: 'this field is stated twice; what it says the first time does not count',
    hash: 'the hash of the receipt is not that of its content',
    'case-hash': 'the hash of the case is not that of the case in it',
    'record-hash': 'the hash of a record is not that of the record in it',
    'results-hash': 'the hash of the results is another than that of the case in it',
    'simulation-hash': 'the simulation gives other results',
    'signature-invalid': 'the signature is not one of this content',
    'signature-absent': 'the receipt is not signed',
    'signature-of-another': 'it is signed with another key',
    'record-gone': 'this record is no longer there',
    'record-missing': 'this record is used, and is missing from the receipt',
    'record-field': 'record',
    'case-refused': 'the case in it cannot be calculated: {now}',
    'case-field': 'case',
    figure: 'figure',
    'figure-gone': 'this figure is no longer there',
    'figure-missing': 'this figure is missing from the receipt',
    'file-bytes': 'the file has other bytes',
    'file-missing': 'this file was not given; give it too, where need be with --realised or --reference',
    'reference-file': 'the file of reference data is damaged, changed or of another format',
  },
  remedies: {
    'no-receipt': 'Give a receipt as it was made.',
    tampering: 'Ask for the receipt from its maker, or make it anew.',
    version: 'The version of the receipt gives its figures again; CHANGELOG.md says which figures moved.',
    'reference-data': 'The version of the receipt has the records of then.',
    case: 'Take the case of then, or make a new receipt.',
    file: 'Where only the content matters, this is no difference.',
    signature: 'Ask for the public key of the one who signed.',
  },
  more: 'and {count} more',
  nothing: '(nothing)',
  inReceipt: 'receipt',
  now: 'now',
  of: 'Receipt of',
  made: 'made on',
  version: 'version',
  caseHash: 'case (SHA-256)',
  resultsHash: 'results (SHA-256)',
  figures: 'figures',
  repeated: 'calculated again',
  notRepeated: 'not calculated again',
  simulated: 'simulation repeated',
  signatures: {
    valid: 'signed, and the signature is valid; key {key}',
    absent: 'not signed',
    invalid: 'the signature is not valid; key {key}',
    'of-another-key': 'signed with another key: {key}',
    unread: '',
  },
}

export const verdictWords: Readonly<Record<Language, VerdictWords>> = { nl, en }
