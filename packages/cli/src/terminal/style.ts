import { styleText } from 'node:util'

type Paint = (text: string) => string

/** How text is made to stand out; without colour each leaves its text as it is. */
export interface Style {
  readonly heading: Paint
  readonly strong: Paint
  readonly quiet: Paint
  readonly good: Paint
  readonly bad: Paint
  readonly look: Paint
  readonly emphasis: Paint
}

/** The style of a report. Colour only repeats what words and marks say. */
export function styleOf(colour: boolean): Style {
  const paint =
    (...format: Parameters<typeof styleText>[0][]): Paint =>
    (text) =>
      colour && text !== '' ? format.reduce((t, f) => styleText(f, t, { validateStream: false }), text) : text
  return {
    heading: paint('bold'),
    strong: paint('bold'),
    quiet: paint('dim'),
    good: paint('green'),
    bad: paint('bold', 'red'),
    look: paint('yellow'),
    emphasis: paint('italic'),
  }
}

/** Whether to colour: as the flag says, else on a terminal, unless NO_COLOR is set or the terminal is dumb. */
export function wantsColour(
  flag: boolean | undefined,
  isTTY: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (flag !== undefined) return flag
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
}
