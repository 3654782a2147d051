import type { Language } from '../report/index.js'
import type { ForeignFile } from './files/foreign-file.js'

interface CliWords {
  readonly noFile: (file: string, likely: string | undefined) => string
  readonly foreign: Readonly<Record<ForeignFile, (file: string) => string>>
  readonly isFolder: (file: string) => string
  readonly unreadable: (file: string, why: string) => string
  readonly tooLarge: (file: string, megabytes: number) => string
  readonly wideText: (file: string) => string
  readonly otherEncoding: (file: string, line: number) => string
  readonly good: (file: string, name: string) => string
  readonly problems: (file: string, count: number) => string
  readonly listFigures: string
  readonly findFigures: (file: string) => string
  readonly oneCase: string
  readonly noVariants: string
  readonly noProjects: string
  readonly chooseOrMonitor: string
  readonly pilotsOrFigures: string
  readonly noSpread: (text: string) => string
  readonly morePilots: (file: string) => string
  readonly noIndicators: string
  readonly nothingRealised: string
  readonly otherMonth: (asked: string, known: string) => string
  readonly jsonOrReport: string
  readonly noReportName: (file: string, instead: string) => string
  readonly nothingPlanned: string
  readonly noCalendarName: (file: string, instead: string) => string
  readonly moreComparison: string
  readonly unknownParties: (unknown: readonly string[], known: readonly string[], likely: readonly string[]) => string
  readonly overCase: (file: string) => string
  readonly realisedIsCase: (file: string) => string
  readonly referenceIsCase: (file: string) => string
  readonly noRecord: (asked: string, likely: string | undefined) => string
  readonly importOrList: string
  readonly importOnly: string
  readonly noReferenceName: (file: string, instead: string) => string
  readonly indexIn: (file: string, years: number, months: number) => string
  readonly noCsv: (file: string) => string
  readonly realisedIn: (file: string, added: number, through: string) => string
  readonly problemsOfRows: (file: string, count: number) => string
  readonly overRows: (file: string) => string
  readonly overSource: (file: string) => string
  readonly receiptWritten: (file: string, figures: number, caseHash: string, resultsHash: string, of: string) => string
  readonly noRealisedName: (file: string, instead: string) => string
  readonly noWorkbookName: (file: string, instead: string) => string
  readonly fileWritten: (file: string) => string
  readonly fileUnwritable: (file: string, why: string) => string
  readonly unwritable: (folder: string, why: string) => string
  readonly unwritableFile: (file: string, why: string) => string
  readonly withoutDrawing: string
  readonly written: string
  readonly outputLost: (why: string) => string
  readonly groupWritten: (file: string, count: number) => string
  readonly succeeded: (succeeded: number, of: number) => string
  readonly noContracts: string
  readonly sketchOf: (file: string) => string
  readonly toFillIn: string
  readonly leftBehind: string
  readonly more: (file: string) => string
  readonly moreProposals: (file: string) => string
  readonly moreSensitivity: (file: string) => string
  readonly moreSimulation: (file: string) => string
  readonly deeper: (file: string, reference: string, depth: number) => string
  readonly needsRanges: string
  readonly unexpected: (message: string) => string
}

