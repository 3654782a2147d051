import { expect } from 'vitest'

/** What an example prints is what it printed before, within 80 columns and without blanks at the end of a line. */
export const expectSnapshot = async (file: string, text: string): Promise<void> => {
  await expect(text).toMatchFileSnapshot(`${file.replace(/\.\w+$/, '')}.nl.txt`)
  expect(text.split('\n').filter((line) => line.length > 80 || /\s$/.test(line))).toEqual([])
}
