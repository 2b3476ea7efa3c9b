/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The version of the build, given by Maven. */
  readonly VITE_REHEARSAL_VERSION?: string;
}
