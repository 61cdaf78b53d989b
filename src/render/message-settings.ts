import type { RenderSettings } from './render-settings.ts';

/** How messages on stderr are to be written. */
export interface MessageSettings extends Pick<RenderSettings, 'width' | 'colourLevel' | 'unicode'> {
  /** Whether messages are JSON, an object a line, because the output is. */
  readonly json: boolean;
}
