import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { examples, unwieldy } from './example-names.js'
import { openPages, pagesOf } from './example-pages.js'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const pages = [...examples, unwieldy].flatMap(pagesOf)
const open = openPages()

describe('a chart of a report', () => {
  it('can be saved as a picture and as figures, from a file and without a script', async () => {
    await open(pages[0] ?? '', 1200, async (page) => {
      for (const [ending, holds] of [
        ['svg', /^<svg [\s\S]*Bron: [\s\S]*<\/svg>$/],
        ['csv', /^\ufeffJaar;[\s\S]*\r\n$/],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`#chart-cumulative-cash a[download$=".${ending}"]`),
        ])
        expect(download.suggestedFilename()).toBe(`cumulative-cash.${ending}`)
        expect(readFileSync(await download.path(), 'utf8')).toMatch(holds)
      }
    })
  })
})

describe.each(pages)('%s', (name) => {
  it('has ids that are unique', async () => {
    await open(name, 1280, async (page) => {
      const ids = await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
      expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
    })
  })

  it.each(['light', 'dark'] as const)(
    'has colours that stand out on %s paper, charts included',
    async (colorScheme) => {
      await open(name, 1200, async (page) => {
        await page.emulateMedia({ colorScheme })
        expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
          colorScheme === 'dark' ? 'rgb(20, 24, 29)' : 'rgb(255, 255, 255)',
        )
        const faint = await page.evaluate(`(() => {
        const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
        const light = (colour) => {
          const [r, g, b] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const paper = light(getComputedStyle(document.documentElement).backgroundColor)
        const contrast = (colour) => (Math.max(light(colour), paper) + 0.05) / (Math.min(light(colour), paper) + 0.05)
        const wrong = []
        for (const mark of document.querySelectorAll('figure svg text, figure svg path, figure svg line, figure svg rect')) {
          const own = getComputedStyle(mark)
          const raw = [mark.getAttribute('fill'), mark.getAttribute('stroke')].filter((colour) => /^#/.test(colour ?? ''))
          if (raw.length > 0) wrong.push('does not follow the page: ' + raw.join(' '))
          if (mark.tagName === 'text' && mark.textContent.trim() !== '' && contrast(own.fill) < 4.5) wrong.push(mark.textContent)
          if (mark.closest('.mark-line, .mark-rule') && own.stroke !== 'none' && !mark.closest('.role-axis-grid') && contrast(own.stroke) < 3 && !/paper/.test(mark.getAttribute('stroke') ?? '')) wrong.push(own.stroke)
        }
        return [...new Set(wrong)]
      })()`)
        expect(faint).toEqual([])
        await page.evaluate(axe)
        const found = await page.evaluate(
          "axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' / ')))",
        )
        expect(found).toEqual([])
      })
    },
  )

  it('shows a loss as an outline where a reader forces colours, which may be one and the same', async () => {
    await open(name, 1200, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' })
      const filled = await page.evaluate(`(() => {
        const paper = getComputedStyle(document.documentElement).backgroundColor
        return [...document.querySelectorAll('figure svg :is(path, rect)[fill="var(--chart-loss)"]')]
          .map((mark) => ({ id: mark.closest('figure').id, ...(({ fill, stroke }) => ({ fill, stroke }))(getComputedStyle(mark)) }))
          .filter(({ fill, stroke }) => fill !== paper || stroke === paper || stroke === 'none')
      })()`)
      expect(filled).toEqual([])
    })
  })

  it('asks nothing of the network and runs no script', async () => {
    await open(name, 1280, async (page) => {
      const asked = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
      expect(asked).toEqual([])
      expect(await page.locator('script').count()).toBe(0)
    })
  })
})
