import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './style.css';
import type { About, Moment } from '../wire';
import { Bar } from './bar';
import { Chat } from './chat';
import { Gallery } from './gallery';
import { LookProvider } from './look';
import { Problems } from './problems';
import { hear, useServer } from './wires';

type Page = 'conversation' | 'gallery';

function App() {
  const page: Page = location.pathname.endsWith('/gallery') ? 'gallery' : 'conversation';
  const [about, setAbout] = useState<About>();
  const [narrow, setNarrow] = useState(false);
  const [moment, setMoment] = useState<Moment>(() => ({
    offset: 0,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
  useEffect(
    () =>
      hear(news => {
        if (news.kind === 'about') setAbout(news.about);
        if (news.kind === 'region') {
          setMoment(({ region: _, ...rest }) => ({
            ...rest,
            ...(news.region === undefined ? {} : { region: news.region }),
          }));
        }
      }),
    [],
  );
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
