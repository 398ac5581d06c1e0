/** Words of plain facts of life, which speak neither for nor against. */
export const neutral = `
lives lived works worked aged born nights shifts job jobs married divorced separated sister sisters brother brothers cousin cousins
flat house bungalow floor street road speaks language languages english welsh polish urdu arabic somali tall
surname religion muslim christian catholic hindu sikh jewish british nationality citizen
studied trained qualified employed self-employed
carpenter builder cleaner nurse driver chef cook electrician plumber mechanic teacher shop factory warehouse office
drives rents owns grew originally comes from
`
