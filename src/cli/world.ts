import type { Settings } from './environment.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Output } from './output.ts';

/** What the program knows of itself. */
export interface Installation {
  /** Folder of the package, which holds the packaged knowledge base. */
  readonly folder: string;
  readonly version: string;
  /** What it was built from: another build may compile a knowledge base differently. */
  readonly build: string;
}

/** The process that a command runs in. */
export interface World {
  readonly process: NodeJS.Process;
  readonly installation: Installation;
  readonly settings: Settings;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly decide: (exitCode: ExitCode) => void;
}

/** Version and build of the tool, for what is kept between runs. */
export function toolOf({ installation: { version, build } }: World): string {
  return `${version} ${build}`;
}
