/** For screens of every width, the keyboard and paper; every colour of words has a contrast of 7:1 or more on its ground. */
export const pageStyles = `
:root{--line:#c8c8c8;--quiet:#4a4a4a;--error:#8c0d0d;--warning:#6b4300;--info:#1d4a7a}
*{box-sizing:border-box}
body{margin:0;color:#1a1a1a;background:#fff;font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;line-break:strict;overflow-wrap:anywhere}
:root[dir=rtl] body{font-family:"UKIJ Tuz Tom","Microsoft Uighur","Noto Naskh Arabic","Source Han Sans SC","Noto Sans CJK SC",serif}
main{max-width:76rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;margin-block:.5rem}
h2{font-size:1.3rem;margin-block:2.5rem .75rem;border-block-end:2px solid #1a1a1a}
h3{font-size:1.1rem;margin-block:1rem .25rem}
h4{font-size:1rem;margin-block:0 .4rem}
p{margin-block:.3rem}
ul{margin-block:.3rem;padding-inline-start:1.4rem}
li{margin-block:.2rem}
a{color:#0b4f9e;text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,.region:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
code{margin-inline-start:.6em;color:var(--quiet);font:.85em ui-monospace,Consolas,monospace;font-weight:400}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:#fff}
.skip:focus{inset-block-start:1rem}
.region{overflow-x:auto;margin-block:.4rem}
table{width:100%;min-width:34rem;border-collapse:collapse;font-size:.95rem}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top;font-weight:400}
thead th{background:#f2f2f2;font-weight:600;overflow-wrap:normal}
tbody th{min-width:11rem}
.figure{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .figure{white-space:normal}
.figures .figure{width:8rem}
td.error,td.warning,td.info{font-weight:600}
td.error{color:var(--error)}
td.warning{color:var(--warning)}
td.info{color:var(--info)}
.score{background:linear-gradient(#cfe0f2 0 0) 0 100%/var(--score) .3rem no-repeat}
.below{display:block;color:var(--quiet);font-size:.9em}
details.department{border:1px solid var(--line);margin-block:.75rem;padding:.25rem 1rem}
details[open].department{padding-block-end:1rem}
summary{cursor:pointer;padding-block:.35rem}
summary h3,summary h4{display:inline;margin:0}
.counts{margin-inline-start:1em;color:var(--quiet)}
.fact{color:var(--quiet)}
.files{font-size:.9em}
.files a{display:inline-block;margin-inline-end:.5em}
.despite{border-inline-start:4px solid var(--warning);padding-inline-start:.75rem}
.rule,.culprit{margin-block:1.25rem;border-block-start:1px solid var(--line);padding-block-start:.9rem}
.culprit{border-inline-start:4px solid var(--error);padding-inline-start:.9rem}
.why{color:var(--quiet)}
.mark{margin-inline-end:.6em;border:1px solid;border-radius:.2rem;padding:0 .35em;font-size:.85em;font-weight:600}
.mark.error{color:var(--error)}
.mark.warning{color:var(--warning)}
.mark.info{color:var(--info)}
@media print{
body{font-size:10.5pt}
main{max-width:none;padding:0}
details::details-content{content-visibility:visible;block-size:auto}
.skip,.back{display:none}
.region{overflow:visible}
table{min-width:0}
thead{display:table-header-group}
tr,li{break-inside:avoid}
h2,h3,h4,summary{break-after:avoid}
details.department{border:0;padding:0}
a{color:inherit;text-decoration:none}
}`;
