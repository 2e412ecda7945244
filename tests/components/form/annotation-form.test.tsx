// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { AnnotationForm } from '../../../components/form/AnnotationForm.tsx';
import { readDraft } from '../../../components/form/draft.ts';
import { done, failed, type Result } from '../../../utils/result.ts';
import type { Annotation, Edit } from '../../../utils/store/annotation.ts';

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' } },
}));

const kept: Annotation = {
  id: 'one',
  kind: 'passage',
  quote: 'quote',
  anchor: { exact: 'quote', prefix: '', suffix: '', start: 0 },
  note: 'old',
  tags: ['a, b'],
  colour: 'yellow',
  page: 'p',
  created: '2024-07-03T00:00:00.000Z',
  changed: '2024-07-03T00:00:00.000Z',
  by: 'person',
};

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

async function open(save: (fields: Edit) => Promise<Result<unknown>>) {
  const close = vi.fn();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() =>
    render(
      <AnnotationForm annotation={kept} save={save} close={close} allTags={async () => ['c']} />,
      root,
    ),
  );
  const field = (selector: string) => {
    const found = root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const type = (selector: string, text: string) =>
    act(() => {
      field(selector).value = text;
      field(selector).dispatchEvent(new Event('input', { bubbles: true }));
    });
  const submit = () =>
    act(async () => {
      field('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { root, close, field, type, submit };
}

it('sends only what was changed, with a tag that is still being typed', async () => {
  const save = vi.fn(async () => done(null));
  const form = await open(save);
  await form.type('input[name=tags]', 'mới');
  await form.submit();
  expect(save).toHaveBeenCalledExactlyOnceWith({ tags: ['a, b', 'mới'] });
  expect(form.close).toHaveBeenCalledOnce();
});

it('stays open with all that was typed until a save is acknowledged', async () => {
  let reachable = false;
  const form = await open(async () => (reachable ? done(null) : failed('unreached')));
  await form.type('textarea', 'a thought');
  await form.submit();
  expect(form.close).not.toHaveBeenCalled();
  expect(form.field('textarea').value).toBe('a thought');
  expect(form.root.querySelector('[role=alert]')?.textContent).toBe('problemNotSaved');
  reachable = true;
  await form.submit();
  expect(form.close).toHaveBeenCalledOnce();
  expect(readDraft('one')).toBe(undefined);
});

it('has what was typed again when its window went before the save', async () => {
  const first = await open(async () => done(null));
  await first.type('textarea', 'half a sent');
  document.body.replaceChildren();
  const again = await open(async () => done(null));
  expect(again.field('textarea').value).toBe('half a sent');
});

it('gives it up when the reader says so', async () => {
  const save = vi.fn(async () => done(null));
  const form = await open(save);
  await form.type('textarea', 'never mind');
  await act(() => form.field('.actions button[type=button]').click());
  expect(form.close).toHaveBeenCalledOnce();
  expect(save).not.toHaveBeenCalled();
  expect(readDraft('one')).toBe(undefined);
});
