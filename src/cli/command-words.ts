import type { Language } from '../report/index.js'

const dutch = {
  check: 'Controleert een bestand en noemt alle problemen tegelijk',
  calculate: 'Berekent de uitkomsten per partij en voor de samenleving',
  report: 'Schrijft een rapport met grafieken, alle bedragen als CSV en een brief aan de raad',
  explain: 'Laat zien waar een cijfer vandaan komt, tot en met de bronnen',
  workbook: 'Schrijft een Excel-werkmap, die meerekent als u een getal verandert',
  propose: 'Stelt bijdragen voor waarbij geen partij erop achteruitgaat',
  claims: 'Noemt de besparingen die meer dan één businesscase claimt',
  casus: 'Zet voor één gezin de hulp van nu naast een of meer plannen',
  schema: 'Schrijft wat in een bestand mag staan, voor editors (JSON Schema)',
  simulate: 'Loot de onzekere getallen vele malen, en laat zien hoe zeker de uitkomsten zijn',
  sensitivity:
    'Laat zien welk getal het verschil maakt, waar de uitkomst omslaat, wat scenario’s doen en wat meten waard is',
  handleiding: 'Zegt waar de handleiding en de voorbeelden staan',
  manualPlace: 'Waar de handleiding en de voorbeelden staan: mbc help handleiding',
  mbc: 'Maatschappelijke businesscase: wat kost een sociale aanpak, wat bespaart zij, en voor wie.',
  usage: '<opdracht> [opties] <bestand>',
  help: 'toont deze uitleg',
  version: 'toont de versie',
  helpCommand: 'help [opdracht]',
  helpOf: 'toont de uitleg van een opdracht',
  lang: 'taal van de uitvoer: nl of en (standaard: nl)',
  language: 'taal',
  file: 'bestand',
  files: 'bestanden',
  folder: 'map',
  kind: 'soort',
  figure: 'cijfer',
  layers: 'lagen',
  day: 'dag',
  party: 'partij',
  count: 'aantal',
  number: 'getal',
  manner: 'wijze',
  chance: 'kans',
  caseFile: 'YAML- of JSON-bestand met de businesscase',
  caseFiles: 'YAML- of JSON-bestanden, een per businesscase',
  resultsJson: 'uitkomsten als JSON',
  casusFile: 'YAML- of JSON-bestand met de casus',
  outCasus: 'map waarin de bladzijde over de casus komt, met een tijdlijn',
  casusSchema: 'wat in een casus mag staan; met --results: wat in de uitkomsten ervan staat',
  full: 'alle tabellen, in plaats van hooguit twee schermen',
  drawsBeside: 'hoeveel trekkingen, als getallen onzeker zijn; 0: geen (zonder: 10000)',
  proposalsJson: 'voorstellen als JSON',
  registerJson: 'het register als JSON',
  resultsSchema: 'wat in de uitkomsten staat (van calculate --json)',
  outFolder: 'map waarin de bestanden komen',
  outWorkbook: 'de werkmap, zoals case.xlsx; een bestaand bestand wordt vervangen',
  onlyKinds: "alleen deze soorten, met komma's ertussen:",
  bom: 'CSV met een teken vooraan, zodat Excel letters als é goed leest',
  reportDate: 'de dag die op het rapport staat, zoals 2024-03-01 (zonder: vandaag)',
  dutchCsv: "CSV met puntkomma's en decimale komma's",
  oneFigure: 'verwijzing naar een cijfer, zoals gemeente.cash.npv (zonder: welke cijfers er zijn)',
  listFigures: 'noemt de cijfers met dit woord in hun naam, in plaats van één cijfer uit te leggen',
  depth: 'hoeveel lagen diep (standaard: zoveel als op twee schermen past)',
  among: "alleen tussen deze partijen, met komma's ertussen",
  draws: 'hoeveel trekkingen (standaard: 10000)',
  drawsOfWorth: 'hoeveel trekkingen voor de waarde van informatie (standaard: 20000)',
  seed: 'startgetal van de loting: hetzelfde startgetal geeft dezelfde trekkingen (standaard: 1)',
  sampling: 'hoe er wordt geloot: random, of latin-hypercube (gelijkmatiger gespreid; standaard: random)',
  figures:
    "welke cijfers, zoals gemeente.cash.npv, met komma's ertussen (standaard: de NCW van de samenleving en van wie het meest investeert)",
  fullSensitivity: 'elke partij en meer getallen, in plaats van hooguit twee schermen',
  fullProposals: 'elk voorstel voluit, met regels voor in het bestand',
  interval: 'met welke zekerheid elk getal in zijn bandbreedte ligt (standaard: 0.8)',
} as const

