import type { Finding, Path } from '../../case/index.js'

interface ProjectFile {
  /** Where the programme names the file. */
  readonly place: Path
  readonly path: string
}

type Texts = Pick<Finding, 'nl' | 'en'>

const faultAt = ({ place, path }: ProjectFile, texts: Texts): Finding => ({
  code: 'project-file',
  path: place,
  value: path,
  ...texts,
})

/** Why the file that a programme names for a project is not read; placed where the programme names it. */
export const projectFileFaults = {
  notBeside: (named: ProjectFile): Finding =>
    faultAt(named, {
      nl: () => ({
        message: 'het bestand van een project moet naast dat van het programma staan',
        reason: 'een programma leest geen bestanden van elders; het zijn .yaml-, .yml- of .json-bestanden',
        remedy:
          'Zet het bestand in de map van het programma, en noem het zonder pad ervoor, zoals sociaal-recept.yaml.',
      }),
      en: () => ({
        message: 'the file of a project must stand beside that of the programme',
        reason: 'a programme reads no files from elsewhere; they are .yaml, .yml or .json files',
        remedy: 'Put the file in the folder of the programme, and name it without a path, such as sociaal-recept.yaml.',
      }),
    }),
  linksAway: (named: ProjectFile): Finding =>
    faultAt(named, {
      nl: () => ({
        message: `'${named.path}' is een koppeling naar een bestand buiten de map van het programma`,
        reason: 'een programma leest geen bestanden van elders, ook niet via een koppeling',
        remedy: 'Zet het bestand zelf in de map van het programma.',
      }),
      en: () => ({
        message: `'${named.path}' is a link to a file outside the folder of the programme`,
        reason: 'a programme reads no files from elsewhere, not even through a link',
        remedy: 'Put the file itself in the folder of the programme.',
      }),
    }),
  itself: (named: ProjectFile): Finding =>
    faultAt(named, {
      nl: () => ({
        message: 'dit is het bestand van het programma zelf',
        reason: 'een programma is geen project van zichzelf',
        remedy:
          'Noem het bestand van het project. Staan zijn interventies in het programma, haal file dan weg en schrijf bij elk project: met het id van dit project.',
      }),
      en: () => ({
        message: 'this is the file of the programme itself',
        reason: 'a programme is no project of itself',
        remedy:
          'Name the file of the project. If its interventions are in the programme, remove file and give each project: with the id of this project.',
      }),
    }),
  ofAnother: (named: ProjectFile, other: string): Finding =>
    faultAt(named, {
      nl: () => ({
        message: `dit is ook het bestand van project '${other}'`,
        reason: 'wat in een bestand staat, is van één project',
        remedy: 'Geef elk project een eigen bestand, of haal een van beide projecten weg.',
      }),
      en: () => ({
        message: `this is the file of project '${other}' too`,
        reason: 'what is in a file is of one project',
        remedy: 'Give each project a file of its own, or remove one of the two projects.',
      }),
    }),
  missing: (named: ProjectFile, likely: string | undefined): Finding =>
    faultAt(named, {
      nl: () => ({
        message: `het bestand '${named.path}' bestaat niet`,
        remedy:
          likely === undefined
            ? `Zet ${named.path} in de map van het programma, of verbeter de naam.`
            : `Bedoelt u '${likely}'? Schrijf dan file: ${likely}. Zet anders ${named.path} in de map van het programma.`,
      }),
      en: () => ({
        message: `there is no file '${named.path}'`,
        remedy:
          likely === undefined
            ? `Put ${named.path} in the folder of the programme, or correct the name.`
            : `Did you mean '${likely}'? Then write file: ${likely}. Else put ${named.path} in the folder of the programme.`,
      }),
    }),
  unreadable: (named: ProjectFile, why: string): Finding =>
    faultAt(named, {
      nl: () => ({
        message: `het bestand '${named.path}' is niet te lezen`,
        reason: why,
        remedy: 'Verbeter dat bestand, of noem een ander.',
      }),
      en: () => ({
        message: `the file '${named.path}' cannot be read`,
        reason: why,
        remedy: 'Correct that file, or name another.',
      }),
    }),
} as const
