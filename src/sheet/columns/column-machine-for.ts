import type { ColumnMachine } from './column-machine.js'
import type { ColumnProgram } from './column-program.js'
import { canGenerate, generateColumns } from './generate-columns.js'
import { interpretColumns } from './interpret-columns.js'
import { vectoriseColumns } from './vectorise-columns.js'

export interface MachineOptions {
  /** How many draws are worked out at once; changes no outcome. Default 128. */
  readonly capacity?: number
  /**
   * `vectorised`: WebAssembly that is generated from the program (the default); `generated`: JavaScript; `interpreted`:
   * operation by operation. Where one is not allowed, the next. Outcomes are the same to the last bit.
   */
  readonly by?: Machinery
}

/** How a program can be worked out. */
export const machineries = ['vectorised', 'generated', 'interpreted'] as const

export type Machinery = (typeof machineries)[number]

/** A machine for a program, of the fastest kind that this place allows. */
export const columnMachine = (
  program: ColumnProgram,
  { capacity = 128, by = 'vectorised' }: MachineOptions = {},
): ColumnMachine => {
  const vectorised = by === 'vectorised' ? vectoriseColumns(program, capacity + (capacity % 2)) : undefined
  if (vectorised !== undefined) return vectorised
  return by !== 'interpreted' && canGenerate()
    ? generateColumns(program, capacity)
    : interpretColumns(program, capacity)
}
