import * as z from 'zod'

import { scenarioKinds, type Correlation, type Scenario } from './scenario.js'
import { id, name, text } from '../grammar/basics.js'
import { decimalValue } from '../numbers/decimal-value.js'
import { field, noted } from '../grammar/notes.js'

export const scenario = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van het scenario.', 'tegenvaller'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Tegenvallende instroom', { derivedDefault: 'id' }),
      kind: field(z.enum(scenarioKinds).exactOptional(), 'Scenario dat de bibliotheek kent.', 'delayed-a-year'),
      set: field(
        z.record(text, decimalValue({ measure: 'number' })).default({}),
        'Getallen in plaats van die van de case, per pad.',
        { 'interventions.team.success': 0.3 },
      ),
    })
    .transform((written): Scenario => ({ ...written, name: written.name ?? written.id })),
  { id: 'scenario', description: 'Wat er anders zou kunnen zijn.' },
)

export const correlation = noted(
  z
    .strictObject({
      between: field(z.array(text).min(2).max(2), 'De paden van twee onzekere getallen.', [
        'costItems.ggz.price',
        'costItems.wmo.price',
      ]),
      rank: field(
        decimalValue({ measure: 'number', min: -1, max: 1 }),
        'Rangcorrelatie (Spearman), van -1 tot en met 1.',
        0.5,
      ),
    })
    .transform((written): Correlation => written),
  { id: 'correlation', description: 'Samenhang tussen twee onzekere getallen.' },
)
