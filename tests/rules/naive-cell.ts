import type { NaiveRungs } from './naive-result.js'

/** What one party (or all together) sees in one period. */
export interface Cell extends NaiveRungs {
  once: number
  running: number
  welfare: number
  recoveredVat: number
  incomeGross: number
  incomeNet: number
  incomePrudent: number
  incomeCashable: number
  /** What comes in with the interventions: once at the start of a period, the rest evenly. */
  incomeOnce: number
  incomeRunning: number
  /** What settlement moves, and what agreements and the fund do. */
  settlement: number
  movedAtStart: number
  movedEvenly: number
  received: number
  paid: number
}

export const emptyCell = (): Cell => ({
  gross: 0,
  net: 0,
  overlap: 0,
  prudent: 0,
  cashable: 0,
  once: 0,
  running: 0,
  welfare: 0,
  recoveredVat: 0,
  incomeGross: 0,
  incomeNet: 0,
  incomePrudent: 0,
  incomeCashable: 0,
  incomeOnce: 0,
  incomeRunning: 0,
  settlement: 0,
  movedAtStart: 0,
  movedEvenly: 0,
  received: 0,
  paid: 0,
})

/** What is money that a party receives or pays. */
export const cashKeys: readonly (keyof Cell)[] = [
  'cashable',
  'once',
  'running',
  'incomeCashable',
  'incomeOnce',
  'incomeRunning',
  'settlement',
  'movedAtStart',
  'movedEvenly',
]
