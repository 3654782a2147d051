import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'
import { installedFont } from './installed-font.js'

/** The names of the pages of a case: its report in both languages, and its letter. */
export const pagesOf = (example: string): readonly string[] => [
  `${example}.nl.report.html`,
  `${example}.en.report.html`,
  `${example}.nl.raadsinformatiebrief.html`,
]

export type Open = (name: string, width: number, use: (page: Page) => Promise<void>) => Promise<void>

/** Starts the system's browser before the tests of a file, and gives what opens a page of `pages.setup.ts` in it. */
export const openPages = (): Open => {
  let profile = ''
  let browser: BrowserContext | undefined
  beforeAll(async () => {
    installedFont()
    profile = mkdtempSync(join(tmpdir(), 'browser-'))
    // Axe is injected from outside: the page's own policy forbids every script.
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: installedApp('chromium'),
      args: browserFlags,
      bypassCSP: true,
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(profile, { recursive: true, force: true })
  })
  return async (name, width, use) => {
    if (browser === undefined) throw new Error('There is no browser.')
    const page = await browser.newPage()
    try {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(pathToFileURL(join(inject('pages'), name)).href)
      await use(page)
    } finally {
      await page.close()
    }
  }
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
