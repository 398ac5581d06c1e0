/** Words of grammar, and little words that say nothing by themselves. */
export const grammar = `
a an the this that these those such some any no none every each either neither both all half several many much few little
more most less least enough other others another same own certain various what which who whom whose when where why how whether
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
itself they them their theirs themselves themself one ones someone somebody anyone anybody everyone everybody nobody noone nothing
something anything everything
be am is are was were been being 's 're 'm 've 'll 'd have has had having do does did doing done
will would shall should can could may might must ought cannot
won't wont can't cant doesn't doesnt don't dont didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent hasn't hasnt
haven't havent hadn't hadnt wouldn't wouldnt couldn't couldnt shouldn't shouldnt
not n't never no nor and or but so yet if then than as because since while although though unless until till once
of in on at to from by with without within into onto out off up down over under about around above below between among
amongst against across through throughout during before after for per via re regarding concerning towards toward upon beyond
besides behind beside near along despite like unlike
here there now again also too very quite rather really just only even still always often sometimes usually frequently
rarely seldom occasionally already ever almost nearly mostly mainly largely generally particularly especially specifically
somewhat increasingly continually constantly consistently regularly persistently repeatedly currently presently recently
previously formerly lately soon later early earlier late further instead together apart away back maybe perhaps possibly probably
clearly obviously apparently however therefore thus hence moreover furthermore else etc overall both w w/ re: b4 thru
`
