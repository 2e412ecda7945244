import { type Tone, toneOf } from '../../utils/paint/tone.ts';

/** The tone of the page where an element stands; light where none is known. */
export const toneAt = (element: Element | undefined): Tone => (element ? toneOf(element) : 'light');
