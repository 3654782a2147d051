import type { FormulaId } from '../../sheet/index.js'
import type { Month } from '../../timeline/index.js'
import type { CalendarWriter } from '../time/calendar-writer.js'
import { activeMonths, occurs, windowOf } from '../time/window.js'

/** Writes what is put into a fund in one month, by period. */
export const endowment = (write: CalendarWriter, amount: FormulaId, month: Month): FormulaId =>
  write.multiply(amount, occurs(write, windowOf(write, month, month).start, write.constant(0)))

/** Writes what a fund pays at a yearly amount from one month through another, by period. */
export const yearlyPayment = (write: CalendarWriter, amount: FormulaId, from: Month, through: Month): FormulaId =>
  write.divide(
    write.multiply(amount, activeMonths(write, windowOf(write, from, through), write.constant(0))),
    write.constant(12),
  )

/**
 * Writes what is in a fund at the end of each period: all that came in less all that went out (docs/agreements.md,
 * Fund).
 */
export const fundBalance = (write: CalendarWriter, inflow: FormulaId, outflow: FormulaId): FormulaId =>
  write.running(write.subtract(inflow, outflow))
