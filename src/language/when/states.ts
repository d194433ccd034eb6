/** States by the clock that all or most of each keeps; those that are cut in two are left out. Whoever is told says the clock's name too. */
const STATES: Readonly<Record<string, string>> = {
  'America/New_York':
    'maine|vermont|new hampshire|massachusetts|rhode island|connecticut|new york|new jersey|pennsylvania|delaware|maryland|virginia|west virginia|north carolina|south carolina|georgia|florida|ohio|michigan|indiana',
  'America/Chicago':
    'illinois|wisconsin|minnesota|iowa|missouri|arkansas|louisiana|mississippi|alabama|oklahoma|texas|kansas|nebraska',
  'America/Denver': 'montana|wyoming|colorado|utah|new mexico',
  'America/Phoenix': 'arizona',
  'America/Los_Angeles': 'california|nevada|washington|oregon|cali',
  'America/Anchorage': 'alaska',
  'Pacific/Honolulu': 'hawaii',
};

const STATE_ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).flatMap(([zone, names]) => names.split('|').map(name => [name, zone] as const)),
);

/** The IANA zone of a state by its name in small letters; undefined for any other name. */
export function zoneOfState(name: string): string | undefined {
  return STATE_ZONES.get(name);
}

/** Their postal codes, but for those that are common words or a clock's ("or", "in", "ct"). */
const CODES =
  'me maine,vt vermont,nh new hampshire,ma massachusetts,ri rhode island,ny new york,nj new jersey,pa pennsylvania,' +
  'de delaware,md maryland,va virginia,wv west virginia,nc north carolina,sc south carolina,ga georgia,fl florida,' +
  'mi michigan,il illinois,wi wisconsin,mn minnesota,ia iowa,mo missouri,ar arkansas,la louisiana,ms mississippi,' +
  'al alabama,tx texas,ks kansas,ne nebraska,wy wyoming,co colorado,ut utah,nm new mexico,az arizona,ca california,' +
  'nv nevada,wa washington,ak alaska';
const STATE_OF_CODE: ReadonlyMap<string, string> = new Map(
  CODES.split(',').map(row => [row.slice(0, 2), row.slice(3)] as const),
);

/** The state that two small letters stand for: "maine". */
export function stateOfCode(code: string): string | undefined {
  return STATE_OF_CODE.get(code);
}

/** The states through which a border of zones runs: there a city tells more than its state. */
export const CUT_IN_TWO: ReadonlySet<string> = new Set(
  'texas|florida|michigan|indiana|kansas|nebraska|oregon'.split('|'),
);
