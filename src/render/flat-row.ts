import type { Field } from './field-names.ts';
import { fieldValue } from './field-value.ts';

/** What a cell of CSV or TSV holds: a number stays one, so that no guard touches it. */
export type FlatValue = string | number;

/** The values of a row in the order of the fields. */
export function flatRow(row: object, fields: readonly Field[]): FlatValue[] {
  return fields.map((field) => flatValue(fieldValue(row, field.name)));
}

/**
 * A value in one cell, objects as JSON. Lists are joined by "; ", with an empty place for what holds nothing, so that two lists stay in
 * step; a list within a list (the paragraphs of each of two facts) by ", ".
 */
export function flatValue(value: unknown, between = '; '): FlatValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const [only] = value;
    if (value.length === 1) return flatValue(only, between);
    const texts = value.map((item: unknown) => flatValue(item, ', '));
    return texts.every((text) => text === '') ? '' : texts.join(between);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
