import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { FileUpload } from './file-upload.tsx'

const drag = (type: string, files: readonly File[], target: Element): void => {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
}

test('files that are dropped are taken, and its name says so', async () => {
  const onFiles = vi.fn()
  const screen = await render(<FileUpload id="scan" label="Scan" dropZone onFiles={onFiles} />)
  const button = screen.getByRole('button', { name: /drop file/ })
  await expect.element(button).toBeVisible()
  const scan = new File(['x'], 'scan.pdf')
  drag('dragenter', [scan], button.element())
  await expect.element(button).toHaveClass('govuk-file-upload-button--dragging')
  drag('drop', [scan, new File(['y'], 'letter.pdf')], button.element())
  expect(onFiles).not.toHaveBeenCalled()
  drag('drop', [scan], button.element())
  await expect.element(button).toHaveAccessibleName('Scan, scan.pdf, Choose file or drop file')
  await expect.element(button).not.toHaveClass('govuk-file-upload-button--dragging')
  drag('dragenter', [scan], button.element())
  await expect.element(button).toHaveClass('govuk-file-upload-button--dragging')
  expect(onFiles.mock.calls.map(([files]) => (files as File[]).map(({ name }) => name))).toEqual([
    ['scan.pdf'],
  ])
})
