import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { calculate, type BusinessCase } from '../../src/index.js'
import { loadDrawing, reportFiles } from '../../src/report/publication/index.js'
import { readCase } from '../../src/yaml/index.js'
import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'
import { installedFont } from './installed-font.js'
import { unwieldyCase } from './unwieldy-case.js'

export const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))
export const unwieldy = 'unwieldy'

/** The names of the pages of a case: its report in both languages, and its letter. */
export const pagesOf = (example: string): readonly string[] => [
  `${example}.nl.report.html`,
  `${example}.en.report.html`,
  `${example}.nl.raadsinformatiebrief.html`,
]

export type Open = (name: string, width: number, use: (page: Page) => Promise<void>) => Promise<void>

/** Writes the pages of cases before the tests of a file, and gives what opens one of them in the system's browser. */
export const openPages = (cases: readonly string[]): Open => {
  let folder = ''
  let browser: BrowserContext | undefined
  beforeAll(async () => {
    installedFont()
    folder = mkdtempSync(join(tmpdir(), 'pages-'))
    // Axe is injected from outside: the page's own policy forbids every script.
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: installedApp('chromium'),
      args: browserFlags,
      bypassCSP: true,
    })
    const draw = await loadDrawing()
    for (const example of cases) {
      const results = calculate(example === unwieldy ? unwieldyCase() : caseOf(example))
      for (const language of ['nl', 'en'] as const) {
        for (const { path, text } of await reportFiles(results, draw, {
          language,
          formats: ['html', 'raadsinformatiebrief'],
          date: '2026-03-01',
        })) {
          if (path.endsWith('.html')) writeFileSync(join(folder, `${example}.${language}.${path}`), text)
        }
      }
    }
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return async (name, width, use) => {
    if (browser === undefined) throw new Error('There is no browser.')
    const page = await browser.newPage()
    try {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pathToFileURL(join(folder, name)).href)
      await use(page)
    } finally {
      await page.close()
    }
  }
}

const caseOf = (example: string): BusinessCase => {
  const read = readCase(readFileSync(join('examples', example), 'utf8'))
  if (!read.ok) throw new Error(example)
  return read.businessCase
}

/** What overflows to the right: how much wider the page is than the screen, and the first elements that are. */
export const overflow = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const root = document.documentElement
    return root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.scroll'))
      .slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).concat('wider by ' + (root.scrollWidth - root.clientWidth))
  })()`)

/** Unfolds all that is folded. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
