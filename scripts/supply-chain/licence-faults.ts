import { allowedLicences } from './allowed-licences.js'
import type { ShippedPackage } from './shipped-packages.js'

/** Why libraries may not come along as they are: their licence, or what they would run when they are installed. */
export const licenceFaults = (shipped: readonly ShippedPackage[]): readonly string[] =>
  shipped.flatMap(({ name, version, licence, hasInstallScript }) => [
    ...(licence !== undefined && Object.hasOwn(allowedLicences, licence)
      ? []
      : [
          `${name} ${version}: licence ${licence ?? 'not stated'} is not in scripts/supply-chain/allowed-licences.ts. ` +
            'Read it: add it there with the reason why it goes with the EUPL-1.2, or take another library.',
        ]),
    ...(hasInstallScript
      ? [`${name} ${version}: runs a script when it is installed. Take a library or a version that does not.`]
      : []),
  ])
