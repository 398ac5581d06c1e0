import { testFixtures } from '../../test/fixtures.ts'
import { content, fieldProps, part } from '../../test/params.tsx'
import { TextInput } from './text-input.tsx'

testFixtures('input', (options) => (
  <TextInput
    {...fieldProps(options)}
    {...options.attributes}
    name={options.name}
    type={options.type}
    defaultValue={options.value}
    inputMode={options.inputmode}
    className={options.classes}
    prefix={content(options.prefix)}
    prefixProps={part(options.prefix)}
    suffix={content(options.suffix)}
    suffixProps={part(options.suffix)}
    wrapperProps={part(options.inputWrapper)}
    autoComplete={options.autocomplete}
    autoCapitalize={options.autocapitalize}
    pattern={options.pattern}
    spellCheck={options.spellcheck}
    disabled={options.disabled}
  />
))