/** What the help of the command says, of each command and each option. */
export type CommandWords = Readonly<Record<keyof typeof dutch, string>>

/** The commands. */
export type CommandName =
  | 'check'
  | 'calculate'
  | 'report'
  | 'explain'
  | 'workbook'
  | 'propose'
  | 'claims'
  | 'casus'
  | 'schema'
  | 'simulate'
  | 'sensitivity'
  | 'handleiding'

const english: CommandWords = {
  check: 'Checks a file and names all problems at once',
  calculate: 'Calculates the results per party and for society',
  report: 'Writes a report with charts, the ledger and a raadsinformatiebrief (a letter to the council)',
  explain: 'Shows where a figure comes from, down to its sources',
  workbook: 'Writes an Excel workbook with live formulas',
  propose: 'Proposes contributions under which no party is worse off',
  claims: 'Names the savings that more than one business case claims',
  casus: 'Sets the help of now beside one or more plans, for one household',
  schema: 'Writes the JSON Schema of a file, for editors',
  simulate: 'Draws the uncertain numbers many times: how sure the results are, per party',
  sensitivity: 'Which number makes the difference, where the answer turns, which scenarios, what measuring is worth',
  handleiding: 'Says where the manual and the examples are',
  manualPlace: 'Where the manual (in Dutch) and the examples are: mbc help manual',
  mbc: 'Social business cases: what a social intervention costs, what it saves, and whom.',
  usage: '<command> [options] <file>',
  help: 'shows this help',
  version: 'shows the version',
  helpCommand: 'help [command]',
  helpOf: 'shows the help of a command',
  lang: 'language of the output: nl or en (without: nl)',
  language: 'language',
  file: 'file',
  files: 'files',
  folder: 'folder',
  kind: 'kind',
  figure: 'figure',
  layers: 'layers',
  day: 'day',
  party: 'party',
  count: 'count',
  number: 'number',
  manner: 'manner',
  chance: 'chance',
  caseFile: 'YAML or JSON file with the business case',
  caseFiles: 'YAML or JSON files, one for each business case',
  resultsJson: 'results as JSON',
  casusFile: 'YAML or JSON file with the casus',
  outCasus: 'folder for the page on the casus, with a timeline',
  casusSchema: 'the schema of a casus; with --results: that of its results',
  full: 'all tables, in the place of two screens at most',
  drawsBeside: 'how many draws, where numbers are uncertain; 0: none (without: 10000)',
  proposalsJson: 'proposals as JSON',
  registerJson: 'the register as JSON',
  resultsSchema: 'the JSON Schema of the results (calculate --json)',
  outFolder: 'folder for the files',
  outWorkbook: 'the workbook, such as case.xlsx; an existing file is replaced',
  onlyKinds: 'only these kinds, separated by commas:',
  bom: 'CSV with a mark in front by which Excel knows UTF-8',
  reportDate: 'the day on the report, such as 2024-03-01 (without: today)',
  dutchCsv: 'CSV with semicolons and decimal commas',
  oneFigure: 'reference to a figure, such as gemeente.cash.npv (without: which figures there are)',
  listFigures: 'names the figures with this word in their name, in the place of explaining one',
  depth: 'how many layers deep (without: as many as fit two screens)',
  among: 'only among these parties, separated by commas',
  draws: 'how many draws (without: 10000)',
  drawsOfWorth: 'how many draws for the value of information (without: 20000)',
  seed: 'seed: the same seed gives the same draws (without: 1)',
  sampling: 'how to draw: random or latin-hypercube (without: random)',
  figures:
    'which figures, such as gemeente.cash.npv, separated by commas (without: the NPV of society and of the party that invests most)',
  fullSensitivity: 'every party and more numbers, rather than two screens at most',
  fullProposals: 'every proposal in full, with lines for the file',
  interval: 'how surely each number lies within its range (without: 0.8)',
}

export const commandWords: Readonly<Record<Language, CommandWords>> = { nl: dutch, en: english }
