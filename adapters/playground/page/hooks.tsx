import { type ComponentProps, createContext, useContext, useMemo } from 'react';
import type { Message } from 'slack-blocks-to-jsx';
import { PICTURE } from './drawing/drawable';
import { sayMoment, sayTime } from './zones';

type Hooks = NonNullable<ComponentProps<typeof Message>['hooks']>;

/** The zone in which a client shows Slack's date tokens: the asker's. */
export const ZoneContext = createContext('UTC');

/** What the renderer leaves to the client: dates in the asker's zone, links, and Slack's own pictures. */
export function useHooks(): Hooks {
  const zone = useContext(ZoneContext);
  return useMemo(
    () => ({
      date: ({ timestamp, format }) => {
        const at = Number(timestamp) * 1000;
        return (
          <time dateTime={new Date(at).toISOString()}>
            {format
              .replaceAll('{time}', sayTime(at, zone))
              .replaceAll(/\{date\w*\}/g, sayMoment(at, zone).replace(/, [^,]*$/, ''))}
          </time>
        );
      },
      link: ({ href, children, className }) => {
        if (href.startsWith(PICTURE)) return <span className={`picture ${href.slice(PICTURE.length)}`} />;
        const away = href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
        return (
          <a href={href} className={className} {...away}>
            {children}
          </a>
        );
      },
    }),
    [zone],
  );
}
