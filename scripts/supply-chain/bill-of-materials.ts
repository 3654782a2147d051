import { without } from '../../src/base/index.js'
import { refOf, type ShippedPackage } from './shipped-packages.js'

/** What is read of a CycloneDX document; all else stays as npm wrote it. */
export interface BillOfMaterials {
  readonly bomFormat: string
  readonly serialNumber?: string
  readonly metadata: {
    readonly timestamp?: string
    readonly component: { readonly 'bom-ref': string; readonly name: string }
  }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly scope: string
  readonly properties: readonly { readonly name: string }[]
}

/**
 * The bill of materials of a checkout, held to what comes along with the package: no tools of its makers, and optional
 * peers as what they are. Without a serial number and the time, so that the same lockfile gives the same bytes.
 *
 * `npm sbom --omit dev` cannot say this: it leaves out every library that any other one also has for its development.
 */
export const shippedBillOfMaterials = (
  whole: BillOfMaterials,
  shipped: readonly ShippedPackage[],
  name: string,
): BillOfMaterials => {
  const byRef = new Map(shipped.map((each) => [refOf(each), each]))
  const component = { ...whole.metadata.component, name }
  const direct = shipped.filter(({ isDirect }) => isDirect).map(refOf)
  return {
    ...without(whole, 'serialNumber'),
    metadata: { ...without(whole.metadata, 'timestamp'), component },
    components: whole.components.flatMap((each) => {
      const scope = byRef.get(refOf(each))?.scope
      const properties = each.properties.filter((property) => property.name !== 'cdx:npm:package:development')
      return scope === undefined ? [] : [{ ...each, scope, properties }]
    }),
    dependencies: [
      { ref: component['bom-ref'], dependsOn: direct },
      ...[...byRef].map(([ref, { needs }]) => ({ ref, dependsOn: needs })),
    ],
  }
}
