/** Stands in for what rjsf draws with where no theme gives its own, as this one does, and for what it finds out for nobody. */
export default (): Record<string, never> => ({})
