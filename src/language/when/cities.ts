/**
 * The larger cities of the country by the clock that each keeps (names and zones after the package city-timezones, MIT). Of
 * a name that cities of some size have in two zones nobody knows which is meant: it is left out. What the zone database
 * itself calls so is found there.
 */
const CITIES: Readonly<Record<string, string>> = {
  'America/New_York':
    'akron|albany|allentown|alpharetta|altoona|ann arbor|annapolis|asheville|atlanta|atlantic city|augusta|baltimore|bangor|battle creek|beaver falls|binghamton|blacksburg|boca raton|boston|bridgeport|brooklyn|buffalo|canton|cape coral|cary|charleston|charlotte|charlottesville|chattanooga|chesapeake|cincinnati|clearwater|cleveland|columbus|coral gables|coral springs|covington|dalton|dayton|daytona beach|dearborn|detroit|dover|durham|elkhart|elmira|erie|flint|fort lauderdale|fort myers|fort pierce|fort wayne|fredericksburg|gainesville|goldsboro|grand rapids|greensboro|greenville|hagerstown|hampton|harrisburg|harrisonburg|hartford|hialeah|hickory|huntington|indianapolis|ithaca|jacksonville|jersey city|johnson city|johnstown|kalamazoo|kingsport|kissimmee|knoxville|kokomo|lansing|lexington|louisville|lowell|lynchburg|macon|manchester|marietta|miami|miami beach|morgantown|muncie|muskegon|naples|new albany|new bedford|new haven|new york|newark|newport news|niagara falls|norfolk|ocala|orlando|palm coast|parkersburg|paterson|petersburg|philadelphia|pittsburgh|pittsfield|pontiac|port charlotte|poughkeepsie|providence|raleigh|roanoke|rock hill|rocky mount|saginaw|sanford|sarasota|saratoga springs|sault ste marie|savannah|schenectady|scranton|south bend|spartanburg|st augustine|st pete|st petersburg|stamford|staten island|syracuse|tallahassee|tampa|terre haute|the bronx|titusville|toledo|trenton|utica|valdosta|vero beach|virginia beach|washington dc|waterbury|west palm beach|wheeling|wilkes barre|williamsport|wilmington|winston salem|winter haven|worcester|yonkers|youngstown',
  'America/Chicago':
    'okc|abilene|alton|amarillo|ames|appleton|austin|baton rouge|baytown|beaumont|belleville|bentonville|biloxi|birmingham|bismarck|broken arrow|brownsville|bryan|cedar park|cedar rapids|chicago|clarksville|college station|conroe|conway|corpus christi|council bluffs|dallas|davenport|denton|des moines|dothan|dubuque|duluth|eau claire|edinburg|edmond|elgin|enid|evanston|evansville|fargo|fond du lac|fort smith|fort worth|frisco|galveston|garland|grand forks|grand island|grand prairie|green bay|gulfport|harlingen|hattiesburg|hot springs|houma|houston|huntsville|hutchinson|iowa city|irving|janesville|jefferson city|joliet|jonesboro|joplin|kankakee|kansas city|katy|killeen|la crosse|lake charles|lakeville|laredo|lawton|lewisville|lincoln|little rock|lubbock|madison|mankato|mcallen|mckinney|memphis|mesquite|metairie|milwaukee|minneapolis|montgomery|murfreesboro|naperville|nashville|new braunfels|new orleans|odessa|oklahoma city|olathe|omaha|oshkosh|overland park|owensboro|pearland|pensacola|pine bluff|plano|port arthur|racine|rock island|rockford|round rock|salina|san angelo|san antonio|san marcos|schaumburg|sheboygan|shreveport|sioux city|sioux falls|slidell|southaven|springdale|st charles|st cloud|st joseph|st louis|st paul|stillwater|sugar land|texarkana|texas city|the woodlands|topeka|tulsa|tuscaloosa|tyler|waco|waukegan|waukesha|wausau|wichita|wichita falls',
  'America/Denver':
    'salt lake|albuquerque|billings|boise|boulder|caldwell|casper|cheyenne|colorado springs|denver|el paso|farmington|fort collins|grand junction|great falls|greeley|idaho falls|las cruces|missoula|ogden|pocatello|provo|pueblo|rapid city|roswell|salt lake city|santa fe|slc|st george|twin falls',
  'America/Phoenix': 'chandler|flagstaff|gilbert|lake havasu city|mesa|phoenix|prescott|scottsdale|tempe|tucson|yuma',
  'America/Los_Angeles':
    'la|sf|bay area|anaheim|bakersfield|bellingham|berkeley|bremerton|burbank|carson city|chico|chula vista|corvallis|delano|el centro|elk grove|eugene|everett|fontana|fremont|fresno|huntington beach|irvine|kennewick|las vegas|long beach|los angeles|merced|modesto|monterey|national city|oakland|oceanside|olympia|oxnard|palm springs|portland|redding|reno|riverside|sacramento|salinas|san bernardino|san diego|san francisco|san jose|san luis obispo|san mateo|santa ana|santa barbara|santa clarita|santa cruz|santa maria|santa rosa|seattle|spokane|stockton|tacoma|torrance|tulare|vallejo|vancouver|vegas|visalia|wenatchee|yakima|yuba city',
  'America/Anchorage': 'anchorage|fairbanks|juneau',
  'Pacific/Honolulu': 'hilo|honolulu|wahiawa',
};

let zones: ReadonlyMap<string, string> | undefined;

/** The IANA zone of a city by its name in small letters; most questions name none, so the table is made when one does. */
export function zoneOfLargeCity(name: string): string | undefined {
  zones ??= new Map(Object.entries(CITIES).flatMap(([zone, names]) => names.split('|').map(city => [city, zone])));
  return zones.get(name);
}

/** Larger cities, and states, whose names people or cars have too: by the name alone nobody knows that a place is meant. */
export const NAMES_PEOPLE: ReadonlySet<string> = new Set(
  (
    'austin|brooklyn|bryan|casper|chandler|charlotte|cleveland|dalton|eugene|everett|garland|gilbert|houston|irving|lincoln|' +
    'lowell|macon|madison|marietta|montgomery|orlando|savannah|tyler|georgia|virginia|' +
    'colorado|denton|dover|montana|pontiac|santa fe|tacoma|tucson|national city|clearwater|hampton|hickory|huntington|katy|' +
    'mesa|pueblo|flint|augusta'
  ).split('|'),
);
