// rjsf as it comes, for those outside this package who compare the theme with it.
export { default as Form } from '@rjsf/core'
export { default as validator } from '@rjsf/validator-ajv8'
