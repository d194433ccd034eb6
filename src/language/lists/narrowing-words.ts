import { AVAILABILITY } from '../asked/availability';
import { anyCue } from '../words/cues';
import { NEITHER, NOBODY, NOT } from '../words/negation';
import { EXTREMES } from './extremes';
import { LACKED } from './printed';
import { withoutSpans } from './spans-asked';
import { BEGINNING_LATE, CLOSING, OPENING } from './turns-asked';
import { ZONE_TIME } from './zone-words';

/** Words that only narrow a list, and name nothing. */

/** What only narrows a list: no name of anything, however rare its words. */
const NARROWING = new RegExp(
  anyCue([
    ...CLOSING,
    ...OPENING,
    BEGINNING_LATE,
    ...AVAILABILITY,
    new RegExp(
      String.raw`(?:on|in|by|keeps?|keeping|runs? (?:on|by)|goes by|go by|uses?|using|follows?|observes?) (?:the )?${ZONE_TIME}(?: ?zone\b)?|runs? on (?=(?:[a-z]+ ){1,2}time\b)`,
    ),
    new RegExp(LACKED),
    ...EXTREMES,
    new RegExp(String.raw`(?:${NOT}|${NEITHER}|${NOBODY})\b`),
    /(?:prints?|shows?|keeps?|has|have|with|posts?|lists?) (?:any |some |no )?(?:\w+ ){0,2}hours\b/,
    /toll ?free\b/,
    /(?:runs?|stays?|goes|go|works?|are|is) (?:past|later than|beyond)\b|runs? (?:until|till?|through)\b|this (?:early|late)\b|at all\b|on the (?:dot|nose)\b/,
    new RegExp(
      String.raw`(?:during|through) the (?:work ?)?week\b|(?:on|of) (?:a )?work ?days?\b|(?:big|main|whole|entire|long|contact) (?:\w+ )?(?:tables?|sheet|list|page|grid|chart)\b|outside (?:of )?${ZONE_TIME}|(?:whatever|whichever|no matter (?:what|which|when)|regardless of) (?:\w+ )?(?:times?|hours?|they) (?:they |that )?(?:starts?|opens?|begins?|closes?|is|are)?\b|whole (?:bunch|set|lot|batch|shebang|bundle)\b|early birds?\b|bright and early\b|night owls?\b|makes? (?:me|you|us|people)\b|(?:after|once|when|before) (?:dialing|calling|you (?:dial|call)|i (?:dial|call)|(?:it|they|somebody) (?:answers?|picks? up))\b`,
    ),
    /(?:dump|spit out|read (?:me )?off|rattle off|pull up|print out|name|spell out|run down|recite)\b/,
    /(?:subjects?|rows?|tables?|entries|entry|sheet|page|spots?|desks?|units?|whichever|whoever|exact|around|sharp|staffed|manned|reachable|mainland|already|yet|strictly|left|blank|empty|instead|whatsoever|anywhere|full|lovely|fine|rainy|sunny|cold|crew|staff|business|mean|keeps?|plain|regular|normal|bankers|standard|typical|regions?|regional|five|listed|printed|mentioned|literally|actually|own|half|past|top|punch|sits?|behind|prints?|press(?:ed)?|human|humans|live|fits?|qualif(?:y|ies))\b/,
  ]),
  'g',
);

/** The words of a text that are left when those are taken out that only narrow a list. */
export function withoutNarrowing(text: string): ReadonlySet<string> {
  return new Set(withoutSpans(text).replace(NARROWING, ' ').split(/\s+/));
}

/** "Every line that mentions permits", "which offices post their hours", "12 hr days": words of the list, whatever else the directory has by that name. */
export function isOfList(texts: readonly string[], i: number): boolean {
  const text = texts[i] ?? '';
  if (!OF_LIST.has(text)) return false;
  if (text.startsWith('hr')) return /^\d{1,2}$/.test(texts[i - 1] ?? '');
  if (text.startsWith('post')) return /^(their|its|no|any) (\w+ )?hours\b/.test(texts.slice(i + 1, i + 4).join(' '));
  return (
    /^(every|each|all|any|which|what|the)$/.test(texts[i - 1] ?? '') &&
    /^(that|which|who|mentions?|lists?|has|have|opens?|closes?|stays?|runs?)$/.test(texts[i + 1] ?? '')
  );
}

const OF_LIST: ReadonlySet<string> = new Set('hr hrs post posts line lines number numbers'.split(' '));
