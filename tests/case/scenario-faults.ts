import type { Fault } from './faults.js'

const setting = (path: string, value: unknown): Pick<Fault, 'puts' | 'path'> => ({
  puts: [[['scenarios'], [{ id: 's', set: { [path]: value } }]]],
  path: ['scenarios', 0, 'set', path],
})

const between = (...pairs: readonly (readonly [string, string])[]): Fault['puts'][number] => [['correlations'], pairs.map((pair) => ({ between: pair, rank: 0.5 }))]

const priceOfGgz = 'costItems.ggz.price'
const uncertainPrice: Fault['puts'][number] = [['costItems', 0, 'price'], { low: 90, mode: 110, high: 130 }]

/** Numbers and pairs of numbers that scenarios and correlations name. */
export const scenarioFaults: readonly Fault[] = [
  {
    title: 'a percentage in a scenario',
    ...setting('costItems.ggz.cashable.share', 50),
    puts: [[['costItems', 0, 'cashable'], 0.5], [['scenarios'], [{ id: 's', set: { 'costItems.ggz.cashable.share': 50 } }]]],
    code: 'percentage',
    value: 50,
    nl: { message: /50 is te groot voor een fractie/, remedy: /Schrijf 0\.5 voor 50 %/ },
    en: { message: /50 is too large for a fraction/, remedy: /Write 0\.5 for 50 %/ },
  },
  {
    title: 'a reduction of 25 in a scenario',
    ...setting('interventions.team.effects.ggz.reduction', '25'),
    code: 'percentage',
    value: '25',
    nl: { message: /een besparing boven 1 is meer dan de hele kosten/, remedy: /Schrijf 0\.25 voor 25 %/ },
    en: { message: /a saving above 1 is more than the whole cost/, remedy: /Write 0\.25 for 25 %/ },
  },
  {
    title: 'a price below nought in a scenario',
    ...setting(priceOfGgz, -100),
    code: 'out-of-bounds',
    value: -100,
    nl: { message: /-100 is te klein: minstens 0/, remedy: /Haal het minteken weg/, reason: /prijzen zijn positief/ },
    en: { message: /-100 is too small: at least 0/, remedy: /Remove the minus sign/, reason: /prices are positive/ },
  },
  {
    title: 'half a month in a scenario',
    puts: [[['costItems', 0, 'cashable'], { lag: 2 }], [['scenarios'], [{ id: 's', set: { 'costItems.ggz.cashable.lag': 1.5 } }]]],
    path: ['scenarios', 0, 'set', 'costItems.ggz.cashable.lag'],
    code: 'not-whole',
    value: 1.5,
    nl: { message: /1.5 is geen geheel aantal maanden/, remedy: /Rond af/ },
    en: { message: /1.5 is not a whole number of months/, remedy: /Round/ },
  },
  {
    title: 'a discount rate of 3 in a scenario, of a regime that the library brings along',
    ...setting('reference.discounting.nl-2021.1', 3),
    code: 'percentage',
    value: 3,
    nl: { message: /3 is te groot voor een fractie/, remedy: /Schrijf 0\.03 voor 3 %/ },
    en: { message: /3 is too large for a fraction/, remedy: /Write 0\.03 for 3 %/ },
  },
  {
    title: 'a path that is misspelled in its last step',
    ...setting('interventions.team.effects.ggz.reducton', 0.3),
    code: 'dangling-id',
    value: 'interventions.team.effects.ggz.reducton',
    nl: { message: /geen getal van deze case heeft het pad 'interventions\.team\.effects\.ggz\.reducton'/, remedy: /'interventions\.team\.effects\.ggz\.reduction'/ },
    en: { message: /no number of this case has the path/, remedy: /'interventions\.team\.effects\.ggz\.reduction'/ },
  },
  {
    title: 'a path to what is no number',
    ...setting('timeline.from', 2027),
    code: 'dangling-id',
    value: 'timeline.from',
    nl: { message: /geen getal van deze case/, remedy: /Kies een pad zoals: targetGroups\.gezinnen\.households, / },
    en: { message: /no number of this case/, remedy: /Choose a path such as: targetGroups\.gezinnen\.households, / },
  },
  {
    title: 'who pays all by name, of whom no part can be taken',
    ...setting('costItems.bijstand.payers.gemeente', 0.5),
    code: 'dangling-id',
    value: 'costItems.bijstand.payers.gemeente',
    nl: { message: /geen getal van deze case/, remedy: /costItems\.bijstand\./ },
    en: { message: /no number of this case/, remedy: /costItems\.bijstand\./ },
  },
  {
    title: 'a correlation with a number that is not there',
    puts: [uncertainPrice, between(['costItems.gg.price', priceOfGgz])],
    path: ['correlations', 0, 'between', 0],
    code: 'dangling-id',
    value: 'costItems.gg.price',
    nl: { message: /geen getal van deze case/, remedy: /Bedoeld is misschien 'costItems\.ggz\.price'/ },
    en: { message: /no number of this case/, remedy: /Perhaps you meant 'costItems\.ggz\.price'/ },
  },
  {
    title: 'a correlation with a number that is certain',
    puts: [uncertainPrice, between([priceOfGgz, 'costItems.jeugd.price'])],
    path: ['correlations', 0, 'between', 1],
    code: 'not-uncertain',
    value: 'costItems.jeugd.price',
    nl: { message: /'costItems\.jeugd\.price' is in deze case niet onzeker/, remedy: /low, mode en high/, reason: /vaststaat/ },
    en: { message: /'costItems\.jeugd\.price' is not uncertain/, remedy: /low, mode and high/, reason: /fixed/ },
  },
  {
    title: 'a pair that is stated twice, the other way round',
    puts: [uncertainPrice, [['costItems', 2, 'price'], { mean: 5000, sd: 100 }], between([priceOfGgz, 'costItems.jeugd.price'], ['costItems.jeugd.price', priceOfGgz])],
    path: ['correlations', 1, 'between'],
    code: 'correlated-twice',
    value: 'costItems.jeugd.price, costItems.ggz.price',
    nl: { message: /dit tweetal staat er al/, remedy: /één keer/ },
    en: { message: /this pair is stated already/, remedy: /once/ },
  },
  {
    title: 'a number with itself',
    puts: [uncertainPrice, between([priceOfGgz, priceOfGgz])],
    path: ['correlations', 0, 'between'],
    code: 'correlated-twice',
    value: 'costItems.ggz.price, costItems.ggz.price',
    nl: { message: /getal met zichzelf/, remedy: /één keer/ },
    en: { message: /number with itself/, remedy: /once/ },
  },
]
