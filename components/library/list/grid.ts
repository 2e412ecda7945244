import { type ComponentChildren, type ComponentProps, h, type RefObject } from 'preact';

/**
 * The elements of a list of which only the rows in sight exist. No `table` can lack its other rows,
 * so plain elements say what they are; cells take no focus, their row does.
 */
type Div = Omit<ComponentProps<'div'>, 'ref'>;

export const Grid = ({ box, ...props }: Div & { box: RefObject<HTMLDivElement | null> }) =>
  h('div', { role: 'grid', ref: box, ...props });

export const Row = (props: Div) => h('div', { role: 'row', ...props });

export const Cell = (props: { class: string; children?: ComponentChildren; span?: number }) =>
  h('span', {
    role: 'gridcell',
    class: props.class,
    children: props.children,
    ...(props.span ? { 'aria-colspan': props.span } : {}),
  });
