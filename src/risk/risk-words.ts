import type { ErrorValues, Language } from '../base/index.js'
import { unknownFigure } from '../calculation/index.js'
import type { Path, ProblemText } from '../case/index.js'
import { shownOf } from '../money/index.js'
import type { RiskFault, RiskFinding } from './risk-error.js'

/** Dutch: no separator but a point for thousands. */
const dutch = (count: number): string =>
  Number.isInteger(count) ? String(count).replace(/\B(?=(\d{3})+$)/g, '.') : String(count).replace('.', ',')

/** A fault in the words of both languages, without a place in the case. */
export const finding = (
  code: RiskFault,
  values: ErrorValues,
  nl: ProblemText,
  en: ProblemText,
  path: Path = [],
): RiskFinding => ({
  code,
  path,
  values,
  nl,
  en,
})

/** A reason given by the caller or the host: an error, a text or any other value. */
const reasonIn = (reason: unknown, language: Language): string =>
  reason instanceof Error ? reason.message : shownOf(reason, language)

/** Two numbers and their correlation: as stated, and in the nearest matrix that is possible. */
export interface CorrelatedPair {
  readonly one: string
  readonly other: string
  readonly stated: number
  readonly possible: number
}

/** Every fault of an analysis of risk in words: what, where, which value, why, and what to do. */
export const riskFaults = {
  draws: (value: number, most: number) =>
    finding(
      'bad-draws',
      { draws: value, most },
      {
        message: `${dutch(value)} trekkingen kan niet.`,
        remedy: `Geef een heel getal van 1 tot en met ${dutch(most)}.`,
      },
      { message: `${value} draws cannot be made.`, remedy: `State a whole number from 1 to ${most}.` },
    ),
  seed: (value: number) =>
    finding(
      'bad-seed',
      { seed: value },
      { message: `${dutch(value)} is geen startgetal voor de loting.`, remedy: 'Geef een heel getal.' },
      { message: `${value} is no seed.`, remedy: 'State a whole number.' },
    ),
  sampling: (value: unknown) =>
    finding(
      'bad-option',
      { found: String(value) },
      { message: `'${String(value)}' is geen wijze van trekken.`, remedy: 'Kies random of latin-hypercube.' },
      { message: `'${String(value)}' is no way to draw.`, remedy: 'Choose random or latin-hypercube.' },
    ),
  machinery: (value: unknown) =>
    finding(
      'bad-option',
      { found: String(value) },
      {
        message: `'${String(value)}' is geen wijze van uitrekenen.`,
        remedy: 'Kies vectorised of interpreted, of laat het weg.',
      },
      {
        message: `'${String(value)}' is no way to compute draws.`,
        remedy: 'Choose vectorised or interpreted, or leave it out.',
      },
    ),
  workers: (count: number, most: number) =>
    finding(
      'bad-option',
      { workers: count, most },
      { message: `${dutch(count)} werkers kan niet.`, remedy: `Geef een heel getal van 0 tot en met ${dutch(most)}.` },
      { message: `${count} workers cannot share a simulation.`, remedy: `State a whole number from 0 to ${most}.` },
    ),
  kept: (columns: number, draws: number, most: number) =>
    finding(
      'bad-draws',
      { columns, draws, most },
      {
        message: `${dutch(columns)} getallen voor elk van ${dutch(draws)} trekkingen is meer dan er bewaard kan worden (${dutch(most)}).`,
        remedy: 'Vraag minder trekkingen of minder cijfers, of alleen samenvattingen (simulate).',
      },
      {
        message: `${columns} numbers for each of ${draws} draws are more than can be kept (${most}).`,
        remedy: 'Ask for fewer draws or figures, or simulate for summaries.',
      },
    ),
  percentile: (value: number) =>
    finding(
      'bad-option',
      { percentile: value },
      { message: `${dutch(value)} is geen percentiel.`, remedy: 'Geef getallen van 0 tot en met 100.' },
      { message: `${value} is no percentile.`, remedy: 'State numbers from 0 to 100.' },
    ),
  worst: (value: number) =>
    finding(
      'bad-option',
      { worst: value },
      { message: `${dutch(value)} is geen deel van de trekkingen.`, remedy: 'Geef een getal boven 0, tot en met 1.' },
      { message: `${value} is no share of the draws.`, remedy: 'State a number above 0, up to 1.' },
    ),
  paybackWithin: (value: number) =>
    finding(
      'bad-option',
      { years: value },
      {
        message: `Terugverdiend binnen ${dutch(value)} jaar kan niet worden gevraagd.`,
        remedy: 'Geef een aantal jaren van 0 of meer.',
      },
      { message: `Payback within ${value} years cannot be asked.`, remedy: 'State a number of years.' },
    ),
  interval: (value: number) =>
    finding(
      'bad-option',
      { interval: value },
      {
        message: `Een bereik van ${dutch(value)} is geen kans.`,
        remedy: 'Geef een getal boven 0 en onder 1, zoals 0.8.',
      },
      { message: `An interval of ${value} is no chance.`, remedy: 'State a number above 0 and below 1.' },
    ),
  certainBy: (value: number) =>
    finding(
      'bad-option',
      { certainBy: value },
      {
        message: `Getallen kunnen niet met ${dutch(value)} worden gevarieerd.`,
        remedy: 'Geef een deel boven 0 en onder 1.',
      },
      { message: `Numbers cannot be varied by ${value}.`, remedy: 'State a fraction above 0 and below 1.' },
    ),
  figure: (reference: string, known: readonly string[]) => {
    const { nearest, nl, en } = unknownFigure(reference, known)
    return finding('unknown-figure', { reference, nearest }, nl, en)
  },
  row: (reference: string, single: readonly string[]) => {
    const beside = reference.slice(0, reference.lastIndexOf('.'))
    const instead =
      [`${beside}.presentValue`, `${beside}.total`].find((figure) => single.includes(figure)) ?? single[0] ?? ''
    return finding(
      'unknown-figure',
      { reference },
      {
        message: `'${reference}' is een rij getallen, geen los getal.`,
        remedy: `Vraag een enkel cijfer, zoals ${instead}.`,
      },
      { message: `'${reference}' is a row of numbers.`, remedy: `Ask for a single one, such as ${instead}.` },
    )
  },
  parameter: (path: string) =>
    finding(
      'unknown-parameter',
      { path },
      {
        message: `Geen getal van deze businesscase heeft het pad '${path}'.`,
        remedy: 'Paden zien eruit als costItems.ggz.price; geef er een dat de businesscase heeft.',
      },
      {
        message: `No number of this case has the path '${path}'.`,
        remedy: 'Paths look like costItems.ggz.price; state one that the case has.',
      },
    ),
  scenario: (id: string, known: readonly string[]) =>
    finding(
      'bad-option',
      { scenario: id, known },
      { message: `Er is geen scenario '${id}' om te combineren.`, remedy: `De scenario’s zijn: ${known.join(', ')}.` },
      { message: `There is no scenario '${id}' to combine.`, remedy: `The scenarios are: ${known.join(', ')}.` },
    ),
  outcome: (unit: string | undefined, known: readonly string[]) => {
    const values = { ...(unit === undefined ? {} : { unit }), known }
    if (known.length === 0)
      return finding(
        'bad-option',
        values,
        {
          message: 'Deze businesscase heeft geen uitkomstmaat.',
          reason: 'Geen interventie heeft een maatschappelijke baat.',
          remedy: 'Geef er een op (societalEffects) met een eenheid, zoals unit: QALY.',
        },
        {
          message: 'This case has no outcome measure.',
          reason: 'No intervention has a societal effect.',
          remedy: 'State one (societalEffects) with a unit, such as unit: QALY.',
        },
      )
    return finding(
      'bad-option',
      values,
      {
        message:
          unit === undefined
            ? 'Een aanvaardbaarheidscurve gaat over één uitkomstmaat, en die is niet genoemd.'
            : `In '${unit}' telt geen maatschappelijke baat van deze businesscase.`,
        remedy: `Noem een eenheid waarin baten tellen: ${known.join(', ')}.`,
      },
      {
        message:
          unit === undefined
            ? 'An acceptability curve is about one outcome measure, and none is stated.'
            : `No societal effect of this case counts in '${unit}'.`,
        remedy: `State a unit in which effects count: ${known.join(', ')}.`,
      },
    )
  },
  price: (value: number) =>
    finding(
      'bad-option',
      { price: value },
      { message: `${dutch(value)} is geen prijs van een eenheid.`, remedy: 'Geef bedragen in euro’s van 0 of meer.' },
      { message: `${value} is no price of a unit.`, remedy: 'State amounts in euros of 0 or more.' },
    ),
  sameTwice: (path: string) =>
    finding(
      'bad-option',
      { path },
      {
        message: `Een tabel vraagt twee getallen; '${path}' is twee keer genoemd.`,
        remedy: 'Noem twee verschillende getallen.',
      },
      { message: `A table takes two numbers; '${path}' is named twice.`, remedy: 'Name two different numbers.' },
    ),
  tableValue: (path: string, value: number) =>
    finding(
      'bad-option',
      { path, value },
      { message: `${dutch(value)}, voor '${path}', is geen getal.`, remedy: 'Geef waarden die het getal kan hebben.' },
      { message: `${value}, for '${path}', is no number.`, remedy: 'State values that the number can take.' },
    ),
  unequalLists: (path: string, length: number, count: number) =>
    finding(
      'bad-option',
      { path, length, count },
      {
        message: `De lijst voor '${path}' heeft ${dutch(length)} waarden, en die voor het eerste getal ${dutch(count)}.`,
        remedy: 'Geef voor elk getal evenveel waarden: punt voor punt.',
      },
      {
        message: `The list for '${path}' has ${length} values, and the one for the first number ${count}.`,
        remedy: 'State as many values for each number: point by point.',
      },
    ),
  tableSize: (count: number, most: number) =>
    finding(
      'bad-option',
      { combinations: count, most },
      {
        message: `Een tabel van ${dutch(count)} combinaties is te groot.`,
        remedy: `Vraag er hoogstens ${dutch(most)}.`,
      },
      { message: `${count} combinations are too many for a table.`, remedy: `Ask for ${most} at most.` },
    ),
  dependent: () =>
    finding(
      'bad-option',
      {},
      {
        message: 'Sobol-indices vragen getallen die onafhankelijk zijn; in deze businesscase hangen getallen samen.',
        remedy: 'Laat correlations weg om te zien wat elk getal verklaart.',
      },
      {
        message: 'Sobol indices need numbers that vary independently; this case states correlations.',
        remedy: 'Leave them out to see what each number explains.',
      },
    ),
  probabilities: (total: number) =>
    finding(
      'bad-option',
      { total },
      {
        message: `De kansen van de toestanden tellen op tot ${dutch(total)}, of er is een negatieve bij.`,
        remedy: 'Geef kansen die optellen tot 1.',
      },
      {
        message: `The probabilities of the states sum to ${total}, or one is negative.`,
        remedy: 'State probabilities that sum to 1.',
      },
    ),
  options: () =>
    finding(
      'bad-option',
      {},
      {
        message: 'Niet elke toestand heeft evenveel keuzen.',
        remedy: 'Geef in elke toestand de netto baten van elke keuze, in dezelfde volgorde.',
      },
      {
        message: 'The states differ in their number of options.',
        remedy: 'Every state needs the net benefit of every option, in the same order.',
      },
    ),
  nothingUncertain: () =>
    finding(
      'nothing-uncertain',
      {},
      {
        message: 'Geen enkel getal van deze businesscase is onzeker.',
        reason: 'Elke trekking zou dezelfde uitkomst geven.',
        remedy: 'Geef bij een getal aan hoe het kan uitvallen, zoals { low: 40, mode: 55, high: 80 }.',
      },
      {
        message: 'No number of this case is uncertain.',
        reason: 'Every draw would be the same.',
        remedy: 'State for a number how it varies, such as { low: 40, mode: 55, high: 80 }.',
      },
    ),
  notUncertain: (path: string, place: Path) =>
    finding(
      'not-uncertain',
      { path },
      {
        message: `'${path}' staat in een correlatie, maar is in deze businesscase niet onzeker.`,
        reason: 'Een getal dat vaststaat, hangt met niets samen.',
        remedy: 'Geef aan hoe het getal kan uitvallen (low, mode, high), of haal de correlatie weg.',
      },
      {
        message: `'${path}' is named in a correlation but is not uncertain in this case.`,
        reason: 'A number that is fixed goes together with nothing.',
        remedy: 'State how it varies, or remove the correlation.',
      },
      place,
    ),
  correlatedTwice: (between: readonly string[], place: Path) =>
    finding(
      'correlated-twice',
      { between },
      {
        message: `De correlatie tussen ${between.join(' en ')} staat er twee keer, of is die van een getal met zichzelf.`,
        remedy: 'Noem elk tweetal één keer.',
      },
      {
        message: `The correlation between ${between.join(' and ')} is stated twice, or between a number and itself.`,
        remedy: 'State each pair once.',
      },
      place,
    ),
  impossible: (pairs: readonly CorrelatedPair[], place: Path) =>
    finding(
      'impossible-correlations',
      { pairs: pairs.map(({ one, other, stated, possible }) => `${one}, ${other}: ${stated}, nearest ${possible}`) },
      {
        message: 'Deze correlaties kunnen niet samen bestaan.',
        reason:
          'De matrix is niet positief semidefiniet: als twee getallen sterk samenhangen, ligt hun samenhang met een derde niet meer vrij.',
        remedy: `De dichtstbijzijnde die wel kan: ${pairs.map(({ one, other, possible, stated }) => `${one} en ${other}: ${possible} (u gaf ${stated})`).join('; ')}.`,
      },
      {
        message: 'These correlations cannot hold together.',
        reason:
          'The matrix is not positive semi-definite: where two numbers go closely together, how they go with a third is no longer free.',
        remedy: `The nearest that can: ${pairs.map(({ one, other, possible, stated }) => `${one} and ${other}: ${possible} (stated: ${stated})`).join('; ')}.`,
      },
      place,
    ),
  tooMany: (count: number, most: number) =>
    finding(
      'too-many-parameters',
      { parameters: count, most },
      {
        message: `${dutch(count)} getallen van deze businesscase zijn onzeker; er kunnen er hoogstens ${dutch(most)} worden getrokken.`,
        remedy: 'Geef wat er weinig toe doet als gewoon getal.',
      },
      {
        message: `${count} numbers of this case are uncertain; at most ${most} can be drawn.`,
        remedy: 'State those that matter little as plain numbers.',
      },
    ),
  noJob: () =>
    finding(
      'no-job',
      {},
      {
        message: 'Een werker kreeg een opdracht voordat die wist wat er gesimuleerd wordt.',
        remedy: 'Geef eerst het bericht van soort job door, en pas daarna de andere.',
      },
      {
        message: 'A worker was asked for draws before it was given a job.',
        remedy: 'Pass on the message of kind job first, and the others after it.',
      },
    ),
  stopped: (reason: unknown) =>
    finding(
      'stopped',
      { reason: reasonIn(reason, 'en') },
      { message: 'De simulatie is gestopt.', remedy: 'Begin opnieuw om uitkomsten te krijgen.' },
      { message: 'The simulation was stopped.', remedy: 'Start it again to get results.' },
    ),
  workerFailed: (reason: unknown) =>
    finding(
      'worker-failed',
      { reason: reasonIn(reason, 'en') },
      {
        message: `Een werker is uitgevallen: ${reasonIn(reason, 'nl')}.`,
        remedy: 'Simuleer zonder werkers, of kijk waarom de werker niet start.',
      },
      {
        message: `A worker failed: ${reasonIn(reason, 'en')}.`,
        remedy: 'Simulate without workers, or find out why the worker does not start.',
      },
    ),
} as const
