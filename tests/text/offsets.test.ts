// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  offsetAt,
  offsetsOf,
  type PageText,
  rangeAt,
  readPage,
} from '../../utils/text/page-text.ts';
import { inPage, read } from './page.ts';

function node(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

function textIn(selector: string): Node {
  return node(selector).childNodes[0] as Node;
}

function cut(page: PageText, from: [Node, number], to: [Node, number]): string | undefined {
  const found = offsetsOf(page, {
    startContainer: from[0],
    startOffset: from[1],
    endContainer: to[0],
    endOffset: to[1],
  });
  return found && page.text.slice(found.start, found.end);
}

describe('rangeAt', () => {
  test('gives the very characters, through collapsed white space and elements', () => {
    const page = read('<p>\n  Chiều   3-7,\n đồng <b>chí Đỗ\n\n Mạnh</b> Hiến</p>');
    expect(page.text).toBe('Chiều 3-7, đồng chí Đỗ Mạnh Hiến');
    expect(inPage(page, 'Chiều 3-7')).toBe('Chiều   3-7');
    expect(inPage(page, 'Đỗ Mạnh Hiến')).toBe('Đỗ\n\n Mạnh Hiến');
    expect(inPage(page, 'Hiến')).toBe('Hiến');
  });

  test('starts and ends in text nodes, never in the newline between blocks', () => {
    const page = read('<p id="a">Một</p><p id="b">Hai</p>');
    expect(rangeAt(page, 3, 7)).toEqual({
      startContainer: textIn('#b'),
      startOffset: 0,
      endContainer: textIn('#b'),
      endOffset: 3,
    });
    expect(rangeAt(page, 3, 4)).toBeUndefined();
    expect(rangeAt(page, 2, 2)).toBeUndefined();
    expect(rangeAt(page, 7, 9)).toBeUndefined();
  });

  test('every character stands where it says', () => {
    const page = read(
      '<h1> Tin\n<i>nóng</i> </h1><p>Một <a href="#">hai  ba</a>\t bốn<br> năm</p><ul><li> sáu </li></ul>',
    );
    expect(page.text).toBe('Tin nóng\nMột hai ba bốn\nnăm\nsáu');
    for (let at = 0; at < page.text.length; at++) {
      const ends = rangeAt(page, at, at + 1);
      const shown = ends?.startContainer.nodeValue?.slice(ends.startOffset, ends.endOffset);
      const wanted = page.text[at] === '\n' ? undefined : page.text[at];
      expect(shown?.replace(/\s/, ' ')).toBe(wanted);
      if (ends) expect(offsetAt(page, ends.startContainer, ends.startOffset)).toBe(at);
    }
  });
});

describe('offsetAt', () => {
  test('in white space that does not show, the offset after it', () => {
    const page = read('<p id="a">  Một    hai  </p>');
    const text = textIn('#a');
    expect([0, 1, 2, 5, 6, 7, 9, 12, 14].map((offset) => offsetAt(page, text, offset))).toEqual([
      0, 0, 0, 3, 4, 4, 4, 7, 7,
    ]);
  });

  test('in skipped text and in elements, the next character read', () => {
    const page = read(
      '<p id="a">Một</p><aside><p id="c">Cạnh</p></aside><p id="b">Hai</p><nav id="n">Menu</nav>',
    );
    expect(offsetAt(page, textIn('#c'), 1)).toBe(4);
    expect(offsetAt(page, node('body'), 0)).toBe(0);
    expect(offsetAt(page, node('body'), 1)).toBe(4);
    expect(offsetAt(page, node('#a'), 1)).toBe(4);
    expect(offsetAt(page, textIn('#n'), 2)).toBe(7);
  });

  test('undefined in another tree and on an empty page', () => {
    expect(offsetAt(read('<p>Một</p>'), document.createElement('p'), 0)).toBeUndefined();
    expect(offsetAt(read(''), document.body, 0)).toBeUndefined();
  });
});

describe('offsetsOf', () => {
  const body =
    '<p id="a">Một hai</p><nav id="n">Menu</nav><ul><li id="b">ba <i id="i">bốn</i></li></ul>';

  test('across blocks, over skipped text', () => {
    const page = read(body);
    expect(cut(page, [textIn('#a'), 4], [textIn('#i'), 2])).toBe('hai\nba bố');
  });

  test('drawn backwards', () => {
    const page = read(body);
    expect(cut(page, [textIn('#i'), 2], [textIn('#a'), 4])).toBe('hai\nba bố');
  });

  test('a triple click ends in the next block’s element and takes nothing of it', () => {
    const page = read(body);
    expect(cut(page, [textIn('#a'), 0], [node('#b'), 0])).toBe('Một hai');
  });

  test('from the end of one block it starts in the next', () => {
    const page = read(body);
    expect(cut(page, [textIn('#a'), 7], [node('#b'), 1])).toBe('ba ');
  });

  test('whole elements', () => {
    const page = read(body);
    expect(cut(page, [node('body'), 0], [node('body'), 3])).toBe('Một hai\nba bốn');
    expect(cut(page, [node('#b'), 1], [node('#b'), 2])).toBe('bốn');
  });

  test('starting in skipped text takes what follows; wholly in it, nothing', () => {
    const page = read(body);
    expect(cut(page, [textIn('#n'), 1], [textIn('#b'), 2])).toBe('ba');
    expect(cut(page, [textIn('#n'), 1], [textIn('#n'), 3])).toBeUndefined();
    expect(cut(page, [textIn('#a'), 3], [textIn('#a'), 3])).toBeUndefined();
  });
});

describe('other trees', () => {
  function withShadow(): PageText {
    document.body.innerHTML =
      '<main><p id="o">Ngoài</p><x-card><p id="l">Trong khe</p><p slot="none">Không khe</p></x-card><p id="z">Sau</p></main>';
    const root = node('x-card').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>p{}</style><p id="s">Trước khe</p><slot><p>Dự phòng</p></slot><p>Sau khe</p><nav>Menu</nav>';
    return readPage(document);
  }

  test('an open shadow root is read in place of its host’s children, a slot gives its nodes', () => {
    expect(withShadow().text).toBe('Ngoài\nTrước khe\nTrong khe\nSau khe\nSau');
  });

  test('points of both trees have their offsets', () => {
    const page = withShadow();
    const root = node('x-card').shadowRoot;
    const inner = root?.querySelector('#s')?.firstChild;
    if (!root || !inner) throw new Error('no shadow');
    expect(offsetAt(page, inner, 6)).toBe(page.text.indexOf('khe'));
    expect(offsetAt(page, textIn('#l'), 0)).toBe(page.text.indexOf('Trong'));
    expect(offsetAt(page, root, root.childNodes.length)).toBe(page.text.lastIndexOf('Sau'));
    expect(cut(page, [inner, 0], [textIn('#z'), 3])).toBe('Trước khe\nTrong khe\nSau khe\nSau');
  });

  test('a slot nobody fills shows its own', () => {
    document.body.innerHTML = '<x-box></x-box>';
    node('x-box').attachShadow({ mode: 'open' }).innerHTML = '<p>A</p><slot><p>Dự phòng</p></slot>';
    expect(readPage(document).text).toBe('A\nDự phòng');
  });
});
