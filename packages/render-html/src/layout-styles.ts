/** What no theme changes: how the page keeps to screens of every width, to the keyboard and to paper. */
export const layoutStyles = `
:root{--prose:1;--table:1.15;--measure:44rem}
*{box-sizing:border-box}
body{margin:0;color:#1a1a1a;background:#fff;line-break:strict;overflow-wrap:anywhere}
h1,h2,h3,h4{font-weight:normal}
h1,h2,h3,h4,p,ol{max-width:var(--measure);margin-inline:auto}
.note,.back{max-width:none}
a{color:#0b4f9e;text-underline-offset:.2em}
.body a,.note a{color:inherit;text-decoration:underline dotted #6b6b6b}
a:focus-visible,.region:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:#fff}
.skip:focus{inset-block-start:1rem}
header{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
main{max-width:76rem;margin:0 auto;padding:0 1rem 4rem}
main:focus{outline:none}
section{padding-block:2.5rem;border-block-end:1px solid #d9d9d9}
.cover{min-height:80vh}
ol{list-style:none;padding:0}
ol a{display:block;padding-block:.15em;color:inherit;text-decoration:none}
ol a:hover{text-decoration:underline}
.back{font:1rem var(--hei);text-align:center}
.region{overflow-x:auto;margin-block:1.5rem 0}
.region+.region{margin-block-start:3rem}
table{width:100%;min-width:var(--least);border-collapse:collapse;table-layout:fixed}
table+table{margin-block-start:calc(var(--rule)*-1)}
caption{text-align:start}
caption>*,.banner div{position:sticky;inset-inline-start:0;max-width:calc(100vw - 2rem);margin-inline:0}
.banner div{display:flex;justify-content:space-between;gap:1em}
tr{height:var(--row)}
th,td{border:max(1px,var(--rule)) solid #4d4d4d;padding:var(--cell);font-weight:normal;vertical-align:middle}
.banner td{border:0;padding-inline:0}
tbody th,tbody td{text-align:start;padding-inline-start:calc(.4em + var(--indent,0)*var(--step))}
tbody .center{text-align:center}
tbody .end{text-align:end;font-variant-numeric:tabular-nums}
thead .start{text-align:start}
thead .end{text-align:end}
data{white-space:nowrap}
:target{scroll-margin-block:2rem}
data:target{background:#ffe58f;outline:3px solid #ffe58f}
@media(max-width:40rem){:root{--prose:.8}section{padding-block:1.5rem}}
@media print{
:root{--table:1}
html{font-size:12pt}
main{max-width:none;padding:0}
h1,h2,h3,h4,p,ol,.banner div{max-width:none!important}
section{padding:0;border:0;break-before:page}
.cover{break-before:auto;min-height:0}
.cover,.contents{page:unnumbered}
.wide{page:wide}
.skip,.back{display:none}
.region{overflow:visible;break-inside:auto}
table{min-width:0}
.dense{--table:var(--dense)}
tr,caption{break-inside:avoid}
h2,h3,h4,caption{break-after:avoid}
p{orphans:2;widows:2}
a{color:inherit!important;text-decoration:none!important}
}`;
