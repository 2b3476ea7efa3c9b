import 'react';

declare module 'react' {
  interface CSSProperties {
    /** What a style sheet computes a colour or a length from. */
    [variable: `--${string}`]: string | number | undefined;
  }
}
