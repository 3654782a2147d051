import { spawnSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

const program = (code: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import { optimiseLate } from './src/cli/optimise-late.ts'; ${code}`,
    ],
    { encoding: 'utf8' },
  )

// The engine itself complains, on the channel of errors, of a flag that it does not have.
describe('an engine that is told to optimise late', () => {
  it('knows how it is told, and goes on', () => {
    expect(program('optimiseLate(); console.log(1 + 1)')).toMatchObject({ stdout: '2\n', stderr: '', status: 0 })
  })

  it('is told nothing when it is not known', () => {
    expect(program("optimiseLate('99.1'); console.log(1 + 1)")).toMatchObject({ stdout: '2\n', stderr: '', status: 0 })
  })
})
