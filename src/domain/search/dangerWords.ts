/** Somebody who is hurt. */
const who = '(?:me|us|my|him|her|his|them|their|child|kids?|son|daughter|baby)\\w*';
const not = '(?:not|isnt|never|dont|doesnt|didnt|cant|cannot)';

/**
 * What somebody types who is in danger, or fears for somebody. Each is a piece of a pattern over small letters
 * without apostrophes; it stands between two spaces (`speaksOfDanger`). Words of every day ("break", "respite", "tired") are none of them.
 * Better one too many than one missing: all it does is to show the urgent numbers first.
 * The search page brings them along, so that they are there before any script is asked for.
 */
export const dangerWords = [
  // To die, to hurt oneself, also as it is often misspelled.
  'sui?cid\\w*|suiside|suicde|sucide|die|dying|dead|kms|unalive|end my self',
  'self ?harm\\w*|harm(?:s|ed|ing)?|cut\\w* (?:my|him|her|them) ?sel\\w+|over ?dos\\w*|oded|blades?|razors?',
  `(?:is|been|started|stop|keeps?|kept) cutting(?= again| $)|cut\\w* (?:up )?(?:my|her|his|their) (?:own )?(?:arms?|wrists?|legs?|skin|body)|slit\\w*|burn\\w* (?:my|him|her|them) ?sel\\w+`,
  '(?:took|taken|swallow\\w*) (?:\\w+ ){0,3}(?:pills?|tablets?|paracetamol)|(?:drank|drunk) (?:\\w+ )?bleach',
  'too (?:many|much) (?:\\w+ )?(?:pills?|tablets?|paracetamol|ibuprofen|medication|medicine)',
  'noose|round (?:my|his|her) neck|hang(?:ing)? (?:my|him|her|them) ?sel\\w+|jump(?:ing)? (?:off|in front of)|no (?:point|reason) (?:in )?(?:living|to live)|goodbye (?:note|letter)',
  'end(?:ing)? (?:it|(?:my|his|her|their) life)|(?:take|taking|took) (?:my|his|her|their) own life',
  `${not} (?:want to|wanna) (?:be here|be alive|live|wake up|exist)|never (?:want to )?wake|not wake up|wish\\w* (?:\\w+ ){1,3}(?:dead|not here|wasnt (?:here|born|alive)|never (?:been )?born|never wake)|better off (?:dead|without me)|(?:tired|sick) of living|nothing to live for|want to disappear`,
  // To be hurt by others, or to hurt them.
  `hurt(?:s|ing)?|attack\\w*|assault\\w*|threat(?:s|en\\w*)|(?:hit|hits|hitting|beat\\w*|punch\\w*|kick\\w*|bit(?:es|ing|ten)?|throttl\\w*|chok(?:ed|es|ing)|slap\\w*|smack\\w*|(?:scared|afraid|frightened|terrified) of) ${who}`,
  'kil|kill\\w*|murder\\w*|stab(?:s|bed|bing)?|strangl\\w*|abus\\w*|violen\\w*|neglect\\w*|drown\\w*|knife|knifes|knives|machete|guns?|weapons?',
  'rap(?:e|es|ed|ist)|molest\\w*|groom(?:ed|ing)|touch\\w* (?:me|him|her|my)|sexual(?:ly)? (?:assault\\w*|harm\\w*|exploit\\w*)|nudes?|naked (?:pic|photo|image|video)\\w*|exploit(?:ed|ing)|trafficked|county lines|forced marriage|fgm|incest|p(?:a|ae|e)do\\w*',
  '(?:scared|afraid|frightened) (?:to go home|at home|for my life)|smash\\w* up|throw(?:s|ing)? (?:things|stuff|furniture) at',
  // Not safe, gone, at the end of one's strength.
  `unsafe|${not} (?:\\w+ )?safe|danger\\w*|emergency|999|crisis|(?:thrown|kicked) (?:\\w+ )?out of (?:\\w+ )?(?:home|house|flat)|nowhere to (?:sleep|stay|live)`,
  '(?:run|runs|ran|running) away|runaway|(?:gone|went) missing|is missing(?= $)|(?:ran|run) off and|cant find my (?:son|daughter|child)',
  `${not} (?:cope|coping|go on|do this|take (?:it|this|any ?more))`,
  'hear(?:s|ing)? voices|voices (?:tell|say|in (?:my|his|her))\\w*|psychosis|psychotic',
  // The body.
  `${not} breath(?:e|ing)|(?:cant|struggling to|stopped) breath\\w*|choking|unconscious|unresponsive|passed out|collapsed|${not} wake(?: up)? $|poison\\w*|swallowed|turning blue|(?:lips|face) (?:are |is )?blue`,
  `(?:having|had|has|in|long) (?:a |another )?(?:fit|seizure|convulsion)s?|(?:fit|fits|fitting|seizures?) (?:wont|will not|not|doesnt|isnt|for \\w+ min\\w*|that)|allergic reaction|anaphyla\\w*|head injury|bleeding|(?:ate|eaten) (?:a )?batter\\w*|not eaten (?:for|in) (?:\\w+ )?(?:days|a week)`,
  // The same in Polish, as it is typed with and without its marks: `fold` takes away all but the stroke of ł.
  'samoboj\\w*|zabi[cj]\\w*|umrzec|nie chc\\w+ zyc|(?:tnie|tne) sie|przemoc\\w*|zgwa[lł]\\w*|gwa[lł]t\\w*|nie oddycha\\w*|bije (?:mnie|nas|go|ja|dziecko|syna|cork\\w*)|ratunku|pogotowi\\w*|nieprzytomn\\w*|po[lł]kn[aei]\\w*|okalecz\\w*|przedawk\\w*|zagin[aei]\\w*|uciek[lł]\\w*|drgawki|krzywdz\\w*|nozem',
  // And in Urdu, in its own letters and as it is written in ours.
  'خودکشی|مرنا|مارتا|مارتے|مارتی|مار|تشدد|سانس|بے ?ہوش|زہر|ایمرجنسی|قتل|ریپ|زیادتی|خطرہ|خطرے|لاپتہ|چاقو',
  'khud ?kushi|marna chaht\\w*|(?:maar|mar)(?:ta|te|ti|a)? (?:hai|hain|raha|rahe|rahi|dunga|dungi)|maarta|maarte|zeh[ae]r|be ?hosh|saans nah\\w*|sans nah\\w*|tashad+ud|khud ?ko (?:nuqsan|kaat\\w*|maar\\w*)|jaan se maar\\w*|khatr[ae]',
].join('|');