/** What the command itself says, apart from reports and problems. */
export const cliWords: Readonly<Record<Language, CliWords>> = {
  nl: {
    overSource: (file) =>
      `'${file}' is een van de bestanden waaruit het rekenbewijs wordt gemaakt. Kies een ander bestand achter --out, zoals rekenbewijs.json.`,
    receiptWritten: (file, figures, caseHash, resultsHash, of) =>
      [
        `Geschreven: ${file}, met ${figures} cijfers.`,
        `  businesscase (SHA-256): ${caseHash}`,
        `  uitkomsten (SHA-256): ${resultsHash}`,
        `Controleren: mbc verify ${file} ${of}`,
      ].join('\n'),
    groupWritten: (file, count) =>
      `Geschreven: ${file}, een case van ${count === 1 ? '1 gezin' : `${count} gezinnen`}.`,
    succeeded: (succeeded, of) =>
      `Van de ${of === 1 ? 'ene casus die het zegt' : `${of} casussen die het zeggen`}, slaagde het plan in ${succeeded}.`,
    noFile: (file, likely) =>
      `Het bestand '${file}' bestaat niet. ${likely === undefined ? 'Controleer de naam en de map.' : `Bedoelt u '${likely}'?${likely.endsWith('.txt') ? ' Windows laat .txt achter een naam soms weg; hernoem het bestand, of noem het zoals het heet.' : ''}`}`,
    foreign: {
      excel: (file) =>
        `'${file}' is een Excel-werkmap. mbc leest een businesscase als tekst in YAML of JSON: schrijf haar in een bestand zoals case.yaml; mbc workbook maakt van een case een werkmap.`,
      word: (file) =>
        `'${file}' is een document van Word. mbc leest een businesscase als tekst in YAML of JSON: zet haar in een bestand zoals case.yaml, met een gewone teksteditor.`,
      pdf: (file) =>
        `'${file}' is een PDF. mbc leest een businesscase als tekst in YAML of JSON: schrijf haar in een bestand zoals case.yaml.`,
      packed: (file) =>
        `'${file}' is een ingepakt bestand (zip). Pak het uit, en noem het YAML- of JSON-bestand dat erin zit.`,
    },
    isFolder: (file) => `'${file}' is een map. Noem het bestand van de businesscase, bijvoorbeeld ${file}/case.yaml.`,
    unreadable: (file, why) => `Het bestand '${file}' is niet te lezen: ${why}.`,
    tooLarge: (file, megabytes) =>
      `Het bestand '${file}' is ${megabytes} MB groot; een businesscase mag hoogstens 10 MB zijn. Haal weg wat er niet in hoort.`,
    wideText: (file) =>
      `Het bestand '${file}' is bewaard als UTF-16 (in Kladblok heet dat Unicode). Bewaar het bestand als UTF-8; de meeste editors vragen erom onder Opslaan als.`,
    otherEncoding: (file, line) =>
      `Het bestand '${file}' is niet bewaard als UTF-8: op regel ${line} staat een teken dat anders is geschreven, zoals een é uit Windows-1252. Bewaar het bestand als UTF-8; de meeste editors vragen erom onder Opslaan als.`,
    good: (file, name) => `${file}: in orde. Businesscase '${name}' kan worden berekend.`,
    problems: (file, count) => `${file}: ${count === 1 ? '1 probleem' : `${count} problemen`}. Er is niets berekend.`,
    listFigures: 'Alle cijfers: mbc explain <bestand> --list; zoeken: mbc explain <bestand> <woord> --list.',
    findFigures: (file) =>
      `Cijfers zoeken: mbc explain ${file} <woord> --list, zoals ladder; alle cijfers: mbc explain ${file} --list.`,
    chooseOrMonitor:
      'Vraag om een keuze (--choose) of om het monitoringplan (--monitoring, --calendar, --from), en niet om beide tegelijk.',
    noProjects:
      'Deze businesscase noemt geen projecten (projects) en heeft geen budget. Gebruik mbc calculate, of schrijf projecten in het bestand.',
    pilotsOrFigures: 'Wat pilots waard zijn (--pilots), gaat over de samenleving en alle partijen: laat --figure weg.',
    noSpread: (text) =>
      `'${text}' is geen adres met een spreiding. Schrijf --pilot-spread interventions.team.effects.ggz.reduction=0.3.`,
    morePilots: (file) => `Elke grootte, ook per partij: mbc sensitivity ${file} --pilots --full.`,
    noIndicators:
      'De projecten van deze businesscase hebben geen indicatoren (indicators), dus er is niets te meten. Schrijf ze bij het project, of boven in zijn eigen bestand.',
    nothingRealised:
      'Deze businesscase zegt niet wat er gerealiseerd is, dus er is niets te evalueren. Schrijf realised in het bestand: een peildatum (through), en per interventie wat er bekend is, zoals realised: { through: 2025-12, interventions: { team: { enrolled: { 2025: 40 } } } }.',
    otherMonth: (asked, known) =>
      `Het bestand zegt wat er gebeurde tot en met ${known} (realised.through), en niet tot en met ${asked}. Laat --as-of weg of geef --as-of ${known}; of schrijf in het bestand wat er tot en met ${asked} bekend was.`,
    jsonOrReport: 'Vraag om JSON (--json), of om een rapport of brief (--out, --memo), niet om beide.',
    noReportName: (file, instead) =>
      `'${file}' is geen naam voor een rapport: het wordt een bladzijde (.html) of Markdown (.md). Kies --out ${instead}.`,
    nothingPlanned:
      'Er is niets te plannen: bij geen enkele indicator staat hoe vaak (every) of tot wanneer (target.by) er nog gemeten wordt. Er is niets geschreven.',
    noCalendarName: (file, instead) =>
      `'${file}' is geen naam voor een agenda: agendaprogramma's openen haar alleen als .ics. Kies --calendar ${instead}.`,
    noVariants:
      'Deze businesscase heeft geen varianten (variants), dus er is niets om te vergelijken. Schrijf varianten in het bestand, of noem meer bestanden.',
    moreComparison: 'Per interventie en per jaar: --full. Als rapport in een map: --out map.',
    oneCase: 'Noem ten minste twee bestanden: een claimregister legt businesscases naast elkaar.',
    unknownParties: (unknown, known, likely) =>
      `Geen partij in deze businesscase: ${unknown.join(', ')}. ${likely.length === 0 ? '' : `Bedoelt u ${likely.join(', ')}? `}Kies uit ${known.join(', ')}, met komma's ertussen.`,
    overCase: (file) =>
      `'${file}' is de businesscase zelf, die zo verloren zou gaan. Kies met --out een andere naam of map.`,
    noCsv: (file) =>
      `'${file}' is geen CSV maar een Excel-werkmap of een ander bestand. Bewaar het werkblad als CSV UTF-8, en noem dat bestand.`,
    realisedIn: (file, added, through) =>
      `${file}: geschreven, met ${added === 1 ? '1 getal' : `${added} getallen`} uit de CSV, tot en met ${through}. Lees het plan ermee: --realised ${file}.`,
    problemsOfRows: (file, count) =>
      `${file}: ${count === 1 ? '1 probleem' : `${count} problemen`}. Er is niets geschreven.`,
    overRows: (file) => `'${file}' wordt hier gelezen, en zou zo verloren gaan. Kies met --out een andere naam.`,
    noRealisedName: (file, instead) =>
      `'${file}' is geen naam voor een realisatie: mbc leest haar als .yaml, .yml of .json. Kies --out ${instead}.`,
    realisedIsCase: (file) =>
      `'${file}' is de businesscase zelf. Noem achter --realised het bestand waarin alleen de realisatie staat, of laat de optie weg.`,
    noRecord: (asked, likely) =>
      `In de naslag staat niets met '${asked}'.${likely === undefined ? '' : ` Bedoelt u '${likely}'?`} Alles: mbc prices.`,
    importOrList:
      'Een index inlezen (--import) en de naslag bekijken gaan niet samen: laat het zoekwoord, --json en --reference weg.',
    importOnly: '--out, --read, --id en --column horen bij --import: noem daarachter het gedownloade CSV-bestand.',
    noReferenceName: (file, instead) =>
      `'${file}' is geen naam voor een naslag: mbc leest haar als .yaml, .yml of .json. Kies --out ${instead}.`,
    indexIn: (file, years, months) =>
      `${file}: geschreven, met ${years === 1 ? '1 jaar' : `${years} jaren`}${months === 0 ? '' : `; ${months === 1 ? '1 regel per maand is' : `${months} regels per maand of kwartaal zijn`} overgeslagen`}. Reken ermee: --reference ${file}.`,
    referenceIsCase: (file) =>
      `'${file}' is de case of casus zelf. Noem achter --reference het bestand waarin alleen naslag staat, of laat de optie weg.`,
    noWorkbookName: (file, instead) =>
      `'${file}' is geen naam voor een werkmap: Excel opent haar alleen als .xlsx. Kies --out ${instead}.`,
    fileWritten: (file) => `${file}: geschreven.`,
    fileUnwritable: (file, why) =>
      `Het bestand '${file}' is niet te schrijven: ${why}. Controleer de map, en sluit het bestand als het openstaat.`,
    unwritable: (folder, why) =>
      `In '${folder}' kan niet worden geschreven: ${why}. Kies met --out een map waarin u mag schrijven.`,
    unwritableFile: (file, why) =>
      `Het bestand '${file}' kan niet worden vervangen: ${why}. Er is niets veranderd. Sluit het als het openstaat, haal het weg, of kies met --out een andere map.`,
    withoutDrawing: 'Zonder grafieken kan ook: --format markdown,csv,raadsinformatiebrief.',
    written: 'Geschreven:',
    outputLost: (why) =>
      `De uitvoer kan niet worden weggeschreven: ${why}. Maak ruimte op de schijf, of schrijf haar ergens anders heen.`,
    noContracts:
      'Deze businesscase heeft geen resultaatcontracten (agreements met kind: outcome-contract), dus er is niets voor INDIGO. Er is niets geschreven.',
    sketchOf: (file) => `Schets van een case, uit het INDIGO-project in ${file}. Dit is nog geen case.`,
    toFillIn: 'Nog in te vullen:',
    leftBehind: 'Uit INDIGO niet overgenomen, of na te kijken:',
    more: (file) => `Alles: mbc calculate ${file} --full.`,
    moreProposals: (file) =>
      `Elk voorstel voluit, met regels voor in het bestand: mbc propose ${file} --full. Alleen tussen sommige partijen: met --among.`,
    moreSensitivity: (file) => `Elke partij, en meer getallen: mbc sensitivity ${file} --full.`,
    moreSimulation: (file) => `Als het tegenvalt, en wanneer het geld terug is: mbc simulate ${file} --full.`,
    deeper: (file, reference, depth) => `Verder: mbc explain ${file} ${reference} --depth ${depth}.`,
    needsRanges:
      'Geen enkel getal heeft een bandbreedte: pas met bandbreedtes, zoals { low: 40, mode: 55, high: 80 }, is te zeggen welk getal het verschil maakt en wat meten waard is.',
    unexpected: (message) =>
      `Dit had niet mogen gebeuren: ${message}. Het ligt niet aan u; meld het met het bestand erbij.`,
  },
  en: {
    overSource: (file) =>
      `'${file}' is one of the files of which the receipt is made. Choose another file after --out, such as receipt.json.`,
    receiptWritten: (file, figures, caseHash, resultsHash, of) =>
      [
        `Written: ${file}, with ${figures} figures.`,
        `  case (SHA-256): ${caseHash}`,
        `  results (SHA-256): ${resultsHash}`,
        `To check it: mbc verify ${file} ${of}`,
      ].join('\n'),
    groupWritten: (file, count) =>
      `Written: ${file}, a case of ${count === 1 ? '1 household' : `${count} households`}.`,
    succeeded: (succeeded, of) =>
      `Of the ${of === 1 ? 'one casus that says so' : `${of} casussen that say so`}, the plan succeeded in ${succeeded}.`,
    noFile: (file, likely) =>
      `There is no file '${file}'. ${likely === undefined ? 'Check the name and the folder.' : `Did you mean '${likely}'?${likely.endsWith('.txt') ? ' Windows may hide .txt at the end of a name; rename the file, or give its whole name.' : ''}`}`,
    foreign: {
      excel: (file) =>
        `'${file}' is an Excel workbook. mbc reads a business case as text in YAML or JSON: write it in a file such as case.yaml; mbc workbook makes a workbook of a case.`,
      word: (file) =>
        `'${file}' is a Word document. mbc reads a business case as text in YAML or JSON: put it in a file such as case.yaml, with a plain text editor.`,
      pdf: (file) =>
        `'${file}' is a PDF. mbc reads a business case as text in YAML or JSON: write it in a file such as case.yaml.`,
      packed: (file) => `'${file}' is a packed file (zip). Unpack it, and name the YAML or JSON file in it.`,
    },
    isFolder: (file) => `'${file}' is a folder. Name the file of the business case, such as ${file}/case.yaml.`,
    unreadable: (file, why) => `The file '${file}' cannot be read: ${why}.`,
    tooLarge: (file, megabytes) =>
      `The file '${file}' is ${megabytes} MB; a business case may be 10 MB at most. Take out what does not belong in it.`,
    wideText: (file) =>
      `The file '${file}' is saved as UTF-16 (Notepad calls that Unicode). Save the file as UTF-8; most editors ask for it under Save as.`,
    otherEncoding: (file, line) =>
      `The file '${file}' is not saved as UTF-8: line ${line} holds a character that is written otherwise, such as an é of Windows-1252. Save the file as UTF-8; most editors ask for it under Save as.`,
    good: (file, name) => `${file}: in order. Business case '${name}' can be calculated.`,
    problems: (file, count) => `${file}: ${count === 1 ? '1 problem' : `${count} problems`}. Nothing was calculated.`,
    listFigures: 'All figures: mbc explain <file> --list; to search: mbc explain <file> <word> --list.',
    findFigures: (file) =>
      `To search: mbc explain ${file} <word> --list, such as ladder; all figures: mbc explain ${file} --list.`,
    chooseOrMonitor:
      'Ask for a choice (--choose) or for the monitoring plan (--monitoring, --calendar, --from), not for both.',
    noProjects: 'This case names no projects and has no budget. Use mbc calculate, or write projects in the file.',
    pilotsOrFigures: 'What pilots are worth (--pilots) is about society and all parties: leave --figure out.',
    noSpread: (text) =>
      `'${text}' is no address with a spread. Write --pilot-spread interventions.team.effects.ggz.reduction=0.3.`,
    morePilots: (file) => `Every size, by party too: mbc sensitivity ${file} --pilots --full.`,
    noIndicators:
      'The projects of this case have no indicators, so there is nothing to measure. Write them at the project, or at the top of its own file.',
    nothingRealised:
      'This case does not state what was realised, so there is nothing to evaluate. Write realised in the file: a reference month (through), and what is known of each intervention, such as realised: { through: 2025-12, interventions: { team: { enrolled: { 2025: 40 } } } }.',
    otherMonth: (asked, known) =>
      `The file states what happened through ${known} (realised.through), and not through ${asked}. Leave --as-of out or state --as-of ${known}; or write in the file what was known through ${asked}.`,
    jsonOrReport: 'Ask for JSON (--json), or for a report or letter (--out, --memo), not for both.',
    noReportName: (file, instead) =>
      `'${file}' is no name for a report: it becomes a page (.html) or Markdown (.md). Choose --out ${instead}.`,
    nothingPlanned:
      'There is nothing to plan: no indicator says how often (every), or by when (target.by), it is still to be measured. Nothing was written.',
    noCalendarName: (file, instead) =>
      `'${file}' is no name for a calendar: programs open it as .ics only. Choose --calendar ${instead}.`,
    noVariants:
      'This case has no variants, so there is nothing to compare. Write variants in the file, or name more files.',
    moreComparison: 'By intervention and by year: --full. As a report in a folder: --out folder.',
    oneCase: 'Name two files at least: a claims register holds business cases against each other.',
    unknownParties: (unknown, known, likely) =>
      `No party of this business case: ${unknown.join(', ')}. ${likely.length === 0 ? '' : `Did you mean ${likely.join(', ')}? `}Choose from ${known.join(', ')}, separated by commas.`,
    overCase: (file) =>
      `'${file}' is the business case itself, which would be lost. Choose another name or folder with --out.`,
    noCsv: (file) =>
      `'${file}' is no CSV but an Excel workbook or another file. Save the sheet as CSV UTF-8, and name that file.`,
    realisedIn: (file, added, through) =>
      `${file}: written, with ${added === 1 ? '1 number' : `${added} numbers`} of the CSV, through ${through}. Read the plan with it: --realised ${file}.`,
    problemsOfRows: (file, count) =>
      `${file}: ${count === 1 ? '1 problem' : `${count} problems`}. Nothing was written.`,
    overRows: (file) => `'${file}' is read here, and would be lost. Choose another name with --out.`,
    noRealisedName: (file, instead) =>
      `'${file}' is no name for what is realised: mbc reads it as .yaml, .yml or .json. Choose --out ${instead}.`,
    realisedIsCase: (file) =>
      `'${file}' is the business case itself. Name the file that states only what is realised after --realised, or leave the option out.`,
    noRecord: (asked, likely) =>
      `There is nothing with '${asked}' in the reference data.${likely === undefined ? '' : ` Did you mean '${likely}'?`} All of it: mbc prices.`,
    importOrList:
      'Reading an index (--import) and listing reference data do not go together: leave the word, --json and --reference out.',
    importOnly: '--out, --read, --id and --column go with --import: name the downloaded CSV file after it.',
    noReferenceName: (file, instead) =>
      `'${file}' is no name for reference data: mbc reads them as .yaml, .yml or .json. Choose --out ${instead}.`,
    indexIn: (file, years, months) =>
      `${file}: written, with ${years === 1 ? '1 year' : `${years} years`}${months === 0 ? '' : `; ${months === 1 ? '1 row by month was' : `${months} rows by month or quarter were`} left out`}. Calculate with it: --reference ${file}.`,
    referenceIsCase: (file) =>
      `'${file}' is the case or casus itself. Name the file that states only reference data after --reference, or leave the option out.`,
    noWorkbookName: (file, instead) =>
      `'${file}' is no name for a workbook: Excel opens it as .xlsx only. Choose --out ${instead}.`,
    fileWritten: (file) => `${file}: written.`,
    fileUnwritable: (file, why) =>
      `The file '${file}' cannot be written: ${why}. Check the folder, and close the file if it is open.`,
    unwritable: (folder, why) =>
      `'${folder}' cannot be written to: ${why}. Choose a folder that you may write in with --out.`,
    unwritableFile: (file, why) =>
      `The file '${file}' cannot be replaced: ${why}. Nothing has changed. Close it if it is open, remove it, or choose another folder with --out.`,
    withoutDrawing: 'Without charts: --format markdown,csv,raadsinformatiebrief.',
    written: 'Written:',
    outputLost: (why) => `The output cannot be written: ${why}. Make room on the disk, or write it elsewhere.`,
    noContracts:
      'This case has no outcome contracts (agreements with kind: outcome-contract), so there is nothing for INDIGO. Nothing was written.',
    sketchOf: (file) => `Sketch of a case, out of the INDIGO project in ${file}. It is no case yet.`,
    toFillIn: 'To be filled in:',
    leftBehind: 'Left behind in INDIGO, or to be checked:',
    more: (file) => `All of it: mbc calculate ${file} --full.`,
    moreProposals: (file) =>
      `Every proposal in full, with lines for the file: mbc propose ${file} --full. Between some parties only: with --among.`,
    moreSensitivity: (file) => `Every party, and more numbers: mbc sensitivity ${file} --full.`,
    moreSimulation: (file) => `The bad side, and when money is back: mbc simulate ${file} --full.`,
    deeper: (file, reference, depth) => `Further: mbc explain ${file} ${reference} --depth ${depth}.`,
    needsRanges:
      'No number has a range: only ranges, such as { low: 40, mode: 55, high: 80 }, show which number makes the difference and what measuring is worth.',
    unexpected: (message) =>
      `This should not have happened: ${message}. It is not your doing; please report it with the file.`,
  },
}
