import type { Casus } from './format/casus.js'
import type { Plan } from './format/plan.js'
import type { VolumePath } from './format/volume-path.js'

/** The volumes of a service under a plan: those that the plan states, or else those of now; none where it has none. */
export const pathUnderPlan = (casus: Casus, plan: Plan, service: string): VolumePath | undefined =>
  plan.services.find((own) => own.id === service)?.volume ??
  (Object.hasOwn(plan.volumes, service)
    ? plan.volumes[service]
    : casus.services.find((each) => each.id === service)?.now)
