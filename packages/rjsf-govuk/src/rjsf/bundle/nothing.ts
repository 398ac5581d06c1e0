/** Stands in for the widgets, templates and fields that rjsf draws with where no theme gives its own: this theme does. */
export default (): Record<string, never> => ({})
