import type { Locator, Page } from 'playwright'

/** Counts the points that change by 3:1 or more when a control takes focus. A line around it is at least as many as it is wide. */
export async function focusOf(page: Page, control: Locator): Promise<{ changed: number; width: number }> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await control.focus()
  const box = await control.boundingBox()
  if (!box) return { changed: 0, width: 1 }
  const clip = {
    x: Math.max(0, box.x - 8),
    y: Math.max(0, box.y - 8),
    width: box.width + 16,
    height: box.height + 16,
  }
  const picture = async () =>
    (await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })).toString('base64')
  const after = await picture()
  await control.blur()
  const before = await picture()
  return { changed: await page.evaluate(changedPoints, [before, after]), width: Math.round(box.width) }
}

async function changedPoints(pictures: string[]): Promise<number> {
  const [before, after] = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data
    }),
  )
  if (!before || !after) return 0
  const linear = (value = 0) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const light = (data: Uint8ClampedArray, at: number) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05
  let changed = 0
  for (let at = 0; at < after.length; at += 4) {
    const [one, other] = [light(before, at), light(after, at)]
    if (Math.max(one, other) / Math.min(one, other) >= 3) changed++
  }
  return changed
}
