/**
 * What is known of each word of a lexicon, as bits: a row of numbers for each word. All that is asked of one word stands close together,
 * however many sets of words there are: that is what makes a question quick.
 */
export class WordBits {
  /** Rows one after the other. A row has 2 to the power of `#shift` numbers; that of word 0, which is not known, has no bits. */
  #rows = new Int32Array(1 << 11)
  #shift = 3
  #columns = 0
  /** The column that is filled with single bits, and the next of them. */
  #shared = -1
  #bit = 0

  /** Makes room for a word. */
  reach(id: number): void {
    while ((id + 1) << this.#shift > this.#rows.length) this.#resize(this.#rows.length * 2, this.#shift)
  }

  /** A number of its own for each word. */
  column(): number {
    if (this.#columns === 1 << this.#shift) this.#resize(this.#rows.length * 2, this.#shift + 1)
    return this.#columns++
  }

  /** One bit of a number, in a column that others share. */
  bit(): { column: number; mask: number } {
    if (this.#shared < 0 || this.#bit === 32) {
      this.#shared = this.column()
      this.#bit = 0
    }
    return { column: this.#shared, mask: 1 << this.#bit++ }
  }

  /** The bits of a word in a column. */
  of(id: number, column: number): number {
    return this.#rows[(id << this.#shift) + column] as number
  }

  /** Sets bits of a word, and takes others from it before. */
  put(id: number, column: number, bits: number, instead = 0): void {
    const at = (id << this.#shift) + column
    this.#rows[at] = ((this.#rows[at] as number) & ~instead) | bits
  }

  #resize(size: number, shift: number) {
    const old = this.#rows
    const width = 1 << this.#shift
    this.#rows = new Int32Array(size)
    for (let from = 0, to = 0; from < old.length; from += width, to += 1 << shift)
      this.#rows.set(old.subarray(from, from + width), to)
    this.#shift = shift
  }
}
