import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { examples } from './example-names.js'
import { openPages, pagesOf } from './example-pages.js'

const open = openPages()

/** How many sheets of A4 a page prints on. */
const sheets = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const count = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
  if (count === 0) throw new Error('The sheets of this PDF cannot be counted.')
  return count
}

const remove = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).forEach((element) => { element.remove() })`)

/** The pages of a case by what they are. */
const [report, letter] = [
  examples.flatMap((example) => pagesOf(example).filter((name) => name.includes('.report.'))),
  examples.flatMap((example) => ['nl', 'en'].map((language) => `${example}.${language}.raadsinformatiebrief.html`)),
]

describe.each(report)('%s, printed', (name) => {
  it('says what decides on four sheets at most, and leaves no sheet half empty before its appendix', async () => {
    let [whole, main, appendix] = [0, 0, 0]
    await open(name, 800, async (page) => {
      whole = await sheets(page)
      await remove(page, '#appendix')
      main = await sheets(page)
    })
    await open(name, 800, async (page) => {
      await remove(page, 'body > header, main > :not(#appendix)')
      appendix = await sheets(page)
    })
    expect(main).toBeLessThanOrEqual(4)
    expect(whole).toBeLessThanOrEqual(main + appendix)
  })
})

it.each(letter)('%s prints on two sheets', async (name) => {
  await open(name, 800, async (page) => {
    expect(await sheets(page)).toBeLessThanOrEqual(2)
  })
})
