import type { Intervention, Language } from '../../case/index.js'

/** Past what a later start moves enrolment and costs, in words, and where the file states it. */
export interface PastWhat {
  readonly past: string
  readonly field: string
}

/** What interventions that start later may pass: the end of the timeline, or a fixed end of their own (`start.end`). */
export const pastWhat = (
  interventions: readonly Pick<Intervention, 'start'>[],
): Readonly<Record<Language, PastWhat>> => {
  const ends = interventions.filter(({ start }) => start?.end !== undefined).length
  if (ends === 0) return timelineAlone
  return ends === interventions.length ? endAlone : either
}

const timelineAlone = {
  nl: { past: 'de looptijd', field: 'de looptijd (timeline.through)' },
  en: { past: 'the timeline', field: 'the timeline (timeline.through)' },
}
const endAlone = {
  nl: { past: 'het vaste einde', field: 'het vaste einde (start.end)' },
  en: { past: 'the fixed end', field: 'the fixed end (start.end)' },
}
const either = {
  nl: {
    past: 'de looptijd of het vaste einde',
    field: 'de looptijd (timeline.through) en het vaste einde (start.end)',
  },
  en: { past: 'the timeline or the fixed end', field: 'the timeline (timeline.through) and the fixed end (start.end)' },
}
