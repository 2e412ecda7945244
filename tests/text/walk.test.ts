// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dataOf, tagOf } from '../../utils/text/dom.ts';
import { atOnce } from '../../utils/text/steps.ts';
import { walk } from '../../utils/text/walk.ts';

/** The walk as one line: `<p>text</p>`, comments and what is not entered left out. */
function trace(root: Node, skipped = ''): string {
  const open: string[] = [];
  let line = '';
  atOnce(
    walk(root, {
      enter(element) {
        const tag = tagOf(element);
        if (tag === skipped) return false;
        open.push(tag);
        line += `<${tag}>`;
        return true;
      },
      leave() {
        line += `</${open.pop()}>`;
      },
      text(node) {
        line += dataOf(node);
      },
    }),
  );
  expect(open).toEqual([]);
  return line;
}

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

test('every element is entered and left once, in order', () => {
  const body = element('<p>a<b>b</b></p><!-- c --><i></i>d<ul><li>e</li><li></li></ul>');
  expect(trace(body)).toBe('<body><p>a<b>b</b></p><i></i>d<ul><li>e</li><li></li></ul></body>');
});

test('what is not entered is passed over with all inside', () => {
  expect(trace(element('<p>a</p><nav>b<p>c</p></nav><p>d</p>'), 'nav')).toBe(
    '<body><p>a</p><p>d</p></body>',
  );
});

test('a document is walked from its root element', () => {
  element('x');
  document.head.innerHTML = '';
  expect(trace(document)).toBe('<html><head></head><body>x</body></html>');
});

test('shadow roots in shadow roots, slots with several nodes and their text', () => {
  const body = element('<x-a>eins<b>zwei</b></x-a>z');
  const outer = body.firstElementChild?.attachShadow({ mode: 'open' });
  if (!outer) throw new Error('no host');
  outer.innerHTML = '<x-b></x-b>[<slot></slot>]';
  outer.firstElementChild?.attachShadow({ mode: 'open' }).append('tief');
  expect(trace(body)).toBe(
    '<body><x-a><x-b>tief</x-b>[<slot>eins<b>zwei</b></slot>]</x-a>z</body>',
  );
});

test('a closed shadow root is not read', () => {
  const body = element('<x-a></x-a>z');
  body.firstElementChild?.attachShadow({ mode: 'closed' }).append('zu');
  expect(trace(body)).toBe('<body><x-a></x-a>z</body>');
});
