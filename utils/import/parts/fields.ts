import { wrong } from './refusal.ts';

/** A value of JSON whose keys are its own and none of which can reach a prototype. */
export type Fields = Readonly<Record<string, unknown>>;

/** More characters than any article has. */
export const longestArticle = 20_000_000;
/** More characters than any note, quote or address has. */
const longest = 1_000_000;
const reaching = ['__proto__', 'constructor', 'prototype'];

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object. Refuses anything else, and keys by which a careless copy reaches a prototype. */
export function fieldsOf(value: unknown, where: string): Fields {
  if (!isFields(value)) return wrong(where);
  for (const key of reaching) if (Object.hasOwn(value, key)) return wrong(`${where}.${key}`);
  return value;
}

/** The field of that name, `undefined` when it is not there or null; never an inherited one. */
export const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;

export function textOf(fields: Fields, name: string): string {
  return optionalText(fields, name) ?? wrong(name);
}

export function optionalText(fields: Fields, name: string, most = longest): string | undefined {
  const value = fieldOf(fields, name);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.length > most) return wrong(name);
  return value;
}

/** A count of characters. */
export function offsetOf(fields: Fields, name: string): number {
  const value = fieldOf(fields, name);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return wrong(name);
  return value;
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(where);
}

export function optionalList(fields: Fields, name: string): readonly unknown[] {
  const value = fieldOf(fields, name);
  return value === undefined ? [] : listOf(value, name);
}

export const textsOf = (fields: Fields, name: string): string[] =>
  optionalList(fields, name).map((value) =>
    typeof value === 'string' && value.length <= 10_000 ? value : wrong(name),
  );

export function choiceOf<T extends string>(fields: Fields, name: string, choices: readonly T[]): T {
  return optionalChoice(fields, name, choices) ?? wrong(name);
}

export function optionalChoice<T extends string>(
  fields: Fields,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = fieldOf(fields, name);
  if (value === undefined) return undefined;
  return choices.find((choice) => choice === value) ?? wrong(name);
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** An ISO 8601 instant as UTC with milliseconds, `undefined` for what is none. */
export function utcOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !instant.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export const instantOf = (fields: Fields, name: string): string =>
  utcOf(fieldOf(fields, name)) ?? wrong(name);

/** The object without what is absent. */
export function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}
