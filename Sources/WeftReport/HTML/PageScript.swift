/// What a report does in the browser: languages, tables, pictures, downloads. It fetches and sends nothing, and puts
/// data into the page as text only.
enum PageScript {
  static let text = "'use strict';(()=>{\n" + [speech, tables, pictures, start].joined(separator: "\n") + "\n})();\n"

  private static let speech = #"""
    const root=document.documentElement,all=(q,e=document)=>[...e.querySelectorAll(q)];
    const zh=()=>root.dataset.lang==='zh',say=(en,cn)=>zh()?cn:en,redraws=[];
    const el=(name,text,cls)=>{const e=document.createElement(name);if(text!=null)e.textContent=text;if(cls)e.className=cls;return e};
    const speak=l=>{root.dataset.lang=root.lang=l;all('[data-en]').forEach(e=>{const w=e.dataset[l];e.title=w;if(e.placeholder!=null)e.placeholder=w;e.setAttribute('aria-label',w)});all('[data-language]').forEach(b=>b.setAttribute('aria-pressed',b.dataset.language===l));all('input[name=lang]').forEach(i=>i.value=l);redraws.forEach(f=>f())};
    const save=(name,type,parts)=>{const a=el('a');a.href=URL.createObjectURL(new Blob(parts,{type}));a.download=name;a.click();setTimeout(()=>URL.revokeObjectURL(a.href),9e3)};
    const safe=s=>/^[=+\-@\t]/.test(s)&&!isFinite(s)?"'"+s:s,cell=t=>{const s=safe(t);return /[",\n\r]/.test(s)?'"'+s.replaceAll('"','""')+'"':s};
    const note=root.dataset.note,noted=(r,v)=>note&&!r.includes('note')?[...r,v]:r;
    const csv=(name,header,rows)=>save(name+'.csv','text/csv',['\ufeff',[noted(header,'note'),...(header.includes('note')?rows:rows.map(r=>noted(r,note)))].map(r=>r.map(cell).join(',')).join('\n')+'\n']);
    """#

  private static let tables = #"""
    const shown=(v,k)=>{if(v==='')return '–';if(k==='flag')return v==='true'?'●':'';if(k!=='number'&&k!=='share')return v;const x=Number(v);
      if(k==='share')return (x*100).toFixed(1)+' %';if(Number.isInteger(x))return String(x);const a=Math.abs(x);
      return a<1e-6||a>=1e9?v:x.toFixed(a<5e-4?6:a>=100?1:3).replace('-','−')};
    function browser(table){
      const id=table.dataset.browser,data=JSON.parse(document.getElementById('data-'+id).textContent),cols=data.columns;
      const tools=document.querySelector('[data-tools="'+id+'"]'),filters=new Map(),size=25;let page=0,order=null,query='',whole=false;
      const word=(c,v)=>c.w&&c.w[v]?c.w[v][zh()?1:0]:v,label=c=>zh()?c.zh:c.en;
      const rows=()=>{let r=data.rows;const q=query.toLowerCase();
        if(q)r=r.filter(x=>x.some((v,i)=>(cols[i].k==='text'||cols[i].k==='category')&&word(cols[i],v).toLowerCase().includes(q)));
        for(const [i,v] of filters)r=r.filter(x=>x[i]===v);
        if(order){const {i,d}=order,n=cols[i].k==='number'||cols[i].k==='share';
          r=r.map((x,k)=>[x,k]).sort(([a,p],[b,q])=>{const u=a[i],v=b[i];if(u===''||v==='')return (u==='')-(v==='')||p-q;
            return (n?Number(u)-Number(v):u<v?-1:u>v?1:0)*d||p-q}).map(x=>x[0])}
        return r};
      const draw=()=>{const r=rows(),pages=Math.max(1,Math.ceil(r.length/size));page=Math.min(page,pages-1);
        const show=cols.map((c,i)=>i).filter(i=>cols[i].s),head=el('thead'),hr=head.appendChild(el('tr')),body=el('tbody');
        for(const i of show){const c=cols[i],th=hr.appendChild(el('th',null,c.k));th.scope='col';th.title=c.t[zh()?1:0];
          if(c.o){const b=th.appendChild(el('button',label(c)+(order&&order.i===i?(order.d>0?' ↑':' ↓'):'')));b.type='button';
            b.onclick=()=>{order=!order||order.i!==i?{i,d:c.k==='number'||c.k==='share'?-1:1}:order.d===(c.k==='number'||c.k==='share'?-1:1)?{i,d:-order.d}:null;page=0;draw()}}
          else th.textContent=label(c)}
        for(const x of whole?r:r.slice(page*size,page*size+size)){const tr=body.appendChild(el('tr'));
          for(const i of show){const c=cols[i],td=tr.appendChild(el('td',null,c.k));
            if(c.n==='status'&&x[i]){const s=td.appendChild(el('span',null,'swatch'));if(/^[a-z]+$/.test(x[i]))s.classList.add(x[i]);td.append(word(c,x[i]))}
            else td.textContent=c.w||c.k==='category'?word(c,x[i])||'–':shown(x[i],c.k)}}
        table.replaceChildren(head,body);count.textContent=say(r.length+' of '+data.rows.length,'共 '+data.rows.length+'，显示 '+r.length);
        where.textContent=(page+1)+' / '+pages;back.disabled=page===0;next.disabled=page>=pages-1;pager.hidden=pages<2||whole};
      const search=el('input');search.type='search';search.oninput=()=>{query=search.value;page=0;draw()};
      const count=el('span',null,'count'),choose=el('details'),sum=choose.appendChild(el('summary')),list=choose.appendChild(el('div'));
      const picks=[];cols.forEach((c,i)=>{if(c.k!=='category')return;const s=el('select');picks.push(()=>{const v=s.value;s.replaceChildren(new Option(label(c)+say(': all','：全部'),''));
          [...new Set(data.rows.map(x=>x[i]))].filter(v=>v!=='').forEach(v=>s.add(new Option(word(c,v),'='+v)));s.value=v});
        s.onchange=()=>{if(s.value)filters.set(i,s.value.slice(1));else filters.delete(i);page=0;draw()};tools.append(s)});
      tools.prepend(search);tools.append(choose,count);
      const pager=el('div',null,'pager'),back=el('button','←','quiet'),next=el('button','→','quiet'),where=el('span');
      back.type=next.type='button';back.onclick=()=>{page--;draw()};next.onclick=()=>{page++;draw()};pager.append(back,where,next);table.parentElement.after(pager);
      const words=()=>{search.placeholder=say('Search','搜索');search.setAttribute('aria-label',search.placeholder);sum.textContent=say('Columns','选择列');picks.forEach(f=>f());
        list.replaceChildren(...cols.map(c=>{const l=el('label'),b=el('input');b.type='checkbox';b.checked=c.s;b.onchange=()=>{c.s=b.checked;draw()};l.append(b,' '+label(c));return l}))};
      redraws.push(()=>{words();draw()});addEventListener('beforeprint',()=>{whole=true;draw()});addEventListener('afterprint',()=>{whole=false;draw()});
      return ()=>csv(id,cols.map(c=>c.n),data.rows)}
    function still(table){const rows=all('tbody tr',table).map(r=>[...r.children].map(c=>c.dataset.v));return ()=>csv(table.dataset.table,table.dataset.names.split('\t'),rows)}
    """#

  private static let pictures = #"""
    function picture(figure){
      const box=figure.querySelector('.canvas'),svg=box.querySelector('svg');if(!svg||!svg.viewBox.baseVal)return;
      const full=svg.getAttribute('viewBox').split(/[ ,]+/).map(Number);let v=[...full],drag=null;
      const set=()=>svg.setAttribute('viewBox',v.join(' ')),name=figure.dataset.name;
      const at=e=>{const r=svg.getBoundingClientRect(),k=Math.max(v[2]/r.width,v[3]/r.height);return [v[0]+v[2]/2+(e.clientX-r.left-r.width/2)*k,v[1]+v[3]/2+(e.clientY-r.top-r.height/2)*k,k]};
      const zoom=(f,x=v[0]+v[2]/2,y=v[1]+v[3]/2)=>{const w=Math.min(full[2]*1.5,Math.max(full[2]/60,v[2]*f)),g=w/v[2];v=[x-(x-v[0])*g,y-(y-v[1])*g,w,v[3]*g];set()};
      box.addEventListener('wheel',e=>{if(!e.ctrlKey&&!e.metaKey&&!figure.classList.contains('full'))return;e.preventDefault();const [x,y]=at(e);zoom(e.deltaY>0?1.18:1/1.18,x,y)},{passive:false});
      box.onpointerdown=e=>{drag=[e.clientX,e.clientY];box.setPointerCapture(e.pointerId);box.classList.add('moving')};
      box.onpointermove=e=>{if(!drag)return;const k=at(e)[2];v[0]-=(e.clientX-drag[0])*k;v[1]-=(e.clientY-drag[1])*k;drag=[e.clientX,e.clientY];set()};
      box.onpointerup=box.onpointercancel=()=>{drag=null;box.classList.remove('moving')};
      const marks=all('g[aria-label]',svg),tip=document.getElementById('tip');
      const mark=e=>e.target.closest&&e.target.closest('g[aria-label]');
      box.addEventListener('mousemove',e=>{const g=mark(e);tip.hidden=!g||!!drag;if(!g)return;tip.textContent=g.getAttribute('aria-label');
        tip.style.left=Math.min(e.clientX+14,innerWidth-tip.offsetWidth-8)+'px';tip.style.top=Math.min(e.clientY+16,innerHeight-tip.offsetHeight-8)+'px'});
      box.addEventListener('mouseleave',()=>{tip.hidden=true;box.classList.remove('near')});
      const end=(g,k)=>g.dataset[k];
      box.addEventListener('mouseover',e=>{const g=mark(e);all('.lit',svg).forEach(m=>m.classList.remove('lit'));const id=g&&g.classList.contains('organization')&&g.dataset.id;box.classList.toggle('near',!!id);
        if(!id)return;const near=new Set([id]);marks.forEach(m=>{const s=end(m,'source'),t=end(m,'target');if(s===id||t===id){near.add(s);near.add(t);m.classList.add('lit')}});
        marks.forEach(m=>{if(m.classList.contains('organization')&&near.has(m.dataset.id))m.classList.add('lit')})});
      const find=figure.querySelector('[data-find]');if(find)find.oninput=()=>{const q=find.value.trim().toLowerCase();box.classList.toggle('found',!!q);
        marks.forEach(m=>m.classList.toggle('hit',!!q&&m.getAttribute('aria-label').toLowerCase().includes(q)))};
      const file=()=>{const c=svg.cloneNode(true);c.setAttribute('viewBox',full.join(' '));all('.hit,.lit',c).forEach(m=>m.classList.remove('hit','lit'));return '<?xml version="1.0" encoding="UTF-8"?>\n'+new XMLSerializer().serializeToString(c)};
      const png=()=>{const i=new Image(),k=Math.min(3,8000/Math.max(full[2],full[3]));i.onload=()=>{const c=el('canvas');c.width=full[2]*k;c.height=full[3]*k;const x=c.getContext('2d');x.fillStyle='#fff';x.fillRect(0,0,c.width,c.height);
        x.drawImage(i,0,0,c.width,c.height);c.toBlob(b=>save(name+'.png','image/png',[b]));URL.revokeObjectURL(i.src)};i.src=URL.createObjectURL(new Blob([file()],{type:'image/svg+xml'}))};
      const acts={in:()=>zoom(1/1.4),out:()=>zoom(1.4),reset:()=>{v=[...full];set()},full:()=>figure.classList.toggle('full'),svg:()=>save(name+'.svg','image/svg+xml',[file()]),png};
      all('[data-figure]',figure).forEach(b=>b.onclick=acts[b.dataset.figure]);
      addEventListener('keydown',e=>{if(e.key==='Escape')figure.classList.remove('full')})}
    """#

  private static let start = #"""
    const downloads=new Map();
    all('[data-browser]').forEach(t=>downloads.set(t.dataset.browser,browser(t)));
    all('[data-table]').forEach(t=>downloads.set(t.dataset.table,still(t)));
    all('[data-csv]').forEach(b=>b.onclick=()=>downloads.get(b.dataset.csv)());
    all('figure').forEach(picture);
    all('[data-language]').forEach(b=>b.onclick=()=>speak(b.dataset.language));
    const links=new Map(all('nav a').map(a=>[a.getAttribute('href').slice(1),a]));
    const seen=new IntersectionObserver(es=>{for(const e of es)if(e.isIntersecting){links.forEach(a=>a.classList.remove('here'));const a=links.get(e.target.id);if(a)a.classList.add('here')}},{rootMargin:'-10% 0px -80% 0px'});
    all('main section').forEach(s=>seen.observe(s));
    speak(root.dataset.lang);
    """#
}
