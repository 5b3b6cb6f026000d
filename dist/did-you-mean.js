"use strict";
exports.ids = ["did-you-mean"], exports.modules = {
  1916: ((H, M) => {
    var D;
    D = !0, M.distance = M.k = void 0;
    var d = new Uint32Array(65536), E = function(a, v) {
      for (var t = a.length, c = v.length, i = 1 << t - 1, e = -1, u = 0, m = t, r = t; r--; )
        d[a.charCodeAt(r)] |= 1 << r;
      for (r = 0; r < c; r++) {
        var f = d[v.charCodeAt(r)], g = f | u;
        f |= (f & e) + e ^ e, u |= ~(f | e), e &= f, u & i && m++, e & i && m--, u = u << 1 | 1, e = e << 1 | ~(g | u), u &= g;
      }
      for (r = t; r--; )
        d[a.charCodeAt(r)] = 0;
      return m;
    }, F = function(a, v) {
      for (var t = v.length, c = a.length, i = [], e = [], u = Math.ceil(t / 32), m = Math.ceil(c / 32), r = 0; r < u; r++)
        e[r] = -1, i[r] = 0;
      for (var f = 0; f < m - 1; f++) {
        for (var g = 0, A = -1, x = f * 32, U = Math.min(32, c) + x, n = x; n < U; n++)
          d[a.charCodeAt(n)] |= 1 << n;
        for (var r = 0; r < t; r++) {
          var s = d[v.charCodeAt(r)], w = e[r / 32 | 0] >>> r & 1, l = i[r / 32 | 0] >>> r & 1, y = s | g, k = ((s | l) & A) + A ^ A | s | l, o = g | ~(k | A), h = A & k;
          o >>> 31 ^ w && (e[r / 32 | 0] ^= 1 << r), h >>> 31 ^ l && (i[r / 32 | 0] ^= 1 << r), o = o << 1 | w, h = h << 1 | l, A = h | ~(y | o), g = o & y;
        }
        for (var n = x; n < U; n++)
          d[a.charCodeAt(n)] = 0;
      }
      for (var z = 0, C = -1, _ = f * 32, B = Math.min(32, c - _) + _, n = _; n < B; n++)
        d[a.charCodeAt(n)] |= 1 << n;
      for (var j = c, r = 0; r < t; r++) {
        var s = d[v.charCodeAt(r)], w = e[r / 32 | 0] >>> r & 1, l = i[r / 32 | 0] >>> r & 1, y = s | z, k = ((s | l) & C) + C ^ C | s | l, o = z | ~(k | C), h = C & k;
        j += o >>> c - 1 & 1, j -= h >>> c - 1 & 1, o >>> 31 ^ w && (e[r / 32 | 0] ^= 1 << r), h >>> 31 ^ l && (i[r / 32 | 0] ^= 1 << r), o = o << 1 | w, h = h << 1 | l, C = h | ~(y | o), z = o & y;
      }
      for (var n = _; n < B; n++)
        d[a.charCodeAt(n)] = 0;
      return j;
    }, I = function(a, v) {
      if (a.length < v.length) {
        var t = v;
        v = a, a = t;
      }
      return v.length === 0 ? a.length : a.length <= 32 ? E(a, v) : F(a, v);
    };
    M.distance = I;
    var G = function(a, v) {
      for (var t = 1 / 0, c = 0, i = 0; i < v.length; i++) {
        var e = I(a, v[i]);
        e < t && (t = e, c = i);
      }
      return v[c];
    };
    M.k = G;
  })
};
