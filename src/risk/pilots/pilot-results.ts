import type { Name } from '../../sheet/index.js'
import type { PilotPayer } from './payers-of-pilot.js'
import type { PilotMeasure } from './pilot-outcomes.js'
import type { PilotCosts, PilotWorth, SampleValue } from './sample-information.js'

/** What pilots are worth before it is decided whether to go on, and which one to begin with. */
export interface WorthOfPilots {
  readonly draws: number
  readonly seed: number
  readonly costs: PilotCosts
  /** The one with the largest net benefit for society first; among equals in the order of the case. */
  readonly pilots: readonly Pilot[]
  /** The pilot to begin with; null where none is worth what it costs. */
  readonly first: FirstPilot | null
}

/** A pilot that measures one number of one intervention. */
export interface Pilot {
  readonly path: string
  readonly name: Name
  readonly intervention: string
  /** The project on which it decides; null where it decides on the whole case. */
  readonly project: string | null
  readonly measures: PilotMeasure
  /** How many enter the intervention by plan. */
  readonly entering: number
  /** Mean NPV for society of what is decided on: without a pilot it goes on where this is above zero. */
  readonly mean: number
  /** For society, which decides by its welfare NPV. */
  readonly society: PilotWorth
  /** For each party, which decides by its own cash NPV. */
  readonly parties: readonly PartyPilot[]
}

/** What a pilot is worth to one party, in euros at present value. */
export interface PartyPilot extends PilotWorth {
  readonly party: string
}

/** The pilot with the largest net benefit for society, in its best size. */
export interface FirstPilot extends SampleValue {
  readonly path: string
  /** Who pays what: no one where it is worth nothing to any party. */
  readonly payers: readonly PilotPayer[]
}
