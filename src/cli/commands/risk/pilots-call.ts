import type { Language } from '../../../report/index.js'

/** A call of `mbc sensitivity` that asks what pilots are worth. */
export interface PilotsCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly draws: number
  readonly seed: number
  readonly pilots?: boolean
  readonly pilotCost?: number
  readonly pilotCostPerHousehold?: number
  /** Each an address, `=` and the standard deviation between households. */
  readonly pilotSpread?: readonly string[]
  readonly figure?: readonly string[]
  readonly full?: boolean
  readonly json?: boolean
}

/** Whether it does: anyone who states what a pilot costs asks what it is worth. */
export const isAboutPilots = ({ pilots, pilotCost, pilotCostPerHousehold, pilotSpread }: PilotsCall): boolean =>
  [pilots, pilotCost, pilotCostPerHousehold, pilotSpread].some((each) => each !== undefined)
