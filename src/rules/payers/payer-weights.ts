import type { FormulaId } from '../../sheet/index.js'
import { arisingFraction, cutsAPeriod, evenFraction, type Arising } from '../time/arising-fraction.js'
import type { CaseWriter } from '../case-writer.js'
import type { PartyShares } from './dated-shares.js'
import { coversAll, type Window } from '../time/window.js'

/** What share of a saving falls to one party in each period. */
export interface PayerWeight {
  readonly party: string
  /** For savings, while they arise. */
  readonly arising: FormulaId
  /** For cash. */
  readonly cash: FormulaId
}

/** How the cash of a saving comes free: from a moment on, and at once or months later. */
export interface CashTiming {
  /** The months in which a saving frees cash. */
  readonly open: Window
  /** Months between a saving and its cash; absent where none are stated. */
  readonly lag?: FormulaId
}

/**
 * Splits the savings of an effect over the payers of its item (docs/method.md, 8). Where shares change within a period,
 * a saving follows what arises on each side of the change, so that a year gives the same as its twelve months. So does cash that comes free at once; cash that comes later is even through the period in which it
 * falls.
 */
export const payerWeights = (
  write: CaseWriter,
  shares: readonly PartyShares[],
  arises: Arising,
  { open, lag }: CashTiming,
): readonly PayerWeight[] => {
  const weigh = ({ windows }: PartyShares, fraction: (window: Window) => FormulaId): FormulaId =>
    write.add(
      ...windows.map(({ share, window }) =>
        coversAll(write, window) ? share : write.multiply(share, fraction(window)),
      ),
    )
  const arising = onceEach((window) => arisingFraction(write, arises, window))
  const atOnce = cutsAPeriod(write, open) ? onceEach((window) => arisingFraction(write, arises, window, open)) : arising
  const freed = lag === undefined ? atOnce : onceEach((window) => whenFreed(write, window, lag, atOnce))
  return shares.map((each) => {
    const whileArising = weigh(each, arising)
    return { party: each.party, arising: whileArising, cash: freed === arising ? whileArising : weigh(each, freed) }
  })
}

/** A lag of zero months pays out at once. */
const whenFreed = (
  write: CaseWriter,
  window: Window,
  lag: FormulaId,
  atOnce: (window: Window) => FormulaId,
): FormulaId => {
  const even = evenFraction(write, window)
  return cutsAPeriod(write, window) ? write.select(lag, even, atOnce(window)) : even
}

/** Writes the fraction of each window once. */
const onceEach = (fraction: (window: Window) => FormulaId): ((window: Window) => FormulaId) => {
  const written = new Map<string, FormulaId>()
  return (window) => {
    const key = `${window.start} ${window.end}`
    const known = written.get(key) ?? fraction(window)
    written.set(key, known)
    return known
  }
}
