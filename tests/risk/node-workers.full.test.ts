import { describe, expect, it } from 'vitest'

import { nodeWorkers } from '../../src/workers/node/index.js'
import { simulate } from '../../src/risk/index.js'
import { linearCase } from './uncertain-case.js'

describe('threads of Node', () => {
  it('give the same results to the last bit', async () => {
    const options = { draws: 30_000, seed: 21 }
    const results = { ...(await simulate(linearCase(), { ...options, workers: nodeWorkers(2) })), businessCase: 0 }
    expect(results).toEqual({ ...(await simulate(linearCase(), options)), businessCase: 0 })
  })
  it('are stopped when the simulation is', async () => {
    const controller = new AbortController()
    const running = simulate(linearCase(), {
      draws: 2_000_000,
      workers: nodeWorkers(2),
      signal: controller.signal,
      onProgress: () => {
        controller.abort(new Error('genoeg'))
      },
    })
    await expect(running).rejects.toThrow('genoeg')
  })
})
