import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { textWidth } from '../../src/report/charts/text-width.js'
import { examples, unwieldy } from './example-names.js'
import { openPages, overflow, pagesOf, unfold } from './example-pages.js'
import { installedFont } from './installed-font.js'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const pages = [...examples, unwieldy].flatMap(pagesOf)
const open = openPages()

/** The font families that a browser actually uses for the text of some elements. */
const shownIn = async (page: Page, selector: string): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const fonts = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  return [...new Set(fonts.flatMap((each) => each.fonts.map(({ familyName }) => familyName)))]
}

describe('the font of this run', () => {
  it('is what the browser shows both text and charts in', async () => {
    await open(pages[0] ?? '', 1280, async (page) => {
      expect(await shownIn(page, 'p, td, th, h1, h2')).toEqual([installedFont()])
      expect(await shownIn(page, '.wide svg text')).toEqual([installedFont()])
    })
  })
})

describe.each(pages)('%s', (name) => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
  ] as const)('meets WCAG 2.2 AA as far as axe can see, and fits, %i pixels wide (%s)', async (width, colorScheme) => {
    await open(name, width, async (page) => {
      await page.emulateMedia({ colorScheme })
      await unfold(page)
      expect(await overflow(page)).toEqual([])
      await page.evaluate(axe)
      const found = await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' / ')))",
      )
      expect(found).toEqual([])
    })
  })

  it('hides no column behind a scrollbar on a laptop', async () => {
    if (name.startsWith(unwieldy)) return
    await open(name, 1200, async (page) => {
      await unfold(page)
      const scrolling = await page.evaluate(
        "[...document.querySelectorAll('.scroll')].filter((region) => region.scrollWidth > region.clientWidth + 1).map((region) => region.querySelector('caption').textContent)",
      )
      expect(scrolling).toEqual([])
    })
  })

  it.each([390, 1200])('can be read with letters twice as large, %i pixels wide', async (width) => {
    await open(name, width, async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' })
      await unfold(page)
      expect(await overflow(page)).toEqual([])
      // The names beside the numbers of a table leave room for them, and no table is squeezed away.
      const squeezed = await page.evaluate(
        "[...document.querySelectorAll('.scroll:not(:has(.stacked))')].filter((region) => { const name = region.querySelector('tbody th'); return region.clientWidth < 250 || (region.scrollWidth > region.clientWidth + 1 && name.getBoundingClientRect().width > region.clientWidth * 0.6) }).map((region) => region.querySelector('caption').textContent)",
      )
      expect(squeezed).toEqual([])
    })
  })

  it('has no text in a chart that falls outside it, over other text or over another panel', async () => {
    for (const width of [390, 1280]) {
      await open(name, width, async (page) => {
        expect(
          await page.evaluate(`(() => {
          const wrong = []
          for (const svg of document.querySelectorAll('svg')) {
            const frame = svg.getBoundingClientRect()
            if (frame.width === 0) continue
            const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '')
            const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect(), isTurned: /rotate\\((?!0\\)|-?90\\))/.test(text.getAttribute('transform') ?? '') }))
            for (const { text, box } of boxes)
              if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
                wrong.push('outside ' + svg.closest('figure').id + ': ' + text.textContent)
            boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => {
              // The boxes of rotated texts overlap where the texts do not.
              if (one.isTurned || other.isTurned) return
              const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
              const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
              // Names of several lines need white space between them, or one seems to continue in the next.
              const lines = Math.min(...[one, other].map(({ text }) => text.querySelectorAll('tspan').length))
              if (across > 1 && down > (lines > 1 ? -3 : 3)) wrong.push('over ' + svg.closest('figure').id + ': ' + one.text.textContent + ' / ' + other.text.textContent)
            }))
            const panels = [...svg.querySelectorAll('.cell path.background')].map((panel) => panel.getBoundingClientRect())
            for (const title of svg.querySelectorAll('.role-axis-title text')) {
              const box = title.getBoundingClientRect()
              if (panels.some((panel) => Math.min(panel.right, box.right) - Math.max(panel.left, box.left) > 1 && Math.min(panel.bottom, box.bottom) - Math.max(panel.top, box.top) > 1))
                wrong.push('over a panel of ' + svg.closest('figure').id + ': ' + title.textContent)
            }
          }
          return wrong
        })()`),
        ).toEqual([])
      })
    }
  })

  it('has no text in a chart that is wider than it was measured', async () => {
    await open(name, 1280, async (page) => {
      const lines = await page.evaluate<
        { text: string; width: number; size: number; bold: boolean }[]
      >(`[...document.querySelectorAll('.wide svg text')]
        .flatMap((text) => (text.querySelector('tspan') === null ? [text] : [...text.querySelectorAll('tspan')]))
        .map((line) => {
          const style = getComputedStyle(line)
          return { text: line.textContent, width: line.getComputedTextLength(), size: Number.parseFloat(style.fontSize), bold: Number(style.fontWeight) > 500 }
        })`)
      expect(lines.length).toBeGreaterThan(name.includes('raadsinformatiebrief') ? -1 : 19)
      // Half a pixel for the hinting of each line.
      expect(
        lines.filter(({ text, width, size, bold }) => width > textWidth(text, size, bold ? 'bold' : 'normal') + 0.5),
      ).toEqual([])
    })
  })

  it('has charts that say what they show, and letters of 11 pixels and more on a phone', async () => {
    for (const width of [390, 768, 1200]) {
      await open(name, width, async (page) => {
        const small = await page.evaluate(`[...document.querySelectorAll('figure svg')].flatMap((svg) => {
          const shown = svg.getBoundingClientRect().width
          if (shown === 0) return []
          const scale = shown / svg.viewBox.baseVal.width
          return [...svg.querySelectorAll('text')]
            .filter((text) => text.textContent.trim() !== '' && Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11 - 0.05)
            .map((text) => svg.closest('figure').id + ': ' + text.textContent + ' ' + scale)
        })`)
        expect(small).toEqual([])
        const silent = await page.evaluate(`[...document.querySelectorAll('figure')].filter((figure) => {
          const named = [...figure.querySelectorAll('svg')].every((svg) => svg.querySelector('title').textContent === figure.querySelector('figcaption').textContent.replaceAll('\\u00a0', ' ').replaceAll('\\u2060', ''))
          return !named || figure.querySelector('.source').textContent.trim() === '' || figure.querySelectorAll('a[download]').length !== 2
        }).map(({ id }) => id)`)
        expect(silent).toEqual([])
      })
    }
  })

  it('begins every line of a row at the same place where a row becomes a block, on a phone', async () => {
    await open(name, 390, async (page) => {
      await unfold(page)
      const shifted = await page.evaluate(`[...document.querySelectorAll('.stacked tbody tr')].filter((row) => {
        const starts = [...row.children].filter((cell) => cell.getBoundingClientRect().width > 0).map((cell) => {
          const { left } = cell.getBoundingClientRect()
          return left + Number.parseFloat(getComputedStyle(cell).paddingLeft)
        })
        const wide = row.firstElementChild.getBoundingClientRect().width > row.getBoundingClientRect().width * 0.9
        return !wide || new Set(starts).size > 1
      }).map((row) => row.textContent.slice(0, 80))`)
      expect(shifted).toEqual([])
    })
  })

  it('fits on A4', async () => {
    // 210 mm less the margins of the style sheet, at 96 pixels an inch.
    await open(name, Math.floor(((210 - 28) / 25.4) * 96), async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await overflow(page)).toEqual([])
      const wide = await page.evaluate(
        "[...document.querySelectorAll('table')].filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((table) => table.caption.textContent)",
      )
      expect(wide).toEqual([])
      expect((await page.pdf({ format: 'A4', preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
    })
  })
})
