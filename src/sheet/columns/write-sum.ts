import { operationCode } from './operation-code.js'
import type { ProgramWriter, ValueNumber } from './program-writer.js'

/** A term of a sum: a number times a product of values of the old program. */
export interface SumTerm {
  readonly weight: number
  readonly factors: readonly ValueNumber[]
}

const { add, subtract, multiply } = operationCode

/** Writes a sum of terms: those of the same weight are added first, and then multiplied by it. */
export const writeSum = (
  write: ProgramWriter,
  terms: readonly SumTerm[],
  renew: (value: ValueNumber) => ValueNumber,
): ValueNumber => {
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
    const inner = bracketed(
      write,
      group.map(({ weight, factors }) => ({ weight: Math.sign(weight) * sign, factors })),
      renew,
    )
    total = write.operation(sign > 0 ? add : subtract, total, write.operation(multiply, write.constant(size), inner))
  }
  return total
}

/**
 * A sum of products of weight 1 or -1, with common factors before brackets: in each term the one that most terms have.
 */
const bracketed = (
  write: ProgramWriter,
  terms: readonly SumTerm[],
  renew: (value: ValueNumber) => ValueNumber,
): ValueNumber => {
  const counts = new Map<ValueNumber, number>()
  for (const { factors } of terms)
    for (const factor of new Set(factors)) counts.set(factor, (counts.get(factor) ?? 0) + 1)
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
  const parts: { readonly sign: number; readonly value: ValueNumber }[] = alone.map(({ weight, factors }) => ({
    sign: weight,
    value: productOf(write, factors.map(renew)),
  }))
  for (const [common, bucket] of buckets) {
    if (bucket.length === 1) {
      parts.push(
        ...bucket.map(({ weight, factors }) => ({ sign: weight, value: productOf(write, factors.map(renew)) })),
      )
      continue
    }
    const sign = bucket.some(({ weight }) => weight > 0) ? 1 : -1
    const rest = bucket.map(({ weight, factors }) => ({ weight: weight * sign, factors: without(factors, common) }))
    parts.push({ sign, value: write.operation(multiply, renew(common), bracketed(write, rest, renew)) })
  }
  // What is added comes before what is taken off: no operation is spent on a minus sign.
  const [first, ...others] = [...parts.filter(({ sign }) => sign > 0), ...parts.filter(({ sign }) => sign < 0)]
  if (first === undefined) return write.constant(0)
  return others.reduce(
    (total, { sign, value }) => write.operation(sign > 0 ? add : subtract, total, value),
    first.value,
  )
}

const without = (factors: readonly ValueNumber[], factor: ValueNumber): readonly ValueNumber[] => {
  const place = factors.indexOf(factor)
  return factors.filter((_, position) => position !== place)
}

const productOf = (write: ProgramWriter, factors: readonly ValueNumber[]): ValueNumber =>
  [...factors]
    .sort((one, other) => one - other)
    .reduce((product, factor) => write.operation(multiply, product, factor), write.constant(1))
