import { useId } from 'preact/hooks';
import { type Colour, colours } from '../../utils/store/annotation.ts';
import { useSettings } from '../use-settings.ts';
import { colourWords, words } from '../words.ts';

interface Props {
  colour: Colour;
  choose: (colour: Colour) => void;
}

/** The five colours, each by the name the reader gave it. */
export function ColourChoice({ colour, choose }: Props) {
  const name = useId();
  const { colourNames } = useSettings().settings;
  return (
    <fieldset class="colours">
      <legend>{words('colour')}</legend>
      {colours.map((one) => (
        <label key={one} class={`swatch kept-${one}`} title={colourWords(one, colourNames)}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === colour}
            aria-label={colourWords(one, colourNames)}
            onChange={() => choose(one)}
          />
        </label>
      ))}
      <span class="colour-name">{colourWords(colour, colourNames)}</span>
    </fieldset>
  );
}
