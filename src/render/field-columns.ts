import type { Card, Cell, Column } from '../model/report.ts';
import type { Field } from './field-names.ts';
import { fieldValue } from './field-value.ts';
import { fieldWords } from './field-words.ts';

/**
 * The columns of a table of just these fields: none may leave, and those of text share the room. A field that holds more than one value (a
 * figure, the speakers) is written as the report's own column of that name writes it, where there is one.
 */
export function fieldColumns(
  fields: readonly Field[],
  own: readonly Column<object>[],
): readonly Column<object>[] {
  return fields.map((field) => ({
    key: field.name,
    title: field.name,
    align: field.number || field.name === 'figure' ? 'right' : 'left',
    priority: 0,
    grow: field.number ? 0 : 1,
    cell: (row) => fieldCell(row, field, own),
  }));
}

/** A card of just these fields. */
export function fieldCard(row: object, fields: readonly Field[], own: readonly Column<object>[]): Card {
  const lines = fields.map((field) => ({ label: field.name, value: fieldCell(row, field, own) }));
  return { title: [], banners: [], lines };
}

function fieldCell(row: object, field: Field, own: readonly Column<object>[]): Cell {
  const column = field.column === null ? own.find(({ key }) => key === field.name) : undefined;
  if (column !== undefined) return column.cell(row);
  const text = fieldWords(fieldValue(row, field.name));
  return text === '' ? [] : [{ text, emphasis: field.number ? 'figure' : 'plain' }];
}
