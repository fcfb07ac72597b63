/** For screens of every width and paper; what went is struck through and what came underlined, so that no colour need be seen. */
export const pageStyles = `
*{box-sizing:border-box}
body{margin:0;color:#1a1a1a;background:#fff;font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;line-break:strict;overflow-wrap:anywhere}
main{max-width:76rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;margin-block:.5rem}
h2{font-size:1.2rem;margin-block:2rem .5rem;border-block-end:2px solid #1a1a1a}
p{margin-block:.5rem}
.region{overflow-x:auto}
.region:focus-visible{outline:3px solid #0b4f9e}
table{width:100%;min-width:40rem;border-collapse:collapse;font-size:.95rem}
th,td{border:1px solid #c8c8c8;padding:.35rem .6rem;text-align:start;vertical-align:top;font-weight:400}
thead th{background:#f2f2f2;font-weight:600}
del{background:#fbe3e3;color:#8c0d0d;text-decoration:line-through}
ins{background:#dcf3e0;color:#0b4a1c;text-decoration:underline}
.figure{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{body{font-size:10.5pt}main{max-width:none;padding:0}.region{overflow:visible}table{min-width:0}thead{display:table-header-group}tr,p{break-inside:avoid}h2{break-after:avoid}}`;
