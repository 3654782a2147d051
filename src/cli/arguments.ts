import { InvalidArgumentError } from 'commander'

import { isDay } from '../report/index.js'
import { isMonth } from '../timeline/index.js'

/** A whole number of at most four digits. */
export const positiveWhole = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Geef een heel getal van 1 tot en met 9999.')
  return Number(text)
}

/** A folder or a file. An empty name, such as that of an unset variable, would be the current folder. */
export const place = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('Noem een map of een bestand.')
  return text
}

/** A month, as `2024-03`. */
export const monthOf = (text: string): string => {
  if (!isMonth(text)) throw new InvalidArgumentError('Geef een maand, zoals 2024-03.')
  return text
}

/** A day that exists, as `2024-03-01`. */
export const day = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Geef een dag die bestaat, zoals 2024-03-01.')
  return text
}
