import type { Formula } from '../formula.js'
import type { CellSource } from './cell-source.js'
import { operationCode } from './operation-code.js'
import type { ProgramWriter, ValueNumber } from './program-writer.js'

type LaggedFormula = Extract<Formula, { readonly op: 'lagged' }>

/**
 * One period of a row that is moved later by a number of months: of each period up to it, the share that then falls in
 * this one. The same calculation as `lagWeights`, with a lag that may vary from draw to draw.
 */
export const laggedCell = (
  write: ProgramWriter,
  source: CellSource,
  { args: [row, months], from: open }: LaggedFormula,
  into: number,
): ValueNumber | undefined => {
  const lag = source.cell(months, 0)
  if (lag === undefined) return undefined
  const { ends } = source.axes
  // Nothing lies before the month in which the row opens.
  const starts = source.axes.starts.map((start) => Math.max(start, open))
  const zero = write.constant(0)
  const at = (moments: readonly number[], period: number): ValueNumber => write.constant(moments[period] as number)
  const apply = (name: keyof typeof operationCode, one: ValueNumber, other: ValueNumber): ValueNumber =>
    write.operation(operationCode[name], one, other)

  let total: ValueNumber | undefined = zero
  for (let from = 0; from <= into; from++) {
    if ((ends[from] as number) <= (starts[from] as number)) continue
    const end = apply('minimum', apply('add', at(ends, from), lag), at(ends, into))
    const start = apply('maximum', apply('add', at(starts, from), lag), at(source.axes.starts, into))
    const overlap = apply('maximum', zero, apply('subtract', end, start))
    if (write.known(overlap) === 0) continue
    const amount = source.cell(row, from)
    if (amount === undefined || total === undefined) {
      total = undefined
      continue
    }
    const length = write.constant((ends[from] as number) - (starts[from] as number))
    total = apply('add', total, apply('multiply', amount, apply('divide', overlap, length)))
  }
  return total
}
