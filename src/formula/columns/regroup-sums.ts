import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode, type OperationCode } from './operation-code.js'
import { programWriter, type ProgramWriter, type ValueNumber } from './program-writer.js'
import { trimProgram } from './trim-program.js'
import type { ValueRange } from './value-range.js'

/** A term of a sum: a number times a product of values of the old program. */
interface SumTerm {
  readonly weight: number
  readonly factors: readonly ValueNumber[]
}

const { add, subtract, multiply } = operationCode

/**
 * The same program with fewer operations: sums are written as one, terms of the same weight are added before they are weighed, and what
 * terms have in common stands before brackets. A present value of many flows thus becomes a few sums that parties share.
 * Only what nothing else uses is taken apart, so that nothing is worked out twice. Sums are added in another order: the last bits differ.
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
    const open: (readonly [ValueNumber, number])[] = [[operand(root, 1), codeOf(root) === subtract ? -1 : 1], [operand(root, 0), 1]]
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
      const isSum = only !== undefined && others.length === 0 && only !== value && isOwn(only) && (codeOf(only) === add || codeOf(only) === subtract)
      if (isSum) open.push([only, number])
      else terms.push({ weight: number, factors: factors.sort((one, other) => one - other) })
    }
    return terms
  }
  /** Puts the factors of a value that nothing else uses in a list, and gives the number among them. */
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
      renewed[at] = sumOf(write, termsOf(value), renew)
      return
    }
    const c = operandCount(code) === 3 ? renew(operand(value, 2)) : 0
    renewed[at] = write.operation(code as OperationCode, renew(operand(value, 0)), operandCount(code) > 1 ? renew(operand(value, 1)) : 0, c)
  })
  const smaller = trimProgram(write.program([...targets].map(renew)))
  return smaller.codes.length < codes.length ? smaller : program
}

const useCounts = ({ columns, codes, operands, targets }: ColumnProgram): Int32Array => {
  const uses = new Int32Array(codes.length)
  const use = (value: ValueNumber): void => {
    if (value >= columns) uses[value - columns] = (uses[value - columns] as number) + 1
  }
  codes.forEach((code, at) => {
    for (let place = 0; place < operandCount(code); place++) use(operands[at * 3 + place] as number)
  })
  // What is asked for stays as it is: it counts as used elsewhere too.
  for (const target of targets) {
    use(target)
    use(target)
  }
  return uses
}

/** Marks with 1 the sums that are taken up in another sum, directly or times a number. */
const absorbedSums = ({ columns, codes, operands }: ColumnProgram, uses: Int32Array): Uint8Array => {
  const absorbed = new Uint8Array(codes.length)
  const taken = new Uint8Array(codes.length)
  for (let at = codes.length - 1; at >= 0; at--) {
    const code = codes[at] as number
    const isSum = code === add || code === subtract
    const isScaled = code === multiply && (operands[at * 3] as number) < 0
    if (!isSum && !(isScaled && taken[at] === 1)) continue
    for (let place = 0; place < 2; place++) {
      const inner = (operands[at * 3 + place] as number) - columns
      if (inner < 0 || uses[inner] !== 1) continue
      taken[inner] = 1
      if (codes[inner] === add || codes[inner] === subtract) absorbed[inner] = 1
    }
  }
  return absorbed
}

const sumOf = (write: ProgramWriter, terms: readonly SumTerm[], renew: (value: ValueNumber) => ValueNumber): ValueNumber => {
  const groups = new Map<number, SumTerm[]>()
  let number = 0
  for (const term of terms) {
    if (term.factors.length === 0) {
      number += term.weight
      continue
    }
    const size = Math.abs(term.weight)
    const group = groups.get(size)
    if (group === undefined) groups.set(size, [term])
    else group.push(term)
  }
  let total = write.constant(number)
  for (const [size, group] of groups) {
    const sign = group.some(({ weight }) => weight > 0) ? 1 : -1
    const inner = bracketed(write, group.map(({ weight, factors }) => ({ weight: Math.sign(weight) * sign, factors })), renew)
    total = write.operation(sign > 0 ? add : subtract, total, write.operation(multiply, write.constant(size), inner))
  }
  return total
}

/** A sum of products of weight 1 or -1, with common factors before brackets: in each term the one that most terms have. */
const bracketed = (write: ProgramWriter, terms: readonly SumTerm[], renew: (value: ValueNumber) => ValueNumber): ValueNumber => {
  const counts = new Map<ValueNumber, number>()
  for (const { factors } of terms) for (const factor of new Set(factors)) counts.set(factor, (counts.get(factor) ?? 0) + 1)
  const buckets = new Map<ValueNumber, SumTerm[]>()
  const alone: SumTerm[] = []
  for (const term of terms) {
    const common = term.factors.reduce<ValueNumber | undefined>((best, factor) => {
      const count = counts.get(factor) ?? 0
      return count > 1 && (best === undefined || count > (counts.get(best) ?? 0)) ? factor : best
    }, undefined)
    if (common === undefined) alone.push(term)
    else buckets.set(common, [...(buckets.get(common) ?? []), term])
  }
  const parts: { readonly sign: number; readonly value: ValueNumber }[] = alone.map(({ weight, factors }) => ({ sign: weight, value: productOf(write, factors.map(renew)) }))
  for (const [common, bucket] of buckets) {
    if (bucket.length === 1) {
      parts.push(...bucket.map(({ weight, factors }) => ({ sign: weight, value: productOf(write, factors.map(renew)) })))
      continue
    }
    const sign = bucket.some(({ weight }) => weight > 0) ? 1 : -1
    const rest = bucket.map(({ weight, factors }) => ({ weight: weight * sign, factors: without(factors, common) }))
    parts.push({ sign, value: write.operation(multiply, renew(common), bracketed(write, rest, renew)) })
  }
  // What is added comes before what is taken off: no operation is spent on a minus sign.
  const [first, ...others] = [...parts.filter(({ sign }) => sign > 0), ...parts.filter(({ sign }) => sign < 0)]
  if (first === undefined) return write.constant(0)
  return others.reduce((total, { sign, value }) => write.operation(sign > 0 ? add : subtract, total, value), first.value)
}

const without = (factors: readonly ValueNumber[], factor: ValueNumber): readonly ValueNumber[] => {
  const place = factors.indexOf(factor)
  return factors.filter((_, position) => position !== place)
}

const productOf = (write: ProgramWriter, factors: readonly ValueNumber[]): ValueNumber =>
  [...factors].sort((one, other) => one - other).reduce((product, factor) => write.operation(multiply, product, factor), write.constant(1))
