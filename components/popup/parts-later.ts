import { later } from '../later.tsx';

/** What the popup shows when it is asked for. */
export const MenuPanel = later(() => import('./MenuPanel.tsx').then(({ MenuPanel }) => MenuPanel));
export const ExportBar = later(() => import('./ExportBar.tsx').then(({ ExportBar }) => ExportBar));
export const KeptList = later(() => import('../KeptList.tsx').then(({ KeptList }) => KeptList));

/** Gets them once the popup can be used, so that they are there when they are asked for. */
export function loadParts(): void {
  for (const part of [KeptList, MenuPanel, ExportBar]) void part.load();
}
