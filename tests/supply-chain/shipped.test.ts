import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { allowedLicences } from '../../scripts/supply-chain/allowed-licences.js'
import { licenceFaults } from '../../scripts/supply-chain/licence-faults.js'
import {
  bundled,
  lockfile,
  refOf,
  shippedPackages,
  type Lockfile,
} from '../../scripts/supply-chain/shipped-packages.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly publishConfig: unknown
  readonly allowScripts: Readonly<Record<string, boolean>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const shipped = shippedPackages(lockfile())

describe('what comes along with the package', () => {
  it('is every dependency and every optional peer, with all that they need', () => {
    const direct = shipped.filter(({ isDirect }) => isDirect).map(({ name }) => name)
    expect(direct.sort()).toEqual(
      [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].sort(),
    )
    // ml-matrix brings four small libraries; d3 comes with vega.
    const scopes = new Map(shipped.map(({ name, scope }) => [name, scope]))
    expect(scopes.get('ml-array-rescale')).toBe('required')
    expect(scopes.get('d3-array')).toBe('optional')
    expect(scopes.has('eslint')).toBe(false)
  })

  it('has a licence that goes with the EUPL-1.2, and runs nothing when it is installed', () => {
    expect(licenceFaults(shipped)).toEqual([])
  })

  it('is of a range, so that who has the library already gets no second copy', () => {
    for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/)
  })

  it('is not asked of anyone where the package holds a copy of it', () => {
    for (const name of bundled) {
      expect(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })).not.toContain(name)
      expect(manifest.devDependencies[name], name).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('is read from the lockfile of this version', () => {
    expect(lockfile().packages['']).toMatchObject({
      dependencies: manifest.dependencies,
      peerDependencies: manifest.peerDependencies,
    })
  })
})

describe('the package itself', () => {
  it('runs no script when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((script) => atInstall.includes(script))).toEqual([])
  })

  it('lets no library of its makers run one either', () => {
    const running = Object.entries(lockfile().packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length))
    expect(running.length).toBeGreaterThan(0)
    for (const name of running) expect(manifest.allowScripts[name], name).toBe(false)
  })

  it('is published with its provenance', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    expect(manifest.license).toBe('EUPL-1.2')
  })
})

describe('a lockfile with', () => {
  const made = (packages: Lockfile['packages']): Lockfile => ({ packages })
  const root = { dependencies: { a: '1.0.0' }, peerDependencies: { p: '^1.0.0' } }

  it('two versions of a library gives each where it is needed', () => {
    const found = shippedPackages(
      made({
        '': root,
        'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '^2.0.0' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/b': { version: '1.0.0', license: 'ISC' },
        'node_modules/p': { version: '1.1.0', license: 'MIT', dependencies: { b: '^1.0.0' } },
        'node_modules/tool': { version: '9.0.0', license: 'GPL-3.0-only' },
      }),
      [],
    )
    expect(found.map((each) => [refOf(each), each.scope, each.needs])).toEqual([
      ['a@1.0.0', 'required', ['b@2.0.0']],
      ['b@1.0.0', 'optional', []],
      ['b@2.0.0', 'required', []],
      ['p@1.1.0', 'optional', ['b@1.0.0']],
    ])
  })

  it('a licence that nobody has read, none, or a script at installation, is refused with what to do', () => {
    const faults = licenceFaults(
      shippedPackages(
        made({
          '': root,
          'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only', dependencies: { b: '1.0.0' } },
          'node_modules/b': { version: '1.0.0' },
          'node_modules/p': { version: '1.1.0', license: 'MIT', hasInstallScript: true },
        }),
        [],
      ),
    )
    expect(faults).toHaveLength(3)
    expect(faults[0]).toMatch(/^a 1\.0\.0: licence GPL-3\.0-only is not in .* take another library\.$/)
    expect(faults[1]).toMatch(/^b 1\.0\.0: licence not stated/)
    expect(faults[2]).toMatch(/^p 1\.1\.0: runs a script when it is installed/)
  })

  it('a library missing that is needed is refused by its name', () => {
    const incomplete = made({ '': root, 'node_modules/a': { version: '1.0.0', dependencies: { b: '1.0.0' } } })
    expect(() => shippedPackages(incomplete, [])).toThrow('b, which node_modules/a needs, is not in the lockfile.')
  })
})

describe('a licence that is allowed', () => {
  it('has a reason, and none is of the kind that asks more of a whole than the EUPL-1.2 does', () => {
    for (const [licence, reason] of Object.entries(allowedLicences)) {
      expect(reason.length, licence).toBeGreaterThan(5)
      expect(licence).not.toMatch(/GPL|CC-BY-(NC|SA|ND)|SSPL|BUSL/)
    }
  })
})
