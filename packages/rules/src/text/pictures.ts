const joiner = 0x200d

/**
 * Where a mark ends that begins at a place and is not ASCII. An emoji is many code units (two and more for itself, others for the colour
 * of a skin, for a flag, for a family), and no part of it is a character: a run of emoji is one mark.
 */
export function endOfMark(source: string, from: number): number {
  let code = source.charCodeAt(from)
  for (let at = from + 1; ; at++) {
    const next = source.charCodeAt(at)
    const goesOn =
      joins(next) ||
      (isHalf(next) && (isHalf(code) || joins(code))) ||
      // What is joined on may be an old sign, such as ♀ or ❤.
      (code === joiner && next >= 0x2100)
    if (!goesOn) return at
    code = next
  }
}

/** Half of a character. */
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** What joins two signs, what makes one a picture, and the frame of a key: each belongs to what stands before it. */
const joins = (code: number): boolean =>
  code === joiner || code === 0xfe0e || code === 0xfe0f || code === 0x20e3
