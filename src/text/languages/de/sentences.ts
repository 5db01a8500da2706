import { wordSet } from '../../sentence-clues.js';
import { sentenceRules } from '../../sentence-rules.js';
import { regexp } from '../../regexp.js';

/** Titles and forms of address: "Dr. Weber", "Hr. Schmidt". */
const titles = 'dipl dipl.-ing dr fr frhr gebr hl hr hrn ing med mr mrs phil prof st univ';

/** Other words that are never last: "bzw. Frauen", "vgl. Abschnitt", "inkl. Porto". */
const connectives =
  'abb abt allg betr bes bspw bzgl bzw ca d.h einschl entspr etwa evtl exkl geb gegr gem gest ggf ggfs hrsg i.a i.d.r i.v inkl ' +
  'insb insbes jew lt max min mind n.n näml o.g rd resp s.o s.u sog soz tel u.a u.u v.a v.l.n.r verh vgl vs z.b z.t z.zt zit zzgl';

/** Words before a number: "Nr. 5", "Abs. 2", "S. 12". */
const beforeNumbers =
  'abs anl anm art aufl az bd bde bl bsp fn hausnr jan feb jg jh kap lfd nr nrn okt nov dez aug sept pkt pos plz rn rz s sa so mo ' +
  'di mi do tab tb ziff zi';

/** German numbers things with a full stop, and writes those things with a capital. */
export const sentences = sentenceRules({
  leading: wordSet(titles, connectives),
  numbered: wordSet(beforeNumbers),
  beforeNames: wordSet('str pl co'),
  starters: wordSet(
    'Aber Alle Allerdings Als Also Am An Auch Auf Aus Außerdem Bei Beide Bis Bitte Da Dabei Daher Dann Danach Darum Das',
    'Dazu Dem Den Denn Der Deshalb Die Dies Diese Dieser Dieses Doch Dort Du Durch Ein Eine Einen Einer Er Erst Es Falls',
    'Für Gegen Hat Heute Hier Ich Ihr Ihre Im In Ist Ja Jede Jeder Jedes Jedoch Jetzt Kein Keine Man Mein Mit Nach Nein',
    'Nicht Noch Nun Nur Ob Obwohl Oder Ohne Schon Sehr Sein Seine Seit Sie Sind So Über Um Und Unter Viele Vom Von Vor',
    'War Warum Was Weil Weiter Wenn Wer Wie Wir Wird Wo Zu Zum Zur Zwischen',
  ),
  continued: regexp.u`(?:(?:^|[\s(])(?:z\.\s?B|d\.\s?h|u\.\s?a|v\.\s?a|i\.\s?d\.\s?R|i\.\s?S|z\.\s?T|s\.\s?o|s\.\s?u|u\.\s?U)|(?:^|\s)(?:[Aa]m|[Bb]eim|[Bb]is|[Dd]as|[Dd]em|[Dd]en|[Dd]er|[Dd]es|[Dd]ie|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Ss]eit|[Aa]b|[Uu]nd|,)\s(?:\p{Nd}{1,3}|[IVXL]+)|\p{Ll}str)\.\s*$`,
});
