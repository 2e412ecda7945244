import type { Row } from '../store/row.ts';
import type { Incoming } from './taken.ts';

/** Where sharing with one team stands on this device. */
export interface Standing {
  /** How far the server's changes were taken; '0' at first. */
  cursor: string;
  /** What we last left at the server, to know it again by. */
  mark?: string;
  /** Names of documents this device cannot read, a bounded list. */
  unreadable: string[];
}

export const noStanding: Standing = { cursor: '0', unreadable: [] };

/** A row as it was sent, and the revision it now is at the server. */
export interface Sent {
  row: Row;
  revision: string;
}

/** What sharing needs of the store, for one team. Every write is one strict transaction. */
export interface Replica {
  standing(): Promise<Standing>;
  setMark(mark: string): Promise<void>;
  rows(ids: string[]): Promise<(Row | undefined)[]>;
  /** Merges what came in with what is there by then, and moves the cursor with it. */
  take(incoming: Incoming[], standing: Pick<Standing, 'cursor' | 'unreadable'>): Promise<void>;
  /** Rows changed since they were last sent, at most so many, with the page each stands on; without those under way. */
  waiting(most: number, underWay?: ReadonlySet<string>): Promise<{ row: Row; page?: Row }[]>;
  sent(sent: Sent[]): Promise<void>;
  /** The server is another or was set back: all is read anew, and sent where it proves missing. */
  startOver(): Promise<void>;
}
