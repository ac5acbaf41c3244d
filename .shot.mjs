import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const base='http://localhost:4501';
for (const [name,url,w,h,dark,js,full] of JSON.parse(process.argv[2])) {
 const c=await b.newContext({viewport:{width:w,height:h},colorScheme:dark?'dark':'light',javaScriptEnabled:js,deviceScaleFactor:1});
 const p=await c.newPage(); p.on('pageerror',e=>console.log(name,e.message)); await p.goto(base+url); await p.waitForTimeout(300);
 const sw=await p.evaluate(()=>document.documentElement.scrollWidth).catch(()=>0); if(sw>w)console.log(name,'overflow',sw);
 await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:!!full,clip:full?.clip}); await c.close();
}
await b.close();
