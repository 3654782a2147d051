import { without } from '../../base/index.js'

/**
 * A record with its numbers under the names that they have in their addresses: an index number under its year, a discount rate under the
 * first year in which it holds. The checker in Python (`scripts/verify-receipt.py`) does the same. What is not of that shape stays as it is.
 */
export const recordByAddress = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { values, steps } = record
  if (isFields(values)) return { ...values, ...without(record, 'values') }
  const rates = Array.isArray(steps) ? steps.map((step: unknown) => (isStep(step) ? step : undefined)) : []
  const areRates = rates.every((step, at) => step !== undefined && step.fromYear > (rates[at - 1]?.fromYear ?? 0))
  if (rates.length === 0 || !areRates) return record
  return {
    ...without(record, 'steps'),
    ...Object.fromEntries(rates.flatMap((step) => (step ? [[step.fromYear, step.rate]] : []))),
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStep = (value: unknown): value is { readonly fromYear: number; readonly rate: unknown } =>
  isFields(value) && typeof value['fromYear'] === 'number' && 'rate' in value && Object.keys(value).length === 2
