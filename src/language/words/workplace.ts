/** What askers call the place where they work, as the source of a pattern. */
export const WORKPLACE = '(?:stores?|dealers?|dealerships?|rooftops?|lots?|shops?)';
/** What people call those they work with. */
export const COLLEAGUES: readonly string[] =
  'guy guys gal girl girls lady man woman kid clerk clerks manager mgr managers director assistant bookkeeper controller secretary accountant person specialist coordinator cashier biller auditor'.split(
    ' ',
  );
/** The same as the source of a pattern. */
export const COLLEAGUE = `(?:${COLLEAGUES.join('|')})`;
/** Whoever is over the people of a desk, as the source of a pattern. */
export const BOSS = '(?:manager|mgr|supervisor|boss|director)';
