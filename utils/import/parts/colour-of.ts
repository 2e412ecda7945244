import { type Colour, colours } from '../../store/annotation.ts';

const others: Record<string, Colour> = {
  gray: 'grey',
  pink: 'rose',
  red: 'rose',
  orange: 'yellow',
  purple: 'blue',
};

/** Our colour for another program's name of one; yellow for any we do not have. */
export const colourOf = (name: string | undefined): Colour =>
  colours.find((colour) => colour === name) ??
  (name && Object.hasOwn(others, name) ? others[name] : undefined) ??
  'yellow';
