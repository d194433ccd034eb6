import type { About } from '../../wire';

/** What is wrong in the sheet's files since the last edit; the directory before it stays in use. */
export function Problems({ about }: { readonly about: About }) {
  const errors = about.problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return null;
  return (
    <section className="banner problems" role="alert">
      <strong>
        {errors.length === 1 ? 'The last edit has a problem.' : `The last edit has ${errors.length} problems.`} The
        sheet before it stays in use.
      </strong>
      <ul>
        {errors.slice(0, 5).map(({ file, line, message, cure }) => (
          <li key={`${file}:${line}:${message}`}>
            <code>
              {file}:{line}
            </code>{' '}
            {message}. <span className="soft">{cure}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
