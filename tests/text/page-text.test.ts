// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rangeAt, readPage } from '../../utils/text/page-text.ts';
import { read } from './page.ts';

const long =
  'Chiều 3-7, đồng chí Đỗ Mạnh Hiến chủ trì hội nghị giao ban về kết quả thực hiện nhiệm vụ sáu tháng đầu năm của thành phố.';
const story = `<p>${long}</p><p>Cùng dự có các đồng chí: Đặng Bá Cường, Lê Trí Vũ. ${long}</p><p>Theo đó, ${long}</p><p>Tuy nhiên, ${long}</p>`;
const lines = story.replaceAll('</p><p>', '\n').replace('<p>', '').replace('</p>', '');

describe('lines', () => {
  test('one a block, white space collapsed as a browser shows it', () => {
    const page = read(`<h1> Giao ban  quý </h1>
      <p>Chiều <b>3-7</b>,
         đồng chí <i> Hiến</i> .</p><p>Một<br>hai<br><br>ba</p><div>Bốn<p>năm</p>sáu</div>`);
    expect(page.text).toBe('Giao ban quý\nChiều 3-7, đồng chí Hiến .\nMột\nhai\nba\nBốn\nnăm\nsáu');
  });

  test('the no-break space is kept', () => {
    expect(read('<p>1&nbsp;200 xã</p>').text).toBe('1\u00a0200 xã');
  });

  test('boxes that only their layout keeps apart do not run together', () => {
    const page = read('<p><span>Associated Press</span><time>December 2</time></p>');
    expect(page.text).toBe('Associated Press December 2');
  });

  test('a drop cap is part of its word', () => {
    expect(read('<p><span><b>W</b></span>hale whisperer Hori Parata</p>').text).toBe(
      'Whale whisperer Hori Parata',
    );
  });

  test('an empty page is empty', () => {
    expect(read('').text).toBe('');
    expect(read('<p> </p><nav>Menu</nav>').text).toBe('');
  });

  test('a part of a page can be read alone', () => {
    document.body.innerHTML = '<p>Không đọc</p><section><p>Đọc đoạn này</p></section>';
    const section = document.querySelector('section');
    expect(section && readPage(section).text).toBe('Đọc đoạn này');
  });
});

