// What few forms have, in a file of its own: a grid (`ui:field: 'LayoutGridField'`), and the answer of a kind that nobody knows.
export { default as FallbackField } from '@rjsf/core/lib/components/fields/FallbackField.js'
export { default as LayoutGridField } from '@rjsf/core/lib/components/fields/LayoutGridField.js'
export { default as LayoutMultiSchemaField } from '@rjsf/core/lib/components/fields/LayoutMultiSchemaField.js'
