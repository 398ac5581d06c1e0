import { testFixtures } from '../../test/fixtures.ts'
import { fieldProps } from '../../test/params.tsx'
import { Textarea } from './textarea.tsx'

testFixtures('textarea', (options) => (
  <Textarea
    {...fieldProps(options)}
    {...options.attributes}
    name={options.name}
    defaultValue={options.value}
    className={options.classes}
    rows={options.rows}
    autoComplete={options.autocomplete}
    spellCheck={options.spellcheck}
    disabled={options.disabled}
  />
))
