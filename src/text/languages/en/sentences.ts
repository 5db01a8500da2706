import { wordSet } from '../../sentence-clues.js';
import { sentenceRules } from '../../sentence-rules.js';
import { regexp } from '../../regexp.js';

/** Titles before a name: "Mr. Smith". */
const titles =
  'adm asst brig capt cdr cmdr col cpl cpt dr gen gov hon insp lt maj messrs mlle mme mr mrs ms mx pres prof rep reps rev ' +
  'rt sen sens sgt supt';

/** Other words that are never last: "e.g. Cork", "Mt. Fuji", "vs. Germany". */
const connectives = 'approx ca cf cit e.g eg i.e ie mt n° nos op st viz vs';

/** Words before a number: "No. 5", "p. 12", "Fig. 3", "Jan. 1". */
const beforeNumbers =
  'apr art aug bk cap ch chap cl dec ed eq ex ext feb fig figs fol jan jul jun mar no nos nov oct p par para pg pl pp pt ' +
  'reg sec sect sep sept ser tab tel vol vols';

/** What follows a name and may be followed by one: "the U.S. Government", "Acme Inc. Chairman". */
const betweenNames = 'ave bros co corp dept inc jr ltd sr u.k u.n u.s univ';

/** English has few abbreviations that are not followed by a name or a number. */
export const sentences = sentenceRules({
  leading: wordSet(titles, connectives),
  numbered: wordSet(beforeNumbers),
  beforeNames: wordSet(betweenNames),
  starters: wordSet(
    'A After All Also Although An And Any Are As At Because Before Both But By Can Could Did Do Does Each Even Every',
    'Few For From Had Has Have He Her Here His How However I If In Is It Its Just Like Many May Maybe More Most Mr Mrs',
    'Ms My Nearly Neither No None Nor Not Now Of On Once One Only Or Other Our Please Rather She Should Since So Some',
    'Still Such Than That The Their Then There These They This Those Though Through Thus To Today Too Under Until Upon',
    'Was We Well Were What When Where Whether Which While Who Whose Why Will With Would Yes Yet You Your',
  ),
  continued: regexp.u`(?:^(?:After|Around|At|Before|By|From|Until)\s(?:\S+\s){1,3}[ap]\.m|[\p{L}\p{N}]\s\.\s\.\s)\.\s*$`,
});
