/**
 * Names of zones abroad that are also towns, states or common words at home ("7:30 in Jersey", "in Norfolk", "in south
 * Georgia", "in the west"): nobody knows which is meant, and no clock is better than a wrong one. A capital that hardly
 * anybody means otherwise keeps its clock.
 */
const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'jersey|guernsey|dublin|belfast|athens|rome|paris|berlin|vienna|lisbon|madrid|warsaw|moscow|malta|san marino|gibraltar|' +
    'lima|jamaica|nassau|panama|havana|cordoba|rosario|santiago|creston|dawson|montserrat|virgin|south georgia|' +
    'norfolk|midway|wake|easter|christmas|center|chatham|johnston|stanley|canary|' +
    'melbourne|brisbane|hobart|darwin|perth|victoria|north|south|west|act|' +
    'cairo|tripoli|monrovia|damascus|hebron|lebanon|beirut|calcutta'
  ).split('|'),
);

/** Whether a place in small letters is as likely one at home as the city abroad after which a zone is called. */
export function isNamesake(place: string): boolean {
  return NAMESAKES.has(place);
}
