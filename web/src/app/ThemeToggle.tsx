import { Button } from '../shared/ui/Button';
import { useTheme, type Theme } from './useTheme';

const NAMES: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' };

export function ThemeToggle() {
  const { theme, next, choose } = useTheme();
  return (
    <Button
      look="quiet"
      onClick={() => choose(next)}
      title={`Switch to ${NAMES[next].toLowerCase()} colours`}
    >
      <ThemeIcon theme={theme} />
      <span>
        <span className="visually-hidden">Colours: </span>
        {NAMES[theme]}
      </span>
    </Button>
  );
}

function ThemeIcon({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {theme === 'system' && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
      {theme === 'dark' && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
      {theme === 'light' && <circle cx="8" cy="8" r="2" fill="currentColor" />}
    </svg>
  );
}
