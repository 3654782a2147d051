import { absorbedSums, useCounts } from './absorbed-sums.js'
import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode, type OperationCode } from './operation-code.js'
import { programWriter, type ValueNumber } from './program-writer.js'
import { trimProgram } from './trim-program.js'
import type { ValueRange } from './value-range.js'
import { writeSum, type SumTerm } from './write-sum.js'

const { add, subtract, multiply } = operationCode

/**
 * The same program with fewer operations: sums are written as one, terms of the same weight are added before they are
 * multiplied by it, and common factors are taken out of brackets. A present value of many flows thus becomes a few sums
 * that parties share. Only what nothing else uses is taken apart, so that nothing is computed twice. Sums are added in
 * another order: the last bits differ.
 */
export const regroupSums = (program: ColumnProgram, inputs: readonly ValueRange[]): ColumnProgram => {
  const { columns, codes, operands, constants, targets } = program
  const write = programWriter(inputs)
  const uses = useCounts(program)
  const renewed = new Int32Array(codes.length)
  const known = (value: ValueNumber): number | undefined => (value < 0 ? constants[-value - 1] : undefined)
  const renew = (value: ValueNumber): ValueNumber =>
    value < 0 ? write.constant(known(value) as number) : value < columns ? value : (renewed[value - columns] as number)
  const codeOf = (value: ValueNumber): number => (value >= columns ? (codes[value - columns] as number) : -1)
  const operand = (value: ValueNumber, place: number): ValueNumber => operands[(value - columns) * 3 + place] as number
  const isOwn = (value: ValueNumber): boolean => value >= columns && uses[value - columns] === 1

  const termsOf = (root: ValueNumber): readonly SumTerm[] => {
    const terms: SumTerm[] = []
    const open: (readonly [ValueNumber, number])[] = [
      [operand(root, 1), codeOf(root) === subtract ? -1 : 1],
      [operand(root, 0), 1],
    ]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [value, weight] = next
      const code = codeOf(value)
      if ((code === add || code === subtract) && isOwn(value)) {
        open.push([operand(value, 1), code === subtract ? -weight : weight], [operand(value, 0), weight])
        continue
      }
      const factors: ValueNumber[] = []
      const number = weight * split(value, factors)
      const [only, ...others] = factors
      const isSum =
        only !== undefined &&
        others.length === 0 &&
        only !== value &&
        isOwn(only) &&
        (codeOf(only) === add || codeOf(only) === subtract)
      if (isSum) open.push([only, number])
      else terms.push({ weight: number, factors: factors.sort((one, other) => one - other) })
    }
    return terms
  }
  /** Adds the factors of a value that nothing else uses to a list, and returns their constant. */
  const split = (value: ValueNumber, into: ValueNumber[]): number => {
    const number = known(value)
    if (number !== undefined) return number
    if (codeOf(value) !== multiply || !isOwn(value) || into.length > 16) {
      into.push(value)
      return 1
    }
    return split(operand(value, 0), into) * split(operand(value, 1), into)
  }

  const absorbed = absorbedSums(program, uses)
  codes.forEach((code, at) => {
    if (absorbed[at] === 1) return
    const value = columns + at
    if (code === add || code === subtract) {
      renewed[at] = writeSum(write, termsOf(value), renew)
      return
    }
    const c = operandCount(code) === 3 ? renew(operand(value, 2)) : 0
    renewed[at] = write.operation(
      code as OperationCode,
      renew(operand(value, 0)),
      operandCount(code) > 1 ? renew(operand(value, 1)) : 0,
      c,
    )
  })
  const smaller = trimProgram(write.program([...targets].map(renew)))
  return smaller.codes.length < codes.length ? smaller : program
}
