import type { Place } from '../input/locate.ts'
import type { CheckedFile, CheckedGroup } from './checked-file.ts'
import { whereabouts } from './words.ts'

/** The file that a path of a report leads to, and the path and place in it. */
export interface PlaceInFile {
  /** Undefined where the path is that of all the files together. */
  readonly file: string | undefined
  readonly path: string
  readonly place: Place | undefined
}

/** Where a path of a report leads to. */
export function placeInFile(checked: CheckedFile | CheckedGroup, path: string): PlaceInFile {
  const place = checked.places.get(path)
  if ('file' in checked) return { file: checked.file, path, place }
  const [, number = '', rest = ''] = /^\/(\d+)(\/.*)?$/s.exec(path) ?? []
  return { file: number === '' ? undefined : checked.files[Number(number)], path: rest, place }
}

/** Where a path of a report leads to, in words; of files that were checked together with the name of the file. */
export function whereIn(checked: CheckedFile | CheckedGroup): (path: string) => string {
  const whole =
    'of' in checked.report && checked.report.of === 'service' ? 'the whole file' : 'the whole plan'
  if ('file' in checked) return (path) => whereabouts(path, checked.places.get(path), whole)
  return (path) => {
    const { file, path: inFile, place } = placeInFile(checked, path)
    return file === undefined ? 'all the files' : `${file}, ${whereabouts(inFile, place, whole)}`
  }
}
