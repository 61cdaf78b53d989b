import type { Card, Cell, Column } from '../model/report.ts';
import type { Field } from './field-names.ts';
import { fieldValue } from './field-value.ts';
import { flatValue } from './flat-row.ts';

/** The columns of a table of just these fields: none may leave, and those of text share the room. */
export function fieldColumns(fields: readonly Field[]): readonly Column<object>[] {
  return fields.map((field) => ({
    key: field.name,
    title: field.name,
    align: field.number ? 'right' : 'left',
    priority: 0,
    grow: field.number ? 0 : 1,
    cell: (row) => fieldCell(row, field),
  }));
}

/** A card of just these fields. */
export function fieldCard(row: object, fields: readonly Field[]): Card {
  const lines = fields.map((field) => ({ label: field.name, value: fieldCell(row, field) }));
  return { title: [], banners: [], lines };
}

function fieldCell(row: object, field: Field): Cell {
  const text = String(flatValue(fieldValue(row, field.name), ', '));
  return text === '' ? [] : [{ text, emphasis: field.number ? 'figure' : 'plain' }];
}
