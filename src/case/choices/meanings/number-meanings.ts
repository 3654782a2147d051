import type { DistributionKind } from '../../../chance/index.js'
import type { EvidenceGrade } from '../evidence-grade.js'

/** How strong each grade of evidence is, in Dutch. */
export const evidenceMeanings: Readonly<Record<EvidenceGrade, string>> = {
  /** Measured, with a comparison: the same target group with and without the approach. */
  demonstrated: 'Aantoonbaar: gemeten, en vergeleken met een groep zonder de aanpak.',
  /** Plausible: measured elsewhere, or before and after without a comparison. */
  probable: 'Waarschijnlijk: elders gemeten, of voor en na zonder vergelijking.',
  /** Conceivable: an estimate by experts, not measured. */
  possible: 'Mogelijk: geschat door deskundigen, niet gemeten.',
}

/** What shape each distribution of an uncertain number has, in Dutch. */
export const distributionMeanings: Readonly<Record<DistributionKind, string>> = {
  /** Every value between low and high is as likely as another. */
  uniform: 'Elke waarde tussen low en high is even waarschijnlijk.',
  /** Triangle: straight up from low to mode, and straight down to high. */
  triangular: 'Driehoek: van low in een rechte lijn op naar mode, en weer af naar high.',
  /** Like the triangle, but smoother, and closer to the most likely value. */
  pert: 'Als de driehoek, maar vloeiender en dichter bij de meest waarschijnlijke waarde.',
  /** Normal (bell-shaped), with mean and sd: as often above the mean as below it. */
  normal: 'Normaal (klokvorm), met mean en sd: even vaak boven het gemiddelde als eronder.',
  /** Lognormal: never below zero, with a long tail upwards. */
  lognormal: 'Lognormaal: nooit onder nul, met een lange staart naar boven.',
  /** Beta, with alpha and beta or with mean and sd: for a share, between 0 and 1 or between low and high. */
  beta: 'Bètaverdeling, met alpha en beta of met mean en sd: voor een deel, tussen 0 en 1 of tussen low en high.',
  /** Gamma, with mean and sd: never below zero; for costs and waiting times. */
  gamma: 'Gammaverdeling, met mean en sd: nooit onder nul; voor kosten en wachttijden.',
  /** One of a few values, each with its own probability (outcomes). */
  discrete: 'Een van enkele waarden, elk met een eigen kans (outcomes).',
}
