import { exp, log } from '../../chance/index.js'

/**
 * Equal steps over three times the range of the first chunk, and beyond it steps that double in width every sixteen.
 */
export const gridSteps = 12_288
const tailSteps = 16 * 48
export const gridSize = gridSteps + 2 * tailSteps + 2

/** Where the steps of a grid lie. */
export interface GridPlan {
  readonly low: number
  readonly step: number
}

/** A grid for numbers like those of the first chunk. */
export const gridPlanOf = (first: { readonly min: number; readonly max: number }): GridPlan => {
  const isEmpty = !(first.max >= first.min)
  const [min, max] = isEmpty ? [0, 0] : [first.min, first.max]
  const range = max > min ? max - min : Math.max(1e-9, Math.abs(max) * 1e-9)
  return { low: min - range, step: (3 * range) / gridSteps }
}

/** The step in which a number falls; the outermost two are for what is infinite. */
export const stepOf = ({ low, step }: GridPlan, value: number): number => {
  const place = (value - low) / step
  if (place >= 0 && place < gridSteps) return 1 + tailSteps + Math.floor(place)
  if (value === Infinity) return gridSize - 1
  if (value === -Infinity) return 0
  const beyond = place < 0 ? -place : place - gridSteps
  const tail = Math.min(tailSteps - 1, Math.floor((16 / Math.LN2) * log(1 + beyond / 16)))
  return place < 0 ? tailSteps - tail : 1 + tailSteps + gridSteps + tail
}

/** Where a step begins and ends. */
export const endsOf = ({ low, step }: GridPlan, at: number): readonly [number, number] => {
  const inner = at - 1 - tailSteps
  if (inner >= 0 && inner < gridSteps) return [low + inner * step, low + (inner + 1) * step]
  if (at === 0) return [-Infinity, -Infinity]
  if (at === gridSize - 1) return [Infinity, Infinity]
  const away = (tail: number): number => 16 * (exp((tail / 16) * Math.LN2) - 1) * step
  const tail = inner < 0 ? tailSteps - at : inner - gridSteps
  const high = low + gridSteps * step
  return inner < 0 ? [low - away(tail + 1), low - away(tail)] : [high + away(tail), high + away(tail + 1)]
}
