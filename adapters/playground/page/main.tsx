import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/style.css';
import type { About, Moment } from '../wire';
import { Bar } from './bar/bar';
import { Problems } from './bar/problems';
import { Chat } from './chat/chat';
import { Gallery } from './gallery';
import { LookProvider } from './look';
import { hear, useServer } from './wires';

type Page = 'conversation' | 'gallery';

const KEY = 'playground-moment';

/** The moment that this tab was left with, or that a link brings along; else now, in the browser's zone. */
function keptMoment(): Moment {
  const kept: Moment = JSON.parse(sessionStorage.getItem(KEY) ?? '{"offset":0}');
  const offset = Number(new URLSearchParams(location.search).get('at') ?? kept.offset);
  const zone = sessionStorage.getItem(KEY) === null ? Intl.DateTimeFormat().resolvedOptions().timeZone : kept.zone;
  return { ...kept, offset: Number.isFinite(offset) ? offset : 0, ...(zone === undefined ? {} : { zone }) };
}

function App() {
  const page: Page = location.pathname.endsWith('/gallery') ? 'gallery' : 'conversation';
  const [about, setAbout] = useState<About>();
  const [narrow, setNarrow] = useState(false);
  const [moment, setMoment] = useState<Moment>(keptMoment);
  useEffect(
    () =>
      hear(news => {
        if (news.kind === 'about') setAbout(news.about);
        if (news.kind === 'settings') {
          const { region, zone } = news.settings;
          setMoment(({ region: _, ...rest }) => ({
            ...rest,
            ...(region === undefined ? {} : { region }),
            // "The zone of my profile" leaves the page's zone, which plays the profile's.
            ...(zone === undefined ? {} : { zone }),
          }));
        }
      }),
    [],
  );
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify(moment)), [moment]);
  const there = useServer();
  if (about === undefined)
    return <p className="loading">{there ? 'Opening the playground…' : 'The playground is not running.'}</p>;
  return (
    <div className={narrow ? 'app narrow' : 'app'}>
      <Bar page={page} about={about} moment={moment} onMoment={setMoment} narrow={narrow} onNarrow={setNarrow} />
      {!there && (
        <p className="banner gone" role="alert">
          The playground's server is gone. This page reconnects as soon as it is back.
        </p>
      )}
      <Problems about={about} />
      {page === 'gallery' ? <Gallery about={about} moment={moment} /> : <Chat about={about} moment={moment} />}
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LookProvider>
        <App />
      </LookProvider>
    </StrictMode>,
  );
}
