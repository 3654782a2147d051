import type { Language } from '../language/language.js'

/** The fixed words of an acceptability curve. What stands in braces is filled in. */
export const acceptabilityWords = {
  nl: {
    per: 'per {unit}',
    perUnit: 'per eenheid ({unit})',
    from: 'Vanaf {price} {per} is voordeel voor de samenleving waarschijnlijker dan nadeel{stated}',
    stated: '; bij de opgegeven {price} is de kans {chance}',
    always: 'Ook bij een prijs van {price} {per} is de kans op voordeel voor de samenleving {chance}',
    at: 'Bij een prijs van {price} {per} is de kans op voordeel voor de samenleving {chance}',
    subject: 'Kans op voordeel voor de samenleving, naar de prijs {per}',
    how: 'Voor elke prijs {per} het deel van de trekkingen waarin de netto contante waarde voor de samenleving (welvaart) boven nul ligt, met al het andere zoals geloot (aanvaardbaarheidscurve).{varies}',
    varies: ' In de trekkingen zelf is ook de prijs geloot; hier staat hij telkens vast.',
    price: 'Prijs, in euro’s {per}',
    chance: 'Kans op voordeel',
    switching: 'kans 50% bij {price}',
    mark: 'opgegeven {price}: kans {chance}',
    title: 'Hoeveel moet een uitkomst waard zijn? Kans op voordeel voor de samenleving, naar de prijs in euro’s',
    turning: 'De kans is 50% bij {switching} {per}; gemiddeld over de trekkingen is de NCW nul bij {mean}.',
    turningLow:
      'Ook zonder prijs {per} is voordeel waarschijnlijker dan nadeel; gemiddeld over de trekkingen is de NCW nul bij {mean}.',
    noTurning: 'Er is geen prijs {per} waarbij de kans 50% wordt.',
    lost: 'In {lost} van de trekkingen komt de uitkomst in {unit} onder nul uit: een hogere prijs geeft dan niet altijd een hogere kans, en daarom staat hier geen prijs waarbij de kans 50% is.{mean}',
    lostMean: ' Gemiddeld over de trekkingen is de NCW nul bij {mean}.',
  },
  en: {
    per: 'per {unit}',
    perUnit: 'per unit ({unit})',
    from: 'From {price} {per} a gain for society is more likely than a loss{stated}',
    stated: '; at the stated {price} the chance is {chance}',
    always: 'Even at a price of {price} {per} the chance that society gains is {chance}',
    at: 'At a price of {price} {per} the chance that society gains is {chance}',
    subject: 'Chance that society gains, by the price {per}',
    how: 'For each price {per} the share of the draws in which the net present value for society (welfare) is above zero, with all else as drawn (acceptability curve).{varies}',
    varies: ' In the draws themselves the price is drawn too; here it is fixed.',
    price: 'Price, in euros {per}',
    chance: 'Chance of gain',
    switching: 'chance 50% at {price}',
    mark: 'stated {price}: chance {chance}',
    title: 'What must an outcome be worth? Chance that society gains, by price in euros',
    turning: 'The chance is 50% at {switching} {per}; on average over the draws the NPV is zero at {mean}.',
    turningLow:
      'Without a price {per} a gain is already more likely than a loss; on average over the draws the NPV is zero at {mean}.',
    noTurning: 'There is no price {per} at which the chance becomes 50%.',
    lost: 'In {lost} of the draws the outcome in {unit} is below zero: a higher price then does not always mean a higher chance, so that no price is given at which the chance is 50%.{mean}',
    lostMean: ' On average over the draws the NPV is zero at {mean}.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
