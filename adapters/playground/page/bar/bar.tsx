import type { About, Moment } from '../../wire';
import { useLook } from '../look';
import { MomentControl } from './moment';

interface Props {
  readonly page: 'conversation' | 'gallery';
  readonly about: About;
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
  readonly narrow: boolean;
  readonly onNarrow: (narrow: boolean) => void;
}

/** The page's head: whose sheet it is, the two pages, the asker's moment, and how it all looks. */
export function Bar({ page, about, moment, onMoment, narrow, onNarrow }: Props) {
  const { theme, setTheme } = useLook();
  return (
    <header className="bar">
      <div className="brand">
        <img src="/playground/assets/icon.svg" alt="" width="32" height="32" />
        <div>
          <h1>{about.name}</h1>
          <p>
            Playground · {about.records} contacts, effective {sayDate(about.effective)}
          </p>
        </div>
      </div>
      <nav aria-label="Pages">
        <a href="/playground" aria-current={page === 'conversation' ? 'page' : undefined}>
          Ask
        </a>
        <a href="/playground/gallery" aria-current={page === 'gallery' ? 'page' : undefined}>
          Gallery
        </a>
      </nav>
      <div className="tools">
        <MomentControl moment={moment} about={about} onChange={onMoment} />
        <button
          type="button"
          className="pill icon only-wide"
          aria-pressed={narrow}
          onClick={() => onNarrow(!narrow)}
          title="Phone width"
        >
          <PhoneIcon />
          <span className="unseen">Phone width</span>
        </button>
        <button
          type="button"
          className="pill icon"
          aria-pressed={theme === 'dark'}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          title="Dark theme"
        >
          {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
          <span className="unseen">Dark theme</span>
        </button>
      </div>
    </header>
  );
}

function sayDate(iso: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium' }).format(Date.parse(iso));
}

const STROKE = {
  viewBox: '0 0 16 16',
  width: 16,
  height: 16,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

function PhoneIcon() {
  return (
    <svg {...STROKE} aria-hidden="true">
      <rect x="4.25" y="1.75" width="7.5" height="12.5" rx="1.75" />
      <path d="M7.25 12h1.5" />
    </svg>
  );
}

function MoonIcon() {
  return (
    <svg {...STROKE} aria-hidden="true">
      <path d="M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.9 5.9 0 1 0 7.1 7.1Z" />
    </svg>
  );
}

function SunIcon() {
  return (
    <svg {...STROKE} aria-hidden="true">
      <circle cx="8" cy="8" r="2.75" />
      <path d="M8 1.5v1.25M8 13.25v1.25M1.5 8h1.25M13.25 8h1.25M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9" />
    </svg>
  );
}
