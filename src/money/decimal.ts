import { Decimal as DecimalBase } from 'decimal.js'

import { ArgumentTypeError } from '../base/index.js'

function refuseSettings(): never {
  throw new ArgumentTypeError({
    code: 'settings-are-fixed',
    address: 'Decimal',
    texts: {
      nl: 'De Decimal van deze bibliotheek is niet in te stellen: elke berekening zou ermee veranderen. Neem een eigen kopie, zoals Decimal.clone({ precision: 50 }).',
      en: 'The Decimal of this library cannot be set: every calculation would change with it. Take a copy of your own, such as Decimal.clone({ precision: 50 }).',
    },
  })
}

/**
 * The number type of every amount, share and rate: a decimal of 34 significant digits
 * (the precision of IEEE 754 decimal128), rounded half to even so that repeated rounding has no drift.
 *
 * A clone of our own: settings of the host application are neither read nor changed, and nobody else can set it.
 * The exponent range is wide enough for any sum of money and small enough that a hostile
 * exponent overflows to a recognisable infinity instead of eating memory when it is printed.
 *
 * @example
 * new Decimal('0.1').plus('0.2').toString() // '0.3'
 * new Decimal(1).div(3).toString() // '0.3333333333333333333333333333333333'
 * Decimal.set({ precision: 10 }) // throws ArgumentTypeError
 */
export const Decimal: typeof DecimalBase = Object.assign(
  DecimalBase.clone({
    precision: 34,
    rounding: DecimalBase.ROUND_HALF_EVEN,
    toExpNeg: -40,
    toExpPos: 40,
    minE: -400,
    maxE: 400,
    defaults: true,
  }),
  { set: refuseSettings, config: refuseSettings },
)

/** A decimal number; immutable. Recognise one with `Decimal.isDecimal`: two copies of the library may meet. */
export type Decimal = DecimalBase

/**
 * How a number may be given: a number (read as its shortest decimal text), a decimal text such as "1234.50", or a
 * decimal.
 */
export type DecimalValue = number | string | Decimal
