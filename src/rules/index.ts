/** Rules that a check of the file and the model of a case both write, as formulas. */
export { calendarWriter, type CalendarWriter } from './calendar-writer.js'
export { effectShareByClock, type ProfileFormulas } from './effect-share-by-clock.js'
export { endowment, fundBalance, yearlyPayment } from './fund-balance.js'
export { householdsPerMonth, type EnteringCohort } from './households-by-month.js'
export {
  placeClaims,
  placesExcess,
  placesTaken,
  type PlaceClaim,
  type PlacesOfGroup,
  type PlaceTaker,
} from './place-claims.js'
export { claimsAbove, readForClaims, type PlacesAbove } from './claims-above.js'
export {
  activeMonths,
  intersection,
  monthsBeyondHorizon,
  occurs,
  wholeTimeline,
  windowOf,
  type Window,
} from './window.js'
