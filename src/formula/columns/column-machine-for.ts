import type { ColumnMachine } from './column-machine.js'
import type { ColumnProgram } from './column-program.js'
import { canGenerate, generateColumns } from './generate-columns.js'
import { interpretColumns } from './interpret-columns.js'

export interface MachineOptions {
  /** How many draws are worked out at once; changes no outcome. Default 256. */
  readonly capacity?: number
  /** `generated` code where that is allowed (the default), or the `interpreted` program. Outcomes are the same to the last bit. */
  readonly by?: 'generated' | 'interpreted'
}

/** A machine for a program: generated code, or the interpreter where code may not be generated. */
export const columnMachine = (program: ColumnProgram, { capacity = 256, by = 'generated' }: MachineOptions = {}): ColumnMachine =>
  by === 'generated' && canGenerate() ? generateColumns(program, capacity) : interpretColumns(program, capacity)
