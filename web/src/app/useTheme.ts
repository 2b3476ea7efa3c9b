import { useCallback, useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'rehearsal.theme';
const ORDER: readonly Theme[] = ['system', 'light', 'dark'];

function stored(): Theme {
  const value = localStorage.getItem(KEY);
  return ORDER.find((theme) => theme === value) ?? 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = theme;
  }
}

/** To be called before the first paint. */
export function applyStoredTheme(): void {
  apply(stored());
}

/** Light, dark, or as the system has it; remembered on this device. */
export function useTheme(): { theme: Theme; next: Theme; choose: (theme: Theme) => void } {
  const [theme, setTheme] = useState(stored);
  const choose = useCallback((chosen: Theme) => {
    localStorage.setItem(KEY, chosen);
    apply(chosen);
    setTheme(chosen);
  }, []);
  const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? 'system';
  return { theme, next, choose };
}
