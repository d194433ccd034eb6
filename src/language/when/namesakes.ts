/**
 * Names of zones abroad that are also towns, states or common words at home ("7:30 in Jersey", "in Norfolk", "in south
 * Georgia", "in the west"), with the clock at home where there is but one of some size. Of the others nobody knows which is
 * meant, and no clock is better than a wrong one. A capital that hardly anybody means otherwise keeps its own.
 */
const AT_HOME: Readonly<Record<string, string>> = {
  'America/New_York': 'jersey|south georgia',
};
const UNTOLD =
  'guernsey|dublin|belfast|athens|rome|paris|berlin|vienna|lisbon|madrid|warsaw|moscow|malta|san marino|gibraltar|lima|' +
  'jamaica|nassau|panama|havana|cordoba|rosario|santiago|creston|dawson|montserrat|virgin|midway|wake|easter|christmas|' +
  'center|chatham|johnston|stanley|canary|melbourne|brisbane|hobart|darwin|perth|victoria|north|south|west|act|cairo|' +
  'tripoli|monrovia|damascus|hebron|lebanon|beirut|calcutta';

/** Places in small letters that are at home rather than abroad, and their zones, undefined where none can be told. */
export const NAMESAKES: ReadonlyMap<string, string | undefined> = new Map([
  ...UNTOLD.split('|').map(name => [name, undefined] as const),
  ...Object.entries(AT_HOME).flatMap(([zone, names]) => names.split('|').map(name => [name, zone] as const)),
]);
