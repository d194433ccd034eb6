import type { ContactRecord, Directory, Hours, Parsed, Problem, Unit } from '../../src/index';

/** An edit of the folder after reading. */
export interface Edit {
  readonly version: string;
  readonly parsed: Parsed;
}

/** What goes ahead of the slices: all that does not grow with the records. */
export interface Head {
  readonly version: string;
  readonly directory?: Omit<Directory, 'records' | 'byId' | 'units'>;
}

/** One thing of an edit. Units and hours that records share go once, ahead of them, and stand in them as a position. */
export type Piece =
  | { readonly unit: Unit }
  | { readonly hours: Hours }
  | { readonly record: Omit<ContactRecord, 'unit' | 'hours'>; readonly at: { unit?: number; hours: number } }
  | { readonly problem: Problem };

/** Pieces that a thread takes in before something else gets its turn: a ms or so. */
const SLICE = 250;

/** The edit without what grows with the records. */
export function headOf({ version, parsed }: Edit): Head {
  if (parsed.directory === undefined) return { version };
  const { records: _records, byId: _byId, units: _units, ...directory } = parsed.directory;
  return { version, directory };
}

/** The rest of an edit, so many pieces at a time. */
export function* slicesOf({ parsed }: Edit): Generator<readonly Piece[]> {
  let slice: Piece[] = [];
  for (const piece of piecesOf(parsed)) {
    slice.push(piece);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  yield slice;
}

function* piecesOf({ directory, problems }: Parsed): Generator<Piece> {
  for (const problem of problems) yield { problem };
  if (directory === undefined) return;
  const units = new Map<Unit, number>();
  const known = new Map<Hours, number>();
  for (const unit of directory.units) {
    units.set(unit, units.size);
    yield { unit };
  }
  for (const { unit, hours, ...record } of directory.records) {
    const position = known.get(hours) ?? known.size;
    if (position === known.size) yield { hours };
    known.set(hours, position);
    const place = unit && units.get(unit);
    yield { record, at: { ...(place !== undefined && { unit: place }), hours: position } };
  }
}

/** Puts an edit together of its head and its slices; `pause` is awaited after each slice. */
export async function joined(
  head: Head,
  slices: Iterable<readonly Piece[]>,
  pause: () => Promise<unknown>,
): Promise<Edit> {
  const units: Unit[] = [];
  const week: Hours[] = [];
  const records: ContactRecord[] = [];
  const problems: Problem[] = [];
  const byId = new Map<string, ContactRecord>();
  const take = (piece: Piece) => {
    if ('unit' in piece) units.push(piece.unit);
    else if ('hours' in piece) week.push(piece.hours);
    else if ('problem' in piece) problems.push(piece.problem);
    else {
      const unit = piece.at.unit === undefined ? undefined : units[piece.at.unit];
      const hours = week[piece.at.hours] ?? { kind: 'unstated' };
      const record = { ...piece.record, ...(unit && { unit }), hours };
      records.push(record);
      byId.set(record.id, record);
    }
  };
  for (const slice of slices) {
    slice.forEach(take);
    await pause();
  }
  const directory = head.directory && { ...head.directory, units, records, byId };
  return { version: head.version, parsed: { ...(directory && { directory }), problems } };
}
