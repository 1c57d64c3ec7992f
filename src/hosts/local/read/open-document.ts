import { unescapeXml } from '../package/xml';

/** The names of the tables of an .ods that are not shown, which their style says. Source: OpenDocument 1.3, part 3, 20.258 (table:display). */
export function hiddenIn(content: string): Set<string> {
  const styles = [...content.matchAll(/<style:style\b([^>]*)>\s*<style:table-properties\b[^>]*\btable:display="false"/g)];
  const hidden = new Set(styles.map(([, attributes = '']) => /\bstyle:name="([^"]*)"/.exec(attributes)?.[1]));
  const tables = [...content.matchAll(/<table:table\s([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const named = (attributes: string): string => unescapeXml(/\btable:name="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return new Set(tables.filter(attributes => hidden.has(/\btable:style-name="([^"]*)"/.exec(attributes)?.[1])).map(named));
}
