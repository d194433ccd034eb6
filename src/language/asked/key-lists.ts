/** "Options 3, 4 and 5", "options 3 thru 7": several keys of a menu as so many single ones. */
export function withSingleKeys(text: string): string {
  const each = (_all: string, keys: string) => keys.replace(/\D*(\d+)/g, 'option $1 ');
  return (MENU.test(text) ? text.replace(OPTION_LEFT_OUT, '$1') : text)
    .replace(OPTION_RUN, (_all, from: string, to: string) => optionsFrom(Number(from), Number(to)))
    .replace(OPTION_LIST, each)
    .replace(OPTION_PAIR, 'option $1 $2 option $3')
    .replace(OPTIONS, each);
}

function optionsFrom(first: number, last: number): string {
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return Array.from({ length: high - low + 1 }, (_, i) => `option ${low + i} `).join('');
}

/** "Options 3, 4 and 5": each is one; so is the 12 that no menu has. */
const OPTIONS =
  /\b(?:options|opts|keys|buttons) (1?\d(?:(?:\s*[,&]\s*|\s+)(?:and |or )?1?\d)+)\b(?![\d:]|\s*(?:am|pm|lines?|numbers?)\b)/g;
/** "Option 3, 4 and 9": one word for the list. */
const OPTION_LIST =
  /\b(?:option|opt|key|button) (1?\d(?:\s*,\s*1?\d)+,?(?:\s*(?:and|or|&) 1?\d)?)\b(?![\d:-]|\s*(?:am|pm|oclock|lines?|numbers?|days?|times?)\b)/g;
/** "Option 4 or 5", "option 4? and 5?", "is 4 different from option 5": each is one. */
const OPTION_PAIR =
  /\b(?:option|opt|key|button) (\d)(?: ?\?)? (and|or|vs\.?|versus|from) (?:option |opt |key |button )?(\d)\b(?![\d:-]|\s*(?:am|pm|oclock|lines?|numbers?|days?|times?)\b)/g;
/** "Options 3 thru 7": all of them. */
const OPTION_RUN = /\b(?:options?|opts?|keys|buttons) (\d) ?(?:-|to|thru|through) ?(\d)\b(?![\d:]|\s*(?:am|pm)\b)/g;
/** "All options except option 6": named to be left out, and not to be looked up. */
const OPTION_LEFT_OUT =
  /\b((?:except(?: for)?|besides|excluding|minus|without|other than|apart from|(?:but )?not)(?: the)? )(?:option|opt|key|button) #?(?=\d\b(?![\d:-]))/g;
const MENU = /\b(?:options|menu|keys|buttons)\b/;
