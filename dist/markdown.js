"use strict";
exports.ids = ["markdown"], exports.modules = {
  9995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      hl: () => decodeHTMLStrict
    });
    const c1 = [
      8364,
      0,
      8218,
      402,
      8222,
      8230,
      8224,
      8225,
      710,
      8240,
      352,
      8249,
      338,
      0,
      381,
      0,
      0,
      8216,
      8217,
      8220,
      8221,
      8226,
      8211,
      8212,
      732,
      8482,
      353,
      8250,
      339,
      0,
      382,
      376
    ];
    function isInvalidCodePoint(codePoint) {
      return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
    }
    function decode_codepoint_replaceCodePoint(codePoint) {
      return isInvalidCodePoint(codePoint) ? 65533 : codePoint >= 128 && codePoint <= 159 && c1[codePoint - 128] || codePoint;
    }
    function decode_codepoint_replaceCodePointXML(codePoint) {
      return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
    }
    function codePointToString(codePoint) {
      return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(decode_codepoint_replaceCodePoint(codePoint));
    }
    const BASE91_INVERSE = /* @__PURE__ */ (() => {
      const table = new Uint8Array(127);
      let code = 0;
      for (let char = 33; char <= 126; char++)
        char !== 34 && char !== 36 && char !== 92 && (table[char] = code++);
      return table;
    })();
    function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
      const inputLength = input.length, twoCharBias = dictSize * 90;
      let pos = 0;
      const readSlotCode = () => {
        const c12 = BASE91_INVERSE[input.charCodeAt(pos++)];
        return c12 < dictSize ? c12 : c12 * 91 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
      }, dict2AtomCount = atomCount - dict1AtomCount, slotCount = atomCount + ngramCount, single = new Int32Array(slotCount);
      single.fill(-1, dict1AtomCount, dictSize), single.fill(-1, dictSize + dict2AtomCount, slotCount);
      const start = new Int32Array(slotCount), length = new Int32Array(slotCount);
      function decodeDelta(count, off) {
        let previous = 0, slot = off;
        const end = off + count;
        for (; slot < end; ) {
          const code = BASE91_INVERSE[input.charCodeAt(pos++)];
          if (code < 89)
            previous += code, single[slot++] = previous;
          else if (code === 89) {
            let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
            for (; runLength--; )
              single[slot++] = ++previous;
          } else {
            const next = BASE91_INVERSE[input.charCodeAt(pos++)];
            previous += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
            (next < 90 ? next * 91 + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * 91 + BASE91_INVERSE[input.charCodeAt(pos++)]), single[slot++] = previous;
          }
        }
      }
      decodeDelta(dict1AtomCount, 0), decodeDelta(dict2AtomCount, dictSize);
      const references = new Int32Array(ngramCount * 2);
      let poolSize = 0, ngramIndex = 0;
      function readNgramReferences(count, startSlot) {
        for (let index = 0; index < count; index++) {
          const slot = startSlot + index, a = readSlotCode(), b = readSlotCode();
          references[ngramIndex * 2] = a, references[ngramIndex * 2 + 1] = b, ngramIndex += 1, start[slot] = poolSize;
          const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
          length[slot] = entryLength, poolSize += entryLength;
        }
      }
      readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount), readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
      const pool = new Uint16Array(poolSize);
      let write = 0;
      for (let index = 0; index < ngramIndex; index++)
        for (let half = 0; half < 2; half++) {
          const source = references[index * 2 + half], value = single[source];
          if (value < 0) {
            let read = start[source];
            const readEnd = read + length[source];
            for (; read < readEnd; )
              pool[write++] = pool[read++];
          } else
            pool[write++] = value;
        }
      const out = new Uint16Array(resultLength);
      let outIndex = 0;
      for (; pos < inputLength; ) {
        let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
        slot >= dictSize && (slot = slot * 91 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)]);
        const value = single[slot];
        if (value < 0) {
          let read = start[slot];
          const readEnd = read + length[slot];
          for (; read < readEnd; )
            out[outIndex++] = pool[read++];
        } else
          out[outIndex++] = value;
      }
      return out;
    }
    const htmlDecodeTree = /* @__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
    var bin_trie_flags_BinTrieFlags;
    (function(BinTrieFlags2) {
      BinTrieFlags2[BinTrieFlags2.VALUE_LENGTH = 49152] = "VALUE_LENGTH", BinTrieFlags2[BinTrieFlags2.FLAG13 = 8192] = "FLAG13", BinTrieFlags2[BinTrieFlags2.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", BinTrieFlags2[BinTrieFlags2.JUMP_TABLE = 127] = "JUMP_TABLE", BinTrieFlags2[BinTrieFlags2.VALUE_MASK = 8191] = "VALUE_MASK";
    })(bin_trie_flags_BinTrieFlags || (bin_trie_flags_BinTrieFlags = {}));
    var CharCodes;
    (function(CharCodes2) {
      CharCodes2[CharCodes2.AMP = 38] = "AMP", CharCodes2[CharCodes2.NUM = 35] = "NUM", CharCodes2[CharCodes2.SEMI = 59] = "SEMI", CharCodes2[CharCodes2.EQUALS = 61] = "EQUALS", CharCodes2[CharCodes2.ZERO = 48] = "ZERO", CharCodes2[CharCodes2.NINE = 57] = "NINE", CharCodes2[CharCodes2.LOWER_A = 97] = "LOWER_A", CharCodes2[CharCodes2.LOWER_X = 120] = "LOWER_X";
    })(CharCodes || (CharCodes = {}));
    const TO_LOWER_BIT = 32, CONSUMED_SHIFT = 21, CODE_POINT_MASK = 2097151, CONSUMED_OVERFLOW = 2047;
    let longNumericConsumed = 0;
    function unpackConsumed(packed) {
      const consumed = packed >>> CONSUMED_SHIFT;
      return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
    }
    function isNumber(code) {
      return code - CharCodes.ZERO >>> 0 <= 9;
    }
    function isHexadecimalCharacter(code) {
      return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
    }
    function isAlpha(code) {
      return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
    }
    function isEntityInAttributeInvalidEnd(code) {
      return code === CharCodes.EQUALS || isAlpha(code) || isNumber(code);
    }
    var EntityDecoderState;
    (function(EntityDecoderState2) {
      EntityDecoderState2[EntityDecoderState2.EntityStart = 0] = "EntityStart", EntityDecoderState2[EntityDecoderState2.NumericStart = 1] = "NumericStart", EntityDecoderState2[EntityDecoderState2.NumericDecimal = 2] = "NumericDecimal", EntityDecoderState2[EntityDecoderState2.NumericHex = 3] = "NumericHex", EntityDecoderState2[EntityDecoderState2.NamedEntity = 4] = "NamedEntity";
    })(EntityDecoderState || (EntityDecoderState = {}));
    var DecodingMode;
    (function(DecodingMode2) {
      DecodingMode2[DecodingMode2.Legacy = 0] = "Legacy", DecodingMode2[DecodingMode2.Strict = 1] = "Strict", DecodingMode2[DecodingMode2.Attribute = 2] = "Attribute";
    })(DecodingMode || (DecodingMode = {}));
    class EntityDecoder {
      decodeTree;
      emitCodePoint;
      errors;
      /** The current state of the decoder. */
      state = EntityDecoderState.EntityStart;
      /** Characters that were consumed while parsing an entity. */
      consumed = 1;
      /**
       * The result of the entity.
       *
       * For named entities: the trie index of the best legacy match so far
       * (0 = none). For numeric entities: the accumulated code point.
       */
      result = 0;
      /** The current index in the decode tree. */
      treeIndex = 0;
      /**
       * Characters consumed since the last recorded legacy match, plus one.
       * Invariant at the top of the `stateNamedEntity` loop: `excess` equals
       * the number of unrecorded consumed characters + 1.
       */
      // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive (read via destructuring)
      excess = 1;
      /** The mode in which the decoder is operating. */
      decodeMode = DecodingMode.Strict;
      /** The number of characters that have been consumed in the current run. */
      // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive
      runConsumed = 0;
      constructor(decodeTree, emitCodePoint, errors) {
        this.decodeTree = decodeTree, this.emitCodePoint = emitCodePoint, this.errors = errors;
      }
      /**
       * Resets the instance to make it reusable.
       * @param decodeMode Entity decoding mode to use.
       */
      startEntity(decodeMode) {
        this.decodeMode = decodeMode, this.state = EntityDecoderState.EntityStart, this.result = 0, this.treeIndex = 0, this.excess = 1, this.consumed = 1, this.runConsumed = 0;
      }
      /**
       * Write an entity to the decoder. This can be called multiple times with partial entities.
       * If the entity is incomplete, the decoder will return -1.
       *
       * Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
       * entity is incomplete, and resume when the next string is written.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      write(input, offset) {
        switch (this.state) {
          case EntityDecoderState.EntityStart:
            return input.charCodeAt(offset) === CharCodes.NUM ? (this.state = EntityDecoderState.NumericStart, this.consumed += 1, this.stateNumericStart(input, offset + 1)) : (this.state = EntityDecoderState.NamedEntity, this.stateNamedEntity(input, offset));
          case EntityDecoderState.NumericStart:
            return this.stateNumericStart(input, offset);
          case EntityDecoderState.NumericDecimal:
            return this.stateNumericDecimal(input, offset);
          case EntityDecoderState.NumericHex:
            return this.stateNumericHex(input, offset);
          default:
            return this.stateNamedEntity(input, offset);
        }
      }
      /**
       * Switches between the numeric decimal and hexadecimal states.
       *
       * Equivalent to the `Numeric character reference state` in the HTML spec.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      // eslint-disable-next-line unicorn/consistent-class-member-order
      stateNumericStart(input, offset) {
        return offset >= input.length ? -1 : (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X ? (this.state = EntityDecoderState.NumericHex, this.consumed += 1, this.stateNumericHex(input, offset + 1)) : (this.state = EntityDecoderState.NumericDecimal, this.stateNumericDecimal(input, offset));
      }
      /**
       * Parses a hexadecimal numeric entity.
       *
       * Equivalent to the `Hexademical character reference state` in the HTML
       * spec. Digit parsing matches the hex loop in `parseNumericEntity`.
       * The accumulated value is preserved for numeric validation callbacks.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      stateNumericHex(input, offset) {
        const inputLength = input.length;
        let { result } = this, { consumed } = this;
        for (; offset < inputLength; ) {
          const char = input.charCodeAt(offset);
          if (isNumber(char) || isHexadecimalCharacter(char)) {
            const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
            result = result * 16 + digit, consumed += 1, offset += 1;
          } else
            return this.result = result, this.consumed = consumed, this.emitNumericEntity(char, 3);
        }
        return this.result = result, this.consumed = consumed, -1;
      }
      /**
       * Parses a decimal numeric entity.
       *
       * Equivalent to the `Decimal character reference state` in the HTML
       * spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
       * The accumulated value is preserved for numeric validation callbacks.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      stateNumericDecimal(input, offset) {
        const inputLength = input.length;
        let { result } = this, { consumed } = this;
        for (; offset < inputLength; ) {
          const digit = input.charCodeAt(offset) - CharCodes.ZERO;
          if (digit >>> 0 > 9)
            return this.result = result, this.consumed = consumed, this.emitNumericEntity(digit + CharCodes.ZERO, 2);
          result = result * 10 + digit, consumed += 1, offset += 1;
        }
        return this.result = result, this.consumed = consumed, -1;
      }
      /**
       * Validate and emit a numeric entity.
       *
       * Implements the logic from the `Hexademical character reference start
       * state` and `Numeric character reference end state` in the HTML spec.
       * @param lastCp The last code point of the entity. Used to see if the
       *               entity was terminated with a semicolon.
       * @param expectedLength The minimum number of characters that should be
       *                       consumed. Used to validate that at least one digit
       *                       was consumed.
       * @returns The number of characters that were consumed.
       */
      emitNumericEntity(lastCp, expectedLength) {
        if (this.consumed <= expectedLength)
          return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
        if (lastCp === CharCodes.SEMI)
          this.consumed += 1;
        else if (this.decodeMode === DecodingMode.Strict)
          return 0;
        return this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed), this.errors && (lastCp !== CharCodes.SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
      }
      /**
       * Flush locally-tracked walk state back to the fields, then emit the
       * recorded legacy match or reject (cold path — at most once per
       * entity). Called after failed navigation (leaf node, branch miss, or
       * compact-run mismatch). In attribute mode, reject if no legacy was
       * recorded at the current node, if we descended past it, or if the
       * pending input character is an invalid attribute terminator.
       * @param consumed Locally-tracked consumed count.
       * @param excess Locally-tracked excess count.
       * @param char Pending input character (may be the mismatching char).
       * @param valueLength Value length at the current trie node.
       */
      flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
        return this.consumed = consumed, this.excess = excess, this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      /**
       * Parses a named entity.
       *
       * Equivalent to the `Named character reference state` in the HTML spec.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      stateNamedEntity(input, offset) {
        const { decodeTree } = this, inputLength = input.length, isStrict = this.decodeMode === DecodingMode.Strict;
        let { treeIndex } = this, { excess } = this, { consumed } = this, current = decodeTree[treeIndex];
        for (; offset < inputLength; ) {
          for (; (current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0; ) {
            const char2 = input.charCodeAt(offset), jumpOffset = current & BinTrieFlags.JUMP_TABLE, branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
            if (branchCount === 0) {
              if (char2 !== jumpOffset)
                return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
              treeIndex += 1;
            } else {
              const slot = char2 - jumpOffset;
              if (slot >>> 0 >= branchCount)
                return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
              const stored = decodeTree[treeIndex + 1 + slot];
              if (stored === 0)
                return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
              treeIndex = treeIndex + branchCount + stored & 65535;
            }
            if (current = decodeTree[treeIndex], offset += 1, excess += 1, offset >= inputLength)
              break;
          }
          if (offset >= inputLength)
            break;
          if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
            const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
            let { runConsumed } = this;
            if (runConsumed === 0) {
              const char2 = input.charCodeAt(offset);
              if (char2 !== (current & BinTrieFlags.JUMP_TABLE))
                return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
              offset += 1, excess += 1, runConsumed = 1;
            }
            for (; runConsumed < runLength; ) {
              if (offset >= inputLength)
                return this.treeIndex = treeIndex, this.excess = excess, this.consumed = consumed, this.runConsumed = runConsumed, -1;
              const charIndexInPacked = runConsumed - 1, expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255, char2 = input.charCodeAt(offset);
              if (char2 !== expectedChar)
                return this.runConsumed = 0, this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0);
              offset += 1, excess += 1, runConsumed += 1;
            }
            this.runConsumed = 0, treeIndex += 1 + (runLength >> 1), current = decodeTree[treeIndex];
            continue;
          }
          const valueLength = current >>> 14, char = input.charCodeAt(offset);
          if (valueLength !== 0) {
            if (!isStrict && (current & BinTrieFlags.FLAG13) === 0 && (this.result = treeIndex, consumed += excess - 1, excess = 1), char === CharCodes.SEMI)
              return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
            if (valueLength === 1)
              return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
          }
          const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
          if (next < 0)
            return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
          treeIndex = next, current = decodeTree[treeIndex], offset += 1, excess += 1;
        }
        return !isStrict && current >>> 14 && (current & BinTrieFlags.FLAG13) === 0 && (this.result = treeIndex, consumed += excess - 1, excess = 1), this.treeIndex = treeIndex, this.excess = excess, this.consumed = consumed, -1;
      }
      /**
       * Emit a named entity that was not terminated with a semicolon.
       * @returns The number of characters consumed.
       */
      emitNotTerminatedNamedEntity() {
        const { result, decodeTree } = this, valueLength = decodeTree[result] >>> 14;
        return this.emitNamedEntityData(result, valueLength, this.consumed), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
      }
      /**
       * Emit a named entity.
       * @param result The index of the entity in the decode tree.
       * @param valueLength Encoded value length (header plus any value words).
       * @param consumed The number of characters consumed.
       * @returns The number of characters consumed.
       */
      emitNamedEntityData(result, valueLength, consumed) {
        const { decodeTree } = this;
        return this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed), valueLength === 3 && this.emitCodePoint(decodeTree[result + 2], consumed), consumed;
      }
      /**
       * Signal to the parser that the end of the input was reached.
       *
       * Remaining data will be emitted and relevant errors will be produced.
       * @returns The number of characters consumed.
       */
      end() {
        switch (this.state) {
          case EntityDecoderState.NamedEntity:
            return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
          // Otherwise, emit a numeric entity if we have one.
          case EntityDecoderState.NumericDecimal:
            return this.emitNumericEntity(0, 2);
          case EntityDecoderState.NumericHex:
            return this.emitNumericEntity(0, 3);
          case EntityDecoderState.NumericStart:
            return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
          default:
            return 0;
        }
      }
    }
    function determineBranch(decodeTree, current, nodeIndex, char) {
      const branchCount = (current & bin_trie_flags_BinTrieFlags.BRANCH_LENGTH) >> 7, jumpOffset = current & bin_trie_flags_BinTrieFlags.JUMP_TABLE;
      if (jumpOffset) {
        if (branchCount === 0)
          return char === jumpOffset ? nodeIndex : -1;
        const slot = char - jumpOffset;
        if (slot >>> 0 >= branchCount)
          return -1;
        const stored = decodeTree[nodeIndex + slot];
        return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
      }
      if (branchCount === 0)
        return -1;
      const packedKeySlots = branchCount + 1 >> 1, branchEnd = nodeIndex + packedKeySlots + branchCount;
      for (let index = 0; index < branchCount; index++) {
        const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
        if (key === char) {
          const pointerIndex = nodeIndex + packedKeySlots + index;
          return branchEnd + decodeTree[pointerIndex] & 65535;
        }
        if (key > char)
          return -1;
      }
      return -1;
    }
    function readTrieValue(decodeTree, nodeIndex, valueLength) {
      return valueLength === 1 ? String.fromCharCode(decodeTree[nodeIndex] & bin_trie_flags_BinTrieFlags.VALUE_MASK) : valueLength === 2 ? String.fromCharCode(decodeTree[nodeIndex + 1]) : String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
    }
    function parseNumericEntity(input, numberStart, inputLength) {
      let offset = numberStart + 1, cp = 0, digitStart = offset;
      if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X)
        for (offset += 1, digitStart = offset; offset < inputLength; ) {
          const char = input.charCodeAt(offset);
          if (isNumber(char))
            cp = cp * 16 + (char - CharCodes.ZERO);
          else if (isHexadecimalCharacter(char))
            cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
          else
            break;
          offset += 1;
        }
      else
        for (; offset < inputLength; ) {
          const digit = input.charCodeAt(offset) - CharCodes.ZERO;
          if (digit >>> 0 > 9)
            break;
          cp = cp * 10 + digit, offset += 1;
        }
      if (offset === digitStart)
        return 0;
      offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI && (offset += 1), cp > 1114111 && (cp = 1114112);
      let consumed = offset - numberStart;
      return consumed >= CONSUMED_OVERFLOW && (longNumericConsumed = consumed, consumed = CONSUMED_OVERFLOW), consumed << CONSUMED_SHIFT | cp;
    }
    function decodeWithTrie(input, isStrict, isAttribute) {
      const decodeTree = htmlDecodeTree;
      let offset = input.indexOf("&");
      if (offset < 0)
        return input;
      const inputLength = input.length;
      let chunkStart = 0, result = "";
      const root = decodeTree[0], rootJumpOffset = root & bin_trie_flags_BinTrieFlags.JUMP_TABLE, rootBranchCount = (root & bin_trie_flags_BinTrieFlags.BRANCH_LENGTH) >> 7;
      do {
        const entityStart = offset + 1, firstChar = input.charCodeAt(entityStart);
        let consumed, value;
        if (firstChar === CharCodes.NUM) {
          const packed = parseNumericEntity(input, entityStart, inputLength);
          consumed = unpackConsumed(packed), isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && (consumed = 0), value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
        } else if (isAlpha(firstChar)) {
          consumed = 0, value = "";
          const rootSlotIndex = firstChar - rootJumpOffset;
          let nodeIndex;
          if (rootSlotIndex >>> 0 < rootBranchCount) {
            const stored = decodeTree[1 + rootSlotIndex];
            nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
          } else
            nodeIndex = -1;
          let bestNodeIndex = 0, bestValueLength = 0, current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex], index = entityStart + 1;
          trie: for (; index < inputLength; ) {
            for (
              ;
              // Value-less, non-run node with a nonzero jump offset.
              (current & (bin_trie_flags_BinTrieFlags.VALUE_LENGTH | bin_trie_flags_BinTrieFlags.FLAG13)) === 0 && (current & bin_trie_flags_BinTrieFlags.JUMP_TABLE) !== 0;
            ) {
              const jumpOffset = current & bin_trie_flags_BinTrieFlags.JUMP_TABLE, branchCount = (current & bin_trie_flags_BinTrieFlags.BRANCH_LENGTH) >> 7;
              if (branchCount === 0) {
                if (input.charCodeAt(index) !== jumpOffset)
                  break trie;
                nodeIndex += 1;
              } else {
                const slot = input.charCodeAt(index) - jumpOffset;
                if (slot >>> 0 >= branchCount)
                  break trie;
                const stored = decodeTree[nodeIndex + 1 + slot];
                if (stored === 0)
                  break trie;
                nodeIndex = nodeIndex + branchCount + stored & 65535;
              }
              if (current = decodeTree[nodeIndex], index += 1, index >= inputLength)
                break trie;
            }
            if ((current & (bin_trie_flags_BinTrieFlags.VALUE_LENGTH | bin_trie_flags_BinTrieFlags.FLAG13)) === bin_trie_flags_BinTrieFlags.FLAG13) {
              const runLength = (current & bin_trie_flags_BinTrieFlags.BRANCH_LENGTH) >> 7;
              if (input.charCodeAt(index) !== (current & bin_trie_flags_BinTrieFlags.JUMP_TABLE))
                break;
              index += 1;
              const remaining = runLength - 1;
              let wordIndex = nodeIndex + 1, charIndexInPacked = 0;
              for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
                const packed = decodeTree[wordIndex];
                if (input.charCodeAt(index) !== (packed & 255) || (index += 1, input.charCodeAt(index) !== (packed >> 8 & 255)))
                  break trie;
                index += 1, wordIndex += 1;
              }
              if (charIndexInPacked < remaining) {
                if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255))
                  break;
                index += 1;
              }
              nodeIndex += 1 + (runLength >> 1), current = decodeTree[nodeIndex];
              continue;
            }
            const valueLength = current >>> 14, char = input.charCodeAt(index);
            if (valueLength !== 0) {
              if (char === CharCodes.SEMI) {
                consumed = index - entityStart + 1, value = valueLength === 1 ? String.fromCharCode(current & bin_trie_flags_BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
                break;
              }
              if (!isStrict && (current & bin_trie_flags_BinTrieFlags.FLAG13) === 0 && (consumed = index - entityStart, bestNodeIndex = nodeIndex, bestValueLength = valueLength), valueLength === 1)
                break;
            }
            const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
            if (next < 0)
              break;
            nodeIndex = next, current = decodeTree[nodeIndex], index += 1;
          }
          if (value === "") {
            const finalVL = current >>> 14;
            finalVL !== 0 && !isStrict && (current & bin_trie_flags_BinTrieFlags.FLAG13) === 0 && (consumed = index - entityStart, bestNodeIndex = nodeIndex, bestValueLength = finalVL), consumed > 0 && (value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength));
          }
        } else
          consumed = 0, value = "";
        consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed)) ? offset = entityStart : (chunkStart < offset && (result += input.slice(chunkStart, offset)), result += value, offset = chunkStart = entityStart + consumed), input.charCodeAt(offset) !== CharCodes.AMP && (offset = input.indexOf("&", offset));
      } while (offset >= 0);
      return result + input.slice(chunkStart);
    }
    function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
      return decodeWithTrie(htmlString, mode === DecodingMode.Strict, mode === DecodingMode.Attribute);
    }
    function decodeHTMLAttribute(htmlAttribute) {
      return decodeWithTrie(htmlAttribute, !1, !0);
    }
    function decodeHTMLStrict(htmlString) {
      return decodeWithTrie(htmlString, !0, !1);
    }
    function decodeXML(xmlString) {
      let offset = xmlString.indexOf("&");
      if (offset < 0)
        return xmlString;
      let lastIndex = 0, result = "";
      do {
        const start = offset + 1;
        let consumed = 0, value = "";
        const c12 = xmlString.charCodeAt(start);
        if (c12 === CharCodes.NUM) {
          const packed = parseNumericEntity(xmlString, start, xmlString.length);
          if (consumed = unpackConsumed(packed), consumed === 0 || xmlString.charCodeAt(start + consumed - 1) !== CharCodes.SEMI)
            consumed = 0;
          else {
            const codePoint = packed & CODE_POINT_MASK;
            value = codePoint - 1 >>> 0 < 55295 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePointXML(codePoint));
          }
        } else
          switch (c12) {
            // &lt; / &gt;
            case 108:
            case 103: {
              xmlString.charCodeAt(start + 1) === 116 && xmlString.charCodeAt(start + 2) === CharCodes.SEMI && (consumed = 3, value = c12 === 108 ? "<" : ">");
              break;
            }
            // &amp; / &apos;
            case 97: {
              const c2 = xmlString.charCodeAt(start + 1);
              c2 === 109 && xmlString.charCodeAt(start + 2) === 112 && xmlString.charCodeAt(start + 3) === CharCodes.SEMI ? (consumed = 4, value = "&") : c2 === 112 && xmlString.charCodeAt(start + 2) === 111 && xmlString.charCodeAt(start + 3) === 115 && xmlString.charCodeAt(start + 4) === CharCodes.SEMI && (consumed = 5, value = "'");
              break;
            }
            // &quot;
            case 113: {
              xmlString.charCodeAt(start + 1) === 117 && xmlString.charCodeAt(start + 2) === 111 && xmlString.charCodeAt(start + 3) === 116 && xmlString.charCodeAt(start + 4) === CharCodes.SEMI && (consumed = 5, value = '"');
              break;
            }
          }
        consumed > 0 ? (lastIndex < offset && (result += xmlString.slice(lastIndex, offset)), result += value, offset = lastIndex = start + consumed) : offset = start, offset = xmlString.charCodeAt(offset) === CharCodes.AMP ? offset : xmlString.indexOf("&", offset);
      } while (offset >= 0);
      return result + xmlString.slice(lastIndex);
    }
  }),
  7023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => MarkdownItCallable
    });
    var mdurl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099), entities__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9839);
    var __defProp = Object.defineProperty, __exportAll = (all, no_symbols) => {
      let target = {};
      for (var name in all) __defProp(target, name, {
        get: all[name],
        enumerable: !0
      });
      return no_symbols || __defProp(target, Symbol.toStringTag, { value: "Module" }), target;
    }, utils_exports = /* @__PURE__ */ __exportAll({
      arrayReplaceAt: () => arrayReplaceAt,
      asciiTrim: () => asciiTrim,
      callable: () => callable,
      escapeHtml: () => escapeHtml,
      escapeRE: () => escapeRE,
      fromCodePoint: () => fromCodePoint,
      isMdAsciiPunct: () => isMdAsciiPunct,
      isPunctChar: () => isPunctChar,
      isPunctCharCode: () => isPunctCharCode,
      isSpace: () => isSpace,
      isValidEntityCode: () => isValidEntityCode,
      isWhiteSpace: () => isWhiteSpace,
      lib: () => lib,
      normalizeReference: () => normalizeReference,
      unescapeAll: () => unescapeAll,
      unescapeMd: () => unescapeMd
    });
    function callable(cls) {
      const wrapper = function(...args) {
        return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
      };
      return Object.defineProperty(wrapper, "name", { value: cls.name }), Object.setPrototypeOf(wrapper, cls), wrapper.prototype = cls.prototype, wrapper;
    }
    function arrayReplaceAt(src, pos, newElements) {
      return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
    }
    function isValidEntityCode(c) {
      return !(c >= 55296 && c <= 57343 || c >= 64976 && c <= 65007 || (c & 65535) === 65535 || (c & 65535) === 65534 || c >= 0 && c <= 8 || c === 11 || c >= 14 && c <= 31 || c >= 127 && c <= 159 || c > 1114111);
    }
    function fromCodePoint(c) {
      if (c > 65535) {
        c -= 65536;
        const surrogate1 = 55296 + (c >> 10), surrogate2 = 56320 + (c & 1023);
        return String.fromCharCode(surrogate1, surrogate2);
      }
      return String.fromCharCode(c);
    }
    var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi"), DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
    function replaceEntityPattern(match, name) {
      if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
        const code2 = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
        return isValidEntityCode(code2) ? fromCodePoint(code2) : match;
      }
      const decoded = (0, entities__WEBPACK_IMPORTED_MODULE_1__.h)(match);
      return decoded !== match ? decoded : match;
    }
    function unescapeMd(str) {
      return str.indexOf("\\") < 0 ? str : str.replace(UNESCAPE_MD_RE, "$1");
    }
    function unescapeAll(str) {
      return str.indexOf("\\") < 0 && str.indexOf("&") < 0 ? str : str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity2) {
        return escaped || replaceEntityPattern(match, entity2);
      });
    }
    var HTML_ESCAPE_TEST_RE = /[&<>"]/, HTML_ESCAPE_REPLACE_RE = /[&<>"]/g, HTML_REPLACEMENTS = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function replaceUnsafeChar(ch) {
      return HTML_REPLACEMENTS[ch];
    }
    function escapeHtml(str) {
      return HTML_ESCAPE_TEST_RE.test(str) ? str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar) : str;
    }
    var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
    function escapeRE(str) {
      return str.replace(REGEXP_ESCAPE_RE, "\\$&");
    }
    function isSpace(code2) {
      switch (code2) {
        case 9:
        case 32:
          return !0;
      }
      return !1;
    }
    function isWhiteSpace(code2) {
      if (code2 >= 8192 && code2 <= 8202) return !0;
      switch (code2) {
        case 9:
        case 10:
        case 11:
        case 12:
        case 13:
        case 32:
        case 160:
        case 5760:
        case 8239:
        case 8287:
        case 12288:
          return !0;
      }
      return !1;
    }
    function isPunctChar(ch) {
      return mdurl__WEBPACK_IMPORTED_MODULE_0__.P.test(ch) || mdurl__WEBPACK_IMPORTED_MODULE_0__.S.test(ch);
    }
    function isPunctCharCode(code2) {
      return isPunctChar(fromCodePoint(code2));
    }
    function isMdAsciiPunct(ch) {
      switch (ch) {
        case 33:
        case 34:
        case 35:
        case 36:
        case 37:
        case 38:
        case 39:
        case 40:
        case 41:
        case 42:
        case 43:
        case 44:
        case 45:
        case 46:
        case 47:
        case 58:
        case 59:
        case 60:
        case 61:
        case 62:
        case 63:
        case 64:
        case 91:
        case 92:
        case 93:
        case 94:
        case 95:
        case 96:
        case 123:
        case 124:
        case 125:
        case 126:
          return !0;
        default:
          return !1;
      }
    }
    function normalizeReference(str) {
      return str = str.trim().replace(/\s+/g, " "), str.toLowerCase().toUpperCase();
    }
    function isAsciiTrimmable(c) {
      return c === 32 || c === 9 || c === 10 || c === 13;
    }
    function asciiTrim(str) {
      let start = 0;
      for (; start < str.length && isAsciiTrimmable(str.charCodeAt(start)); start++) ;
      let end = str.length - 1;
      for (; end >= start && isAsciiTrimmable(str.charCodeAt(end)); end--) ;
      return str.slice(start, end + 1);
    }
    var lib = {
      mdurl: mdurl__WEBPACK_IMPORTED_MODULE_0__,
      ucmicro: mdurl__WEBPACK_IMPORTED_MODULE_0__
    };
    function parseLinkLabel(state, start, disableNested) {
      let level, found, marker, prevPos;
      const max = state.posMax, oldPos = state.pos;
      for (state.pos = start + 1, level = 1; state.pos < max; ) {
        if (marker = state.src.charCodeAt(state.pos), marker === 93 && (level--, level === 0)) {
          found = !0;
          break;
        }
        if (prevPos = state.pos, state.md.inline.skipToken(state), marker === 91) {
          if (prevPos === state.pos - 1) level++;
          else if (disableNested)
            return state.pos = oldPos, -1;
        }
      }
      let labelEnd = -1;
      return found && (labelEnd = state.pos), state.pos = oldPos, labelEnd;
    }
    function parseLinkDestination(str, start, max) {
      let code2, pos = start;
      const result = {
        ok: !1,
        pos: 0,
        str: ""
      };
      if (str.charCodeAt(pos) === 60) {
        for (pos++; pos < max; ) {
          if (code2 = str.charCodeAt(pos), code2 === 10 || code2 === 60) return result;
          if (code2 === 62)
            return result.pos = pos + 1, result.str = unescapeAll(str.slice(start + 1, pos)), result.ok = !0, result;
          if (code2 === 92 && pos + 1 < max) {
            pos += 2;
            continue;
          }
          pos++;
        }
        return result;
      }
      let level = 0;
      for (; pos < max && (code2 = str.charCodeAt(pos), !(code2 === 32 || code2 < 32 || code2 === 127)); ) {
        if (code2 === 92 && pos + 1 < max) {
          if (str.charCodeAt(pos + 1) === 32) {
            pos++;
            continue;
          }
          pos += 2;
          continue;
        }
        if (code2 === 40 && (level++, level > 32))
          return result;
        if (code2 === 41) {
          if (level === 0) break;
          level--;
        }
        pos++;
      }
      return start === pos || level !== 0 || (result.str = unescapeAll(str.slice(start, pos)), result.pos = pos, result.ok = !0), result;
    }
    function parseLinkTitle(str, start, max, prev_state) {
      let code2, pos = start;
      const state = {
        ok: !1,
        can_continue: !1,
        pos: 0,
        str: "",
        marker: 0
      };
      if (prev_state)
        state.str = prev_state.str, state.marker = prev_state.marker;
      else {
        if (pos >= max) return state;
        let marker = str.charCodeAt(pos);
        if (marker !== 34 && marker !== 39 && marker !== 40) return state;
        start++, pos++, marker === 40 && (marker = 41), state.marker = marker;
      }
      for (; pos < max; ) {
        if (code2 = str.charCodeAt(pos), code2 === state.marker)
          return state.pos = pos + 1, state.str += unescapeAll(str.slice(start, pos)), state.ok = !0, state;
        if (code2 === 40 && state.marker === 41) return state;
        code2 === 92 && pos + 1 < max && pos++, pos++;
      }
      return state.can_continue = !0, state.str += unescapeAll(str.slice(start, pos)), state;
    }
    var helpers_exports = /* @__PURE__ */ __exportAll({
      parseLinkDestination: () => parseLinkDestination,
      parseLinkLabel: () => parseLinkLabel,
      parseLinkTitle: () => parseLinkTitle
    });
    function _typeof(o) {
      "@babel/helpers - typeof";
      return _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(o2) {
        return typeof o2;
      } : function(o2) {
        return o2 && typeof Symbol == "function" && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
      }, _typeof(o);
    }
    function toPrimitive(t, r) {
      if (_typeof(t) != "object" || !t) return t;
      var e = t[Symbol.toPrimitive];
      if (e !== void 0) {
        var i = e.call(t, r || "default");
        if (_typeof(i) != "object") return i;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (r === "string" ? String : Number)(t);
    }
    function toPropertyKey(t) {
      var i = toPrimitive(t, "string");
      return _typeof(i) == "symbol" ? i : i + "";
    }
    function _defineProperty(e, r, t) {
      return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
        value: t,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : e[r] = t, e;
    }
    var Token = class {
      constructor(type, tag, nesting) {
        _defineProperty(
          this,
          /**
          * Source map info. Format: `[ line_begin, line_end ]`
          */
          "map",
          null
        ), _defineProperty(
          this,
          /**
          * nesting level, the same as `state.level`
          */
          "level",
          0
        ), _defineProperty(
          this,
          /**
          * An array of child nodes (inline and img tokens)
          */
          "children",
          null
        ), _defineProperty(
          this,
          /**
          * In a case of self-closing tag (code, html, fence, etc.),
          * it has contents of this tag.
          */
          "content",
          ""
        ), _defineProperty(
          this,
          /**
          * '*' or '_' for emphasis, fence string for fence, etc.
          */
          "markup",
          ""
        ), _defineProperty(
          this,
          /**
          * Additional information:
          *
          * - Info string for "fence" tokens
          * - The value "auto" for autolink "link_open" and "link_close" tokens
          * - The string value of the item marker for ordered-list "list_item_open" tokens
          */
          "info",
          ""
        ), _defineProperty(
          this,
          /**
          * True for block-level tokens, false for inline tokens.
          * Used in renderer to calculate line breaks
          */
          "block",
          !1
        ), _defineProperty(
          this,
          /**
          * If it's true, ignore this element when rendering. Used for tight lists
          * to hide paragraphs.
          */
          "hidden",
          !1
        ), this.type = type, this.tag = tag, this.attrs = null, this.nesting = nesting, this.meta = null;
      }
      /**
      * Search attribute index by name.
      */
      attrIndex(name) {
        if (!this.attrs) return -1;
        const attrs = this.attrs;
        for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
        return -1;
      }
      /**
      * Add `[ name, value ]` attribute to list. Init attrs if necessary
      */
      attrPush(attrData) {
        this.attrs ? this.attrs.push(attrData) : this.attrs = [attrData];
      }
      /**
      * Set `name` attribute to `value`. Override old value if exists.
      */
      attrSet(name, value) {
        const idx = this.attrIndex(name), attrData = [name, value];
        idx < 0 ? this.attrPush(attrData) : this.attrs[idx] = attrData;
      }
      /**
      * Get the value of attribute `name`, or null if it does not exist.
      */
      attrGet(name) {
        const idx = this.attrIndex(name);
        let value = null;
        return idx >= 0 && (value = this.attrs[idx][1]), value;
      }
      /**
      * Join value to existing attribute via space. Or create new attribute if not
      * exists. Useful to operate with token classes.
      */
      attrJoin(name, value) {
        const idx = this.attrIndex(name);
        idx < 0 ? this.attrPush([name, value]) : this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
      }
    }, Ruler = class {
      constructor() {
        _defineProperty(
          this,
          /** @internal */
          "__rules__",
          []
        ), _defineProperty(
          this,
          /** @internal */
          "__cache__",
          null
        );
      }
      /** @internal */
      __find__(name) {
        for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
        return -1;
      }
      /** @internal */
      __compile__() {
        const chains = /* @__PURE__ */ new Set();
        this.__rules__.forEach((rule) => {
          rule.enabled && rule.alt.forEach((altName) => {
            altName && chains.add(altName);
          });
        }), this.__cache__ = /* @__PURE__ */ Object.create(null), this.__cache__[""] = [], this.__rules__.forEach((rule) => {
          rule.enabled && this.__cache__[""].push(rule.fn);
        }), chains.forEach((chain) => {
          this.__cache__[chain] = [], this.__rules__.forEach((rule) => {
            rule.enabled && rule.alt.indexOf(chain) >= 0 && this.__cache__[chain].push(rule.fn);
          });
        });
      }
      /**
      * Replace rule by name with new function & options. Throws error if name not
      * found.
      *
      * @example Replace existing typographer replacement rule with new one
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.core.ruler.at('replacements', function replace(state) {
      *   //...
      * });
      * ```
      */
      at(name, fn, options = {}) {
        const index = this.__find__(name);
        if (index === -1) throw new Error(`Parser rule not found: ${name}`);
        this.__rules__[index].fn = fn, this.__rules__[index].alt = options.alt || [], this.__cache__ = null;
      }
      /**
      * Add new rule to chain before one with given name. See also
      * {@link Ruler.after}, {@link Ruler.push}.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
      *   //...
      * });
      * ```
      */
      before(beforeName, ruleName, fn, options = {}) {
        const index = this.__find__(beforeName);
        if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
        this.__rules__.splice(index, 0, {
          name: ruleName,
          enabled: !0,
          fn,
          alt: options.alt || []
        }), this.__cache__ = null;
      }
      /**
      * Add new rule to chain after one with given name. See also
      * {@link Ruler.before}, {@link Ruler.push}.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.inline.ruler.after('text', 'my_rule', function replace(state) {
      *   //...
      * });
      * ```
      */
      after(afterName, ruleName, fn, options = {}) {
        const index = this.__find__(afterName);
        if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
        this.__rules__.splice(index + 1, 0, {
          name: ruleName,
          enabled: !0,
          fn,
          alt: options.alt || []
        }), this.__cache__ = null;
      }
      /**
      * Push new rule to the end of chain. See also
      * {@link Ruler.before}, {@link Ruler.after}.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.core.ruler.push('my_rule', function replace(state) {
      *   //...
      * });
      * ```
      */
      push(ruleName, fn, options = {}) {
        this.__rules__.push({
          name: ruleName,
          enabled: !0,
          fn,
          alt: options.alt || []
        }), this.__cache__ = null;
      }
      /**
      * Enable rules with given names. If any rule name not found - throw Error.
      * Errors can be disabled by second param.
      *
      * See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
      *
      * Returns list of found rule names (if no exception happened).
      */
      enable(list2, ignoreInvalid = !1) {
        Array.isArray(list2) || (list2 = [list2]);
        const result = [];
        return list2.forEach((name) => {
          const idx = this.__find__(name);
          if (idx < 0) {
            if (ignoreInvalid) return;
            throw new Error(`Rules manager: invalid rule name ${name}`);
          }
          this.__rules__[idx].enabled = !0, result.push(name);
        }), this.__cache__ = null, result;
      }
      /**
      * Enable rules with given names, and disable everything else. If any rule name
      * not found - throw Error. Errors can be disabled by second param.
      *
      * See also {@link Ruler.disable}, {@link Ruler.enable}.
      */
      enableOnly(list2, ignoreInvalid = !1) {
        Array.isArray(list2) || (list2 = [list2]), this.__rules__.forEach((rule) => {
          rule.enabled = !1;
        }), this.enable(list2, ignoreInvalid);
      }
      /**
      * Disable rules with given names. If any rule name not found - throw Error.
      * Errors can be disabled by second param.
      *
      * See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
      *
      * Returns list of found rule names (if no exception happened).
      */
      disable(list2, ignoreInvalid = !1) {
        Array.isArray(list2) || (list2 = [list2]);
        const result = [];
        return list2.forEach((name) => {
          const idx = this.__find__(name);
          if (idx < 0) {
            if (ignoreInvalid) return;
            throw new Error(`Rules manager: invalid rule name ${name}`);
          }
          this.__rules__[idx].enabled = !1, result.push(name);
        }), this.__cache__ = null, result;
      }
      /**
      * Return array of active functions (rules) for given chain name. It analyzes
      * rules configuration, compiles caches if not exists and returns result.
      *
      * Default chain name is `''` (empty string). It can't be skipped. That's
      * done intentionally, to keep signature monomorphic for high speed.
      */
      getRules(chainName) {
        return this.__cache__ || this.__compile__(), this.__cache__[chainName] || [];
      }
    }, default_rules = {};
    default_rules.code_inline = function(tokens, idx, options, env, slf) {
      const token = tokens[idx];
      return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
    }, default_rules.code_block = function(tokens, idx, options, env, slf) {
      const token = tokens[idx];
      return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>
`;
    }, default_rules.fence = function(tokens, idx, options, env, slf) {
      const token = tokens[idx], info = token.info ? unescapeAll(token.info).trim() : "";
      let langName = "", langAttrs = "";
      if (info) {
        const arr = info.split(/(\s+)/g);
        langName = arr[0], langAttrs = arr.slice(2).join("");
      }
      let highlighted;
      if (options.highlight ? highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content) : highlighted = escapeHtml(token.content), highlighted.indexOf("<pre") === 0) return highlighted + `
`;
      if (info) {
        const i = token.attrIndex("class"), tmpAttrs = token.attrs ? token.attrs.slice() : [];
        i < 0 ? tmpAttrs.push(["class", `${options.langPrefix}${langName}`]) : (tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]], tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`);
        const tmpToken = { attrs: tmpAttrs };
        return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>
`;
      }
      return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>
`;
    }, default_rules.image = function(tokens, idx, options, env, slf) {
      const token = tokens[idx];
      return token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env), slf.renderToken(tokens, idx, options);
    }, default_rules.hardbreak = function(tokens, idx, options) {
      return options.xhtmlOut ? `<br />
` : `<br>
`;
    }, default_rules.softbreak = function(tokens, idx, options) {
      return options.breaks ? options.xhtmlOut ? `<br />
` : `<br>
` : `
`;
    }, default_rules.text = function(tokens, idx) {
      return escapeHtml(tokens[idx].content);
    }, default_rules.html_block = function(tokens, idx) {
      return tokens[idx].content;
    }, default_rules.html_inline = function(tokens, idx) {
      return tokens[idx].content;
    };
    var Renderer = class {
      constructor() {
        _defineProperty(
          this,
          /**
          * Contains render rules for tokens. Can be updated and extended.
          *
          * See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
          * for more details and examples.
          *
          * @example Custom render rules
          * ```javascript
          * import MarkdownIt from 'markdown-it'
          * const md = new MarkdownIt()
          *
          * md.renderer.rules.strong_open  = function () { return '<b>'; };
          * md.renderer.rules.strong_close = function () { return '</b>'; };
          *
          * const result = md.renderInline(...);
          * ```
          *
          * @example Each rule is called as independent static function with fixed signature
          * ```javascript
          * function my_token_render(tokens, idx, options, env, renderer) {
          *   // ...
          *   return renderedHTML;
          * }
          * ```
          */
          "rules",
          Object.assign({}, default_rules)
        );
      }
      /**
      * Render token attributes to string.
      */
      renderAttrs(token) {
        let i, l, result;
        if (!token.attrs) return "";
        for (result = "", i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
        return result;
      }
      /**
      * Default token renderer. Can be overriden by custom function
      * in {@link Renderer.rules}.
      */
      renderToken(tokens, idx, options) {
        const token = tokens[idx];
        let result = "";
        if (token.hidden) return "";
        let prev = idx - 1;
        for (; prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0; ) prev--;
        token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1 && (result += `
`), result += (token.nesting === -1 ? "</" : "<") + token.tag, result += this.renderAttrs(token), token.nesting === 0 && options.xhtmlOut && (result += " /");
        let needLf = !1;
        if (token.block && (needLf = !0, token.nesting === 1)) {
          let next = idx + 1;
          for (; next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0; ) next++;
          if (next < tokens.length) {
            const nextToken = tokens[next];
            (nextToken.type === "inline" || nextToken.hidden || nextToken.nesting === -1 && nextToken.tag === token.tag) && (needLf = !1);
          }
        }
        return result += needLf ? `>
` : ">", result;
      }
      /**
      * The same as {@link Renderer.render}, but for single token of `inline` type.
      */
      renderInline(tokens, options, env) {
        let result = "";
        const rules = this.rules;
        for (let i = 0, len = tokens.length; i < len; i++) {
          const type = tokens[i].type;
          typeof rules[type] < "u" ? result += rules[type](tokens, i, options, env, this) : result += this.renderToken(tokens, i, options);
        }
        return result;
      }
      /**
      * Special kludge for image `alt` attributes to conform CommonMark spec.
      * Don't try to use it! Spec requires to show `alt` content with stripped markup,
      * instead of simple escaping.
      */
      renderInlineAsText(tokens, options, env) {
        let result = "";
        for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
          case "text":
          case "code_inline":
            result += tokens[i].content;
            break;
          case "image":
            result += this.renderInlineAsText(tokens[i].children, options, env);
            break;
          case "html_inline":
          case "html_block":
            result += tokens[i].content;
            break;
          case "softbreak":
          case "hardbreak":
            result += `
`;
        }
        return result;
      }
      /**
      * Takes token stream and generates HTML. Probably, you will never need to call
      * this method directly.
      */
      render(tokens, options, env) {
        let result = "";
        const rules = this.rules;
        for (let i = 0, len = tokens.length; i < len; i++) {
          const type = tokens[i].type;
          type === "inline" ? result += this.renderInline(tokens[i].children, options, env) : typeof rules[type] < "u" ? result += rules[type](tokens, i, options, env, this) : result += this.renderToken(tokens, i, options);
        }
        return result;
      }
    }, StateCore = class {
      constructor(src, md, env) {
        _defineProperty(this, "tokens", []), _defineProperty(this, "inlineMode", !1), _defineProperty(this, "Token", Token), this.src = src, this.env = env, this.md = md;
      }
    }, UNNORMALIZED_NEWLINE_RE = /\r\n?/g, NULL_RE = /\0/g;
    function normalize(state) {
      let str;
      str = state.src.replace(UNNORMALIZED_NEWLINE_RE, `
`), str = str.replace(NULL_RE, "\uFFFD"), state.src = str;
    }
    function block(state) {
      let token;
      state.inlineMode ? (token = new state.Token("inline", "", 0), token.content = state.src, token.map = [0, 1], token.children = [], state.tokens.push(token)) : state.md.block.parse(state.src, state.md, state.env, state.tokens);
    }
    function strip_references(state) {
      const tokens = state.tokens;
      let last = 0;
      for (let curr = 0; curr < tokens.length; curr++)
        tokens[curr].type !== "reference_definition" && (curr !== last && (tokens[last] = tokens[curr]), last++);
      tokens.length !== last && (tokens.length = last);
    }
    function inline(state) {
      const tokens = state.tokens;
      for (let i = 0, l = tokens.length; i < l; i++) {
        const tok = tokens[i];
        tok.type === "inline" && state.md.inline.parse(tok.content, state.md, state.env, tok.children);
      }
    }
    function isLinkOpen$1(str) {
      return /^<a[>\s]/i.test(str);
    }
    function isLinkClose$1(str) {
      return /^<\/a\s*>/i.test(str);
    }
    function linkify$1(state) {
      const blockTokens = state.tokens;
      if (state.md.options.linkify)
        for (let j = 0, l = blockTokens.length; j < l; j++) {
          if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
          const tokens = blockTokens[j].children, replacements = [];
          let htmlLinkLevel = 0;
          for (let i = tokens.length - 1; i >= 0; i--) {
            const currentToken = tokens[i];
            if (currentToken.type === "link_close") {
              for (i--; tokens[i].level !== currentToken.level && tokens[i].type !== "link_open"; ) i--;
              continue;
            }
            if (currentToken.type === "html_inline" && (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0 && htmlLinkLevel--, isLinkClose$1(currentToken.content) && htmlLinkLevel++), !(htmlLinkLevel > 0) && currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
              const text2 = currentToken.content;
              let links = state.md.linkify.match(text2);
              const nodes = [];
              let level = currentToken.level, lastPos = 0;
              links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special" && (links = links.slice(1));
              for (let ln = 0; ln < links.length; ln++) {
                const url = links[ln].url, fullUrl = state.md.normalizeLink(url);
                if (!state.md.validateLink(fullUrl)) continue;
                let urlText = links[ln].text;
                links[ln].schema ? links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText) ? urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "") : urlText = state.md.normalizeLinkText(urlText) : urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
                const pos = links[ln].index;
                if (pos > lastPos) {
                  const token = new state.Token("text", "", 0);
                  token.content = text2.slice(lastPos, pos), token.level = level, nodes.push(token);
                }
                const token_o = new state.Token("link_open", "a", 1);
                token_o.attrs = [["href", fullUrl]], token_o.level = level++, token_o.markup = "linkify", token_o.info = "auto", nodes.push(token_o);
                const token_t = new state.Token("text", "", 0);
                token_t.content = urlText, token_t.level = level, nodes.push(token_t);
                const token_c = new state.Token("link_close", "a", -1);
                token_c.level = --level, token_c.markup = "linkify", token_c.info = "auto", nodes.push(token_c), lastPos = links[ln].lastIndex;
              }
              if (lastPos < text2.length) {
                const token = new state.Token("text", "", 0);
                token.content = text2.slice(lastPos), token.level = level, nodes.push(token);
              }
              replacements.push({
                index: i,
                nodes
              });
            }
          }
          if (replacements.length > 0) {
            let newTokensLength = tokens.length;
            for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
            const newTokens = new Array(newTokensLength);
            let replacementIndex = 0, newTokenIndex = 0;
            replacements.reverse();
            for (let i = 0; i < tokens.length; i++) {
              const replacement = replacements[replacementIndex];
              if (replacement?.index === i) {
                for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
                replacementIndex++;
              } else newTokens[newTokenIndex++] = tokens[i];
            }
            blockTokens[j].children = newTokens;
          }
        }
    }
    var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i, SCOPED_ABBR_RE = /\((c|tm|r)\)/gi, SCOPED_ABBR = {
      c: "\xA9",
      r: "\xAE",
      tm: "\u2122"
    };
    function replaceFn(match, name) {
      return SCOPED_ABBR[name.toLowerCase()];
    }
    function replace_scoped(inlineTokens) {
      let inside_autolink = 0;
      for (let i = inlineTokens.length - 1; i >= 0; i--) {
        const token = inlineTokens[i];
        token.type === "text" && !inside_autolink && (token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn)), token.type === "link_open" && token.info === "auto" && inside_autolink--, token.type === "link_close" && token.info === "auto" && inside_autolink++;
      }
    }
    function replace_rare(inlineTokens) {
      let inside_autolink = 0;
      for (let i = inlineTokens.length - 1; i >= 0; i--) {
        const token = inlineTokens[i];
        token.type === "text" && !inside_autolink && RARE_RE.test(token.content) && (token.content = token.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013")), token.type === "link_open" && token.info === "auto" && inside_autolink--, token.type === "link_close" && token.info === "auto" && inside_autolink++;
      }
    }
    function replace(state) {
      let blkIdx;
      if (state.md.options.typographer)
        for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--)
          state.tokens[blkIdx].type === "inline" && (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content) && replace_scoped(state.tokens[blkIdx].children), RARE_RE.test(state.tokens[blkIdx].content) && replace_rare(state.tokens[blkIdx].children));
    }
    var QUOTE_TEST_RE = /['"]/, QUOTE_RE = /['"]/g, APOSTROPHE = "\u2019", MAX_OPENERS = 1e3;
    function truncateStack(stack, heads, length) {
      for (; stack.length > length; ) {
        const item = stack.pop();
        item.isSingleQuote ? heads.single = item.prevSameQuoteIdx : heads.double = item.prevSameQuoteIdx;
      }
    }
    function addReplacement(replacements, tokenIdx, pos, ch) {
      replacements[tokenIdx] || (replacements[tokenIdx] = []), replacements[tokenIdx].push({
        pos,
        ch
      });
    }
    function applyReplacements(str, replacements) {
      let result = "", lastPos = 0;
      replacements.sort((a, b) => a.pos - b.pos);
      for (let i = 0; i < replacements.length; i++) {
        const replacement = replacements[i];
        result += str.slice(lastPos, replacement.pos) + replacement.ch, lastPos = replacement.pos + 1;
      }
      return result + str.slice(lastPos);
    }
    function process_inlines(tokens, state) {
      let j;
      const stack = [], heads = {
        single: -1,
        double: -1
      }, replacements = {};
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i], thisLevel = tokens[i].level;
        for (j = stack.length - 1; j >= 0 && !(stack[j].level <= thisLevel); j--) ;
        if (truncateStack(stack, heads, j + 1), token.type !== "text") continue;
        const text2 = token.content;
        let pos = 0;
        const max = text2.length;
        OUTER: for (; pos < max; ) {
          QUOTE_RE.lastIndex = pos;
          const t = QUOTE_RE.exec(text2);
          if (!t) break;
          let canOpen = !0, canClose = !0;
          pos = t.index + 1;
          const isSingle = t[0] === "'";
          let lastChar = 32;
          if (t.index - 1 >= 0) lastChar = text2.charCodeAt(t.index - 1);
          else for (j = i - 1; j >= 0 && !(tokens[j].type === "softbreak" || tokens[j].type === "hardbreak"); j--)
            if (tokens[j].content) {
              lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
              break;
            }
          let nextChar = 32;
          if (pos < max) nextChar = text2.charCodeAt(pos);
          else for (j = i + 1; j < tokens.length && !(tokens[j].type === "softbreak" || tokens[j].type === "hardbreak"); j++)
            if (tokens[j].content) {
              nextChar = tokens[j].content.charCodeAt(0);
              break;
            }
          const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar), isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar), isLastWhiteSpace = isWhiteSpace(lastChar), isNextWhiteSpace = isWhiteSpace(nextChar);
          if (isNextWhiteSpace ? canOpen = !1 : isNextPunctChar && (isLastWhiteSpace || isLastPunctChar || (canOpen = !1)), isLastWhiteSpace ? canClose = !1 : isLastPunctChar && (isNextWhiteSpace || isNextPunctChar || (canClose = !1)), nextChar === 34 && t[0] === '"' && lastChar >= 48 && lastChar <= 57 && (canClose = canOpen = !1), canOpen && canClose && (canOpen = isLastPunctChar, canClose = isNextPunctChar), !canOpen && !canClose) {
            isSingle && addReplacement(replacements, i, t.index, APOSTROPHE);
            continue;
          }
          if (canClose && (j = isSingle ? heads.single : heads.double, j >= 0 && stack[j].level === thisLevel)) {
            const item = stack[j];
            let openQuote, closeQuote;
            isSingle ? (openQuote = state.md.options.quotes[2], closeQuote = state.md.options.quotes[3]) : (openQuote = state.md.options.quotes[0], closeQuote = state.md.options.quotes[1]), addReplacement(replacements, i, t.index, closeQuote), addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote), truncateStack(stack, heads, j);
            continue OUTER;
          }
          if (canOpen) {
            if (stack.length >= MAX_OPENERS) return;
            stack.push({
              tokenIdx: i,
              contentPos: t.index,
              isSingleQuote: isSingle,
              level: thisLevel,
              prevSameQuoteIdx: isSingle ? heads.single : heads.double
            }), isSingle ? heads.single = stack.length - 1 : heads.double = stack.length - 1;
          } else canClose && isSingle && addReplacement(replacements, i, t.index, APOSTROPHE);
        }
      }
      Object.keys(replacements).forEach(function(tokenIdx) {
        const idx = Number(tokenIdx);
        tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
      });
    }
    function smartquotes(state) {
      if (state.md.options.typographer)
        for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--)
          state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content) || process_inlines(state.tokens[blkIdx].children, state);
    }
    function join_alt(tokens) {
      let curr, last;
      const max = tokens.length;
      for (curr = 0; curr < max; curr++) tokens[curr].type === "text_special" && (tokens[curr].type = "text");
      for (curr = last = 0; curr < max; curr++) tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text" ? tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content : (curr !== last && (tokens[last] = tokens[curr]), last++);
      curr !== last && (tokens.length = last);
    }
    function text_join(state) {
      let curr, last;
      const blockTokens = state.tokens, l = blockTokens.length;
      for (let j = 0; j < l; j++) {
        if (blockTokens[j].type !== "inline") continue;
        const tokens = blockTokens[j].children, max = tokens.length;
        for (curr = 0; curr < max; curr++)
          tokens[curr].type === "text_special" && (tokens[curr].type = "text"), tokens[curr].children && join_alt(tokens[curr].children);
        for (curr = last = 0; curr < max; curr++) tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text" ? tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content : (curr !== last && (tokens[last] = tokens[curr]), last++);
        curr !== last && (tokens.length = last);
      }
    }
    var _rules$2 = [
      ["normalize", normalize],
      ["block", block],
      ["strip_references", strip_references],
      ["inline", inline],
      ["linkify", linkify$1],
      ["replacements", replace],
      ["smartquotes", smartquotes],
      ["text_join", text_join]
    ], ParserCore = class {
      constructor() {
        _defineProperty(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of core rules.
          */
          "ruler",
          new Ruler()
        ), _defineProperty(this, "State", StateCore);
        for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
      }
      /**
      * Executes core chain rules.
      */
      process(state) {
        const rules = this.ruler.getRules("");
        for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
      }
    }, StateBlock = class {
      constructor(src, md, env, tokens) {
        _defineProperty(this, "bMarks", []), _defineProperty(this, "eMarks", []), _defineProperty(this, "tShift", []), _defineProperty(this, "sCount", []), _defineProperty(this, "bsCount", []), _defineProperty(this, "blkIndent", 0), _defineProperty(this, "line", 0), _defineProperty(this, "lineMax", 0), _defineProperty(this, "tight", !1), _defineProperty(this, "listIndent", -1), _defineProperty(this, "parentType", "root"), _defineProperty(this, "level", 0), _defineProperty(this, "Token", Token), this.src = src, this.md = md, this.env = env, this.tokens = tokens;
        const s = this.src;
        for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = !1; pos < len; pos++) {
          const ch = s.charCodeAt(pos);
          if (!indent_found)
            if (isSpace(ch)) {
              indent++, ch === 9 ? offset += 4 - offset % 4 : offset++;
              continue;
            } else indent_found = !0;
          (ch === 10 || pos === len - 1) && (ch !== 10 && pos++, this.bMarks.push(start), this.eMarks.push(pos), this.tShift.push(indent), this.sCount.push(offset), this.bsCount.push(0), indent_found = !1, indent = 0, offset = 0, start = pos + 1);
        }
        this.bMarks.push(s.length), this.eMarks.push(s.length), this.tShift.push(0), this.sCount.push(0), this.bsCount.push(0), this.lineMax = this.bMarks.length - 1;
      }
      push(type, tag, nesting) {
        const token = new Token(type, tag, nesting);
        return token.block = !0, nesting < 0 && this.level--, token.level = this.level, nesting > 0 && this.level++, this.tokens.push(token), token;
      }
      isEmpty(line) {
        return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
      }
      skipEmptyLines(from) {
        for (let max = this.lineMax; from < max && !(this.bMarks[from] + this.tShift[from] < this.eMarks[from]); from++) ;
        return from;
      }
      skipSpaces(pos) {
        for (let max = this.src.length; pos < max && isSpace(this.src.charCodeAt(pos)); pos++) ;
        return pos;
      }
      skipSpacesBack(pos, min) {
        if (pos <= min) return pos;
        for (; pos > min; ) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
        return pos;
      }
      skipChars(pos, code2) {
        for (let max = this.src.length; pos < max && this.src.charCodeAt(pos) === code2; pos++) ;
        return pos;
      }
      skipCharsBack(pos, code2, min) {
        if (pos <= min) return pos;
        for (; pos > min; ) if (code2 !== this.src.charCodeAt(--pos)) return pos + 1;
        return pos;
      }
      getLines(begin, end, indent, keepLastLF) {
        if (begin >= end) return "";
        const queue = new Array(end - begin);
        for (let i = 0, line = begin; line < end; line++, i++) {
          let lineIndent = 0;
          const lineStart = this.bMarks[line];
          let first = lineStart, last;
          for (line + 1 < end || keepLastLF ? last = this.eMarks[line] + 1 : last = this.eMarks[line]; first < last && lineIndent < indent; ) {
            const ch = this.src.charCodeAt(first);
            if (isSpace(ch))
              ch === 9 ? lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4 : lineIndent++;
            else if (first - lineStart < this.tShift[line]) lineIndent++;
            else break;
            first++;
          }
          lineIndent > indent ? queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last) : queue[i] = this.src.slice(first, last);
        }
        return queue.join("");
      }
    }, MAX_AUTOCOMPLETED_CELLS = 65536;
    function getLine(state, line) {
      const pos = state.bMarks[line] + state.tShift[line], max = state.eMarks[line];
      return state.src.slice(pos, max);
    }
    function escapedSplit(str) {
      const result = [], max = str.length;
      let pos = 0, ch = str.charCodeAt(pos), isEscaped = !1, lastPos = 0, current = "";
      for (; pos < max; )
        ch === 124 && (isEscaped ? (current += str.substring(lastPos, pos - 1), lastPos = pos) : (result.push(current + str.substring(lastPos, pos)), current = "", lastPos = pos + 1)), isEscaped = ch === 92, pos++, ch = str.charCodeAt(pos);
      return result.push(current + str.substring(lastPos)), result;
    }
    function table(state, startLine, endLine, silent) {
      if (startLine + 2 > endLine) return !1;
      let nextLine = startLine + 1;
      if (state.sCount[nextLine] < state.blkIndent || state.sCount[nextLine] - state.blkIndent >= 4) return !1;
      let pos = state.bMarks[nextLine] + state.tShift[nextLine];
      if (pos >= state.eMarks[nextLine]) return !1;
      const firstCh = state.src.charCodeAt(pos++);
      if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58 || pos >= state.eMarks[nextLine]) return !1;
      const secondCh = state.src.charCodeAt(pos++);
      if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh) || firstCh === 45 && isSpace(secondCh)) return !1;
      for (; pos < state.eMarks[nextLine]; ) {
        const ch = state.src.charCodeAt(pos);
        if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return !1;
        pos++;
      }
      let lineText = getLine(state, startLine + 1), columns = lineText.split("|");
      const aligns = [];
      for (let i = 0; i < columns.length; i++) {
        const t = columns[i].trim();
        if (!t) {
          if (i === 0 || i === columns.length - 1) continue;
          return !1;
        }
        if (!/^:?-+:?$/.test(t)) return !1;
        t.charCodeAt(t.length - 1) === 58 ? aligns.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? aligns.push("left") : aligns.push("");
      }
      if (lineText = getLine(state, startLine).trim(), lineText.indexOf("|") === -1 || state.sCount[startLine] - state.blkIndent >= 4) return !1;
      columns = escapedSplit(lineText), columns.length && columns[0] === "" && columns.shift(), columns.length && columns[columns.length - 1] === "" && columns.pop();
      const columnCount = columns.length;
      if (columnCount === 0 || columnCount !== aligns.length) return !1;
      if (silent) return !0;
      const oldParentType = state.parentType;
      state.parentType = "table";
      const terminatorRules = state.md.block.ruler.getRules("blockquote"), token_to = state.push("table_open", "table", 1), tableLines = [startLine, 0];
      token_to.map = tableLines;
      const token_tho = state.push("thead_open", "thead", 1);
      token_tho.map = [startLine, startLine + 1];
      const token_htro = state.push("tr_open", "tr", 1);
      token_htro.map = [startLine, startLine + 1];
      for (let i = 0; i < columns.length; i++) {
        const token_ho = state.push("th_open", "th", 1);
        aligns[i] && (token_ho.attrs = [["style", `text-align:${aligns[i]}`]]);
        const token_il = state.push("inline", "", 0);
        token_il.content = columns[i].trim(), token_il.children = [], state.push("th_close", "th", -1);
      }
      state.push("tr_close", "tr", -1), state.push("thead_close", "thead", -1);
      let tbodyLines, autocompletedCells = 0;
      for (nextLine = startLine + 2; nextLine < endLine && !(state.sCount[nextLine] < state.blkIndent); nextLine++) {
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (terminate || (lineText = getLine(state, nextLine).trim(), !lineText) || state.sCount[nextLine] - state.blkIndent >= 4 || (columns = escapedSplit(lineText), columns.length && columns[0] === "" && columns.shift(), columns.length && columns[columns.length - 1] === "" && columns.pop(), autocompletedCells += columnCount - columns.length, autocompletedCells > MAX_AUTOCOMPLETED_CELLS)) break;
        if (nextLine === startLine + 2) {
          const token_tbo = state.push("tbody_open", "tbody", 1);
          token_tbo.map = tbodyLines = [startLine + 2, 0];
        }
        const token_tro = state.push("tr_open", "tr", 1);
        token_tro.map = [nextLine, nextLine + 1];
        for (let i = 0; i < columnCount; i++) {
          const token_tdo = state.push("td_open", "td", 1);
          aligns[i] && (token_tdo.attrs = [["style", `text-align:${aligns[i]}`]]);
          const token_il = state.push("inline", "", 0);
          token_il.content = columns[i] ? columns[i].trim() : "", token_il.children = [], state.push("td_close", "td", -1);
        }
        state.push("tr_close", "tr", -1);
      }
      return tbodyLines && (state.push("tbody_close", "tbody", -1), tbodyLines[1] = nextLine), state.push("table_close", "table", -1), tableLines[1] = nextLine, state.parentType = oldParentType, state.line = nextLine, !0;
    }
    function code(state, startLine, endLine) {
      if (state.sCount[startLine] - state.blkIndent < 4) return !1;
      let nextLine = startLine + 1, last = nextLine;
      for (; nextLine < endLine; ) {
        if (state.isEmpty(nextLine)) {
          nextLine++;
          continue;
        }
        if (state.sCount[nextLine] - state.blkIndent >= 4) {
          nextLine++, last = nextLine;
          continue;
        }
        break;
      }
      state.line = last;
      const token = state.push("code_block", "code", 0);
      return token.content = state.getLines(startLine, last, 4 + state.blkIndent, !1) + `
`, token.map = [startLine, state.line], !0;
    }
    function fence(state, startLine, endLine, silent) {
      let pos = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
      if (state.sCount[startLine] - state.blkIndent >= 4 || pos + 3 > max) return !1;
      const marker = state.src.charCodeAt(pos);
      if (marker !== 126 && marker !== 96) return !1;
      let mem = pos;
      pos = state.skipChars(pos, marker);
      let len = pos - mem;
      if (len < 3) return !1;
      const markup = state.src.slice(mem, pos), params = state.src.slice(pos, max);
      if (marker === 96 && params.indexOf(String.fromCharCode(marker)) >= 0)
        return !1;
      if (silent) return !0;
      let nextLine = startLine, haveEndMarker = !1;
      for (; nextLine++, !(nextLine >= endLine || (pos = mem = state.bMarks[nextLine] + state.tShift[nextLine], max = state.eMarks[nextLine], pos < max && state.sCount[nextLine] < state.blkIndent)); )
        if (state.src.charCodeAt(pos) === marker && !(state.sCount[nextLine] - state.blkIndent >= 4) && (pos = state.skipChars(pos, marker), !(pos - mem < len) && (pos = state.skipSpaces(pos), !(pos < max)))) {
          haveEndMarker = !0;
          break;
        }
      len = state.sCount[startLine], state.line = nextLine + (haveEndMarker ? 1 : 0);
      const token = state.push("fence", "code", 0);
      return token.info = params, token.content = state.getLines(startLine + 1, nextLine, len, !0), token.markup = markup, token.map = [startLine, state.line], !0;
    }
    function blockquote(state, startLine, endLine, silent) {
      let pos = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
      const oldLineMax = state.lineMax;
      if (state.sCount[startLine] - state.blkIndent >= 4 || state.src.charCodeAt(pos) !== 62) return !1;
      if (silent) return !0;
      const oldBMarks = [], oldBSCount = [], oldSCount = [], oldTShift = [], terminatorRules = state.md.block.ruler.getRules("blockquote"), oldParentType = state.parentType;
      state.parentType = "blockquote";
      let lastLineEmpty = !1, nextLine;
      for (nextLine = startLine; nextLine < endLine; nextLine++) {
        const isOutdented = state.sCount[nextLine] < state.blkIndent;
        if (pos = state.bMarks[nextLine] + state.tShift[nextLine], max = state.eMarks[nextLine], pos >= max) break;
        if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
          let initial = state.sCount[nextLine] + 1, spaceAfterMarker, adjustTab;
          state.src.charCodeAt(pos) === 32 ? (pos++, initial++, adjustTab = !1, spaceAfterMarker = !0) : state.src.charCodeAt(pos) === 9 ? (spaceAfterMarker = !0, (state.bsCount[nextLine] + initial) % 4 === 3 ? (pos++, initial++, adjustTab = !1) : adjustTab = !0) : spaceAfterMarker = !1;
          let offset = initial;
          for (oldBMarks.push(state.bMarks[nextLine]), state.bMarks[nextLine] = pos; pos < max; ) {
            const ch = state.src.charCodeAt(pos);
            if (isSpace(ch))
              ch === 9 ? offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4 : offset++;
            else break;
            pos++;
          }
          lastLineEmpty = pos >= max, oldBSCount.push(state.bsCount[nextLine]), state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0), oldSCount.push(state.sCount[nextLine]), state.sCount[nextLine] = offset - initial, oldTShift.push(state.tShift[nextLine]), state.tShift[nextLine] = pos - state.bMarks[nextLine];
          continue;
        }
        if (lastLineEmpty) break;
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (terminate) {
          state.lineMax = nextLine, state.blkIndent !== 0 && (oldBMarks.push(state.bMarks[nextLine]), oldBSCount.push(state.bsCount[nextLine]), oldTShift.push(state.tShift[nextLine]), oldSCount.push(state.sCount[nextLine]), state.sCount[nextLine] -= state.blkIndent);
          break;
        }
        oldBMarks.push(state.bMarks[nextLine]), oldBSCount.push(state.bsCount[nextLine]), oldTShift.push(state.tShift[nextLine]), oldSCount.push(state.sCount[nextLine]), state.sCount[nextLine] = -1;
      }
      const oldIndent = state.blkIndent;
      state.blkIndent = 0;
      const token_o = state.push("blockquote_open", "blockquote", 1);
      token_o.markup = ">";
      const lines = [startLine, 0];
      token_o.map = lines, state.md.block.tokenize(state, startLine, nextLine);
      const token_c = state.push("blockquote_close", "blockquote", -1);
      token_c.markup = ">", state.lineMax = oldLineMax, state.parentType = oldParentType, lines[1] = state.line;
      for (let i = 0; i < oldTShift.length; i++)
        state.bMarks[i + startLine] = oldBMarks[i], state.tShift[i + startLine] = oldTShift[i], state.sCount[i + startLine] = oldSCount[i], state.bsCount[i + startLine] = oldBSCount[i];
      return state.blkIndent = oldIndent, !0;
    }
    function hr(state, startLine, endLine, silent) {
      const max = state.eMarks[startLine];
      if (state.sCount[startLine] - state.blkIndent >= 4) return !1;
      let pos = state.bMarks[startLine] + state.tShift[startLine];
      const marker = state.src.charCodeAt(pos++);
      if (marker !== 42 && marker !== 45 && marker !== 95) return !1;
      let cnt = 1;
      for (; pos < max; ) {
        const ch = state.src.charCodeAt(pos++);
        if (ch !== marker && !isSpace(ch)) return !1;
        ch === marker && cnt++;
      }
      if (cnt < 3) return !1;
      if (silent) return !0;
      state.line = startLine + 1;
      const token = state.push("hr", "hr", 0);
      return token.map = [startLine, state.line], token.markup = Array(cnt + 1).join(String.fromCharCode(marker)), !0;
    }
    function skipBulletListMarker(state, startLine) {
      const max = state.eMarks[startLine];
      let pos = state.bMarks[startLine] + state.tShift[startLine];
      const marker = state.src.charCodeAt(pos++);
      return marker !== 42 && marker !== 45 && marker !== 43 || pos < max && !isSpace(state.src.charCodeAt(pos)) ? -1 : pos;
    }
    function skipOrderedListMarker(state, startLine) {
      const start = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
      let pos = start;
      if (pos + 1 >= max) return -1;
      let ch = state.src.charCodeAt(pos++);
      if (ch < 48 || ch > 57) return -1;
      for (; ; ) {
        if (pos >= max) return -1;
        if (ch = state.src.charCodeAt(pos++), ch >= 48 && ch <= 57) {
          if (pos - start >= 10) return -1;
          continue;
        }
        if (ch === 41 || ch === 46) break;
        return -1;
      }
      return pos < max && (ch = state.src.charCodeAt(pos), !isSpace(ch)) ? -1 : pos;
    }
    function markTightParagraphs(state, idx) {
      const level = state.level + 2;
      for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) state.tokens[i].level === level && state.tokens[i].type === "paragraph_open" && (state.tokens[i + 2].hidden = !0, state.tokens[i].hidden = !0, i += 2);
    }
    function list(state, startLine, endLine, silent) {
      let max, pos, start, token, nextLine = startLine, tight = !0;
      if (state.sCount[nextLine] - state.blkIndent >= 4 || state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return !1;
      let isTerminatingParagraph = !1;
      silent && state.parentType === "paragraph" && state.sCount[nextLine] >= state.blkIndent && (isTerminatingParagraph = !0);
      let isOrdered, markerValue, posAfterMarker;
      if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
        if (isOrdered = !0, start = state.bMarks[nextLine] + state.tShift[nextLine], markerValue = Number(state.src.slice(start, posAfterMarker - 1)), isTerminatingParagraph && markerValue !== 1) return !1;
      } else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = !1;
      else return !1;
      if (isTerminatingParagraph && state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine])
        return !1;
      if (silent) return !0;
      const markerCharCode = state.src.charCodeAt(posAfterMarker - 1), listTokIdx = state.tokens.length;
      isOrdered ? (token = state.push("ordered_list_open", "ol", 1), markerValue !== 1 && (token.attrs = [["start", markerValue]])) : token = state.push("bullet_list_open", "ul", 1);
      const listLines = [nextLine, 0];
      token.map = listLines, token.markup = String.fromCharCode(markerCharCode);
      let prevEmptyEnd = !1;
      const terminatorRules = state.md.block.ruler.getRules("list"), oldParentType = state.parentType;
      for (state.parentType = "list"; nextLine < endLine; ) {
        pos = posAfterMarker, max = state.eMarks[nextLine];
        const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
        let offset = initial;
        for (; pos < max; ) {
          const ch = state.src.charCodeAt(pos);
          if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
          else if (ch === 32) offset++;
          else break;
          pos++;
        }
        const contentStart = pos;
        let indentAfterMarker;
        contentStart >= max ? indentAfterMarker = 1 : indentAfterMarker = offset - initial, indentAfterMarker > 4 && (indentAfterMarker = 1);
        const indent = initial + indentAfterMarker;
        token = state.push("list_item_open", "li", 1), token.markup = String.fromCharCode(markerCharCode);
        const itemLines = [nextLine, 0];
        token.map = itemLines, isOrdered && (token.info = state.src.slice(start, posAfterMarker - 1));
        const oldTight = state.tight, oldTShift = state.tShift[nextLine], oldSCount = state.sCount[nextLine], oldListIndent = state.listIndent;
        if (state.listIndent = state.blkIndent, state.blkIndent = indent, state.tight = !0, state.tShift[nextLine] = contentStart - state.bMarks[nextLine], state.sCount[nextLine] = offset, contentStart >= max && state.isEmpty(nextLine + 1) ? state.line = Math.min(state.line + 2, endLine) : state.md.block.tokenize(state, nextLine, endLine), (!state.tight || prevEmptyEnd) && (tight = !1), prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1), state.blkIndent = state.listIndent, state.listIndent = oldListIndent, state.tShift[nextLine] = oldTShift, state.sCount[nextLine] = oldSCount, state.tight = oldTight, token = state.push("list_item_close", "li", -1), token.markup = String.fromCharCode(markerCharCode), nextLine = state.line, itemLines[1] = nextLine, nextLine >= endLine || state.sCount[nextLine] < state.blkIndent || state.sCount[nextLine] - state.blkIndent >= 4) break;
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (terminate) break;
        if (isOrdered) {
          if (posAfterMarker = skipOrderedListMarker(state, nextLine), posAfterMarker < 0) break;
          start = state.bMarks[nextLine] + state.tShift[nextLine];
        } else if (posAfterMarker = skipBulletListMarker(state, nextLine), posAfterMarker < 0) break;
        if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
      }
      return isOrdered ? token = state.push("ordered_list_close", "ol", -1) : token = state.push("bullet_list_close", "ul", -1), token.markup = String.fromCharCode(markerCharCode), listLines[1] = nextLine, state.line = nextLine, state.parentType = oldParentType, tight && markTightParagraphs(state, listTokIdx), !0;
    }
    var MAX_LABEL_LENGTH = 999;
    function countCodePoints(str) {
      let length = str.length;
      for (let i = 0; i < str.length - 1; i++) {
        const high = str.charCodeAt(i);
        if (high < 55296 || high > 56319) continue;
        const low = str.charCodeAt(i + 1);
        low >= 56320 && low <= 57343 && (length--, i++);
      }
      return length;
    }
    function lineEnd(state, line) {
      return Math.min(state.eMarks[line] + 1, state.src.length);
    }
    function getNextLinePos(state, nextLine) {
      const endLine = state.lineMax;
      if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
      let isContinuation = !1;
      if (state.sCount[nextLine] - state.blkIndent > 3 && (isContinuation = !0), state.sCount[nextLine] < 0 && (isContinuation = !0), !isContinuation) {
        const terminatorRules = state.md.block.ruler.getRules("reference"), oldParentType = state.parentType;
        state.parentType = "reference";
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (state.parentType = oldParentType, terminate) return -1;
      }
      return state.bMarks[nextLine] + state.tShift[nextLine];
    }
    function reference(state, startLine, _endLine, silent) {
      const src = state.src;
      let pos = state.bMarks[startLine] + state.tShift[startLine], nextLine = startLine + 1;
      if (state.sCount[startLine] - state.blkIndent >= 4 || src.charCodeAt(pos) !== 91) return !1;
      let max = lineEnd(state, startLine), rawLabel = "", labelEnd = -1, segmentStart = ++pos;
      for (; pos < max; ) {
        if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return !1;
        let ch = src.charCodeAt(pos);
        if (ch === 91) return !1;
        if (ch === 93) {
          labelEnd = pos;
          break;
        }
        if (ch === 92 && (ch = src.charCodeAt(++pos)), ch === 10 && pos < max) {
          const nextPos = getNextLinePos(state, nextLine);
          if (nextPos < 0) return !1;
          rawLabel += src.slice(segmentStart, max), pos = segmentStart = nextPos, max = lineEnd(state, nextLine++);
          continue;
        }
        pos++;
      }
      if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58 || (rawLabel += src.slice(segmentStart, labelEnd), rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH)) return !1;
      for (pos = labelEnd + 2; pos < max; ) {
        const ch = src.charCodeAt(pos);
        if (ch === 10) {
          const nextPos = getNextLinePos(state, nextLine);
          if (nextPos < 0) break;
          pos = nextPos, max = lineEnd(state, nextLine++);
        } else if (isSpace(ch)) pos++;
        else break;
      }
      const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
      if (!destRes.ok) return !1;
      const href = state.md.normalizeLink(destRes.str);
      if (!state.md.validateLink(href)) return !1;
      pos = destRes.pos;
      const destEndPos = pos, destEndMax = max, destEndLineNo = nextLine;
      for (; pos < max; ) {
        const ch = src.charCodeAt(pos);
        if (ch === 10) {
          const nextPos = getNextLinePos(state, nextLine);
          if (nextPos < 0) break;
          pos = nextPos, max = lineEnd(state, nextLine++);
        } else if (isSpace(ch)) pos++;
        else break;
      }
      const titleStart = pos;
      let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
      for (; titleRes.can_continue; ) {
        const nextPos = getNextLinePos(state, nextLine);
        if (nextPos < 0) break;
        pos = nextPos, max = lineEnd(state, nextLine++), titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
      }
      let title;
      for (titleStart !== destEndPos && titleRes.ok ? (title = titleRes.str, pos = titleRes.pos) : (title = "", pos = destEndPos, max = destEndMax, nextLine = destEndLineNo); pos < max && isSpace(src.charCodeAt(pos)); )
        pos++;
      if (pos < max && src.charCodeAt(pos) !== 10 && title)
        for (title = "", pos = destEndPos, max = destEndMax, nextLine = destEndLineNo; pos < max && isSpace(src.charCodeAt(pos)); )
          pos++;
      if (pos < max && src.charCodeAt(pos) !== 10) return !1;
      const label = normalizeReference(rawLabel);
      if (!label) return !1;
      if (silent) return !0;
      typeof state.env.references > "u" && (state.env.references = {}), typeof state.env.references[label] > "u" && (state.env.references[label] = {
        title,
        href
      });
      const token = state.push("reference_definition", "", 0);
      token.map = [startLine, nextLine], token.hidden = !0;
      const meta = /* @__PURE__ */ Object.create(null);
      return meta.label = label, token.meta = meta, state.line = nextLine, !0;
    }
    var html_blocks_default = [
      "address",
      "article",
      "aside",
      "base",
      "basefont",
      "blockquote",
      "body",
      "caption",
      "center",
      "col",
      "colgroup",
      "dd",
      "details",
      "dialog",
      "dir",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "frame",
      "frameset",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "head",
      "header",
      "hr",
      "html",
      "iframe",
      "legend",
      "li",
      "link",
      "main",
      "menu",
      "menuitem",
      "nav",
      "noframes",
      "ol",
      "optgroup",
      "option",
      "p",
      "param",
      "search",
      "section",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "title",
      "tr",
      "track",
      "ul"
    ], open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`, close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
    new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
    var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`), HTML_SEQUENCES = [
      [
        /^<(script|pre|style|textarea)(?=(\s|>|$))/i,
        /<\/(script|pre|style|textarea)>/i,
        !0
      ],
      [
        /^<!--/,
        /-->/,
        !0
      ],
      [
        /^<\?/,
        /\?>/,
        !0
      ],
      [
        /^<![A-Za-z]/,
        />/,
        !0
      ],
      [
        /^<!\[CDATA\[/,
        /\]\]>/,
        !0
      ],
      [
        new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
        /^$/,
        !0
      ],
      [
        new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
        /^$/,
        !1
      ]
    ];
    function html_block(state, startLine, endLine, silent) {
      let pos = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
      if (state.sCount[startLine] - state.blkIndent >= 4 || !state.md.options.html || state.src.charCodeAt(pos) !== 60) return !1;
      let lineText = state.src.slice(pos, max), i = 0;
      for (; i < HTML_SEQUENCES.length && !HTML_SEQUENCES[i][0].test(lineText); i++) ;
      if (i === HTML_SEQUENCES.length) return !1;
      if (silent) return HTML_SEQUENCES[i][2];
      let nextLine = startLine + 1;
      const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
      if (!HTML_SEQUENCES[i][1].test(lineText)) {
        for (; nextLine < endLine && !(state.sCount[nextLine] < state.blkIndent && (endsOnBlankLine || !state.isEmpty(nextLine))); nextLine++)
          if (pos = state.bMarks[nextLine] + state.tShift[nextLine], max = state.eMarks[nextLine], lineText = state.src.slice(pos, max), HTML_SEQUENCES[i][1].test(lineText)) {
            lineText.length !== 0 && nextLine++;
            break;
          }
      }
      state.line = nextLine;
      const token = state.push("html_block", "", 0);
      return token.map = [startLine, nextLine], token.content = state.getLines(startLine, nextLine, state.blkIndent, !0), !0;
    }
    function heading(state, startLine, endLine, silent) {
      let pos = state.bMarks[startLine] + state.tShift[startLine], max = state.eMarks[startLine];
      if (state.sCount[startLine] - state.blkIndent >= 4) return !1;
      let ch = state.src.charCodeAt(pos);
      if (ch !== 35 || pos >= max) return !1;
      let level = 1;
      for (ch = state.src.charCodeAt(++pos); ch === 35 && pos < max && level <= 6; )
        level++, ch = state.src.charCodeAt(++pos);
      if (level > 6 || pos < max && !isSpace(ch)) return !1;
      if (silent) return !0;
      max = state.skipSpacesBack(max, pos);
      const tmp = state.skipCharsBack(max, 35, pos);
      tmp > pos && isSpace(state.src.charCodeAt(tmp - 1)) && (max = tmp), state.line = startLine + 1;
      const token_o = state.push("heading_open", `h${level}`, 1);
      token_o.markup = "########".slice(0, level), token_o.map = [startLine, state.line];
      const token_i = state.push("inline", "", 0);
      token_i.content = asciiTrim(state.src.slice(pos, max)), token_i.map = [startLine, state.line], token_i.children = [];
      const token_c = state.push("heading_close", `h${level}`, -1);
      return token_c.markup = "########".slice(0, level), !0;
    }
    function lheading(state, startLine, endLine) {
      const terminatorRules = state.md.block.ruler.getRules("paragraph");
      if (state.sCount[startLine] - state.blkIndent >= 4) return !1;
      const oldParentType = state.parentType;
      state.parentType = "paragraph";
      let level = 0, marker, nextLine = startLine + 1;
      for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
        if (state.sCount[nextLine] - state.blkIndent > 3) continue;
        if (state.sCount[nextLine] >= state.blkIndent) {
          let pos = state.bMarks[nextLine] + state.tShift[nextLine];
          const max = state.eMarks[nextLine];
          if (pos < max && (marker = state.src.charCodeAt(pos), (marker === 45 || marker === 61) && (pos = state.skipChars(pos, marker), pos = state.skipSpaces(pos), pos >= max))) {
            level = marker === 61 ? 1 : 2;
            break;
          }
        }
        if (state.sCount[nextLine] < 0) continue;
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (terminate) break;
      }
      if (!level)
        return state.parentType = oldParentType, !1;
      const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, !1));
      state.line = nextLine + 1;
      const token_o = state.push("heading_open", `h${level}`, 1);
      token_o.markup = String.fromCharCode(marker), token_o.map = [startLine, state.line];
      const token_i = state.push("inline", "", 0);
      token_i.content = content, token_i.map = [startLine, state.line - 1], token_i.children = [];
      const token_c = state.push("heading_close", `h${level}`, -1);
      return token_c.markup = String.fromCharCode(marker), state.parentType = oldParentType, !0;
    }
    function paragraph(state, startLine, endLine) {
      const terminatorRules = state.md.block.ruler.getRules("paragraph"), oldParentType = state.parentType;
      let nextLine = startLine + 1;
      for (state.parentType = "paragraph"; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
        if (state.sCount[nextLine] - state.blkIndent > 3 || state.sCount[nextLine] < 0) continue;
        let terminate = !1;
        for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, !0)) {
          terminate = !0;
          break;
        }
        if (terminate) break;
      }
      const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, !1));
      state.line = nextLine;
      const token_o = state.push("paragraph_open", "p", 1);
      token_o.map = [startLine, state.line];
      const token_i = state.push("inline", "", 0);
      return token_i.content = content, token_i.map = [startLine, state.line], token_i.children = [], state.push("paragraph_close", "p", -1), state.parentType = oldParentType, !0;
    }
    var _rules$1 = [
      [
        "table",
        table,
        ["paragraph", "reference"]
      ],
      ["code", code],
      [
        "fence",
        fence,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "blockquote",
        blockquote,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "hr",
        hr,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "list",
        list,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      ["reference", reference],
      [
        "html_block",
        html_block,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      [
        "heading",
        heading,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      ["lheading", lheading],
      ["paragraph", paragraph]
    ], ParserBlock = class {
      constructor() {
        _defineProperty(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of block rules.
          */
          "ruler",
          new Ruler()
        ), _defineProperty(this, "State", StateBlock);
        for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
      }
      tokenize(state, startLine, endLine) {
        const rules = this.ruler.getRules(""), len = rules.length, maxNesting = state.md.options.maxNesting;
        let line = startLine, hasEmptyLines = !1;
        for (; line < endLine && (state.line = line = state.skipEmptyLines(line), !(line >= endLine || state.sCount[line] < state.blkIndent)); ) {
          if (state.level >= maxNesting) {
            state.line = endLine;
            break;
          }
          const prevLine = state.line;
          let ok = !1;
          for (let i = 0; i < len; i++)
            if (ok = rules[i](state, line, endLine, !1), ok) {
              if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
              break;
            }
          if (!ok) throw new Error("none of the block rules matched");
          state.tight = !hasEmptyLines, state.isEmpty(state.line - 1) && (hasEmptyLines = !0), line = state.line, line < endLine && state.isEmpty(line) && (hasEmptyLines = !0, line++, state.line = line);
        }
      }
      /**
      * Process input string and push block tokens into `outTokens`
      */
      parse(src, md, env, outTokens) {
        if (!src) return;
        const state = new this.State(src, md, env, outTokens);
        this.tokenize(state, state.line, state.lineMax);
      }
    }, StateInline = class {
      constructor(src, md, env, outTokens) {
        _defineProperty(this, "pos", 0), _defineProperty(this, "level", 0), _defineProperty(this, "pending", ""), _defineProperty(this, "pendingLevel", 0), _defineProperty(this, "cache", {}), _defineProperty(this, "backticks", {}), _defineProperty(this, "backticksScanned", !1), _defineProperty(this, "skipHtmlSpecial", !1), _defineProperty(this, "linkLevel", 0), _defineProperty(this, "delimiters", []), _defineProperty(this, "_prev_delimiters", []), _defineProperty(this, "Token", Token), this.src = src, this.env = env, this.md = md, this.tokens = outTokens, this.tokens_meta = Array(outTokens.length), this.posMax = this.src.length;
      }
      pushPending() {
        const token = new Token("text", "", 0);
        return token.content = this.pending, token.level = this.pendingLevel, this.tokens.push(token), this.pending = "", token;
      }
      push(type, tag, nesting) {
        this.pending && this.pushPending();
        const token = new Token(type, tag, nesting);
        let token_meta;
        return nesting < 0 && (this.level--, this.delimiters = this._prev_delimiters.pop()), token.level = this.level, nesting > 0 && (this.level++, this._prev_delimiters.push(this.delimiters), this.delimiters = [], token_meta = { delimiters: this.delimiters }), this.pendingLevel = this.level, this.tokens.push(token), this.tokens_meta.push(token_meta), token;
      }
      scanDelims(start, canSplitWord) {
        const max = this.posMax, marker = this.src.charCodeAt(start);
        let lastChar;
        if (start === 0) lastChar = 32;
        else if (start === 1)
          lastChar = this.src.charCodeAt(0), (lastChar & 63488) === 55296 && (lastChar = 65533);
        else if (lastChar = this.src.charCodeAt(start - 1), (lastChar & 64512) === 56320) {
          const highSurr = this.src.charCodeAt(start - 2);
          lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
        } else (lastChar & 64512) === 55296 && (lastChar = 65533);
        let pos = start;
        for (; pos < max && this.src.charCodeAt(pos) === marker; ) pos++;
        const count = pos - start;
        let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
        if ((nextChar & 64512) === 55296) {
          const lowSurr = this.src.charCodeAt(pos + 1);
          nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
        } else (nextChar & 64512) === 56320 && (nextChar = 65533);
        const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar), isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar), isLastWhiteSpace = isWhiteSpace(lastChar), isNextWhiteSpace = isWhiteSpace(nextChar), left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar), right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
        return {
          can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
          can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
          length: count
        };
      }
    };
    function isTerminatorChar(ch) {
      switch (ch) {
        case 10:
        case 33:
        case 35:
        case 36:
        case 37:
        case 38:
        case 42:
        case 43:
        case 45:
        case 58:
        case 60:
        case 61:
        case 62:
        case 64:
        case 91:
        case 92:
        case 93:
        case 94:
        case 95:
        case 96:
        case 123:
        case 125:
        case 126:
          return !0;
        default:
          return !1;
      }
    }
    function text(state, silent) {
      let pos = state.pos;
      for (; pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos)); ) pos++;
      return pos === state.pos ? !1 : (silent || (state.pending += state.src.slice(state.pos, pos)), state.pos = pos, !0);
    }
    function isAsciiAlpha(code2) {
      return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
    }
    function isSchemeChar(code2) {
      return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 >= 48 && code2 <= 57 || code2 === 43 || code2 === 45 || code2 === 46;
    }
    function linkify(state, silent) {
      if (!state.md.options.linkify || state.linkLevel > 0) return !1;
      const pos = state.pos, max = state.posMax;
      if (pos + 3 > max || state.src.charCodeAt(pos) !== 58 || state.src.charCodeAt(pos + 1) !== 47 || state.src.charCodeAt(pos + 2) !== 47) return !1;
      const protoMin = pos - Math.min(10, state.pending.length, pos);
      let protoStart = pos;
      for (; protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1)); ) protoStart--;
      if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return !1;
      const protoLength = pos - protoStart, link2 = state.md.linkify.matchAtStart(state.src.slice(protoStart));
      if (!link2) return !1;
      let url = link2.url;
      if (url.length <= protoLength) return !1;
      let urlEnd = url.length;
      for (; urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42; ) urlEnd--;
      urlEnd !== url.length && (url = url.slice(0, urlEnd));
      const fullUrl = state.md.normalizeLink(url);
      if (!state.md.validateLink(fullUrl)) return !1;
      if (!silent) {
        state.pending = state.pending.slice(0, -protoLength);
        const token_o = state.push("link_open", "a", 1);
        token_o.attrs = [["href", fullUrl]], token_o.markup = "linkify", token_o.info = "auto";
        const token_t = state.push("text", "", 0);
        token_t.content = state.md.normalizeLinkText(url);
        const token_c = state.push("link_close", "a", -1);
        token_c.markup = "linkify", token_c.info = "auto";
      }
      return state.pos += url.length - protoLength, !0;
    }
    function newline(state, silent) {
      let pos = state.pos;
      if (state.src.charCodeAt(pos) !== 10) return !1;
      const pmax = state.pending.length - 1, max = state.posMax;
      if (!silent)
        if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32)
          if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
            let ws = pmax - 1;
            for (; ws >= 1 && state.pending.charCodeAt(ws - 1) === 32; ) ws--;
            state.pending = state.pending.slice(0, ws), state.push("hardbreak", "br", 0);
          } else
            state.pending = state.pending.slice(0, -1), state.push("softbreak", "br", 0);
        else state.push("softbreak", "br", 0);
      for (pos++; pos < max && isSpace(state.src.charCodeAt(pos)); ) pos++;
      return state.pos = pos, !0;
    }
    var ESCAPED = [];
    for (let i = 0; i < 256; i++) ESCAPED.push(0);
    "\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
      ESCAPED[ch.charCodeAt(0)] = 1;
    });
    function escape(state, silent) {
      let pos = state.pos;
      const max = state.posMax;
      if (state.src.charCodeAt(pos) !== 92 || (pos++, pos >= max)) return !1;
      let ch1 = state.src.charCodeAt(pos);
      if (ch1 === 10) {
        for (silent || state.push("hardbreak", "br", 0), pos++; pos < max && (ch1 = state.src.charCodeAt(pos), !!isSpace(ch1)); )
          pos++;
        return state.pos = pos, !0;
      }
      if (ch1 === 32) {
        if (!silent) {
          const token = state.push("text_special", "", 0);
          token.content = "\\", token.markup = "\\", token.info = "escape";
        }
        return state.pos = pos, !0;
      }
      let escapedStr = state.src[pos];
      if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
        const ch2 = state.src.charCodeAt(pos + 1);
        ch2 >= 56320 && ch2 <= 57343 && (escapedStr += state.src[pos + 1], pos++);
      }
      const origStr = "\\" + escapedStr;
      if (!silent) {
        const token = state.push("text_special", "", 0);
        ch1 < 256 && ESCAPED[ch1] !== 0 ? token.content = escapedStr : token.content = origStr, token.markup = origStr, token.info = "escape";
      }
      return state.pos = pos + 1, !0;
    }
    function buildLastRuns(src) {
      const lastRuns = {};
      let pos = 0;
      for (; (pos = src.indexOf("`", pos)) !== -1; ) {
        const start = pos;
        for (; src.charCodeAt(++pos) === 96; ) ;
        lastRuns[pos - start] = start;
      }
      return lastRuns;
    }
    function backtick(state, silent) {
      var _state$backticks$open;
      const start = state.pos;
      if (state.src.charCodeAt(start) !== 96) return !1;
      const max = state.posMax;
      let pos = start + 1;
      for (; pos < max && state.src.charCodeAt(pos) === 96; ) pos++;
      const marker = state.src.slice(start, pos), openerLength = marker.length;
      if (state.backticksScanned || (state.backticks = buildLastRuns(state.src), state.backticksScanned = !0), ((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
        let matchEnd = pos, matchStart;
        for (; (matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max; ) {
          for (matchEnd = matchStart + 1; state.src.charCodeAt(matchEnd) === 96; ) matchEnd++;
          if (matchEnd > max) break;
          if (matchEnd - matchStart === openerLength) {
            if (!silent) {
              const token = state.push("code_inline", "code", 0);
              token.markup = marker;
              let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
              content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content) && (content = content.slice(1, -1)), token.content = content;
            }
            return state.pos = matchEnd, !0;
          }
        }
      }
      return silent || (state.pending += marker), state.pos = pos, !0;
    }
    function strikethrough_tokenize(state, silent) {
      const start = state.pos, marker = state.src.charCodeAt(start);
      if (silent || marker !== 126) return !1;
      const scanned = state.scanDelims(state.pos, !0);
      let len = scanned.length;
      const ch = String.fromCharCode(marker);
      if (len < 2) return !1;
      let token;
      len % 2 && (token = state.push("text", "", 0), token.content = ch, len--);
      for (let i = 0; i < len; i += 2)
        token = state.push("text", "", 0), token.content = ch + ch, state.delimiters.push({
          marker,
          length: 0,
          token: state.tokens.length - 1,
          end: -1,
          open: scanned.can_open,
          close: scanned.can_close
        });
      return state.pos += scanned.length, !0;
    }
    function postProcess$1(state, delimiters) {
      let token;
      const loneMarkers = [], max = delimiters.length;
      for (let i = 0; i < max; i++) {
        const startDelim = delimiters[i];
        if (startDelim.marker !== 126 || startDelim.end === -1) continue;
        const endDelim = delimiters[startDelim.end];
        token = state.tokens[startDelim.token], token.type = "s_open", token.tag = "s", token.nesting = 1, token.markup = "~~", token.content = "", token = state.tokens[endDelim.token], token.type = "s_close", token.tag = "s", token.nesting = -1, token.markup = "~~", token.content = "", state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~" && loneMarkers.push(endDelim.token - 1);
      }
      for (; loneMarkers.length; ) {
        const i = loneMarkers.pop();
        let j = i + 1;
        for (; j < state.tokens.length && state.tokens[j].type === "s_close"; ) j++;
        j--, i !== j && (token = state.tokens[j], state.tokens[j] = state.tokens[i], state.tokens[i] = token);
      }
    }
    function strikethrough_postProcess(state) {
      const tokens_meta = state.tokens_meta, max = state.tokens_meta.length;
      postProcess$1(state, state.delimiters);
      for (let curr = 0; curr < max; curr++) {
        var _tokens_meta$curr;
        const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
        delimiters && postProcess$1(state, delimiters);
      }
    }
    var strikethrough_default = {
      tokenize: strikethrough_tokenize,
      postProcess: strikethrough_postProcess
    };
    function emphasis_tokenize(state, silent) {
      const start = state.pos, marker = state.src.charCodeAt(start);
      if (silent || marker !== 95 && marker !== 42) return !1;
      const scanned = state.scanDelims(state.pos, marker === 42);
      for (let i = 0; i < scanned.length; i++) {
        const token = state.push("text", "", 0);
        token.content = String.fromCharCode(marker), state.delimiters.push({
          marker,
          length: scanned.length,
          token: state.tokens.length - 1,
          end: -1,
          open: scanned.can_open,
          close: scanned.can_close
        });
      }
      return state.pos += scanned.length, !0;
    }
    function postProcess(state, delimiters) {
      const max = delimiters.length;
      for (let i = max - 1; i >= 0; i--) {
        const startDelim = delimiters[i];
        if (startDelim.marker !== 95 && startDelim.marker !== 42 || startDelim.end === -1) continue;
        const endDelim = delimiters[startDelim.end], isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1, ch = String.fromCharCode(startDelim.marker), token_o = state.tokens[startDelim.token];
        token_o.type = isStrong ? "strong_open" : "em_open", token_o.tag = isStrong ? "strong" : "em", token_o.nesting = 1, token_o.markup = isStrong ? ch + ch : ch, token_o.content = "";
        const token_c = state.tokens[endDelim.token];
        token_c.type = isStrong ? "strong_close" : "em_close", token_c.tag = isStrong ? "strong" : "em", token_c.nesting = -1, token_c.markup = isStrong ? ch + ch : ch, token_c.content = "", isStrong && (state.tokens[delimiters[i - 1].token].content = "", state.tokens[delimiters[startDelim.end + 1].token].content = "", i--);
      }
    }
    function emphasis_post_process(state) {
      const tokens_meta = state.tokens_meta, max = state.tokens_meta.length;
      postProcess(state, state.delimiters);
      for (let curr = 0; curr < max; curr++) {
        var _tokens_meta$curr;
        const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
        delimiters && postProcess(state, delimiters);
      }
    }
    var emphasis_default = {
      tokenize: emphasis_tokenize,
      postProcess: emphasis_post_process
    };
    function link(state, silent) {
      let code2, label, res, ref, href = "", title = "", start = state.pos, parseReference = !0;
      if (state.src.charCodeAt(state.pos) !== 91) return !1;
      const oldPos = state.pos, max = state.posMax, labelStart = state.pos + 1, labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, !0);
      if (labelEnd < 0) return !1;
      let pos = labelEnd + 1;
      if (pos < max && state.src.charCodeAt(pos) === 40) {
        for (parseReference = !1, pos++; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
          ;
        if (pos >= max) return !1;
        if (start = pos, res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax), res.ok) {
          for (href = state.md.normalizeLink(res.str), state.md.validateLink(href) ? pos = res.pos : href = "", start = pos; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
            ;
          if (res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax), pos < max && start !== pos && res.ok)
            for (title = res.str, pos = res.pos; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
              ;
        }
        (pos >= max || state.src.charCodeAt(pos) !== 41) && (parseReference = !0), pos++;
      }
      if (parseReference) {
        if (typeof state.env.references > "u") return !1;
        if (pos < max && state.src.charCodeAt(pos) === 91 ? (start = pos + 1, pos = state.md.helpers.parseLinkLabel(state, pos), pos >= 0 ? label = state.src.slice(start, pos++) : pos = labelEnd + 1) : pos = labelEnd + 1, label || (label = state.src.slice(labelStart, labelEnd)), label = normalizeReference(label), ref = state.env.references[label], !ref)
          return state.pos = oldPos, !1;
        href = ref.href, title = ref.title;
      }
      if (!silent) {
        state.pos = labelStart, state.posMax = labelEnd;
        const token_o = state.push("link_open", "a", 1), attrs = [["href", href]];
        if (token_o.attrs = attrs, title && attrs.push(["title", title]), label) {
          const meta = /* @__PURE__ */ Object.create(null);
          meta.label = label, token_o.meta = meta;
        }
        state.linkLevel++, state.md.inline.tokenize(state), state.linkLevel--, state.push("link_close", "a", -1);
      }
      return state.pos = pos, state.posMax = max, !0;
    }
    function image(state, silent) {
      let code2, content, label, pos, ref, res, title, start, href = "";
      const oldPos = state.pos, max = state.posMax;
      if (state.src.charCodeAt(state.pos) !== 33 || state.src.charCodeAt(state.pos + 1) !== 91) return !1;
      const labelStart = state.pos + 2, labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, !1);
      if (labelEnd < 0) return !1;
      if (pos = labelEnd + 1, pos < max && state.src.charCodeAt(pos) === 40) {
        for (pos++; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
          ;
        if (pos >= max) return !1;
        for (start = pos, res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax), res.ok && (href = state.md.normalizeLink(res.str), state.md.validateLink(href) ? pos = res.pos : href = ""), start = pos; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
          ;
        if (res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax), pos < max && start !== pos && res.ok)
          for (title = res.str, pos = res.pos; pos < max && (code2 = state.src.charCodeAt(pos), !(!isSpace(code2) && code2 !== 10)); pos++)
            ;
        else title = "";
        if (pos >= max || state.src.charCodeAt(pos) !== 41)
          return state.pos = oldPos, !1;
        pos++;
      } else {
        if (typeof state.env.references > "u") return !1;
        if (pos < max && state.src.charCodeAt(pos) === 91 ? (start = pos + 1, pos = state.md.helpers.parseLinkLabel(state, pos), pos >= 0 ? label = state.src.slice(start, pos++) : pos = labelEnd + 1) : pos = labelEnd + 1, label || (label = state.src.slice(labelStart, labelEnd)), label = normalizeReference(label), ref = state.env.references[label], !ref)
          return state.pos = oldPos, !1;
        href = ref.href, title = ref.title;
      }
      if (!silent) {
        content = state.src.slice(labelStart, labelEnd);
        const tokens = [];
        state.md.inline.parse(content, state.md, state.env, tokens);
        const token = state.push("image", "img", 0), attrs = [["src", href], ["alt", ""]];
        if (token.attrs = attrs, token.children = tokens, token.content = content, title && attrs.push(["title", title]), label) {
          const meta = /* @__PURE__ */ Object.create(null);
          meta.label = label, token.meta = meta;
        }
      }
      return state.pos = pos, state.posMax = max, !0;
    }
    var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
    function autolink(state, silent) {
      let pos = state.pos;
      if (state.src.charCodeAt(pos) !== 60) return !1;
      const start = state.pos, max = state.posMax;
      for (; ; ) {
        if (++pos >= max) return !1;
        const ch = state.src.charCodeAt(pos);
        if (ch === 60) return !1;
        if (ch === 62) break;
      }
      const url = state.src.slice(start + 1, pos);
      if (AUTOLINK_RE.test(url)) {
        const fullUrl = state.md.normalizeLink(url);
        if (!state.md.validateLink(fullUrl)) return !1;
        if (!silent) {
          const token_o = state.push("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]], token_o.markup = "autolink", token_o.info = "auto";
          const token_t = state.push("text", "", 0);
          token_t.content = state.md.normalizeLinkText(url);
          const token_c = state.push("link_close", "a", -1);
          token_c.markup = "autolink", token_c.info = "auto";
        }
        return state.pos += url.length + 2, !0;
      }
      if (EMAIL_RE.test(url)) {
        const fullUrl = state.md.normalizeLink(`mailto:${url}`);
        if (!state.md.validateLink(fullUrl)) return !1;
        if (!silent) {
          const token_o = state.push("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]], token_o.markup = "autolink", token_o.info = "auto";
          const token_t = state.push("text", "", 0);
          token_t.content = state.md.normalizeLinkText(url);
          const token_c = state.push("link_close", "a", -1);
          token_c.markup = "autolink", token_c.info = "auto";
        }
        return state.pos += url.length + 2, !0;
      }
      return !1;
    }
    function isLinkOpen(str) {
      return /^<a[>\s]/i.test(str);
    }
    function isLinkClose(str) {
      return /^<\/a\s*>/i.test(str);
    }
    function isLetter(ch) {
      const lc = ch | 32;
      return lc >= 97 && lc <= 122;
    }
    function scanSpecial(state, pos) {
      const src = state.src;
      let start, terminator;
      if (src.startsWith("<!--", pos)) {
        if (src.startsWith(">", pos + 4)) return pos + 5;
        if (src.startsWith("->", pos + 4)) return pos + 6;
        start = pos + 4, terminator = "-->";
      } else if (src.startsWith("<![CDATA[", pos))
        start = pos + 9, terminator = "]]>";
      else if (src.charCodeAt(pos + 1) === 63)
        start = pos + 2, terminator = "?>";
      else if (isLetter(src.charCodeAt(pos + 2)))
        start = pos + 3, terminator = ">";
      else return -1;
      if (state.skipHtmlSpecial) return -1;
      const end = src.indexOf(terminator, start);
      return end < 0 ? (state.skipHtmlSpecial = !0, -1) : end + terminator.length;
    }
    function html_inline(state, silent) {
      if (!state.md.options.html) return !1;
      const max = state.posMax, pos = state.pos;
      if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return !1;
      let end;
      const ch = state.src.charCodeAt(pos + 1);
      if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
      else if (ch === 47 || isLetter(ch)) {
        const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
        end = match ? pos + match[0].length : -1;
      } else return !1;
      if (end < 0) return !1;
      if (!silent) {
        const token = state.push("html_inline", "", 0);
        token.content = state.src.slice(pos, end), isLinkOpen(token.content) && state.linkLevel++, isLinkClose(token.content) && state.linkLevel--;
      }
      return state.pos = end, !0;
    }
    var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
    function entity(state, silent) {
      const pos = state.pos, max = state.posMax;
      if (state.src.charCodeAt(pos) !== 38 || pos + 1 >= max) return !1;
      if (state.src.charCodeAt(pos + 1) === 35) {
        const match = state.src.slice(pos).match(DIGITAL_RE);
        if (match) {
          if (!silent) {
            const code2 = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10), token = state.push("text_special", "", 0);
            token.content = isValidEntityCode(code2) ? fromCodePoint(code2) : fromCodePoint(65533), token.markup = match[0], token.info = "entity";
          }
          return state.pos += match[0].length, !0;
        }
      } else {
        const match = state.src.slice(pos).match(NAMED_RE);
        if (match) {
          const decoded = (0, entities__WEBPACK_IMPORTED_MODULE_1__.h)(match[0]);
          if (decoded !== match[0]) {
            if (!silent) {
              const token = state.push("text_special", "", 0);
              token.content = decoded, token.markup = match[0], token.info = "entity";
            }
            return state.pos += match[0].length, !0;
          }
        }
      }
      return !1;
    }
    function processDelimiters(delimiters) {
      const openersBottom = {}, max = delimiters.length;
      if (!max) return;
      let headerIdx = 0, lastTokenIdx = -2;
      const jumps = [];
      for (let closerIdx = 0; closerIdx < max; closerIdx++) {
        const closer = delimiters[closerIdx];
        if (jumps.push(0), (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) && (headerIdx = closerIdx), lastTokenIdx = closer.token, closer.length = closer.length || 0, !closer.close) continue;
        openersBottom.hasOwnProperty(closer.marker) || (openersBottom[closer.marker] = [
          -1,
          -1,
          -1,
          -1,
          -1,
          -1
        ]);
        const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
        let openerIdx = headerIdx - jumps[headerIdx] - 1, newMinOpenerIdx = openerIdx;
        for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
          const opener = delimiters[openerIdx];
          if (opener.marker === closer.marker && opener.open && opener.end < 0) {
            let isOddMatch = !1;
            if ((opener.close || closer.open) && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0) && (isOddMatch = !0), !isOddMatch) {
              const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
              jumps[closerIdx] = closerIdx - openerIdx + lastJump, jumps[openerIdx] = lastJump, closer.open = !1, opener.end = closerIdx, opener.close = !1, newMinOpenerIdx = -1, lastTokenIdx = -2;
              break;
            }
          }
        }
        newMinOpenerIdx !== -1 && (openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx);
      }
    }
    function link_pairs(state) {
      const tokens_meta = state.tokens_meta, max = state.tokens_meta.length;
      processDelimiters(state.delimiters);
      for (let curr = 0; curr < max; curr++) {
        var _tokens_meta$curr;
        const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
        delimiters && processDelimiters(delimiters);
      }
    }
    function fragments_join(state) {
      let curr, last, level = 0;
      const tokens = state.tokens, max = state.tokens.length;
      for (curr = last = 0; curr < max; curr++)
        tokens[curr].nesting < 0 && level--, tokens[curr].level = level, tokens[curr].nesting > 0 && level++, tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text" ? tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content : (curr !== last && (tokens[last] = tokens[curr]), last++);
      curr !== last && (tokens.length = last);
    }
    var _rules = [
      ["text", text],
      ["linkify", linkify],
      ["newline", newline],
      ["escape", escape],
      ["backticks", backtick],
      ["strikethrough", strikethrough_default.tokenize],
      ["emphasis", emphasis_default.tokenize],
      ["link", link],
      ["image", image],
      ["autolink", autolink],
      ["html_inline", html_inline],
      ["entity", entity]
    ], _rules2 = [
      ["balance_pairs", link_pairs],
      ["strikethrough", strikethrough_default.postProcess],
      ["emphasis", emphasis_default.postProcess],
      ["fragments_join", fragments_join]
    ], ParserInline = class {
      constructor() {
        _defineProperty(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of inline rules.
          */
          "ruler",
          new Ruler()
        ), _defineProperty(
          this,
          /**
          * {@link Ruler} instance. Second ruler used for post-processing
          * (e.g. in emphasis-like rules).
          */
          "ruler2",
          new Ruler()
        ), _defineProperty(this, "State", StateInline);
        for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
        for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
      }
      skipToken(state) {
        const pos = state.pos, rules = this.ruler.getRules(""), len = rules.length, maxNesting = state.md.options.maxNesting, cache = state.cache;
        if (typeof cache[pos] < "u") {
          state.pos = cache[pos];
          return;
        }
        let ok = !1;
        if (state.level < maxNesting) {
          for (let i = 0; i < len; i++)
            if (state.level++, ok = rules[i](state, !0), state.level--, ok) {
              if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
              break;
            }
        } else state.pos = state.posMax;
        ok || state.pos++, cache[pos] = state.pos;
      }
      tokenize(state) {
        const rules = this.ruler.getRules(""), len = rules.length, end = state.posMax, maxNesting = state.md.options.maxNesting;
        for (; state.pos < end; ) {
          const prevPos = state.pos;
          let ok = !1;
          if (state.level < maxNesting) {
            for (let i = 0; i < len; i++)
              if (ok = rules[i](state, !1), ok) {
                if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
                break;
              }
          }
          if (ok) {
            if (state.pos >= end) break;
            continue;
          }
          state.pending += state.src[state.pos++];
        }
        state.pending && state.pushPending();
      }
      /**
      * Process input string and push inline tokens into `outTokens`
      */
      parse(str, md, env, outTokens) {
        const state = new this.State(str, md, env, outTokens);
        this.tokenize(state);
        const rules = this.ruler2.getRules(""), len = rules.length;
        for (let i = 0; i < len; i++) rules[i](state);
      }
    }, config = {
      default: {
        options: {
          html: !1,
          xhtmlOut: !1,
          breaks: !1,
          langPrefix: "language-",
          linkify: !1,
          typographer: !1,
          quotes: "\u201C\u201D\u2018\u2019",
          highlight: null,
          maxNesting: 100
        },
        components: {
          core: {},
          block: {},
          inline: {}
        }
      },
      zero: {
        options: {
          html: !1,
          xhtmlOut: !1,
          breaks: !1,
          langPrefix: "language-",
          linkify: !1,
          typographer: !1,
          quotes: "\u201C\u201D\u2018\u2019",
          highlight: null,
          maxNesting: 20
        },
        components: {
          core: { rules: [
            "normalize",
            "block",
            "strip_references",
            "inline",
            "text_join"
          ] },
          block: { rules: ["paragraph"] },
          inline: {
            rules: ["text"],
            rules2: ["balance_pairs", "fragments_join"]
          }
        }
      },
      commonmark: {
        options: {
          html: !0,
          xhtmlOut: !0,
          breaks: !1,
          langPrefix: "language-",
          linkify: !1,
          typographer: !1,
          quotes: "\u201C\u201D\u2018\u2019",
          highlight: null,
          maxNesting: 20
        },
        components: {
          core: { rules: [
            "normalize",
            "block",
            "strip_references",
            "inline",
            "text_join"
          ] },
          block: { rules: [
            "blockquote",
            "code",
            "fence",
            "heading",
            "hr",
            "html_block",
            "lheading",
            "list",
            "reference",
            "paragraph"
          ] },
          inline: {
            rules: [
              "autolink",
              "backticks",
              "emphasis",
              "entity",
              "escape",
              "html_inline",
              "image",
              "link",
              "newline",
              "text"
            ],
            rules2: [
              "balance_pairs",
              "emphasis",
              "fragments_join"
            ]
          }
        }
      }
    }, BAD_PROTO_RE = /^(vbscript|javascript|file|data):/, GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/, RECODE_HOSTNAME_FOR = [
      "http:",
      "https:",
      "mailto:"
    ], MarkdownIt = class {
      /**
      * Link validation function. CommonMark allows too much in links. By default
      * we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
      * except some embedded image types.
      *
      * You can change this behaviour:
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * // enable everything
      * md.validateLink = function () { return true; }
      * ```
      */
      validateLink(url) {
        const str = url.trim().toLowerCase();
        return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : !0;
      }
      /**
      * Function used to encode link url to a machine-readable format,
      * which includes url-encoding, punycode, etc.
      */
      normalizeLink(url) {
        const parsed = mdurl__WEBPACK_IMPORTED_MODULE_0__.parse(url, !0);
        if (parsed.hostname && (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0))
          try {
            parsed.hostname = mdurl__WEBPACK_IMPORTED_MODULE_0__.default.toASCII(parsed.hostname);
          } catch {
          }
        return parsed.auth && (parsed.auth = mdurl__WEBPACK_IMPORTED_MODULE_0__.encode(parsed.auth)), parsed.hostname && (parsed.hostname = mdurl__WEBPACK_IMPORTED_MODULE_0__.encode(parsed.hostname)), parsed.pathname && (parsed.pathname = mdurl__WEBPACK_IMPORTED_MODULE_0__.encode(parsed.pathname)), parsed.search && (parsed.search = mdurl__WEBPACK_IMPORTED_MODULE_0__.encode(parsed.search)), parsed.hash && (parsed.hash = mdurl__WEBPACK_IMPORTED_MODULE_0__.encode(parsed.hash)), mdurl__WEBPACK_IMPORTED_MODULE_0__.format(parsed);
      }
      /**
      * Function used to decode link url to a human-readable format`
      */
      normalizeLinkText(url) {
        const parsed = mdurl__WEBPACK_IMPORTED_MODULE_0__.parse(url, !0);
        if (parsed.hostname && (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0))
          try {
            parsed.hostname = mdurl__WEBPACK_IMPORTED_MODULE_0__.default.toUnicode(parsed.hostname);
          } catch {
          }
        return mdurl__WEBPACK_IMPORTED_MODULE_0__.decode(mdurl__WEBPACK_IMPORTED_MODULE_0__.format(parsed), mdurl__WEBPACK_IMPORTED_MODULE_0__.decode.defaultChars + "%");
      }
      constructor(...args) {
        _defineProperty(
          this,
          /**
          * Instance of {@link ParserInline}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "inline",
          new ParserInline()
        ), _defineProperty(
          this,
          /**
          * Instance of {@link ParserBlock}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "block",
          new ParserBlock()
        ), _defineProperty(
          this,
          /**
          * Instance of {@link ParserCore} chain executor. You may need it to add new
          * rules when writing plugins. For simple rules control use
          * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
          */
          "core",
          new ParserCore()
        ), _defineProperty(
          this,
          /**
          * Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
          * rules for new token types, generated by plugins.
          *
          * See {@link Renderer} docs and
          * [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
          *
          * @example
          * ```javascript
          * import MarkdownIt from 'markdown-it'
          * const md = new MarkdownIt()
          *
          * function myToken(tokens, idx, options, env, self) {
          *   //...
          *   return result;
          * };
          *
          * md.renderer.rules['my_token'] = myToken
          * ```
          */
          "renderer",
          new Renderer()
        ), _defineProperty(
          this,
          /**
          * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
          * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
          * rule.
          */
          "linkify",
          new mdurl__WEBPACK_IMPORTED_MODULE_0__.LinkifyIt()
        ), _defineProperty(
          this,
          /**
          * Assorted utility functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
          */
          "utils",
          utils_exports
        ), _defineProperty(
          this,
          /**
          * Link components parser functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
          */
          "helpers",
          Object.assign({}, helpers_exports)
        );
        const [presetNameOrOptions, options] = args;
        typeof presetNameOrOptions == "string" ? (this.configure(presetNameOrOptions), options && this.set(options)) : (this.configure("default"), this.set(presetNameOrOptions || {}));
      }
      /**
      * Set parser options (in the same format as in constructor). Probably, you
      * will never need it, but you can change options after constructor call.
      *
      * __Note:__ To achieve the best possible performance, don't modify a
      * `markdown-it` instance options on the fly. If you need multiple configurations
      * it's best to create multiple instances and initialize each with separate
      * config.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      *
      * const md = new MarkdownIt()
      *   .set({ html: true, breaks: true })
      *   .set({ typographer: true })
      * ```
      */
      set(options) {
        return Object.assign(this.options, options), this;
      }
      /**
      * Batch load of all options and compenent settings. This is internal method,
      * and you probably will not need it. But if you will - see available presets
      * and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
      *
      * We strongly recommend to use presets instead of direct config loads. That
      * will give better compatibility with next versions.
      */
      configure(presets) {
        let p;
        if (typeof presets == "string") {
          const presetName = presets;
          if (p = config[presetName], !p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
        } else p = presets;
        if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
        p.options && (this.options = { ...p.options });
        const components = p.components;
        if (components) {
          var _components$inline;
          [
            "core",
            "block",
            "inline"
          ].forEach((name) => {
            var _components$name;
            const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
            rules && this[name].ruler.enableOnly(rules);
          });
          const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
          rules2 && this.inline.ruler2.enableOnly(rules2);
        }
        return this;
      }
      /**
      * Enable list or rules. It will automatically find appropriate components,
      * containing rules with given names. If rule not found, and `ignoreInvalid`
      * not set - throws exception.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      *
      * const md = new MarkdownIt()
      *   .enable(['sub', 'sup'])
      *   .disable('smartquotes')
      * ```
      */
      enable(list2, ignoreInvalid = !1) {
        let result = [];
        Array.isArray(list2) || (list2 = [list2]), [
          "core",
          "block",
          "inline"
        ].forEach((chain) => {
          result = result.concat(this[chain].ruler.enable(list2, !0));
        }), result = result.concat(this.inline.ruler2.enable(list2, !0));
        const missed = list2.filter((name) => result.indexOf(name) < 0);
        if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
        return this;
      }
      /**
      * The same as {@link MarkdownIt.enable}, but turn specified rules off.
      */
      disable(list2, ignoreInvalid = !1) {
        let result = [];
        Array.isArray(list2) || (list2 = [list2]), [
          "core",
          "block",
          "inline"
        ].forEach((chain) => {
          result = result.concat(this[chain].ruler.disable(list2, !0));
        }), result = result.concat(this.inline.ruler2.disable(list2, !0));
        const missed = list2.filter((name) => result.indexOf(name) < 0);
        if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
        return this;
      }
      /**
      * Load specified plugin with given params into current parser instance.
      * It's just a sugar to call `plugin(md, params)` with curring.
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * import iterator from 'markdown-it-for-inline'
      *
      * const md = new MarkdownIt()
      *   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
      *     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
      *   })
      * ```
      */
      use(plugin, ...params) {
        return plugin.apply(plugin, [this, ...params]), this;
      }
      /**
      * Parse input string and return list of block tokens (special token type
      * "inline" will contain list of inline tokens). You should not call this
      * method directly, until you write custom renderer (for example, to produce
      * AST).
      *
      * `env` is used to pass data between "distributed" rules and return additional
      * metadata like reference info, needed for the renderer. It also can be used to
      * inject data in specific cases. Usually, you will be ok to pass `{}`,
      * and then pass updated object to renderer.
      */
      parse(src, env) {
        if (typeof src != "string") throw new Error("Input data should be a String");
        const state = new this.core.State(src, this, env);
        return this.core.process(state), state.tokens;
      }
      /**
      * Render markdown string into html. It does all magic for you :).
      *
      * `env` can be used to inject additional metadata (`{}` by default).
      * But you will not need it with high probability. See also comment
      * in {@link MarkdownIt.parse}.
      */
      render(src, env = {}) {
        return this.renderer.render(this.parse(src, env), this.options, env);
      }
      /**
      * The same as {@link MarkdownIt.parse} but skip all block rules. It returns
      * the block tokens list with the single `inline` element, containing parsed
      * inline tokens in `children` property. Also updates `env` object.
      */
      parseInline(src, env) {
        const state = new this.core.State(src, this, env);
        return state.inlineMode = !0, this.core.process(state), state.tokens;
      }
      /**
      * Similar to {@link MarkdownIt.render} but for single paragraph content.
      * Result will NOT be wrapped into `<p>` tags.
      */
      renderInline(src, env = {}) {
        return this.renderer.render(this.parseInline(src, env), this.options, env);
      }
    };
    _defineProperty(MarkdownIt, "Token", Token), _defineProperty(MarkdownIt, "Ruler", Ruler), _defineProperty(MarkdownIt, "Renderer", Renderer), _defineProperty(MarkdownIt, "ParserCore", ParserCore), _defineProperty(MarkdownIt, "StateCore", StateCore), _defineProperty(MarkdownIt, "ParserBlock", ParserBlock), _defineProperty(MarkdownIt, "StateBlock", StateBlock), _defineProperty(MarkdownIt, "ParserInline", ParserInline), _defineProperty(MarkdownIt, "StateInline", StateInline);
    var MarkdownItCallable = callable(MarkdownIt);
  }),
  9839: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => decodeHTMLStrict
    });
    function decodeHTMLStrict(text) {
      return __webpack_require__(9995).hl(text);
    }
  }),
  3099: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
      LinkifyIt: () => LinkifyIt,
      P: () => P,
      S: () => S,
      decode: () => decode,
      default: () => __WEBPACK_DEFAULT_EXPORT__,
      encode: () => encode,
      format: () => format,
      parse: () => parse
    });
    class LinkifyIt {
    }
    const P = /\p{P}/u, S = /\p{S}/u;
    function refuse() {
      throw new Error("This bundle leaves addresses to src/message/markdown/destination.ts.");
    }
    const [parse, encode, format] = [refuse, refuse, refuse], decode = Object.assign(refuse, { defaultChars: "" }), __WEBPACK_DEFAULT_EXPORT__ = { toASCII: refuse, toUnicode: refuse };
  }),
  1380: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => endWithin
    });
    function endWithin(source, most) {
      if (source.length <= most)
        return source.length;
      const head = source.slice(0, most), line = head.lastIndexOf(`
`), space = line > most / 2 ? line : head.lastIndexOf(" ");
      return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  489: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => resolveDestination,
      u: () => repositoryAt
    });
    var _fragment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083), _web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5342);
    function repositoryAt(address, { ref, isPrivate }) {
      if (!(0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.d)(address))
        return;
      const url = address.replace(/\/+$/, ""), { origin, pathname } = new URL(url), owner = pathname.split("/").at(-2) ?? "";
      return {
        url,
        origin,
        owner,
        ref: ref.toWellFormed().split("/").map(encodeURIComponent).join("/"),
        isPrivate
      };
    }
    function resolveDestination(raw, options) {
      const destination = fillDestination(raw, options.fragments);
      if (destination === void 0 || destination === "")
        return;
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
      return scheme === "mailto" ? email(destination.slice(7)) : scheme !== void 0 ? web(destination) : destination.startsWith("//") ? web(`https:${destination}`) : relative(destination, options);
    }
    function email(encoded) {
      const address = decode(encoded.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? { kind: "email", address } : void 0;
    }
    function decode(encoded) {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    }
    function web(address) {
      const url = (0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.D)(address);
      return url === void 0 ? void 0 : { kind: "web", url };
    }
    function relative(path, { repository, as = "blob" }) {
      if (repository === void 0)
        return;
      if (path.startsWith("#"))
        return web(repository.url + path);
      const root = `${repository.url}/${as}/${repository.ref}/`, url = URL.parse(`./${path.replace(/^[/\\]+/, "")}`, root);
      return url !== null && isWithin(url, repository) ? web(url.href) : void 0;
    }
    function isWithin({ href, pathname }, repository) {
      return href.startsWith(new URL(`${repository.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(pathname);
    }
    const LONGEST = 16384;
    function fillDestination(raw, fragments) {
      const parts = (0, _fragment_js__WEBPACK_IMPORTED_MODULE_0__.JK)(raw, fragments), { filled, frame } = fillParts(parts) ?? {};
      if (!(filled === void 0 || countDots(filled) > countDots(frame) || parts.length === 1 && typeof parts[0] != "string" && !(0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.d)(filled)))
        return filled.startsWith("//") && !raw.startsWith("//") ? void 0 : filled;
    }
    function fillParts(parts) {
      let [filled, frame] = ["", ""];
      for (const part of parts) {
        const added = typeof part == "string" ? part : encodeValue(addressIn(part), filled);
        if (added === void 0 || filled.length + added.length > LONGEST)
          return;
        frame += typeof part == "string" || filled === "" ? added : "x", filled += added;
      }
      return { filled, frame };
    }
    function countDots(address = "") {
      const [path = ""] = address.split(/[?#]/, 1);
      return path.split(/[\\/]/).filter((segment) => /^(?:\.|%2e){2}$/i.test(segment)).length;
    }
    function addressIn(fragment) {
      return (fragment.kind === "link" ? fragment.url : fragment.text).toWellFormed().trim();
    }
    function encodeValue(value, before) {
      return before === "" && /^https?:\/\//i.test(value) ? (0, _web_address_js__WEBPACK_IMPORTED_MODULE_1__.D)(value) : /^(?:https?:)?\/\/[^/?#]*$/i.test(before) && !value.startsWith("/") ? isHostPart(value, before) ? value : void 0 : encodePath(value, before);
    }
    function isHostPart(value, before) {
      return before.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(value) : /^:?[\p{L}\p{N}-]*$/u.test(value);
    }
    function encodePath(value, before) {
      if (value.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(value))
        return value;
      const path = before.endsWith("/") ? value.replace(/^\/+/, "") : value, goesElsewhere = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path), encoded = encodeURIComponent(path);
      return goesElsewhere ? encoded : encoded.replaceAll("%2F", "/");
    }
  }),
  3377: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LE: () => isPhrasing,
      LJ: () => trimBreaks,
      MT: () => wrapLines,
      Vs: () => isParagraph
    });
    const BLOCKS = [
      "paragraph",
      "heading",
      "list",
      "listItem",
      "blockquote",
      "code",
      "table",
      "tableRow",
      "tableCell",
      "thematicBreak",
      "details",
      "summary",
      "group",
      "row",
      "definition",
      "footnoteDefinition"
    ];
    function isPhrasing(node) {
      return !BLOCKS.includes(node.type);
    }
    function isParagraph(node) {
      return ["paragraph", "group", "row"].includes(node.type);
    }
    function wrapLines(nodes) {
      const blocks = [];
      let line = [];
      for (const node of nodes)
        isPhrasing(node) ? (line.length === 0 && blocks.push({ type: "paragraph", children: line }), line.push(node)) : (blocks.push(node), line = []);
      return blocks;
    }
    function trimBreaks(nodes) {
      const isBreak = (node) => node.type === "break" || node.type === "text" && /^[ \n]*$/.test(node.value), line = nodes.slice(nodes.findIndex((node) => !isBreak(node)));
      return line.slice(0, line.findLastIndex((node) => !isBreak(node)) + 1).map((node, index, all) => {
        if (node.type !== "text")
          return node;
        const opened = index === 0 ? node.value.replace(/^ *\n/, "") : node.value;
        return { ...node, value: index === all.length - 1 ? opened.replace(/\n *$/, "") : opened };
      });
    }
  }),
  690: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readMarkdown: () => readMarkdown
    });
    var bidi = __webpack_require__(9357), message_text = __webpack_require__(5667), fragment = __webpack_require__(9083);
    const kinds = [
      "note",
      "tip",
      "important",
      "warning",
      "caution"
    ];
    function readAlert({ children }) {
      const [first, ...others] = children, [text, ...inline] = first?.type === "paragraph" ? first.children : [];
      if (first?.type !== "paragraph" || text?.type !== "text")
        return;
      const [mark, written = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) ?? [], kind = written.toLowerCase();
      if (mark === void 0 || !isKind(kind))
        return;
      const rest = [{ ...text, value: text.value.slice(mark.length) }, ...inline];
      return { kind, children: [{ ...first, children: rest }, ...others] };
    }
    function isKind(text) {
      return kinds.includes(text);
    }
    var flow = __webpack_require__(3377);
    function documentIn({ children }, fragments) {
      const [child] = children;
      if (child?.type !== "text" || children.length > 1)
        return;
      const [part, ...more] = (0, fragment.JK)(child.value, fragments);
      return typeof part == "object" && part.kind === "document" && more.length === 0 ? part : void 0;
    }
    function isolateDocuments(paragraph, fragments) {
      if (!fragments.some(({ kind }) => kind === "document"))
        return [paragraph];
      const parts2 = [];
      for (const children of linesOf(paragraph)) {
        const line = { type: "paragraph", children }, above = parts2.at(-1), isAlone = documentIn(line, fragments) ?? (above && documentIn(above, fragments));
        above === void 0 || isAlone !== void 0 ? parts2.push(line) : above.children.push({ type: "text", value: `
` }, ...children);
      }
      return parts2.length > 1 ? parts2 : [paragraph];
    }
    function linesOf({ children }) {
      const lines = [];
      let line = [];
      for (const child of children) {
        const [start = child, ...others] = child.type === "text" ? splitLines(child.value) : [child];
        line.push(start);
        for (const other of others)
          lines.push(line), line = [other];
      }
      return [...lines, line];
    }
    function splitLines(text) {
      return text.split(`
`).map((value) => ({ type: "text", value }));
    }
    var markdown_destination = __webpack_require__(489), parse = __webpack_require__(5664);
    const SHORTCODE = /:(?!\d\d:)[\w+-]+:/;
    async function loadEmoji(document) {
      if (!hasShortcode(document))
        return {};
      const { nameToEmoji } = await __webpack_require__.e("emoji").then(__webpack_require__.bind(__webpack_require__, 3856));
      return nameToEmoji;
    }
    function hasShortcode({ children }) {
      for (const { node } of (0, parse.GG)({ type: "root", children: [...children] }))
        if ((node.type === "text" || node.type === "html") && SHORTCODE.test(node.value))
          return !0;
      return !1;
    }
    function replaceShortcodes(text, table) {
      const [start = "", ...pieces] = text.split(":");
      let replaced = start;
      for (let index = 0; index < pieces.length; index += 1) {
        const name = pieces[index] ?? "", after = pieces[index + 1];
        after !== void 0 && Object.hasOwn(table, name) ? (replaced += `${table[name]}${after}`, index += 1) : replaced += `:${name}`;
      }
      return replaced;
    }
    function nodes_parent(node, children) {
      const merged = (0, message_text.oZ)(children);
      return merged.length === 0 ? [] : [{ ...node, children: merged }];
    }
    const ADDRESS = new RegExp([
      String.raw`^\/(?<repository>[\w-]+\/[\w.-]+)\/(?:`,
      String.raw`(?:issues|pull|discussions)\/(?<number>[1-9]\d*)(?:#(?<part>[a-z_]+)-?\d+)?|`,
      String.raw`commit\/(?<sha>[\da-f]{7,40})|`,
      String.raw`compare\/(?<range>[\w.\/+-]+?\.\.\.?[\w.\/:+-]+)`,
      ")$"
    ].join(""), "i"), MAX_LENGTH = 300, parts = {
      issuecomment: " (comment)",
      discussioncomment: " (comment)",
      discussion_r: " (comment)",
      pullrequestreview: " (review)"
    };
    function shortAddress(address, { url }) {
      const [name = "", owner = "", ...server] = url.split("/").reverse(), base = server.reverse().join("/");
      if (address.length > MAX_LENGTH || !address.startsWith(`${base}/`))
        return;
      const found = ADDRESS.exec(address.slice(base.length))?.groups;
      if (found === void 0)
        return;
      const { repository = "", number, part, sha, range } = found, where = repository.toLowerCase() === `${owner}/${name}`.toLowerCase() ? "" : repository;
      if (number === void 0) {
        const what = (sha ?? range ?? "").replace(/\b([\da-f]{7})[\da-f]{33}\b/gi, "$1");
        return [{ type: "inlineCode", value: where === "" ? what : `${where}@${what}` }];
      }
      const suffix = part === void 0 ? "" : parts[part];
      return suffix === void 0 ? void 0 : [(0, message_text.Qq)(`${where}#${number}${suffix}`)];
    }
    function linkTo(destination, label, { isLinked }) {
      if (destination === void 0 || isLinked)
        return label;
      const link = { type: "link", url: urlOf(destination) }, nodes = nodes_parent(link, label);
      return nodes.length === 0 && destination.kind === "email" ? nodes_parent(link, [(0, message_text.Qq)(destination.address)]) : nodes;
    }
    function urlOf(destination) {
      return destination.kind === "web" ? destination.url : `mailto:${encodeURIComponent(destination.address).replace("%40", "@")}`;
    }
    function resolveLink({ url }, label, state) {
      return linkTo(destinationOf(url, state, "blob"), label, state);
    }
    function resolveAutolink({ url }, address, state) {
      return linkToItself(destinationOf(url, state, "blob"), address, state);
    }
    function linkToItself(destination, address, { repository, isLinked }) {
      const short = repository && !isLinked && destination?.kind === "web" ? shortAddress(destination.url, repository) : void 0;
      return linkTo(destination, short ?? address, { isLinked });
    }
    function resolveImage(image, state) {
      const { fragments } = state.document, alt = (0, message_text.Gl)((0, fragment.Dk)({ text: image.alt ?? "", fragments })), destination = destinationOf(image.url, state, "raw");
      return destination?.kind === "web" && !isBehindSignIn(destination.url, state.repository) ? [{ type: "image", url: destination.url, alt }] : linkTo(destination, [(0, message_text.Qq)(`[${alt || "\u{1F5BC}"}]`)], state);
    }
    function isBehindSignIn(url, repository) {
      if (!repository?.isPrivate)
        return !1;
      const { hostname } = new URL(url), server = new URL(repository.origin).hostname;
      return `.${hostname}`.endsWith(`.${server}`) || server === "github.com" && /^(?:raw|media)\.githubusercontent\.com$/.test(hostname);
    }
    function destinationOf(url, state, as) {
      const { document, repository } = state;
      return (0, markdown_destination.H)(url, { fragments: document.fragments, repository, as });
    }
    function linkOf({ identifier, children }, state) {
      return { type: "link", url: definedUrl(identifier, state), children };
    }
    function imageOf({ identifier, alt }, state) {
      return { type: "image", url: definedUrl(identifier, state), alt: alt ?? "" };
    }
    function definedUrl(identifier, { document }) {
      return document.definitions.get(identifier)?.url ?? "";
    }
    const LOGIN = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`, START = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`, REFERENCE = new RegExp([
      `${START}(?:`,
      String.raw`@(?<app>${LOGIN})\[bot\]|`,
      String.raw`@(?<login>${LOGIN})(?!\[bot\]|\.+\w)(?:\/(?<team>[\w-]+))?|`,
      String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
      String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
      String.raw`)(?![\w/@-]|\uE000)`
    ].join(""), "g"), EVERYBODY = /^(?:all|here|channel|everyone)$/i;
    function splitReferences(written, repository) {
      const parts2 = [];
      let end = 0;
      for (const match of written.matchAll(REFERENCE)) {
        const reference = toReference(match[0], { groups: match.groups ?? {}, repository });
        reference !== void 0 && (parts2.push(written.slice(end, match.index), reference), end = match.index + match[0].length);
      }
      return [...parts2, written.slice(end)];
    }
    function toReference(label, found) {
      const { app, login, team, name, issue, fork, sha } = found.groups, { url, origin, owner } = found.repository, at = (path) => path === void 0 ? url : `${origin}/${path}`;
      if (issue !== void 0)
        return references_link(`${at(name)}/issues/${issue}`, label);
      if (sha !== void 0) {
        const children = [{ type: "inlineCode", value: `${fork === void 0 ? "" : `${fork}@`}${sha.slice(0, 7)}` }];
        return { type: "link", url: `${at(fork)}/commit/${sha}`, children };
      }
      if (app !== void 0)
        return servesApps(origin) ? references_link(`${origin}/apps/${app}`, label) : void 0;
      if (!(login === void 0 || EVERYBODY.test(login)))
        return team === void 0 ? references_link(at(login), label) : login === owner ? references_link(`${origin}/orgs/${owner}/teams/${team}`, label) : void 0;
    }
    function servesApps(origin) {
      return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(origin);
    }
    function references_link(url, label) {
      return { type: "link", url, children: [(0, message_text.Qq)(label)] };
    }
    const LOGIN_AT_END = new RegExp(`${START}@${LOGIN}$`);
    function joinAppNames(children) {
      const joined = [];
      for (const node of children) {
        const before = joined.at(-1), text = before?.type === "text" ? before.value : "", name = isBot(node) ? joinName(text, node) : void 0;
        name !== void 0 ? joined.splice(-1, 1, ...name) : text !== "" && node.type === "text" ? joined.splice(-1, 1, { ...node, value: text + node.value }) : joined.push(node);
      }
      return joined;
    }
    function isBot(node) {
      return (node.type === "link" || node.type === "linkReference") && (0, parse.r7)(node.children) === "bot";
    }
    function joinName(text, bot) {
      const login = LOGIN_AT_END.exec(text.slice(-100))?.[0];
      if (login === void 0)
        return;
      if (bot.type === "linkReference" && bot.referenceType === "shortcut")
        return [{ type: "text", value: `${text}[bot]` }];
      const label = { type: "text", value: `${login}[bot]` };
      return [
        { type: "text", value: text.slice(0, -login.length) },
        { ...bot, children: [label] }
      ];
    }
    function squeeze(blocks, around) {
      const line = (0, message_text.NR)((0, message_text.oZ)(squeezeAll(blocks, around))).map((node) => node.type === "text" ? (0, message_text.Qq)(node.value.replace(/ {2,}/g, " ")) : node);
      return (0, message_text.wx)(line, around.isBidirectional);
    }
    function squeezeAll(nodes, around) {
      return nodes.flatMap((node) => squeezeNode(node, around));
    }
    function squeezeNode(node, around) {
      switch (node.type) {
        case "break":
          return [(0, message_text.Qq)(" ")];
        case "code":
          return [{ type: "inlineCode", value: node.value.replace(/\s*\n\s*/g, " ") }];
        // What it says is not on this line.
        case "footnoteReference":
        case "footnoteDefinition":
          return [];
        case "link":
          return around.isLinked ? squeezeAll(node.children, around) : nodes_parent(node, squeezeAll(node.children, around));
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return nodes_parent(node, squeezeAll(node.children, around));
        default:
          return "children" in node ? [(0, message_text.Qq)(" "), ...squeezeAll(node.children, around), (0, message_text.Qq)(" ")] : isPhrasing(node) ? [node] : [];
      }
    }
    function isPhrasing(node) {
      return node.type === "text" || node.type === "inlineCode" || node.type === "image";
    }
    function resolveLine(children, state) {
      const line = resolvePhrasing((0, flow.LJ)(state.nestHtml(children)), state);
      return (0, message_text.NR)((0, message_text.oZ)((0, message_text.gc)(line)));
    }
    function resolvePhrasing(children, state) {
      return state.nestHtml(joinAppNames(children)).flatMap((node) => resolveNode(node, state));
    }
    function resolveNode(node, state) {
      switch (node.type) {
        case "text":
          return resolveText(node.value, state);
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return nodes_parent({ type: node.type }, resolvePhrasing(node.children, state));
        case "inlineCode":
        case "code":
          return codeSpan((0, fragment.BB)(node.value, state.document.fragments));
        case "break":
          return [message_text.sP];
        case "link":
          return labelAndLink(node, state);
        case "linkReference":
          return labelAndLink(linkOf(node, state), state);
        case "image":
          return resolveImage(node, state);
        case "imageReference":
          return resolveImage(imageOf(node, state), state);
        case "footnoteReference":
          return [{ type: "footnoteReference", identifier: numberOf(node.identifier, state.document) }];
        case "footnoteDefinition":
          return [];
        default:
          return "children" in node ? [(0, message_text.Qq)(isHtmlItem(node) ? "\u2022 " : " "), ...resolvePhrasing(node.children, state), (0, message_text.Qq)(" ")] : [];
      }
    }
    function isHtmlItem({ type, position }) {
      return type === "listItem" && position === void 0;
    }
    function codeSpan(code) {
      const value = (0, bidi.nU)(code.toWellFormed()).replace(/[\r\n][ \t\r\n]*/g, " ");
      return value.trim() === "" ? [] : [{ type: "inlineCode", value }];
    }
    function resolveText(written, state) {
      const { repository, isLinked, emoji } = state, value = replaceShortcodes(written, emoji);
      return repository === void 0 || isLinked ? fillNodes(value, state) : splitReferences(value, repository).flatMap((part) => typeof part == "string" ? fillNodes(part, state) : [part]);
    }
    function fillNodes(value, state) {
      const { fragments } = state.document;
      return value.split(/<(\uE000\d+\uE001)>/).flatMap((part, index) => {
        if (index % 2 === 0)
          return fillLine(part, state);
        const destination = (0, markdown_destination.H)(part, { fragments });
        return destination === void 0 ? [(0, message_text.Qq)("<"), ...fillLine(part, state), (0, message_text.Qq)(">")] : linkToItself(destination, fillLine(part, { ...state, isLinked: !0 }), state);
      });
    }
    function fillLine(value, state) {
      return (0, fragment.JK)(value, state.document.fragments).flatMap((part) => typeof part == "string" ? (0, message_text.Fy)(part) : resolveFragment(part, state));
    }
    function resolveFragment(fragment2, state) {
      const { isBidirectional } = state;
      if (fragment2.kind === "text")
        return (0, message_text.bK)(fragment2.text, isBidirectional);
      if (fragment2.kind === "link") {
        const destination = (0, markdown_destination.H)(fragment2.url, { fragments: [] });
        return linkTo(destination, (0, message_text.bK)(fragment2.text, isBidirectional), state);
      }
      return squeeze(fragment2.children, state);
    }
    function labelAndLink(link, state) {
      const inside = { ...state, isLinked: !0 }, written = (0, parse.r7)(link.children);
      return [written, `http://${written}`, `mailto:${written}`].includes(link.url) ? resolveAutolink(link, fillNodes(written, inside), state) : resolveLink(link, resolvePhrasing(link.children, inside), state);
    }
    function numberOf(identifier, { footnotes }) {
      return String(footnotes.findIndex((note) => note.identifier === identifier) + 1);
    }
    function resolveDocument(state) {
      const { document } = state, footnotes = document.footnotes.map((note) => ({
        type: "footnoteDefinition",
        identifier: numberOf(note.identifier, document),
        children: resolveBlocks(note.children, state)
      }));
      return [...resolveBlocks(document.children, state), ...footnotes];
    }
    function resolveBlocks(children, state) {
      const nested = state.nestHtml(children).flatMap((node) => splitAtBlocks(node, state)), written = (0, flow.MT)(nested).flatMap((block) => block.type === "paragraph" ? isolateDocuments(block, state.document.fragments) : [block]);
      let above;
      return written.flatMap((block) => {
        const resolved = resolveBlock(block, above, state);
        return resolved.length > 0 && (above = block), resolved;
      });
    }
    function splitAtBlocks(node, { nestHtml }) {
      if (node.type !== "paragraph")
        return [node];
      const nested = nestHtml(node.children);
      return nested.every(flow.LE) ? [node] : nested;
    }
    function resolveBlock(block, above, state) {
      switch (block.type) {
        case "paragraph":
          return resolveParagraph(block, state);
        case "heading": {
          const children = resolveLine(block.children, state);
          return children.length === 0 ? [] : [{ type: "heading", depth: block.depth, children }];
        }
        case "list":
          return [resolveList(block, isNextLine(above, block), state)];
        case "blockquote":
          return resolveQuote(block, state);
        case "code":
          return resolveCode(block, state);
        case "table":
          return resolveTable(block, state);
        case "thematicBreak":
          return [{ type: "thematicBreak" }];
        case "details":
          return resolveDetails(block.children, state);
        case "summary":
        case "group":
        case "row":
          return groupOf(resolveBlocks(block.children, state), { spread: block.type !== "row" });
        default:
          return [];
      }
    }
    function resolveParagraph(paragraph, state) {
      const document = documentIn(paragraph, state.document.fragments);
      return document === void 0 ? (0, message_text.ey)(resolveLine(paragraph.children, state)) : groupOf(document.children, { spread: !0 });
    }
    function groupOf(children, { spread }) {
      return children.length === 0 ? [] : [{ type: "group", spread, children }];
    }
    function resolveList(list, adjacent, state) {
      const ordered = list.ordered === !0;
      return {
        type: "list",
        ordered,
        start: ordered ? list.start ?? 1 : null,
        spread: list.spread === !0,
        adjacent,
        children: list.children.map(({ checked = null, children }) => ({
          type: "listItem",
          checked,
          children: resolveBlocks(children, state)
        }))
      };
    }
    function isNextLine(above, below) {
      if (below.position === void 0)
        return above?.type === "paragraph";
      const end = above?.position?.end.line;
      return end !== void 0 && end + 1 === below.position?.start.line;
    }
    function resolveQuote(quote, state) {
      const alert = readAlert(quote), children = resolveBlocks(alert?.children ?? quote.children, state);
      return alert !== void 0 ? [{ type: "alert", kind: alert.kind, children }] : children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    function resolveCode({ value: written, lang }, { document: { fragments } }) {
      const value = (0, bidi.nU)((0, fragment.BB)(written, fragments).toWellFormed());
      return value.trim() === "" ? [] : [{ type: "code", lang: lang ? (0, fragment.BB)(lang, fragments) : null, value }];
    }
    function resolveTable({ align, children }, state) {
      const columns = align ?? [], rows = children.map((row) => row.children.slice(0, columns.length).map((cell) => resolveLine(cell.children, state)));
      if (rows.flat(2).length === 0)
        return [];
      const tableRows = rows.map((cells) => ({
        type: "tableRow",
        children: cells.map((line) => ({ type: "tableCell", children: line }))
      }));
      return [{ type: "table", align: columns, children: tableRows }];
    }
    function resolveDetails(children, state) {
      const summary = children.find((child) => child.type === "summary"), title = summary === void 0 ? [] : resolveLine(summary.children, state), others = resolveBlocks(children.filter((child) => child !== summary), state);
      return title.length + others.length === 0 ? [] : title.length === 0 ? [{ type: "details", children: others }] : [{ type: "details", children: [{ type: "summary", children: title }, ...others] }];
    }
    async function loadHtml(document) {
      if (!hasHtml(document))
        return (children) => children;
      const { nestHtml } = await __webpack_require__.e("html").then(__webpack_require__.bind(__webpack_require__, 9073));
      return nestHtml;
    }
    function hasHtml({ children }) {
      for (const { node } of (0, parse.GG)({ type: "root", children: [...children] }))
        if (node.type === "html")
          return !0;
      return !1;
    }
    const CUT = { type: "paragraph", children: [(0, message_text.Qq)("\u2026")] };
    async function readMarkdown(source, options = {}) {
      const document = (0, parse.qg)(source), [emoji, nestHtml] = await Promise.all([loadEmoji(document), loadHtml(document)]), { repository_url, ref = "HEAD", is_private: isPrivate = !1 } = options, blocks = resolveDocument({
        document,
        repository: (0, markdown_destination.u)(repository_url ?? "", { ref, isPrivate }),
        emoji,
        nestHtml,
        isBidirectional: (0, bidi.O0)(source.text),
        isLinked: !1
      });
      return { type: "root", children: document.isCut && !options.isPart ? [...blocks, CUT] : blocks };
    }
  }),
  5664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      qg: () => parse,
      r7: () => textIn,
      GG: () => walk
    });
    var end_within = __webpack_require__(1380), fragment = __webpack_require__(9083), shorten = __webpack_require__(3902);
    const MAX_NESTING = 10, MAX_LABEL = 2e3, MAX_OPEN = 100, MAX_DEFINITIONS = 500, LITERALS = ["[", "]"];
    function boundMarkup(source) {
      const whole = source.text.toWellFormed(), end = (0, end_within.v)(whole, shorten.Um), literals = LITERALS.map((text2) => ({ kind: "text", text: text2 })), literal = (text2) => (0, fragment.qf)(source.fragments.length + LITERALS.indexOf(text2));
      return { text: `${definitionsIn(whole.slice(end))}${whole.slice(0, end)}`.replace(/\r\n?/g, `
`).split(/(\n[ \t]*\n)/).map((part) => boundPart(part, literal)).join(""), fragments: [...source.fragments, ...literals], isCut: end < whole.length };
    }
    function definitionsIn(rest) {
      const lines2 = rest.match(/^ {0,3}\[(?!\^)[^[\]\n]{1,999}\]:[^\n]{1,2000}$/gm) ?? [];
      return lines2.length === 0 ? "" : `${lines2.slice(0, MAX_DEFINITIONS).join(`
`)}

`;
    }
    function boundPart(part, literal) {
      const refused = refusedBrackets(part);
      return part.replace(/\\.|[[\]]/g, (found, index) => refused.has(index) ? literal(found) : found);
    }
    function refusedBrackets(text) {
      const isLong = text.length > MAX_LABEL, refused = /* @__PURE__ */ new Set(), open = [];
      for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/g)) {
        if (found === "[" && open.push(index), found !== "]")
          continue;
        const start = open.pop() ?? Number.NEGATIVE_INFINITY;
        open.length < MAX_NESTING && !(isLong && index - start > MAX_LABEL) || refused.add(start).add(index);
      }
      return isLong || open.length > MAX_OPEN ? /* @__PURE__ */ new Set([...refused, ...open]) : refused;
    }
    var markdown_it = __webpack_require__(7023);
    const STARTS = [
      { before: /[\s(*_[\]~]/, start: /www\./iy },
      { before: /[^a-z]/i, start: /https?:\/\//iy },
      { before: /[^\w.+/-]/, start: /[\w.+-]+@/y }
    ], SPECIAL = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/, WORD = /[a-z\d.]/i;
    function textUpToAddress(state, silent) {
      const { src, pos: start, posMax } = state;
      let pos = start;
      for (; pos < posMax; pos += 1) {
        const character = src.charAt(pos);
        if (SPECIAL.test(character) || pos > start && isWordStart(src, pos) && isStart(src, pos))
          break;
      }
      return pos === start ? !1 : (silent || (state.pending += src.slice(start, pos)), state.pos = pos, !0);
    }
    function isWordStart(src, pos) {
      return WORD.test(src.charAt(pos)) && !WORD.test(src.charAt(pos - 1));
    }
    function isStart(src, pos) {
      const before = src.charAt(pos - 1);
      return STARTS.some(({ before: allowed, start }) => (start.lastIndex = pos, (before === "" || allowed.test(before)) && start.test(src)));
    }
    const EMAIL = /[\w.+-]+@[\w-]+(?:\.[a-z\d][\w-]*)+/iy, WEB = /(https?:\/\/|(?=www\.))([^\s<]+)/iy;
    function literalAutolink(state, silent) {
      const { src, pos, posMax, linkLevel } = state;
      if (linkLevel > 0 || !/[\w.+-]/.test(src.charAt(pos)) || !isStart(src, pos))
        return !1;
      const address = webAt(src, pos, posMax) ?? emailAt(src, pos, posMax);
      return address === void 0 ? !1 : (silent || (state.push("link_open", "a", 1).attrs = [["href", address.url]], state.push("text", "", 0).content = address.label, state.push("link_close", "a", -1)), state.pos += address.label.length, !0);
    }
    function webAt(src, pos, posMax) {
      WEB.lastIndex = pos;
      const [, scheme = "", found = ""] = WEB.exec(src) ?? [], rest = trimEnd(found.slice(0, posMax - pos - scheme.length).replace(/\](?:[([].*)?$/s, ""));
      if (!hasDomain(rest) || scheme === "" && !/^www\../i.test(rest))
        return;
      const label = scheme + rest;
      return { label, url: scheme === "" ? `http://${label}` : label };
    }
    function hasDomain(rest) {
      const [domain = ""] = /^(?:[^\s\p{P}\p{S}\p{Cc}]|[-._])+/u.exec(rest) ?? [], segments = domain.replace(/[._]+$/, "").split(".");
      return /^[^\p{P}\p{S}]/u.test(domain) && !segments.slice(-2).join("").includes("_");
    }
    function trimEnd(text) {
      let end = text.length, surplus = text.split(")").length - text.split("(").length;
      for (; ; ) {
        const last = text.charAt(end - 1);
        if (last === ")" && surplus > 0)
          surplus -= 1;
        else if (last === ";") {
          const reference = /&[a-z]+;$/i.exec(text.slice(Math.max(0, end - 40), end));
          end -= reference ? reference[0].length - 1 : 0;
        } else if (!/["!'*,.:?_~]/.test(last))
          return text.slice(0, end);
        end -= 1;
      }
    }
    function emailAt(src, pos, posMax) {
      EMAIL.lastIndex = pos;
      const label = EMAIL.exec(src)?.[0] ?? "";
      if (!(!/[a-z]$/i.test(label) || pos + label.length > posMax))
        return { label, url: `mailto:${label}` };
    }
    const LABEL = String.raw`\[\^((?:[^\s\\[\]]|\\.){1,999})\]`, DEFINITION = new RegExp(`${LABEL}:`, "y"), REFERENCE = new RegExp(LABEL, "y"), toIdentifier = (label) => label.toLowerCase();
    function footnoteDefinition(state, line, endLine, silent) {
      if ((state.sCount[line] ?? 0) - state.blkIndent >= 4)
        return !1;
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      DEFINITION.lastIndex = start;
      const [found, label = ""] = DEFINITION.exec(state.src) ?? [];
      if (found === void 0 || start + found.length > (state.eMarks[line] ?? 0))
        return !1;
      if (silent)
        return !0;
      const outside = {
        bMark: state.bMarks[line],
        tShift: state.tShift[line],
        sCount: state.sCount[line],
        bsCount: state.bsCount[line],
        blkIndent: state.blkIndent,
        parentType: state.parentType,
        tight: state.tight
      }, after = start + found.length, width = /^[ \t]*/.exec(state.src.slice(after, state.eMarks[line]))?.[0].length ?? 0, env = state.env;
      env.footnotes ??= /* @__PURE__ */ new Set(), env.footnotes.add(toIdentifier(label));
      const open = state.push("footnote_open", "", 1);
      return open.meta = { label: toIdentifier(label) }, open.map = [line, line + 1], state.blkIndent += 4, state.bMarks[line] = after, state.tShift[line] = width, state.sCount[line] = state.blkIndent + Math.max(0, width - 1 > 3 ? width - 1 : 0), state.parentType = "footnote", state.md.block.tokenize(state, line, endLine), open.map = [line, state.line], state.push("footnote_close", "", -1), state.bMarks[line] = outside.bMark ?? 0, state.tShift[line] = outside.tShift ?? 0, state.sCount[line] = outside.sCount ?? 0, state.bsCount[line] = outside.bsCount ?? 0, state.blkIndent = outside.blkIndent, state.parentType = outside.parentType, state.tight = outside.tight, !0;
    }
    function footnoteReference(state, silent) {
      if (!state.src.startsWith("[^", state.pos))
        return !1;
      REFERENCE.lastIndex = state.pos;
      const [found = "", label = ""] = REFERENCE.exec(state.src) ?? [], { footnotes } = state.env;
      return found === "" || state.pos + found.length > state.posMax || !footnotes?.has(toIdentifier(label)) ? !1 : (silent || (state.push("footnote_reference", "", 0).meta = { label: toIdentifier(label) }), state.pos += found.length, !0);
    }
    const TILDE = 126, ONE = -1;
    function tildes(state, silent) {
      if (silent || state.src.charCodeAt(state.pos) !== TILDE)
        return !1;
      const { length, can_open, can_close } = state.scanDelims(state.pos, !0), token = state.push("text", "", 0);
      return token.content = "~".repeat(length), length <= 2 && state.delimiters.push({
        marker: length === 2 ? TILDE : ONE,
        length: 0,
        token: state.tokens.length - 1,
        end: -1,
        open: can_open,
        close: can_close
      }), state.pos += length, !0;
    }
    function pairTildes(state) {
      pairIn(state.delimiters, state);
      for (const meta of state.tokens_meta)
        meta?.delimiters && pairIn(meta.delimiters, state);
      return !0;
    }
    function pairIn(delimiters, { tokens }) {
      for (const { marker, end, token } of delimiters) {
        const partner = delimiters[end];
        marker !== TILDE && marker !== ONE || partner === void 0 || (mark(tokens[token], "s_open", 1), mark(tokens[partner.token], "s_close", -1));
      }
    }
    function mark(token, type, nesting) {
      token !== void 0 && Object.assign(token, { type, tag: "s", nesting, content: "" });
    }
    const markdown_it_MAX_NESTING = 100, markdown = new markdown_it.A({ html: !0, maxNesting: Number.POSITIVE_INFINITY });
    markdown.normalizeLink = (url) => url, markdown.normalizeLinkText = (url) => url, markdown.validateLink = () => !0;
    const block = markdown.block.ruler, inline = markdown.inline.ruler;
    function ruleOf(ruler, name) {
      const rule = ruler.__rules__.find((each) => each.name === name);
      if (rule === void 0)
        throw new Error(`markdown-it has no rule ${name}.`);
      return rule;
    }
    for (const name of ["list", "blockquote"]) {
      const { fn, alt } = ruleOf(block, name);
      block.at(name, (state, ...given) => state.level < markdown_it_MAX_NESTING && fn(state, ...given), { alt });
    }
    const { fn: table, alt: endedByTables } = ruleOf(block, "table");
    block.at("table", (state, start, end, silent) => isTableHead(state, start) && !beginsOtherwise(state, start, end) && table(state, start, end, silent), { alt: endedByTables }), block.before("reference", "footnote_definition", footnoteDefinition, {
      alt: ["paragraph", "reference", "blockquote", "list"]
    });
    function isTableHead(state, start) {
      const next = start + 1;
      if (next >= state.lineMax)
        return !1;
      const line = state.src.slice((state.bMarks[next] ?? 0) + (state.tShift[next] ?? 0), state.eMarks[next]);
      return /[|:]/.test(line);
    }
    function beginsOtherwise(state, start, end) {
      return ["fence", "blockquote", "hr", "list", "html_block", "heading"].some((name) => ruleOf(block, name).fn(state, start, end, !0));
    }
    const inlineRule = (name) => ruleOf(inline, name).fn, [escaped, markdown_it_link, htmlInline] = [
      inlineRule("escape"),
      inlineRule("link"),
      inlineRule("html_inline")
    ];
    inline.at("text", textUpToAddress), inline.before("text", "literal_autolink", literalAutolink), inline.at("strikethrough", tildes), markdown.inline.ruler2.at("strikethrough", pairTildes), inline.before("link", "footnote_reference", footnoteReference), inline.at("escape", escapePunctuation), inline.at("link", linkWithItsForm), inline.at("html_inline", tagOutsideOfLinks);
    function escapePunctuation(state, silent) {
      return state.src.charAt(state.pos) !== "\\" ? !1 : /[!-/:-@[-`{-~\n]/.test(state.src.charAt(state.pos + 1)) ? escaped(state, silent) : (silent || (state.pending += "\\"), state.pos += 1, !0);
    }
    function linkWithItsForm(state, silent) {
      const { pos: start, tokens } = state, before = tokens.length + (state.pending === "" ? 0 : 1);
      if (!markdown_it_link(state, silent))
        return !1;
      const meta = silent ? void 0 : tokens[before]?.meta;
      if (meta?.label === void 0)
        return !0;
      const inside = state.src.slice(start + 1, state.pos - 1);
      return meta.isShortcut = markdown.utils.normalizeReference(inside) === meta.label, !0;
    }
    function tagOutsideOfLinks(state, silent) {
      const { linkLevel } = state, isTag = htmlInline(state, silent);
      return state.linkLevel = linkLevel, isTag;
    }
    function tokenize(text) {
      const env = {};
      return { tokens: markdown.parse(text, env), env };
    }
    const { unescapeAll } = markdown.utils;
    function fromMarkdown(text) {
      const { tokens, env } = tokenize(text), children = toTree(tokens), definitions = Object.entries(env.references ?? {}).map(([identifier, { href }]) => [identifier, { type: "definition", identifier, url: href }]);
      return { children, definitions: new Map(definitions) };
    }
    function toTree(tokens) {
      const root = { type: "root", children: [] }, open = [root];
      for (const token of tokens) {
        if (/^t(?:head|body)_/.test(token.type))
          continue;
        const parent = open.at(-1) ?? root;
        if (token.nesting < 0)
          mdast_close(open.pop());
        else if (token.type === "inline")
          parent.children.push(...toPhrasing(token.children ?? []));
        else {
          const node = setLines(toNode(token), token);
          parent.children.push(node), token.nesting > 0 && open.push(node);
        }
      }
      return root.children;
    }
    function setLines(node, { map }) {
      return map === null ? node : Object.assign(node, { position: lines(map[0] + 1, map[1]) });
    }
    const lines = (start, end) => ({ start: { line: start }, end: { line: end } });
    function mdast_close(node) {
      if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
        const last = node.children.at(-1)?.position?.end.line;
        last !== void 0 && node.position !== void 0 && Object.assign(node, { position: lines(node.position.start.line, last) });
      }
      node.type === "list" && (node.spread = node.children.some((item, index, all) => isApart(item, all[index + 1]))), node.type === "listItem" && takeBox(node), node.type === "table" && (node.align = alignOf(node));
    }
    function isApart(item, next) {
      const end = item.position?.end.line;
      return end !== void 0 && next?.position !== void 0 && end + 1 < next.position.start.line;
    }
    function takeBox(item) {
      const [paragraph] = item.children;
      if (paragraph?.type !== "paragraph")
        return;
      const [first, ...others] = paragraph.children, [box, mark2] = /^\[([ \tx\n])\]\s/i.exec(first?.type === "text" ? first.value : "") ?? [];
      if (first?.type !== "text" || box === void 0)
        return;
      const value = first.value.slice(box.length);
      value.trim() === "" && others.length === 0 || (item.checked = mark2?.toLowerCase() === "x", paragraph.children = value === "" ? others : [{ type: "text", value }, ...others]);
    }
    function alignOf({ children: [head] }) {
      return (head?.children ?? []).map((cell) => cell.align ?? null);
    }
    function toNode(token) {
      const { type, content } = token;
      switch (type) {
        case "paragraph_open":
          return { type: "paragraph", children: [] };
        case "heading_open":
          return { type: "heading", depth: Number(token.tag.slice(1)), children: [] };
        case "blockquote_open":
          return { type: "blockquote", children: [] };
        case "bullet_list_open":
          return { type: "list", ordered: !1, start: null, spread: !1, children: [] };
        case "ordered_list_open":
          return { type: "list", ordered: !0, start: startOf(token), spread: !1, children: [] };
        case "list_item_open":
          return { type: "listItem", checked: null, spread: !1, children: [] };
        case "table_open":
          return { type: "table", align: [], children: [] };
        case "tr_open":
          return { type: "tableRow", children: [] };
        case "th_open":
        case "td_open": {
          const [, align] = /text-align:(\w+)/.exec(String(token.attrGet("style"))) ?? [], cell = { type: "tableCell", children: [] };
          return align ? { ...cell, align } : cell;
        }
        case "footnote_open":
          return { type: "footnoteDefinition", identifier: labelOf(token), children: [] };
        case "hr":
          return { type: "thematicBreak" };
        case "code_block":
          return { type: "code", lang: null, value: content.replace(/\n$/, "") };
        case "fence": {
          const [lang = ""] = unescapeAll(token.info).trim().split(/\s/);
          return { type: "code", lang: lang || null, value: content.replace(/\n$/, "") };
        }
        case "html_block":
          return { type: "html", value: content.replace(/\n$/, "") };
        default:
          throw new Error(`markdown-it has blocks of the type ${type}, which nobody expects.`);
      }
    }
    function startOf({ attrs }) {
      return Number(attrs?.find(([name]) => name === "start")?.[1] ?? 1);
    }
    function toPhrasing(tokens) {
      const root = [], open = [root];
      for (const token of tokens) {
        const siblings = open.at(-1) ?? root;
        if (token.nesting < 0) {
          open.pop();
          continue;
        }
        const node = toInline(token);
        if (node === void 0)
          continue;
        const before = siblings.at(-1);
        node.type === "text" && before?.type === "text" ? before.value += node.value : siblings.push(node), token.nesting > 0 && open.push(node.children);
      }
      return root;
    }
    function toInline(token) {
      const { type, content, meta } = token;
      switch (type) {
        case "text":
          return content === "" ? void 0 : { type: "text", value: content };
        case "softbreak":
          return { type: "text", value: `
` };
        case "hardbreak":
          return { type: "break" };
        case "code_inline":
          return { type: "inlineCode", value: content };
        case "html_inline":
          return { type: "html", value: content };
        case "em_open":
          return { type: "emphasis", children: [] };
        case "strong_open":
          return { type: "strong", children: [] };
        case "s_open":
          return { type: "delete", children: [] };
        case "link_open": {
          if (meta?.label !== void 0) {
            const referenceType = meta.isShortcut ? "shortcut" : "full";
            return { type: "linkReference", identifier: labelOf(token), referenceType, children: [] };
          }
          return { type: "link", url: String(token.attrGet("href") ?? ""), children: [] };
        }
        case "image":
          return {
            type: "image",
            url: String(token.attrGet("src") ?? ""),
            alt: altOf(token.children ?? [])
          };
        case "footnote_reference":
          return { type: "footnoteReference", identifier: labelOf(token) };
        default:
          return;
      }
    }
    const labelOf = ({ meta }) => String(meta?.label ?? "");
    function altOf(tokens) {
      return tokens.map(({ type, content, children }) => type === "softbreak" || type === "hardbreak" ? `
` : type === "image" ? altOf(children ?? []) : type === "html_inline" ? "" : content).join("");
    }
    const MAX_DEPTH = 50;
    function parse(source) {
      const bounded = boundMarkup(source), { children, definitions } = fromMarkdown(bounded.text), footnotes = survey({ type: "root", children });
      return { ...bounded, children, definitions, footnotes };
    }
    function survey(root) {
      const notes = /* @__PURE__ */ new Map(), references = /* @__PURE__ */ new Set();
      for (const { node, depth } of walk(root))
        depth >= MAX_DEPTH && isFlattened(node) && (node.children = leavesOf(node)), node.type === "footnoteDefinition" && !notes.has(node.identifier) && notes.set(node.identifier, node), node.type === "footnoteReference" && references.add(node.identifier);
      return [...references].flatMap((identifier) => notes.get(identifier) ?? []);
    }
    function* walk(root) {
      const open = [{ node: root, depth: 0 }];
      for (let next = open.pop(); next !== void 0; next = open.pop()) {
        yield next;
        const { node, depth } = next, children = "children" in node ? node.children : [];
        for (const child of children.toReversed())
          open.push({ node: child, depth: depth + 1 });
      }
    }
    function isFlattened(node) {
      return "children" in node && !["list", "table", "tableRow"].includes(node.type);
    }
    function leavesOf(root) {
      const leaves = [];
      for (const { node } of walk(root))
        "children" in node || leaves.push(node);
      return leaves;
    }
    function textIn(nodes) {
      let text = "";
      for (const { node } of walk({ type: "root", children: [...nodes] }))
        (node.type === "break" || node.type === "paragraph" && text !== "") && (text += `
`), "value" in node && node.type !== "html" && (text += node.value);
      return text;
    }
  }),
  5342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => webAddress,
      d: () => isWebAddress
    });
    function isWebAddress(address) {
      return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
    }
    function webAddress(address) {
      const url = encodeUnsafe(address).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
      return isWebAddress(url) ? url : void 0;
    }
    function encodeUnsafe(address) {
      return address.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
