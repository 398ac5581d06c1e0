import type { ReactElement } from 'react'
import type { ChildSection } from './strings/child-strings.ts'

export type PictureName = ChildSection | 'face'

interface Layers {
  /** Filled with the soft colour of the part. */
  readonly soft: readonly string[]
  /** Filled with the bright colour. */
  readonly bright?: readonly string[]
  readonly line: readonly string[]
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const grownUp = `${circle(21, 19, 9)}M6 55c0-14 6-21 15-21s15 7 15 21Z`
const child = `${circle(50, 34, 7)}M40 55c0-9 3-13 10-13s10 4 10 13Z`
const heart = 'M32 55C13 42 7 32 9 22c2-9 17-12 23 1 6-13 21-10 23-1 2 10-4 20-23 33Z'
const star =
  'm32 7 7.500 15.500 17 2.400-12.300 11.900 3 16.900L32 45.600 16.800 53.700l3-16.900L7.500 24.900l17-2.400Z'

/** Drawn on 64 by 64. Every picture has words beside it, so none has words of its own. */
const pictures: Readonly<Record<PictureName, Layers>> = {
  carers: { soft: [grownUp], bright: [child], line: [grownUp, child] },
  helpers: {
    soft: [`${circle(26, 22, 10)}M8 56c0-13 6-20 18-20s18 7 18 20Z`],
    bright: ['M50 8l3 6.500 7 1-5 5 1 7-6-3.300L44 27.500l1-7-5-5 7-1Z'],
    line: [
      `${circle(26, 22, 10)}M8 56c0-13 6-20 18-20s18 7 18 20Z`,
      'M50 8l3 6.500 7 1-5 5 1 7-6-3.300L44 27.500l1-7-5-5 7-1Z',
    ],
  },
  home: {
    soft: ['M13 29 32 12l19 17v26H13Z'],
    bright: ['M27 55V40h10v15Z'],
    line: ['M7 34 32 11l25 23', 'M13 29v26h38V29', 'M27 55V40h10v15'],
  },
  people: { soft: [heart], line: [heart] },
  said: {
    soft: ['M12 11h40a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5H31L19 55V43h-7a5 5 0 0 1-5-5V16a5 5 0 0 1 5-5Z'],
    bright: [circle(20, 27, 3.5), circle(32, 27, 3.5), circle(44, 27, 3.5)],
    line: [
      'M12 11h40a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5H31L19 55V43h-7a5 5 0 0 1-5-5V16a5 5 0 0 1 5-5Z',
      circle(20, 27, 3.5),
      circle(32, 27, 3.5),
      circle(44, 27, 3.5),
    ],
  },
  coming: {
    soft: ['M10 15h44a3 3 0 0 1 3 3v35a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3Z'],
    bright: ['M37 41h10v9H37Z'],
    line: [
      'M10 15h44a3 3 0 0 1 3 3v35a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3Z',
      'M7 27h50M20 9v11M44 9v11',
      'M17 36h6M29 36h6M41 36h6M17 46h6M29 46h6',
      'M38 42h9v8h-9Z',
    ],
  },
  school: {
    soft: ['M7 34h50v22H7ZM18 34l14-13 14 13Z'],
    bright: ['M32 8h13l-4 4 4 4H32Z'],
    line: [
      'M7 34h50v22H7Z',
      'M16 34l16-14 16 14',
      'M32 20V8h13l-4 4 4 4H32',
      'M27 56V44h10v12',
      'M14 41h6M14 48h6M44 41h6M44 48h6',
    ],
  },
  health: {
    soft: ['M32 21c-6-5-21-4-21 12 0 12 8 24 15 24 3 0 4-1 6-1s3 1 6 1c7 0 15-12 15-24 0-16-15-17-21-12Z'],
    bright: ['M33 17c0-7 5-11 12-10 0 7-5 11-12 10Z'],
    line: [
      'M32 21c-6-5-21-4-21 12 0 12 8 24 15 24 3 0 4-1 6-1s3 1 6 1c7 0 15-12 15-24 0-16-15-17-21-12Z',
      'M33 17c0-7 5-11 12-10 0 7-5 11-12 10Z',
      'M32 21c0-4-1-8-4-11',
    ],
  },
  ifs: {
    soft: [
      'M7 34a25 24 0 0 1 50 0c-4-4-9-4-12.500 0-4-4-8.500-4-12.500 0-4-4-8.500-4-12.500 0C16 30 11 30 7 34Z',
    ],
    line: [
      'M7 34a25 24 0 0 1 50 0c-4-4-9-4-12.500 0-4-4-8.500-4-12.500 0-4-4-8.500-4-12.500 0C16 30 11 30 7 34Z',
      'M32 10V6M32 34v17a6 6 0 0 1-12 0',
    ],
  },
  changes: { soft: [], bright: [star], line: [star] },
  unhappy: {
    soft: ['M22 6h20a5 5 0 0 1 5 5v42a5 5 0 0 1-5 5H22a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z'],
    bright: ['M32 40c-7-5-10-9-9-13 1-4 7-5 9 0 2-5 8-4 9 0 1 4-2 8-9 13Z'],
    line: [
      'M22 6h20a5 5 0 0 1 5 5v42a5 5 0 0 1-5 5H22a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z',
      'M32 40c-7-5-10-9-9-13 1-4 7-5 9 0 2-5 8-4 9 0 1 4-2 8-9 13Z',
      'M28 51h8',
    ],
  },
  face: {
    soft: [circle(32, 32, 25)],
    line: [circle(32, 32, 25), 'M23 26v3M41 26v3', 'M20 38c4 9 20 9 24 0'],
  },
}

/** A small picture beside words. Its colours are custom properties of the view. */
export function Picture({ name }: { readonly name: PictureName }): ReactElement {
  const { soft, bright = [], line } = pictures[name]
  return (
    <svg className="child-picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path className="child-picture__soft" d={soft.join('')} />
      <path className="child-picture__bright" d={bright.join('')} />
      <path className="child-picture__line" d={line.join('')} />
    </svg>
  )
}
