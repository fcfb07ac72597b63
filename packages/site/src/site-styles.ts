/** For screens of every width, the keyboard and paper; every colour of words has a contrast of 7:1 or more on its ground. */
export const siteStyles = `
:root{--ink:#1a1a1a;--quiet:#4a4a4a;--line:#c8c8c8;--link:#0b4f9e;--bar:#7fa6d3}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;line-break:strict;overflow-wrap:anywhere}
:lang(ug){font-family:"UKIJ Tuz","UKIJ Tuz Tom","Microsoft Uighur",Vazirmatn,"Noto Naskh Arabic",sans-serif}
[lang=zh-CN]{font-family:"Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main,footer{max-width:64rem;margin:0 auto;padding-inline:1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;padding-block:1rem;border-block-end:2px solid var(--ink)}
.site{font-weight:600;color:inherit;text-decoration:none}
footer{margin-block:3rem 2rem;padding-block-start:1rem;border-block-start:1px solid var(--line);color:var(--quiet);font-size:.9rem}
footer a{margin-inline-start:1em}
h1{font-size:1.75rem;line-height:1.4;margin-block:1.5rem .5rem}
h2{font-size:1.3rem;margin-block:2.5rem .75rem}
p{margin-block:.4rem}
a{color:var(--link);text-underline-offset:.2em}
a:focus-visible,input:focus-visible,.region:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:#fff}
.skip:focus{inset-block-start:1rem}
.quiet{color:var(--quiet)}
.region{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.95rem}
th,td{padding:.4rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:baseline;font-weight:400}
thead th{font-weight:600;border-block-end-color:var(--ink)}
.figure{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.bar{width:30%;min-width:6rem}
.bar svg{display:block;width:100%;height:.8rem}
.bar rect{fill:var(--bar)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem;margin-block:1rem}
dl div{border-block-start:3px solid var(--bar);padding-block-start:.4rem}
dt{color:var(--quiet);font-size:.9rem}
dd{margin:0;font-size:1.35rem;font-variant-numeric:tabular-nums}
form.search{margin-block:1.5rem}
form.search label{display:block;font-weight:600}
form.search input{width:100%;max-width:28rem;padding:.5rem .7rem;font:inherit;border:1px solid var(--quiet);border-radius:.2rem}
output{display:block;min-height:1.7em;color:var(--quiet)}
code{font:.8em/1.4 ui-monospace,Consolas,monospace;color:var(--quiet)}
@media print{.skip,nav,form.search{display:none}a{color:inherit}}
`;
