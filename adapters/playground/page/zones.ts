/** Zones by a city that people know; every other zone is offered below them. */
export const CITIES: readonly (readonly [string, string])[] = [
  ['America/New_York', 'New York'],
  ['America/Chicago', 'Chicago'],
  ['America/Denver', 'Denver'],
  ['America/Phoenix', 'Phoenix'],
  ['America/Los_Angeles', 'Los Angeles'],
  ['America/Anchorage', 'Anchorage'],
  ['Pacific/Honolulu', 'Honolulu'],
  ['America/Puerto_Rico', 'Puerto Rico'],
];

/** Every zone that the browser knows, beyond the cities above. */
export function otherZones(): readonly string[] {
  const known = new Set(CITIES.map(([zone]) => zone));
  return Intl.supportedValuesOf('timeZone').filter(zone => !known.has(zone));
}

/** A zone's city, as people say it. */
export function cityOf(zone: string): string {
  return CITIES.find(([id]) => id === zone)?.[1] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** The date and time that a clock in the zone shows, as inputs take them. */
export function wallOf(at: number, zone: string): { readonly date: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/** The moment at which a clock in the zone shows this date and time; in a gap of daylight saving, the hour after. */
export function momentOf(date: string, time: string, zone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  let at = wanted;
  // The zone's distance from UTC may differ at the first guess; the second guess settles it.
  for (let guess = 0; guess < 2; guess++) {
    const wall = wallOf(at, zone);
    at += wanted - Date.parse(`${wall.date}T${wall.time}:00Z`);
  }
  return at;
}

/** "Sat, Nov 21, 9:10 AM" on a clock in the zone. */
export function sayMoment(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** "9:10 AM" on a clock in the zone. */
export function sayTime(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(at);
}
