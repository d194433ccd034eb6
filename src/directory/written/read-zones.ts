import { IANAZone } from 'luxon';
import type { Reports } from '../problems/report';
import { ASKER_ZONE } from '../record';
import type { Zones } from './read-hours';

/** Checks that every zone exists. Bare abbreviations such as EST are refused: they know no daylight saving. */
export function readZones(written: Zones, reports: Reports): Zones {
  for (const [label, zone] of Object.entries(written)) {
    const exists = zone === ASKER_ZONE || zone === 'UTC' || (zone.includes('/') && IANAZone.isValidZone(zone));
    if (!exists) {
      const cure = 'Write continent and city as in America/New_York, UTC, or asker for the zone of whoever asks.';
      reports.wrong(['zones', label], `there is no time zone "${zone}"`, cure);
    }
  }
  return written;
}
