/** Whether every library that comes along with the package may do so, by its licence. */
import { licenceFaults } from './licence-faults.js'
import { lockfile, shippedPackages } from './shipped-packages.js'

const shipped = shippedPackages(lockfile())
const faults = licenceFaults(shipped)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
} else {
  const licences = [...new Set(shipped.map(({ licence }) => licence))]
  const listed = licences.map((each) => `${each} ${shipped.filter(({ licence }) => licence === each).length}`)
  console.log(`${shipped.length} libraries, none with an install script: ${listed.join(', ')}`)
}
