import type { Look } from '../sheet';
import { colors, font, headerGround, ink, line, linkInk, looks, quiet, type Tone } from '../style';

/** The page's style sheet: the report's own colours and kinds of text, laid out for a screen, then for a telephone, then for paper. */
export const pageStyle = (): string => [base, ...kinds(), ...tones(), screen, chart, phone, paper].join('\n');

const tones = (): string[] =>
  (Object.keys(colors) as Tone[]).map(tone => `.${tone}{--mark:${colors[tone].mark};--ground:${colors[tone].ground ?? 'transparent'}}`);

/** `.lead { ... }` and so on, out of the looks that cells have. */
const kinds = (): string[] =>
  Object.entries(looks).map(([name, traits]: [string, Partial<Look>]) => {
    const rules = [
      traits.bold ? 'font-weight:bold' : 'font-weight:normal',
      traits.size ? `font-size:${traits.size}pt` : '',
      traits.color ? `color:${traits.color}` : '',
      traits.underline ? `border-bottom:1px solid ${traits.underline}` : '',
    ];
    return `.${name}{${rules.filter(rule => rule).join(';')}}`;
  });

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:${ink};background:#fff;font:10pt/1.4 ${font},Helvetica,"Liberation Sans",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,p,figure,dl,dd{margin:0}
p,td,dd{white-space:pre-line}
h1,h2,h3,p,td,dd,.name{overflow-wrap:anywhere}
a{color:${linkInk};text-decoration:none}
a:hover{text-decoration:underline}
td.center.bold>a{color:inherit}`;

const screen = `
nav{position:sticky;top:0;z-index:1;display:flex;gap:20px;max-width:1280px;margin:auto;padding:8px 28px;background:#fff;border-bottom:1px solid ${line}}
main{max-width:1280px;margin:auto;padding:12px 28px 40px}
section{scroll-margin-top:40px}
section+section{margin-top:44px}
tbody[id]{scroll-margin-top:80px}
tbody:target>tr:first-child>td{box-shadow:inset 0 2px ${linkInk}}
.owners{position:relative;margin-left:auto}
.owners summary,.below summary{cursor:pointer;color:${linkInk}}
.owners div{position:absolute;right:0;display:grid;gap:4px;padding:10px 14px;background:#fff;border:1px solid ${line};max-height:70vh;overflow:auto}
.owners label{white-space:nowrap}
.aside{display:flex;justify-content:space-between;align-items:baseline;gap:20px}
.aside>.heading{flex:1}
.lead{line-height:1.4;margin-top:6px}
.body{line-height:1.5;margin-top:4px;max-width:1080px}
.heading{padding:0 0 3px;margin:14px 0 6px}
.note,.small{margin:4px 0}
.text{font-size:9pt}
.space{height:6px}
.cards{display:flex;gap:10px;margin:8px 0}
.card{flex:1 1 0;padding:8px 14px;border-left:5px solid var(--mark);background:var(--ground)}
.figure{line-height:1.25}
.flat{gap:6px}
.flat .card{flex:1 1 auto;padding:3px 8px;font-size:9pt}
.flat .card p{white-space:nowrap}
.flat .figure{font-size:14pt;white-space:nowrap}
.beside{display:flex;gap:28px}
.beside>div{flex:1 1 0;min-width:0}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9pt;line-height:1.35}
th{background:${headerGround};font-size:8pt;text-align:left;vertical-align:bottom;overflow-wrap:normal}
th,td{padding:5px 7px;border-bottom:1px solid ${line}}
td{vertical-align:top;background:var(--ground)}
.dense th,.dense td{padding:3px 4px;font-size:8pt;overflow-wrap:normal;hyphens:none}
.dense{table-layout:auto}
.dense th{font-size:7.5pt}
.standing td,.standing th,.changes td,.changes th,.duties td,.duties th{padding:3px 5px}
.standing td,.changes td{vertical-align:middle}
.duties tr:first-child td{border-bottom:0;padding-bottom:0}
.duties .deed td{padding-top:0}
.center{padding-inline:2px;text-align:center}
.turned{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;text-align:left}
td.number,.duties td:nth-child(4){white-space:nowrap}
.right{text-align:right}
.bold{font-weight:bold}
.list th{position:sticky;top:35px}
.list .group th{position:static;padding:12px 5px 4px;font-size:10pt;background:none;color:${colors.plain.mark}}
.spark{display:block;max-width:170px}
.whole{fill:${line}}
.records th,.records td{padding-left:5px;padding-right:5px}
.records tbody>tr:first-child>td{border-bottom:0;padding-top:10px}
.records .below>td{padding:2px 5px 12px}
.records dl{display:grid;grid-template-columns:repeat(8,minmax(0,1fr));gap:4px 18px}
.records dl .long{order:1;grid-column:span 4}
.place{color:${quiet};margin-left:6px}
dt{font-size:8pt;color:${quiet}}`;

const chart = `
.chart figcaption{font-weight:bold}
.legend{display:flex;flex-wrap:wrap;gap:0 14px;align-items:center;font-size:9pt}
.legend span{display:flex;align-items:center;gap:4px}
.line{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:14px;align-items:center;padding-right:14px;font-size:9pt;line-height:1.15}
.line .name{text-align:right}
.chart svg{display:block;overflow:visible}
.grid{stroke:${line}}
.between{stroke:var(--mark);stroke-width:4;opacity:.35}
.stroke{stroke:${ink};stroke-width:2.5}
.diamond{fill:#fff;stroke:${colors.belief.mark};stroke-width:2}
circle{fill:var(--mark);stroke:#fff}
.hollow circle{fill:#fff;stroke:var(--mark);stroke-width:2}
.chart g text{fill:#fff;font-size:9px;font-weight:bold}
.chart g.hollow text{fill:var(--mark)}
.scale{position:relative;height:16px;font-size:8pt;color:${quiet}}
.scale span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.axis-title{padding-left:50%;text-align:center;font-size:8pt;color:${quiet}}
.field{display:grid;grid-template-columns:16px 36px minmax(0,1fr);padding:8px 10px 0 0}
.field .up{writing-mode:vertical-rl;transform:rotate(180deg);text-align:center;font-size:8pt;color:${quiet}}
.steps{position:relative;font-size:8pt;color:${quiet}}
.steps span{position:absolute;right:6px;transform:translateY(50%);white-space:nowrap}
.field .scale{grid-column:3;margin-top:2px}
.field .axis-title{grid-column:3;padding:0}
.frame{fill:none;stroke:${line}}
.cut{stroke:${quiet};stroke-dasharray:4 4}
.quarter{font-size:11px;fill:${quiet}}`;

const phone = `
@media screen and (max-width:760px){
nav{padding:8px 14px;gap:4px 14px;flex-wrap:wrap}
main{padding:8px 14px 32px}
.aside,.beside{display:block}
.cards{flex-wrap:wrap}
.card{flex:1 1 40%}
.line{grid-template-columns:minmax(0,1fr);gap:0;padding:0 12px;margin-top:6px}
.line .name{text-align:left;margin-left:-12px}
.axis-title{padding-left:0}
.rows thead,.records thead,.rows colgroup,.records colgroup,.columns colgroup{display:none}
.rows,.rows tbody,.rows tr,.rows td,.records,.records tbody,.records tr,.records td,.columns{display:block}
.rows tr,.records tbody{padding:8px 0;border-bottom:1px solid ${quiet}}
.rows td,.records td{text-align:left;border:0;padding:3px 6px}
.rows .empty,.records .empty{display:none}
.rows td::before,.records tr:first-child>td::before{content:attr(data-label);display:block;font-size:8pt;font-weight:normal;color:${quiet}}
.rows tr,.records tr:first-child{display:grid;grid-template-columns:repeat(6,minmax(0,1fr))}
.rows td,.records td{grid-column:span 2}
.group th{grid-column:1/-1}
.rows td.left{grid-column:span 3}
.rows.many td{grid-column:span 1;padding:3px;text-align:center}
.rows.many td.left{grid-column:1/-1;text-align:left}
.rows td.long,.rows td.left.bold,.records td.left{grid-column:1/-1}
.records td.left+td.left{margin-top:-6px}
.records dl{grid-template-columns:repeat(2,minmax(0,1fr))}
.records .long{grid-column:1/-1}
.columns{display:grid}
.columns thead,.columns tbody,.columns tr{display:contents}
.columns th,.columns td{order:var(--column);border:0}
.standing td,.standing th,.changes td,.changes th,.duties td,.duties th{padding:3px 2px}
.standing colgroup,.changes colgroup,.duties colgroup,.standing thead,.changes thead,.duties thead{display:none}
.standing,.changes,.duties{display:block}
.standing tbody,.changes tbody,.duties tbody{display:block;border-bottom:1px solid ${line};padding:4px 0}
.standing tr,.changes tr,.duties tr{display:grid;grid-template-columns:22px repeat(4,minmax(0,1fr)) 18px;align-items:center}
.standing td,.changes td,.duties td{border:0;text-align:left}
.standing td:nth-child(2),.changes td:nth-child(2),.duties td:nth-child(2){grid-column:2/-1}
.standing td:nth-child(3){grid-column:1/3;padding-right:8px}
.standing td:nth-child(n+4)::before,.changes td:nth-child(n+3)::before,.duties tr:first-child td:nth-child(n+3)::before{content:attr(data-label);display:block;font-size:8pt;font-weight:normal;color:${quiet}}
.standing td:last-child::before,.standing td.empty::before,.changes td.empty::before,.duties tr:first-child td.empty:nth-child(n+3)::before{content:none}
.standing tr{grid-template-columns:22px repeat(3,minmax(0,1fr)) minmax(0,1.2fr) 18px}
.changes td:nth-child(3),.duties tr:first-child td:nth-child(3){grid-column:2/4}
.changes td:nth-child(5),.duties tr:first-child td:nth-child(5){grid-column:5/-1}
table.narrow{display:block;overflow-x:auto;font-size:8pt}
table.narrow th,table.narrow td{padding:4px 3px;overflow-wrap:normal}
table.narrow th{font-size:7.5pt}
}`;

const paper = `
@page{size:A4 landscape;margin:10mm}
@media print{
nav{display:none}
main{max-width:none;padding:0}
section+section{margin:0;break-before:page}
a{color:inherit}
.heading{break-after:avoid}
tr,.card,.cards,.chart,.columns,table.narrow,.records tbody{break-inside:avoid}
.list th{position:static}
.below:has(details:not([open])){display:none}
table,th{font-size:8pt}
th,td{padding:4px 5px}
.one-page{zoom:var(--fit);break-inside:avoid}
.one-page .lead,.one-page .body{line-height:1.25;margin-top:3px;max-width:none}
.one-page .body{font-size:10.5pt}
.one-page .space{height:2px}
.one-page .cards{margin:2px 0}
.one-page .card{padding:3px 6px}
.one-page .heading{margin:3px 0 2px;padding:0 0 1px}
.one-page .text{line-height:1.25}
.one-page table,.one-page th,.one-page .dense th,.one-page .fine,.one-page .deed,.one-page .text,.one-page .subtitle,.one-page .card,.one-page .legend,.one-page .scale,.one-page .steps,.one-page .axis-title,.one-page .up{font-size:9.2pt}
.one-page .quarter,.one-page .chart g text{font-size:12.3px}
.one-page table{line-height:1.15}
.one-page th,.one-page td{padding:1px 5px}
.one-page .fine{line-height:1.15}
.one-page .standing td,.one-page .changes td,.one-page .duties td{padding-top:1px;padding-bottom:1px}
.one-page .standing td,.one-page .standing th,.one-page .changes td,.one-page .changes th,.one-page .duties td,.one-page .duties th{padding-left:2px;padding-right:2px}
.one-page .dense th,.one-page .dense td{padding:1.2px 4px;font-size:9.2pt}
.one-page .beside{gap:18px}
.one-page .line{font-size:9.2pt;height:15px;overflow:visible}
.one-page .line .name{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.one-page .line.axis{height:16px;margin-top:6px}
.one-page .field>svg{height:225px}
}`;
