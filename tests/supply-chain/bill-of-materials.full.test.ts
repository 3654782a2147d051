import { execFileSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { shippedBillOfMaterials, type BillOfMaterials } from '../../scripts/supply-chain/bill-of-materials.js'
import { lockfile, refOf, shippedPackages } from '../../scripts/supply-chain/shipped-packages.js'

const ofCheckout = (): BillOfMaterials =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8' }),
  ) as BillOfMaterials
const shipped = shippedPackages(lockfile())
const bill = shippedBillOfMaterials(ofCheckout(), shipped, 'maatschappelijke-businesscase')
const refs = bill.components.map((component) => component['bom-ref'])

describe('the bill of materials', () => {
  it('names exactly what comes along with the package, each with its licence and the hash of what npm installs', () => {
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'maatschappelijke-businesscase' } },
    })
    expect([...refs].sort()).toEqual([...new Set(shipped.map(refOf))].sort())
    for (const component of bill.components)
      expect(component).toMatchObject({ hashes: [{ alg: 'SHA-512' }], licenses: [{ license: {} }] })
  })

  it('says what needs what, within itself', () => {
    const [own, ...others] = bill.dependencies
    expect(own?.dependsOn).toContain('decimal.js@10.6.0')
    expect(own?.dependsOn).not.toContain('pure-rand@8.4.2')
    expect(others.map(({ ref }) => ref).sort()).toEqual([...refs].sort())
    for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
  })

  it('is the same each time', () => {
    expect(shippedBillOfMaterials(ofCheckout(), shipped, 'maatschappelijke-businesscase')).toEqual(bill)
  })
})
