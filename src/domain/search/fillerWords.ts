/**
 * Words that stand in any question and say nothing of what is looked for, or are on every page ("child", "Lancashire").
 * "Not" and "no" are none of them: "not talking" is not "talking". The build gives them to the search page beside its
 * index, so that they are no part of its script.
 */
export const fillerWords: readonly string[] = // Small words.
  (
    'a an the i im ive id ill me my mine myself we us our you your u ur he she they them his him her hers their it its ' +
    'this that these those there here who whos what whats wot when where wheres which how hows why because cos if then ' +
    'is am are was were be been being do does did done dont doesnt didnt can could should shouldnt ' +
    'would wouldnt will have has had havent hasnt isnt arent wasnt may might must hes shes theyre youre lets ' +
    'to of for in on at by with about from into onto and or but so as than any some all every each ' +
    'both very really too also just even only more most much many lot lots bit quite again anymore already yet ever ' +
    // What people say around it.
    'please want wants wanted wanting need needs needed get gets getting got give gives given go goes going gone ' +
    'make makes made making take takes taken took taking doing going put let know knows knew think thinks thought say says said tell tells told ' +
    'ask asks asked asking look looking find finding show shows try trying tried come comes came use using keep keeps ' +
    'keeping feel feels like likes liked seem seems happen happens happening mean means meaning something ' +
    'anything everything thing things stuff way ways ok hello thanks ' +
    'help helping info information lancashire lancs near nearby around ' +
    // Whom it is about.
    'child children childs childrens kid kids son sons daughter daughters boy girl lad little ' +
    'yr yrs aged age'
  ).split(' ');

/**
 * Those among them that only join others, and change nothing of what a sentence asks. "What", "how" and "need" are none of them:
 * a whole sentence is held against what people say with these in it.
 */
export const joiningWords: readonly string[] = (
  'a an the i im ive me my mine our us we you your u ur he shes hes she they them his him her their it its this that these those ' +
  'there is am are was were be been being do does did have has had to of for in on at by with from and or but so as than very really just'
).split(' ');