describe('the article', () => {
  test('headline, standfirst, byline, dateline and body; nothing around them', () => {
    const page = read(
      `<header><h1>An ninh Hải Phòng</h1><p>Tiếng nói của lực lượng Công an thành phố Hải Phòng từ 1963</p></header>
       <nav><ul><li><a href="/">Thời sự</a></li></ul></nav>
       <main><article><h1>Thành ủy giao ban quý hai</h1>
         <div class="article-tools"><a href="#">In</a> 12 lượt xem</div>
         <p class="sapo">Nhiều kết quả nổi bật.</p>
         <div class="meta"><span class="author">Hồng Thanh</span> <time>22:03 03/07/2024</time></div>
         <div class="body">${story}</div></article></main>
       <aside><p>Ai cũng đọc bài này, một đoạn văn dài ở cột bên cạnh của trang báo.</p></aside>
       <footer><p>Toà soạn đặt tại quận Hồng Bàng, thành phố Hải Phòng, Việt Nam, điện thoại 0225.</p></footer>`,
      'Thành ủy giao ban quý hai - An ninh Hải Phòng',
    );
    expect(page.text).toBe(
      `Thành ủy giao ban quý hai\nNhiều kết quả nổi bật.\nHồng Thanh 22:03 03/07/2024\n${lines}`,
    );
  });

  test('without landmarks it is where the prose is', () => {
    const page = read(
      `<div class="c1"><div class="c2"><a href="/1">Trang chủ</a> <a href="/2">Kinh tế</a></div></div>
       <div class="c3"><h1>Thành ủy giao ban</h1><div class="c4">${story}</div></div>
       <div class="c5"><a href="/3">Một bài khác của báo hôm nay</a></div>`,
    );
    expect(page.text).toBe(`Thành ủy giao ban\n${lines}`);
  });

  test('the writer after the body belongs to it, the writer’s life does not', () => {
    const bio =
      '<p class="bio">Hồng Thanh viết cho báo từ năm 2001, chuyên về đời sống chính trị của thành phố.</p>';
    const page = read(
      `<main><h1>Giao ban</h1><div class="body">${story}</div><p class="author">Hồng Thanh</p></main><footer>${bio}</footer>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}\nHồng Thanh`);
  });

  test('related articles in the body are passed over, links in sentences are not', () => {
    const page = read(
      `<article><h1>Giao ban</h1>${story}
       <p><a href="/x">Xem lại hội nghị quý một của Thành ủy</a></p>
       <ul class="tin-lien-quan"><li><a href="/y">Bài liên quan thứ nhất</a></li></ul>
       <ul><li><a href="/y">Bài khác thứ hai trong ngày</a></li><li><a href="/z">Bài khác thứ ba trong ngày</a></li></ul>
       <p>Đọc thêm:</p>
       <p>Ông <a href="/h">Hiến</a> nói.</p></article>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}\nÔng Hiến nói.`);
  });

  test('a list of teasers is no prose, however long', () => {
    const teaser = (title: string) =>
      `<div class="item"><h4><a href="/t">${title}</a></h4><p>${long}</p></div>`;
    const page = read(
      `<div><h1>Giao ban</h1><div class="s">${story}</div><div class="g">${['Một chuyện khác xảy ra', 'Hai chuyện khác xảy ra', 'Ba chuyện khác xảy ra'].map(teaser).join('')}</div></div>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}`);
  });

  test('readers’ comments are never the article, however many', () => {
    const comment = `<article class="comment"><p>${long} ${long} ${long} ${long} ${long}</p></article>`;
    const page = read(
      `<article><h1>Giao ban</h1>${story}</article><section id="comments">${comment.repeat(9)}</section>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}`);
  });

  test('code, forms and buttons are not read', () => {
    const page = read(
      `<article><h1>Giao ban</h1>${story}<pre>let x = 1;</pre>
       <form><p>Đăng ký nhận tin hằng ngày của báo qua thư điện tử của bạn.</p><button>Gửi</button></form>
       <p>Hết.</p></article>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}\nHết.`);
  });

  test('captions are lines of their own, in their place; credits, links and others’ captions are not', () => {
    const page = read(
      `<article><h1>Giao ban</h1>
       <figure><img alt="Ảnh"><figcaption>Toàn cảnh hội nghị. <span class="credit">Hồng Thanh</span></figcaption></figure>
       <div class="body">${story}
       <div class="image">Xem ảnh<span class="caption">Đại biểu dự họp.</span></div>
       <figure class="related"><figcaption>Cầu Bính về đêm.</figcaption></figure>
       <figure><figcaption><a href="/anh">Xem tất cả ảnh của hội nghị</a></figcaption></figure>
       <table><caption>Kết quả thu ngân sách</caption><tr><td>Quý hai</td></tr></table><p>Hết.</p></div></article>
       <figure><figcaption>Ảnh quảng cáo ở cột bên cạnh.</figcaption></figure>`,
    );
    expect(page.text).toBe(
      `Giao ban\nToàn cảnh hội nghị.\n${lines}\nXem ảnh\nĐại biểu dự họp.\nKết quả thu ngân sách\nQuý hai\nHết.`,
    );
  });

  test('captions are no prose: many of them do not make an article of a list of pictures', () => {
    const picture = `<figure><img alt=""><figcaption>${long}</figcaption></figure>`;
    const page = read(
      `<div><h1>Giao ban</h1><div>${story}</div></div><div class="g">${picture.repeat(9)}</div>`,
    );
    expect(page.text).toBe(`Giao ban\n${lines}`);
  });

  test('a page of pictures gives their captions', () => {
    const page = read('<figure><img alt=""><figcaption>Cầu Bính về đêm.</figcaption></figure>');
    expect(page.text).toBe('Cầu Bính về đêm.');
  });

  test('a wrapper named after its sidebar, or a form around the page, does not hide the article', () => {
    for (const wrapper of ['div class="layout has-sidebar"', 'form id="aspnetForm"']) {
      const page = read(
        `<${wrapper}><h1>Giao ban</h1><div>${story}</div></${wrapper.split(' ')[0]}>`,
      );
      expect(page.text).toBe(`Giao ban\n${lines}`);
    }
  });

  test('articles strung together by endless scrolling are all read', () => {
    const page = read(
      `<main><article><h1>Bài một</h1>${story}</article><article><h1>Bài hai</h1>${story}</article></main>`,
      'Bài một',
    );
    expect(page.text).toBe(`Bài một\n${lines}\nBài hai\n${lines}`);
  });

  test('the date above the headline, a short first line, the column called sidebar-1', () => {
    const page = read(
      `<section class="page-detail"><div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/">Thời sự</a></li></ul><span class="date">Thứ tư, 3/7/2024, 22:03 (GMT+7)</span></div>
       <h1 class="title-detail">Thành ủy giao ban</h1><p class="description">Nhiều kết quả.</p><article class="fck_detail"><p>Hải Phòng, 3-7.</p>${story}<p class="author_mail"><strong>Hồng Thanh</strong></p></article></div>
       <div class="sidebar-2"><p>${long}</p></div></section>`,
    );
    expect(page.text).toBe(
      `Thứ tư, 3/7/2024, 22:03 (GMT+7)\nThành ủy giao ban\nNhiều kết quả.\nHải Phòng, 3-7.\n${lines}\nHồng Thanh`,
    );
  });

  test('a front page gives its headlines and teasers', () => {
    const teaser = (title: string) =>
      `<article><h3><a href="/t">${title} trong ngày</a></h3><p>${long}</p></article>`;
    const page = read(`<main>${teaser('Tin một')}${teaser('Tin hai')}</main><nav>Menu</nav>`);
    expect(page.text).toBe(`Tin một trong ngày\n${long}\nTin hai trong ngày\n${long}`);
  });

  test('a page without an article gives everything but its furniture', () => {
    const page = read('<nav>Trang chủ</nav><p>Ngắn thôi.</p><p><a href="/x">Một tin</a></p>');
    expect(page.text).toBe('Ngắn thôi.\nMột tin');
  });
});

