import type { ColumnMachine } from './column-machine.js'
import type { ColumnProgram } from './column-program.js'
import { interpretColumns } from './interpret-columns.js'
import { vectoriseColumns } from './vectorise-columns.js'

export interface MachineOptions {
  /** How many draws are calculated at once; the results do not depend on it. Default 128. */
  readonly capacity?: number
  /**
   * `vectorised`: WebAssembly that is generated from the program (the default); `interpreted`: operation by operation,
   * also where WebAssembly is not allowed. Outcomes are the same to the last bit.
   */
  readonly by?: Machinery
}

/** How a program can be run. */
export const machineries = ['vectorised', 'interpreted'] as const

export type Machinery = (typeof machineries)[number]

/** A machine for a program, of the fastest kind that this place allows. */
export const columnMachine = (
  program: ColumnProgram,
  { capacity = 128, by = 'vectorised' }: MachineOptions = {},
): ColumnMachine =>
  (by === 'vectorised' ? vectoriseColumns(program, capacity + (capacity % 2)) : undefined) ??
  interpretColumns(program, capacity)
