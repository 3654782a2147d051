import { describe, expect, it } from 'vitest'

import { Tally } from '../../scripts/fuzz/tally.js'
import { watched, type Watched } from '../../scripts/fuzz/watched.js'

const found = async (options: { seed: number; to: number; patience: number }): Promise<readonly Watched[]> => {
  const all: Watched[] = []
  await watched({ ...options, from: 0, memory: 768, onFile: (each) => all.push(each) })
  return all
}

describe('files in a thread that is watched', () => {
  it('come to their end, 500 of them, and nothing happens that should not', async () => {
    const all = await found({ seed: 2, to: 500, patience: 120_000 })
    expect(all.map(({ at }) => at)).toEqual(Array.from({ length: 500 }, (_, at) => at))
    const wrong = all.filter((each) => 'ended' in each || each.findings.length > 0)
    expect(wrong).toEqual([])

    const tally = new Tally()
    for (const each of all) tally.add(each)
    expect(tally.text()).toMatch(/^500 files, 0 findings;/m)
  })

  it('are stopped where the thread is silent, and the next one is begun', async () => {
    const all = await found({ seed: 2, to: 2, patience: 0 })
    expect(all).toEqual([
      { at: 0, ended: 'silent for 0 ms' },
      { at: 1, ended: 'silent for 0 ms' },
    ])
  })
})
