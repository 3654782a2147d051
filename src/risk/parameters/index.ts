/** The uncertain numbers of a case, and which of them go together. */
export { groupsOfCase } from './groups-of-case.js'
export { uncertainParameters } from './uncertain-parameters.js'
