import type { About, Moment } from '../wire';

/** Every kind of card, on both platforms at once. */
export function Gallery({ about }: { readonly about: About; readonly moment: Moment }) {
  return <main className="gallery">{about.version}</main>;
}
