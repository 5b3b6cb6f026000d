"use strict";
exports.ids = ["markdown"], exports.modules = {
  9995: ((Ve, ve, U) => {
    U.d(ve, {
      hl: () => Je
    });
    const q = [
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
    function B(d) {
      return d === 0 || d >= 55296 && d <= 57343 || d > 1114111;
    }
    function ge(d) {
      return B(d) ? 65533 : d >= 128 && d <= 159 && q[d - 128] || d;
    }
    function ce(d) {
      return B(d) ? 65533 : d;
    }
    function xe(d) {
      return d - 1 >>> 0 < 127 || d - 160 >>> 0 < 55136 ? String.fromCharCode(d) : String.fromCodePoint(ge(d));
    }
    const G = /* @__PURE__ */ (() => {
      const d = new Uint8Array(127);
      let v = 0;
      for (let _ = 33; _ <= 126; _++)
        _ !== 34 && _ !== 36 && _ !== 92 && (d[_] = v++);
      return d;
    })();
    function ue(d, v, _, A, x, L) {
      const m = d.length, j = L * 90;
      let S = 0;
      const Y = () => {
        const $ = G[d.charCodeAt(S++)];
        return $ < L ? $ : $ * 91 - j + G[d.charCodeAt(S++)];
      }, ne = _ - A, Re = _ + x, z = new Int32Array(Re);
      z.fill(-1, A, L), z.fill(-1, L + ne, Re);
      const ie = new Int32Array(Re), K = new Int32Array(Re);
      function ee($, ae) {
        let F = 0, ke = ae;
        const Me = ae + $;
        for (; ke < Me; ) {
          const be = G[d.charCodeAt(S++)];
          if (be < 89)
            F += be, z[ke++] = F;
          else if (be === 89) {
            let Be = G[d.charCodeAt(S++)] + 2;
            for (; Be--; )
              z[ke++] = ++F;
          } else {
            const Be = G[d.charCodeAt(S++)];
            F += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
            (Be < 90 ? Be * 91 + G[d.charCodeAt(S++)] : G[d.charCodeAt(S++)] * 8281 + G[d.charCodeAt(S++)] * 91 + G[d.charCodeAt(S++)]), z[ke++] = F;
          }
        }
      }
      ee(A, 0), ee(ne, L);
      const _e = new Int32Array(x * 2);
      let we = 0, re = 0;
      function oe($, ae) {
        for (let F = 0; F < $; F++) {
          const ke = ae + F, Me = Y(), be = Y();
          _e[re * 2] = Me, _e[re * 2 + 1] = be, re += 1, ie[ke] = we;
          const Be = (z[Me] < 0 ? K[Me] : 1) + (z[be] < 0 ? K[be] : 1);
          K[ke] = Be, we += Be;
        }
      }
      oe(x - L + A, L + ne), oe(L - A, A);
      const pe = new Uint16Array(we);
      let Oe = 0;
      for (let $ = 0; $ < re; $++)
        for (let ae = 0; ae < 2; ae++) {
          const F = _e[$ * 2 + ae], ke = z[F];
          if (ke < 0) {
            let Me = ie[F];
            const be = Me + K[F];
            for (; Me < be; )
              pe[Oe++] = pe[Me++];
          } else
            pe[Oe++] = ke;
        }
      const Pe = new Uint16Array(v);
      let Ee = 0;
      for (; S < m; ) {
        let $ = G[d.charCodeAt(S++)];
        $ >= L && ($ = $ * 91 - j + G[d.charCodeAt(S++)]);
        const ae = z[$];
        if (ae < 0) {
          let F = ie[$];
          const ke = F + K[$];
          for (; F < ke; )
            Pe[Ee++] = pe[F++];
        } else
          Pe[Ee++] = ae;
      }
      return Pe;
    }
    const de = /* @__PURE__ */ ue("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
    var I;
    (function(d) {
      d[d.VALUE_LENGTH = 49152] = "VALUE_LENGTH", d[d.FLAG13 = 8192] = "FLAG13", d[d.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", d[d.JUMP_TABLE = 127] = "JUMP_TABLE", d[d.VALUE_MASK = 8191] = "VALUE_MASK";
    })(I || (I = {}));
    var O;
    (function(d) {
      d[d.AMP = 38] = "AMP", d[d.NUM = 35] = "NUM", d[d.SEMI = 59] = "SEMI", d[d.EQUALS = 61] = "EQUALS", d[d.ZERO = 48] = "ZERO", d[d.NINE = 57] = "NINE", d[d.LOWER_A = 97] = "LOWER_A", d[d.LOWER_X = 120] = "LOWER_X";
    })(O || (O = {}));
    const ye = 32, Ae = 21, Te = 2097151, ze = 2047;
    let Ce = 0;
    function Xe(d) {
      const v = d >>> Ae;
      return v === ze ? Ce : v;
    }
    function De(d) {
      return d - O.ZERO >>> 0 <= 9;
    }
    function T(d) {
      return (d | ye) - O.LOWER_A >>> 0 <= 5;
    }
    function N(d) {
      return (d | ye) - O.LOWER_A >>> 0 <= 25;
    }
    function W(d) {
      return d === O.EQUALS || N(d) || De(d);
    }
    var P;
    (function(d) {
      d[d.EntityStart = 0] = "EntityStart", d[d.NumericStart = 1] = "NumericStart", d[d.NumericDecimal = 2] = "NumericDecimal", d[d.NumericHex = 3] = "NumericHex", d[d.NamedEntity = 4] = "NamedEntity";
    })(P || (P = {}));
    var Q;
    (function(d) {
      d[d.Legacy = 0] = "Legacy", d[d.Strict = 1] = "Strict", d[d.Attribute = 2] = "Attribute";
    })(Q || (Q = {}));
    class D {
      decodeTree;
      emitCodePoint;
      errors;
      /** The current state of the decoder. */
      state = P.EntityStart;
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
      decodeMode = Q.Strict;
      /** The number of characters that have been consumed in the current run. */
      // biome-ignore lint/correctness/noUnusedPrivateClassMembers: False positive
      runConsumed = 0;
      constructor(v, _, A) {
        this.decodeTree = v, this.emitCodePoint = _, this.errors = A;
      }
      /**
       * Resets the instance to make it reusable.
       * @param decodeMode Entity decoding mode to use.
       */
      startEntity(v) {
        this.decodeMode = v, this.state = P.EntityStart, this.result = 0, this.treeIndex = 0, this.excess = 1, this.consumed = 1, this.runConsumed = 0;
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
      write(v, _) {
        switch (this.state) {
          case P.EntityStart:
            return v.charCodeAt(_) === O.NUM ? (this.state = P.NumericStart, this.consumed += 1, this.stateNumericStart(v, _ + 1)) : (this.state = P.NamedEntity, this.stateNamedEntity(v, _));
          case P.NumericStart:
            return this.stateNumericStart(v, _);
          case P.NumericDecimal:
            return this.stateNumericDecimal(v, _);
          case P.NumericHex:
            return this.stateNumericHex(v, _);
          default:
            return this.stateNamedEntity(v, _);
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
      stateNumericStart(v, _) {
        return _ >= v.length ? -1 : (v.charCodeAt(_) | ye) === O.LOWER_X ? (this.state = P.NumericHex, this.consumed += 1, this.stateNumericHex(v, _ + 1)) : (this.state = P.NumericDecimal, this.stateNumericDecimal(v, _));
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
      stateNumericHex(v, _) {
        const A = v.length;
        let { result: x } = this, { consumed: L } = this;
        for (; _ < A; ) {
          const M = v.charCodeAt(_);
          if (De(M) || T(M)) {
            const m = M <= O.NINE ? M - O.ZERO : (M | ye) - O.LOWER_A + 10;
            x = x * 16 + m, L += 1, _ += 1;
          } else
            return this.result = x, this.consumed = L, this.emitNumericEntity(M, 3);
        }
        return this.result = x, this.consumed = L, -1;
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
      stateNumericDecimal(v, _) {
        const A = v.length;
        let { result: x } = this, { consumed: L } = this;
        for (; _ < A; ) {
          const M = v.charCodeAt(_) - O.ZERO;
          if (M >>> 0 > 9)
            return this.result = x, this.consumed = L, this.emitNumericEntity(M + O.ZERO, 2);
          x = x * 10 + M, L += 1, _ += 1;
        }
        return this.result = x, this.consumed = L, -1;
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
      emitNumericEntity(v, _) {
        if (this.consumed <= _)
          return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
        if (v === O.SEMI)
          this.consumed += 1;
        else if (this.decodeMode === Q.Strict)
          return 0;
        return this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed), this.errors && (v !== O.SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
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
      flushAndEmitLegacyOrReject(v, _, A, x) {
        return this.consumed = v, this.excess = _, this.result === 0 || this.decodeMode === Q.Attribute && (x === 0 || _ > 1 || W(A)) ? 0 : this.emitNotTerminatedNamedEntity();
      }
      /**
       * Parses a named entity.
       *
       * Equivalent to the `Named character reference state` in the HTML spec.
       * @param input The string containing the entity (or a continuation of the entity).
       * @param offset The current offset.
       * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
       */
      stateNamedEntity(v, _) {
        const { decodeTree: A } = this, x = v.length, L = this.decodeMode === Q.Strict;
        let { treeIndex: M } = this, { excess: m } = this, { consumed: j } = this, S = A[M];
        for (; _ < x; ) {
          for (; (S & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (S & BinTrieFlags.JUMP_TABLE) !== 0; ) {
            const z = v.charCodeAt(_), ie = S & BinTrieFlags.JUMP_TABLE, K = (S & BinTrieFlags.BRANCH_LENGTH) >> 7;
            if (K === 0) {
              if (z !== ie)
                return this.flushAndEmitLegacyOrReject(j, m, z, 0);
              M += 1;
            } else {
              const ee = z - ie;
              if (ee >>> 0 >= K)
                return this.flushAndEmitLegacyOrReject(j, m, z, 0);
              const _e = A[M + 1 + ee];
              if (_e === 0)
                return this.flushAndEmitLegacyOrReject(j, m, z, 0);
              M = M + K + _e & 65535;
            }
            if (S = A[M], _ += 1, m += 1, _ >= x)
              break;
          }
          if (_ >= x)
            break;
          if ((S & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
            const z = (S & BinTrieFlags.BRANCH_LENGTH) >> 7;
            let { runConsumed: ie } = this;
            if (ie === 0) {
              const K = v.charCodeAt(_);
              if (K !== (S & BinTrieFlags.JUMP_TABLE))
                return this.flushAndEmitLegacyOrReject(j, m, K, 0);
              _ += 1, m += 1, ie = 1;
            }
            for (; ie < z; ) {
              if (_ >= x)
                return this.treeIndex = M, this.excess = m, this.consumed = j, this.runConsumed = ie, -1;
              const K = ie - 1, _e = A[M + 1 + (K >> 1)] >> ((K & 1) << 3) & 255, we = v.charCodeAt(_);
              if (we !== _e)
                return this.runConsumed = 0, this.flushAndEmitLegacyOrReject(j, m, we, 0);
              _ += 1, m += 1, ie += 1;
            }
            this.runConsumed = 0, M += 1 + (z >> 1), S = A[M];
            continue;
          }
          const Y = S >>> 14, ne = v.charCodeAt(_);
          if (Y !== 0) {
            if (!L && (S & BinTrieFlags.FLAG13) === 0 && (this.result = M, j += m - 1, m = 1), ne === O.SEMI)
              return this.emitNamedEntityData(M, Y, j + m);
            if (Y === 1)
              return this.flushAndEmitLegacyOrReject(j, m, ne, Y);
          }
          const Re = Ie(A, S, M + (Y || 1), ne);
          if (Re < 0)
            return this.flushAndEmitLegacyOrReject(j, m, ne, Y);
          M = Re, S = A[M], _ += 1, m += 1;
        }
        return !L && S >>> 14 && (S & BinTrieFlags.FLAG13) === 0 && (this.result = M, j += m - 1, m = 1), this.treeIndex = M, this.excess = m, this.consumed = j, -1;
      }
      /**
       * Emit a named entity that was not terminated with a semicolon.
       * @returns The number of characters consumed.
       */
      emitNotTerminatedNamedEntity() {
        const { result: v, decodeTree: _ } = this, A = _[v] >>> 14;
        return this.emitNamedEntityData(v, A, this.consumed), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
      }
      /**
       * Emit a named entity.
       * @param result The index of the entity in the decode tree.
       * @param valueLength Encoded value length (header plus any value words).
       * @param consumed The number of characters consumed.
       * @returns The number of characters consumed.
       */
      emitNamedEntityData(v, _, A) {
        const { decodeTree: x } = this;
        return this.emitCodePoint(_ === 1 ? x[v] & BinTrieFlags.VALUE_MASK : x[v + 1], A), _ === 3 && this.emitCodePoint(x[v + 2], A), A;
      }
      /**
       * Signal to the parser that the end of the input was reached.
       *
       * Remaining data will be emitted and relevant errors will be produced.
       * @returns The number of characters consumed.
       */
      end() {
        switch (this.state) {
          case P.NamedEntity:
            return this.result !== 0 && (this.decodeMode !== Q.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
          // Otherwise, emit a numeric entity if we have one.
          case P.NumericDecimal:
            return this.emitNumericEntity(0, 2);
          case P.NumericHex:
            return this.emitNumericEntity(0, 3);
          case P.NumericStart:
            return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
          default:
            return 0;
        }
      }
    }
    function Ie(d, v, _, A) {
      const x = (v & I.BRANCH_LENGTH) >> 7, L = v & I.JUMP_TABLE;
      if (L) {
        if (x === 0)
          return A === L ? _ : -1;
        const j = A - L;
        if (j >>> 0 >= x)
          return -1;
        const S = d[_ + j];
        return S === 0 ? -1 : _ + x + S - 1 & 65535;
      }
      if (x === 0)
        return -1;
      const M = x + 1 >> 1, m = _ + M + x;
      for (let j = 0; j < x; j++) {
        const Y = d[_ + (j >> 1)] >> ((j & 1) << 3) & 255;
        if (Y === A) {
          const ne = _ + M + j;
          return m + d[ne] & 65535;
        }
        if (Y > A)
          return -1;
      }
      return -1;
    }
    function Ke(d, v, _) {
      return _ === 1 ? String.fromCharCode(d[v] & I.VALUE_MASK) : _ === 2 ? String.fromCharCode(d[v + 1]) : String.fromCharCode(d[v + 1], d[v + 2]);
    }
    function Le(d, v, _) {
      let A = v + 1, x = 0, L = A;
      if (A < _ && (d.charCodeAt(A) | ye) === O.LOWER_X)
        for (A += 1, L = A; A < _; ) {
          const m = d.charCodeAt(A);
          if (De(m))
            x = x * 16 + (m - O.ZERO);
          else if (T(m))
            x = x * 16 + ((m | ye) - O.LOWER_A + 10);
          else
            break;
          A += 1;
        }
      else
        for (; A < _; ) {
          const m = d.charCodeAt(A) - O.ZERO;
          if (m >>> 0 > 9)
            break;
          x = x * 10 + m, A += 1;
        }
      if (A === L)
        return 0;
      A < _ && d.charCodeAt(A) === O.SEMI && (A += 1), x > 1114111 && (x = 1114112);
      let M = A - v;
      return M >= ze && (Ce = M, M = ze), M << Ae | x;
    }
    function Se(d, v, _) {
      const A = de;
      let x = d.indexOf("&");
      if (x < 0)
        return d;
      const L = d.length;
      let M = 0, m = "";
      const j = A[0], S = j & I.JUMP_TABLE, Y = (j & I.BRANCH_LENGTH) >> 7;
      do {
        const ne = x + 1, Re = d.charCodeAt(ne);
        let z, ie;
        if (Re === O.NUM) {
          const K = Le(d, ne, L);
          z = Xe(K), v && z > 0 && d.charCodeAt(ne + z - 1) !== O.SEMI && (z = 0), ie = z === 0 ? "" : xe(K & Te);
        } else if (N(Re)) {
          z = 0, ie = "";
          const K = Re - S;
          let ee;
          if (K >>> 0 < Y) {
            const pe = A[1 + K];
            ee = pe === 0 ? -1 : Y + pe & 65535;
          } else
            ee = -1;
          let _e = 0, we = 0, re = ee < 0 ? 0 : A[ee], oe = ne + 1;
          e: for (; oe < L; ) {
            for (
              ;
              // Value-less, non-run node with a nonzero jump offset.
              (re & (I.VALUE_LENGTH | I.FLAG13)) === 0 && (re & I.JUMP_TABLE) !== 0;
            ) {
              const Ee = re & I.JUMP_TABLE, $ = (re & I.BRANCH_LENGTH) >> 7;
              if ($ === 0) {
                if (d.charCodeAt(oe) !== Ee)
                  break e;
                ee += 1;
              } else {
                const ae = d.charCodeAt(oe) - Ee;
                if (ae >>> 0 >= $)
                  break e;
                const F = A[ee + 1 + ae];
                if (F === 0)
                  break e;
                ee = ee + $ + F & 65535;
              }
              if (re = A[ee], oe += 1, oe >= L)
                break e;
            }
            if ((re & (I.VALUE_LENGTH | I.FLAG13)) === I.FLAG13) {
              const Ee = (re & I.BRANCH_LENGTH) >> 7;
              if (d.charCodeAt(oe) !== (re & I.JUMP_TABLE))
                break;
              oe += 1;
              const $ = Ee - 1;
              let ae = ee + 1, F = 0;
              for (; F + 1 < $; F += 2) {
                const ke = A[ae];
                if (d.charCodeAt(oe) !== (ke & 255) || (oe += 1, d.charCodeAt(oe) !== (ke >> 8 & 255)))
                  break e;
                oe += 1, ae += 1;
              }
              if (F < $) {
                if (d.charCodeAt(oe) !== (A[ae] & 255))
                  break;
                oe += 1;
              }
              ee += 1 + (Ee >> 1), re = A[ee];
              continue;
            }
            const pe = re >>> 14, Oe = d.charCodeAt(oe);
            if (pe !== 0) {
              if (Oe === O.SEMI) {
                z = oe - ne + 1, ie = pe === 1 ? String.fromCharCode(re & I.VALUE_MASK) : Ke(A, ee, pe);
                break;
              }
              if (!v && (re & I.FLAG13) === 0 && (z = oe - ne, _e = ee, we = pe), pe === 1)
                break;
            }
            const Pe = Ie(A, re, ee + (pe || 1), Oe);
            if (Pe < 0)
              break;
            ee = Pe, re = A[ee], oe += 1;
          }
          if (ie === "") {
            const pe = re >>> 14;
            pe !== 0 && !v && (re & I.FLAG13) === 0 && (z = oe - ne, _e = ee, we = pe), z > 0 && (ie = Ke(A, _e, we));
          }
        } else
          z = 0, ie = "";
        z === 0 || _ && Re !== O.NUM && d.charCodeAt(ne + z - 1) !== O.SEMI && ne + z < L && W(d.charCodeAt(ne + z)) ? x = ne : (M < x && (m += d.slice(M, x)), m += ie, x = M = ne + z), d.charCodeAt(x) !== O.AMP && (x = d.indexOf("&", x));
      } while (x >= 0);
      return m + d.slice(M);
    }
    function Ue(d, v = Q.Legacy) {
      return Se(d, v === Q.Strict, v === Q.Attribute);
    }
    function Ze(d) {
      return Se(d, !1, !0);
    }
    function Je(d) {
      return Se(d, !0, !1);
    }
    function tn(d) {
      let v = d.indexOf("&");
      if (v < 0)
        return d;
      let _ = 0, A = "";
      do {
        const x = v + 1;
        let L = 0, M = "";
        const m = d.charCodeAt(x);
        if (m === O.NUM) {
          const j = Le(d, x, d.length);
          if (L = Xe(j), L === 0 || d.charCodeAt(x + L - 1) !== O.SEMI)
            L = 0;
          else {
            const S = j & Te;
            M = S - 1 >>> 0 < 55295 ? String.fromCharCode(S) : String.fromCodePoint(replaceCodePointXML(S));
          }
        } else
          switch (m) {
            // &lt; / &gt;
            case 108:
            case 103: {
              d.charCodeAt(x + 1) === 116 && d.charCodeAt(x + 2) === O.SEMI && (L = 3, M = m === 108 ? "<" : ">");
              break;
            }
            // &amp; / &apos;
            case 97: {
              const j = d.charCodeAt(x + 1);
              j === 109 && d.charCodeAt(x + 2) === 112 && d.charCodeAt(x + 3) === O.SEMI ? (L = 4, M = "&") : j === 112 && d.charCodeAt(x + 2) === 111 && d.charCodeAt(x + 3) === 115 && d.charCodeAt(x + 4) === O.SEMI && (L = 5, M = "'");
              break;
            }
            // &quot;
            case 113: {
              d.charCodeAt(x + 1) === 117 && d.charCodeAt(x + 2) === 111 && d.charCodeAt(x + 3) === 116 && d.charCodeAt(x + 4) === O.SEMI && (L = 5, M = '"');
              break;
            }
          }
        L > 0 ? (_ < v && (A += d.slice(_, v)), A += M, v = _ = x + L) : v = x, v = d.charCodeAt(v) === O.AMP ? v : d.indexOf("&", v);
      } while (v >= 0);
      return A + d.slice(_);
    }
  }),
  7023: ((Ve, ve, U) => {
    U.d(ve, {
      A: () => mr
    });
    var q = U(3099), B = U(9839);
    var ge = Object.defineProperty, ce = (e, n) => {
      let r = {};
      for (var s in e) ge(r, s, {
        get: e[s],
        enumerable: !0
      });
      return n || ge(r, Symbol.toStringTag, { value: "Module" }), r;
    }, xe = /* @__PURE__ */ ce({
      arrayReplaceAt: () => ue,
      asciiTrim: () => Je,
      callable: () => G,
      escapeHtml: () => W,
      escapeRE: () => Q,
      fromCodePoint: () => I,
      isMdAsciiPunct: () => Se,
      isPunctChar: () => Ke,
      isPunctCharCode: () => Le,
      isSpace: () => D,
      isValidEntityCode: () => de,
      isWhiteSpace: () => Ie,
      lib: () => tn,
      normalizeReference: () => Ue,
      unescapeAll: () => Ce,
      unescapeMd: () => ze
    });
    function G(e) {
      const n = function(...r) {
        return Reflect.construct(e, r, new.target && new.target !== n ? new.target : e);
      };
      return Object.defineProperty(n, "name", { value: e.name }), Object.setPrototypeOf(n, e), n.prototype = e.prototype, n;
    }
    function ue(e, n, r) {
      return [].concat(e.slice(0, n), r, e.slice(n + 1));
    }
    function de(e) {
      return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) === 65535 || (e & 65535) === 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
    }
    function I(e) {
      if (e > 65535) {
        e -= 65536;
        const n = 55296 + (e >> 10), r = 56320 + (e & 1023);
        return String.fromCharCode(n, r);
      }
      return String.fromCharCode(e);
    }
    var O = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, ye = new RegExp(`${O.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi"), Ae = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
    function Te(e, n) {
      if (n.charCodeAt(0) === 35 && Ae.test(n)) {
        const s = n[1].toLowerCase() === "x" ? parseInt(n.slice(2), 16) : parseInt(n.slice(1), 10);
        return de(s) ? I(s) : e;
      }
      const r = (0, B.h)(e);
      return r !== e ? r : e;
    }
    function ze(e) {
      return e.indexOf("\\") < 0 ? e : e.replace(O, "$1");
    }
    function Ce(e) {
      return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(ye, function(n, r, s) {
        return r || Te(n, s);
      });
    }
    var Xe = /[&<>"]/, De = /[&<>"]/g, T = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function N(e) {
      return T[e];
    }
    function W(e) {
      return Xe.test(e) ? e.replace(De, N) : e;
    }
    var P = /[.?*+^$[\]\\(){}|-]/g;
    function Q(e) {
      return e.replace(P, "\\$&");
    }
    function D(e) {
      switch (e) {
        case 9:
        case 32:
          return !0;
      }
      return !1;
    }
    function Ie(e) {
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
    function Ke(e) {
      return q.P.test(e) || q.S.test(e);
    }
    function Le(e) {
      return Ke(I(e));
    }
    function Se(e) {
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
    function Ue(e) {
      return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
    }
    function Ze(e) {
      return e === 32 || e === 9 || e === 10 || e === 13;
    }
    function Je(e) {
      let n = 0;
      for (; n < e.length && Ze(e.charCodeAt(n)); n++) ;
      let r = e.length - 1;
      for (; r >= n && Ze(e.charCodeAt(r)); r--) ;
      return e.slice(n, r + 1);
    }
    var tn = {
      mdurl: q,
      ucmicro: q
    };
    function d(e, n, r) {
      let s, i, o, l;
      const u = e.posMax, h = e.pos;
      for (e.pos = n + 1, s = 1; e.pos < u; ) {
        if (o = e.src.charCodeAt(e.pos), o === 93 && (s--, s === 0)) {
          i = !0;
          break;
        }
        if (l = e.pos, e.md.inline.skipToken(e), o === 91) {
          if (l === e.pos - 1) s++;
          else if (r)
            return e.pos = h, -1;
        }
      }
      let p = -1;
      return i && (p = e.pos), e.pos = h, p;
    }
    function v(e, n, r) {
      let s, i = n;
      const o = {
        ok: !1,
        pos: 0,
        str: ""
      };
      if (e.charCodeAt(i) === 60) {
        for (i++; i < r; ) {
          if (s = e.charCodeAt(i), s === 10 || s === 60) return o;
          if (s === 62)
            return o.pos = i + 1, o.str = Ce(e.slice(n + 1, i)), o.ok = !0, o;
          if (s === 92 && i + 1 < r) {
            i += 2;
            continue;
          }
          i++;
        }
        return o;
      }
      let l = 0;
      for (; i < r && (s = e.charCodeAt(i), !(s === 32 || s < 32 || s === 127)); ) {
        if (s === 92 && i + 1 < r) {
          if (e.charCodeAt(i + 1) === 32) {
            i++;
            continue;
          }
          i += 2;
          continue;
        }
        if (s === 40 && (l++, l > 32))
          return o;
        if (s === 41) {
          if (l === 0) break;
          l--;
        }
        i++;
      }
      return n === i || l !== 0 || (o.str = Ce(e.slice(n, i)), o.pos = i, o.ok = !0), o;
    }
    function _(e, n, r, s) {
      let i, o = n;
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
        if (i = e.charCodeAt(o), i === l.marker)
          return l.pos = o + 1, l.str += Ce(e.slice(n, o)), l.ok = !0, l;
        if (i === 40 && l.marker === 41) return l;
        i === 92 && o + 1 < r && o++, o++;
      }
      return l.can_continue = !0, l.str += Ce(e.slice(n, o)), l;
    }
    var A = /* @__PURE__ */ ce({
      parseLinkDestination: () => v,
      parseLinkLabel: () => d,
      parseLinkTitle: () => _
    });
    function x(e) {
      "@babel/helpers - typeof";
      return x = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(n) {
        return typeof n;
      } : function(n) {
        return n && typeof Symbol == "function" && n.constructor === Symbol && n !== Symbol.prototype ? "symbol" : typeof n;
      }, x(e);
    }
    function L(e, n) {
      if (x(e) != "object" || !e) return e;
      var r = e[Symbol.toPrimitive];
      if (r !== void 0) {
        var s = r.call(e, n || "default");
        if (x(s) != "object") return s;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (n === "string" ? String : Number)(e);
    }
    function M(e) {
      var n = L(e, "string");
      return x(n) == "symbol" ? n : n + "";
    }
    function m(e, n, r) {
      return (n = M(n)) in e ? Object.defineProperty(e, n, {
        value: r,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : e[n] = r, e;
    }
    var j = class {
      constructor(e, n, r) {
        m(
          this,
          /**
          * Source map info. Format: `[ line_begin, line_end ]`
          */
          "map",
          null
        ), m(
          this,
          /**
          * nesting level, the same as `state.level`
          */
          "level",
          0
        ), m(
          this,
          /**
          * An array of child nodes (inline and img tokens)
          */
          "children",
          null
        ), m(
          this,
          /**
          * In a case of self-closing tag (code, html, fence, etc.),
          * it has contents of this tag.
          */
          "content",
          ""
        ), m(
          this,
          /**
          * '*' or '_' for emphasis, fence string for fence, etc.
          */
          "markup",
          ""
        ), m(
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
        ), m(
          this,
          /**
          * True for block-level tokens, false for inline tokens.
          * Used in renderer to calculate line breaks
          */
          "block",
          !1
        ), m(
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
    }, S = class {
      constructor() {
        m(
          this,
          /** @internal */
          "__rules__",
          []
        ), m(
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
        const i = this.__find__(e);
        if (i === -1) throw new Error(`Parser rule not found: ${e}`);
        this.__rules__.splice(i, 0, {
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
        const i = this.__find__(e);
        if (i === -1) throw new Error(`Parser rule not found: ${e}`);
        this.__rules__.splice(i + 1, 0, {
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
          const i = this.__find__(s);
          if (i < 0) {
            if (n) return;
            throw new Error(`Rules manager: invalid rule name ${s}`);
          }
          this.__rules__[i].enabled = !0, r.push(s);
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
          const i = this.__find__(s);
          if (i < 0) {
            if (n) return;
            throw new Error(`Rules manager: invalid rule name ${s}`);
          }
          this.__rules__[i].enabled = !1, r.push(s);
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
    }, Y = {};
    Y.code_inline = function(e, n, r, s, i) {
      const o = e[n];
      return `<code${i.renderAttrs(o)}>${W(o.content)}</code>`;
    }, Y.code_block = function(e, n, r, s, i) {
      const o = e[n];
      return `<pre${i.renderAttrs(o)}><code>${W(e[n].content)}</code></pre>
`;
    }, Y.fence = function(e, n, r, s, i) {
      const o = e[n], l = o.info ? Ce(o.info).trim() : "";
      let u = "", h = "";
      if (l) {
        const b = l.split(/(\s+)/g);
        u = b[0], h = b.slice(2).join("");
      }
      let p;
      if (r.highlight ? p = r.highlight(o.content, u, h) || W(o.content) : p = W(o.content), p.indexOf("<pre") === 0) return p + `
`;
      if (l) {
        const b = o.attrIndex("class"), w = o.attrs ? o.attrs.slice() : [];
        b < 0 ? w.push(["class", `${r.langPrefix}${u}`]) : (w[b] = [w[b][0], w[b][1]], w[b][1] += ` ${r.langPrefix}${u}`);
        const E = { attrs: w };
        return `<pre><code${i.renderAttrs(E)}>${p}</code></pre>
`;
      }
      return `<pre><code${i.renderAttrs(o)}>${p}</code></pre>
`;
    }, Y.image = function(e, n, r, s, i) {
      const o = e[n];
      return o.attrs[o.attrIndex("alt")][1] = i.renderInlineAsText(o.children, r, s), i.renderToken(e, n, r);
    }, Y.hardbreak = function(e, n, r) {
      return r.xhtmlOut ? `<br />
` : `<br>
`;
    }, Y.softbreak = function(e, n, r) {
      return r.breaks ? r.xhtmlOut ? `<br />
` : `<br>
` : `
`;
    }, Y.text = function(e, n) {
      return W(e[n].content);
    }, Y.html_block = function(e, n) {
      return e[n].content;
    }, Y.html_inline = function(e, n) {
      return e[n].content;
    };
    var ne = class {
      constructor() {
        m(
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
          Object.assign({}, Y)
        );
      }
      /**
      * Render token attributes to string.
      */
      renderAttrs(e) {
        let n, r, s;
        if (!e.attrs) return "";
        for (s = "", n = 0, r = e.attrs.length; n < r; n++) s += ` ${W(e.attrs[n][0])}="${W(String(e.attrs[n][1]))}"`;
        return s;
      }
      /**
      * Default token renderer. Can be overriden by custom function
      * in {@link Renderer.rules}.
      */
      renderToken(e, n, r) {
        const s = e[n];
        let i = "";
        if (s.hidden) return "";
        let o = n - 1;
        for (; o >= 0 && e[o].hidden && e[o].nesting === 0; ) o--;
        s.block && s.nesting !== -1 && o >= 0 && e[o].hidden && e[o].nesting === -1 && (i += `
`), i += (s.nesting === -1 ? "</" : "<") + s.tag, i += this.renderAttrs(s), s.nesting === 0 && r.xhtmlOut && (i += " /");
        let l = !1;
        if (s.block && (l = !0, s.nesting === 1)) {
          let u = n + 1;
          for (; u < e.length && e[u].hidden && e[u].nesting === 0; ) u++;
          if (u < e.length) {
            const h = e[u];
            (h.type === "inline" || h.hidden || h.nesting === -1 && h.tag === s.tag) && (l = !1);
          }
        }
        return i += l ? `>
` : ">", i;
      }
      /**
      * The same as {@link Renderer.render}, but for single token of `inline` type.
      */
      renderInline(e, n, r) {
        let s = "";
        const i = this.rules;
        for (let o = 0, l = e.length; o < l; o++) {
          const u = e[o].type;
          typeof i[u] < "u" ? s += i[u](e, o, n, r, this) : s += this.renderToken(e, o, n);
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
        for (let i = 0, o = e.length; i < o; i++) switch (e[i].type) {
          case "text":
          case "code_inline":
            s += e[i].content;
            break;
          case "image":
            s += this.renderInlineAsText(e[i].children, n, r);
            break;
          case "html_inline":
          case "html_block":
            s += e[i].content;
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
        const i = this.rules;
        for (let o = 0, l = e.length; o < l; o++) {
          const u = e[o].type;
          u === "inline" ? s += this.renderInline(e[o].children, n, r) : typeof i[u] < "u" ? s += i[u](e, o, n, r, this) : s += this.renderToken(e, o, n);
        }
        return s;
      }
    }, Re = class {
      constructor(e, n, r) {
        m(this, "tokens", []), m(this, "inlineMode", !1), m(this, "Token", j), this.src = e, this.env = r, this.md = n;
      }
    }, z = /\r\n?/g, ie = /\0/g;
    function K(e) {
      let n;
      n = e.src.replace(z, `
`), n = n.replace(ie, "\uFFFD"), e.src = n;
    }
    function ee(e) {
      let n;
      e.inlineMode ? (n = new e.Token("inline", "", 0), n.content = e.src, n.map = [0, 1], n.children = [], e.tokens.push(n)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
    }
    function _e(e) {
      const n = e.tokens;
      let r = 0;
      for (let s = 0; s < n.length; s++)
        n[s].type !== "reference_definition" && (s !== r && (n[r] = n[s]), r++);
      n.length !== r && (n.length = r);
    }
    function we(e) {
      const n = e.tokens;
      for (let r = 0, s = n.length; r < s; r++) {
        const i = n[r];
        i.type === "inline" && e.md.inline.parse(i.content, e.md, e.env, i.children);
      }
    }
    function re(e) {
      return /^<a[>\s]/i.test(e);
    }
    function oe(e) {
      return /^<\/a\s*>/i.test(e);
    }
    function pe(e) {
      const n = e.tokens;
      if (e.md.options.linkify)
        for (let r = 0, s = n.length; r < s; r++) {
          if (n[r].type !== "inline" || !e.md.linkify.test(n[r].content)) continue;
          const i = n[r].children, o = [];
          let l = 0;
          for (let u = i.length - 1; u >= 0; u--) {
            const h = i[u];
            if (h.type === "link_close") {
              for (u--; i[u].level !== h.level && i[u].type !== "link_open"; ) u--;
              continue;
            }
            if (h.type === "html_inline" && (re(h.content) && l > 0 && l--, oe(h.content) && l++), !(l > 0) && h.type === "text" && e.md.linkify.test(h.content)) {
              const p = h.content;
              let b = e.md.linkify.match(p);
              const w = [];
              let E = h.level, y = 0;
              b.length > 0 && b[0].index === 0 && u > 0 && i[u - 1].type === "text_special" && (b = b.slice(1));
              for (let k = 0; k < b.length; k++) {
                const le = b[k].url, te = e.md.normalizeLink(le);
                if (!e.md.validateLink(te)) continue;
                let H = b[k].text;
                b[k].schema ? b[k].schema === "mailto:" && !/^mailto:/i.test(H) ? H = e.md.normalizeLinkText(`mailto:${H}`).replace(/^mailto:/, "") : H = e.md.normalizeLinkText(H) : H = e.md.normalizeLinkText(`http://${H}`).replace(/^http:\/\//, "");
                const he = b[k].index;
                if (he > y) {
                  const J = new e.Token("text", "", 0);
                  J.content = p.slice(y, he), J.level = E, w.push(J);
                }
                const V = new e.Token("link_open", "a", 1);
                V.attrs = [["href", te]], V.level = E++, V.markup = "linkify", V.info = "auto", w.push(V);
                const X = new e.Token("text", "", 0);
                X.content = H, X.level = E, w.push(X);
                const Z = new e.Token("link_close", "a", -1);
                Z.level = --E, Z.markup = "linkify", Z.info = "auto", w.push(Z), y = b[k].lastIndex;
              }
              if (y < p.length) {
                const k = new e.Token("text", "", 0);
                k.content = p.slice(y), k.level = E, w.push(k);
              }
              o.push({
                index: u,
                nodes: w
              });
            }
          }
          if (o.length > 0) {
            let u = i.length;
            for (const w of o) u += w.nodes.length - 1;
            const h = new Array(u);
            let p = 0, b = 0;
            o.reverse();
            for (let w = 0; w < i.length; w++) {
              const E = o[p];
              if (E?.index === w) {
                for (const y of E.nodes) h[b++] = y;
                p++;
              } else h[b++] = i[w];
            }
            n[r].children = h;
          }
        }
    }
    var Oe = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, Pe = /\((c|tm|r)\)/i, Ee = /\((c|tm|r)\)/gi, $ = {
      c: "\xA9",
      r: "\xAE",
      tm: "\u2122"
    };
    function ae(e, n) {
      return $[n.toLowerCase()];
    }
    function F(e) {
      let n = 0;
      for (let r = e.length - 1; r >= 0; r--) {
        const s = e[r];
        s.type === "text" && !n && (s.content = s.content.replace(Ee, ae)), s.type === "link_open" && s.info === "auto" && n--, s.type === "link_close" && s.info === "auto" && n++;
      }
    }
    function ke(e) {
      let n = 0;
      for (let r = e.length - 1; r >= 0; r--) {
        const s = e[r];
        s.type === "text" && !n && Oe.test(s.content) && (s.content = s.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013")), s.type === "link_open" && s.info === "auto" && n--, s.type === "link_close" && s.info === "auto" && n++;
      }
    }
    function Me(e) {
      let n;
      if (e.md.options.typographer)
        for (n = e.tokens.length - 1; n >= 0; n--)
          e.tokens[n].type === "inline" && (Pe.test(e.tokens[n].content) && F(e.tokens[n].children), Oe.test(e.tokens[n].content) && ke(e.tokens[n].children));
    }
    var be = /['"]/, Be = /['"]/g, on = "\u2019", an = 1e3;
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
    function nn(e, n) {
      let r = "", s = 0;
      n.sort((i, o) => i.pos - o.pos);
      for (let i = 0; i < n.length; i++) {
        const o = n[i];
        r += e.slice(s, o.pos) + o.ch, s = o.pos + 1;
      }
      return r + e.slice(s);
    }
    function sn(e, n) {
      let r;
      const s = [], i = {
        single: -1,
        double: -1
      }, o = {};
      for (let l = 0; l < e.length; l++) {
        const u = e[l], h = e[l].level;
        for (r = s.length - 1; r >= 0 && !(s[r].level <= h); r--) ;
        if (en(s, i, r + 1), u.type !== "text") continue;
        const p = u.content;
        let b = 0;
        const w = p.length;
        e: for (; b < w; ) {
          Be.lastIndex = b;
          const E = Be.exec(p);
          if (!E) break;
          let y = !0, k = !0;
          b = E.index + 1;
          const le = E[0] === "'";
          let te = 32;
          if (E.index - 1 >= 0) te = p.charCodeAt(E.index - 1);
          else for (r = l - 1; r >= 0 && !(e[r].type === "softbreak" || e[r].type === "hardbreak"); r--)
            if (e[r].content) {
              te = e[r].content.charCodeAt(e[r].content.length - 1);
              break;
            }
          let H = 32;
          if (b < w) H = p.charCodeAt(b);
          else for (r = l + 1; r < e.length && !(e[r].type === "softbreak" || e[r].type === "hardbreak"); r++)
            if (e[r].content) {
              H = e[r].content.charCodeAt(0);
              break;
            }
          const he = Se(te) || Le(te), V = Se(H) || Le(H), X = Ie(te), Z = Ie(H);
          if (Z ? y = !1 : V && (X || he || (y = !1)), X ? k = !1 : he && (Z || V || (k = !1)), H === 34 && E[0] === '"' && te >= 48 && te <= 57 && (k = y = !1), y && k && (y = he, k = V), !y && !k) {
            le && Qe(o, l, E.index, on);
            continue;
          }
          if (k && (r = le ? i.single : i.double, r >= 0 && s[r].level === h)) {
            const J = s[r];
            let se, Ne;
            le ? (se = n.md.options.quotes[2], Ne = n.md.options.quotes[3]) : (se = n.md.options.quotes[0], Ne = n.md.options.quotes[1]), Qe(o, l, E.index, Ne), Qe(o, J.tokenIdx, J.contentPos, se), en(s, i, r);
            continue e;
          }
          if (y) {
            if (s.length >= an) return;
            s.push({
              tokenIdx: l,
              contentPos: E.index,
              isSingleQuote: le,
              level: h,
              prevSameQuoteIdx: le ? i.single : i.double
            }), le ? i.single = s.length - 1 : i.double = s.length - 1;
          } else k && le && Qe(o, l, E.index, on);
        }
      }
      Object.keys(o).forEach(function(l) {
        const u = Number(l);
        e[u].content = nn(e[u].content, o[l]);
      });
    }
    function fn(e) {
      if (e.md.options.typographer)
        for (let n = e.tokens.length - 1; n >= 0; n--)
          e.tokens[n].type !== "inline" || !be.test(e.tokens[n].content) || sn(e.tokens[n].children, e);
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
      const s = e.tokens, i = s.length;
      for (let o = 0; o < i; o++) {
        if (s[o].type !== "inline") continue;
        const l = s[o].children, u = l.length;
        for (n = 0; n < u; n++)
          l[n].type === "text_special" && (l[n].type = "text"), l[n].children && hn(l[n].children);
        for (n = r = 0; n < u; n++) l[n].type === "text" && n + 1 < u && l[n + 1].type === "text" ? l[n + 1].content = l[n].content + l[n + 1].content : (n !== r && (l[r] = l[n]), r++);
        n !== r && (l.length = r);
      }
    }
    var He = [
      ["normalize", K],
      ["block", ee],
      ["strip_references", _e],
      ["inline", we],
      ["linkify", pe],
      ["replacements", Me],
      ["smartquotes", fn],
      ["text_join", dn]
    ], cn = class {
      constructor() {
        m(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of core rules.
          */
          "ruler",
          new S()
        ), m(this, "State", Re);
        for (let e = 0; e < He.length; e++) this.ruler.push(He[e][0], He[e][1]);
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
        m(this, "bMarks", []), m(this, "eMarks", []), m(this, "tShift", []), m(this, "sCount", []), m(this, "bsCount", []), m(this, "blkIndent", 0), m(this, "line", 0), m(this, "lineMax", 0), m(this, "tight", !1), m(this, "listIndent", -1), m(this, "parentType", "root"), m(this, "level", 0), m(this, "Token", j), this.src = e, this.md = n, this.env = r, this.tokens = s;
        const i = this.src;
        for (let o = 0, l = 0, u = 0, h = 0, p = i.length, b = !1; l < p; l++) {
          const w = i.charCodeAt(l);
          if (!b)
            if (D(w)) {
              u++, w === 9 ? h += 4 - h % 4 : h++;
              continue;
            } else b = !0;
          (w === 10 || l === p - 1) && (w !== 10 && l++, this.bMarks.push(o), this.eMarks.push(l), this.tShift.push(u), this.sCount.push(h), this.bsCount.push(0), b = !1, u = 0, h = 0, o = l + 1);
        }
        this.bMarks.push(i.length), this.eMarks.push(i.length), this.tShift.push(0), this.sCount.push(0), this.bsCount.push(0), this.lineMax = this.bMarks.length - 1;
      }
      push(e, n, r) {
        const s = new j(e, n, r);
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
        for (let n = this.src.length; e < n && D(this.src.charCodeAt(e)); e++) ;
        return e;
      }
      skipSpacesBack(e, n) {
        if (e <= n) return e;
        for (; e > n; ) if (!D(this.src.charCodeAt(--e))) return e + 1;
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
        const i = new Array(n - e);
        for (let o = 0, l = e; l < n; l++, o++) {
          let u = 0;
          const h = this.bMarks[l];
          let p = h, b;
          for (l + 1 < n || s ? b = this.eMarks[l] + 1 : b = this.eMarks[l]; p < b && u < r; ) {
            const w = this.src.charCodeAt(p);
            if (D(w))
              w === 9 ? u += 4 - (u + this.bsCount[l]) % 4 : u++;
            else if (p - h < this.tShift[l]) u++;
            else break;
            p++;
          }
          u > r ? i[o] = new Array(u - r + 1).join(" ") + this.src.slice(p, b) : i[o] = this.src.slice(p, b);
        }
        return i.join("");
      }
    }, pn = 65536;
    function t(e, n) {
      const r = e.bMarks[n] + e.tShift[n], s = e.eMarks[n];
      return e.src.slice(r, s);
    }
    function c(e) {
      const n = [], r = e.length;
      let s = 0, i = e.charCodeAt(s), o = !1, l = 0, u = "";
      for (; s < r; )
        i === 124 && (o ? (u += e.substring(l, s - 1), l = s) : (n.push(u + e.substring(l, s)), u = "", l = s + 1)), o = i === 92, s++, i = e.charCodeAt(s);
      return n.push(u + e.substring(l)), n;
    }
    function a(e, n, r, s) {
      if (n + 2 > r) return !1;
      let i = n + 1;
      if (e.sCount[i] < e.blkIndent || e.sCount[i] - e.blkIndent >= 4) return !1;
      let o = e.bMarks[i] + e.tShift[i];
      if (o >= e.eMarks[i]) return !1;
      const l = e.src.charCodeAt(o++);
      if (l !== 124 && l !== 45 && l !== 58 || o >= e.eMarks[i]) return !1;
      const u = e.src.charCodeAt(o++);
      if (u !== 124 && u !== 45 && u !== 58 && !D(u) || l === 45 && D(u)) return !1;
      for (; o < e.eMarks[i]; ) {
        const X = e.src.charCodeAt(o);
        if (X !== 124 && X !== 45 && X !== 58 && !D(X)) return !1;
        o++;
      }
      let h = t(e, n + 1), p = h.split("|");
      const b = [];
      for (let X = 0; X < p.length; X++) {
        const Z = p[X].trim();
        if (!Z) {
          if (X === 0 || X === p.length - 1) continue;
          return !1;
        }
        if (!/^:?-+:?$/.test(Z)) return !1;
        Z.charCodeAt(Z.length - 1) === 58 ? b.push(Z.charCodeAt(0) === 58 ? "center" : "right") : Z.charCodeAt(0) === 58 ? b.push("left") : b.push("");
      }
      if (h = t(e, n).trim(), h.indexOf("|") === -1 || e.sCount[n] - e.blkIndent >= 4) return !1;
      p = c(h), p.length && p[0] === "" && p.shift(), p.length && p[p.length - 1] === "" && p.pop();
      const w = p.length;
      if (w === 0 || w !== b.length) return !1;
      if (s) return !0;
      const E = e.parentType;
      e.parentType = "table";
      const y = e.md.block.ruler.getRules("blockquote"), k = e.push("table_open", "table", 1), le = [n, 0];
      k.map = le;
      const te = e.push("thead_open", "thead", 1);
      te.map = [n, n + 1];
      const H = e.push("tr_open", "tr", 1);
      H.map = [n, n + 1];
      for (let X = 0; X < p.length; X++) {
        const Z = e.push("th_open", "th", 1);
        b[X] && (Z.attrs = [["style", `text-align:${b[X]}`]]);
        const J = e.push("inline", "", 0);
        J.content = p[X].trim(), J.children = [], e.push("th_close", "th", -1);
      }
      e.push("tr_close", "tr", -1), e.push("thead_close", "thead", -1);
      let he, V = 0;
      for (i = n + 2; i < r && !(e.sCount[i] < e.blkIndent); i++) {
        let X = !1;
        for (let J = 0, se = y.length; J < se; J++) if (y[J](e, i, r, !0)) {
          X = !0;
          break;
        }
        if (X || (h = t(e, i).trim(), !h) || e.sCount[i] - e.blkIndent >= 4 || (p = c(h), p.length && p[0] === "" && p.shift(), p.length && p[p.length - 1] === "" && p.pop(), V += w - p.length, V > pn)) break;
        if (i === n + 2) {
          const J = e.push("tbody_open", "tbody", 1);
          J.map = he = [n + 2, 0];
        }
        const Z = e.push("tr_open", "tr", 1);
        Z.map = [i, i + 1];
        for (let J = 0; J < w; J++) {
          const se = e.push("td_open", "td", 1);
          b[J] && (se.attrs = [["style", `text-align:${b[J]}`]]);
          const Ne = e.push("inline", "", 0);
          Ne.content = p[J] ? p[J].trim() : "", Ne.children = [], e.push("td_close", "td", -1);
        }
        e.push("tr_close", "tr", -1);
      }
      return he && (e.push("tbody_close", "tbody", -1), he[1] = i), e.push("table_close", "table", -1), le[1] = i, e.parentType = E, e.line = i, !0;
    }
    function f(e, n, r) {
      if (e.sCount[n] - e.blkIndent < 4) return !1;
      let s = n + 1, i = s;
      for (; s < r; ) {
        if (e.isEmpty(s)) {
          s++;
          continue;
        }
        if (e.sCount[s] - e.blkIndent >= 4) {
          s++, i = s;
          continue;
        }
        break;
      }
      e.line = i;
      const o = e.push("code_block", "code", 0);
      return o.content = e.getLines(n, i, 4 + e.blkIndent, !1) + `
`, o.map = [n, e.line], !0;
    }
    function g(e, n, r, s) {
      let i = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4 || i + 3 > o) return !1;
      const l = e.src.charCodeAt(i);
      if (l !== 126 && l !== 96) return !1;
      let u = i;
      i = e.skipChars(i, l);
      let h = i - u;
      if (h < 3) return !1;
      const p = e.src.slice(u, i), b = e.src.slice(i, o);
      if (l === 96 && b.indexOf(String.fromCharCode(l)) >= 0)
        return !1;
      if (s) return !0;
      let w = n, E = !1;
      for (; w++, !(w >= r || (i = u = e.bMarks[w] + e.tShift[w], o = e.eMarks[w], i < o && e.sCount[w] < e.blkIndent)); )
        if (e.src.charCodeAt(i) === l && !(e.sCount[w] - e.blkIndent >= 4) && (i = e.skipChars(i, l), !(i - u < h) && (i = e.skipSpaces(i), !(i < o)))) {
          E = !0;
          break;
        }
      h = e.sCount[n], e.line = w + (E ? 1 : 0);
      const y = e.push("fence", "code", 0);
      return y.info = b, y.content = e.getLines(n + 1, w, h, !0), y.markup = p, y.map = [n, e.line], !0;
    }
    function R(e, n, r, s) {
      let i = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      const l = e.lineMax;
      if (e.sCount[n] - e.blkIndent >= 4 || e.src.charCodeAt(i) !== 62) return !1;
      if (s) return !0;
      const u = [], h = [], p = [], b = [], w = e.md.block.ruler.getRules("blockquote"), E = e.parentType;
      e.parentType = "blockquote";
      let y = !1, k;
      for (k = n; k < r; k++) {
        const V = e.sCount[k] < e.blkIndent;
        if (i = e.bMarks[k] + e.tShift[k], o = e.eMarks[k], i >= o) break;
        if (e.src.charCodeAt(i++) === 62 && !V) {
          let Z = e.sCount[k] + 1, J, se;
          e.src.charCodeAt(i) === 32 ? (i++, Z++, se = !1, J = !0) : e.src.charCodeAt(i) === 9 ? (J = !0, (e.bsCount[k] + Z) % 4 === 3 ? (i++, Z++, se = !1) : se = !0) : J = !1;
          let Ne = Z;
          for (u.push(e.bMarks[k]), e.bMarks[k] = i; i < o; ) {
            const kn = e.src.charCodeAt(i);
            if (D(kn))
              kn === 9 ? Ne += 4 - (Ne + e.bsCount[k] + (se ? 1 : 0)) % 4 : Ne++;
            else break;
            i++;
          }
          y = i >= o, h.push(e.bsCount[k]), e.bsCount[k] = e.sCount[k] + 1 + (J ? 1 : 0), p.push(e.sCount[k]), e.sCount[k] = Ne - Z, b.push(e.tShift[k]), e.tShift[k] = i - e.bMarks[k];
          continue;
        }
        if (y) break;
        let X = !1;
        for (let Z = 0, J = w.length; Z < J; Z++) if (w[Z](e, k, r, !0)) {
          X = !0;
          break;
        }
        if (X) {
          e.lineMax = k, e.blkIndent !== 0 && (u.push(e.bMarks[k]), h.push(e.bsCount[k]), b.push(e.tShift[k]), p.push(e.sCount[k]), e.sCount[k] -= e.blkIndent);
          break;
        }
        u.push(e.bMarks[k]), h.push(e.bsCount[k]), b.push(e.tShift[k]), p.push(e.sCount[k]), e.sCount[k] = -1;
      }
      const le = e.blkIndent;
      e.blkIndent = 0;
      const te = e.push("blockquote_open", "blockquote", 1);
      te.markup = ">";
      const H = [n, 0];
      te.map = H, e.md.block.tokenize(e, n, k);
      const he = e.push("blockquote_close", "blockquote", -1);
      he.markup = ">", e.lineMax = l, e.parentType = E, H[1] = e.line;
      for (let V = 0; V < b.length; V++)
        e.bMarks[V + n] = u[V], e.tShift[V + n] = b[V], e.sCount[V + n] = p[V], e.bsCount[V + n] = h[V];
      return e.blkIndent = le, !0;
    }
    function C(e, n, r, s) {
      const i = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      let o = e.bMarks[n] + e.tShift[n];
      const l = e.src.charCodeAt(o++);
      if (l !== 42 && l !== 45 && l !== 95) return !1;
      let u = 1;
      for (; o < i; ) {
        const p = e.src.charCodeAt(o++);
        if (p !== l && !D(p)) return !1;
        p === l && u++;
      }
      if (u < 3) return !1;
      if (s) return !0;
      e.line = n + 1;
      const h = e.push("hr", "hr", 0);
      return h.map = [n, e.line], h.markup = Array(u + 1).join(String.fromCharCode(l)), !0;
    }
    function fe(e, n) {
      const r = e.eMarks[n];
      let s = e.bMarks[n] + e.tShift[n];
      const i = e.src.charCodeAt(s++);
      return i !== 42 && i !== 45 && i !== 43 || s < r && !D(e.src.charCodeAt(s)) ? -1 : s;
    }
    function me(e, n) {
      const r = e.bMarks[n] + e.tShift[n], s = e.eMarks[n];
      let i = r;
      if (i + 1 >= s) return -1;
      let o = e.src.charCodeAt(i++);
      if (o < 48 || o > 57) return -1;
      for (; ; ) {
        if (i >= s) return -1;
        if (o = e.src.charCodeAt(i++), o >= 48 && o <= 57) {
          if (i - r >= 10) return -1;
          continue;
        }
        if (o === 41 || o === 46) break;
        return -1;
      }
      return i < s && (o = e.src.charCodeAt(i), !D(o)) ? -1 : i;
    }
    function $e(e, n) {
      const r = e.level + 2;
      for (let s = n + 2, i = e.tokens.length - 2; s < i; s++) e.tokens[s].level === r && e.tokens[s].type === "paragraph_open" && (e.tokens[s + 2].hidden = !0, e.tokens[s].hidden = !0, s += 2);
    }
    function We(e, n, r, s) {
      let i, o, l, u, h = n, p = !0;
      if (e.sCount[h] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[h] - e.listIndent >= 4 && e.sCount[h] < e.blkIndent) return !1;
      let b = !1;
      s && e.parentType === "paragraph" && e.sCount[h] >= e.blkIndent && (b = !0);
      let w, E, y;
      if ((y = me(e, h)) >= 0) {
        if (w = !0, l = e.bMarks[h] + e.tShift[h], E = Number(e.src.slice(l, y - 1)), b && E !== 1) return !1;
      } else if ((y = fe(e, h)) >= 0) w = !1;
      else return !1;
      if (b && e.skipSpaces(y) >= e.eMarks[h])
        return !1;
      if (s) return !0;
      const k = e.src.charCodeAt(y - 1), le = e.tokens.length;
      w ? (u = e.push("ordered_list_open", "ol", 1), E !== 1 && (u.attrs = [["start", E]])) : u = e.push("bullet_list_open", "ul", 1);
      const te = [h, 0];
      u.map = te, u.markup = String.fromCharCode(k);
      let H = !1;
      const he = e.md.block.ruler.getRules("list"), V = e.parentType;
      for (e.parentType = "list"; h < r; ) {
        o = y, i = e.eMarks[h];
        const X = e.sCount[h] + y - (e.bMarks[h] + e.tShift[h]);
        let Z = X;
        for (; o < i; ) {
          const un = e.src.charCodeAt(o);
          if (un === 9) Z += 4 - (Z + e.bsCount[h]) % 4;
          else if (un === 32) Z++;
          else break;
          o++;
        }
        const J = o;
        let se;
        J >= i ? se = 1 : se = Z - X, se > 4 && (se = 1);
        const Ne = X + se;
        u = e.push("list_item_open", "li", 1), u.markup = String.fromCharCode(k);
        const kn = [h, 0];
        u.map = kn, w && (u.info = e.src.slice(l, y - 1));
        const gr = e.tight, br = e.tShift[h], Rr = e.sCount[h], wr = e.listIndent;
        if (e.listIndent = e.blkIndent, e.blkIndent = Ne, e.tight = !0, e.tShift[h] = J - e.bMarks[h], e.sCount[h] = Z, J >= i && e.isEmpty(h + 1) ? e.line = Math.min(e.line + 2, r) : e.md.block.tokenize(e, h, r), (!e.tight || H) && (p = !1), H = e.line - h > 1 && e.isEmpty(e.line - 1), e.blkIndent = e.listIndent, e.listIndent = wr, e.tShift[h] = br, e.sCount[h] = Rr, e.tight = gr, u = e.push("list_item_close", "li", -1), u.markup = String.fromCharCode(k), h = e.line, kn[1] = h, h >= r || e.sCount[h] < e.blkIndent || e.sCount[h] - e.blkIndent >= 4) break;
        let jn = !1;
        for (let un = 0, vr = he.length; un < vr; un++) if (he[un](e, h, r, !0)) {
          jn = !0;
          break;
        }
        if (jn) break;
        if (w) {
          if (y = me(e, h), y < 0) break;
          l = e.bMarks[h] + e.tShift[h];
        } else if (y = fe(e, h), y < 0) break;
        if (k !== e.src.charCodeAt(y - 1)) break;
      }
      return w ? u = e.push("ordered_list_close", "ol", -1) : u = e.push("bullet_list_close", "ul", -1), u.markup = String.fromCharCode(k), te[1] = h, e.line = h, e.parentType = V, p && $e(e, le), !0;
    }
    var qe = 999;
    function Ge(e) {
      let n = e.length;
      for (let r = 0; r < e.length - 1; r++) {
        const s = e.charCodeAt(r);
        if (s < 55296 || s > 56319) continue;
        const i = e.charCodeAt(r + 1);
        i >= 56320 && i <= 57343 && (n--, r++);
      }
      return n;
    }
    function je(e, n) {
      return Math.min(e.eMarks[n] + 1, e.src.length);
    }
    function Fe(e, n) {
      const r = e.lineMax;
      if (n >= r || e.isEmpty(n)) return -1;
      let s = !1;
      if (e.sCount[n] - e.blkIndent > 3 && (s = !0), e.sCount[n] < 0 && (s = !0), !s) {
        const i = e.md.block.ruler.getRules("reference"), o = e.parentType;
        e.parentType = "reference";
        let l = !1;
        for (let u = 0, h = i.length; u < h; u++) if (i[u](e, n, r, !0)) {
          l = !0;
          break;
        }
        if (e.parentType = o, l) return -1;
      }
      return e.bMarks[n] + e.tShift[n];
    }
    function mn(e, n, r, s) {
      const i = e.src;
      let o = e.bMarks[n] + e.tShift[n], l = n + 1;
      if (e.sCount[n] - e.blkIndent >= 4 || i.charCodeAt(o) !== 91) return !1;
      let u = je(e, n), h = "", p = -1, b = ++o;
      for (; o < u; ) {
        if (h.length + o - b > qe * 2) return !1;
        let J = i.charCodeAt(o);
        if (J === 91) return !1;
        if (J === 93) {
          p = o;
          break;
        }
        if (J === 92 && (J = i.charCodeAt(++o)), J === 10 && o < u) {
          const se = Fe(e, l);
          if (se < 0) return !1;
          h += i.slice(b, u), o = b = se, u = je(e, l++);
          continue;
        }
        o++;
      }
      if (p < 0 || i.charCodeAt(p + 1) !== 58 || (h += i.slice(b, p), h.length > qe && Ge(h) > qe)) return !1;
      for (o = p + 2; o < u; ) {
        const J = i.charCodeAt(o);
        if (J === 10) {
          const se = Fe(e, l);
          if (se < 0) break;
          o = se, u = je(e, l++);
        } else if (D(J)) o++;
        else break;
      }
      const w = e.md.helpers.parseLinkDestination(i, o, u);
      if (!w.ok) return !1;
      const E = e.md.normalizeLink(w.str);
      if (!e.md.validateLink(E)) return !1;
      o = w.pos;
      const y = o, k = u, le = l;
      for (; o < u; ) {
        const J = i.charCodeAt(o);
        if (J === 10) {
          const se = Fe(e, l);
          if (se < 0) break;
          o = se, u = je(e, l++);
        } else if (D(J)) o++;
        else break;
      }
      const te = o;
      let H = e.md.helpers.parseLinkTitle(i, o, u);
      for (; H.can_continue; ) {
        const J = Fe(e, l);
        if (J < 0) break;
        o = J, u = je(e, l++), H = e.md.helpers.parseLinkTitle(i, o, u, H);
      }
      let he;
      for (te !== y && H.ok ? (he = H.str, o = H.pos) : (he = "", o = y, u = k, l = le); o < u && D(i.charCodeAt(o)); )
        o++;
      if (o < u && i.charCodeAt(o) !== 10 && he)
        for (he = "", o = y, u = k, l = le; o < u && D(i.charCodeAt(o)); )
          o++;
      if (o < u && i.charCodeAt(o) !== 10) return !1;
      const V = Ue(h);
      if (!V) return !1;
      if (s) return !0;
      typeof e.env.references > "u" && (e.env.references = {}), typeof e.env.references[V] > "u" && (e.env.references[V] = {
        title: he,
        href: E
      });
      const X = e.push("reference_definition", "", 0);
      X.map = [n, l], X.hidden = !0;
      const Z = /* @__PURE__ */ Object.create(null);
      return Z.label = V, X.meta = Z, e.line = l, !0;
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
    ], vn = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`, _n = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
    new RegExp(`^(?:${vn}|${_n}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
    var xn = new RegExp(`^(?:${vn}|${_n})`), rn = [
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
        new RegExp(`${xn.source}\\s*$`),
        /^$/,
        !1
      ]
    ];
    function Jn(e, n, r, s) {
      let i = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
      let l = e.src.slice(i, o), u = 0;
      for (; u < rn.length && !rn[u][0].test(l); u++) ;
      if (u === rn.length) return !1;
      if (s) return rn[u][2];
      let h = n + 1;
      const p = rn[u][1].test("");
      if (!rn[u][1].test(l)) {
        for (; h < r && !(e.sCount[h] < e.blkIndent && (p || !e.isEmpty(h))); h++)
          if (i = e.bMarks[h] + e.tShift[h], o = e.eMarks[h], l = e.src.slice(i, o), rn[u][1].test(l)) {
            l.length !== 0 && h++;
            break;
          }
      }
      e.line = h;
      const b = e.push("html_block", "", 0);
      return b.map = [n, h], b.content = e.getLines(n, h, e.blkIndent, !0), !0;
    }
    function On(e, n, r, s) {
      let i = e.bMarks[n] + e.tShift[n], o = e.eMarks[n];
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      let l = e.src.charCodeAt(i);
      if (l !== 35 || i >= o) return !1;
      let u = 1;
      for (l = e.src.charCodeAt(++i); l === 35 && i < o && u <= 6; )
        u++, l = e.src.charCodeAt(++i);
      if (u > 6 || i < o && !D(l)) return !1;
      if (s) return !0;
      o = e.skipSpacesBack(o, i);
      const h = e.skipCharsBack(o, 35, i);
      h > i && D(e.src.charCodeAt(h - 1)) && (o = h), e.line = n + 1;
      const p = e.push("heading_open", `h${u}`, 1);
      p.markup = "########".slice(0, u), p.map = [n, e.line];
      const b = e.push("inline", "", 0);
      b.content = Je(e.src.slice(i, o)), b.map = [n, e.line], b.children = [];
      const w = e.push("heading_close", `h${u}`, -1);
      return w.markup = "########".slice(0, u), !0;
    }
    function Pn(e, n, r) {
      const s = e.md.block.ruler.getRules("paragraph");
      if (e.sCount[n] - e.blkIndent >= 4) return !1;
      const i = e.parentType;
      e.parentType = "paragraph";
      let o = 0, l, u = n + 1;
      for (; u < r && !e.isEmpty(u); u++) {
        if (e.sCount[u] - e.blkIndent > 3) continue;
        if (e.sCount[u] >= e.blkIndent) {
          let y = e.bMarks[u] + e.tShift[u];
          const k = e.eMarks[u];
          if (y < k && (l = e.src.charCodeAt(y), (l === 45 || l === 61) && (y = e.skipChars(y, l), y = e.skipSpaces(y), y >= k))) {
            o = l === 61 ? 1 : 2;
            break;
          }
        }
        if (e.sCount[u] < 0) continue;
        let E = !1;
        for (let y = 0, k = s.length; y < k; y++) if (s[y](e, u, r, !0)) {
          E = !0;
          break;
        }
        if (E) break;
      }
      if (!o)
        return e.parentType = i, !1;
      const h = Je(e.getLines(n, u, e.blkIndent, !1));
      e.line = u + 1;
      const p = e.push("heading_open", `h${o}`, 1);
      p.markup = String.fromCharCode(l), p.map = [n, e.line];
      const b = e.push("inline", "", 0);
      b.content = h, b.map = [n, e.line - 1], b.children = [];
      const w = e.push("heading_close", `h${o}`, -1);
      return w.markup = String.fromCharCode(l), e.parentType = i, !0;
    }
    function Wn(e, n, r) {
      const s = e.md.block.ruler.getRules("paragraph"), i = e.parentType;
      let o = n + 1;
      for (e.parentType = "paragraph"; o < r && !e.isEmpty(o); o++) {
        if (e.sCount[o] - e.blkIndent > 3 || e.sCount[o] < 0) continue;
        let p = !1;
        for (let b = 0, w = s.length; b < w; b++) if (s[b](e, o, r, !0)) {
          p = !0;
          break;
        }
        if (p) break;
      }
      const l = Je(e.getLines(n, o, e.blkIndent, !1));
      e.line = o;
      const u = e.push("paragraph_open", "p", 1);
      u.map = [n, e.line];
      const h = e.push("inline", "", 0);
      return h.content = l, h.map = [n, e.line], h.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
    }
    var gn = [
      [
        "table",
        a,
        ["paragraph", "reference"]
      ],
      ["code", f],
      [
        "fence",
        g,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "blockquote",
        R,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "hr",
        C,
        [
          "paragraph",
          "reference",
          "blockquote",
          "list"
        ]
      ],
      [
        "list",
        We,
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
        m(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of block rules.
          */
          "ruler",
          new S()
        ), m(this, "State", ln);
        for (let e = 0; e < gn.length; e++) this.ruler.push(gn[e][0], gn[e][1], { alt: (gn[e][2] || []).slice() });
      }
      tokenize(e, n, r) {
        const s = this.ruler.getRules(""), i = s.length, o = e.md.options.maxNesting;
        let l = n, u = !1;
        for (; l < r && (e.line = l = e.skipEmptyLines(l), !(l >= r || e.sCount[l] < e.blkIndent)); ) {
          if (e.level >= o) {
            e.line = r;
            break;
          }
          const h = e.line;
          let p = !1;
          for (let b = 0; b < i; b++)
            if (p = s[b](e, l, r, !1), p) {
              if (h >= e.line) throw new Error("block rule didn't increment state.line");
              break;
            }
          if (!p) throw new Error("none of the block rules matched");
          e.tight = !u, e.isEmpty(e.line - 1) && (u = !0), l = e.line, l < r && e.isEmpty(l) && (u = !0, l++, e.line = l);
        }
      }
      /**
      * Process input string and push block tokens into `outTokens`
      */
      parse(e, n, r, s) {
        if (!e) return;
        const i = new this.State(e, n, r, s);
        this.tokenize(i, i.line, i.lineMax);
      }
    }, An = class {
      constructor(e, n, r, s) {
        m(this, "pos", 0), m(this, "level", 0), m(this, "pending", ""), m(this, "pendingLevel", 0), m(this, "cache", {}), m(this, "backticks", {}), m(this, "backticksScanned", !1), m(this, "skipHtmlSpecial", !1), m(this, "linkLevel", 0), m(this, "delimiters", []), m(this, "_prev_delimiters", []), m(this, "Token", j), this.src = e, this.env = r, this.md = n, this.tokens = s, this.tokens_meta = Array(s.length), this.posMax = this.src.length;
      }
      pushPending() {
        const e = new j("text", "", 0);
        return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
      }
      push(e, n, r) {
        this.pending && this.pushPending();
        const s = new j(e, n, r);
        let i;
        return r < 0 && (this.level--, this.delimiters = this._prev_delimiters.pop()), s.level = this.level, r > 0 && (this.level++, this._prev_delimiters.push(this.delimiters), this.delimiters = [], i = { delimiters: this.delimiters }), this.pendingLevel = this.level, this.tokens.push(s), this.tokens_meta.push(i), s;
      }
      scanDelims(e, n) {
        const r = this.posMax, s = this.src.charCodeAt(e);
        let i;
        if (e === 0) i = 32;
        else if (e === 1)
          i = this.src.charCodeAt(0), (i & 63488) === 55296 && (i = 65533);
        else if (i = this.src.charCodeAt(e - 1), (i & 64512) === 56320) {
          const k = this.src.charCodeAt(e - 2);
          i = (k & 64512) === 55296 ? 65536 + (k - 55296 << 10) + (i - 56320) : 65533;
        } else (i & 64512) === 55296 && (i = 65533);
        let o = e;
        for (; o < r && this.src.charCodeAt(o) === s; ) o++;
        const l = o - e;
        let u = o < r ? this.src.charCodeAt(o) : 32;
        if ((u & 64512) === 55296) {
          const k = this.src.charCodeAt(o + 1);
          u = (k & 64512) === 56320 ? 65536 + (u - 55296 << 10) + (k - 56320) : 65533;
        } else (u & 64512) === 56320 && (u = 65533);
        const h = Se(i) || Le(i), p = Se(u) || Le(u), b = Ie(i), w = Ie(u), E = !w && (!p || b || h), y = !b && (!h || w || p);
        return {
          can_open: E && (n || !y || h),
          can_close: y && (n || !E || p),
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
      const i = r - Math.min(10, e.pending.length, r);
      let o = r;
      for (; o > i && qn(e.src.charCodeAt(o - 1)); ) o--;
      if (o === r || !Un(e.src.charCodeAt(o))) return !1;
      const l = r - o, u = e.md.linkify.matchAtStart(e.src.slice(o));
      if (!u) return !1;
      let h = u.url;
      if (h.length <= l) return !1;
      let p = h.length;
      for (; p > 0 && h.charCodeAt(p - 1) === 42; ) p--;
      p !== h.length && (h = h.slice(0, p));
      const b = e.md.normalizeLink(h);
      if (!e.md.validateLink(b)) return !1;
      if (!n) {
        e.pending = e.pending.slice(0, -l);
        const w = e.push("link_open", "a", 1);
        w.attrs = [["href", b]], w.markup = "linkify", w.info = "auto";
        const E = e.push("text", "", 0);
        E.content = e.md.normalizeLinkText(h);
        const y = e.push("link_close", "a", -1);
        y.markup = "linkify", y.info = "auto";
      }
      return e.pos += h.length - l, !0;
    }
    function Zn(e, n) {
      let r = e.pos;
      if (e.src.charCodeAt(r) !== 10) return !1;
      const s = e.pending.length - 1, i = e.posMax;
      if (!n)
        if (s >= 0 && e.pending.charCodeAt(s) === 32)
          if (s >= 1 && e.pending.charCodeAt(s - 1) === 32) {
            let o = s - 1;
            for (; o >= 1 && e.pending.charCodeAt(o - 1) === 32; ) o--;
            e.pending = e.pending.slice(0, o), e.push("hardbreak", "br", 0);
          } else
            e.pending = e.pending.slice(0, -1), e.push("softbreak", "br", 0);
        else e.push("softbreak", "br", 0);
      for (r++; r < i && D(e.src.charCodeAt(r)); ) r++;
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
      let i = e.src.charCodeAt(r);
      if (i === 10) {
        for (n || e.push("hardbreak", "br", 0), r++; r < s && (i = e.src.charCodeAt(r), !!D(i)); )
          r++;
        return e.pos = r, !0;
      }
      if (i === 32) {
        if (!n) {
          const u = e.push("text_special", "", 0);
          u.content = "\\", u.markup = "\\", u.info = "escape";
        }
        return e.pos = r, !0;
      }
      let o = e.src[r];
      if (i >= 55296 && i <= 56319 && r + 1 < s) {
        const u = e.src.charCodeAt(r + 1);
        u >= 56320 && u <= 57343 && (o += e.src[r + 1], r++);
      }
      const l = "\\" + o;
      if (!n) {
        const u = e.push("text_special", "", 0);
        i < 256 && bn[i] !== 0 ? u.content = o : u.content = l, u.markup = l, u.info = "escape";
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
      const i = e.posMax;
      let o = s + 1;
      for (; o < i && e.src.charCodeAt(o) === 96; ) o++;
      const l = e.src.slice(s, o), u = l.length;
      if (e.backticksScanned || (e.backticks = Gn(e.src), e.backticksScanned = !0), ((r = e.backticks[u]) !== null && r !== void 0 ? r : -1) >= o) {
        let h = o, p;
        for (; (p = e.src.indexOf("`", h)) !== -1 && p < i; ) {
          for (h = p + 1; e.src.charCodeAt(h) === 96; ) h++;
          if (h > i) break;
          if (h - p === u) {
            if (!n) {
              const b = e.push("code_inline", "code", 0);
              b.markup = l;
              let w = e.src.slice(o, p).replace(/\n/g, " ");
              w.startsWith(" ") && w.endsWith(" ") && /[^ ]/.test(w) && (w = w.slice(1, -1)), b.content = w;
            }
            return e.pos = h, !0;
          }
        }
      }
      return n || (e.pending += l), e.pos = o, !0;
    }
    function Kn(e, n) {
      const r = e.pos, s = e.src.charCodeAt(r);
      if (n || s !== 126) return !1;
      const i = e.scanDelims(e.pos, !0);
      let o = i.length;
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
          open: i.can_open,
          close: i.can_close
        });
      return e.pos += i.length, !0;
    }
    function Cn(e, n) {
      let r;
      const s = [], i = n.length;
      for (let o = 0; o < i; o++) {
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
    function $n(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      Cn(e, e.delimiters);
      for (let i = 0; i < r; i++) {
        var s;
        const o = (s = n[i]) === null || s === void 0 ? void 0 : s.delimiters;
        o && Cn(e, o);
      }
    }
    var En = {
      tokenize: Kn,
      postProcess: $n
    };
    function Fn(e, n) {
      const r = e.pos, s = e.src.charCodeAt(r);
      if (n || s !== 95 && s !== 42) return !1;
      const i = e.scanDelims(e.pos, s === 42);
      for (let o = 0; o < i.length; o++) {
        const l = e.push("text", "", 0);
        l.content = String.fromCharCode(s), e.delimiters.push({
          marker: s,
          length: i.length,
          token: e.tokens.length - 1,
          end: -1,
          open: i.can_open,
          close: i.can_close
        });
      }
      return e.pos += i.length, !0;
    }
    function Tn(e, n) {
      const r = n.length;
      for (let s = r - 1; s >= 0; s--) {
        const i = n[s];
        if (i.marker !== 95 && i.marker !== 42 || i.end === -1) continue;
        const o = n[i.end], l = s > 0 && n[s - 1].end === i.end + 1 && n[s - 1].marker === i.marker && n[s - 1].token === i.token - 1 && n[i.end + 1].token === o.token + 1, u = String.fromCharCode(i.marker), h = e.tokens[i.token];
        h.type = l ? "strong_open" : "em_open", h.tag = l ? "strong" : "em", h.nesting = 1, h.markup = l ? u + u : u, h.content = "";
        const p = e.tokens[o.token];
        p.type = l ? "strong_close" : "em_close", p.tag = l ? "strong" : "em", p.nesting = -1, p.markup = l ? u + u : u, p.content = "", l && (e.tokens[n[s - 1].token].content = "", e.tokens[n[i.end + 1].token].content = "", s--);
      }
    }
    function Vn(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      Tn(e, e.delimiters);
      for (let i = 0; i < r; i++) {
        var s;
        const o = (s = n[i]) === null || s === void 0 ? void 0 : s.delimiters;
        o && Tn(e, o);
      }
    }
    var Sn = {
      tokenize: Fn,
      postProcess: Vn
    };
    function Qn(e, n) {
      let r, s, i, o, l = "", u = "", h = e.pos, p = !0;
      if (e.src.charCodeAt(e.pos) !== 91) return !1;
      const b = e.pos, w = e.posMax, E = e.pos + 1, y = e.md.helpers.parseLinkLabel(e, e.pos, !0);
      if (y < 0) return !1;
      let k = y + 1;
      if (k < w && e.src.charCodeAt(k) === 40) {
        for (p = !1, k++; k < w && (r = e.src.charCodeAt(k), !(!D(r) && r !== 10)); k++)
          ;
        if (k >= w) return !1;
        if (h = k, i = e.md.helpers.parseLinkDestination(e.src, k, e.posMax), i.ok) {
          for (l = e.md.normalizeLink(i.str), e.md.validateLink(l) ? k = i.pos : l = "", h = k; k < w && (r = e.src.charCodeAt(k), !(!D(r) && r !== 10)); k++)
            ;
          if (i = e.md.helpers.parseLinkTitle(e.src, k, e.posMax), k < w && h !== k && i.ok)
            for (u = i.str, k = i.pos; k < w && (r = e.src.charCodeAt(k), !(!D(r) && r !== 10)); k++)
              ;
        }
        (k >= w || e.src.charCodeAt(k) !== 41) && (p = !0), k++;
      }
      if (p) {
        if (typeof e.env.references > "u") return !1;
        if (k < w && e.src.charCodeAt(k) === 91 ? (h = k + 1, k = e.md.helpers.parseLinkLabel(e, k), k >= 0 ? s = e.src.slice(h, k++) : k = y + 1) : k = y + 1, s || (s = e.src.slice(E, y)), s = Ue(s), o = e.env.references[s], !o)
          return e.pos = b, !1;
        l = o.href, u = o.title;
      }
      if (!n) {
        e.pos = E, e.posMax = y;
        const le = e.push("link_open", "a", 1), te = [["href", l]];
        if (le.attrs = te, u && te.push(["title", u]), s) {
          const H = /* @__PURE__ */ Object.create(null);
          H.label = s, le.meta = H;
        }
        e.linkLevel++, e.md.inline.tokenize(e), e.linkLevel--, e.push("link_close", "a", -1);
      }
      return e.pos = k, e.posMax = w, !0;
    }
    function er(e, n) {
      let r, s, i, o, l, u, h, p, b = "";
      const w = e.pos, E = e.posMax;
      if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
      const y = e.pos + 2, k = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
      if (k < 0) return !1;
      if (o = k + 1, o < E && e.src.charCodeAt(o) === 40) {
        for (o++; o < E && (r = e.src.charCodeAt(o), !(!D(r) && r !== 10)); o++)
          ;
        if (o >= E) return !1;
        for (p = o, u = e.md.helpers.parseLinkDestination(e.src, o, e.posMax), u.ok && (b = e.md.normalizeLink(u.str), e.md.validateLink(b) ? o = u.pos : b = ""), p = o; o < E && (r = e.src.charCodeAt(o), !(!D(r) && r !== 10)); o++)
          ;
        if (u = e.md.helpers.parseLinkTitle(e.src, o, e.posMax), o < E && p !== o && u.ok)
          for (h = u.str, o = u.pos; o < E && (r = e.src.charCodeAt(o), !(!D(r) && r !== 10)); o++)
            ;
        else h = "";
        if (o >= E || e.src.charCodeAt(o) !== 41)
          return e.pos = w, !1;
        o++;
      } else {
        if (typeof e.env.references > "u") return !1;
        if (o < E && e.src.charCodeAt(o) === 91 ? (p = o + 1, o = e.md.helpers.parseLinkLabel(e, o), o >= 0 ? i = e.src.slice(p, o++) : o = k + 1) : o = k + 1, i || (i = e.src.slice(y, k)), i = Ue(i), l = e.env.references[i], !l)
          return e.pos = w, !1;
        b = l.href, h = l.title;
      }
      if (!n) {
        s = e.src.slice(y, k);
        const le = [];
        e.md.inline.parse(s, e.md, e.env, le);
        const te = e.push("image", "img", 0), H = [["src", b], ["alt", ""]];
        if (te.attrs = H, te.children = le, te.content = s, h && H.push(["title", h]), i) {
          const he = /* @__PURE__ */ Object.create(null);
          he.label = i, te.meta = he;
        }
      }
      return e.pos = o, e.posMax = E, !0;
    }
    var nr = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, rr = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
    function tr(e, n) {
      let r = e.pos;
      if (e.src.charCodeAt(r) !== 60) return !1;
      const s = e.pos, i = e.posMax;
      for (; ; ) {
        if (++r >= i) return !1;
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
          const p = e.push("link_close", "a", -1);
          p.markup = "autolink", p.info = "auto";
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
          const p = e.push("link_close", "a", -1);
          p.markup = "autolink", p.info = "auto";
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
    function Mn(e) {
      const n = e | 32;
      return n >= 97 && n <= 122;
    }
    function sr(e, n) {
      const r = e.src;
      let s, i;
      if (r.startsWith("<!--", n)) {
        if (r.startsWith(">", n + 4)) return n + 5;
        if (r.startsWith("->", n + 4)) return n + 6;
        s = n + 4, i = "-->";
      } else if (r.startsWith("<![CDATA[", n))
        s = n + 9, i = "]]>";
      else if (r.charCodeAt(n + 1) === 63)
        s = n + 2, i = "?>";
      else if (Mn(r.charCodeAt(n + 2)))
        s = n + 3, i = ">";
      else return -1;
      if (e.skipHtmlSpecial) return -1;
      const o = r.indexOf(i, s);
      return o < 0 ? (e.skipHtmlSpecial = !0, -1) : o + i.length;
    }
    function cr(e, n) {
      if (!e.md.options.html) return !1;
      const r = e.posMax, s = e.pos;
      if (e.src.charCodeAt(s) !== 60 || s + 2 >= r) return !1;
      let i;
      const o = e.src.charCodeAt(s + 1);
      if (o === 33 || o === 63) i = sr(e, s);
      else if (o === 47 || Mn(o)) {
        const l = e.src.slice(s).match(xn);
        i = l ? s + l[0].length : -1;
      } else return !1;
      if (i < 0) return !1;
      if (!n) {
        const l = e.push("html_inline", "", 0);
        l.content = e.src.slice(s, i), ir(l.content) && e.linkLevel++, or(l.content) && e.linkLevel--;
      }
      return e.pos = i, !0;
    }
    var lr = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, ur = /^&([a-z][a-z0-9]{1,31});/i;
    function ar(e, n) {
      const r = e.pos, s = e.posMax;
      if (e.src.charCodeAt(r) !== 38 || r + 1 >= s) return !1;
      if (e.src.charCodeAt(r + 1) === 35) {
        const i = e.src.slice(r).match(lr);
        if (i) {
          if (!n) {
            const o = i[1][0].toLowerCase() === "x" ? parseInt(i[1].slice(1), 16) : parseInt(i[1], 10), l = e.push("text_special", "", 0);
            l.content = de(o) ? I(o) : I(65533), l.markup = i[0], l.info = "entity";
          }
          return e.pos += i[0].length, !0;
        }
      } else {
        const i = e.src.slice(r).match(ur);
        if (i) {
          const o = (0, B.h)(i[0]);
          if (o !== i[0]) {
            if (!n) {
              const l = e.push("text_special", "", 0);
              l.content = o, l.markup = i[0], l.info = "entity";
            }
            return e.pos += i[0].length, !0;
          }
        }
      }
      return !1;
    }
    function In(e) {
      const n = {}, r = e.length;
      if (!r) return;
      let s = 0, i = -2;
      const o = [];
      for (let l = 0; l < r; l++) {
        const u = e[l];
        if (o.push(0), (e[s].marker !== u.marker || i !== u.token - 1) && (s = l), i = u.token, u.length = u.length || 0, !u.close) continue;
        n.hasOwnProperty(u.marker) || (n[u.marker] = [
          -1,
          -1,
          -1,
          -1,
          -1,
          -1
        ]);
        const h = n[u.marker][(u.open ? 3 : 0) + u.length % 3];
        let p = s - o[s] - 1, b = p;
        for (; p > h; p -= o[p] + 1) {
          const w = e[p];
          if (w.marker === u.marker && w.open && w.end < 0) {
            let E = !1;
            if ((w.close || u.open) && (w.length + u.length) % 3 === 0 && (w.length % 3 !== 0 || u.length % 3 !== 0) && (E = !0), !E) {
              const y = p > 0 && !e[p - 1].open ? o[p - 1] + 1 : 0;
              o[l] = l - p + y, o[p] = y, u.open = !1, w.end = l, w.close = !1, b = -1, i = -2;
              break;
            }
          }
        }
        b !== -1 && (n[u.marker][(u.open ? 3 : 0) + (u.length || 0) % 3] = b);
      }
    }
    function fr(e) {
      const n = e.tokens_meta, r = e.tokens_meta.length;
      In(e.delimiters);
      for (let i = 0; i < r; i++) {
        var s;
        const o = (s = n[i]) === null || s === void 0 ? void 0 : s.delimiters;
        o && In(o);
      }
    }
    function hr(e) {
      let n, r, s = 0;
      const i = e.tokens, o = e.tokens.length;
      for (n = r = 0; n < o; n++)
        i[n].nesting < 0 && s--, i[n].level = s, i[n].nesting > 0 && s++, i[n].type === "text" && n + 1 < o && i[n + 1].type === "text" ? i[n + 1].content = i[n].content + i[n + 1].content : (n !== r && (i[r] = i[n]), r++);
      n !== r && (i.length = r);
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
        m(
          this,
          /**
          * {@link Ruler} instance. Keep configuration of inline rules.
          */
          "ruler",
          new S()
        ), m(
          this,
          /**
          * {@link Ruler} instance. Second ruler used for post-processing
          * (e.g. in emphasis-like rules).
          */
          "ruler2",
          new S()
        ), m(this, "State", An);
        for (let e = 0; e < Rn.length; e++) this.ruler.push(Rn[e][0], Rn[e][1]);
        for (let e = 0; e < wn.length; e++) this.ruler2.push(wn[e][0], wn[e][1]);
      }
      skipToken(e) {
        const n = e.pos, r = this.ruler.getRules(""), s = r.length, i = e.md.options.maxNesting, o = e.cache;
        if (typeof o[n] < "u") {
          e.pos = o[n];
          return;
        }
        let l = !1;
        if (e.level < i) {
          for (let u = 0; u < s; u++)
            if (e.level++, l = r[u](e, !0), e.level--, l) {
              if (n >= e.pos) throw new Error("inline rule didn't increment state.pos");
              break;
            }
        } else e.pos = e.posMax;
        l || e.pos++, o[n] = e.pos;
      }
      tokenize(e) {
        const n = this.ruler.getRules(""), r = n.length, s = e.posMax, i = e.md.options.maxNesting;
        for (; e.pos < s; ) {
          const o = e.pos;
          let l = !1;
          if (e.level < i) {
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
        const i = new this.State(e, n, r, s);
        this.tokenize(i);
        const o = this.ruler2.getRules(""), l = o.length;
        for (let u = 0; u < l; u++) o[u](i);
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
    ], Ye = class {
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
        const n = q.parse(e, !0);
        if (n.hostname && (!n.protocol || Ln.indexOf(n.protocol) >= 0))
          try {
            n.hostname = q.default.toASCII(n.hostname);
          } catch {
          }
        return n.auth && (n.auth = q.encode(n.auth)), n.hostname && (n.hostname = q.encode(n.hostname)), n.pathname && (n.pathname = q.encode(n.pathname)), n.search && (n.search = q.encode(n.search)), n.hash && (n.hash = q.encode(n.hash)), q.format(n);
      }
      /**
      * Function used to decode link url to a human-readable format`
      */
      normalizeLinkText(e) {
        const n = q.parse(e, !0);
        if (n.hostname && (!n.protocol || Ln.indexOf(n.protocol) >= 0))
          try {
            n.hostname = q.default.toUnicode(n.hostname);
          } catch {
          }
        return q.decode(q.format(n), q.decode.defaultChars + "%");
      }
      constructor(...e) {
        m(
          this,
          /**
          * Instance of {@link ParserInline}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "inline",
          new Bn()
        ), m(
          this,
          /**
          * Instance of {@link ParserBlock}. You may need it to add new rules when
          * writing plugins. For simple rules control use {@link MarkdownIt.disable}
          * and {@link MarkdownIt.enable}.
          */
          "block",
          new yn()
        ), m(
          this,
          /**
          * Instance of {@link ParserCore} chain executor. You may need it to add new
          * rules when writing plugins. For simple rules control use
          * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
          */
          "core",
          new cn()
        ), m(
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
          new ne()
        ), m(
          this,
          /**
          * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
          * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
          * rule.
          */
          "linkify",
          new q.LinkifyIt()
        ), m(
          this,
          /**
          * Assorted utility functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
          */
          "utils",
          xe
        ), m(
          this,
          /**
          * Link components parser functions, useful to write plugins. See details
          * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
          */
          "helpers",
          Object.assign({}, A)
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
          const i = e;
          if (n = dr[i], !n) throw new Error(`Wrong 'markdown-it' preset "${i}", check name`);
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
          const i = (s = r.inline) === null || s === void 0 ? void 0 : s.rules2;
          i && this.inline.ruler2.enableOnly(i);
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
        ].forEach((i) => {
          r = r.concat(this[i].ruler.enable(e, !0));
        }), r = r.concat(this.inline.ruler2.enable(e, !0));
        const s = e.filter((i) => r.indexOf(i) < 0);
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
        ].forEach((i) => {
          r = r.concat(this[i].ruler.disable(e, !0));
        }), r = r.concat(this.inline.ruler2.disable(e, !0));
        const s = e.filter((i) => r.indexOf(i) < 0);
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
    m(Ye, "Token", j), m(Ye, "Ruler", S), m(Ye, "Renderer", ne), m(Ye, "ParserCore", cn), m(Ye, "StateCore", Re), m(Ye, "ParserBlock", yn), m(Ye, "StateBlock", ln), m(Ye, "ParserInline", Bn), m(Ye, "StateInline", An);
    var mr = G(Ye);
  }),
  9839: ((Ve, ve, U) => {
    U.d(ve, {
      h: () => q
    });
    function q(B) {
      return U(9995).hl(B);
    }
  }),
  3099: ((Ve, ve, U) => {
    U.r(ve), U.d(ve, {
      LinkifyIt: () => q,
      P: () => B,
      S: () => ge,
      decode: () => de,
      default: () => I,
      encode: () => G,
      format: () => ue,
      parse: () => xe
    });
    class q {
    }
    const B = /\p{P}/u, ge = /\p{S}/u;
    function ce() {
      throw new Error("This bundle leaves addresses to src/message/markdown/destination.ts.");
    }
    const [xe, G, ue] = [ce, ce, ce], de = Object.assign(ce, { defaultChars: "" }), I = { toASCII: ce, toUnicode: ce };
  }),
  489: ((Ve, ve, U) => {
    U.d(ve, {
      H: () => ce,
      u: () => ge
    });
    var q = U(9083), B = U(5342);
    function ge(T, { ref: N, isPrivate: W }) {
      if (!(0, B.d)(T))
        return;
      const P = T.replace(/\/+$/, ""), { origin: Q, pathname: D } = new URL(P), Ie = D.split("/").at(-2) ?? "";
      return {
        url: P,
        origin: Q,
        owner: Ie,
        ref: N.toWellFormed().split("/").map(encodeURIComponent).join("/"),
        isPrivate: W
      };
    }
    function ce(T, N) {
      const W = ye(T, N.fragments);
      if (W === void 0 || W === "")
        return;
      const P = /^([a-z][a-z\d+.-]*):/i.exec(W)?.[1]?.toLowerCase();
      return P === "mailto" ? xe(W.slice(7)) : P !== void 0 ? ue(W) : W.startsWith("//") ? ue(`https:${W}`) : de(W, N);
    }
    function xe(T) {
      const N = G(T.replace(/\?.*$/s, ""));
      return /^[^\s@<>"]+@[^\s@<>"]+$/.test(N) ? { kind: "email", address: N } : void 0;
    }
    function G(T) {
      try {
        return decodeURIComponent(T);
      } catch {
        return T;
      }
    }
    function ue(T) {
      const N = (0, B.D)(T);
      return N === void 0 ? void 0 : { kind: "web", url: N };
    }
    function de(T, { repository: N, as: W = "blob" }) {
      if (N === void 0)
        return;
      if (T.startsWith("#"))
        return ue(N.url + T);
      const P = `${N.url}/${W}/${N.ref}/`, Q = URL.parse(`./${T.replace(/^[/\\]+/, "")}`, P);
      return Q !== null && I(Q, N) ? ue(Q.href) : void 0;
    }
    function I({ href: T, pathname: N }, W) {
      return T.startsWith(new URL(`${W.url}/`).href) && !/(?:\/|%2f|%5c)(?:\.|%2e){2}(?:\/|%2f|%5c|$)/i.test(N);
    }
    const O = 16384;
    function ye(T, N) {
      const W = (0, q.JK)(T, N), { filled: P, frame: Q } = Ae(W) ?? {};
      if (!(P === void 0 || Te(P) > Te(Q) || W.length === 1 && typeof W[0] != "string" && !(0, B.d)(P)))
        return P.startsWith("//") && !T.startsWith("//") ? void 0 : P;
    }
    function Ae(T) {
      let [N, W] = ["", ""];
      for (const P of T) {
        const Q = typeof P == "string" ? P : Ce(ze(P), N);
        if (Q === void 0 || N.length + Q.length > O)
          return;
        W += typeof P == "string" || N === "" ? Q : "x", N += Q;
      }
      return { filled: N, frame: W };
    }
    function Te(T = "") {
      const [N = ""] = T.split(/[?#]/, 1);
      return N.split(/[\\/]/).filter((W) => /^(?:\.|%2e){2}$/i.test(W)).length;
    }
    function ze(T) {
      return (T.kind === "link" ? T.url : T.text).toWellFormed().trim();
    }
    function Ce(T, N) {
      return N === "" && /^https?:\/\//i.test(T) ? (0, B.D)(T) : /^(?:https?:)?\/\/[^/?#]*$/i.test(N) && !T.startsWith("/") ? Xe(T, N) ? T : void 0 : De(T, N);
    }
    function Xe(T, N) {
      return N.endsWith("//") ? /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(T) : /^:?[\p{L}\p{N}-]*$/u.test(T);
    }
    function De(T, N) {
      if (T.includes("%") && /^(?:[\w.~!'()*+-]|%[\da-f]{2})+$/i.test(T))
        return T;
      const P = N.endsWith("/") ? T.replace(/^\/+/, "") : T, Q = /\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(P), D = encodeURIComponent(P);
      return Q ? D : D.replaceAll("%2F", "/");
    }
  }),
  3377: ((Ve, ve, U) => {
    U.d(ve, {
      LE: () => B,
      LJ: () => xe,
      MT: () => ce,
      Vs: () => ge
    });
    const q = [
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
    function B(G) {
      return !q.includes(G.type);
    }
    function ge(G) {
      return ["paragraph", "group", "row"].includes(G.type);
    }
    function ce(G) {
      const ue = [];
      let de = [];
      for (const I of G)
        B(I) ? (de.length === 0 && ue.push({ type: "paragraph", children: de }), de.push(I)) : (ue.push(I), de = []);
      return ue;
    }
    function xe(G) {
      const ue = (I) => I.type === "break" || I.type === "text" && /^[ \n]*$/.test(I.value), de = G.slice(G.findIndex((I) => !ue(I)));
      return de.slice(0, de.findLastIndex((I) => !ue(I)) + 1).map((I, O, ye) => {
        if (I.type !== "text")
          return I;
        const Ae = O === 0 ? I.value.replace(/^ *\n/, "") : I.value;
        return { ...I, value: O === ye.length - 1 ? Ae.replace(/\n *$/, "") : Ae };
      });
    }
  }),
  690: ((Ve, ve, U) => {
    U.d(ve, {
      readMarkdown: () => pn
    });
    var q = U(9357), B = U(5667), ge = U(9083);
    const ce = [
      "note",
      "tip",
      "important",
      "warning",
      "caution"
    ];
    function xe({ children: t }) {
      const [c, ...a] = t, [f, ...g] = c?.type === "paragraph" ? c.children : [];
      if (c?.type !== "paragraph" || f?.type !== "text")
        return;
      const [R, C = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(f.value) ?? [], fe = C.toLowerCase();
      if (R === void 0 || !G(fe))
        return;
      const me = [{ ...f, value: f.value.slice(R.length) }, ...g];
      return { kind: fe, children: [{ ...c, children: me }, ...a] };
    }
    function G(t) {
      return ce.includes(t);
    }
    var ue = U(3377);
    function de({ children: t }, c) {
      const [a] = t;
      if (a?.type !== "text" || t.length > 1)
        return;
      const [f, ...g] = (0, ge.JK)(a.value, c);
      return typeof f == "object" && f.kind === "document" && g.length === 0 ? f : void 0;
    }
    function I(t, c) {
      if (!c.some(({ kind: f }) => f === "document"))
        return [t];
      const a = [];
      for (const f of O(t)) {
        const g = { type: "paragraph", children: f }, R = a.at(-1), C = de(g, c) ?? (R && de(R, c));
        R === void 0 || C !== void 0 ? a.push(g) : R.children.push({ type: "text", value: `
` }, ...f);
      }
      return a.length > 1 ? a : [t];
    }
    function O({ children: t }) {
      const c = [];
      let a = [];
      for (const f of t) {
        const [g = f, ...R] = f.type === "text" ? ye(f.value) : [f];
        a.push(g);
        for (const C of R)
          c.push(a), a = [C];
      }
      return [...c, a];
    }
    function ye(t) {
      return t.split(`
`).map((c) => ({ type: "text", value: c }));
    }
    var Ae = U(489), Te = U(5664);
    const ze = /:(?!\d\d:)[\w+-]+:/;
    async function Ce(t) {
      if (!Xe(t))
        return {};
      const { nameToEmoji: c } = await U.e("emoji").then(U.bind(U, 3856));
      return c;
    }
    function Xe({ children: t }) {
      for (const { node: c } of (0, Te.GG)({ type: "root", children: [...t] }))
        if ((c.type === "text" || c.type === "html") && ze.test(c.value))
          return !0;
      return !1;
    }
    function De(t, c) {
      const [a = "", ...f] = t.split(":");
      let g = a;
      for (let R = 0; R < f.length; R += 1) {
        const C = f[R] ?? "", fe = f[R + 1];
        fe !== void 0 && Object.hasOwn(c, C) ? (g += `${c[C]}${fe}`, R += 1) : g += `:${C}`;
      }
      return g;
    }
    function T(t, c) {
      const a = (0, B.oZ)(c);
      return a.length === 0 ? [] : [{ ...t, children: a }];
    }
    const N = new RegExp([
      String.raw`^\/(?<repository>[\w-]+\/[\w.-]+)\/(?:`,
      String.raw`(?:issues|pull|discussions)\/(?<number>[1-9]\d*)(?:#(?<part>[a-z_]+)-?\d+)?|`,
      String.raw`commit\/(?<sha>[\da-f]{7,40})|`,
      String.raw`compare\/(?<range>[\w.\/+-]+?\.\.\.?[\w.\/:+-]+)`,
      ")$"
    ].join(""), "i"), W = 300, P = /* @__PURE__ */ new Map([
      [void 0, ""],
      ["issuecomment", " (comment)"],
      ["discussioncomment", " (comment)"],
      ["discussion_r", " (comment)"],
      ["pullrequestreview", " (review)"]
    ]);
    function Q(t, { url: c }) {
      const [a = "", f = "", ...g] = c.split("/").reverse(), R = g.reverse().join("/");
      if (t.length > W || !t.startsWith(`${R}/`))
        return;
      const C = N.exec(t.slice(R.length))?.groups;
      if (C === void 0)
        return;
      const { repository: fe = "", number: me, part: $e, sha: We, range: qe } = C, je = fe.toLowerCase() === `${f}/${a}`.toLowerCase() ? "" : fe;
      if (me === void 0) {
        const mn = (We ?? qe ?? "").replace(/\b([\da-f]{7})[\da-f]{33}\b/gi, "$1");
        return [{ type: "inlineCode", value: je === "" ? mn : `${je}@${mn}` }];
      }
      const Fe = P.get($e);
      return Fe === void 0 ? void 0 : [(0, B.Qq)(`${je}#${me}${Fe}`)];
    }
    function D(t, c, { isLinked: a }) {
      if (t === void 0 || a)
        return c;
      const f = { type: "link", url: Ie(t) }, g = T(f, c);
      return g.length === 0 && t.kind === "email" ? T(f, [(0, B.Qq)(t.address)]) : g;
    }
    function Ie(t) {
      return t.kind === "web" ? t.url : `mailto:${encodeURIComponent(t.address).replace("%40", "@")}`;
    }
    function Ke({ url: t }, c, a) {
      return D(Je(t, a, "blob"), c, a);
    }
    function Le({ url: t }, c, a) {
      return Se(Je(t, a, "blob"), c, a);
    }
    function Se(t, c, { repository: a, isLinked: f }) {
      const g = a && !f && t?.kind === "web" ? Q(t.url, a) : void 0;
      return D(t, g ?? c, { isLinked: f });
    }
    function Ue(t, c) {
      const { fragments: a } = c.document, f = (0, B.Gl)((0, ge.Dk)({ text: t.alt ?? "", fragments: a })), g = Je(t.url, c, "raw");
      return g?.kind === "web" && !Ze(g.url, c.repository) ? [{ type: "image", url: g.url, alt: f }] : D(g, [(0, B.Qq)(`[${f || "\u{1F5BC}"}]`)], c);
    }
    function Ze(t, c) {
      if (!c?.isPrivate)
        return !1;
      const { hostname: a } = new URL(t), f = new URL(c.origin).hostname;
      return `.${a}`.endsWith(`.${f}`) || f === "github.com" && /^(?:raw|media)\.githubusercontent\.com$/.test(a);
    }
    function Je(t, c, a) {
      const { document: f, repository: g } = c;
      return (0, Ae.H)(t, { fragments: f.fragments, repository: g, as: a });
    }
    function tn({ identifier: t, children: c }, a) {
      return { type: "link", url: v(t, a), children: c };
    }
    function d({ identifier: t, alt: c }, a) {
      return { type: "image", url: v(t, a), alt: c ?? "" };
    }
    function v(t, { document: c }) {
      return c.definitions.get(t)?.url ?? "";
    }
    const _ = String.raw`[a-zA-Z\d](?:-?[a-zA-Z\d]){0,38}`, A = String.raw`(?<![\w/@#&.:~-]|\[bot\]|\uE001)`, x = new RegExp([
      `${A}(?:`,
      String.raw`@(?<app>${_})\[bot\]|`,
      String.raw`@(?<login>${_})(?!\[bot\]|\.+\w)(?:\/(?<team>[\w-]+))?|`,
      String.raw`(?:(?<name>[\w-]+\/[\w.-]+)?#|GH-)(?<issue>[1-9]\d{0,7})|`,
      String.raw`(?:(?<fork>[\w-]+\/[\w.-]+)@)?(?<sha>(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})`,
      String.raw`)(?![\w/@-]|\uE000)`
    ].join(""), "g"), L = /^(?:all|here|channel|everyone|room)$/i;
    function M(t, c) {
      const a = [];
      let f = 0;
      for (const g of t.matchAll(x)) {
        const R = m(g[0], { groups: g.groups ?? {}, repository: c });
        R !== void 0 && (a.push(t.slice(f, g.index), R), f = g.index + g[0].length);
      }
      return [...a, t.slice(f)];
    }
    function m(t, c) {
      const { app: a, login: f, team: g, name: R, issue: C, fork: fe, sha: me } = c.groups, { url: $e, origin: We, owner: qe } = c.repository, Ge = (je) => je === void 0 ? $e : `${We}/${je}`;
      if (C !== void 0)
        return S(`${Ge(R)}/issues/${C}`, t);
      if (me !== void 0) {
        const Fe = [{ type: "inlineCode", value: `${fe === void 0 ? "" : `${fe}@`}${me.slice(0, 7)}` }];
        return { type: "link", url: `${Ge(fe)}/commit/${me}`, children: Fe };
      }
      if (a !== void 0)
        return j(We) ? S(`${We}/apps/${a}`, t) : void 0;
      if (!(f === void 0 || L.test(f)))
        return g === void 0 ? S(Ge(f), t) : f === qe ? S(`${We}/orgs/${qe}/teams/${g}`, t) : void 0;
    }
    function j(t) {
      return /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(t);
    }
    function S(t, c) {
      return { type: "link", url: t, children: [(0, B.Qq)(c)] };
    }
    const Y = new RegExp(`${A}@${_}$`);
    function ne(t) {
      const c = [];
      for (const a of t) {
        const f = c.at(-1), g = f?.type === "text" ? f.value : "", R = Re(a) ? z(g, a) : void 0;
        R !== void 0 ? c.splice(-1, 1, ...R) : g !== "" && a.type === "text" ? c.splice(-1, 1, { ...a, value: g + a.value }) : c.push(a);
      }
      return c;
    }
    function Re(t) {
      return (t.type === "link" || t.type === "linkReference") && (0, Te.r7)(t.children) === "bot";
    }
    function z(t, c) {
      const a = Y.exec(t.slice(-100))?.[0];
      if (a === void 0)
        return;
      if (c.type === "linkReference" && c.referenceType === "shortcut")
        return [{ type: "text", value: `${t}[bot]` }];
      const f = { type: "text", value: `${a}[bot]` };
      return [
        { type: "text", value: t.slice(0, -a.length) },
        { ...c, children: [f] }
      ];
    }
    function ie(t, c) {
      const a = (0, B.NR)((0, B.oZ)(K(t, c))).map((f) => f.type === "text" ? (0, B.Qq)(f.value.replace(/ {2,}/g, " ")) : f);
      return (0, B.wx)(a, c.isBidirectional);
    }
    function K(t, c) {
      return t.flatMap((a) => ee(a, c));
    }
    function ee(t, c) {
      switch (t.type) {
        case "break":
          return [(0, B.Qq)(" ")];
        case "code":
          return [{ type: "inlineCode", value: t.value.replace(/(?<!\s)\s*\n\s*/g, " ") }];
        // What it says is not on this line.
        case "footnoteReference":
        case "footnoteDefinition":
          return [];
        case "link":
          return c.isLinked ? K(t.children, c) : T(t, K(t.children, c));
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return T(t, K(t.children, c));
        default:
          return "children" in t ? [(0, B.Qq)(" "), ...K(t.children, c), (0, B.Qq)(" ")] : _e(t) ? [t] : [];
      }
    }
    function _e(t) {
      return t.type === "text" || t.type === "inlineCode" || t.type === "image";
    }
    function we(t, c) {
      const a = re((0, ue.LJ)(c.nestHtml(t)), c);
      return (0, B.oZ)((0, B.t7)((0, B.NR)((0, B.oZ)((0, B.gc)(a)))));
    }
    function re(t, c) {
      return c.nestHtml(ne(t)).flatMap((a) => oe(a, c));
    }
    function oe(t, c) {
      switch (t.type) {
        case "text":
          return Pe(t.value, c);
        case "strong":
        case "emphasis":
        case "delete":
        case "underline":
        case "superscript":
          return T({ type: t.type }, re(t.children, c));
        case "inlineCode":
        case "code":
          return Oe((0, ge.BB)(t.value, c.document.fragments));
        case "break":
          return [B.sP];
        case "link":
          return F(t, c);
        case "linkReference":
          return F(tn(t, c), c);
        case "image":
          return Ue(t, c);
        case "imageReference":
          return Ue(d(t, c), c);
        case "footnoteReference":
          return [{ type: "footnoteReference", identifier: ke(t.identifier, c.document) }];
        case "footnoteDefinition":
          return [];
        default:
          return "children" in t ? [(0, B.Qq)(pe(t) ? "\u2022 " : " "), ...re(t.children, c), (0, B.Qq)(" ")] : [];
      }
    }
    function pe({ type: t, position: c }) {
      return t === "listItem" && c === void 0;
    }
    function Oe(t) {
      const c = (0, q.nU)(t.toWellFormed()).replace(/[\r\n][ \t\r\n]*/g, " ");
      return c.trim() === "" ? [] : [{ type: "inlineCode", value: c }];
    }
    function Pe(t, c) {
      const { repository: a, isLinked: f, emoji: g } = c, R = De(t, g);
      return a === void 0 || f ? Ee(R, c) : M(R, a).flatMap((C) => typeof C == "string" ? Ee(C, c) : [C]);
    }
    function Ee(t, c) {
      const { fragments: a } = c.document;
      return t.split(/<(\uE000\d+\uE001)>/).flatMap((f, g) => {
        if (g % 2 === 0)
          return $(f, c);
        const R = (0, Ae.H)(f, { fragments: a });
        return R === void 0 ? [(0, B.Qq)("<"), ...$(f, c), (0, B.Qq)(">")] : Se(R, $(f, { ...c, isLinked: !0 }), c);
      });
    }
    function $(t, c) {
      return (0, ge.JK)(t, c.document.fragments).flatMap((a) => typeof a == "string" ? (0, B.Fy)(a) : ae(a, c));
    }
    function ae(t, c) {
      const { isBidirectional: a } = c;
      if (t.kind === "text")
        return (0, B.bK)(t.text, a);
      if (t.kind === "link") {
        const f = (0, Ae.H)(t.url, { fragments: [] });
        return D(f, (0, B.bK)(t.text, a), c);
      }
      return ie(t.children, c);
    }
    function F(t, c) {
      const a = { ...c, isLinked: !0 }, f = (0, Te.r7)(t.children);
      return [f, `http://${f}`, `mailto:${f}`].includes(t.url) ? Le(t, Ee(f, a), c) : Ke(t, re(t.children, a), c);
    }
    function ke(t, { footnotes: c }) {
      return String(c.findIndex((a) => a.identifier === t) + 1);
    }
    function Me(t) {
      const { document: c } = t, a = c.footnotes.map((f) => ({
        type: "footnoteDefinition",
        identifier: ke(f.identifier, c),
        children: be(f.children, t)
      }));
      return [...be(c.children, t), ...a];
    }
    function be(t, c) {
      const a = c.nestHtml(t).flatMap((R) => Be(R, c)), f = (0, ue.MT)(a).flatMap((R) => R.type === "paragraph" ? I(R, c.document.fragments) : [R]);
      let g;
      return f.flatMap((R) => {
        const C = on(R, g, c);
        return C.length > 0 && (g = R), C;
      });
    }
    function Be(t, { nestHtml: c }) {
      if (t.type !== "paragraph")
        return [t];
      const a = c(t.children);
      return a.every(ue.LE) ? [t] : a;
    }
    function on(t, c, a) {
      switch (t.type) {
        case "paragraph":
          return an(t, a);
        case "heading": {
          const f = we(t.children, a);
          return f.length === 0 ? [] : [{ type: "heading", depth: t.depth, children: f }];
        }
        case "list":
          return [Qe(t, nn(c, t), a)];
        case "blockquote":
          return sn(t, a);
        case "code":
          return fn(t, a);
        case "table":
          return hn(t, a);
        case "thematicBreak":
          return [{ type: "thematicBreak" }];
        case "details":
          return dn(t.children, a);
        case "summary":
        case "group":
        case "row":
          return en(be(t.children, a), { spread: t.type !== "row" });
        default:
          return [];
      }
    }
    function an(t, c) {
      const a = de(t, c.document.fragments);
      return a === void 0 ? (0, B.ey)(we(t.children, c)) : en(a.children, { spread: !0 });
    }
    function en(t, { spread: c }) {
      return t.length === 0 ? [] : [{ type: "group", spread: c, children: t }];
    }
    function Qe(t, c, a) {
      const f = t.ordered === !0;
      return {
        type: "list",
        ordered: f,
        start: f ? t.start ?? 1 : null,
        spread: t.spread === !0,
        adjacent: c,
        children: t.children.map(({ checked: g = null, children: R }) => ({
          type: "listItem",
          checked: g,
          children: be(R, a)
        }))
      };
    }
    function nn(t, c) {
      if (c.position === void 0)
        return t?.type === "paragraph";
      const a = t?.position?.end.line;
      return a !== void 0 && a + 1 === c.position?.start.line;
    }
    function sn(t, c) {
      const a = xe(t), f = be(a?.children ?? t.children, c);
      return a !== void 0 ? [{ type: "alert", kind: a.kind, children: f }] : f.length === 0 ? [] : [{ type: "blockquote", children: f }];
    }
    function fn({ value: t, lang: c }, { document: { fragments: a } }) {
      const f = (0, q.nU)((0, ge.BB)(t, a).toWellFormed());
      return f.trim() === "" ? [] : [{ type: "code", lang: c ? (0, ge.BB)(c, a) : null, value: f }];
    }
    function hn({ align: t, children: c }, a) {
      const f = t ?? [], g = c.map((C) => C.children.slice(0, f.length).map((fe) => we(fe.children, a)));
      if (g.flat(2).length === 0)
        return [];
      const R = g.map((C) => ({
        type: "tableRow",
        children: C.map((fe) => ({ type: "tableCell", children: fe }))
      }));
      return [{ type: "table", align: f, children: R }];
    }
    function dn(t, c) {
      const a = t.find((R) => R.type === "summary"), f = a === void 0 ? [] : we(a.children, c), g = be(t.filter((R) => R !== a), c);
      return f.length + g.length === 0 ? [] : f.length === 0 ? [{ type: "details", children: g }] : [{ type: "details", children: [{ type: "summary", children: f }, ...g] }];
    }
    async function He(t) {
      if (!cn(t))
        return (a) => a;
      const { nestHtml: c } = await U.e("html").then(U.bind(U, 9073));
      return c;
    }
    function cn({ children: t }) {
      for (const { node: c } of (0, Te.GG)({ type: "root", children: [...t] }))
        if (c.type === "html")
          return !0;
      return !1;
    }
    const ln = { type: "paragraph", children: [(0, B.Qq)("\u2026")] };
    async function pn(t, c = {}) {
      const a = (0, Te.qg)(t), [f, g] = await Promise.all([Ce(a), He(a)]), { repository_url: R, ref: C = "HEAD", is_private: fe = !1 } = c, me = Me({
        document: a,
        repository: (0, Ae.u)(R ?? "", { ref: C, isPrivate: fe }),
        emoji: f,
        nestHtml: g,
        isBidirectional: (0, q.O0)(t.text),
        isLinked: !1
      });
      return { type: "root", children: a.isCut && !c.isPart ? [...me, ln] : me };
    }
  }),
  5664: ((Ve, ve, U) => {
    U.d(ve, {
      qg: () => hn,
      r7: () => pn,
      GG: () => He
    });
    var q = U(1380), B = U(9083);
    const ge = 10, ce = 2e3, xe = 100, G = 500, ue = ["[", "]"];
    function de(t) {
      const c = t.text.toWellFormed().replace(/^\uFEFF/, ""), a = (0, q.v)(c, q.U), f = ue.map((C) => ({ kind: "text", text: C })), g = (C) => (0, B.qf)(t.fragments.length + ue.indexOf(C));
      return { text: `${I(c.slice(a))}${c.slice(0, a)}`.replace(/\r\n?/g, `
`).split(/(\n[ \t]*\n)/).map((C) => O(C, g)).join(""), fragments: [...t.fragments, ...f], isCut: a < c.length };
    }
    function I(t) {
      const c = t.match(/^ {0,3}\[(?!\^)[^[\]\n]{1,999}\]:[^\n]{1,2000}$/gm) ?? [];
      return c.length === 0 ? "" : `${c.slice(0, G).join(`
`)}

`;
    }
    function O(t, c) {
      const a = ye(t);
      return t.replace(/\\.|[[\]]/g, (f, g) => a.has(g) ? c(f) : f);
    }
    function ye(t) {
      const c = t.length > ce, a = /* @__PURE__ */ new Set(), f = [];
      for (const { 0: g, index: R } of t.matchAll(/\\.|[[\]]/g)) {
        if (g === "[" && f.push(R), g !== "]")
          continue;
        const C = f.pop() ?? Number.NEGATIVE_INFINITY;
        f.length < ge && !(c && R - C > ce) || a.add(C).add(R);
      }
      return c || f.length > xe ? /* @__PURE__ */ new Set([...a, ...f]) : a;
    }
    var Ae = U(7023);
    const Te = [
      { before: /[\s(*_[\]~]/, start: /www\./iy },
      { before: /[^a-z]/i, start: /https?:\/\//iy },
      { before: /[^\w.+/-]/, start: /[\w.+-]+@/y }
    ], ze = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/, Ce = /[a-z\d.]/i;
    function Xe(t, c) {
      const { src: a, pos: f, posMax: g } = t;
      let R = f;
      for (; R < g; R += 1) {
        const C = a.charAt(R);
        if (ze.test(C) || R > f && De(a, R) && T(a, R))
          break;
      }
      return R === f ? !1 : (c || (t.pending += a.slice(f, R)), t.pos = R, !0);
    }
    function De(t, c) {
      return Ce.test(t.charAt(c)) && !Ce.test(t.charAt(c - 1));
    }
    function T(t, c) {
      const a = t.charAt(c - 1);
      return Te.some(({ before: f, start: g }) => (g.lastIndex = c, (a === "" || f.test(a)) && g.test(t)));
    }
    const N = /[\w.+-]+@[\w-]+(?:\.[a-z\d][\w-]*)+/iy, W = /(https?:\/\/|(?=www\.))([^\s<]+)/iy;
    function P(t, c) {
      const { src: a, pos: f, posMax: g, linkLevel: R } = t;
      if (R > 0 || !/[\w.+-]/.test(a.charAt(f)) || !T(a, f))
        return !1;
      const C = Q(a, f, g) ?? Ke(a, f, g);
      return C === void 0 ? !1 : (c || (t.push("link_open", "a", 1).attrs = [["href", C.url]], t.push("text", "", 0).content = C.label, t.push("link_close", "a", -1)), t.pos += C.label.length, !0);
    }
    function Q(t, c, a) {
      W.lastIndex = c;
      const [, f = "", g = ""] = W.exec(t) ?? [], R = Ie(g.slice(0, a - c - f.length).replace(/\](?:[([].*)?$/s, ""));
      if (!D(R) || f === "" && !/^www\../i.test(R))
        return;
      const C = f + R;
      return { label: C, url: f === "" ? `http://${C}` : C };
    }
    function D(t) {
      const [c = ""] = /^(?:[^\s\p{P}\p{S}\p{Cc}]|[-._])+/u.exec(t) ?? [], a = c.replace(/[._]+$/, "").split(".");
      return /^[^\p{P}\p{S}]/u.test(c) && !a.slice(-2).join("").includes("_");
    }
    function Ie(t) {
      let c = t.length, a = t.split(")").length - t.split("(").length;
      for (; ; ) {
        const f = t.charAt(c - 1);
        if (f === ")" && a > 0)
          a -= 1;
        else if (f === ";") {
          const g = /&[a-z]+;$/i.exec(t.slice(Math.max(0, c - 40), c));
          c -= g ? g[0].length - 1 : 0;
        } else if (!/["!'*,.:?_~]/.test(f))
          return t.slice(0, c);
        c -= 1;
      }
    }
    function Ke(t, c, a) {
      N.lastIndex = c;
      const f = N.exec(t)?.[0] ?? "";
      if (!(!/[a-z]$/i.test(f) || c + f.length > a))
        return { label: f, url: `mailto:${f}` };
    }
    const Le = String.raw`\[\^((?:[^\s\\[\]]|\\.){1,999})\]`, Se = new RegExp(`${Le}:`, "y"), Ue = new RegExp(Le, "y"), Ze = (t) => t.toLowerCase();
    function Je(t, c, a, f) {
      if ((t.sCount[c] ?? 0) - t.blkIndent >= 4)
        return !1;
      const R = (t.bMarks[c] ?? 0) + (t.tShift[c] ?? 0);
      Se.lastIndex = R;
      const [C, fe = ""] = Se.exec(t.src) ?? [];
      if (C === void 0 || R + C.length > (t.eMarks[c] ?? 0))
        return !1;
      if (f)
        return !0;
      const me = {
        bMark: t.bMarks[c],
        tShift: t.tShift[c],
        sCount: t.sCount[c],
        bsCount: t.bsCount[c],
        blkIndent: t.blkIndent,
        parentType: t.parentType,
        tight: t.tight
      }, $e = R + C.length, We = /^[ \t]*/.exec(t.src.slice($e, t.eMarks[c]))?.[0].length ?? 0, qe = t.env;
      qe.footnotes ??= /* @__PURE__ */ new Set(), qe.footnotes.add(Ze(fe));
      const Ge = t.push("footnote_open", "", 1);
      return Ge.meta = { label: Ze(fe) }, Ge.map = [c, c + 1], t.blkIndent += 4, t.bMarks[c] = $e, t.tShift[c] = We, t.sCount[c] = t.blkIndent + Math.max(0, We - 1 > 3 ? We - 1 : 0), t.parentType = "footnote", t.md.block.tokenize(t, c, a), Ge.map = [c, t.line], t.push("footnote_close", "", -1), t.bMarks[c] = me.bMark ?? 0, t.tShift[c] = me.tShift ?? 0, t.sCount[c] = me.sCount ?? 0, t.bsCount[c] = me.bsCount ?? 0, t.blkIndent = me.blkIndent, t.parentType = me.parentType, t.tight = me.tight, !0;
    }
    function tn(t, c) {
      if (!t.src.startsWith("[^", t.pos))
        return !1;
      Ue.lastIndex = t.pos;
      const [a = "", f = ""] = Ue.exec(t.src) ?? [], { footnotes: g } = t.env;
      return a === "" || t.pos + a.length > t.posMax || !g?.has(Ze(f)) ? !1 : (c || (t.push("footnote_reference", "", 0).meta = { label: Ze(f) }), t.pos += a.length, !0);
    }
    const d = 126, v = -1;
    function _(t, c) {
      if (c || t.src.charCodeAt(t.pos) !== d)
        return !1;
      const { length: a, can_open: f, can_close: g } = t.scanDelims(t.pos, !0), R = t.push("text", "", 0);
      return R.content = "~".repeat(a), a <= 2 && t.delimiters.push({
        marker: a === 2 ? d : v,
        length: 0,
        token: t.tokens.length - 1,
        end: -1,
        open: f,
        close: g
      }), t.pos += a, !0;
    }
    function A(t) {
      x(t.delimiters, t);
      for (const c of t.tokens_meta)
        c?.delimiters && x(c.delimiters, t);
      return !0;
    }
    function x(t, { tokens: c }) {
      for (const { marker: a, end: f, token: g } of t) {
        const R = t[f];
        a !== d && a !== v || R === void 0 || (L(c[g], "s_open", 1), L(c[R.token], "s_close", -1));
      }
    }
    function L(t, c, a) {
      t !== void 0 && Object.assign(t, { type: c, tag: "s", nesting: a, content: "" });
    }
    const M = 100, m = new Ae.A({ html: !0, maxNesting: Number.POSITIVE_INFINITY });
    m.normalizeLink = (t) => t, m.normalizeLinkText = (t) => t, m.validateLink = () => !0;
    const j = m.block.ruler, S = m.inline.ruler;
    function Y(t, c) {
      const a = t.__rules__.find((f) => f.name === c);
      if (a === void 0)
        throw new Error(`markdown-it has no rule ${c}.`);
      return a;
    }
    for (const t of ["list", "blockquote"]) {
      const { fn: c, alt: a } = Y(j, t);
      j.at(t, (f, ...g) => f.level < M && c(f, ...g), { alt: a });
    }
    const { fn: ne, alt: Re } = Y(j, "table");
    j.at("table", (t, c, a, f) => z(t, c) && !ie(t, c, a) && ne(t, c, a, f), { alt: Re }), j.before("reference", "footnote_definition", (t, ...c) => t.level < M && Je(t, ...c), { alt: ["paragraph", "reference", "blockquote", "list"] });
    function z(t, c) {
      const a = c + 1;
      if (a >= t.lineMax)
        return !1;
      const f = t.src.slice((t.bMarks[a] ?? 0) + (t.tShift[a] ?? 0), t.eMarks[a]);
      return /[|:]/.test(f);
    }
    function ie(t, c, a) {
      return ["fence", "blockquote", "hr", "list", "html_block", "heading"].some((f) => Y(j, f).fn(t, c, a, !0));
    }
    const K = (t) => Y(S, t).fn, [ee, _e, we] = [
      K("escape"),
      K("link"),
      K("html_inline")
    ];
    S.at("text", Xe), S.before("text", "literal_autolink", P), S.at("strikethrough", _), m.inline.ruler2.at("strikethrough", A), S.before("link", "footnote_reference", tn), S.at("escape", re), S.at("link", oe), S.at("html_inline", pe);
    function re(t, c) {
      return t.src.charAt(t.pos) !== "\\" ? !1 : /[!-/:-@[-`{-~\n]/.test(t.src.charAt(t.pos + 1)) ? ee(t, c) : (c || (t.pending += "\\"), t.pos += 1, !0);
    }
    function oe(t, c) {
      const { pos: a, tokens: f } = t, g = f.length + (t.pending === "" ? 0 : 1);
      if (!_e(t, c))
        return !1;
      const R = c ? void 0 : f[g]?.meta;
      if (R?.label === void 0)
        return !0;
      const C = t.src.slice(a + 1, t.pos - 1);
      return R.isShortcut = m.utils.normalizeReference(C) === R.label, !0;
    }
    function pe(t, c) {
      const { linkLevel: a } = t, f = we(t, c);
      return t.linkLevel = a, f;
    }
    function Oe(t) {
      const c = {};
      return { tokens: m.parse(t, c), env: c };
    }
    const { unescapeAll: Pe } = m.utils;
    function Ee(t) {
      const { tokens: c, env: a } = Oe(t), f = $(c), g = Object.entries(a.references ?? {}).map(([R, { href: C }]) => [R, { type: "definition", identifier: R, url: C }]);
      return { children: f, definitions: new Map(g) };
    }
    function $(t) {
      const c = { type: "root", children: [] }, a = [c];
      for (const f of t) {
        if (/^t(?:head|body)_/.test(f.type))
          continue;
        const g = a.at(-1) ?? c;
        if (f.nesting < 0)
          ke(a.pop());
        else if (f.type === "inline")
          g.children.push(...en(f.children ?? []));
        else {
          const R = ae(on(f), f);
          g.children.push(R), f.nesting > 0 && a.push(R);
        }
      }
      return c.children;
    }
    function ae(t, { map: c }) {
      return c === null ? t : Object.assign(t, { position: F(c[0] + 1, c[1]) });
    }
    const F = (t, c) => ({ start: { line: t }, end: { line: c } });
    function ke(t) {
      if (t.type === "list" || t.type === "listItem" || t.type === "blockquote") {
        const c = t.children.at(-1)?.position?.end.line;
        c !== void 0 && t.position !== void 0 && Object.assign(t, { position: F(t.position.start.line, c) });
      }
      t.type === "list" && (t.spread = t.children.some((c, a, f) => Me(c, f[a + 1]))), t.type === "listItem" && be(t), t.type === "table" && (t.align = Be(t));
    }
    function Me(t, c) {
      const a = t.position?.end.line;
      return a !== void 0 && c?.position !== void 0 && a + 1 < c.position.start.line;
    }
    function be(t) {
      const [c] = t.children;
      if (c?.type !== "paragraph")
        return;
      const [a, ...f] = c.children, [g, R] = /^\[([ \tx\n])\]\s/i.exec(a?.type === "text" ? a.value : "") ?? [];
      if (a?.type !== "text" || g === void 0)
        return;
      const C = a.value.slice(g.length);
      C.trim() === "" && f.length === 0 || (t.checked = R?.toLowerCase() === "x", c.children = C === "" ? f : [{ type: "text", value: C }, ...f]);
    }
    function Be({ children: [t] }) {
      return (t?.children ?? []).map((c) => c.align ?? null);
    }
    function on(t) {
      const { type: c, content: a } = t;
      switch (c) {
        case "paragraph_open":
          return { type: "paragraph", children: [] };
        case "heading_open":
          return { type: "heading", depth: Number(t.tag.slice(1)), children: [] };
        case "blockquote_open":
          return { type: "blockquote", children: [] };
        case "bullet_list_open":
          return { type: "list", ordered: !1, start: null, spread: !1, children: [] };
        case "ordered_list_open":
          return { type: "list", ordered: !0, start: an(t), spread: !1, children: [] };
        case "list_item_open":
          return { type: "listItem", checked: null, spread: !1, children: [] };
        case "table_open":
          return { type: "table", align: [], children: [] };
        case "tr_open":
          return { type: "tableRow", children: [] };
        case "th_open":
        case "td_open": {
          const [, f] = /text-align:(\w+)/.exec(String(t.attrGet("style"))) ?? [], g = { type: "tableCell", children: [] };
          return f ? { ...g, align: f } : g;
        }
        case "footnote_open":
          return { type: "footnoteDefinition", identifier: nn(t), children: [] };
        case "hr":
          return { type: "thematicBreak" };
        case "code_block":
          return { type: "code", lang: null, value: a.replace(/\n$/, "") };
        case "fence": {
          const [f = ""] = Pe(t.info).trim().split(/\s/);
          return { type: "code", lang: f || null, value: a.replace(/\n$/, "") };
        }
        case "html_block":
          return { type: "html", value: a.replace(/\n$/, "") };
        default:
          throw new Error(`markdown-it has blocks of the type ${c}, which nobody expects.`);
      }
    }
    function an({ attrs: t }) {
      return Number(t?.find(([c]) => c === "start")?.[1] ?? 1);
    }
    function en(t) {
      const c = [], a = [c];
      for (const f of t) {
        const g = a.at(-1) ?? c;
        if (f.nesting < 0) {
          a.pop();
          continue;
        }
        const R = Qe(f);
        if (R === void 0)
          continue;
        const C = g.at(-1);
        R.type === "text" && C?.type === "text" ? C.value += R.value : g.push(R), f.nesting > 0 && a.push(R.children);
      }
      return c;
    }
    function Qe(t) {
      const { type: c, content: a, meta: f } = t;
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
          if (f?.label !== void 0) {
            const g = f.isShortcut ? "shortcut" : "full";
            return { type: "linkReference", identifier: nn(t), referenceType: g, children: [] };
          }
          return { type: "link", url: String(t.attrGet("href") ?? ""), children: [] };
        }
        case "image":
          return {
            type: "image",
            url: String(t.attrGet("src") ?? ""),
            alt: sn(t.children ?? [])
          };
        case "footnote_reference":
          return { type: "footnoteReference", identifier: nn(t) };
        default:
          return;
      }
    }
    const nn = ({ meta: t }) => String(t?.label ?? "");
    function sn(t) {
      return t.map(({ type: c, content: a, children: f }) => c === "softbreak" || c === "hardbreak" ? `
` : c === "image" ? sn(f ?? []) : c === "html_inline" ? "" : a).join("");
    }
    const fn = 50;
    function hn(t) {
      const c = de(t), { children: a, definitions: f } = Ee(c.text), g = dn({ type: "root", children: a });
      return { ...c, children: a, definitions: f, footnotes: g };
    }
    function dn(t) {
      const c = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set();
      for (const { node: f, depth: g } of He(t))
        g >= fn && cn(f) && (f.children = ln(f)), f.type === "footnoteDefinition" && !c.has(f.identifier) && c.set(f.identifier, f), f.type === "footnoteReference" && a.add(f.identifier);
      return [...a].flatMap((f) => c.get(f) ?? []);
    }
    function* He(t) {
      const c = [{ node: t, depth: 0 }];
      for (let a = c.pop(); a !== void 0; a = c.pop()) {
        yield a;
        const { node: f, depth: g } = a, R = "children" in f ? f.children : [];
        for (const C of R.toReversed())
          c.push({ node: C, depth: g + 1 });
      }
    }
    function cn(t) {
      return "children" in t && !["list", "table", "tableRow"].includes(t.type);
    }
    function ln(t) {
      const c = [];
      for (const { node: a } of He(t))
        "children" in a || c.push(a);
      return c;
    }
    function pn(t) {
      let c = "";
      for (const { node: a } of He({ type: "root", children: [...t] }))
        (a.type === "break" || a.type === "paragraph" && c !== "") && (c += `
`), "value" in a && a.type !== "html" && (c += a.value);
      return c;
    }
  }),
  5342: ((Ve, ve, U) => {
    U.d(ve, {
      D: () => B,
      d: () => q
    });
    function q(ce) {
      return /^https?:\/\/[^\s]+$/.test(ce) && URL.canParse(ce);
    }
    function B(ce) {
      const xe = ge(ce).replace(/^https?:/i, (G) => G.toLowerCase());
      return q(xe) ? xe : void 0;
    }
    function ge(ce) {
      return ce.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  })
};
