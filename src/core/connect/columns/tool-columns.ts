import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { foldText } from '../../cell/text';
import type { Look } from '../column-look';
import type { MappedColumn } from '../mapped-column';
import { because, unused } from '../mapped-column';
import type { Head, Heading } from '../tab-head';
import type { Tool, ToolColumn } from '../tool';

/** The tool that writes such a header, by most names where there are several; null where none is known. */
export function recognise(head: Head, tools: readonly Tool[]): Tool | null {
  const has = (names: string): boolean => names.split('|').some(name => head.texts.has(foldText(name)));
  const isFirst = (names = ''): boolean => names.split('|').some(name => foldText(head.headings[0]?.short ?? '') === foldText(name));
  const isIt = (tool: Tool): boolean => tool.looksLike.every(has) && (!tool.isFirst || isFirst(tool.looksLike[0]));
  const [best] = tools.filter(isIt).sort((a, b) => b.looksLike.length - a.looksLike.length);
  return best ?? null;
}

/** What a tool says of a column; null where it is one of the survey's own. */
export function toolColumn(tool: Tool, { short, question, name }: Heading): ToolColumn | null {
  const folded = new Set([short, question, name].map(foldText));
  const isIt = ({ header }: ToolColumn): boolean =>
    typeof header === 'string' ? header.split('|').some(one => folded.has(foldText(one))) : header.test(short);
  return tool.columns.find(isIt) ?? null;
}

export function columnFromTool(tool: Tool, given: ToolColumn, heading: Heading, look: Look): MappedColumn {
  if (given.isPrivate) return { ...unused(heading, look, because('private', { word: heading.short })), sure: 'sure', isPrivate: true };
  if (given.holds === null) return unused(heading, look, because('tool-unused', { tool: tool.name }));
  if (heading.name === '') return unused(heading, look, because('no-name'));
  if (look.filled === 0) return unused(heading, look, because('blank'));
  const column: MappedColumn = { ...unused(heading, look, because('tool', { tool: tool.name })), holds: given.holds, sure: 'sure' };
  if (given.holds !== 'leftOut') return { ...column, notAnswers: [...(given.notAnswers ?? [])] };
  const reasons = new Set(given.reasons?.map(foldText));
  const isFine = (cell: Cell): boolean => !reasons.has(foldText(textOf(cell)));
  // What the tool may write and what it has written, in one spelling each.
  const fine = new Map([...(given.fine ?? []), ...[...look.counts.keys()].filter(isFine).map(textOf)].map(text => [foldText(text), text]));
  return { ...column, notAnswers: [...fine.values()], why: [because('rule', { tool: tool.name })] };
}
