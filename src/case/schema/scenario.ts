import * as z from 'zod'

import { scenarioKinds, type Correlation, type Scenario } from '../scenario.js'
import { id, name, text } from './basics.js'
import { decimalValue } from './decimal-value.js'
import { field, noted } from './notes.js'

export const scenario = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van het scenario.', 'Id of the scenario.', 'tegenvaller'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Tegenvallende instroom', { derivedDefault: 'id' }),
      kind: field(z.enum(scenarioKinds).exactOptional(), 'Scenario dat de bibliotheek kent.', 'A scenario that the library knows.', 'delayed-a-year'),
      set: field(
        z.record(text, decimalValue({ measure: 'number' })).default({}),
        'Getallen in plaats van die van de case, per pad.',
        'Numbers in the place of those of the case, by path.',
        { 'interventions.team.success': 0.3 },
      ),
    })
    .transform((written): Scenario => ({ ...written, name: written.name ?? written.id })),
  { id: 'scenario', description: 'Wat er anders zou kunnen zijn.', english: 'What might be the case instead.' },
)

export const correlation = noted(
  z
    .strictObject({
      between: field(z.array(text).min(2).max(2), 'De paden van twee onzekere getallen.', 'The paths of two uncertain numbers.', [
        'costItems.ggz.price',
        'costItems.wmo.price',
      ]),
      rank: field(decimalValue({ measure: 'number', min: -1, max: 1 }), 'Rangcorrelatie (Spearman), van -1 tot en met 1.', 'Rank correlation (Spearman), from -1 through 1.', 0.5),
    })
    .transform((written): Correlation => written),
  { id: 'correlation', description: 'Samenhang tussen twee onzekere getallen.', english: 'How two uncertain numbers go together.' },
)