describe('what is hidden', () => {
  test('by style, and what is for screen readers only', () => {
    const page = read(
      `<p>Thấy.</p><div style="display:none"><p>Giấu hai</p></div>
       <p>Câu <span style="display:none">giấu ba </span>liền<span class="sr-only"> giấu bốn</span>.</p>`,
    );
    expect(page.text).toBe('Thấy.\nCâu liền.');
  });

  test('scripts, styles and templates', () => {
    const page = read('<p>A<script>1</script>B<style>p{}</style></p><template><p>x</p></template>');
    expect(page.text).toBe('AB');
  });
});

test('the page’s own form does not mislead: its inputs are named as properties of nodes', () => {
  const names =
    'parentNode childNodes firstChild nextSibling nodeType textContent localName attributes className shadowRoot getAttribute hasAttributes checkVisibility'.split(
      ' ',
    );
  const page = read(
    `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>${long}</p></form><img name="title"><img name="querySelector">`,
  );
  expect(page.text).toBe(long);
});

test('reading changes nothing', async () => {
  document.body.innerHTML = `<article><h1>Giao ban</h1>${story}</article>`;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  readPage(document);
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  expect(records).toEqual([]);
});

test('a page nested 5,000 deep is read to its bottom', () => {
  document.body.textContent = '';
  let inner: Element = document.body;
  for (let depth = 0; depth < 5000; depth++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append('Đáy');
  expect(readPage(document.body).text).toBe('Đáy');
});

test('a text node of many pages is read to its end, in place', () => {
  document.body.innerHTML = `<p>${'một  hai\n'.repeat(40_000)}ba</p>`;
  const page = readPage(document.body);
  expect(page.text).toBe(`${'một hai '.repeat(40_000)}ba`);
  const ends = rangeAt(page, page.text.length - 2, page.text.length);
  expect(ends?.endContainer.nodeValue?.slice(ends.startOffset, ends.endOffset)).toBe('ba');
});
