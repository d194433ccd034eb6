import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/** How both panes look. */
export type Theme = 'light' | 'dark';

interface Look {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const LookContext = createContext<Look>({ theme: 'light', setTheme: () => {} });

/** The theme in use, and how to change it. */
export const useLook = (): Look => useContext(LookContext);

const KEY = 'playground-theme';

/** Follows the system until the asker chooses; the choice is kept. */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setTheme] = useState<Theme | undefined>(() => {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  });
  const system = useSystemTheme();
  const theme = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    if (chosen !== undefined) localStorage.setItem(KEY, chosen);
  }, [theme, chosen]);
  return <LookContext.Provider value={{ theme, setTheme }}>{children}</LookContext.Provider>;
}

function useSystemTheme(): Theme {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return dark ? 'dark' : 'light';
}
