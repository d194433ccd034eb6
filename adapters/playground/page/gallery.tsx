import { useEffect, useState } from 'react';
import type { About, Exhibit, Moment, Shown } from '../wire';
import { Behind } from './behind';
import { Adaptive } from './drawing/adaptive';
import { Blocks } from './drawing/blocks';
import { ZoneContext } from './hooks';
import { reachable } from './reachable';
import { gesture } from './wires';
import { sayMoment } from './zones';

interface Props {
  readonly about: About;
  readonly moment: Moment;
}

/** Every kind of card, on both platforms at once; drawn anew whenever the sheet changes. */
export function Gallery({ about, moment }: Props) {
  const [exhibits, setExhibits] = useState<readonly Exhibit[]>();
  const [trouble, setTrouble] = useState('');
  const { version } = about;
  useEffect(() => {
    let current = true;
    const shown = gesture<{ exhibits: readonly Exhibit[] }>('gallery', moment, { version });
    shown.then(
      answer => {
        if (!current) return;
        setExhibits(answer.exhibits);
        setTrouble('');
      },
      (error: unknown) => current && setTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      current = false;
    };
  }, [moment, version]);
  if (trouble !== '') {
    return (
      <main>
        <p className="banner gone" role="alert">
          {trouble}
        </p>
      </main>
    );
  }
  if (exhibits === undefined) return <main className="loading">Asking for every kind of card…</main>;
  const zone = moment.zone ?? about.zone;
  return (
    <ZoneContext.Provider value={zone}>
      <main className="gallery">
        <p className="intro">
          Every kind of card, made of the sheet as it is now. Edit the sheet's files and this page follows.
        </p>
        {exhibits.map(exhibit => (
          <Row key={exhibit.kind} exhibit={exhibit} zone={zone} />
        ))}
      </main>
    </ZoneContext.Provider>
  );
}

function Row({ exhibit, zone }: { readonly exhibit: Exhibit; readonly zone: string }) {
  const { kind, title, question, moment, slack, teams, home } = exhibit;
  // A picture's buttons lead to where they work.
  const tryIt = () => location.assign(linkTo(exhibit));
  return (
    <section className="exhibit" id={kind} aria-labelledby={`${kind}-title`}>
      <header>
        <h2 id={`${kind}-title`}>{title}</h2>
        {kind !== 'home' && <p className="asked">{question}</p>}
        {moment.offset !== 0 && <p className="soft">{sayMoment(Date.now() + moment.offset, zone)}</p>}
        {kind !== 'home' && <a href={linkTo(exhibit)}>Ask it yourself</a>}
      </header>
      <div className="slack frame" ref={reachable}>
        <p className="platform">Slack</p>
        {home !== undefined && <Blocks blocks={home['blocks'] ?? []} />}
        {slack?.card !== undefined && <Blocks blocks={slack.card} onPress={tryIt} />}
        <Missing shown={slack} other={home !== undefined} />
      </div>
      <div className="teams frame" ref={reachable}>
        <p className="platform">Teams</p>
        {teams?.card !== undefined && (
          <div className="teams-card">
            <Adaptive card={teams.card} onSubmit={tryIt} />
          </div>
        )}
        {kind === 'home' ? (
          <p className="soft">Teams has no home tab; its search is in the message box.</p>
        ) : (
          <Missing shown={teams} other={false} />
        )}
      </div>
    </section>
  );
}

function Missing({ shown, other }: { readonly shown: Shown | undefined; readonly other: boolean }) {
  if (shown !== undefined) return <Behind shown={shown} why={undefined} />;
  return other ? null : <p className="soft">No card came.</p>;
}

function linkTo({ question, moment }: Exhibit): string {
  return `/playground?${new URLSearchParams({ ask: question, at: String(Math.round(moment.offset)) })}`;
}
