import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { drawnPictures } from '../../scripts/handleiding/drawn-pictures.js'
import { pictures } from './manual.js'

describe('the Dutch manual', () => {
  it('shows terminals and charts as they are now: npm run manual-pictures draws them anew', async () => {
    const shown = new Set(pictures.map(({ path }) => path.replace('afbeeldingen/', '')))
    for (const [name, text] of await drawnPictures()) {
      if (shown.has(name)) expect(readFileSync(`docs/afbeeldingen/${name}`, 'utf8') === text, name).toBe(true)
    }
  })
})
