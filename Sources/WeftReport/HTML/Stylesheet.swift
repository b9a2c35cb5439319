/// How a report looks: calm type on paper, one accent, nothing fetched.
enum Stylesheet {
  static let text = base + parts + print

  private static let base = """
    :root{--paper:#fcfbf8;--ink:#22262b;--soft:#5f666e;--line:#dcd8cf;--wash:#f3f0e9;--accent:#1d4f72;--warm:#b4532a;
    --serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Georgia,"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
    --sans:"Source Sans 3","Helvetica Neue",Arial,"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;
    --mono:"Source Code Pro",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:1.5rem}
    html[data-lang=en] span[lang=zh],html[data-lang=zh] span[lang=en]{display:none}
    html[data-lang=en],span[lang=en]{font-variant-east-asian:proportional-width}span[lang=zh]{font-variant-east-asian:normal}
    body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.62 var(--serif);font-variant-numeric:oldstyle-nums;-webkit-text-size-adjust:100%}
    html[data-lang=zh] body{line-height:1.78;font-size:16px}
    .skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
    .shell{display:grid;grid-template-columns:15.5rem minmax(0,1fr);max-width:86rem;margin:0 auto}
    aside{border-right:1px solid var(--line)}
    nav{position:sticky;top:0;padding:2.6rem 1.4rem 2rem 1.8rem;max-height:100vh;overflow:auto;font:14px/1.45 var(--sans)}
    nav .brand{font:600 22px/1 var(--serif);letter-spacing:.02em;margin:0 0 1rem;color:var(--accent)}
    nav ol{list-style:none;margin:1.4rem 0 0;padding:0}
    nav li{margin:0}
    nav a{display:flex;gap:.7rem;padding:.34rem 0;color:var(--ink);text-decoration:none}
    nav a:hover,nav a.here{color:var(--accent)}
    nav a.here{font-weight:600}
    nav .number{color:var(--soft);min-width:1.1rem;font-variant-numeric:tabular-nums;font-weight:400}
    .tongues{display:flex;gap:.9rem}
    .tongue{border:0;background:none;padding:0 0 2px;font:13px var(--sans);color:var(--soft);cursor:pointer;border-bottom:2px solid transparent}
    .tongue[aria-pressed=true]{color:var(--ink);border-color:var(--accent)}
    main{padding:0 3.6rem 5rem;min-width:0}
    header{padding:2.6rem 0 1rem}
    .weave{display:block;width:100%;height:auto;margin-bottom:2rem}
    .weave .weft{stroke:#c9a36b;stroke-width:4.4;opacity:.75}.weave .warp{stroke:var(--accent);stroke-width:3.6;opacity:.9}
    .weave path{fill:none}
    .kicker{font:13px var(--sans);letter-spacing:.06em;color:var(--soft);margin:0 0 .5rem}
    h1{font-size:2.35rem;line-height:1.18;font-weight:600;margin:0;max-width:24em;text-wrap:balance}
    html[data-lang=zh] h1{line-height:1.36;font-size:2.1rem}
    .subtitle{color:var(--soft);margin:.8rem 0 1.2rem;max-width:44rem}
    .notice{border-left:3px solid var(--warm);background:#fbf1ea;padding:.55rem .95rem;margin:.6rem 0;max-width:44rem;font:15px/1.5 var(--sans)}
    section{padding-top:1.6rem;margin-top:1.6rem;border-top:1px solid var(--line)}
    h2{font-size:1.55rem;line-height:1.25;font-weight:600;margin:.4rem 0 1rem;display:flex;gap:.9rem}
    h2 .number{color:var(--accent);font-weight:400;font-variant-numeric:lining-nums}
    h3{font-size:1.16rem;font-weight:600;margin:2rem 0 .5rem}
    p{max-width:44rem;margin:.6rem 0 1rem}
    .note{color:var(--soft);font-size:.9em}
    code{font:.82em var(--mono);color:var(--soft)}
    button,input,select{font:14px var(--sans);color:inherit}
    .quiet{border:1px solid var(--line);background:transparent;border-radius:3px;padding:.18rem .6rem;cursor:pointer;color:var(--soft)}
    .quiet:hover{color:var(--accent);border-color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}

    """

