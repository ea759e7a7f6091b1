import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const root='/work/wt/near/dist';
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.json':'application/json','.svg':'image/svg+xml','.woff2':'font/woff2'};
const server=createServer((q,r)=>{let p=decodeURIComponent(new URL(q.url,'http://x').pathname);let f=join(root,p);if(existsSync(f)&&statSync(f).isDirectory())f=join(f,'index.html');if(!existsSync(f)){r.writeHead(404);r.end();return;}r.writeHead(200,{'content-type':types[extname(f)]??'application/octet-stream'});r.end(readFileSync(f));}).listen(4399);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const jobs=JSON.parse(process.argv[2]);
for(const [name,path,w,h,o={}] of jobs){
  const c=await b.newContext({viewport:{width:w,height:h},colorScheme:o.dark?'dark':'light',javaScriptEnabled:!o.nojs});
  const p=await c.newPage(); if(o.print) await p.emulateMedia({media:'print'});
  await p.goto('http://localhost:4399'+path); await p.waitForTimeout(o.wait??250);
  if(o.type){await p.getByLabel('Postcode, town or district').first().fill(o.type);await p.keyboard.press('Enter');await p.waitForTimeout(1500);}
  if(o.m){console.log(await p.evaluate(()=>[...document.querySelectorAll('main h2, main h3')].map(h=>Math.round(h.getBoundingClientRect().top+scrollY)+' '+h.tagName+' '+h.textContent.trim().slice(0,60)).join('\n')));}
  const height=await p.evaluate(()=>document.documentElement.scrollHeight);
  console.log(name,path,w,'height',height);
  await p.screenshot({path:`/tmp/shot-${name}.png`,fullPage:!o.top,clip:o.clip?{x:0,y:o.clip[0],width:w,height:o.clip[1]}:undefined});
  await c.close();
}
await b.close();server.close();
