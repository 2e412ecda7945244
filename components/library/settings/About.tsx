import { browser } from 'wxt/browser';
import { words } from '../../words.ts';
import { Section } from './Section.tsx';

/** What is built in, under which licences; their texts are in the source. */
const parts = [
  ['Preact', 'MIT'],
  ['idb', 'ISC'],
  ['mark.js', 'MIT'],
  ['Papa Parse', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
] as const;

export function About() {
  return (
    <Section title={words('settingsAbout')}>
      <p>
        {words('extensionName')} {browser.runtime.getManifest().version} · MIT
      </p>
      <p>{words('settingsPrivacy')}</p>
      <ul class="licences">
        {parts.map(([name, licence]) => (
          <li key={name}>
            {name} <small>{licence}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
