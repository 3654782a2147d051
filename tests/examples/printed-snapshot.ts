import { expect } from 'vitest'

/** An example prints what it printed before, within 80 columns and without trailing blanks. */
export const expectSnapshot = async (file: string, text: string): Promise<void> => {
  await expect(text).toMatchFileSnapshot(`${file.replace(/\.\w+$/, '')}.nl.txt`)
  expect(text.split('\n').filter((line) => line.length > 80 || /\s$/.test(line))).toEqual([])
}
