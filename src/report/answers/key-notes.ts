import type { DrawnReading } from '../language/drawn-reading.js'
import { gainersSentence, losersSentence } from './gainers-and-losers.js'
import { groundNotes } from './ground-notes.js'

/** What stands beneath the key figures: who gains, who loses, and what the figures rest on. */
export const keyNotes = (reading: DrawnReading): readonly string[] =>
  [gainersSentence(reading), losersSentence(reading), ...groundNotes(reading)].filter((note) => note !== '')
