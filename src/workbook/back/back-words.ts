import type { Language } from '../../case/index.js'
import type { ForeignPlace } from './changed-rows.js'
import type { WorkbookRefusal } from './open-workbook.js'

interface BackWords {
  readonly refused: Readonly<Record<WorkbookRefusal, string>>
  readonly noStamp: string
  readonly goneStamp: (guide: string) => string
  readonly damagedStamp: (guide: string) => string
  readonly otherVersion: (found: number, known: number) => string
  readonly otherCase: (found: string, own: string) => string
  readonly otherNumbers: (added: readonly string[], gone: readonly string[]) => string
  readonly noSheet: (sheet: string) => string
  readonly foreignSheet: string
  readonly foreign: Readonly<Record<ForeignPlace['kind'], string>>
  readonly more: (count: number) => string
  readonly notNumber: (shown: string) => string
  readonly noPercent: (shown: string) => string
  readonly date: string
  readonly notText: string
  readonly empty: string
  readonly emptied: string
  readonly changedFormula: string
  readonly published: string
  readonly soleShare: string
  readonly noInput: string
  readonly unfollowed: string
  readonly noRange: string
  readonly halfRange: string
  readonly fixedRange: string
  readonly newer: string
  readonly caseChanged: string
}

/** What is said of a workbook that is read back. */
export const backWords: Readonly<Record<Language, BackWords>> = {
  nl: {
    refused: {
      'no-workbook': 'dit is geen Excel-werkmap (.xlsx); bewaar het bestand in Excel of LibreOffice als .xlsx',
      'old-or-protected':
        'dit is een werkmap met een wachtwoord, of een oude .xls; haal het wachtwoord eraf en bewaar haar als .xlsx',
      'too-large': 'deze werkmap is te groot om te openen; een werkmap van een businesscase is veel kleiner',
      damaged: 'deze werkmap is beschadigd; open haar in Excel of LibreOffice en bewaar haar opnieuw als .xlsx',
      links:
        'deze werkmap verwijst naar andere werkmappen; verbreek de koppelingen (in Excel: Gegevens, Koppelingen bewerken) en bewaar haar opnieuw',
      macros: 'deze werkmap bevat macro’s; bewaar haar als .xlsx zonder macro’s',
    },
    noStamp: 'dit is geen werkmap van een businesscase; maak er een en verander die',
    goneStamp: (guide) =>
      `het kenmerk van de werkmap, onderaan het blad ${guide}, is weg; zet het terug, of maak de werkmap opnieuw en verander die`,
    damagedStamp: (guide) =>
      `het kenmerk van de werkmap, op het blad ${guide}, is hier veranderd; zet deze cel terug, of maak de werkmap opnieuw en verander die`,
    otherVersion: (found, known) =>
      `deze werkmap heeft versie ${found}, en hier wordt versie ${known} gelezen; maak de werkmap opnieuw`,
    otherCase: (found, own) =>
      `deze werkmap is van een andere businesscase: ‘${found}’, en niet ‘${own}’; geef het bestand waarvan de werkmap is gemaakt`,
    otherNumbers: (added, gone) =>
      [
        'de businesscase is na het maken van deze werkmap veranderd, en heeft nu andere getallen',
        ...(added.length === 0 ? [] : [`erbij: ${added.join(', ')}`]),
        ...(gone.length === 0 ? [] : [`weg: ${gone.join(', ')}`]),
        'maak de werkmap opnieuw',
      ].join('; '),
    noSheet: (sheet) => `het blad ${sheet} is er niet meer; zet het terug`,
    foreignSheet: 'dit blad is toegevoegd; haal het weg, of zet het in een andere werkmap',
    foreign: {
      'row-added': 'hier is een rij toegevoegd of verplaatst; haal die weg: een nieuwe regel hoort in het bestand',
      'row-gone': 'hier is een rij weggehaald; zet die terug: een regel vervalt in het bestand',
      formula: 'de formule is veranderd; zet haar terug: een rekenregel hoort niet bij de invoer',
      'typed-over':
        'over de formule is een waarde getypt; zet de formule terug, en verander de invoer waaruit zij volgt',
      foreign: 'hier stond niets; haal dit weg: alleen gele cellen worden teruggelezen',
      emptied: 'hier is weggehaald wat er stond; zet het terug',
      text: 'hier staat iets anders dan er stond; zet het terug: alleen gele cellen worden teruggelezen',
      row: 'op deze rij staat buiten de invoer iets anders dan er stond; zet het terug',
    },
    more: (count) => `en nog ${count} plaatsen op dit blad`,
    notNumber: (shown) => `hier hoort een getal, en er staat de tekst ${shown}; typ het getal opnieuw`,
    noPercent: (shown) => `hier hoort een getal, en er staat ${shown}`,
    date: 'hier hoort een getal, en er staat een datum; typ het getal opnieuw en kies als celopmaak Getal',
    notText: 'hier hoort een tekst',
    empty: 'deze cel is leeg; vul een getal in (0 als het nul is)',
    emptied: 'deze tekst is gewist, en dan heeft het getal geen bron of aanname meer; vul een van beide in',
    changedFormula: 'hier hoort een getal of een tekst, en er staat een formule; typ de uitkomst ervan',
    published:
      'dit getal is gepubliceerd en staat niet in het bestand; zet het terug, en noem in het bestand een eigen voet of reeks als u met een ander getal wilt rekenen',
    soleShare:
      'wie als enige is genoemd, betaalt of ontvangt alles; maak deze cel weer zoals zij was, en noem in het bestand wie er nog meer is',
    noInput: 'deze cel is geen invoer; maak haar weer zoals zij was',
    unfollowed:
      'geen effect volgt deze cel nog: elk heeft een eigen getal; maak haar weer zoals zij was, en verander die getallen',
    noRange:
      'de bandbreedte van dit getal heeft zo’n grens niet; maak deze cel leeg, en verander de bandbreedte in het bestand',
    halfRange: 'een bandbreedte heeft een laag en een hoog eind; vul ook dit eind in, of maak het andere leeg',
    fixedRange:
      'uit deze bandbreedte volgt het getal op een manier die de werkmap niet narekent; verander haar in het bestand',
    newer:
      'de getallen van het bestand zijn nieuwer dan deze werkmap: zij zijn veranderd nadat zij was gemaakt, of eerder uit haar overgenomen. Maak de werkmap opnieuw met mbc workbook en breng daarin over wat u veranderde. Heeft de werkmap op elke plaats gelijk, geef dan hetzelfde nog eens met --overwrite-newer',
    caseChanged:
      'de getallen van het bestand zijn na het maken van deze werkmap veranderd; wat hieronder staat, volgt de werkmap',
  },
  en: {
    refused: {
      'no-workbook': 'this is no Excel workbook (.xlsx); save the file as .xlsx in Excel or LibreOffice',
      'old-or-protected': 'this workbook has a password, or is an old .xls; remove the password and save it as .xlsx',
      'too-large': 'this workbook is too large to open; a workbook of a case is far smaller',
      damaged: 'this workbook is damaged; open it in Excel or LibreOffice and save it as .xlsx again',
      links: 'this workbook links to other workbooks; break the links (in Excel: Data, Edit Links) and save it again',
      macros: 'this workbook has macros; save it as .xlsx without macros',
    },
    noStamp: 'this is no workbook of a case; make one and change that',
    goneStamp: (guide) =>
      `the stamp of the workbook, at the end of the sheet ${guide}, is gone; put it back, or make the workbook again and change that`,
    damagedStamp: (guide) =>
      `the stamp of the workbook, on the sheet ${guide}, was changed here; put this cell back, or make the workbook again and change that`,
    otherVersion: (found, known) =>
      `this workbook has version ${found}, and version ${known} is read here; make the workbook again`,
    otherCase: (found, own) =>
      `this workbook is of another case: ‘${found}’, and not ‘${own}’; give the file of which the workbook was made`,
    otherNumbers: (added, gone) =>
      [
        'the case was changed after this workbook was made, and now has other numbers',
        ...(added.length === 0 ? [] : [`added: ${added.join(', ')}`]),
        ...(gone.length === 0 ? [] : [`gone: ${gone.join(', ')}`]),
        'make the workbook again',
      ].join('; '),
    noSheet: (sheet) => `the sheet ${sheet} is gone; put it back`,
    foreignSheet: 'this sheet was added; take it away, or put it in another workbook',
    foreign: {
      'row-added': 'a row was added or moved here; take it away: a new line belongs in the file',
      'row-gone': 'a row was taken away here; put it back: a line is taken out in the file',
      formula: 'the formula was changed; put it back: rules of calculation are no input',
      'typed-over': 'a value was typed over the formula; put it back, and change the input from which it follows',
      foreign: 'nothing stood here; take this away: only yellow cells are read back',
      emptied: 'what stood here was taken away; put it back',
      text: 'something else stands here than was written; put it back: only yellow cells are read back',
      row: 'besides the inputs, something else stands on this row than was written; put it back',
    },
    more: (count) => `and ${count} more places on this sheet`,
    notNumber: (shown) => `a number belongs here, and there is the text ${shown}; type the number again`,
    noPercent: (shown) => `a number belongs here, and there is ${shown}`,
    date: 'a number belongs here, and there is a date; type the number again and choose Number as the format of the cell',
    notText: 'a text belongs here',
    empty: 'this cell is empty; fill in a number (0 for zero)',
    emptied: 'this text was wiped, and the number then has no source or assumption any more; fill in one of the two',
    changedFormula: 'a number or a text belongs here, and there is a formula; type what it comes to',
    published:
      'this number was published and is not in the file; put it back, and state a rate or series of your own in the file to calculate with another',
    soleShare:
      'the only one that is named pays or receives all; make this cell as it was again, and name the others in the file',
    noInput: 'this cell is no input; make it as it was again',
    unfollowed:
      'no effect follows this cell any more: each has a number of its own; make it as it was again, and change those numbers',
    noRange: 'the range of this number has no such end; empty this cell, and change the range in the file',
    halfRange: 'a range has a low and a high end; fill in this end as well, or empty the other',
    fixedRange:
      'the number follows from this range in a way that the workbook does not calculate; change it in the file',
    newer:
      'the numbers of the file are newer than this workbook: they were changed after it was made, or taken from it before. Make the workbook again with mbc workbook and carry over what you changed. Where the workbook is right in every place, give the same once more with --overwrite-newer',
    caseChanged:
      'the numbers of the file were changed after this workbook was made; what stands below follows the workbook',
  },
}