  private static let parts = """
    .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.4rem,1fr));gap:1.2rem 1.8rem;margin:1.2rem 0 1.8rem}
    .facts div{border-top:2px solid var(--ink);padding-top:.5rem}
    .facts dt{font:13.5px/1.35 var(--sans);color:var(--soft)}
    .facts dd{margin:.15rem 0 0;font-size:1.72rem;line-height:1.2;font-variant-numeric:lining-nums tabular-nums}
    .facts dd.note{font:13px/1.4 var(--sans)}
    .boxhead{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap}
    .caption{font:600 15px/1.4 var(--sans);margin:1.4rem 0 .3rem}
    .tablebox{margin:1.2rem 0 1.8rem}.tablebox .note{font:13.5px/1.5 var(--sans);margin:.1rem 0 .5rem}
    .scroll{overflow-x:auto}
    table.paper{min-width:60%}.paper caption{text-align:left;font-weight:600;font-size:15px;padding:0 0 .45rem}
    .paper thead th{white-space:normal;min-width:5.2rem;max-width:9rem}.paper td{white-space:nowrap}.paper td .below{display:block;color:var(--soft);font-size:12.5px;line-height:1.25}
    .paper .panel th{font-weight:600;padding-top:.8rem;border-top:1px solid var(--ink)}.paper tbody:first-of-type .panel th{border-top:0}
    .paper tbody tr:not(.panel) th{padding-left:1rem}.paper tbody tr+tr>*{border-top:0}
    .paper tfoot td{white-space:normal;font-size:12.5px;line-height:1.45;color:var(--soft);padding:.2rem 0}.paper tfoot tr:first-child td{border-top:1px solid var(--ink);padding-top:.5rem}
    .paper .inside td{color:var(--ink);font-weight:600}
    table{border-collapse:collapse;font:14px/1.42 var(--sans);font-variant-numeric:lining-nums tabular-nums}
    .tablebox table{border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink);min-width:40%}
    thead th{border-bottom:1px solid var(--ink);font-weight:600;vertical-align:bottom;white-space:nowrap}
    th,td{text-align:left;padding:.34rem .85rem .34rem 0;vertical-align:top;font-weight:400}
    tbody th{font-weight:400}
    .number,.share,th.number,th.share{text-align:right}
    nav .number,h2 .number{text-align:left}
    th.text,td.text{min-width:4.5rem}
    tbody tr+tr>*{border-top:1px solid #ece8df}
    .browser tbody tr:hover{background:var(--wash)}
    .browser thead button{all:unset;cursor:pointer}.browser thead button:hover{color:var(--accent)}
    .browser thead button:focus-visible{outline:2px solid var(--accent)}
    .browser td{white-space:nowrap}.browser td.text,.browser td.category{white-space:normal}
    .browser-tools{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center;margin:.4rem 0 .6rem;font:14px var(--sans)}
    .browser-tools input[type=search],.browser-tools select,.tools input{border:1px solid var(--line);border-radius:3px;background:#fff;padding:.26rem .5rem;max-width:13rem}
    .browser-tools details{position:relative}.browser-tools summary{cursor:pointer;color:var(--soft);border:1px solid var(--line);border-radius:3px;padding:.22rem .6rem;list-style:none}
    .browser-tools details>div{position:absolute;z-index:5;background:#fff;border:1px solid var(--line);box-shadow:0 6px 24px #0002;padding:.8rem 1rem;columns:3 11rem;width:42rem;max-width:80vw;max-height:24rem;overflow:auto}
    .browser-tools details label{display:block;break-inside:avoid;padding:.1rem 0;font-size:13.5px}
    .browser-tools .count{color:var(--soft);margin-left:auto}
    .pager{display:flex;gap:.5rem;align-items:center;font:14px var(--sans);margin:.6rem 0;color:var(--soft)}
    .status{white-space:nowrap}
    .swatch{display:inline-block;width:.72rem;height:.72rem;border-radius:2px;margin-right:.5rem;border:1px solid #0003;vertical-align:-.04em}
    .anchored{fill:#3f7f79;background:#3f7f79}.loose{fill:#d9b35f;background:#d9b35f}.suspended{fill:#b4532a;background:#b4532a}
    .isolated{fill:#8d8f93;background:#8d8f93}.unplaced{fill:#d4d2cb;background:#d4d2cb}.external{fill:#a9b8c6;background:#a9b8c6}
    .bar{width:100%;height:30px;display:block;margin:.4rem 0 .6rem}.bar .part{stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke}
    .legend{max-width:52rem}.legend td.text{color:var(--soft);padding-left:1rem}
    .curve svg{width:100%;max-width:46rem;height:auto;font:13px var(--sans);fill:var(--soft)}
    .curve .grid{stroke:#e6e2d8;fill:none}.curve .line{stroke:var(--accent);stroke-width:2.2;fill:none;stroke-linejoin:round}
    .curve .area{fill:var(--accent);opacity:.09}.curve path.chosen{stroke:var(--warm);stroke-dasharray:4 4;fill:none}
    .curve circle.chosen{fill:var(--warm)}.curve text.chosen{fill:var(--warm);font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
    .h0{background:transparent}.h1{background:#eef2f4}.h2{background:#dde6eb}.h3{background:#c9d8e0}.h4{background:#b3c9d5}
    .h5{background:#9ab7c8}.h6{background:#7ea2b8}.h7{background:#5f8ba6;color:#fff}.h8{background:#3f7192;color:#fff}.h9{background:#1d4f72;color:#fff}
    .shaded td[class*=h]{padding:.34rem .7rem}
    .tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 2.4rem}
    figure{margin:1.6rem 0 2.2rem}
    figcaption{font:14px/1.5 var(--sans);color:var(--soft);max-width:48rem;margin-top:.5rem}
    .tools{display:flex;gap:.35rem;align-items:center;flex-wrap:wrap}
    .canvas{border:1px solid var(--line);background:#fff;overflow:hidden;cursor:grab;touch-action:none}
    .canvas svg{display:block;width:100%;height:auto;max-height:44rem}
    .canvas.moving{cursor:grabbing}
    figure.full{position:fixed;inset:0;z-index:20;background:var(--paper);margin:0;padding:1rem 1.4rem;display:flex;flex-direction:column}
    figure.full .canvas{flex:1}figure.full .canvas svg{height:100%;max-height:none}
    .canvas.found g[aria-label]{opacity:.16}.canvas.found g[aria-label].hit,.canvas.found g[aria-label].plane{opacity:1}
    .canvas.near g[aria-label]{opacity:.22}.canvas.near g[aria-label].lit,.canvas.near g[aria-label].plane{opacity:1}
    .ask{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:end;margin:1rem 0;font:14px var(--sans)}.ask label{display:block}.ask label span{display:block;color:var(--soft);font-size:13px}
    .ask input,.ask select,.ask textarea{border:1px solid var(--line);border-radius:3px;background:#fff;padding:.3rem .5rem;max-width:15rem}.ask .text{flex-basis:100%}.ask textarea{width:100%;max-width:none;font:13px/1.5 var(--mono)}
    .findings{list-style:none;padding:0;font:14px/1.5 var(--mono);max-height:26rem;overflow:auto}
    .findings li{padding:.2rem 0 .2rem .8rem;border-left:3px solid var(--line);margin:.25rem 0}
    .findings .error{border-color:var(--warm)}.findings .warning{border-color:#d9b35f}
    .definitions{display:grid;grid-template-columns:repeat(auto-fill,minmax(23rem,1fr));gap:0 2.6rem;align-items:start}.definitions details[open]{grid-column:1/-1}.definitions details{border-top:1px solid #ece8df;padding:.35rem 0}.definitions summary{cursor:pointer;display:flex;justify-content:space-between;gap:1rem}
    .definitions dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;font:14px/1.5 var(--sans);margin:.2rem 0 .8rem}
    .definitions dt{color:var(--soft)}.definitions dd{margin:0}.definitions p{margin:.4rem 0}
    #tip{position:fixed;z-index:30;pointer-events:none;background:var(--ink);color:#fff;font:13px/1.4 var(--sans);padding:.35rem .6rem;border-radius:3px;max-width:24rem;white-space:pre-line}
    #provenance td{word-break:break-all;font-size:13px}

    """

  private static let print = """
    @media(max-width:60rem){.shell{display:block}aside{border:0;border-bottom:1px solid var(--line)}nav{position:static;max-height:none;padding:1.2rem}
    nav ol{columns:2}main{padding:0 1.2rem 3rem}h1{font-size:1.8rem}.facts dd{font-size:1.4rem}}
    @media print{@page{margin:18mm 16mm}body{font-size:10.5pt;background:#fff}.shell{display:block}aside,.tools,.browser-tools,.pager,.quiet,#tip{display:none!important}
    main{padding:0}.browser .scroll{max-height:none;overflow:visible}.scroll{overflow:visible}table{font-size:8.5pt}thead{display:table-header-group}
    tr,figure,.facts div,.sharebar,.curve{break-inside:avoid}h2,h3,.caption{break-after:avoid}section{border-top:.5pt solid #999}.findings{max-height:none}
    .bar .part,.swatch,.shaded td,.notice{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
