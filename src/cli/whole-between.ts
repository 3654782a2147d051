import { InvalidArgumentError } from 'commander'

/** Reads an option that is a whole number between bounds; digits may be grouped by underscores. */
export const wholeBetween =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text.replace(/_/g, ''))
    if (!/^\d[\d_]*$/.test(text) || !Number.isSafeInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`Geef een heel getal van ${least} tot en met ${most}.`)
    return value
  }
