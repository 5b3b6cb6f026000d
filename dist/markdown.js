"use strict";
exports.ids = ["markdown"], exports.modules = {
  9995: ((Ge, ge, D) => {
    D.d(ge, {
      hl: () => Me
    });
    const X = [
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
    function B(p) {
      return p === 0 || p >= 55296 && p <= 57343 || p > 1114111;
    }
    function ue(p) {
      return B(p) ? 65533 : p >= 128 && p <= 159 && X[p - 128] || p;
    }
    function ie(p) {
      return B(p) ? 65533 : p;
    }
    function be(p) {
      return p - 1 >>> 0 < 127 || p - 160 >>> 0 < 55136 ? String.fromCharCode(p) : String.fromCodePoint(ue(p));
    }
    const Y = /* @__PURE__ */ (() => {
      const p = new Uint8Array(127);
      let v = 0;
      for (let x = 33; x <= 126; x++)
        x !== 34 && x !== 36 && x !== 92 && (p[x] = v++);
      return p;
    })();
    function pe(p, v, x, C, _, N) {
      const g = p.length, L = N * 90;
      let M = 0;
      const Z = () => {
        const V = Y[p.charCodeAt(M++)];
        return V < N ? V : V * 91 - L + Y[p.charCodeAt(M++)];
      }, K = x - C, we = x + _, U = new Int32Array(we);
      U.fill(-1, C, N), U.fill(-1, N + K, we);
      const se = new Int32Array(we), ne = new Int32Array(we);
      function F(V, he) {
        let re = 0, me = he;
        const Be = he + V;
        for (; me < Be; ) {
          const Re = Y[p.charCodeAt(M++)];
          if (Re < 89)
            re += Re, U[me++] = re;
          else if (Re === 89) {
            let je = Y[p.charCodeAt(M++)] + 2;
            for (; je--; )
              U[me++] = ++re;
          } else {
            const je = Y[p.charCodeAt(M++)];
            re += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
            (je < 90 ? je * 91 + Y[p.charCodeAt(M++)] : Y[p.charCodeAt(M++)] * 8281 + Y[p.charCodeAt(M++)] * 91 + Y[p.charCodeAt(M++)]), U[me++] = re;
          }
        }
      }
      F(C, 0), F(K, N);
      const xe = new Int32Array(_ * 2);
      let ve = 0, te = 0;
      function ce(V, he) {
        for (let re = 0; re < V; re++) {
          const me = he + re, Be = Z(), Re = Z();
          xe[te * 2] = Be, xe[te * 2 + 1] = Re, te += 1, se[me] = ve;
          const je = (U[Be] < 0 ? ne[Be] : 1) + (U[Re] < 0 ? ne[Re] : 1);
          ne[me] = je, ve += je;
        }
      }
      ce(_ - N + C, N + K), ce(N - C, C);
      const ke = new Uint16Array(ve);
      let Pe = 0;
      for (let V = 0; V < te; V++)
        for (let he = 0; he < 2; he++) {
          const re = xe[V * 2 + he], me = U[re];
          if (me < 0) {
            let Be = se[re];
            const Re = Be + ne[re];
            for (; Be < Re; )
              ke[Pe++] = ke[Be++];
          } else
            ke[Pe++] = me;
        }
      const We = new Uint16Array(v);
      let Ee = 0;
      for (; M < g; ) {
        let V = Y[p.charCodeAt(M++)];
        V >= N && (V = V * 91 - L + Y[p.charCodeAt(M++)]);
        const he = U[V];
        if (he < 0) {
          let re = se[V];
          const me = re + ne[V];
          for (; re < me; )
            We[Ee++] = ke[re++];
        } else
          We[Ee++] = he;
      }
      return We;
    }
    const fe = /* @__PURE__ */ pe("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
    var j;
    (function(p) {
      p[p.VALUE_LENGTH = 49152] = "VALUE_LENGTH", p[p.FLAG13 = 8192] = "FLAG13", p[p.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", p[p.JUMP_TABLE = 127] = "JUMP_TABLE", p[p.VALUE_MASK = 8191] = "VALUE_MASK";
    })(j || (j = {}));
    var P;
    (function(p) {
      p[p.AMP = 38] = "AMP", p[p.NUM = 35] = "NUM", p[p.SEMI = 59] = "SEMI", p[p.EQUALS = 61] = "EQUALS", p[p.ZERO = 48] = "ZERO", p[p.NINE = 57] = "NINE", p[p.LOWER_A = 97] = "LOWER_A", p[p.LOWER_X = 120] = "LOWER_X";
    })(P || (P = {}));
    const Ae = 32, Ce = 21, Te = 2097151, De = 2047;
    let Se = 0;
    function Ue(p) {
      const v = p >>> Ce;
      return v === De ? Se : v;
    }
    function qe(p) {
      return p - P.ZERO >>> 0 <= 9;
    }
    function S(p) {
      return (p | Ae) - P.LOWER_A >>> 0 <= 5;
    }
    function J(p) {
      return (p | Ae) - P.LOWER_A >>> 0 <= 25;
    }
    function z(p) {
      return p === P.EQUALS || J(p) || qe(p);
    }
    var W;
    (function(p) {
      p[p.EntityStart = 0] = "EntityStart", p[p.NumericStart = 1] = "NumericStart", p[p.NumericDecimal = 2] = "NumericDecimal", p[p.NumericHex = 3] = "NumericHex", p[p.NamedEntity = 4] = "NamedEntity";
    })(W || (W = {}));
    var ee;
    (function(p) {
      p[p.Legacy = 0] = "Legacy", p[p.Strict = 1] = "Strict", p[p.Attribute = 2] = "Attribute";
    })(ee || (ee = {}));
    class q {
      decodeTree;
      emitCodePoint;
      errors;
      /** The current state of the decoder. */
      state = W.EntityStart;
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
      decodeMode = ee.Strict;
      /** The number of characters that have been consumed in the current run. */
      // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive
      runConsumed = 0;
      constructor(v, x, C) {
        this.decodeTree = v, this.emitCodePoint = x, this.errors = C;
      }
      /**
       * Resets the instance to make it reusable.
       * @param decodeMode Entity decoding mode to use.
       */
      startEntity(v) {
        this.decodeMode = v, this.state = W.EntityStart, this.result = 0, this.treeIndex = 0, this.excess = 1, this.consumed = 1, this.runConsumed = 0;
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
      write(v, x) {
        switch (this.state) {
          case W.EntityStart:
            return v.charCodeAt(x) === P.NUM ? (this.state = W.NumericStart, this.consumed += 1, this.stateNumericStart(v, x + 1)) : (this.state = W.NamedEntity, this.stateNamedEntity(v, x));
          case W.NumericStart:
            return this.stateNumericStart(v, x);
          case W.NumericDecimal:
            return this.stateNumericDecimal(v, x);
          case W.NumericHex:
            return this.stateNumericHex(v, x);
          default:
            return this.stateNamedEntity(v, x);
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
      stateNumericStart(v, x) {
        return x >= v.length ? -1 : (v.charCodeAt(x) | Ae) === P.LOWER_X ? (this.state = W.NumericHex, this.consumed += 1, this.stateNumericHex(v, x + 1)) : (this.state = W.NumericDecimal, this.stateNumericDecimal(v, x));
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
      stateNumericHex(v, x) {
        const C = v.length;
        let { result: _ } = this, { consumed: N } = this;
        for (; x < C; ) {
          const I = v.charCodeAt(x);
          if (qe(I) || S(I)) {
            const g = I <= P.NINE ? I - P.ZERO : (I | Ae) - P.LOWER_A + 10;
            _ = _ * 16 + g, N += 1, x += 1;
          } else
            return this.result = _, this.consumed = N, this.emitNumericEntity(I, 3);
        }
        return this.result = _, this.consumed = N, -1;
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
      stateNumericDecimal(v, x) {
        const C = v.length;
        let { result: _ } = this, { consumed: N } = this;
        for (; x < C; ) {
          const I = v.charCodeAt(x) - P.ZERO;
          if (I >>> 0 > 9)
            return this.result = _, this.consumed = N, this.emitNumericEntity(I + P.ZERO, 2);
          _ = _ * 10 + I, N += 1, x += 1;
        }
        return this.result = _, this.consumed = N, -1;
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
      emitNumericEntity(v, x) {
        if (this.consumed <= x)
          return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
        if (v === P.SEMI)
          this.consumed += 1;
        else if (this.decodeMode === ee.Strict)
          return 0;
        return this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed), this.errors && (v !== P.SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
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
      flushAndEmitLegacyOrReject(v, x, C, _) {
        return this.consumed = v, this.excess = x, this.result === 0 || this.decodeMode === ee.Attribute && (_ === 0 || x > 1 || z(C)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      /**
       * Parses a named entity.
       *
       * Equivalent to the `Named character reference state` in the HTML spec.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      stateNamedEntity(v, x) {
        const { decodeTree: C } = this, _ = v.length, N = this.decodeMode === ee.Strict;
        let { treeIndex: I } = this, { excess: g } = this, { consumed: L } = this, M = C[I];
        for (; x < _; ) {
          for (; (M & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (M & BinTrieFlags.JUMP_TABLE) !== 0; ) {
            const U = v.charCodeAt(x), se = M & BinTrieFlags.JUMP_TABLE, ne = (M & BinTrieFlags.BRANCH_LENGTH) >> 7;
            if (ne === 0) {
              if (U !== se)
                return this.flushAndEmitLegacyOrReject(L, g, U, 0);
              I += 1;
            } else {
              const F = U - se;
              if (F >>> 0 >= ne)
                return this.flushAndEmitLegacyOrReject(L, g, U, 0);
              const xe = C[I + 1 + F];
              if (xe === 0)
                return this.flushAndEmitLegacyOrReject(L, g, U, 0);
              I = I + ne + xe & 65535;
            }
            if (M = C[I], x += 1, g += 1, x >= _)
              break;
          }
          if (x >= _)
            break;
          if ((M & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
            const U = (M & BinTrieFlags.BRANCH_LENGTH) >> 7;
            let { runConsumed: se } = this;
            if (se === 0) {
              const ne = v.charCodeAt(x);
              if (ne !== (M & BinTrieFlags.JUMP_TABLE))
                return this.flushAndEmitLegacyOrReject(L, g, ne, 0);
              x += 1, g += 1, se = 1;
            }
            for (; se < U; ) {
              if (x >= _)
                return this.treeIndex = I, this.excess = g, this.consumed = L, this.runConsumed = se, -1;
              const ne = se - 1, xe = C[I + 1 + (ne >> 1)] >> ((ne & 1) << 3) & 255, ve = v.charCodeAt(x);
              if (ve !== xe)
                return this.runConsumed = 0, this.flushAndEmitLegacyOrReject(L, g, ve, 0);
              x += 1, g += 1, se += 1;
            }
            this.runConsumed = 0, I += 1 + (U >> 1), M = C[I];
            continue;
          }
          const Z = M >>> 14, K = v.charCodeAt(x);
          if (Z !== 0) {
            if (!N && (M & BinTrieFlags.FLAG13) === 0 && (this.result = I, L += g - 1, g = 1), K === P.SEMI)
              return this.emitNamedEntityData(I, Z, L + g);
            if (Z === 1)
              return this.flushAndEmitLegacyOrReject(L, g, K, Z);
          }
          const we = Le(C, M, I + (Z || 1), K);
          if (we < 0)
            return this.flushAndEmitLegacyOrReject(L, g, K, Z);
          I = we, M = C[I], x += 1, g += 1;
        }
        return !N && M >>> 14 && (M & BinTrieFlags.FLAG13) === 0 && (this.result = I, L += g - 1, g = 1), this.treeIndex = I, this.excess = g, this.consumed = L, -1;
      }
      /**
       * Emit a named entity that was not terminated with a semicolon.
       * @returns The number of characters consumed.
       */
      emitNotTerminatedNamedEntity() {
        const { result: v, decodeTree: x } = this, C = x[v] >>> 14;
        return this.emitNamedEntityData(v, C, this.consumed), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
      }
      /**
       * Emit a named entity.
       * @param result The index of the entity in the decode tree.
       * @param valueLength Encoded value length (header plus any value words).
       * @param consumed The number of characters consumed.
       * @returns The number of characters consumed.
       */
      emitNamedEntityData(v, x, C) {
        const { decodeTree: _ } = this;
        return this.emitCodePoint(x === 1 ? _[v] & BinTrieFlags.VALUE_MASK : _[v + 1], C), x === 3 && this.emitCodePoint(_[v + 2], C), C;
      }
      /**
       * Signal to the parser that the end of the input was reached.
       *
       * Remaining data will be emitted and relevant errors will be produced.
       * @returns The number of characters consumed.
       */
      end() {
        switch (this.state) {
          case W.NamedEntity:
            return this.result !== 0 && (this.decodeMode !== ee.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
          // Otherwise, emit a numeric entity if we have one.
          case W.NumericDecimal:
            return this.emitNumericEntity(0, 2);
          case W.NumericHex:
            return this.emitNumericEntity(0, 3);
          case W.NumericStart:
            return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
          default:
            return 0;
        }
      }
    }
    function Le(p, v, x, C) {
      const _ = (v & j.BRANCH_LENGTH) >> 7, N = v & j.JUMP_TABLE;
      if (N) {
        if (_ === 0)
          return C === N ? x : -1;
        const L = C - N;
        if (L >>> 0 >= _)
          return -1;
        const M = p[x + L];
        return M === 0 ? -1 : x + _ + M - 1 & 65535;
      }
      if (_ === 0)
        return -1;
      const I = _ + 1 >> 1, g = x + I + _;
      for (let L = 0; L < _; L++) {
        const Z = p[x + (L >> 1)] >> ((L & 1) << 3) & 255;
        if (Z === C) {
          const K = x + I + L;
          return g + p[K] & 65535;
        }
        if (Z > C)
          return -1;
      }
      return -1;
    }
    function Ye(p, v, x) {
      return x === 1 ? String.fromCharCode(p[v] & j.VALUE_MASK) : x === 2 ? String.fromCharCode(p[v + 1]) : String.fromCharCode(p[v + 1], p[v + 2]);
    }
    function Oe(p, v, x) {
      let C = v + 1, _ = 0, N = C;
      if (C < x && (p.charCodeAt(C) | Ae) === P.LOWER_X)
        for (C += 1, N = C; C < x; ) {
          const g = p.charCodeAt(C);
          if (qe(g))
            _ = _ * 16 + (g - P.ZERO);
          else if (S(g))
            _ = _ * 16 + ((g | Ae) - P.LOWER_A + 10);
          else
            break;
          C += 1;
        }
      else
        for (; C < x; ) {
          const g = p.charCodeAt(C) - P.ZERO;
          if (g >>> 0 > 9)
            break;
          _ = _ * 10 + g, C += 1;
        }
      if (C === N)
        return 0;
      C < x && p.charCodeAt(C) === P.SEMI && (C += 1), _ > 1114111 && (_ = 1114112);
      let I = C - v;
      return I >= De && (Se = I, I = De), I << Ce | _;
    }
    function Ie(p, v, x) {
      const C = fe;
      let _ = p.indexOf("&");
      if (_ < 0)
        return p;
      const N = p.length;
      let I = 0, g = "";
      const L = C[0], M = L & j.JUMP_TABLE, Z = (L & j.BRANCH_LENGTH) >> 7;
      do {
        const K = _ + 1, we = p.charCodeAt(K);
        let U, se;
        if (we === P.NUM) {
          const ne = Oe(p, K, N);
          U = Ue(ne), v && U > 0 && p.charCodeAt(K + U - 1) !== P.SEMI && (U = 0), se = U === 0 ? "" : be(ne & Te);
        } else if (J(we)) {
          U = 0, se = "";
          const ne = we - M;
          let F;
          if (ne >>> 0 < Z) {
            const ke = C[1 + ne];
            F = ke === 0 ? -1 : Z + ke & 65535;
          } else
            F = -1;
          let xe = 0, ve = 0, te = F < 0 ? 0 : C[F], ce = K + 1;
          e: for (; ce < N; ) {
            for (
              ;
              // Value-less, non-run node with a nonzero jump offset.
              (te & (j.VALUE_LENGTH | j.FLAG13)) === 0 && (te & j.JUMP_TABLE) !== 0;
            ) {
              const Ee = te & j.JUMP_TABLE, V = (te & j.BRANCH_LENGTH) >> 7;
              if (V === 0) {
                if (p.charCodeAt(ce) !== Ee)
                  break e;
                F += 1;
              } else {
                const he = p.charCodeAt(ce) - Ee;
                if (he >>> 0 >= V)
                  break e;
                const re = C[F + 1 + he];
                if (re === 0)
                  break e;
                F = F + V + re & 65535;
              }
              if (te = C[F], ce += 1, ce >= N)
                break e;
            }
            if ((te & (j.VALUE_LENGTH | j.FLAG13)) === j.FLAG13) {
              const Ee = (te & j.BRANCH_LENGTH) >> 7;
              if (p.charCodeAt(ce) !== (te & j.JUMP_TABLE))
                break;
              ce += 1;
              const V = Ee - 1;
              let he = F + 1, re = 0;
              for (; re + 1 < V; re += 2) {
                const me = C[he];
                if (p.charCodeAt(ce) !== (me & 255) || (ce += 1, p.charCodeAt(ce) !== (me >> 8 & 255)))
                  break e;
                ce += 1, he += 1;
              }
              if (re < V) {
                if (p.charCodeAt(ce) !== (C[he] & 255))
                  break;
                ce += 1;
              }
              F += 1 + (Ee >> 1), te = C[F];
              continue;
            }
            const ke = te >>> 14, Pe = p.charCodeAt(ce);
            if (ke !== 0) {
              if (Pe === P.SEMI) {
                U = ce - K + 1, se = ke === 1 ? String.fromCharCode(te & j.VALUE_MASK) : Ye(C, F, ke);
                break;
              }
              if (!v && (te & j.FLAG13) === 0 && (U = ce - K, xe = F, ve = ke), ke === 1)
                break;
            }
            const We = Le(C, te, F + (ke || 1), Pe);
            if (We < 0)
              break;
            F = We, te = C[F], ce += 1;
          }
          if (se === "") {
            const ke = te >>> 14;
            ke !== 0 && !v && (te & j.FLAG13) === 0 && (U = ce - K, xe = F, ve = ke), U > 0 && (se = Ye(C, xe, ve));
          }
        } else
          U = 0, se = "";
        U === 0 || x && we !== P.NUM && p.charCodeAt(K + U - 1) !== P.SEMI && K + U < N && z(p.charCodeAt(K + U)) ? _ = K : (I < _ && (g += p.slice(I, _)), g += se, _ = I = K + U), p.charCodeAt(_) !== P.AMP && (_ = p.indexOf("&", _));
      } while (_ >= 0);
      return g + p.slice(I);
    }
    function Xe(p, v = ee.Legacy) {
      return Ie(p, v === ee.Strict, v === ee.Attribute);
    }
    function Ve(p) {
      return Ie(p, !1, !0);
    }
    function Me(p) {
      return Ie(p, !0, !1);
    }
    function on(p) {
      let v = p.indexOf("&");
      if (v < 0)
        return p;
      let x = 0, C = "";
      do {
        const _ = v + 1;
        let N = 0, I = "";
        const g = p.charCodeAt(_);
        if (g === P.NUM) {
          const L = Oe(p, _, p.length);
          if (N = Ue(L), N === 0 || p.charCodeAt(_ + N - 1) !== P.SEMI)
            N = 0;
          else {
            const M = L & Te;
            I = M - 1 >>> 0 < 55295 ? String.fromCharCode(M) : String.fromCodePoint(replaceCodePointXML(M));
          }
        } else
          switch (g) {
            // &lt; / &gt;
            case 108:
            case 103: {
              p.charCodeAt(_ + 1) === 116 && p.charCodeAt(_ + 2) === P.SEMI && (N = 3, I = g === 108 ? "<" : ">");
              break;
            }
            // &amp; / &apos;
            case 97: {
              const L = p.charCodeAt(_ + 1);
              L === 109 && p.charCodeAt(_ + 2) === 112 && p.charCodeAt(_ + 3) === P.SEMI ? (N = 4, I = "&") : L === 112 && p.charCodeAt(_ + 2) === 111 && p.charCodeAt(_ + 3) === 115 && p.charCodeAt(_ + 4) === P.SEMI && (N = 5, I = "'");
              break;
            }
            // &quot;
            case 113: {
              p.charCodeAt(_ + 1) === 117 && p.charCodeAt(_ + 2) === 111 && p.charCodeAt(_ + 3) === 116 && p.charCodeAt(_ + 4) === P.SEMI && (N = 5, I = '"');
              break;
            }
          }
        N > 0 ? (x < v && (C += p.slice(x, v)), C += I, v = x = _ + N) : v = _, v = p.charCodeAt(v) === P.AMP ? v : p.indexOf("&", v);
      } while (v >= 0);
      return C + p.slice(x);
    }
  }),
  7023: ((Ge, ge, D) => {
    D.d(ge, {
      A: () => mr
    });
    var X = D(3099), B = D(9839);
    var ue = Object.defineProperty, ie = (e, n) => {
      let r = {};
      for (var s in e) ue(r, s, {
        get: e[s],
        enumerable: !0
      });
      return n || ue(r, Symbol.toStringTag, { value: "Module" }), r;
    }, be = /* @__PURE__ */ ie({
      arrayReplaceAt: () => pe,
      asciiTrim: () => Me,
      callable: () => Y,
      escapeHtml: () => z,
      escapeRE: () => ee,
      fromCodePoint: () => j,
      isMdAsciiPunct: () => Ie,
      isPunctChar: () => Ye,
      isPunctCharCode: () => Oe,
      isSpace: () => q,
      isValidEntityCode: () => fe,
      isWhiteSpace: () => Le,
      lib: () => on,
      normalizeReference: () => Xe,
      unescapeAll: () => Se,
      unescapeMd: () => De
    });
    function Y(e) {
      const n = function(...r) {
        return Reflect.construct(e, r, new.target && new.target !== n ? new.target : e);
      };
      return Object.defineProperty(n, "name", { value: e.name }), Object.setPrototypeOf(n, e), n.prototype = e.prototype, n;
    }
    function pe(e, n, r) {
      return [].concat(e.slice(0, n), r, e.slice(n + 1));
    }
    function fe(e) {
      return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) === 65535 || (e & 65535) === 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
    }
    function j(e) {
      if (e > 65535) {
        e -= 65536;
        const n = 55296 + (e >> 10), r = 56320 + (e & 1023);
        return String.fromCharCode(n, r);
      }
      return String.fromCharCode(e);
    }
    var P = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, Ae = new RegExp(`${P.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi"), Ce = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
    function Te(e, n) {
      if (n.charCodeAt(0) === 35 && Ce.test(n)) {
        const s = n[1].toLowerCase() === "x" ? parseInt(n.slice(2), 16) : parseInt(n.slice(1), 10);
        return fe(s) ? j(s) : e;
      }
      const r = (0, B.h)(e);
      return r !== e ? r : e;
    }
    function De(e) {
      return e.indexOf("\\") < 0 ? e : e.replace(P, "$1");
    }
    function Se(e) {
      return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(Ae, function(n, r, s) {
        return r || Te(n, s);
      });
    }
    var Ue = /[&<>"]/, qe = /[&<>"]/g, S = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function J(e) {
      return S[e];
    }
    function z(e) {
      return Ue.test(e) ? e.replace(qe, J) : e;
    }
    var W = /[.?*+^$[\]\\(){}|-]/g;
    function ee(e) {
      return e.replace(W, "\\$&");
    }
    function q(e) {
      switch (e) {
        case 9:
        case 32:
          return !0;
      }
      return !1;
    }
    function Le(e) {
      if (e >= 8192 && e <= 8202) return !0;
      switch (e) {
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
    function Ye(e) {
      return X.P.test(e) || X.S.test(e);
    }
    function Oe(e) {
      return Ye(j(e));
    }
    function Ie(e) {
      switch (e) {
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
    function Xe(e) {
      return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
    }
    function Ve(e) {
      return e === 32 || e === 9 || e === 10 || e === 13;
    }
    function Me(e) {
      let n = 0;
      for (; n < e.length && Ve(e.charCodeAt(n)); n++) ;
      let r = e.length - 1;
      for (; r >= n && Ve(e.charCodeAt(r)); r--) ;
      return e.slice(n, r + 1);
    }
    var on = {
      mdurl: X,
      ucmicro: X
    };
    function p(e, n, r) {
      let s, t, o, l;
      const u = e.posMax, h = e.pos;
      for (e.pos = n + 1, s = 1; e.pos < u; ) {
        if (o = e.src.charCodeAt(e.pos), o === 93 && (s--, s === 0)) {
          t = !0;
          break;
        }
        if (l = e.pos, e.md.inline.skipToken(e), o === 91) {
          if (l === e.pos - 1) s++;
          else if (r)
            return e.pos = h, -1;
        }
      }
      let k = -1;
      return t && (k = e.pos), e.pos = h, k;
    }
    function v(e, n, r) {
      let s, t = n;
      const o = {
        ok: !1,
        pos: 0,
        str: ""
      };
      if (e.charCodeAt(t) === 60) {
        for (t++; t < r; ) {
          if (s = e.charCodeAt(t), s === 10 || s === 60) return o;
          if (s === 62)
            return o.pos = t + 1, o.str = Se(e.slice(n + 1, t)), o.ok = !0, o;
          if (s === 92 && t + 1 < r) {
            t += 2;
            continue;
          }
          t++;
        }
        return o;
      }
      let l = 0;
      for (; t < r && (s = e.charCodeAt(t), !(s === 32 || s < 32 || s === 127)); ) {
        if (s === 92 && t + 1 < r) {
          if (e.charCodeAt(t + 1) === 32) {
            t++;
            continue;
          }
          t += 2;
          continue;
        }
        if (s === 40 && (l++, l > 32))
          return o;
        if (s === 41) {
          if (l === 0) break;
          l--;
        }
        t++;
      }
      return n === t || l !== 0 || (o.str = Se(e.slice(n, t)), o.pos = t, o.ok = !0), o;
    }
    function x(e, n, r, s) {
      let t, o = n;
      const l = {
        ok: !1,
        can_continue: !1,
        pos: 0,
        str: "",
        marker: 0
      };
      if (s)
        l.str = s.str, l.marker = s.marker;
      else {
        if (o >= r) return l;
        let u = e.charCodeAt(o);
        if (u !== 34 && u !== 39 && u !== 40) return l;
        n++, o++, u === 40 && (u = 41), l.marker = u;
      }
      for (; o < r; ) {
        if (t = e.charCodeAt(o), t === l.marker)
          return l.pos = o + 1, l.str += Se(e.slice(n, o)), l.ok = !0, l;
        if (t === 40 && l.marker === 41) return l;
        t === 92 && o + 1 < r && o++, o++;
      }
      return l.can_continue = !0, l.str += Se(e.slice(n, o)), l;
    }
    var C = /* @__PURE__ */ ie({
      parseLinkDestination: () => v,
      parseLinkLabel: () => p,
      parseLinkTitle: () => x
    });
    function _(e) {
      "@babel/helpers - typeof";
      return _ = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(n) {
        return typeof n;
      } : function(n) {
        return n && typeof Symbol == "function" && n.constructor === Symbol && n !== Symbol.prototype ? "symbol" : typeof n;
      }, _(e);
    }
    function N(e, n) {
      if (_(e) != "object" || !e) return e;
      var r = e[Symbol.toPrimitive];
      if (r !== void 0) {
        var s = r.call(e, n || "default");
        if (_(s) != "object") return s;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (n === "string" ? String : Number)(e);
    }
    function I(e) {
      var n = N(e, "string");
      return _(n) == "symbol" ? n : n + "";
    }
    function g(e, n, r) {
      return (n = I(n)) in e ? Object.defineProperty(e, n, {
        value: r,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : e[n] = r, e;
    }
    var L = class {
      constructor(e, n, r) {
        g(
          this,
          /**
          * Source map info. Format: `[ line_begin, line_end ]`
          */
          "map",
          null
        ), g(
          this,
          /**
          * nesting level, the same as `state.level`
          */
          "level",
          0
        ), g(
          this,
          /**
          * An array of child nodes (inline and img tokens)
          */
          "children",
          null
        ), g(
          this,
          /**
          * In a case of self-closing tag (code, html, fence, etc.),
          * it has contents of this tag.
          */
          "content",
          ""
        ), g(
          this,
          /**
          * '*' or '_' for emphasis, fence string for fence, etc.
          */
          "markup",
          ""
        ), g(
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
        ), g(
          this,
          /**
          * True for block-level tokens, false for inline tokens.
          * Used in renderer to calculate line breaks
          */
          "block",
          !1
        ), g(
          this,
          /**
          * If it's true, ignore this element when rendering. Used for tight lists
          * to hide paragraphs.
          */
          "hidden",
          !1
        ), this.type = e, this.tag = n, this.attrs = null, this.nesting = r, this.meta = null;
      }
      /**
      * Search attribute index by name.
      */
      attrIndex(e) {
        if (!this.attrs) return -1;
        const n = this.attrs;
        for (let r = 0, s = n.length; r < s; r++) if (n[r][0] === e) return r;
        return -1;
      }
      /**
      * Add `[ name, value ]` attribute to list. Init attrs if necessary
      */
      attrPush(e) {
        this.attrs ? this.attrs.push(e) : this.attrs = [e];
      }
      /**
      * Set `name` attribute to `value`. Override old value if exists.
      */
      attrSet(e, n) {
        const r = this.attrIndex(e), s = [e, n];
        r < 0 ? this.attrPush(s) : this.attrs[r] = s;
      }
      /**
      * Get the value of attribute `name`, or null if it does not exist.
      */
      attrGet(e) {
        const n = this.attrIndex(e);
        let r = null;
        return n >= 0 && (r = this.attrs[n][1]), r;
      }
      /**
      * Join value to existing attribute via space. Or create new attribute if not
      * exists. Useful to operate with token classes.
      */
      attrJoin(e, n) {
        const r = this.attrIndex(e);
        r < 0 ? this.attrPush([e, n]) : this.attrs[r][1] = `${this.attrs[r][1]} ${n}`;
      }
    }, M = class {
      constructor() {
        g(
          this,
          /** @internal */
          "__rules__",
          []
        ), g(
          this,
          /** @internal */
          "__cache__",
          null
        );
      }
      /** @internal */
      __find__(e) {
        for (let n = 0; n < this.__rules__.length; n++) if (this.__rules__[n].name === e) return n;
        return -1;
      }
      /** @internal */
      __compile__() {
        const e = /* @__PURE__ */ new Set();
        this.__rules__.forEach((n) => {
          n.enabled && n.alt.forEach((r) => {
            r && e.add(r);
          });
        }), this.__cache__ = /* @__PURE__ */ Object.create(null), this.__cache__[""] = [], this.__rules__.forEach((n) => {
          n.enabled && this.__cache__[""].push(n.fn);
        }), e.forEach((n) => {
          this.__cache__[n] = [], this.__rules__.forEach((r) => {
            r.enabled && r.alt.indexOf(n) >= 0 && this.__cache__[n].push(r.fn);
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
      at(e, n, r = {}) {
        const s = this.__find__(e);
        if (s === -1) throw new Error(`Parser rule not found: ${e}`);
        this.__rules__[s].fn = n, this.__rules__[s].alt = r.alt || [], this.__cache__ = null;
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
      before(e, n, r, s = {}) {
        const t = this.__find__(e);
        if (t === -1) throw new Error(`Parser rule not found: ${e}`);
        this.__rules__.splice(t, 0, {
          name: n,
          enabled: !0,
          fn: r,
          alt: s.alt || []
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
      after(e, n, r, s = {}) {
        const t = this.__find__(e);
        if (t === -1) throw new Error(`Parser rule not found: ${e}`);
        this.__rules__.splice(t + 1, 0, {
          name: n,
          enabled: !0,
          fn: r,
          alt: s.alt || []
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
      push(e, n, r = {}) {
        this.__rules__.push({
          name: e,
          enabled: !0,
          fn: n,
          alt: r.alt || []
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
      enable(e, n = !1) {
        Array.isArray(e) || (e = [e]);
        const r = [];
        return e.forEach((s) => {
          const t = this.__find__(s);
          if (t < 0) {
            if (n) return;
            throw new Error(`Rules manager: invalid rule name ${s}`);
          }
          this.__rules__[t].enabled = !0, r.push(s);
        }), this.__cache__ = null, r;
      }
      /**
      * Enable rules with given names, and disable everything else. If any rule name
      * not found - throw Error. Errors can be disabled by second param.
      *
      * See also {@link Ruler.disable}, {@link Ruler.enable}.
      */
      enableOnly(e, n = !1) {
        Array.isArray(e) || (e = [e]), this.__rules__.forEach((r) => {
          r.enabled = !1;
        }), this.enable(e, n);
      }
      /**
      * Disable rules with given names. If any rule name not found - throw Error.
      * Errors can be disabled by second param.
      *
      * See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
      *
      * Returns list of found rule names (if no exception happened).
      */
      disable(e, n = !1) {
        Array.isArray(e) || (e = [e]);
        const r = [];
        return e.forEach((s) => {
          const t = this.__find__(s);
          if (t < 0) {
            if (n) return;
            throw new Error(`Rules manager: invalid rule name ${s}`);
          }
          this.__rules__[t].enabled = !1, r.push(s);
        }), this.__cache__ = null, r;
      }
      /**
      * Return array of active functions (rules) for given chain name. It analyzes
      * rules configuration, compiles caches if not exists and returns result.
      *
      * Default chain name is `''` (empty string). It can't be skipped. That's
      * done intentionally, to keep signature monomorphic for high speed.
      */
      getRules(e) {
        return this.__cache__ || this.__compile__(), this.__cache__[e] || [];
      }
    }, Z = {};
    Z.code_inline = function(e, n, r, s, t) {
      const o = e[n];
      return `<code${t.renderAttrs(o)}>${z(o.content)}</code>`;
    }, Z.code_block = function(e, n, r, s, t) {
      const o = e[n];
      return `<pre${t.renderAttrs(o)}><code>${z(e[n].content)}</code></pre>
`;
    }, Z.fence = function(e, n, r, s, t) {
      const o = e[n], l = o.info ? Se(o.info).trim() : "";
      let u = "", h = "";
      if (l) {
        const R = l.split(/(\s+)/g);
        u = R[0], h = R.slice(2).join("");
      }
      let k;
      if (r.highlight ? k = r.highlight(o.content, u, h) || z(o.content) : k = z(o.content), k.indexOf("<pre") === 0) return k + `
`;
      if (l) {
        const R = o.attrIndex("class"), w = o.attrs ? o.attrs.slice() : [];
        R < 0 ? w.push(["class", `${r.langPrefix}${u}`]) : (w[R] = [w[R][0], w[R][1]], w[R][1] += ` ${r.langPrefix}${u}`);
        const E = { attrs: w };
        return `<pre><code${t.renderAttrs(E)}>${k}</code></pre>
`;
      }
      return `<pre><code${t.renderAttrs(o)}>${k}</code></pre>
`;
    }, Z.image = function(e, n, r, s, t) {
      const o = e[n];
      return o.attrs[o.attrIndex("alt")][1] = t.renderInlineAsText(o.children, r, s), t.renderToken(e, n, r);
    }, Z.hardbreak = function(e, n, r) {
      return r.xhtmlOut ? `<br />
` : `<br>
`;
    }, Z.softbreak = function(e, n, r) {
      return r.breaks ? r.xhtmlOut ? `<br />
` : `<br>
` : `
`;
    }, Z.text = function(e, n) {
      return z(e[n].content);
    }, Z.html_block = function(e, n) {
      return e[n].content;
    }, Z.html_inline = function(e, n) {
      return e[n].content;
    };
    var K = class {
      constructor() {
        g(
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
          Object.assign({}, Z)
        );
      }
      /**
      * Render token attributes to string.
      */
      renderAttrs(e) {
        let n, r, s;
        if (!e.attrs) return "";
        for (s = "", n = 0, r = e.attrs.length; n < r; n++) s += ` ${z(e.attrs[n][0])}="${z(String(e.attrs[n][1]))}"`;
        return s;
      }
      /**
      * Default token renderer. Can be overriden by custom function
      * in {@link Renderer.rules}.
      */
      renderToken(e, n, r) {
        const s = e[n];
        let t = "";
        if (s.hidden) return "";
        let o = n - 1;
        for (; o >= 0 && e[o].hidden && e[o].nesting === 0; ) o--;
        s.block && s.nesting !== -1 && o >= 0 && e[o].hidden && e[o].nesting === -1 && (t += `
`), t += (s.nesting === -1 ? "</" : "<") + s.tag, t += this.renderAttrs(s), s.nesting === 0 && r.xhtmlOut && (t += " /");
        let l = !1;
        if (s.block && (l = !0, s.nesting === 1)) {
          let u = n + 1;
          for (; u < e.length && e[u].hidden && e[u].nesting === 0; ) u++;
          if (u < e.length) {
            const h = e[u];
            (h.type === "inline" || h.hidden || h.nesting === -1 && h.tag === s.tag) && (l = !1);
          }
        }
        return t += l ? `>
` : ">", t;
      }
      /**
      * The same as {@link Renderer.render}, but for single token of `inline` type.
      */
      renderInline(e, n, r) {
        let s = "";
        const t = this.rules;
        for (let o = 0, l = e.length; o < l; o++) {
          const u = e[o].type;
          typeof t[u] < "u" ? s += t[u](e, o, n, r, this) : s += this.renderToken(e, o, n);
        }
        return s;
      }
      /**
      * Special kludge for image `alt` attributes to conform CommonMark spec.
      * Don't try to use it! Spec requires to show `alt` content with stripped markup,
      * instead of simple escaping.
      */
      renderInlineAsText(e, n, r) {
        let s = "";
        for (let t = 0, o = e.length; t < o; t++) switch (e[t].type) {
          case "text":
          case "code_inline":
            s += e[t].content;
            break;
          case "image":
            s += this.renderInlineAsText(e[t].children, n, r);
            break;
          case "html_inline":
          case "html_block":
            s += e[t].content;
            break;
          case "softbreak":
          case "hardbreak":
            s += `
`;
        }
        return s;
      }
      /**
      * Takes token stream and generates HTML. Probably, you will never need to call
      * this method directly.
      */
      render(e, n, r) {
        let s = "";
        const t = this.rules;
        for (let o = 0, l = e.length; o < l; o++) {
          const u = e[o].type;
          u === "inline" ? s += this.renderInline(e[o].children, n, r) : typeof t[u] < "u" ? s += t[u](e, o, n, r, this) : s += this.renderToken(e, o, n);
        }
        return s;
      }
    }, we = class {
      constructor(e, n, r) {
        g(this, "tokens", []), g(this, "inlineMode", !1), g(this, "Token", L), this.src = e, this.env = r, this.md = n;
      }
    }, U = /\r\n?/g, se = /\0/g;
    function ne(e) {
      let n;
      n = e.src.replace(U, `
`), n = n.replace(se, "\uFFFD"), e.src = n;
    }
    function F(e) {
      let n;
      e.inlineMode ? (n = new e.Token("inline", "", 0), n.content = e.src, n.map = [0, 1], n.children = [], e.tokens.push(n)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
    }
    function xe(e) {
      const n = e.tokens;
      let r = 0;
      for (let s = 0; s < n.length; s++)
        n[s].type !== "reference_definition" && (s !== r && (n[r] = n[s]), r++);
      n.length !== r && (n.length = r);
    }
    function ve(e) {
      const n = e.tokens;
      for (let r = 0, s = n.length; r < s; r++) {
        const t = n[r];
        t.type === "inline" && e.md.inline.parse(t.content, e.md, e.env, t.children);
      }
    }
    function te(e) {
      return /^<a[>\s]/i.test(e);
    }
    function ce(e) {
      return /^<\/a\s*>/i.test(e);
    }
    function ke(e) {
      const n = e.tokens;
      if (e.md.options.linkify)
        for (let r = 0, s = n.length; r < s; r++) {
          if (n[r].type !== "inline" || !e.md.linkify.test(n[r].content)) continue;
          const t = n[r].children, o = [];
          let l = 0;
          for (let u = t.length - 1; u >= 0; u--) {
            const h = t[u];
            if (h.type === "link_close") {
              for (u--; t[u].level !== h.level && t[u].type !== "link_open"; ) u--;
              continue;
            }
            if (h.type === "html_inline" && (te(h.content) && l > 0 && l--, ce(h.content) && l++), !(l > 0) && h.type === "text" && e.md.linkify.test(h.content)) {
              const k = h.content;
              let R = e.md.linkify.match(k);
              const w = [];
              let E = h.level, A = 0;
              R.length > 0 && R[0].index === 0 && u > 0 && t[u - 1].type === "text_special" && (R = R.slice(1));
              for (let m = 0; m < R.length; m++) {
                const ae = R[m].url, oe = e.md.normalizeLink(ae);
                if (!e.md.validateLink(oe)) continue;
                let $ = R[m].text;
                R[m].schema ? R[m].schema === "mailto:" && !/^mailto:/i.test($) ? $ = e.md.normalizeLinkText(`mailto:${$}`).replace(/^mailto:/, "") : $ = e.md.normalizeLinkText($) : $ = e.md.normalizeLinkText(`http://${$}`).replace(/^http:\/\//, "");
                const de = R[m].index;
                if (de > A) {
                  const O = new e.Token("text", "", 0);
                  O.content = k.slice(A, de), O.level = E, w.push(O);
                }
                const Q = new e.Token("link_open", "a", 1);
                Q.attrs = [["href", oe]], Q.level = E++, Q.markup = "linkify", Q.info = "auto", w.push(Q);
                const H = new e.Token("text", "", 0);
                H.content = $, H.level = E, w.push(H);
                const G = new e.Token("link_close", "a", -1);
                G.level = --E, G.markup = "linkify", G.info = "auto", w.push(G), A = R[m].lastIndex;
              }
              if (A < k.length) {
                const m = new e.Token("text", "", 0);
                m.content = k.slice(A), m.level = E, w.push(m);
              }
              o.push({
                index: u,
                nodes: w
              });
            }
          }
          if (o.length > 0) {
            let u = t.length;
            for (const w of o) u += w.nodes.length - 1;
            const h = new Array(u);
            let k = 0, R = 0;
            o.reverse();
            for (let w = 0; w < t.length; w++) {
              const E = o[k];
              if (E?.index === w) {
                for (const A of E.nodes) h[R++] = A;
                k++;
              } else h[R++] = t[w];
            }
            n[r].children = h;
          }
        }
    }
    var Pe = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, We = /\((c|tm|r)\)/i, Ee = /\((c|tm|r)\)/gi, V = {
      c: "\xA9",
      r: "\xAE",
      tm: "\u2122"
    };
    function he(e, n) {
      return V[n.toLowerCase()];
    }
    function re(e) {
      let n = 0;
      for (let r = e.length - 1; r >= 0; r--) {
        const s = e[r];
        s.type === "text" && !n && (s.content = s.content.replace(Ee, he)), s.type === "link_open" && s.info === "auto" && n--, s.type === "link_close" && s.info === "auto" && n++;
      }
    }
    function me(e) {
      let n = 0;
      for (let r = e.length - 1; r >= 0; r--) {
        const s = e[r];
        s.type === "text" && !n && Pe.test(s.content) && (s.content = s.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013")), s.type === "link_open" && s.info === "auto" && n--, s.type === "link_close" && s.info === "auto" && n++;
      }
    }
    function Be(e) {
      let n;
      if (e.md.options.typographer)
        for (n = e.tokens.length - 1; n >= 0; n--)
          e.tokens[n].type === "inline" && (We.test(e.tokens[n].content) && re(e.tokens[n].children), Pe.test(e.tokens[n].content) && me(e.tokens[n].children));
    }
    var Re = /['"]/, je = /['"]/g, sn = "\u2019", an = 1e3;
    function en(e, n, r) {
      for (; e.length > r; ) {
        const s = e.pop();
        s.isSingleQuote ? n.single = s.prevSameQuoteIdx : n.double = s.prevSameQuoteIdx;
      }
    }
    function Qe(e, n, r, s) {
      e[n] || (e[n] = []), e[n].push({
        pos: r,
        ch: s
      });
    }
    function fn(e, n) {
      let r = "", s = 0;
      n.sort((t, o) => t.pos - o.pos);
      for (let t = 0; t < n.length; t++) {
        const o = n[t];
        r += e.slice(s, o.pos) + o.ch, s = o.pos + 1;
      }
      return r + e.slice(s);
    }
    function nn(e, n) {
      let r;
      const s = [], t = {
        single: -1,
        double: -1
      }, o = {};
      for (let l = 0; l < e.length; l++) {
        const u = e[l], h = e[l].level;
        for (r = s.length - 1; r >= 0 && !(s[r].level <= h); r--) ;
        if (en(s, t, r + 1), u.type !== "text") continue;
        const k = u.content;
        let R = 0;
        const w = k.length;
        e: for (; R < w; ) {
          je.lastIndex = R;
          const E = je.exec(k);
          if (!E) break;
          let A = !0, m = !0;
          R = E.index + 1;
          const ae = E[0] === "'";
          let oe = 32;
          if (E.index - 1 >= 0) oe = k.charCodeAt(E.index - 1);
          else for (r = l - 1; r >= 0 && !(e[r].type === "softbreak" || e[r].type === "hardbreak"); r--)
            if (e[r].content) {
              oe = e[r].content.charCodeAt(e[r].content.length - 1);
              break;
            }
          let $ = 32;
          if (R < w) $ = k.charCodeAt(R);
          else for (r = l + 1; r < e.length && !(e[r].type === "softbreak" || e[r].type === "hardbreak"); r++)
            if (e[r].content) {
              $ = e[r].content.charCodeAt(0);
              break;
            }
          const de = Ie(oe) || Oe(oe), Q = Ie($) || Oe($), H = Le(oe), G = Le($);
          if (G ? A = !1 : Q && (H || de || (A = !1)), H ? m = !1 : de && (G || Q || (m = !1)), $ === 34 && E[0] === '"' && oe >= 48 && oe <= 57 && (m = A = !1), A && m && (A = de, m = Q), !A && !m) {
            ae && Qe(o, l, E.index, sn);
            continue;
          }
          if (m && (r = ae ? t.single : t.double, r >= 0 && s[r].level === h)) {
            const O = s[r];
            let le, Je;
            ae ? (le = n.md.options.quotes[2], Je = n.md.options.quotes[3]) : (le = n.md.options.quotes[0], Je = n.md.options.quotes[1]), Qe(o, l, E.index, Je), Qe(o, O.tokenIdx, O.contentPos, le), en(s, t, r);
            continue e;
          }
          if (A) {
            if (s.length >= an) return;
            s.push({
              tokenIdx: l,
              contentPos: E.index,
              isSingleQuote: ae,
              level: h,
              prevSameQuoteIdx: ae ? t.single : t.double
            }), ae ? t.single = s.length - 1 : t.double = s.length - 1;
          } else m && ae && Qe(o, l, E.index, sn);
        }
      }
      Object.keys(o).forEach(function(l) {
        const u = Number(l);
        e[u].content = fn(e[u].content, o[l]);
      });
    }
    function cn(e) {
      if (e.md.options.typographer)
        for (let n = e.tokens.length - 1; n >= 0; n--)
          e.tokens[n].type !== "inline" || !Re.test(e.tokens[n].content) || nn(e.tokens[n].children, e);
    }
    function hn(e) {
      let n, r;
      const s = e.length;
      for (n = 0; n < s; n++) e[n].type === "text_special" && (e[n].type = "text");
      for (n = r = 0; n < s; n++) e[n].type === "text" && n + 1 < s && e[n + 1].type === "text" ? e[n + 1].content = e[n].content + e[n + 1].content : (n !== r && (e[r] = e[n]), r++);
      n !== r && (e.length = r);
    }
    function dn(e) {
      let n, r;
      const s = e.tokens, t = s.length;
      for (let o = 0; o < t; o++) {
        if (s[o].type !== "inline") continue;
        const l = s[o].children, u = l.length;
        for (n = 0; n < u; n++)
          l[n].type === "text_special" && (l[n].type = "text"), l[n].children && hn(l[n].children);
        for (n = r = 0; n < u; n++) l[n].type === "text" && n + 1 < u && l[n + 1].type === "text" ? l[n + 1].content = l[n].content + l[n + 1].content : (n !== r && (l[r] = l[n]), r++);
        n !== r && (l.length = r);
      }
    }
    var rn = [
      ["normalize", ne],
      ["block", F],
      ["strip_references", xe],
      ["inline", ve],
      ["linkify", ke],
      ["replacements", Be],
      ["smartquotes", cn],
      ["text_join", dn]
    ], $e = class {
      constructor() {
        g(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of core rules.
          */
          "ruler",
          new M()
        ), g(this, "State", we);
        for (let e = 0; e < rn.length; e++) this.ruler.push(rn[e][0], rn[e][1]);
      }
      /**
      * Executes core chain rules.
      */
      process(e) {
        const n = this.ruler.getRules("");
        for (let r = 0, s = n.length; r < s; r++) n[r](e);
      }
    }, ln = class {
      constructor(e, n, r, s) {
        g(this, "bMarks", []), g(this, "eMarks", []), g(this, "tShift", []), g(this, "sCount", []), g(this, "bsCount", []), g(this, "blkIndent", 0), g(this, "line", 0), g(this, "lineMax", 0), g(this, "tight", !1), g(this, "listIndent", -1), g(this, "parentType", "root"), g(this, "level", 0), g(this, "Token", L), this.src = e, this.md = n, this.env = r, this.tokens = s;
        const t = this.src;
        for (let o = 0, l = 0, u = 0, h = 0, k = t.length, R = !1; l < k; l++) {
          const w = t.charCodeAt(l);
          if (!R)
            if (q(w)) {
              u++, w === 9 ? h += 4 - h % 4 : h++;
              continue;
            } else R = !0;
          (w === 10 || l === k - 1) && (w !== 10 && l++, this.bMarks.push(o), this.eMarks.push(l), this.tShift.push(u), this.sCount.push(h), this.bsCount.push(0), R = !1, u = 0, h = 0, o = l + 1);
        }
        this.bMarks.push(t.length), this.eMarks.push(t.length), this.tShift.push(0), this.sCount.push(0), this.bsCount.push(0), this.lineMax = this.bMarks.length - 1;
      }
      push(e, n, r) {
        const s = new L(e, n, r);
        return s.block = !0, r < 0 && this.level--, s.level = this.level, r > 0 && this.level++, this.tokens.push(s), s;
      }
      isEmpty(e) {
        return this.bMarks[e] + this.tShift[e] >= this.eMarks[e];
      }
      skipEmptyLines(e) {
        for (let n = this.lineMax; e < n && !(this.bMarks[e] + this.tShift[e] < this.eMarks[e]); e++) ;
        return e;
      }
      skipSpaces(e) {
        for (let n = this.src.length; e < n && q(this.src.charCodeAt(e)); e++) ;
        return e;
      }
      skipSpacesBack(e, n) {
        if (e <= n) return e;
        for (; e > n; ) if (!q(this.src.charCodeAt(--e))) return e + 1;
        return e;
      }
      skipChars(e, n) {
        for (let r = this.src.length; e < r && this.src.charCodeAt(e) === n; e++) ;
        return e;
      }
      skipCharsBack(e, n, r) {
        if (e <= r) return e;
        for (; e > r; ) if (n !== this.src.charCodeAt(--e)) return e + 1;
        return e;
      }
      getLines(e, n, r, s) {
        if (e >= n) return "";
        const t = new Array(n - e);
        for (let o = 0, l = e; l < n; l++, o++) {
          let u = 0;
          const h = this.bMarks[l];
          let k = h, R;
          for (l + 1 < n || s ? R = this.eMarks[l] + 1 : R = this.eMarks[l]; k < R && u < r; ) {
            const w = this.src.charCodeAt(k);
            if (q(w))
              w === 9 ? u += 4 - (u + this.bsCount[l]) % 4 : u++;
            else if (k - h < this.tShift[l]) u++;
            else break;
            k++;
          }
          u > r ? t[o] = new Array(u - r + 1).join(" ") + this.src.slice(k, R) : t[o] = this.src.slice(k, R);
        }
        return t.join("");
      }
    }, pn = 65536;
    function f(e, n) {
      const r = e.bMarks[n] + e.tShift[n], s = e.eMarks[n];
      return e.src.slice(r, s);
    }
    function i(e) {
      const n = [], r = e.length;
      let s = 0, t = e.charCodeAt(s), o = !1, l = 0, u = "";
      for (; s < r; )
        t === 124 && (o ? (u += e.substring(l, s - 1), l = s) : (n.push(u + e.substring(l, s)), u = "", l = s + 1)), o = t === 92, s++, t = e.charCodeAt(s);
      return n.push(u + e.substring(l)), n;
    }
    function c(e, n, r, s) {
      if (n + 2 > r) return !1;
      let t = n + 1;
      if (e.sCount[t] < e.blkIndent || e.sCount[t] - e.blkIndent >= 4) return !1;
      let o = e.bMarks[t] + e.tShift[t];
      if (o >= e.eMarks[t]) return !1;
      const l = e.src.charCodeAt(o++);
      if (l !== 124 && l !== 45 && l !== 58 || o >= e.eMarks[t]) return !1;
      const u = e.src.charCodeAt(o++);
      if (u !== 124 && u !== 45 && u !== 58 && !q(u) || l === 45 && q(u)) return !1;
      for (; o < e.eMarks[t]; ) {
        const H = e.src.charCodeAt(o);
        if (H !== 124 && H !== 45 && H !== 58 && !q(H)) return !1;
        o++;
      }
      let h = f(e, n + 1), k = h.split("|");
      const R = [];
      for (let H = 0; H < k.length; H++) {
        const G = k[H].trim();
        if (!G) {
          if (H === 0 || H === k.length - 1) continue;
          return !1;
        }
        if (!/^:?-+:?$/.test(G)) return !1;
        G.charCodeAt(G.length - 1) === 58 ? R.push(G.charCodeAt(0) === 58 ? "center" : "right") : G.charCodeAt(0) === 58 ? R.push("left") : R.push("");
      }
      if (h = f(e, n).trim(), h.indexOf("|") === -1 || e.sCount[n] - e.blkIndent >= 4) return !1;
      k = i(h), k.length && k[0] === "" && k.shift(), k.length && k[k.length - 1] === "" && k.pop();
      const w = k.length;
      if (w === 0 || w !== R.length) return !1;
      if (s) return !0;
      const E = e.parentType;
      e.parentType = "table";
      const A = e.md.block.ruler.getRules("blockquote"), m = e.push("table_open", "table", 1), ae = [n, 0];
      m.map = ae;
      const oe = e.push("thead_open", "thead", 1);
      oe.map = [n, n + 1];
      const $ = e.push("tr_open", "tr", 1);
      $.map = [n, n + 1];
      for (let H = 0; H < k.length; H++) {
        const G = e.push("th_open", "th", 1);
        R[H] && (G.attrs = [["style", `text-align:${R[H]}`]]);
        const O = e.push("inline", "", 0);
        O.content = k[H].trim(), O.children = [], e.push("th_close", "th", -1);
      }
      e.push("tr_close", "tr", -1), e.push("thead_close", "thead", -1);
      let de, Q = 0;
      for (t = n + 2; t < r && !(e.sCount[t] < e.blkIndent); t++) {
        let H = !1;
        for (let O = 0, le = A.length; O < le; O++) if (A[O](e, t, r, !0)) {
          H = !0;
          break;
        }
        if (H || (h = f(e, t).trim(), !h) || e.sCount[t] - e.blkIndent >= 4 || (k = i(h), k.length && k[0] === "" && k.shift(), k.length && k[k.length - 1] === "" && k.pop(), Q += w - k.length, Q > pn)) break;
        if (t === n + 2) {
          const O = e.push("tbody_open", "tbody", 1);
          O.map = de = [n + 2, 0];
        }
        const G = e.push("tr_open", "tr", 1);
        G.map = [t, t + 1];
        for (let O = 0; O < w; O++) {
          const le = e.push("td_open", "td", 1);
          R[O] && (le.attrs = [["style", `text-align:${R[O]}`]]);
          const Je = e.push("inline", "", 0);
          Je.content = k[O] ? k[O].trim() : "", Je.children = [], e.push("td_close", "td", -1);
        }
        e.push("tr_close", "tr", -1);
      }
      return de && (e.push("tbody_close", "tbody", -1), de[1] = t), e.push("table_close", "table", -1), ae[1] = t, e.parentType = E, e.line = t, !0;
    }
    function a(e, n, r) {
      if (e.sCount[n] - e.blkIndent < 4) return !1;
      let s = n + 1, t = s;
      for (; s < r; ) {
        if (e.isEmpty(s)) {
          s++;
          continue;
        }
        if (e.sCount[s] - e.blkIndent >= 4) {
          s++, t = s;
          continue;
        }
        break;
      }
      e.line = t;
      const o = e.push("code_block", "code", 0);
      return o.content = e.getLines(n, t, 4 + e.blkIndent, !1) + `
`, o.map = [n, e.line], !0;
    }
    function d(e, n, r, s) {
      let t = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4 || t + 3 > o) return !1;
      const l = e.src.charCodeAt(t);
      if (l !== 126 && l !== 96) return !1;
      let u = t;
      t = e.skipChars(t, l);
      let h = t - u;
      if (h < 3) return !1;
      const k = e.src.slice(u, t), R = e.src.slice(t, o);
      if (l === 96 && R.indexOf(String.fromCharCode(l)) >= 0)
        return !1;
      if (s) return !0;
      let w = n, E = !1;
      for (; w++, !(w >= r || (t = u = e.bMarks[w] + e.tShift[w], o = e.eMarks[w], t < o && e.sCount[w] < e.blkIndent)); )
        if (e.src.charCodeAt(t) === l && !(e.sCount[w] - e.blkIndent >= 4) && (t = e.skipChars(t, l), !(t - u < h) && (t = e.skipSpaces(t), !(t < o)))) {
          E = !0;
          break;
        }
      h = e.sCount[n], e.line = w + (E ? 1 : 0);
      const A = e.push("fence", "code", 0);
      return A.info = R, A.content = e.getLines(n + 1, w, h, !0), A.markup = k, A.map = [n, e.line], !0;
    }
    function b(e, n, r, s) {
      let t = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      const l = e.lineMax;
      if (e.sCount[n] - e.blkIndent >= 4 || e.src.charCodeAt(t) !== 62) return !1;
      if (s) return !0;
      const u = [], h = [], k = [], R = [], w = e.md.block.ruler.getRules("blockquote"), E = e.parentType;
      e.parentType = "blockquote";
      let A = !1, m;
      for (m = n; m < r; m++) {
        const Q = e.sCount[m] < e.blkIndent;
        if (t = e.bMarks[m] + e.tShift[m], o = e.eMarks[m], t >= o) break;
        if (e.src.charCodeAt(t++) === 62 && !Q) {
          let G = e.sCount[m] + 1, O, le;
          e.src.charCodeAt(t) === 32 ? (t++, G++, le = !1, O = !0) : e.src.charCodeAt(t) === 9 ? (O = !0, (e.bsCount[m] + G) % 4 === 3 ? (t++, G++, le = !1) : le = !0) : O = !1;
          let Je = G;
          for (u.push(e.bMarks[m]), e.bMarks[m] = t; t < o; ) {
            const kn = e.src.charCodeAt(t);
            if (q(kn))
              kn === 9 ? Je += 4 - (Je + e.bsCount[m] + (le ? 1 : 0)) % 4 : Je++;
            else break;
            t++;
          }
          A = t >= o, h.push(e.bsCount[m]), e.bsCount[m] = e.sCount[m] + 1 + (O ? 1 : 0), k.push(e.sCount[m]), e.sCount[m] = Je - G, R.push(e.tShift[m]), e.tShift[m] = t - e.bMarks[m];
          continue;
        }
        if (A) break;
        let H = !1;
        for (let G = 0, O = w.length; G < O; G++) if (w[G](e, m, r, !0)) {
          H = !0;
          break;
        }
        if (H) {
          e.lineMax = m, e.blkIndent !== 0 && (u.push(e.bMarks[m]), h.push(e.bsCount[m]), R.push(e.tShift[m]), k.push(e.sCount[m]), e.sCount[m] -= e.blkIndent);
          break;
        }
        u.push(e.bMarks[m]), h.push(e.bsCount[m]), R.push(e.tShift[m]), k.push(e.sCount[m]), e.sCount[m] = -1;
      }
      const ae = e.blkIndent;
      e.blkIndent = 0;
      const oe = e.push("blockquote_open", "blockquote", 1);
      oe.markup = ">";
      const $ = [n, 0];
      oe.map = $, e.md.block.tokenize(e, n, m);
      const de = e.push("blockquote_close", "blockquote", -1);
      de.markup = ">", e.lineMax = l, e.parentType = E, $[1] = e.line;
      for (let Q = 0; Q < R.length; Q++)
        e.bMarks[Q + n] = u[Q], e.tShift[Q + n] = R[Q], e.sCount[Q + n] = k[Q], e.bsCount[Q + n] = h[Q];
      return e.blkIndent = ae, !0;
    }
    function y(e, n, r, s) {
      const t = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      let o = e.bMarks[n] + e.tShift[n];
      const l = e.src.charCodeAt(o++);
      if (l !== 42 && l !== 45 && l !== 95) return !1;
      let u = 1;
      for (; o < t; ) {
        const k = e.src.charCodeAt(o++);
        if (k !== l && !q(k)) return !1;
        k === l && u++;
      }
      if (u < 3) return !1;
      if (s) return !0;
      e.line = n + 1;
      const h = e.push("hr", "hr", 0);
      return h.map = [n, e.line], h.markup = Array(u + 1).join(String.fromCharCode(l)), !0;
    }
    function T(e, n) {
      const r = e.eMarks[n];
      let s = e.bMarks[n] + e.tShift[n];
      const t = e.src.charCodeAt(s++);
      return t !== 42 && t !== 45 && t !== 43 || s < r && !q(e.src.charCodeAt(s)) ? -1 : s;
    }
    function _e(e, n) {
      const r = e.bMarks[n] + e.tShift[n], s = e.eMarks[n];
      let t = r;
      if (t + 1 >= s) return -1;
      let o = e.src.charCodeAt(t++);
      if (o < 48 || o > 57) return -1;
      for (; ; ) {
        if (t >= s) return -1;
        if (o = e.src.charCodeAt(t++), o >= 48 && o <= 57) {
          if (t - r >= 10) return -1;
          continue;
        }
        if (o === 41 || o === 46) break;
        return -1;
      }
      return t < s && (o = e.src.charCodeAt(t), !q(o)) ? -1 : t;
    }
    function Ne(e, n) {
      const r = e.level + 2;
      for (let s = n + 2, t = e.tokens.length - 2; s < t; s++) e.tokens[s].level === r && e.tokens[s].type === "paragraph_open" && (e.tokens[s + 2].hidden = !0, e.tokens[s].hidden = !0, s += 2);
    }
    function Ze(e, n, r, s) {
      let t, o, l, u, h = n, k = !0;
      if (e.sCount[h] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[h] - e.listIndent >= 4 && e.sCount[h] < e.blkIndent) return !1;
      let R = !1;
      s && e.parentType === "paragraph" && e.sCount[h] >= e.blkIndent && (R = !0);
      let w, E, A;
      if ((A = _e(e, h)) >= 0) {
        if (w = !0, l = e.bMarks[h] + e.tShift[h], E = Number(e.src.slice(l, A - 1)), R && E !== 1) return !1;
      } else if ((A = T(e, h)) >= 0) w = !1;
      else return !1;
      if (R && e.skipSpaces(A) >= e.eMarks[h])
        return !1;
      if (s) return !0;
      const m = e.src.charCodeAt(A - 1), ae = e.tokens.length;
      w ? (u = e.push("ordered_list_open", "ol", 1), E !== 1 && (u.attrs = [["start", E]])) : u = e.push("bullet_list_open", "ul", 1);
      const oe = [h, 0];
      u.map = oe, u.markup = String.fromCharCode(m);
      let $ = !1;
      const de = e.md.block.ruler.getRules("list"), Q = e.parentType;
      for (e.parentType = "list"; h < r; ) {
        o = A, t = e.eMarks[h];
        const H = e.sCount[h] + A - (e.bMarks[h] + e.tShift[h]);
        let G = H;
        for (; o < t; ) {
          const un = e.src.charCodeAt(o);
          if (un === 9) G += 4 - (G + e.bsCount[h]) % 4;
          else if (un === 32) G++;
          else break;
          o++;
        }
        const O = o;
        let le;
        O >= t ? le = 1 : le = G - H, le > 4 && (le = 1);
        const Je = H + le;
        u = e.push("list_item_open", "li", 1), u.markup = String.fromCharCode(m);
        const kn = [h, 0];
        u.map = kn, w && (u.info = e.src.slice(l, A - 1));
        const gr = e.tight, br = e.tShift[h], Rr = e.sCount[h], wr = e.listIndent;
        if (e.listIndent = e.blkIndent, e.blkIndent = Je, e.tight = !0, e.tShift[h] = O - e.bMarks[h], e.sCount[h] = G, O >= t && e.isEmpty(h + 1) ? e.line = Math.min(e.line + 2, r) : e.md.block.tokenize(e, h, r), (!e.tight || $) && (k = !1), $ = e.line - h > 1 && e.isEmpty(e.line - 1), e.blkIndent = e.listIndent, e.listIndent = wr, e.tShift[h] = br, e.sCount[h] = Rr, e.tight = gr, u = e.push("list_item_close", "li", -1), u.markup = String.fromCharCode(m), h = e.line, kn[1] = h, h >= r || e.sCount[h] < e.blkIndent || e.sCount[h] - e.blkIndent >= 4) break;
        let jn = !1;
        for (let un = 0, vr = de.length; un < vr; un++) if (de[un](e, h, r, !0)) {
          jn = !0;
          break;
        }
        if (jn) break;
        if (w) {
          if (A = _e(e, h), A < 0) break;
          l = e.bMarks[h] + e.tShift[h];
        } else if (A = T(e, h), A < 0) break;
        if (m !== e.src.charCodeAt(A - 1)) break;
      }
      return w ? u = e.push("ordered_list_close", "ol", -1) : u = e.push("bullet_list_close", "ul", -1), u.markup = String.fromCharCode(m), oe[1] = h, e.line = h, e.parentType = Q, k && Ne(e, ae), !0;
    }
    var ze = 999;
    function Ke(e) {
      let n = e.length;
      for (let r = 0; r < e.length - 1; r++) {
        const s = e.charCodeAt(r);
        if (s < 55296 || s > 56319) continue;
        const t = e.charCodeAt(r + 1);
        t >= 56320 && t <= 57343 && (n--, r++);
      }
      return n;
    }
    function ye(e, n) {
      return Math.min(e.eMarks[n] + 1, e.src.length);
    }
    function Fe(e, n) {
      const r = e.lineMax;
      if (n >= r || e.isEmpty(n)) return -1;
      let s = !1;
      if (e.sCount[n] - e.blkIndent > 3 && (s = !0), e.sCount[n] < 0 && (s = !0), !s) {
        const t = e.md.block.ruler.getRules("reference"), o = e.parentType;
        e.parentType = "reference";
        let l = !1;
        for (let u = 0, h = t.length; u < h; u++) if (t[u](e, n, r, !0)) {
          l = !0;
          break;
        }
        if (e.parentType = o, l) return -1;
      }
      return e.bMarks[n] + e.tShift[n];
    }
    function mn(e, n, r, s) {
      const t = e.src;
      let o = e.bMarks[n] + e.tShift[n], l = n + 1;
      if (e.sCount[n] - e.blkIndent >= 4 || t.charCodeAt(o) !== 91) return !1;
      let u = ye(e, n), h = "", k = -1, R = ++o;
      for (; o < u; ) {
        if (h.length + o - R > ze * 2) return !1;
        let O = t.charCodeAt(o);
        if (O === 91) return !1;
        if (O === 93) {
          k = o;
          break;
        }
        if (O === 92 && (O = t.charCodeAt(++o)), O === 10 && o < u) {
          const le = Fe(e, l);
          if (le < 0) return !1;
          h += t.slice(R, u), o = R = le, u = ye(e, l++);
          continue;
        }
        o++;
      }
      if (k < 0 || t.charCodeAt(k + 1) !== 58 || (h += t.slice(R, k), h.length > ze && Ke(h) > ze)) return !1;
      for (o = k + 2; o < u; ) {
        const O = t.charCodeAt(o);
        if (O === 10) {
          const le = Fe(e, l);
          if (le < 0) break;
          o = le, u = ye(e, l++);
        } else if (q(O)) o++;
        else break;
      }
      const w = e.md.helpers.parseLinkDestination(t, o, u);
      if (!w.ok) return !1;
      const E = e.md.normalizeLink(w.str);
      if (!e.md.validateLink(E)) return !1;
      o = w.pos;
      const A = o, m = u, ae = l;
      for (; o < u; ) {
        const O = t.charCodeAt(o);
        if (O === 10) {
          const le = Fe(e, l);
          if (le < 0) break;
          o = le, u = ye(e, l++);
        } else if (q(O)) o++;
        else break;
      }
      const oe = o;
      let $ = e.md.helpers.parseLinkTitle(t, o, u);
      for (; $.can_continue; ) {
        const O = Fe(e, l);
        if (O < 0) break;
        o = O, u = ye(e, l++), $ = e.md.helpers.parseLinkTitle(t, o, u, $);
      }
      let de;
      for (oe !== A && $.ok ? (de = $.str, o = $.pos) : (de = "", o = A, u = m, l = ae); o < u && q(t.charCodeAt(o)); )
        o++;
      if (o < u && t.charCodeAt(o) !== 10 && de)
        for (de = "", o = A, u = m, l = ae; o < u && q(t.charCodeAt(o)); )
          o++;
      if (o < u && t.charCodeAt(o) !== 10) return !1;
      const Q = Xe(h);
      if (!Q) return !1;
      if (s) return !0;
      typeof e.env.references > "u" && (e.env.references = {}), typeof e.env.references[Q] > "u" && (e.env.references[Q] = {
        title: de,
        href: E
      });
      const H = e.push("reference_definition", "", 0);
      H.map = [n, l], H.hidden = !0;
      const G = /* @__PURE__ */ Object.create(null);
      return G.label = Q, H.meta = G, e.line = l, !0;
    }
    var Nn = [
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
    ], vn = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`, xn = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
    new RegExp(`^(?:${vn}|${xn}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
    var _n = new RegExp(`^(?:${vn}|${xn})`), tn = [
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
        new RegExp(`^</?(${Nn.join("|")})(?=(\\s|/?>|$))`, "i"),
        /^$/,
        !0
      ],
      [
        new RegExp(`${_n.source}\\s*$`),
        /^$/,
        !1
      ]
    ];
    function Jn(e, n, r, s) {
      let t = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(t) !== 60) return !1;
      let l = e.src.slice(t, o), u = 0;
      for (; u < tn.length && !tn[u][0].test(l); u++) ;
      if (u === tn.length) return !1;
      if (s) return tn[u][2];
      let h = n + 1;
      const k = tn[u][1].test("");
      if (!tn[u][1].test(l)) {
        for (; h < r && !(e.sCount[h] < e.blkIndent && (k || !e.isEmpty(h))); h++)
          if (t = e.bMarks[h] + e.tShift[h], o = e.eMarks[h], l = e.src.slice(t, o), tn[u][1].test(l)) {
            l.length !== 0 && h++;
            break;
          }
      }
      e.line = h;
      const R = e.push("html_block", "", 0);
      return R.map = [n, h], R.content = e.getLines(n, h, e.blkIndent, !0), !0;
    }
    function On(e, n, r, s) {
      let t = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      let l = e.src.charCodeAt(t);
      if (l !== 35 || t >= o) return !1;
      let u = 1;
      for (l = e.src.charCodeAt(++t); l === 35 && t < o && u <= 6; )
        u++, l = e.src.charCodeAt(++t);
      if (u > 6 || t < o && !q(l)) return !1;
      if (s) return !0;
      o = e.skipSpacesBack(o, t);
      const h = e.skipCharsBack(o, 35, t);
      h > t && q(e.src.charCodeAt(h - 1)) && (o = h), e.line = n + 1;
      const k = e.push("heading_open", `h${u}`, 1);
      k.markup = "########".slice(0, u), k.map = [n, e.line];
      const R = e.push("inline", "", 0);
      R.content = Me(e.src.slice(t, o)), R.map = [n, e.line], R.children = [];
      const w = e.push("heading_close", `h${u}`, -1);
      return w.markup = "########".slice(0, u), !0;
    }
    function Pn(e, n, r) {
      const s = e.md.block.ruler.getRules("paragraph");
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      const t = e.parentType;
      e.parentType = "paragraph";
      let o = 0, l, u = n + 1;
      for (; u < r && !e.isEmpty(u); u++) {
        if (e.sCount[u] - e.blkIndent > 3) continue;
        if (e.sCount[u] >= e.blkIndent) {
          let A = e.bMarks[u] + e.tShift[u];
          const m = e.eMarks[u];
          if (A < m && (l = e.src.charCodeAt(A), (l === 45 || l === 61) && (A = e.skipChars(A, l), A = e.skipSpaces(A), A >= m))) {
            o = l === 61 ? 1 : 2;
            break;
          }
        }
        if (e.sCount[u] < 0) continue;
        let E = !1;
        for (let A = 0, m = s.length; A < m; A++) if (s[A](e, u, r, !0)) {
          E = !0;
          break;
        }
        if (E) break;
      }
      if (!o)
        return e.parentType = t, !1;
      const h = Me(e.getLines(n, u, e.blkIndent, !1));
      e.line = u + 1;
      const k = e.push("heading_open", `h${o}`, 1);
      k.markup = String.fromCharCode(l), k.map = [n, e.line];
      const R = e.push("inline", "", 0);
      R.content = h, R.map = [n, e.line - 1], R.children = [];
      const w = e.push("heading_close", `h${o}`, -1);
      return w.markup = String.fromCharCode(l), e.parentType = t, !0;
    }
    function Wn(e, n, r) {
      const s = e.md.block.ruler.getRules("paragraph"), t = e.parentType;
      let o = n + 1;
      for (e.parentType = "paragraph"; o < r && !e.isEmpty(o); o++) {
        if (e.sCount[o] - e.blkIndent > 3 || e.sCount[o] < 0) continue;
        let k = !1;
        for (let R = 0, w = s.length; R < w; R++) if (s[R](e, o, r, !0)) {
          k = !0;
          break;
        }
        if (k) break;
      }
      const l = Me(e.getLines(n, o, e.blkIndent, !1));
      e.line = o;
      const u = e.push("paragraph_open", "p", 1);
      u.map = [n, e.line];
      const h = e.push("inline", "", 0);
      return h.content = l, h.map = [n, e.line], h.children = [], e.push("paragraph_close", "p", -1), e.parentType = t, !0;
    }
    var gn = [
      [
        "table",
        c,
        ["paragraph", "reference"]
      ],
      ["code", a],
      [
        "fence",
        d,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "blockquote",
        b,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "hr",
        y,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "list",
        Ze,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      ["reference", mn],
      [
        "html_block",
        Jn,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      [
        "heading",
        On,
        [
          "paragraph",
          "reference",
          "blockquote"
        ]
      ],
      ["lheading", Pn],
      ["paragraph", Wn]
    ], yn = class {
      constructor() {
        g(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of block rules.
          */
          "ruler",
          new M()
        ), g(this, "State", ln);
        for (let e = 0; e < gn.length; e++) this.ruler.push(gn[e][0], gn[e][1], { alt: (gn[e][2] || []).slice() });
      }
      tokenize(e, n, r) {
        const s = this.ruler.getRules(""), t = s.length, o = e.md.options.maxNesting;
        let l = n, u = !1;
        for (; l < r && (e.line = l = e.skipEmptyLines(l), !(l >= r || e.sCount[l] < e.blkIndent)); ) {
          if (e.level >= o) {
            e.line = r;
            break;
          }
          const h = e.line;
          let k = !1;
          for (let R = 0; R < t; R++)
            if (k = s[R](e, l, r, !1), k) {
              if (h >= e.line) throw new Error("block rule didn't increment state.line");
              break;
            }
          if (!k) throw new Error("none of the block rules matched");
          e.tight = !u, e.isEmpty(e.line - 1) && (u = !0), l = e.line, l < r && e.isEmpty(l) && (u = !0, l++, e.line = l);
        }
      }
      /**
      * Process input string and push block tokens into `outTokens`
      */
      parse(e, n, r, s) {
        if (!e) return;
        const t = new this.State(e, n, r, s);
        this.tokenize(t, t.line, t.lineMax);
      }
    }, An = class {
      constructor(e, n, r, s) {
        g(this, "pos", 0), g(this, "level", 0), g(this, "pending", ""), g(this, "pendingLevel", 0), g(this, "cache", {}), g(this, "backticks", {}), g(this, "backticksScanned", !1), g(this, "skipHtmlSpecial", !1), g(this, "linkLevel", 0), g(this, "delimiters", []), g(this, "_prev_delimiters", []), g(this, "Token", L), this.src = e, this.env = r, this.md = n, this.tokens = s, this.tokens_meta = Array(s.length), this.posMax = this.src.length;
      }
      pushPending() {
        const e = new L("text", "", 0);
        return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
      }
      push(e, n, r) {
        this.pending && this.pushPending();
        const s = new L(e, n, r);
        let t;
        return r < 0 && (this.level--, this.delimiters = this._prev_delimiters.pop()), s.level = this.level, r > 0 && (this.level++, this._prev_delimiters.push(this.delimiters), this.delimiters = [], t = { delimiters: this.delimiters }), this.pendingLevel = this.level, this.tokens.push(s), this.tokens_meta.push(t), s;
      }
      scanDelims(e, n) {
        const r = this.posMax, s = this.src.charCodeAt(e);
        let t;
        if (e === 0) t = 32;
        else if (e === 1)
          t = this.src.charCodeAt(0), (t & 63488) === 55296 && (t = 65533);
        else if (t = this.src.charCodeAt(e - 1), (t & 64512) === 56320) {
          const m = this.src.charCodeAt(e - 2);
          t = (m & 64512) === 55296 ? 65536 + (m - 55296 << 10) + (t - 56320) : 65533;
        } else (t & 64512) === 55296 && (t = 65533);
        let o = e;
        for (; o < r && this.src.charCodeAt(o) === s; ) o++;
        const l = o - e;
        let u = o < r ? this.src.charCodeAt(o) : 32;
        if ((u & 64512) === 55296) {
          const m = this.src.charCodeAt(o + 1);
          u = (m & 64512) === 56320 ? 65536 + (u - 55296 << 10) + (m - 56320) : 65533;
        } else (u & 64512) === 56320 && (u = 65533);
        const h = Ie(t) || Oe(t), k = Ie(u) || Oe(u), R = Le(t), w = Le(u), E = !w && (!k || R || h), A = !R && (!h || w || k);
        return {
          can_open: E && (n || !A || h),
          can_close: A && (n || !E || k),
          length: l
        };
      }
    };
    function zn(e) {
      switch (e) {
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
    function Dn(e, n) {
      let r = e.pos;
      for (; r < e.posMax && !zn(e.src.charCodeAt(r)); ) r++;
      return r === e.pos ? !1 : (n || (e.pending += e.src.slice(e.pos, r)), e.pos = r, !0);
    }
    function Un(e) {
      return e >= 65 && e <= 90 || e >= 97 && e <= 122;
    }
    function qn(e) {
      return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
    }
    function Xn(e, n) {
      if (!e.md.options.linkify || e.linkLevel > 0) return !1;
      const r = e.pos, s = e.posMax;
      if (r + 3 > s || e.src.charCodeAt(r) !== 58 || e.src.charCodeAt(r + 1) !== 47 || e.src.charCodeAt(r + 2) !== 47) return !1;
      const t = r - Math.min(10, e.pending.length, r);
      let o = r;
      for (; o > t && qn(e.src.charCodeAt(o - 1)); ) o--;
      if (o === r || !Un(e.src.charCodeAt(o))) return !1;
      const l = r - o, u = e.md.linkify.matchAtStart(e.src.slice(o));
      if (!u) return !1;
      let h = u.url;
      if (h.length <= l) return !1;
      let k = h.length;
      for (; k > 0 && h.charCodeAt(k - 1) === 42; ) k--;
      k !== h.length && (h = h.slice(0, k));
      const R = e.md.normalizeLink(h);
      if (!e.md.validateLink(R)) return !1;
      if (!n) {
        e.pending = e.pending.slice(0, -l);
        const w = e.push("link_open", "a", 1);
        w.attrs = [["href", R]], w.markup = "linkify", w.info = "auto";
        const E = e.push("text", "", 0);
        E.content = e.md.normalizeLinkText(h);
        const A = e.push("link_close", "a", -1);
        A.markup = "linkify", A.info = "auto";
      }
      return e.pos += h.length - l, !0;
    }
    function Zn(e, n) {
      let r = e.pos;
      if (e.src.charCodeAt(r) !== 10) return !1;
      const s = e.pending.length - 1, t = e.posMax;
      if (!n)
        if (s >= 0 && e.pending.charCodeAt(s) === 32)
          if (s >= 1 && e.pending.charCodeAt(s - 1) === 32) {
            let o = s - 1;
            for (; o >= 1 && e.pending.charCodeAt(o - 1) === 32; ) o--;
            e.pending = e.pending.slice(0, o), e.push("hardbreak", "br", 0);
          } else
            e.pending = e.pending.slice(0, -1), e.push("softbreak", "br", 0);
        else e.push("softbreak", "br", 0);
      for (r++; r < t && q(e.src.charCodeAt(r)); ) r++;
      return e.pos = r, !0;
    }
    var bn = [];
    for (let e = 0; e < 256; e++) bn.push(0);
    "\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
      bn[e.charCodeAt(0)] = 1;
    });
    function Hn(e, n) {
      let r = e.pos;
      const s = e.posMax;
      if (e.src.charCodeAt(r) !== 92 || (r++, r >= s)) return !1;
      let t = e.src.charCodeAt(r);
      if (t === 10) {
        for (n || e.push("hardbreak", "br", 0), r++; r < s && (t = e.src.charCodeAt(r), !!q(t)); )
          r++;
        return e.pos = r, !0;
      }
      if (t === 32) {
        if (!n) {
          const u = e.push("text_special", "", 0);
          u.content = "\\", u.markup = "\\", u.info = "escape";
        }
        return e.pos = r, !0;
      }
      let o = e.src[r];
      if (t >= 55296 && t <= 56319 && r + 1 < s) {
        const u = e.src.charCodeAt(r + 1);
        u >= 56320 && u <= 57343 && (o += e.src[r + 1], r++);
      }
      const l = "\\" + o;
      if (!n) {
        const u = e.push("text_special", "", 0);
        t < 256 && bn[t] !== 0 ? u.content = o : u.content = l, u.markup = l, u.info = "escape";
      }
      return e.pos = r + 1, !0;
    }
    function Gn(e) {
      const n = {};
      let r = 0;
      for (; (r = e.indexOf("`", r)) !== -1; ) {
        const s = r;
        for (; e.charCodeAt(++r) === 96; ) ;
        n[r - s] = s;
      }
      return n;
    }
    function Yn(e, n) {
      var r;
      const s = e.pos;
      if (e.src.charCodeAt(s) !== 96) return !1;
      const t = e.posMax;
      let o = s + 1;
      for (; o < t && e.src.charCodeAt(o) === 96; ) o++;
      const l = e.src.slice(s, o), u = l.length;
      if (e.backticksScanned || (e.backticks = Gn(e.src), e.backticksScanned = !0), ((r = e.backticks[u]) !== null && r !== void 0 ? r : -1) >= o) {
        let h = o, k;
        for (; (k = e.src.indexOf("`", h)) !== -1 && k < t; ) {
          for (h = k + 1; e.src.charCodeAt(h) === 96; ) h++;
          if (h > t) break;
          if (h - k === u) {
            if (!n) {
              const R = e.push("code_inline", "code", 0);
              R.markup = l;
              let w = e.src.slice(o, k).replace(/\n/g, " ");
              w.startsWith(" ") && w.endsWith(" ") && /[^ ]/.test(w) && (w = w.slice(1, -1)), R.content = w;
            }
            return e.pos = h, !0;
          }
        }
      }
      return n || (e.pending += l), e.pos = o, !0;
    }
    function $n(e, n) {
      const r = e.pos, s = e.src.charCodeAt(r);
      if (n || s !== 126) return !1;
      const t = e.scanDelims(e.pos, !0);
      let o = t.length;
      const l = String.fromCharCode(s);
      if (o < 2) return !1;
      let u;
      o % 2 && (u = e.push("text", "", 0), u.content = l, o--);
      for (let h = 0; h < o; h += 2)
        u = e.push("text", "", 0), u.content = l + l, e.delimiters.push({
          marker: s,
          length: 0,
          token: e.tokens.length - 1,
          end: -1,
          open: t.can_open,
          close: t.can_close
        });
      return e.pos += t.length, !0;
    }
    function Cn(e, n) {
      let r;
      const s = [], t = n.length;
      for (let o = 0; o < t; o++) {
        const l = n[o];
        if (l.marker !== 126 || l.end === -1) continue;
        const u = n[l.end];
        r = e.tokens[l.token], r.type = "s_open", r.tag = "s", r.nesting = 1, r.markup = "~~", r.content = "", r = e.tokens[u.token], r.type = "s_close", r.tag = "s", r.nesting = -1, r.markup = "~~", r.content = "", e.tokens[u.token - 1].type === "text" && e.tokens[u.token - 1].content === "~" && s.push(u.token - 1);
      }
      for (; s.length; ) {
        const o = s.pop();
        let l = o + 1;
        for (; l < e.tokens.length && e.tokens[l].type === "s_close"; ) l++;
        l--, o !== l && (r = e.tokens[l], e.tokens[l] = e.tokens[o], e.tokens[o] = r);
      }
    }
    function Kn(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      Cn(e, e.delimiters);
      for (let t = 0; t < r; t++) {
        var s;
        const o = (s = n[t]) === null || s === void 0 ? void 0 : s.delimiters;
        o && Cn(e, o);
      }
    }
    var En = {
      tokenize: $n,
      postProcess: Kn
    };
    function Fn(e, n) {
      const r = e.pos, s = e.src.charCodeAt(r);
      if (n || s !== 95 && s !== 42) return !1;
      const t = e.scanDelims(e.pos, s === 42);
      for (let o = 0; o < t.length; o++) {
        const l = e.push("text", "", 0);
        l.content = String.fromCharCode(s), e.delimiters.push({
          marker: s,
          length: t.length,
          token: e.tokens.length - 1,
          end: -1,
          open: t.can_open,
          close: t.can_close
        });
      }
      return e.pos += t.length, !0;
    }
    function Tn(e, n) {
      const r = n.length;
      for (let s = r - 1; s >= 0; s--) {
        const t = n[s];
        if (t.marker !== 95 && t.marker !== 42 || t.end === -1) continue;
        const o = n[t.end], l = s > 0 && n[s - 1].end === t.end + 1 && n[s - 1].marker === t.marker && n[s - 1].token === t.token - 1 && n[t.end + 1].token === o.token + 1, u = String.fromCharCode(t.marker), h = e.tokens[t.token];
        h.type = l ? "strong_open" : "em_open", h.tag = l ? "strong" : "em", h.nesting = 1, h.markup = l ? u + u : u, h.content = "";
        const k = e.tokens[o.token];
        k.type = l ? "strong_close" : "em_close", k.tag = l ? "strong" : "em", k.nesting = -1, k.markup = l ? u + u : u, k.content = "", l && (e.tokens[n[s - 1].token].content = "", e.tokens[n[t.end + 1].token].content = "", s--);
      }
    }
    function Vn(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      Tn(e, e.delimiters);
      for (let t = 0; t < r; t++) {
        var s;
        const o = (s = n[t]) === null || s === void 0 ? void 0 : s.delimiters;
        o && Tn(e, o);
      }
    }
    var Sn = {
      tokenize: Fn,
      postProcess: Vn
    };
    function Qn(e, n) {
      let r, s, t, o, l = "", u = "", h = e.pos, k = !0;
      if (e.src.charCodeAt(e.pos) !== 91) return !1;
      const R = e.pos, w = e.posMax, E = e.pos + 1, A = e.md.helpers.parseLinkLabel(e, e.pos, !0);
      if (A < 0) return !1;
      let m = A + 1;
      if (m < w && e.src.charCodeAt(m) === 40) {
        for (k = !1, m++; m < w && (r = e.src.charCodeAt(m), !(!q(r) && r !== 10)); m++)
          ;
        if (m >= w) return !1;
        if (h = m, t = e.md.helpers.parseLinkDestination(e.src, m, e.posMax), t.ok) {
          for (l = e.md.normalizeLink(t.str), e.md.validateLink(l) ? m = t.pos : l = "", h = m; m < w && (r = e.src.charCodeAt(m), !(!q(r) && r !== 10)); m++)
            ;
          if (t = e.md.helpers.parseLinkTitle(e.src, m, e.posMax), m < w && h !== m && t.ok)
            for (u = t.str, m = t.pos; m < w && (r = e.src.charCodeAt(m), !(!q(r) && r !== 10)); m++)
              ;
        }
        (m >= w || e.src.charCodeAt(m) !== 41) && (k = !0), m++;
      }
      if (k) {
        if (typeof e.env.references > "u") return !1;
        if (m < w && e.src.charCodeAt(m) === 91 ? (h = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? s = e.src.slice(h, m++) : m = A + 1) : m = A + 1, s || (s = e.src.slice(E, A)), s = Xe(s), o = e.env.references[s], !o)
          return e.pos = R, !1;
        l = o.href, u = o.title;
      }
      if (!n) {
        e.pos = E, e.posMax = A;
        const ae = e.push("link_open", "a", 1), oe = [["href", l]];
        if (ae.attrs = oe, u && oe.push(["title", u]), s) {
          const $ = /* @__PURE__ */ Object.create(null);
          $.label = s, ae.meta = $;
        }
        e.linkLevel++, e.md.inline.tokenize(e), e.linkLevel--, e.push("link_close", "a", -1);
      }
      return e.pos = m, e.posMax = w, !0;
    }
    function er(e, n) {
      let r, s, t, o, l, u, h, k, R = "";
      const w = e.pos, E = e.posMax;
      if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
      const A = e.pos + 2, m = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
      if (m < 0) return !1;
      if (o = m + 1, o < E && e.src.charCodeAt(o) === 40) {
        for (o++; o < E && (r = e.src.charCodeAt(o), !(!q(r) && r !== 10)); o++)
          ;
        if (o >= E) return !1;
        for (k = o, u = e.md.helpers.parseLinkDestination(e.src, o, e.posMax), u.ok && (R = e.md.normalizeLink(u.str), e.md.validateLink(R) ? o = u.pos : R = ""), k = o; o < E && (r = e.src.charCodeAt(o), !(!q(r) && r !== 10)); o++)
          ;
        if (u = e.md.helpers.parseLinkTitle(e.src, o, e.posMax), o < E && k !== o && u.ok)
          for (h = u.str, o = u.pos; o < E && (r = e.src.charCodeAt(o), !(!q(r) && r !== 10)); o++)
            ;
        else h = "";
        if (o >= E || e.src.charCodeAt(o) !== 41)
          return e.pos = w, !1;
        o++;
      } else {
        if (typeof e.env.references > "u") return !1;
        if (o < E && e.src.charCodeAt(o) === 91 ? (k = o + 1, o = e.md.helpers.parseLinkLabel(e, o), o >= 0 ? t = e.src.slice(k, o++) : o = m + 1) : o = m + 1, t || (t = e.src.slice(A, m)), t = Xe(t), l = e.env.references[t], !l)
          return e.pos = w, !1;
        R = l.href, h = l.title;
      }
      if (!n) {
        s = e.src.slice(A, m);
        const ae = [];
        e.md.inline.parse(s, e.md, e.env, ae);
        const oe = e.push("image", "img", 0), $ = [["src", R], ["alt", ""]];
        if (oe.attrs = $, oe.children = ae, oe.content = s, h && $.push(["title", h]), t) {
          const de = /* @__PURE__ */ Object.create(null);
          de.label = t, oe.meta = de;
        }
      }
      return e.pos = o, e.posMax = E, !0;
    }
    var nr = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, rr = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
    function tr(e, n) {
      let r = e.pos;
      if (e.src.charCodeAt(r) !== 60) return !1;
      const s = e.pos, t = e.posMax;
      for (; ; ) {
        if (++r >= t) return !1;
        const l = e.src.charCodeAt(r);
        if (l === 60) return !1;
        if (l === 62) break;
      }
      const o = e.src.slice(s + 1, r);
      if (rr.test(o)) {
        const l = e.md.normalizeLink(o);
        if (!e.md.validateLink(l)) return !1;
        if (!n) {
          const u = e.push("link_open", "a", 1);
          u.attrs = [["href", l]], u.markup = "autolink", u.info = "auto";
          const h = e.push("text", "", 0);
          h.content = e.md.normalizeLinkText(o);
          const k = e.push("link_close", "a", -1);
          k.markup = "autolink", k.info = "auto";
        }
        return e.pos += o.length + 2, !0;
      }
      if (nr.test(o)) {
        const l = e.md.normalizeLink(`mailto:${o}`);
        if (!e.md.validateLink(l)) return !1;
        if (!n) {
          const u = e.push("link_open", "a", 1);
          u.attrs = [["href", l]], u.markup = "autolink", u.info = "auto";
          const h = e.push("text", "", 0);
          h.content = e.md.normalizeLinkText(o);
          const k = e.push("link_close", "a", -1);
          k.markup = "autolink", k.info = "auto";
        }
        return e.pos += o.length + 2, !0;
      }
      return !1;
    }
    function ir(e) {
      return /^<a[>\s]/i.test(e);
    }
    function or(e) {
      return /^<\/a\s*>/i.test(e);
    }
    function In(e) {
      const n = e | 32;
      return n >= 97 && n <= 122;
    }
    function sr(e, n) {
      const r = e.src;
      let s, t;
      if (r.startsWith("<!--", n)) {
        if (r.startsWith(">", n + 4)) return n + 5;
        if (r.startsWith("->", n + 4)) return n + 6;
        s = n + 4, t = "-->";
      } else if (r.startsWith("<![CDATA[", n))
        s = n + 9, t = "]]>";
      else if (r.charCodeAt(n + 1) === 63)
        s = n + 2, t = "?>";
      else if (In(r.charCodeAt(n + 2)))
        s = n + 3, t = ">";
      else return -1;
      if (e.skipHtmlSpecial) return -1;
      const o = r.indexOf(t, s);
      return o < 0 ? (e.skipHtmlSpecial = !0, -1) : o + t.length;
    }
    function cr(e, n) {
      if (!e.md.options.html) return !1;
      const r = e.posMax, s = e.pos;
      if (e.src.charCodeAt(s) !== 60 || s + 2 >= r) return !1;
      let t;
      const o = e.src.charCodeAt(s + 1);
      if (o === 33 || o === 63) t = sr(e, s);
      else if (o === 47 || In(o)) {
        const l = e.src.slice(s).match(_n);
        t = l ? s + l[0].length : -1;
      } else return !1;
      if (t < 0) return !1;
      if (!n) {
        const l = e.push("html_inline", "", 0);
        l.content = e.src.slice(s, t), ir(l.content) && e.linkLevel++, or(l.content) && e.linkLevel--;
      }
      return e.pos = t, !0;
    }
    var lr = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, ur = /^&([a-z][a-z0-9]{1,31});/i;
    function ar(e, n) {
      const r = e.pos, s = e.posMax;
      if (e.src.charCodeAt(r) !== 38 || r + 1 >= s) return !1;
      if (e.src.charCodeAt(r + 1) === 35) {
        const t = e.src.slice(r).match(lr);
        if (t) {
          if (!n) {
            const o = t[1][0].toLowerCase() === "x" ? parseInt(t[1].slice(1), 16) : parseInt(t[1], 10), l = e.push("text_special", "", 0);
            l.content = fe(o) ? j(o) : j(65533), l.markup = t[0], l.info = "entity";
          }
          return e.pos += t[0].length, !0;
        }
      } else {
        const t = e.src.slice(r).match(ur);
        if (t) {
          const o = (0, B.h)(t[0]);
          if (o !== t[0]) {
            if (!n) {
              const l = e.push("text_special", "", 0);
              l.content = o, l.markup = t[0], l.info = "entity";
            }
            return e.pos += t[0].length, !0;
          }
        }
      }
      return !1;
    }
    function Mn(e) {
      const n = {}, r = e.length;
      if (!r) return;
      let s = 0, t = -2;
      const o = [];
      for (let l = 0; l < r; l++) {
        const u = e[l];
        if (o.push(0), (e[s].marker !== u.marker || t !== u.token - 1) && (s = l), t = u.token, u.length = u.length || 0, !u.close) continue;
        n.hasOwnProperty(u.marker) || (n[u.marker] = [
          -1,
          -1,
          -1,
          -1,
          -1,
          -1
        ]);
        const h = n[u.marker][(u.open ? 3 : 0) + u.length % 3];
        let k = s - o[s] - 1, R = k;
        for (; k > h; k -= o[k] + 1) {
          const w = e[k];
          if (w.marker === u.marker && w.open && w.end < 0) {
            let E = !1;
            if ((w.close || u.open) && (w.length + u.length) % 3 === 0 && (w.length % 3 !== 0 || u.length % 3 !== 0) && (E = !0), !E) {
              const A = k > 0 && !e[k - 1].open ? o[k - 1] + 1 : 0;
              o[l] = l - k + A, o[k] = A, u.open = !1, w.end = l, w.close = !1, R = -1, t = -2;
              break;
            }
          }
        }
        R !== -1 && (n[u.marker][(u.open ? 3 : 0) + (u.length || 0) % 3] = R);
      }
    }
    function fr(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      Mn(e.delimiters);
      for (let t = 0; t < r; t++) {
        var s;
        const o = (s = n[t]) === null || s === void 0 ? void 0 : s.delimiters;
        o && Mn(o);
      }
    }
    function hr(e) {
      let n, r, s = 0;
      const t = e.tokens, o = e.tokens.length;
      for (n = r = 0; n < o; n++)
        t[n].nesting < 0 && s--, t[n].level = s, t[n].nesting > 0 && s++, t[n].type === "text" && n + 1 < o && t[n + 1].type === "text" ? t[n + 1].content = t[n].content + t[n + 1].content : (n !== r && (t[r] = t[n]), r++);
      n !== r && (t.length = r);
    }
    var Rn = [
      ["text", Dn],
      ["linkify", Xn],
      ["newline", Zn],
      ["escape", Hn],
      ["backticks", Yn],
      ["strikethrough", En.tokenize],
      ["emphasis", Sn.tokenize],
      ["link", Qn],
      ["image", er],
      ["autolink", tr],
      ["html_inline", cr],
      ["entity", ar]
    ], wn = [
      ["balance_pairs", fr],
      ["strikethrough", En.postProcess],
      ["emphasis", Sn.postProcess],
      ["fragments_join", hr]
    ], Bn = class {
      constructor() {
        g(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of inline rules.
          */
          "ruler",
          new M()
        ), g(
          this,
          /**
          * {@link Ruler} instance. Second ruler used for post-processing
          * (e.g. in emphasis-like rules).
          */
          "ruler2",
          new M()
        ), g(this, "State", An);
        for (let e = 0; e < Rn.length; e++) this.ruler.push(Rn[e][0], Rn[e][1]);
        for (let e = 0; e < wn.length; e++) this.ruler2.push(wn[e][0], wn[e][1]);
      }
      skipToken(e) {
        const n = e.pos, r = this.ruler.getRules(""), s = r.length, t = e.md.options.maxNesting, o = e.cache;
        if (typeof o[n] < "u") {
          e.pos = o[n];
          return;
        }
        let l = !1;
        if (e.level < t) {
          for (let u = 0; u < s; u++)
            if (e.level++, l = r[u](e, !0), e.level--, l) {
              if (n >= e.pos) throw new Error("inline rule didn't increment state.pos");
              break;
            }
        } else e.pos = e.posMax;
        l || e.pos++, o[n] = e.pos;
      }
      tokenize(e) {
        const n = this.ruler.getRules(""), r = n.length, s = e.posMax, t = e.md.options.maxNesting;
        for (; e.pos < s; ) {
          const o = e.pos;
          let l = !1;
          if (e.level < t) {
            for (let u = 0; u < r; u++)
              if (l = n[u](e, !1), l) {
                if (o >= e.pos) throw new Error("inline rule didn't increment state.pos");
                break;
              }
          }
          if (l) {
            if (e.pos >= s) break;
            continue;
          }
          e.pending += e.src[e.pos++];
        }
        e.pending && e.pushPending();
      }
      /**
      * Process input string and push inline tokens into `outTokens`
      */
      parse(e, n, r, s) {
        const t = new this.State(e, n, r, s);
        this.tokenize(t);
        const o = this.ruler2.getRules(""), l = o.length;
        for (let u = 0; u < l; u++) o[u](t);
      }
    }, dr = {
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
    }, pr = /^(vbscript|javascript|file|data):/, kr = /^data:image\/(gif|png|jpeg|webp);/, Ln = [
      "http:",
      "https:",
      "mailto:"
    ], He = class {
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
      validateLink(e) {
        const n = e.trim().toLowerCase();
        return pr.test(n) ? kr.test(n) : !0;
      }
      /**
      * Function used to encode link url to a machine-readable format,
      * which includes url-encoding, punycode, etc.
      */
      normalizeLink(e) {
        const n = X.parse(e, !0);
        if (n.hostname && (!n.protocol || Ln.indexOf(n.protocol) >= 0))
          try {
            n.hostname = X.default.toASCII(n.hostname);
          } catch {
          }
        return n.auth && (n.auth = X.encode(n.auth)), n.hostname && (n.hostname = X.encode(n.hostname)), n.pathname && (n.pathname = X.encode(n.pathname)), n.search && (n.search = X.encode(n.search)), n.hash && (n.hash = X.encode(n.hash)), X.format(n);
      }
      /**
      * Function used to decode link url to a human-readable format`
      */
      normalizeLinkText(e) {
        const n = X.parse(e, !0);
        if (n.hostname && (!n.protocol || Ln.indexOf(n.protocol) >= 0))
          try {
            n.hostname = X.default.toUnicode(n.hostname);
          } catch {
          }
        return X.decode(X.format(n), X.decode.defaultChars + "%");
      }
      constructor(...e) {
        g(
          this,
          /**
          * Instance of {@link ParserInline}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "inline",
          new Bn()
        ), g(
          this,
          /**
          * Instance of {@link ParserBlock}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "block",
          new yn()
        ), g(
          this,
          /**
          * Instance of {@link ParserCore} chain executor. You may need it to add new
          * rules when writing plugins. For simple rules control use
          * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
          */
          "core",
          new $e()
        ), g(
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
          new K()
        ), g(
          this,
          /**
          * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
          * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
          * rule.
          */
          "linkify",
          new X.LinkifyIt()
        ), g(
          this,
          /**
          * Assorted utility functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
          */
          "utils",
          be
        ), g(
          this,
          /**
          * Link components parser functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
          */
          "helpers",
          Object.assign({}, C)
        );
        const [n, r] = e;
        typeof n == "string" ? (this.configure(n), r && this.set(r)) : (this.configure("default"), this.set(n || {}));
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
      set(e) {
        return Object.assign(this.options, e), this;
      }
      /**
      * Batch load of all options and compenent settings. This is internal method,
      * and you probably will not need it. But if you will - see available presets
      * and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
      *
      * We strongly recommend to use presets instead of direct config loads. That
      * will give better compatibility with next versions.
      */
      configure(e) {
        let n;
        if (typeof e == "string") {
          const t = e;
          if (n = dr[t], !n) throw new Error(`Wrong 'markdown-it' preset "${t}", check name`);
        } else n = e;
        if (!n) throw new Error("Wrong `markdown-it` preset, can't be empty");
        n.options && (this.options = { ...n.options });
        const r = n.components;
        if (r) {
          var s;
          [
            "core",
            "block",
            "inline"
          ].forEach((o) => {
            var l;
            const u = (l = r[o]) === null || l === void 0 ? void 0 : l.rules;
            u && this[o].ruler.enableOnly(u);
          });
          const t = (s = r.inline) === null || s === void 0 ? void 0 : s.rules2;
          t && this.inline.ruler2.enableOnly(t);
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
      enable(e, n = !1) {
        let r = [];
        Array.isArray(e) || (e = [e]), [
          "core",
          "block",
          "inline"
        ].forEach((t) => {
          r = r.concat(this[t].ruler.enable(e, !0));
        }), r = r.concat(this.inline.ruler2.enable(e, !0));
        const s = e.filter((t) => r.indexOf(t) < 0);
        if (s.length && !n) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${s}`);
        return this;
      }
      /**
      * The same as {@link MarkdownIt.enable}, but turn specified rules off.
      */
      disable(e, n = !1) {
        let r = [];
        Array.isArray(e) || (e = [e]), [
          "core",
          "block",
          "inline"
        ].forEach((t) => {
          r = r.concat(this[t].ruler.disable(e, !0));
        }), r = r.concat(this.inline.ruler2.disable(e, !0));
        const s = e.filter((t) => r.indexOf(t) < 0);
        if (s.length && !n) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${s}`);
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
      use(e, ...n) {
        return e.apply(e, [this, ...n]), this;
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
      parse(e, n) {
        if (typeof e != "string") throw new Error("Input data should be a String");
        const r = new this.core.State(e, this, n);
        return this.core.process(r), r.tokens;
      }
      /**
      * Render markdown string into html. It does all magic for you :).
      *
      * `env` can be used to inject additional metadata (`{}` by default).
      * But you will not need it with high probability. See also comment
      * in {@link MarkdownIt.parse}.
      */
      render(e, n = {}) {
        return this.renderer.render(this.parse(e, n), this.options, n);
      }
      /**
      * The same as {@link MarkdownIt.parse} but skip all block rules. It returns
      * the block tokens list with the single `inline` element, containing parsed
      * inline tokens in `children` property. Also updates `env` object.
      */
      parseInline(e, n) {
        const r = new this.core.State(e, this, n);
        return r.inlineMode = !0, this.core.process(r), r.tokens;
      }
      /**
      * Similar to {@link MarkdownIt.render} but for single paragraph content.
      * Result will NOT be wrapped into `<p>` tags.
      */
      renderInline(e, n = {}) {
        return this.renderer.render(this.parseInline(e, n), this.options, n);
      }
    };
    g(He, "Token", L), g(He, "Ruler", M), g(He, "Renderer", K), g(He, "ParserCore", $e), g(He, "StateCore", we), g(He, "ParserBlock", yn), g(He, "StateBlock", ln), g(He, "ParserInline", Bn), g(He, "StateInline", An);
    var mr = Y(He);
  }),
  9839: ((Ge, ge, D) => {
    D.d(ge, {
      h: () => X
    });
    function X(B) {
      return D(9995).hl(B);
    }
  }),
  3099: ((Ge, ge, D) => {
    D.r(ge), D.d(ge, {
      LinkifyIt: () => X,
      P: () => B,
      S: () => ue,
      decode: () => fe,
      default: () => j,
      encode: () => Y,
      format: () => pe,
      parse: () => be
    });
    class X {
    }
    const B = /\p{P}/u, ue = /\p{S}/u;
    function ie() {
      throw new Error("This bundle leaves addresses to src/message/markdown/destination.ts.");
    }
    const [be, Y, pe] = [ie, ie, ie], fe = Object.assign(ie, { defaultChars: "" }), j = { toASCII: ie, toUnicode: ie };
  }),
  1380: ((Ge, ge, D) => {
    D.d(ge, {
      v: () => X
    });
    function X(B, ue) {
      if (B.length <= ue)
        return B.length;
      const ie = B.slice(0, ue), be = ie.lastIndexOf(`
`), Y = be > ue / 2 ? be : ie.lastIndexOf(" ");
      return Y > 0 ? Y + 1 : ie.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
    }
  }),
  489: ((Ge, ge, D) => {
    D.d(ge, {
      H: () => ie,
      u: () => ue
    });
    var X = D(9083), B = D(5342);
    function ue(S, { ref: J, isPrivate: z }) {
      if (!(0, B.d)(S))
        return;
      const W = S.replace(/\/+$/, ""), { origin: ee, pathname: q } = new URL(W), Le = q.split("/").at(-2) ?? "";
      return {
        url: W,
        origin: ee,
        owner: Le,
        ref: J.toWellFormed().split("/").map(encodeURIComponent).join("/"),
        isPrivate: z
      };
    }
    function ie(S, J) {
      const z = Ae(S, J.fragments);
      if (z === void 0 || z === "")
        return;
      const W = /^([a-z][a-z\d+.-]*):/i.exec(z)?.[1]?.toLowerCase();
      return W === "mailto" ? be(z.slice(7)) : W !== void 0 ? pe(z) : z.startsWith("//") ? pe(`https:${z}`) : fe(z, J);
    }
    function be(S) {
      const J = Y(S.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(J) ? { kind: "email", address: J } : void 0;
    }
    function Y(S) {
      try {
        return decodeURIComponent(S);
      } catch {
        return S;
      }
    }
    function pe(S) {
      const J = (0, B.D)(S);
      return J === void 0 ? void 0 : { kind: "web", url: J };
    }
    function fe(S, { repository: J, as: z = "blob" }) {
      if (J === void 0)
        return;
      if (S.startsWith("#"))
        return pe(J.url + S);
      const W = `${J.url}/${z}/${J.ref}/`, ee = URL.parse(`./${S.replace(/^[/\\]+/, "")}`, W);
      return ee !== null && j(ee, J) ? pe(ee.href) : void 0;
    }
    function j({ href: S, pathname: J }, z) {
      return S.startsWith(new URL(`${z.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(J);
    }
    const P = 16384;
    function Ae(S, J) {
      const z = (0, X.JK)(S, J), { filled: W, frame: ee } = Ce(z) ?? {};
      if (!(W === void 0 || Te(W) > Te(ee) || z.length === 1 && typeof z[0] != "string" && !(0, B.d)(W)))
        return W.startsWith("//") && !S.startsWith("//") ? void 0 : W;
    }
    function Ce(S) {
      let [J, z] = ["", ""];
      for (const W of S) {
        const ee = typeof W == "string" ? W : Se(De(W), J);
        if (ee === void 0 || J.length + ee.length > P)
          return;
        z += typeof W == "string" || J === "" ? ee : "x", J += ee;
      }
      return { filled: J, frame: z };
    }
    function Te(S = "") {
      const [J = ""] = S.split(/[?#]/, 1);
      return J.split(/[\\/]/).filter((z) => /^(?:\.|%2e){2}$/i.test(z)).length;
    }
    function De(S) {
      return (S.kind === "link" ? S.url : S.text).toWellFormed().trim();
    }
    function Se(S, J) {
      return J === "" && /^https?:\/\//i.test(S) ? (0, B.D)(S) : /^(?:https?:)?\/\/[^/?#]*$/i.test(J) && !S.startsWith("/") ? Ue(S, J) ? S : void 0 : qe(S, J);
    }
    function Ue(S, J) {
      return J.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(S) : /^:?[\p{L}\p{N}-]*$/u.test(S);
    }
    function qe(S, J) {
      if (S.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(S))
        return S;
      const W = J.endsWith("/") ? S.replace(/^\/+/, "") : S, ee = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(W), q = encodeURIComponent(W);
      return ee ? q : q.replaceAll("%2F", "/");
    }
  }),
  3377: ((Ge, ge, D) => {
    D.d(ge, {
      LE: () => B,
      LJ: () => be,
      MT: () => ie,
      Vs: () => ue
    });
    const X = [
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
    function B(Y) {
      return !X.includes(Y.type);
    }
    function ue(Y) {
      return ["paragraph", "group", "row"].includes(Y.type);
    }
    function ie(Y) {
      const pe = [];
      let fe = [];
      for (const j of Y)
        B(j) ? (fe.length === 0 && pe.push({ type: "paragraph", children: fe }), fe.push(j)) : (pe.push(j), fe = []);
      return pe;
    }
    function be(Y) {
      const pe = (j) => j.type === "break" || j.type === "text" && /^[ \n]*$/.test(j.value), fe = Y.slice(Y.findIndex((j) => !pe(j)));
      return fe.slice(0, fe.findLastIndex((j) => !pe(j)) + 1).map((j, P, Ae) => {
        if (j.type !== "text")
          return j;
        const Ce = P === 0 ? j.value.replace(/^ *\n/, "") : j.value;
        return { ...j, value: P === Ae.length - 1 ? Ce.replace(/\n *$/, "") : Ce };
      });
    }
  }),
  690: ((Ge, ge, D) => {
    D.d(ge, {
      readMarkdown: () => pn
    });
    var X = D(9357), B = D(5667), ue = D(9083);
    const ie = [
      "note",
      "tip",
      "important",
      "warning",
      "caution"
    ];
    function be({ children: f }) {
      const [i, ...c] = f, [a, ...d] = i?.type === "paragraph" ? i.children : [];
      if (i?.type !== "paragraph" || a?.type !== "text")
        return;
      const [b, y = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(a.value) ?? [], T = y.toLowerCase();
      if (b === void 0 || !Y(T))
        return;
      const _e = [{ ...a, value: a.value.slice(b.length) }, ...d];
      return { kind: T, children: [{ ...i, children: _e }, ...c] };
    }
    function Y(f) {
      return ie.includes(f);
    }
    var pe = D(3377);
    function fe({ children: f }, i) {
      const [c] = f;
      if (c?.type !== "text" || f.length > 1)
        return;
      const [a, ...d] = (0, ue.JK)(c.value, i);
      return typeof a == "object" && a.kind === "document" && d.length === 0 ? a : void 0;
    }
    function j(f, i) {
      if (!i.some(({ kind: a }) => a === "document"))
        return [f];
      const c = [];
      for (const a of P(f)) {
        const d = { type: "paragraph", children: a }, b = c.at(-1), y = fe(d, i) ?? (b && fe(b, i));
        b === void 0 || y !== void 0 ? c.push(d) : b.children.push({ type: "text", value: `
` }, ...a);
      }
      return c.length > 1 ? c : [f];
    }
    function P({ children: f }) {
      const i = [];
      let c = [];
      for (const a of f) {
        const [d = a, ...b] = a.type === "text" ? Ae(a.value) : [a];
        c.push(d);
        for (const y of b)
          i.push(c), c = [y];
      }
      return [...i, c];
    }
    function Ae(f) {
      return f.split(`
`).map((i) => ({ type: "text", value: i }));
    }
    var Ce = D(489), Te = D(5664);
    const De = /:(?!\d\d:)[\w+-]+:/;
    async function Se(f) {
      if (!Ue(f))
        return {};
      const { nameToEmoji: i } = await D.e("emoji").then(D.bind(D, 3856));
      return i;
    }
    function Ue({ children: f }) {
      for (const { node: i } of (0, Te.GG)({ type: "root", children: [...f] }))
        if ((i.type === "text" || i.type === "html") && De.test(i.value))
          return !0;
      return !1;
    }
    function qe(f, i) {
      const [c = "", ...a] = f.split(":");
      let d = c;
      for (let b = 0; b < a.length; b += 1) {
        const y = a[b] ?? "", T = a[b + 1];
        T !== void 0 && Object.hasOwn(i, y) ? (d += `${i[y]}${T}`, b += 1) : d += `:${y}`;
      }
      return d;
    }
    function S(f, i) {
      const c = (0, B.oZ)(i);
      return c.length === 0 ? [] : [{ ...f, children: c }];
    }
    const J = new RegExp([
      String.raw`^\/(?<repository>[\w-]+\/[\w.-]+)\/(?:`,
      String.raw`(?:issues|pull|discussions)\/(?<number>[1-9]\d*)(?:#(?<part>[a-z_]+)-?\d+)?|`,
      String.raw`commit\/(?<sha>[\da-f]{7,40})|`,
      String.raw`compare\/(?<range>[\w.\/+-]+?\.\.\.?[\w.\/:+-]+)`,
      ")$"
    ].join(""), "i"), z = 300, W = /* @__PURE__ */ new Map([
      [void 0, ""],
      ["issuecomment", " (comment)"],
      ["discussioncomment", " (comment)"],
      ["discussion_r", " (comment)"],
      ["pullrequestreview", " (review)"]
    ]);
    function ee(f, { url: i }) {
      const [c = "", a = "", ...d] = i.split("/").reverse(), b = d.reverse().join("/");
      if (f.length > z || !f.startsWith(`${b}/`))
        return;
      const y = J.exec(f.slice(b.length))?.groups;
      if (y === void 0)
        return;
      const { repository: T = "", number: _e, part: Ne, sha: Ze, range: ze } = y, ye = T.toLowerCase() === `${a}/${c}`.toLowerCase() ? "" : T;
      if (_e === void 0) {
        const mn = (Ze ?? ze ?? "").replace(/\b([\da-f]{7})[\da-f]{33}\b/gi, "$1");
        return [{ type: "inlineCode", value: ye === "" ? mn : `${ye}@${mn}` }];
      }
      const Fe = W.get(Ne);
      return Fe === void 0 ? void 0 : [(0, B.Qq)(`${ye}#${_e}${Fe}`)];
    }
    function q(f, i, { isLinked: c }) {
      if (f === void 0 || c)
        return i;
      const a = { type: "link", url: Le(f) }, d = S(a, i);
      return d.length === 0 && f.kind === "email" ? S(a, [(0, B.Qq)(f.address)]) : d;
    }
    function Le(f) {
      return f.kind === "web" ? f.url : `mailto:${encodeURIComponent(f.address).replace("%40", "@")}`;
    }
    function Ye({ url: f }, i, c) {
      return q(Me(f, c, "blob"), i, c);
    }
    function Oe({ url: f }, i, c) {
      return Ie(Me(f, c, "blob"), i, c);
    }
    function Ie(f, i, { repository: c, isLinked: a }) {
      const d = c && !a && f?.kind === "web" ? ee(f.url, c) : void 0;
      return q(f, d ?? i, { isLinked: a });
    }
    function Xe(f, i) {
      const { fragments: c } = i.document, a = (0, B.Gl)((0, ue.Dk)({ text: f.alt ?? "", fragments: c })), d = Me(f.url, i, "raw");
      return d?.kind === "web" && !Ve(d.url, i.repository) ? [{ type: "image", url: d.url, alt: a }] : q(d, [(0, B.Qq)(`[${a || "\u{1F5BC}"}]`)], i);
    }
    function Ve(f, i) {
      if (!i?.isPrivate)
        return !1;
      const { hostname: c } = new URL(f), a = new URL(i.origin).hostname;
      return `.${c}`.endsWith(`.${a}`) || a === "github.com" && /^(?:raw|media)\.githubusercontent\.com$/.test(c);
    }
    function Me(f, i, c) {
      const { document: a, repository: d } = i;
      return (0, Ce.H)(f, { fragments: a.fragments, repository: d, as: c });
    }
    function on({ identifier: f, children: i }, c) {
      return { type: "link", url: v(f, c), children: i };
    }
    function p({ identifier: f, alt: i }, c) {
      return { type: "image", url: v(f, c), alt: i ?? "" };
    }
    function v(f, { document: i }) {
      return i.definitions.get(f)?.url ?? "";
    }
    const x = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`, C = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`, _ = new RegExp([
      `${C}(?:`,
      String.raw`@(?<app>${x})\[bot\]|`,
      String.raw`@(?<login>${x})(?!\[bot\]|\.+\w)(?:\/(?<team>[\w-]+))?|`,
      String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
      String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
      String.raw`)(?![\w/@-]|\uE000)`
    ].join(""), "g"), N = /^(?:all|here|channel|everyone)$/i;
    function I(f, i) {
      const c = [];
      let a = 0;
      for (const d of f.matchAll(_)) {
        const b = g(d[0], { groups: d.groups ?? {}, repository: i });
        b !== void 0 && (c.push(f.slice(a, d.index), b), a = d.index + d[0].length);
      }
      return [...c, f.slice(a)];
    }
    function g(f, i) {
      const { app: c, login: a, team: d, name: b, issue: y, fork: T, sha: _e } = i.groups, { url: Ne, origin: Ze, owner: ze } = i.repository, Ke = (ye) => ye === void 0 ? Ne : `${Ze}/${ye}`;
      if (y !== void 0)
        return M(`${Ke(b)}/issues/${y}`, f);
      if (_e !== void 0) {
        const Fe = [{ type: "inlineCode", value: `${T === void 0 ? "" : `${T}@`}${_e.slice(0, 7)}` }];
        return { type: "link", url: `${Ke(T)}/commit/${_e}`, children: Fe };
      }
      if (c !== void 0)
        return L(Ze) ? M(`${Ze}/apps/${c}`, f) : void 0;
      if (!(a === void 0 || N.test(a)))
        return d === void 0 ? M(Ke(a), f) : a === ze ? M(`${Ze}/orgs/${ze}/teams/${d}`, f) : void 0;
    }
    function L(f) {
      return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(f);
    }
    function M(f, i) {
      return { type: "link", url: f, children: [(0, B.Qq)(i)] };
    }
    const Z = new RegExp(`${C}@${x}$`);
    function K(f) {
      const i = [];
      for (const c of f) {
        const a = i.at(-1), d = a?.type === "text" ? a.value : "", b = we(c) ? U(d, c) : void 0;
        b !== void 0 ? i.splice(-1, 1, ...b) : d !== "" && c.type === "text" ? i.splice(-1, 1, { ...c, value: d + c.value }) : i.push(c);
      }
      return i;
    }
    function we(f) {
      return (f.type === "link" || f.type === "linkReference") && (0, Te.r7)(f.children) === "bot";
    }
    function U(f, i) {
      const c = Z.exec(f.slice(-100))?.[0];
      if (c === void 0)
        return;
      if (i.type === "linkReference" && i.referenceType === "shortcut")
        return [{ type: "text", value: `${f}[bot]` }];
      const a = { type: "text", value: `${c}[bot]` };
      return [
        { type: "text", value: f.slice(0, -c.length) },
        { ...i, children: [a] }
      ];
    }
    function se(f, i) {
      const c = (0, B.NR)((0, B.oZ)(ne(f, i))).map((a) => a.type === "text" ? (0, B.Qq)(a.value.replace(/ {2,}/g, " ")) : a);
      return (0, B.wx)(c, i.isBidirectional);
    }
    function ne(f, i) {
      return f.flatMap((c) => F(c, i));
    }
    function F(f, i) {
      switch (f.type) {
        case "break":
          return [(0, B.Qq)(" ")];
        case "code":
          return [{ type: "inlineCode", value: f.value.replace(/(?<!\s)\s*\n\s*/g, " ") }];
        // What it says is not on this line.
        case "footnoteReference":
        case "footnoteDefinition":
          return [];
        case "link":
          return i.isLinked ? ne(f.children, i) : S(f, ne(f.children, i));
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return S(f, ne(f.children, i));
        default:
          return "children" in f ? [(0, B.Qq)(" "), ...ne(f.children, i), (0, B.Qq)(" ")] : xe(f) ? [f] : [];
      }
    }
    function xe(f) {
      return f.type === "text" || f.type === "inlineCode" || f.type === "image";
    }
    function ve(f, i) {
      const c = te((0, pe.LJ)(i.nestHtml(f)), i);
      return (0, B.oZ)((0, B.t7)((0, B.NR)((0, B.oZ)((0, B.gc)(c)))));
    }
    function te(f, i) {
      return i.nestHtml(K(f)).flatMap((c) => ce(c, i));
    }
    function ce(f, i) {
      switch (f.type) {
        case "text":
          return We(f.value, i);
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return S({ type: f.type }, te(f.children, i));
        case "inlineCode":
        case "code":
          return Pe((0, ue.BB)(f.value, i.document.fragments));
        case "break":
          return [B.sP];
        case "link":
          return re(f, i);
        case "linkReference":
          return re(on(f, i), i);
        case "image":
          return Xe(f, i);
        case "imageReference":
          return Xe(p(f, i), i);
        case "footnoteReference":
          return [{ type: "footnoteReference", identifier: me(f.identifier, i.document) }];
        case "footnoteDefinition":
          return [];
        default:
          return "children" in f ? [(0, B.Qq)(ke(f) ? "\u2022 " : " "), ...te(f.children, i), (0, B.Qq)(" ")] : [];
      }
    }
    function ke({ type: f, position: i }) {
      return f === "listItem" && i === void 0;
    }
    function Pe(f) {
      const i = (0, X.nU)(f.toWellFormed()).replace(/[\r\n][ \t\r\n]*/g, " ");
      return i.trim() === "" ? [] : [{ type: "inlineCode", value: i }];
    }
    function We(f, i) {
      const { repository: c, isLinked: a, emoji: d } = i, b = qe(f, d);
      return c === void 0 || a ? Ee(b, i) : I(b, c).flatMap((y) => typeof y == "string" ? Ee(y, i) : [y]);
    }
    function Ee(f, i) {
      const { fragments: c } = i.document;
      return f.split(/<(\uE000\d+\uE001)>/).flatMap((a, d) => {
        if (d % 2 === 0)
          return V(a, i);
        const b = (0, Ce.H)(a, { fragments: c });
        return b === void 0 ? [(0, B.Qq)("<"), ...V(a, i), (0, B.Qq)(">")] : Ie(b, V(a, { ...i, isLinked: !0 }), i);
      });
    }
    function V(f, i) {
      return (0, ue.JK)(f, i.document.fragments).flatMap((c) => typeof c == "string" ? (0, B.Fy)(c) : he(c, i));
    }
    function he(f, i) {
      const { isBidirectional: c } = i;
      if (f.kind === "text")
        return (0, B.bK)(f.text, c);
      if (f.kind === "link") {
        const a = (0, Ce.H)(f.url, { fragments: [] });
        return q(a, (0, B.bK)(f.text, c), i);
      }
      return se(f.children, i);
    }
    function re(f, i) {
      const c = { ...i, isLinked: !0 }, a = (0, Te.r7)(f.children);
      return [a, `http://${a}`, `mailto:${a}`].includes(f.url) ? Oe(f, Ee(a, c), i) : Ye(f, te(f.children, c), i);
    }
    function me(f, { footnotes: i }) {
      return String(i.findIndex((c) => c.identifier === f) + 1);
    }
    function Be(f) {
      const { document: i } = f, c = i.footnotes.map((a) => ({
        type: "footnoteDefinition",
        identifier: me(a.identifier, i),
        children: Re(a.children, f)
      }));
      return [...Re(i.children, f), ...c];
    }
    function Re(f, i) {
      const c = i.nestHtml(f).flatMap((b) => je(b, i)), a = (0, pe.MT)(c).flatMap((b) => b.type === "paragraph" ? j(b, i.document.fragments) : [b]);
      let d;
      return a.flatMap((b) => {
        const y = sn(b, d, i);
        return y.length > 0 && (d = b), y;
      });
    }
    function je(f, { nestHtml: i }) {
      if (f.type !== "paragraph")
        return [f];
      const c = i(f.children);
      return c.every(pe.LE) ? [f] : c;
    }
    function sn(f, i, c) {
      switch (f.type) {
        case "paragraph":
          return an(f, c);
        case "heading": {
          const a = ve(f.children, c);
          return a.length === 0 ? [] : [{ type: "heading", depth: f.depth, children: a }];
        }
        case "list":
          return [Qe(f, fn(i, f), c)];
        case "blockquote":
          return nn(f, c);
        case "code":
          return cn(f, c);
        case "table":
          return hn(f, c);
        case "thematicBreak":
          return [{ type: "thematicBreak" }];
        case "details":
          return dn(f.children, c);
        case "summary":
        case "group":
        case "row":
          return en(Re(f.children, c), { spread: f.type !== "row" });
        default:
          return [];
      }
    }
    function an(f, i) {
      const c = fe(f, i.document.fragments);
      return c === void 0 ? (0, B.ey)(ve(f.children, i)) : en(c.children, { spread: !0 });
    }
    function en(f, { spread: i }) {
      return f.length === 0 ? [] : [{ type: "group", spread: i, children: f }];
    }
    function Qe(f, i, c) {
      const a = f.ordered === !0;
      return {
        type: "list",
        ordered: a,
        start: a ? f.start ?? 1 : null,
        spread: f.spread === !0,
        adjacent: i,
        children: f.children.map(({ checked: d = null, children: b }) => ({
          type: "listItem",
          checked: d,
          children: Re(b, c)
        }))
      };
    }
    function fn(f, i) {
      if (i.position === void 0)
        return f?.type === "paragraph";
      const c = f?.position?.end.line;
      return c !== void 0 && c + 1 === i.position?.start.line;
    }
    function nn(f, i) {
      const c = be(f), a = Re(c?.children ?? f.children, i);
      return c !== void 0 ? [{ type: "alert", kind: c.kind, children: a }] : a.length === 0 ? [] : [{ type: "blockquote", children: a }];
    }
    function cn({ value: f, lang: i }, { document: { fragments: c } }) {
      const a = (0, X.nU)((0, ue.BB)(f, c).toWellFormed());
      return a.trim() === "" ? [] : [{ type: "code", lang: i ? (0, ue.BB)(i, c) : null, value: a }];
    }
    function hn({ align: f, children: i }, c) {
      const a = f ?? [], d = i.map((y) => y.children.slice(0, a.length).map((T) => ve(T.children, c)));
      if (d.flat(2).length === 0)
        return [];
      const b = d.map((y) => ({
        type: "tableRow",
        children: y.map((T) => ({ type: "tableCell", children: T }))
      }));
      return [{ type: "table", align: a, children: b }];
    }
    function dn(f, i) {
      const c = f.find((b) => b.type === "summary"), a = c === void 0 ? [] : ve(c.children, i), d = Re(f.filter((b) => b !== c), i);
      return a.length + d.length === 0 ? [] : a.length === 0 ? [{ type: "details", children: d }] : [{ type: "details", children: [{ type: "summary", children: a }, ...d] }];
    }
    async function rn(f) {
      if (!$e(f))
        return (c) => c;
      const { nestHtml: i } = await D.e("html").then(D.bind(D, 9073));
      return i;
    }
    function $e({ children: f }) {
      for (const { node: i } of (0, Te.GG)({ type: "root", children: [...f] }))
        if (i.type === "html")
          return !0;
      return !1;
    }
    const ln = { type: "paragraph", children: [(0, B.Qq)("\u2026")] };
    async function pn(f, i = {}) {
      const c = (0, Te.qg)(f), [a, d] = await Promise.all([Se(c), rn(c)]), { repository_url: b, ref: y = "HEAD", is_private: T = !1 } = i, _e = Be({
        document: c,
        repository: (0, Ce.u)(b ?? "", { ref: y, isPrivate: T }),
        emoji: a,
        nestHtml: d,
        isBidirectional: (0, X.O0)(f.text),
        isLinked: !1
      });
      return { type: "root", children: c.isCut && !i.isPart ? [..._e, ln] : _e };
    }
  }),
  5664: ((Ge, ge, D) => {
    D.d(ge, {
      qg: () => dn,
      r7: () => f,
      GG: () => $e
    });
    var X = D(1380), B = D(9083), ue = D(3902);
    const ie = 10, be = 2e3, Y = 100, pe = 500, fe = ["[", "]"];
    function j(i) {
      const c = i.text.toWellFormed().replace(/^\uFEFF/, ""), a = (0, X.v)(c, ue.Um), d = fe.map((T) => ({ kind: "text", text: T })), b = (T) => (0, B.qf)(i.fragments.length + fe.indexOf(T));
      return { text: `${P(c.slice(a))}${c.slice(0, a)}`.replace(/\r\n?/g, `
`).split(/(\n[ \t]*\n)/).map((T) => Ae(T, b)).join(""), fragments: [...i.fragments, ...d], isCut: a < c.length };
    }
    function P(i) {
      const c = i.match(/^ {0,3}\[(?!\^)[^[\]\n]{1,999}\]:[^\n]{1,2000}$/gm) ?? [];
      return c.length === 0 ? "" : `${c.slice(0, pe).join(`
`)}

`;
    }
    function Ae(i, c) {
      const a = Ce(i);
      return i.replace(/\\.|[[\]]/g, (d, b) => a.has(b) ? c(d) : d);
    }
    function Ce(i) {
      const c = i.length > be, a = /* @__PURE__ */ new Set(), d = [];
      for (const { 0: b, index: y } of i.matchAll(/\\.|[[\]]/g)) {
        if (b === "[" && d.push(y), b !== "]")
          continue;
        const T = d.pop() ?? Number.NEGATIVE_INFINITY;
        d.length < ie && !(c && y - T > be) || a.add(T).add(y);
      }
      return c || d.length > Y ? /* @__PURE__ */ new Set([...a, ...d]) : a;
    }
    var Te = D(7023);
    const De = [
      { before: /[\s(*_[\]~]/, start: /www\./iy },
      { before: /[^a-z]/i, start: /https?:\/\//iy },
      { before: /[^\w.+/-]/, start: /[\w.+-]+@/y }
    ], Se = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/, Ue = /[a-z\d.]/i;
    function qe(i, c) {
      const { src: a, pos: d, posMax: b } = i;
      let y = d;
      for (; y < b; y += 1) {
        const T = a.charAt(y);
        if (Se.test(T) || y > d && S(a, y) && J(a, y))
          break;
      }
      return y === d ? !1 : (c || (i.pending += a.slice(d, y)), i.pos = y, !0);
    }
    function S(i, c) {
      return Ue.test(i.charAt(c)) && !Ue.test(i.charAt(c - 1));
    }
    function J(i, c) {
      const a = i.charAt(c - 1);
      return De.some(({ before: d, start: b }) => (b.lastIndex = c, (a === "" || d.test(a)) && b.test(i)));
    }
    const z = /[\w.+-]+@[\w-]+(?:\.[a-z\d][\w-]*)+/iy, W = /(https?:\/\/|(?=www\.))([^\s<]+)/iy;
    function ee(i, c) {
      const { src: a, pos: d, posMax: b, linkLevel: y } = i;
      if (y > 0 || !/[\w.+-]/.test(a.charAt(d)) || !J(a, d))
        return !1;
      const T = q(a, d, b) ?? Oe(a, d, b);
      return T === void 0 ? !1 : (c || (i.push("link_open", "a", 1).attrs = [["href", T.url]], i.push("text", "", 0).content = T.label, i.push("link_close", "a", -1)), i.pos += T.label.length, !0);
    }
    function q(i, c, a) {
      W.lastIndex = c;
      const [, d = "", b = ""] = W.exec(i) ?? [], y = Ye(b.slice(0, a - c - d.length).replace(/\](?:[([].*)?$/s, ""));
      if (!Le(y) || d === "" && !/^www\../i.test(y))
        return;
      const T = d + y;
      return { label: T, url: d === "" ? `http://${T}` : T };
    }
    function Le(i) {
      const [c = ""] = /^(?:[^\s\p{P}\p{S}\p{Cc}]|[-._])+/u.exec(i) ?? [], a = c.replace(/[._]+$/, "").split(".");
      return /^[^\p{P}\p{S}]/u.test(c) && !a.slice(-2).join("").includes("_");
    }
    function Ye(i) {
      let c = i.length, a = i.split(")").length - i.split("(").length;
      for (; ; ) {
        const d = i.charAt(c - 1);
        if (d === ")" && a > 0)
          a -= 1;
        else if (d === ";") {
          const b = /&[a-z]+;$/i.exec(i.slice(Math.max(0, c - 40), c));
          c -= b ? b[0].length - 1 : 0;
        } else if (!/["!'*,.:?_~]/.test(d))
          return i.slice(0, c);
        c -= 1;
      }
    }
    function Oe(i, c, a) {
      z.lastIndex = c;
      const d = z.exec(i)?.[0] ?? "";
      if (!(!/[a-z]$/i.test(d) || c + d.length > a))
        return { label: d, url: `mailto:${d}` };
    }
    const Ie = String.raw`\[\^((?:[^\s\\[\]]|\\.){1,999})\]`, Xe = new RegExp(`${Ie}:`, "y"), Ve = new RegExp(Ie, "y"), Me = (i) => i.toLowerCase();
    function on(i, c, a, d) {
      if ((i.sCount[c] ?? 0) - i.blkIndent >= 4)
        return !1;
      const y = (i.bMarks[c] ?? 0) + (i.tShift[c] ?? 0);
      Xe.lastIndex = y;
      const [T, _e = ""] = Xe.exec(i.src) ?? [];
      if (T === void 0 || y + T.length > (i.eMarks[c] ?? 0))
        return !1;
      if (d)
        return !0;
      const Ne = {
        bMark: i.bMarks[c],
        tShift: i.tShift[c],
        sCount: i.sCount[c],
        bsCount: i.bsCount[c],
        blkIndent: i.blkIndent,
        parentType: i.parentType,
        tight: i.tight
      }, Ze = y + T.length, ze = /^[ \t]*/.exec(i.src.slice(Ze, i.eMarks[c]))?.[0].length ?? 0, Ke = i.env;
      Ke.footnotes ??= /* @__PURE__ */ new Set(), Ke.footnotes.add(Me(_e));
      const ye = i.push("footnote_open", "", 1);
      return ye.meta = { label: Me(_e) }, ye.map = [c, c + 1], i.blkIndent += 4, i.bMarks[c] = Ze, i.tShift[c] = ze, i.sCount[c] = i.blkIndent + Math.max(0, ze - 1 > 3 ? ze - 1 : 0), i.parentType = "footnote", i.md.block.tokenize(i, c, a), ye.map = [c, i.line], i.push("footnote_close", "", -1), i.bMarks[c] = Ne.bMark ?? 0, i.tShift[c] = Ne.tShift ?? 0, i.sCount[c] = Ne.sCount ?? 0, i.bsCount[c] = Ne.bsCount ?? 0, i.blkIndent = Ne.blkIndent, i.parentType = Ne.parentType, i.tight = Ne.tight, !0;
    }
    function p(i, c) {
      if (!i.src.startsWith("[^", i.pos))
        return !1;
      Ve.lastIndex = i.pos;
      const [a = "", d = ""] = Ve.exec(i.src) ?? [], { footnotes: b } = i.env;
      return a === "" || i.pos + a.length > i.posMax || !b?.has(Me(d)) ? !1 : (c || (i.push("footnote_reference", "", 0).meta = { label: Me(d) }), i.pos += a.length, !0);
    }
    const v = 126, x = -1;
    function C(i, c) {
      if (c || i.src.charCodeAt(i.pos) !== v)
        return !1;
      const { length: a, can_open: d, can_close: b } = i.scanDelims(i.pos, !0), y = i.push("text", "", 0);
      return y.content = "~".repeat(a), a <= 2 && i.delimiters.push({
        marker: a === 2 ? v : x,
        length: 0,
        token: i.tokens.length - 1,
        end: -1,
        open: d,
        close: b
      }), i.pos += a, !0;
    }
    function _(i) {
      N(i.delimiters, i);
      for (const c of i.tokens_meta)
        c?.delimiters && N(c.delimiters, i);
      return !0;
    }
    function N(i, { tokens: c }) {
      for (const { marker: a, end: d, token: b } of i) {
        const y = i[d];
        a !== v && a !== x || y === void 0 || (I(c[b], "s_open", 1), I(c[y.token], "s_close", -1));
      }
    }
    function I(i, c, a) {
      i !== void 0 && Object.assign(i, { type: c, tag: "s", nesting: a, content: "" });
    }
    const g = 100, L = new Te.A({ html: !0, maxNesting: Number.POSITIVE_INFINITY });
    L.normalizeLink = (i) => i, L.normalizeLinkText = (i) => i, L.validateLink = () => !0;
    const M = L.block.ruler, Z = L.inline.ruler;
    function K(i, c) {
      const a = i.__rules__.find((d) => d.name === c);
      if (a === void 0)
        throw new Error(`markdown-it has no rule ${c}.`);
      return a;
    }
    for (const i of ["list", "blockquote"]) {
      const { fn: c, alt: a } = K(M, i);
      M.at(i, (d, ...b) => d.level < g && c(d, ...b), { alt: a });
    }
    const { fn: we, alt: U } = K(M, "table");
    M.at("table", (i, c, a, d) => se(i, c) && !ne(i, c, a) && we(i, c, a, d), { alt: U }), M.before("reference", "footnote_definition", (i, ...c) => i.level < g && on(i, ...c), { alt: ["paragraph", "reference", "blockquote", "list"] });
    function se(i, c) {
      const a = c + 1;
      if (a >= i.lineMax)
        return !1;
      const d = i.src.slice((i.bMarks[a] ?? 0) + (i.tShift[a] ?? 0), i.eMarks[a]);
      return /[|:]/.test(d);
    }
    function ne(i, c, a) {
      return ["fence", "blockquote", "hr", "list", "html_block", "heading"].some((d) => K(M, d).fn(i, c, a, !0));
    }
    const F = (i) => K(Z, i).fn, [xe, ve, te] = [
      F("escape"),
      F("link"),
      F("html_inline")
    ];
    Z.at("text", qe), Z.before("text", "literal_autolink", ee), Z.at("strikethrough", C), L.inline.ruler2.at("strikethrough", _), Z.before("link", "footnote_reference", p), Z.at("escape", ce), Z.at("link", ke), Z.at("html_inline", Pe);
    function ce(i, c) {
      return i.src.charAt(i.pos) !== "\\" ? !1 : /[!-/:-@[-`{-~\n]/.test(i.src.charAt(i.pos + 1)) ? xe(i, c) : (c || (i.pending += "\\"), i.pos += 1, !0);
    }
    function ke(i, c) {
      const { pos: a, tokens: d } = i, b = d.length + (i.pending === "" ? 0 : 1);
      if (!ve(i, c))
        return !1;
      const y = c ? void 0 : d[b]?.meta;
      if (y?.label === void 0)
        return !0;
      const T = i.src.slice(a + 1, i.pos - 1);
      return y.isShortcut = L.utils.normalizeReference(T) === y.label, !0;
    }
    function Pe(i, c) {
      const { linkLevel: a } = i, d = te(i, c);
      return i.linkLevel = a, d;
    }
    function We(i) {
      const c = {};
      return { tokens: L.parse(i, c), env: c };
    }
    const { unescapeAll: Ee } = L.utils;
    function V(i) {
      const { tokens: c, env: a } = We(i), d = he(c), b = Object.entries(a.references ?? {}).map(([y, { href: T }]) => [y, { type: "definition", identifier: y, url: T }]);
      return { children: d, definitions: new Map(b) };
    }
    function he(i) {
      const c = { type: "root", children: [] }, a = [c];
      for (const d of i) {
        if (/^t(?:head|body)_/.test(d.type))
          continue;
        const b = a.at(-1) ?? c;
        if (d.nesting < 0)
          Be(a.pop());
        else if (d.type === "inline")
          b.children.push(...Qe(d.children ?? []));
        else {
          const y = re(an(d), d);
          b.children.push(y), d.nesting > 0 && a.push(y);
        }
      }
      return c.children;
    }
    function re(i, { map: c }) {
      return c === null ? i : Object.assign(i, { position: me(c[0] + 1, c[1]) });
    }
    const me = (i, c) => ({ start: { line: i }, end: { line: c } });
    function Be(i) {
      if (i.type === "list" || i.type === "listItem" || i.type === "blockquote") {
        const c = i.children.at(-1)?.position?.end.line;
        c !== void 0 && i.position !== void 0 && Object.assign(i, { position: me(i.position.start.line, c) });
      }
      i.type === "list" && (i.spread = i.children.some((c, a, d) => Re(c, d[a + 1]))), i.type === "listItem" && je(i), i.type === "table" && (i.align = sn(i));
    }
    function Re(i, c) {
      const a = i.position?.end.line;
      return a !== void 0 && c?.position !== void 0 && a + 1 < c.position.start.line;
    }
    function je(i) {
      const [c] = i.children;
      if (c?.type !== "paragraph")
        return;
      const [a, ...d] = c.children, [b, y] = /^\[([ \tx\n])\]\s/i.exec(a?.type === "text" ? a.value : "") ?? [];
      if (a?.type !== "text" || b === void 0)
        return;
      const T = a.value.slice(b.length);
      T.trim() === "" && d.length === 0 || (i.checked = y?.toLowerCase() === "x", c.children = T === "" ? d : [{ type: "text", value: T }, ...d]);
    }
    function sn({ children: [i] }) {
      return (i?.children ?? []).map((c) => c.align ?? null);
    }
    function an(i) {
      const { type: c, content: a } = i;
      switch (c) {
        case "paragraph_open":
          return { type: "paragraph", children: [] };
        case "heading_open":
          return { type: "heading", depth: Number(i.tag.slice(1)), children: [] };
        case "blockquote_open":
          return { type: "blockquote", children: [] };
        case "bullet_list_open":
          return { type: "list", ordered: !1, start: null, spread: !1, children: [] };
        case "ordered_list_open":
          return { type: "list", ordered: !0, start: en(i), spread: !1, children: [] };
        case "list_item_open":
          return { type: "listItem", checked: null, spread: !1, children: [] };
        case "table_open":
          return { type: "table", align: [], children: [] };
        case "tr_open":
          return { type: "tableRow", children: [] };
        case "th_open":
        case "td_open": {
          const [, d] = /text-align:(\w+)/.exec(String(i.attrGet("style"))) ?? [], b = { type: "tableCell", children: [] };
          return d ? { ...b, align: d } : b;
        }
        case "footnote_open":
          return { type: "footnoteDefinition", identifier: nn(i), children: [] };
        case "hr":
          return { type: "thematicBreak" };
        case "code_block":
          return { type: "code", lang: null, value: a.replace(/\n$/, "") };
        case "fence": {
          const [d = ""] = Ee(i.info).trim().split(/\s/);
          return { type: "code", lang: d || null, value: a.replace(/\n$/, "") };
        }
        case "html_block":
          return { type: "html", value: a.replace(/\n$/, "") };
        default:
          throw new Error(`markdown-it has blocks of the type ${c}, which nobody expects.`);
      }
    }
    function en({ attrs: i }) {
      return Number(i?.find(([c]) => c === "start")?.[1] ?? 1);
    }
    function Qe(i) {
      const c = [], a = [c];
      for (const d of i) {
        const b = a.at(-1) ?? c;
        if (d.nesting < 0) {
          a.pop();
          continue;
        }
        const y = fn(d);
        if (y === void 0)
          continue;
        const T = b.at(-1);
        y.type === "text" && T?.type === "text" ? T.value += y.value : b.push(y), d.nesting > 0 && a.push(y.children);
      }
      return c;
    }
    function fn(i) {
      const { type: c, content: a, meta: d } = i;
      switch (c) {
        case "text":
          return a === "" ? void 0 : { type: "text", value: a };
        case "softbreak":
          return { type: "text", value: `
` };
        case "hardbreak":
          return { type: "break" };
        case "code_inline":
          return { type: "inlineCode", value: a };
        case "html_inline":
          return { type: "html", value: a };
        case "em_open":
          return { type: "emphasis", children: [] };
        case "strong_open":
          return { type: "strong", children: [] };
        case "s_open":
          return { type: "delete", children: [] };
        case "link_open": {
          if (d?.label !== void 0) {
            const b = d.isShortcut ? "shortcut" : "full";
            return { type: "linkReference", identifier: nn(i), referenceType: b, children: [] };
          }
          return { type: "link", url: String(i.attrGet("href") ?? ""), children: [] };
        }
        case "image":
          return {
            type: "image",
            url: String(i.attrGet("src") ?? ""),
            alt: cn(i.children ?? [])
          };
        case "footnote_reference":
          return { type: "footnoteReference", identifier: nn(i) };
        default:
          return;
      }
    }
    const nn = ({ meta: i }) => String(i?.label ?? "");
    function cn(i) {
      return i.map(({ type: c, content: a, children: d }) => c === "softbreak" || c === "hardbreak" ? `
` : c === "image" ? cn(d ?? []) : c === "html_inline" ? "" : a).join("");
    }
    const hn = 50;
    function dn(i) {
      const c = j(i), { children: a, definitions: d } = V(c.text), b = rn({ type: "root", children: a });
      return { ...c, children: a, definitions: d, footnotes: b };
    }
    function rn(i) {
      const c = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set();
      for (const { node: d, depth: b } of $e(i))
        b >= hn && ln(d) && (d.children = pn(d)), d.type === "footnoteDefinition" && !c.has(d.identifier) && c.set(d.identifier, d), d.type === "footnoteReference" && a.add(d.identifier);
      return [...a].flatMap((d) => c.get(d) ?? []);
    }
    function* $e(i) {
      const c = [{ node: i, depth: 0 }];
      for (let a = c.pop(); a !== void 0; a = c.pop()) {
        yield a;
        const { node: d, depth: b } = a, y = "children" in d ? d.children : [];
        for (const T of y.toReversed())
          c.push({ node: T, depth: b + 1 });
      }
    }
    function ln(i) {
      return "children" in i && !["list", "table", "tableRow"].includes(i.type);
    }
    function pn(i) {
      const c = [];
      for (const { node: a } of $e(i))
        "children" in a || c.push(a);
      return c;
    }
    function f(i) {
      let c = "";
      for (const { node: a } of $e({ type: "root", children: [...i] }))
        (a.type === "break" || a.type === "paragraph" && c !== "") && (c += `
`), "value" in a && a.type !== "html" && (c += a.value);
      return c;
    }
  }),
  5342: ((Ge, ge, D) => {
    D.d(ge, {
      D: () => B,
      d: () => X
    });
    function X(ie) {
      return /^https?:\/\/[^\s]+$/.test(ie) && URL.canParse(ie);
    }
    function B(ie) {
      const be = ue(ie).replace(/^https?:/i, (Y) => Y.toLowerCase());
      return X(be) ? be : void 0;
    }
    function ue(ie) {
      return ie.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
