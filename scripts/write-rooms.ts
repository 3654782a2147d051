/** Writes src/calculation/addresses/rooms.ts: in which file of the rules each figure is written. */
import { writeFileSync } from 'node:fs'

import { casesOfAllFigures } from '../tests/rules/whole-cases.js'
import { roomsOfFigures } from './rooms-of-figures.js'
import { roomsSource } from './rooms-source.js'

writeFileSync('src/calculation/addresses/rooms.ts', await roomsSource(await roomsOfFigures(casesOfAllFigures())))
