/** The zone a project asks for is the zone its tests run in; a zone set too late would be no test at all. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
if (zone !== process.env['TZ'])
  throw new Error(`Tests ask for time zone ${String(process.env['TZ'])} and run in ${zone}`)
