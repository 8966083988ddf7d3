/**
 * For each stem, in the same order, the later ones that are near it: the others. Made by scripts/related-words; not to be edited.
 * From WordNet 3.1, Copyright 2011 by Princeton University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use
 */
export const NEAR_END = ` RBg:# YVRHfjrB
~F4 "^S%"%l-yI
"^R PO]X#~8( ^W~.r"
W_d"~.A ]IuAcPTdRs
mH )wh]S#Tad*X6P+ *qhS,P&[e
wX VL_hsT
"]p %TjV_POtLjBY| P*Y%P@P6X4VDQ%WCT@ZcQ?GYuX]
 ""]nm_VHZ'^m n=t<
 Y@"Q*bq[?Wx"rW
 ]2 TxRGSu_Q
 ~1% Rh"UGRcnEe0Pd
T? S(~%6# "
 ~DD W1},#
 rfUR ~#s^%QvP*XCR}
 ~;I ^co0kRU^
bq  [0oV
  WVU-qB"
kPS8w+^y X:+%We*R(U;a7kV" R~e!ROpF[6
 g"fPdu"Vr o=]7T.am
 #QCP"Z9sl&P71"a+""T|"S(YF ~1M
 Q!#TO_IQss#1a%%P# EPNSHSQhEP<W>_@Y0"PQS7RRS%PD
~#} ~!xQPPJ"a+#
QDh, (Q=Q"PLRaHW#SbT,c#j,UG ~.de4
h" _{_YzWR8
~25 "U!"'Q*"""h}UcP%<"^T^N cnWvRi~#N
  YmYaPrnE1_+YM
a|h( eIdZP~h/^Y
~>oWz d&Q(V}~'WSR f=%R;THZ^{V
 V{lw Vz^?e{q*
~,& tk UYa"Y5cN
Q6m1 _=^jC S%k!U6axjw
 ~-C [WUju)o0
%ig_~SCPG VF]z_mWNPH ~4{e9D
 "V&*c7f*P3 _@
 ZK{N ~1&g{
y7SC igcX"Pi v1jA
~>m f/ f;~'!
  m]e*]+Z/S1Wf
  ,[>W9V#a9
"SL" [SP@CiHdFR_[r&[B Y>RklQmn
SL"~9) SNWRPA|bbM uNu)
 sya+ .l3~!N
 Z^eVb7dU ~,pVt
 QSzyqn v1SIzS
 S0VcS4mQR!" ~,V
 c{#PKU|P= d}_H
 # l;W8W6h/
vt WE c^VOYBV'R)
 h{W_#Q*}g RnW#Q/c[x5^|B
 tyy'R# g-X7~!/
Zz~+[Y& Xz Y%dE
 ZLqCQ!WUf,AQu VXT%wa
 Rqy)w~ Rme(}#:^bP*
 QY5^jbA"AQjY-h| #hmPSPWVsPIauU=TsV:LUx
~)l aPsJPlP@ ~#OTU
  WVhYhx*Px
  P>V3T)^@"+t;
^Udk P7P2U+a0S.Y~]gW""("U_Uj]L P:UeU;ZmZYQ9[>QaRmRt&^F"Vb
}="" ]M"[i_'SQ"aj ka
#"f# i%P4 Ti~51
 e{cI e}wH
"f#RMP4 h~P5qW
"f" i!~#G
  S3
u0 T,Y}RVRVRsT):IW"YGcAV7U% [#~2AT,
 ^|Utk{c@U{> V-
 "U[UN]2%6rO'T!ea V9S5P6T:V2fpQ~abeOPD
 TMQ2c^PcU^~(- ~4Pe<
 wMo( ~&Edq_b
kB p)wb_^ p(p+
 T8T]~-8RD[T ~*[gZ
 Ywe)"T?Q. pi
 ,"~,a+W+cz o!
" ~45R[aN#G ~47
 pBqAR[ ~46]FUc#G
" #~01a* q#|;
 " h|qmRFUtXdT&
 t2~"r U^
"}p y>T&Wq #"w]Y#R}^R^&R9
 }p"Wq UO{31bq
"a= ^<QRY- r&
 a=Y.VX
 "e^^?T= w"P(PW
 d>%Wqg9 e^
 ~)bg>4 ~<'S-
  jDVKbsQ_Y=WI
" rk&iz g&gvRMRE
 g9 hGY]:izRs
 o= XlzGhG
 _wdxWsZ1 tDWq
~;& gJ0QP[sn^W*
 h"~2E "V=d_yH
 Qv~>v ca[t{,
" YahC"Ysga[u ZI[?yIQD_@QK
 rRYt ZH^w=Vvr&
~;,YD" UCh~nbQC[V qZzo
 a#WZ~(h6 ~%w
 V]Pd]({n 2V2c%P4PWV?RpS]6VmP<_pP?PMU5QUT2R~
S<~A. S;~(viH># ~+U[!
 DCX5Q^k3"~"q [.
~1L R3~,E aX[=}8
~1M R3P%~9sF S"cSZ7jkQtZ=T?#
 qjjmQua, Q{~:a
% ]J" PMx0
"~7^ [%V~X/V?[@Y-6ie TnS)Vw~"qc?Qv+
 TmT5Q!T;R5_|[@r6PxR" UwYDXGQ{
 PJBP7ZD"u! rPT#WiXNTWS5POPw
~&z% R5egW=cBb=P^T} u8QNYkPzbZU1P[SS
& eL~!v T?gYs-SX
 fp[b YjFZ/[a&
"Rz~48 PW0:QH""YPV'R3ZH_uU28 W=QHU!#Z/i{RX^xQE
 ~>" [S"Pu~0V
~6o  T;_][+k&RySX
oQ PHP=XMb#[Q"[C S@[Uhs""TM[CZ*
 }H fXRwP&T0Y<Su%
 Pi]qi3ld _-gxPP
pB QxSTbBw9P&
sI *sBWeCSL##WoTwWb 11P>R!omnaP9"VQPP
-eg "-psVAnwRA"TW""( r?~%9
~A5 eq~,q ~*mQ6]6
"Rz~!} #PH/UERPVB& }&
" #PG/Qs]tqXjT ^rfdmKdN
 ~7LY> RyU.yAoT
 sa" ~?"
Qq]nT=[XP3 Qr"],P3PXSUVvTQ_cP/R-Q9RxT?Q0_VS+ W~qC_#
  {Vn9Pn
 SL~,, T9~0+
~=3 WGf!}N "^KgVlZWWQ-
 [zW@R1m0 ]k[?~+|
" ~<!
 TXp7T_R,Y=^lR; ~"x
 ^|V~Vw v<Q4iIW<"V#
 _9aM wY
C~AM [}Z%phS*D/fW &""#UxP1(Q<RvT~g<Q4Z:QVSY]}Qn
~)cUb V3LRqe0X_FZ' oaVo^{8QT
{P hxRo T[b1[}n&
 ) g8cE
~5e _-~)> Zj~"E
~6J  e+#eX3RQSXR+
XM ~%L f#Q2R%aSa#SwSw
 aK~&} ll^uW=e=
  W]~)7
 ~<~Wk k-SRf&ff
 jP_&U^VHeL
" Q)u)WFd"P0 UG~-&R<
 0U@QY T]t?V6Sh]k
_5e5 Q0PQ5[@^L^q" ~/9RU
 #"""h^~'x "Z{:Q_fddCP=R3PLQeQ,QKb/
 ~0v d+iXP!oh
" ~?, rcX(a8PFa>
~?+  rbX(a8PFa>
" n4m1b& v|
 n3m1b& v{
W2 Y]~'o W-gEaiVG
" jiY.Xc"S}cV"U6 ~"QUM'RNT.Wv"V*4WQ
 ~"5fJ" }WQ/Q#_5
 Uajm ~;U[b
k^i= #QwP|SYc]TPU-QcRwS&"SOQUT@T]QpZPR/ "VO]JQwVEZ(iN1LY=
k^ k]i= aXsB
 k[h>PN# eIep"U0"
Y< P( wsX(
& {] ~'a
 b-T=S5m| #bM
  {&f{ZwS;RU
 ~/5 =P"wp
 vsT6]cU" ~'[]-PR
 'R6Xp ^Y~!G]m
" Q/~E6 fhPJWkc9YfP5eG
 ~2Z P[eYU8d3Y3
Rc~B1 ~;pS|VQ" S%~<-
 P6Qve<~.^ Qy~'K
 ss#~#) c)
p^# /T"YvQuSI~+!Uy "T3~.gRW
~/U ~:N .^3X?nyTDU7
~=g R@b*gZ zH
Z? ~;4 h9c(V5a<_/
 o_HyQ Tbcv_;y=
 ""#fAd/T*qj T*UD_#S!P}V;SW
"  BQDR=r>tFPq
 Qe TQ^ed*PV]z
 X'WE~%g Z5]r_nRM
 "x}]:[1 ~+dRAVxW,WR
" tsUgoW dS
 trUg ~=3
 ~E0 YU^CVVv{T,
 +rsi{T. }_W<UI
~3v f&n+Uq@ScX:#"RYTs RrPKnRf?
 [v[G]g{v q#QY~"O
Z.  Z)SA^zhSPKX7
R% "+~%gT"Y~ P%k<
R#~/+ ~,ES5 ~*B
~9- O~!Vb'U! ~FY
" PoO|AlB k)SC~%u
 W}w*c/P>9 n|YzhpR8^b
 P,~.ob7 nx
" fh}- x|[^YYd5
fg x{jv o~P:a'_F
 (bK[Vr'XiP]R* P,dr
KV4 Jwukxa: ~FS
 IPC~1LQ&@""P1bb K~+MU{
~+f]s LShV&~*@
 #xOhs:W_Pc ~#sh{
 S>P{fJ iWfhV0XpRJ
~2KZS ]&QTiun,Rb
wW j#m#bCRoT? ~Fo
 "".UssClYR} &gCvWW[
/ ~8~ "R!~!}hM
~3} _DvHa2"ZjF .Xnw#PjpH
 LSURh^zSIRCVSw# UaoPf<
~8f QsQWoF9p!V: ZlW.XgRNP9XcTHduT5
 VA%_Koe[i j.mEi@
  R]PwT/zvR%Y:S/
 #Pt~'N^}^' gU
 g< YyRJq<SVR:
 e2 Va~)H
 ap ao_T]"Te[U
 kR S0R&}=Zb
U[  Y"Z;W-"j1
 ~.o"VDWM s4gIX&V_
 ~8q Qs
~4C h(jbb[0^B ~8U
 Nu) TIpXTN
~<# U>b>fK ~(Gn*
~5} ))sTV9dEQ& PlVfQUzDYz"R'QeFUQ
 X:~80 U<_YY[U"Yz_lQwP_Y[PS
z: xW# [T
 ~CV U+Rgp<Qx
z_fK "QdjNQ/ ~1F
"
 ~1rf@ i{~"G["
fX ~6sZ" RHixc-dxT3T=RXM
 ~D} YvePP-#s<
"d, Nhdl6U)_^ >q)
d, Mhdl6U)_^ =q)
~#xSy UcQ."P>T4sX%U{T~eQ :d<<TQXhPqQeP/],WHSW
 ~F+ U)h{Xx2nq]O
 tBYw ~8e
 ~"Z QrP-cRS(y7T_YR
n+~)N "YkLVxedV0PJWLU[PMP'T}R'""ZF #b7S^]^l:Q=P{cX
V4 wtkxa:
  X7~8h
 dW{X iou5
 Pa~/##^e" x}xY
 "foT' U|e"
~(p yWap S?fWWWmm%
V~ ~1jSI 5iqZh
 rH##
V~e! Qno( ~81YQ
 QB~)v l.thTkS1
 [FPrP6~6H H^)Pg~/j
 wmU+w% Rg]?Q"[2X{P4
~)OexP*  U3RoWg^+h}j3
 oX^% hRVW#W!UO
sv dr_pg> i'~,-
 #]hgGQKc|b[" Y}aQX3
g/ "f'ogghR{ XEiTm"Rr
 nh""c6b>SG g.~#X
-Ze~*q ,]6XkC{cVh
 ]YsZ ]ZZMXhS(P/],WH
ok "aCXedb""f3Ww iDSVSW]Hk_
 di"T3~-N e![U&^gaI
 ^Z"wI [[Y#{A
g8~#[ 'W)T!h^s(YB
  PB~>['
pZ"A hjPXdO jj"Z8b<YG_Z
Td TN5cx{i bM~!6
U1~1' eqWZj(U'd1 Q#[,VawdVl
 "^4W[P#mqVGVJ RqhzWDf'
Ze~*q gr{cVh ^4
 &W2Q)R3P>~/RZ& "'%Q?e_V+VZ04b8Y"Yg
 Ywtp en5TMR<
~19 bIP)RPiQV~di X:hqPvf5]W
~>f ~D*. W&~:PQf
& ~Cn" SKTmg)'~'t
 ~:E
fT~)S g< bd
hd c]aafcf/
 p='XmWU
Wo# Wp|5 wZ"
 ~4KPUUvPPP9 "hyZ%
sMnLPU QU~;ZUTRR ~8tSo
X| X{Y]vNQbPUR{VGO ~*;
 1GP?~A! Pvekzd
~!^ fn"_FR5Ueaq
t} ~#f X8l8jcYV
^r"aJ[P"t, ]^"mf ]a
 ~@X ZBQlQ-l[YdVW_T
 "_ZW1;SPSlTzStR=e+UjTzQNRj Q8khV8T^Tt&S*^AR.V+QY
 ]e^Bv7%
  SmS'_6mg]HWl
 ~!D ~!Qp|Qs
*#y'PP#P|"Sd Xha>VSX+QG^b {m
 {? ][W,VE^2N
WZ~*x ~*pi: ~*sW'a_
^w "nOSe?zW ]vimisQ"
rf Zp~)h
QB ~70 b<&U&|hW]
 PfU@ ~!l
 'Z:""VA~18
#qOW'PPP~" Usk0w*
~Ek' TJ[9~*vUgSM xzoAR;Wj
UqPwifW'PPQ! z&&"P{K X]a>
 _:g9
 ~Ck
"~)H f]#_;[FcW }(R5&
~)H f^_;[F f[~!<
" #+PwStX@W-rk ValbiHSb
 "UFmy Z.~%f
 Z=i%
 Z'QpSIW)T=PnbtP. itZ1VcZh[^Xp
t' SX}C
 w@ e<~+%
  e~c5V)X5YRVQP'PoTk
bewsSu &q}R7RtbKPv Qy(X:GQXY"ZOYFcrSkW3QB
 "]+"dL"X][y W3zyf'R}"
q* ],dL_+ ~&#eGUt
 |Z [AP5(iuU1
 R!b|[}#"]bYC"dN Q~Qb~"!
zW "cj^)RWj8 a4Q{a67a'P3RHVCVy
qB cEhb P|PaSlYARsPKUjXb_^PvTjPjQU
 Zb~.n PFWSQeonnm
~"O ""_(f)a_ )
_) "Z+SM"gwXLsc ~An
z+ nGWXXLaS
'Q? mI[-h+ ~#"aoXQLU_
ps + ZUeSgnRcPER=
 e%SPq(^TSK o>m4Yg[&
 uX" 4pUTBqWR(
  cEPpSbcsS[VlX/Y&
Q? mD ~"{a/Y4
V*_"" ""qNT0U6njV7 ~.,
fY "RjwMP[Wv^.
 fX~*_ fWSTaYvb
 ]iZ1 QDzS
 V0 {;lY
 ~%' h"S8w+Q;
Phnu {HR; aI
 mxYvetW"Vw
]-"4N "]nPJ/S4^fTV ~3q
 cYlsaX R0Y8~*A
~.b ]l~'x X#ZCu!PDWq
 a!~"-Qv TQY~h9[F
~D. qim! U|UCg+~!2
 o-jm ]xbRZKaG
}'5  #Q7^M~)>
~:K ~.j jdo2VS
 jC}SFXW P?__^y]Y2%^%
 "X}"# VekOYo
 X}"# Y!~7!SZ
 ~/f^% |l:^L#[dQQ
  mihfQw
 ]pbT_# Tiy^XX
  ]&
& ~/H ~4X_QR0
" S=rYam ~,kTu3
 n(U9l*
u9bI ZQeOVFepW! dz~-O
 Z%~9% ^]opY:X=]_
"ZE R(z5^JTf IW|VsW/]/U5YBTV
 ~Ej v?P5|6
kO ~.<""U-PEaD WbY/keWUZKQ;VnU=
 8itQ6U9 c4PG8QxTTW3PvPiYIX4V<S:Wc
 ktwIUk S#
 "W[h-~"T WZRv~'"
W[ WY" ["~!lUH
 by W'gGCf%V/SW
 4Xz[(&P=r@iR ~DM
jC Y2~!{ gERI_'
" S{ Qit6g9P+
 Szr# kpquP+
 XXSfhTSO Y'
SZgk"" REj7" g9X"
h/  i|Ta%o;ZEWM"
 "%Zb"W.""Ptl3R# WX~+EZXPZ
 %YaPPW1 Z#P4W.I~)9
" Zeh} ZfTdwPjb
 Zd Zeh|e8]o[B
  P1}6d1
v8 Ve ]nv*Y_Yv
Y- "BT2T!v2dN 3QWfiRkW8imS"
 2~"T Y&v1
"bPR5_Jf3 ~,o' R=~*'e<
 bPc0f3 e6]B
 ;~'> Sn]eP6SEU0-PwXw[/T}S2V+
P.X>[( X{PhZ^ fU
" #[CdO^+% ~3"Zl
sw "TlP(jOS'"fV ~>=S-
pC TlxZXkj' _=Y2{2[Z
n4%br "o<#QKwL S.}#
n6 Yg9"cb Gb^^/Q;dKj~
n4 [T~&i" ZzSjwakj
 }S&Vikb v+_6V<SAa+
P3 PC~)KXPc; RlT%Y*|g
 n%^+ d3Y@ReYt
~'v _3wYbv ~D:
~CF ~(?PH+S%Pr[QX] ~(@S"jT
Xsv2  l3dqrF
"" QSpI nc
 "RCjxT0 U^QUTj~(t
 ~#. QQ]sc'
~Bk ~&l ^SRahgbg
"~)V WUP@T*"e2gUP&[>& ~92
radFa!#& "VAPbPAT*"d"hf[q)Un Q8RFSL~)vV.
WR WScQ{!#TJPy
gO]l gN ~5)R)
 ~2'b; /~BE
 Q:vv_BQVWaVV Xz~!+Q+eB
 R6Q7hAXiQ!]~Z?Q8 g>rKRPG
  WKPCZT
"  wk

 ~C| ZRR3P)c)rH
 Xb Xiy5
QKcYqz S!b-zD PX~4<
 "R'~(7l5 PfQZe<W)S0+UOQ8Q-d!
 }{%"
 ~?B "tqPpWGTX
 c}sH ~1R
 aGs*TWV4X7YQ T0PklN
~"> PC PAz:m6T8
k+ k*j7 j5fXXrQxRe
  pEX'W0f+
""~)! hKn'
"~)! RMVG]Tn'
~)! RMeKn&" ~)b
~48V@ #[|SUR3~'pW{ [q~)[
 ~DY# _u~&NS"Zy
 S'~7O" ZV
 P8~Ap #P.k(m@Rv
R{ha ~)q r4
 ~/% P6@^-m3mf
 +_,glTVRSs,9
~&~ "g*Xa"#"VOT#WAS* T.a{e@gZUqP<
 p<"WMS'ec[### riX&
oj VW]kX6P^del& T<U0YGPDXSZGR)QWV?P%P@[_XD
 S"gPUCULWZQmS2YoQuUp [v][V"pTT|QJQ:
~'R Q-WbU:isr5 XbUw~'vTs
 kI-"~#:" ~:_T>
 ~22_1 i9UNkVTE
 ~?^ W(hWWIaXU3
si V*g0Q@]4ViUPUjQc( f!"[qsA
sv *S[~"ZQk T=o@W{k/Q)
"X=t( X?PhYm(zo^B"S* ~A0
~A. |sWQYt^A# ~3:b{
 iF~-( YVUVQ+bHx!
  tJWQd4TY
 R4 XRgLp'
zm#Thbz#Uc "Tzq7P.S#PEW1_-T) V=Q;TSQ=mEQb5Q6I_cUCT"5SVPA
 awoZWBZGTIUq kmcLU.V@bF"TX
 S[ +T,~%?RWZ8
 "ntZj k:U6'
k9  PaX,cS
jB #h2%DQ9" jer:
Z= fyTe" ~={
hW" h2Q^~%g ~Br
 W{b~b4Y/W1P_Y?WK b7
~?_ gl|(XO w~uEQB
zL UYSHcVyiP)Z( Vx~(4Y9
 SRP]Tn o(~!&T'
QTjY~)X ~Dh
~.c ~8]S|+Tp ~B1
P]]'d+R|R=#lgU7 P^{r8T0ZnXwYV
 ~Ai ~&hW*^)S{
 Q4~#kP,Yha~ yUiy
 ~?: SjS=
 cuT>~)7 c[
^C7@mk ^o,QhYMi<]4_V {4
~CI YPe+Z)S'8sY yeQHC
qG +|}b0P.PU7WJP2TsRR cmj'c?PtQjQ^
){j Pgbqbstg R(aZ
 ~0s Dmm"
~#[ R[Ud9"QTtz R@}k
 a6RgQ'x7P1 ~?V
a, ~@= ncY9_r
 ~%} _]V#n#"U~ff
~'t TPmYSy SL~!aby
{j d"+bj Xg~3E
 q>b& Vg#zZ]{XB
 mOWaWyrs "SSQy_/XFQMYWVde=
v0 ~"P f:2
"TI}6Zwa? dfbHU!"VPb(Xj ~&:P#k(
 ddnzZwa?QT dec(h0
 R(_GSt ]TZob4
"j* j'VdrN jC~%"
j* j&>yE pSzo
o^ [y"~#T RhRfZ=
pH ^'by VyW!~"lV|Y+
|M (P6RIzx^g ~:M
 _za8PZ[;PNpp RWRo
"V^ R@"TcWTP"eJoRW2SPP3 RChS[iq~
 R@SnXI~+- ~;%
  ]mRvb"fMP/Py
 ~)] U2d3U,mY
 ]PQ%Qx=Q%S/^iUY)QaS+5PHPjP:3Q[PJP]TVR?"%/"UfTfPLQB V[WXPeQ*(W}#p-S]]CA
 ,~"ISQZY_( r(
 w2h+Y_ kTTG~"/
# "WS"i#{r R.R4Z'[WS)
  "PvT/"~+4
 WR~7F aDSZT_PrW_z7
qZXV TVU1~"t ~<%
 YzsZ Y{W!X@sa
 gQ]V S*cvn;W7T^
 UM USYZY&c_SAW+QUB
 VhZqmi f6b-
 "UYaISX_LQ:P4j4 St"eK"RESg[YQrRXSeS*U^
 rk W:
zk ~?B ~C~
 ^g~*< pUw0RX
 P[hX S6]J]9[F_;
 g+~!F eBy(]SSU
lc ~:} ld~&l
el x3 S1Z#_eXk"
g}z% SOQ{V}0gZl@
~!D_R PBcA b7{;aa
~4C  P;~"kU_R&
 ^P]wT,VT"Q?&"
 u' UQntXxRbU8T|Uz
 Q3 P)P|jtU=S}t0
^*[V}I ^+""]dgg
 Yo( Yq"bFxIPp
fRU^ Q2~(u'"TE Q1wl
 %"&.Qgmq{'T: kl~"mSe
  nlXj#j7
"YU YE4
YD YB5"nG ~>-
j^ a@SUdOdw TlWlTR
( ""xf.&"V>"XIi* w5
 'TE~'g qcQJSZWN
 e1nRS_f7 ~<-V6
.  gbbb]AUIdX
" P+RUZdwq _CPguW
 P*RU[y ~*e_#
 aX["d)XI
TlTY~0= ~(K Ywg5YPuj
 ZwoOZHUpPOTP]J
 _;RZc{S3b~ a*
 ~2Y YGi&r>V+
hE #_:WYsV j|Q:@w]
 eSil#nH eoWGl?
bqU# Psf~r[PMXV _CPlk1
c?vT UavF%%[8_g" t7
 WPV4|:P% bwp(cfRs
"  d~pr
  "~(@V~
" ~(B[O Xgt(VQ
 ~4A Xf~#4
" fO"#vk fQwOS>
 ~(- fN"#_eh:S>
  [siCT[R]ZIUBWq
 ~'gVj# pK
&  fx%W9Y7[>Vb
~.| ZAzKVU" Z/TL~"b_%
 "bQXVd-p+R^ TTN&]tPoTTS6dWUEgP
  #U&f&Y^
  ft%W9Y7[>Vb
 uko3" _CVnYrdQ
"jB lul+g@Pk Rsg9~)9
jB XlRp[}Qil+hZ ~+kbU(
 aV]%[gQv" U!RYaL]e^PX8J
oay5P! obbr _0n}
 bLiu ZLQ#P-s)
SK "sQY:XGT*P3 ~)y<
 ~14V7 ~/jPw]{
*P3~A" VEX"XE# ~'P
]J4Z*lJ" f9RLgpXf
"t-R=#rM ]' ic
 U)VL
~?8 ~+p ~#x
3~5[ ZRPESg jskikp
 _[|& S+wXV6V%
fq PY~&2bX %Y=~3L
 P3UYX"XE#~)M
a% a#ZL ]4^;
  d_VFi3TsZ'
"Qb P*#~-CP+ a@
 P)# Qbko
 TN~%r d{pfbM
 ep~+a "bRs=
 bKRsmdW']5" bmz<
 ~/L- T6ZUQ7s0]o
R# ~%Fdi XPU7#~%qW>
~'3Xf  T[R|ijoQT&
d_ "_@SmSU~+G ~:f
 cgU#~*q" ]oV5
 fC*z#%P" ^K
PVvGy^ RUTEP.P:VZ'UWY:TQ9=ThU-az RQlcgvPDX)5
 Vj~%j Vq]RSugH
 P_QO#YVu(m7 ~3c^t
 b@~0Y cYf3
 ~3G a;P5Uh_xfTP#
+ cB_C ,zVTITg[?
 cYqzW5P; TA
 """=nBfXP[PKS1^<VA Q1^x'S7Q|UHPEh}eq
" ~*MR>b: #
 "1v-a_e)
  ~,)
&~*E 2cbhaa7" }8
" ~&AQXS-)&N'P%E ^gzTP(
 ~&@Vm ^fr?SDS-P0
 c9s! bBa:W{r/
~*ESq V5~"bSo
 vq[be1S: dh~&#
"~Bh Q*R8V3cZU8eERF"W1[G
~Bj ZQiCh<"W1UYU;
" PXeGtV:Tx
 Pte,m2WVTP
""_Z|7 YfS_Szf3 }.
_[ "^sh'fH VF
YdX,xR P]]]~#7 SE
 "u6"bT ~AQ
~*< d."bVbTNQ= ^}fh
 R*f!V~ j.VwR0q0
 cbhaZu T+Y6h'S{^igv
 "isVo pLlTP&
q4 QC~/("
 ~3u ~8x
 ~@l [l[YiE
 ~#YPKXy]B {>n^
wre<^: Wd"S8^>Q,WYhA ;~%-
 Z)R6^w](j?% ~5#"SJ
 Sl" Wd}g,[q
S+ZeQjP*ZI]:W[P)WjX;Va
  ~(WT-RzTT[[
 #S5S4Ya]_ .VJRLXTV=^-[hQad(T(
 XO m&ta
 l} Vwhe{mH
  T/"S!yFYl%
_t lhSP1Pxp8 k^#OuA
# fl"~-k %]iyu
 ~'"R_QCQJUu
 R3uw [YXaqu
 gXs~ g]V?
" QSn:X{"Y6 b0^1S^eoY(
 QRr8T}"_# QqYj^[S}Rf
i" _-XGpLfP ~,D
 [3}b [f~*GWQ
 " ~>:
~@E  x:XIjT
# Tagic]S'VEU1SXY( ~=-
~&m
 ~#BT+iD ~"'QRP@
 ~'} Z,Xli^PY
T_"]3gOk^Pg
 wWQ/ sNe"
 -byqKi/ QwtPeR]e
 c8Qh W?T(RtQ~cp^&_CST
jY ~%>"Q# d9
 PTi'P{fz n|ZxjV
 f( ~#3U"
"}( %"r9Z+#1"R/P}" 'P8VuV,TDaOU4Saq_
#n;% %]3aX_* &SX_B
 YH~)?Q[" YFm<
|u "]3b}T^.WISl" #dKPXTCVoRtf@QQTnSnT|
" QIrs%WeS[
 m@ to[q
dWpO arY5""f>]9]^ U,dLPAV,Rm]~
~,i T'U2y}T!& R/W+
 "#n@u]% #tf
 ""|O ~#9Wn
 ~4/ "|OjF
 ]zVo^w#W; Z@
'a"s# "'UH]iXmfYT8[, #SVvcRVTUQY(YOY1
 ##"~'+QJge
 ~,. cf_UVDqM
 ""~,+%Ug w7bJ
  "W@WuW1pdc:
" SM~2hPk {WVKR"
 ~(B ~)&
~99  VbQcr>
P, ~-f YhY&rygX
 g(j-Q*bT ]WT|Yjfdcy
 ]c"WFKdBjVP_ ]?YHcHj;
" acR_|r abt8S-Wy
 dqq([< abXnXbeBWyPy
rUy; ]"]k j_}MS(
 "S9QDP_G(d;xpR)S[SQ c.a+
cVWLpVS_ VdY"Xo~'V
% fDR. ""bS]|
""  e%SLVQb]UB
" h~ e#ZNb]T9
 h}VQ X<Z6ZO
 cmXn ~%@WH
  yUV-%ZJP0P2
vG qHGSPP&ThcgP][S c#tFZ1
 i^b7Zyhe [t~(M
 "suRt swwnRF
 X[~&O_YRx Ugq%wA
 q9Y- l,
"~B( P#cD|*a*
~B) P"~?nQ7 a6~'7
; :8S7Vjx@^HU7" ~:Y
 R*[=TiZh 0^qXb[nV%RwQ*QhdC
 L~#1Qs"Y& p_YH
% W/l( sgou
"WPy~# WRgESj ruiA
~&!# WP"gESj ~,4
 nitp ~@4
~7G q[TZn1 lF
~,nZM (~'SP5""6SN;
 ]y# ]w
ps ZBn3"VI[n^*
  QOVLj)aI
 [aUkoS QEYl~&t
" dX WybKyZ
~,h ~'SP5#QnQE; ~15
p9 ^qknZ9QV
~,_ "lt% lw
lw lt{a P}~+1
&Tg~7| %UwC"VN#_CxHVx" a8{n
_J V=P&Z)tu ~"]
~/lR3 RFmmWwfY7 ^yk,ZX_[
 VI f0h>q5PR
kQ TgP_CdiR-|T
 % ir_X
" Zh cXbZ
 Zg SG~"_
 Y}~+D REWj^5^.PGjJ
& ^j]Za3T"i^ ZLSJXES5R.X;X)Y#PVc~
 ~5E kK~(P
5 eY"~), 6~'G
T= s0
  ZHaxa3s#
  Z3S{[<Zs[9
{1UT" PXJPpQY1k5Z02r3 T/vEo4U/
  Z8iOYoPhYsSwRj
 Y.~"M dbry
  g0aBm%
  W]h(RHgU]#
~,w h_i_h-Sp |2T+
= }j#^@ UZ
 ~!5 ^:r4Q8
|T Q4_i_HaWS/Uz ~)f
 "b&URP.[^^-T^RFcL xn
~+^ ~*.Q# ^nXQpU
 "]SU/Q]T,T4TeZk qSp%UmUc
 bWQ+Q]x2-U{WOPM ~%A
 S7Q(i?f5YzU^Y+" W1~*=Q~P=
g9  ~+~Q|^MS%
eG "eEjH"TW P=SH{w
cw{i cx+PqoRPk
  {|nL
 oTUJp(" "
 ~?P _NR/
~"! ~"~lY X)^4aiR'TsStTvY/
 ~&ELAcn haUW
mq]BSA ~.r ~={MQ0
gl" gk]^hbX;Pr xa
]d~4I YwVR^4YAZ([d[/ "P6>u{fX
  SnXISe[p
 d*]YR?TgVzWMR. QQae]OoW
 ro{P %~5nR;Wh
#dB VE[M.X>X[m:Z' _5RYU"roL^iSEPH
~#.  h~Q:cnQdRAU'PQa'
 dA~*# V|o3d}R|Sc
 ~-r ^VtG9VY
 ~.U vRP1]T
}M^B Pr|.T- Ps|,PIhe
r% Rz apQ%VoXiWxm?
  Yl~![U"R:Xh
X=~5GP+ s%S5[^ZsX"RxP) Sl~-0
 #"_ZedQsXj#SNg[> t#
 QP X'[G^&Qy^5
w5 PIZHWbZ'Tn_Za]PR"
 ~,) cjZk[VQni&"
  V0;lafh_0
cK YV~4b zDUGkk(
zadw#2R} Q=S*>Q4SNa<SwcmUCTaYx
Y> "S^U0~3w" Suf2YS
 Sp a3Q!r7
Ro ~"P nfxv
c(yJ "QtZM;""SVcN[&h^ bFSM=
~/! "c&
 ~)P Wcn5ToS]
~+(^& ZI{I#^e S8
 a-x0P+ ln
  RtZ;W-"j1
  UYQzR{^lhD
" |C WOcz
  V.Pq
 ~0* X#"_#XRP:P'
 ug sHQoYf
 klh% SnZCUFX+}'
~1' T(cfj(U'd1 s1
x8 ~2GSX ~)rPRW8
 hBt6 ](YOVi
li %"'"h9=}C"Ut )Shd2meVB
 oP a1P"UlkHQIVH
(~(N cGrkR6 sTP,a@
(~(M"^{P~ "hASs
 leh3 'Sf]O~'5
  P.~"F*Px
~+0 TnP(%|W ~+1
~+0 ~"iVt lb
 cAr]/R6 sNP,a@Qu
~(N^{P~ h<mb [@
 _rm)Z' d]"ua
 ~+e R7_aPT
~/j ~?9 W8VqSpWlPCo0bN
yTaM Y}bQVpg" Y~|9
 ~/CaHP"& ~/B
 "rb^CX*Qp bEVVs5RO
~8c ~'M_V bgRz_y
~+P b]~(! ipe~VHiW
" ai R%U'~%>YMXY
ah R# ~%EcN
~8~ "Z'{> ~%QUnQ&[<
 ~-D [GrTRSSi;_I
"" ~,[ T2"SYY@u}#
"  T1"^G%u~
 ~,Y T0"SYY@u}#
 ~!sdi U}U7#~%qW>
 "dW" bSlNTW
  bRqVQ3VBbb
# ~71Sf") ~!Sf.
 ndp[ RS~#,
~;L z'Sz"ddU/+
 S>u6 [zSeaIge,
 "~3M"[< S!Urz.PO
 o|RfR6 ~>_
 ~&A >0YFX@mX
QH _Oh2hP aG
QLoH _FP*ZI]:X5bT
SM~<R oX fom2kP
QR t9 P,
%~/{"" b]S8~)S
 ~@/ ~4KZ-P1
~6hX+  ~2:
~/{"" bYS8~)S
"h& cx]V ~#b]E
h& cw]V^j Z4
 Q@S] ""P=^O]zP;"eE[c
 W}fZ QVV(tCTM[<
dx* W{ [VVz
%_< aInj bU%
  T.]M[VR(Qd[=
  TE_}YK%
 _<^raQlM aF
 ~7- vqi%S|;"N
~.q sNT0 f}e^_'SM
) >>K~.' PS}]
 if R%;~#nQtP"
 P9bA]SV^ <Y8YJ]5ob
 ~#1 cZQ1iZ
  X^RDU7R5]#qc
~<] ~&sRz n7QLdMa4
 Y"VYPfagch" psW;&d0
 *QW[Inz^N ~,&
b/;]%~!O 4Q0XUbbX3 &"+QUV:P1ZAX!d=T*&SuURQBR/U%
r@TK ~=R fPV:UiuC
 ~/Y ~30
wA o^S[xF }hm7
  l_lp
~*<  Q{dsaiQJRj
 ~:~ kZ{/Q2
X2 QW:R-jzb]fH p&lC
 [#[0kaU.QNa6 ~2~]L
  iwVMs+XC
~7G# b&"3.ZZ?PmRHZ|Z-]#Un 'P(X4QbUH8WLR"S1PHQ0Pde]U(CR^R+VH
"Rw]2% ~&Y" ~/q
Rw]2% ~&X" ~/p
 {- u-"iA
 ~%t YFvIlk
 g7Xfh}W% g/clZz
 ~&y y[
 ]| tP
 V_z%%RcU(cc ~8s
{a ~7{ YEWNOVRkmY-X-
"~1A ~1C# ~"CUzHV5T,
 ~.nR#^s ~)mW&
P( nY]QPDmY k(n'
Ql  QoWp_>slWG
  ~&pV+bO
 ~6S QmVn('Mlgj*
 ~<5 f5"~%8
jh" TrQM[vTx@P#P,QUelXzTo l1
#[a "YW"pelO ~*6
 YJ0Wt "YVu+]A
 YV"QWn[Sth," y8
wl  Q<#uhVf_;S8
Pwr; rd sU
"K Q^g~X!b* }rTm
K Q]g~jQ)
 "~&Pa*Q24Vy R8^Ky&
 ~3ER5PQ a|R_mdRRQ{VO[I
~.JPC }{P0 S6Wz[b
~#;  cpr/P|"Y(QH
 e9g*W-%e|
 foh3 _x~&G
 eDQBlJ[m XLdJ
S-PLQS"~0; "T(~;0 #Pb~+.
 Sd~1{"Y& "~)6U|
 V8x= ZFp=
"" ~1c ~.m
~1b "
yG ~1a
zP Km!r" ~.Q
 zUQ> XEU-ls'
 ~+V [#K"~2.
q& ela["o0 ~=@
 qV"pu" S%
~9x "}EP9S_% Q<~,s
 ~#O x<UBPoPf
 bH~(j [s"o%m1T>
"xc"  p9bC
xc" A :d2
  XoP#ZWTa)ZCZ4Xq
""RuoxZe %Ar{iv
Rvt)VUXd U/~5V
BRS "s="iu
 ARS Y0i^].P/>
)"dE "9#Q5Y}V!^>WZUTU_RNWPQ%P7 _-S9X[R{k46VBPz-W6
_= _<pmc[ ~!(^=W7
 "T_Pi{w
 fS ]ax5
 ~=P TpT_
j# bfTA~") R,gon~^O
^zSIRCVS CauQ}Y:Q@PMUo^"QZPqaK
 ~#F _&
dE a2Qg"PL~!^ QGp=epRN
"~7J9 p;U?#]<[*RkPB ^s~/-
 p:ssP=9 ~/"
j&Xzfi UVg{SW?SVT%PDhv TRjSVKc#P5Q,=
 z9S~SK Rp_I^w
" P2QY1 QQU{~3k
  P1PpP:X']tnQ
"ebX:z) RAk[%dC Z.
nK"%QW R@bq
 bUSQgm "fWYLX)
  _Kg2Q;]t
 e!r& kr
_"nd"kA c-VAPJo6W%"
&k5 *[<"VIR7V&WTe)W3X: .[<<YVW|SMQ<R?UQP=W%QfSZZG
~?2 c~~(r j+
  iMSPQ3sn
#~7[V. P)Psc(|q +~(PXgS#
 PpWo]maE^* &wG
 P'PJ~2qRjV. )dxfT
y, u[Y@ y+
 ]I S7X,P{drp1
 h:^#
 RS r|Z_Y|Vj
"R#^PoD sL n:U-b*
 st[R R#^P[e}w
 NyO u6#
 j/SwQb'T%h6 es_~Th^!SL
 ~<E ~#bPNh6
b}~!' Sqh9[p,PqTRaY" ~9%
" ,S"u=T+UBgV R]yJinT(
 +V;v]XS }9
]~P*SIRCS[RGR&VmX5WjX;Va W}WGQ}Q=g|YjWu ~-P
]ia= 7[%Q!YeQ4Xu]> pjZsTYTkS,S5Z#
  f*RWn"bP
~48 R;T<Z%Sb^SbIU3 VqUW|9XJPaSxQB
U}Qulykb rGqdPcUy |S
 WST% d&=R:dHX^
 TN~,' WTd2fMWiZ!
 xN P}
 "v?ivX+"Pd ~*#
 {= v?SAot
Qb~:B"" "Q]_PZ2d[X^TKP07 QcbzcHWiP(Y_Tw[l
~<S Qattd'_G#
.~/| ]/^uh;R|c: %
"lf ~+7Ru S'_f]~R-TZd%
 lfi* S4V|
 +[^~+L X<tQPdma#
 "^T5QN~,z *~/7
 ^ikg kOoDPuQ*V-
X/' WSP[~69 WK"8P=P!"PAR(R+Qg4QiR)P:Sb>PqWBWD28Rh[ERhV!RV
 V["{X ~&!W+Sw
 eV Sm]n'v3]S
 d#n(S) b'QKZ!QDQ&
]R ]SZ6""aT T=
 QV~#HcE ~+2Xg
 ]"Q1QN~,y PX
~1D P*']=P!YLStQrc{THPP@Qy9Y@ ~(6
 SxQc""pRU%Ta ~,Z
U% U&rid"( JiJ^l
 ITYU[hv PWSy
PZ~+q |r#[7
 ~6X fZUZwA
~=A " kGc?gH
 ~=@ ~&SQ*
  R6QbS}~)ND
TT ^|XWVBXtTfgB
  UVbbcMSS
QY1 ~!B eI
 Zk"XI[vaSUSHYn b)luXx
  tgvL
 _aMpI'W}
"~%0 #[TSo1S9lr"]^P#XQ 0kPP>W=U{S,U3_RT@
 trh8 _m[0W=[Re'4
 xzWfel Ud
r+ P}[X~**TJ
 ~%AW-U> ~+v
  b&"""WwmV
 ]Vh2hP ^N
 ~0XX4# iaU0Rz
 ~2R /[(]nSyiD
  kTW/Pzm"
  Tyx)^TU]
oH ]IP*ZI]:X5bT
  oeg|UqZl
~2}P-  j4PdqvRaS.S~
 liS/
  Q8~)w5
  QOMlXYcb)^&
 ~<! TfW,WUs+S,
 vVPi_! ~%>]=Yi
 bVa4qg
 cekWQ^gW [4T1'}!
  Rcd|Y3#u]
 "~%] uQ[hj0"
 ~%], VGzq
 [S# YnQ1fMoD
  _>Po~-.
TY~0= TZ
TY TXlipV Zg
 "ZI RnW.qYR:
 Yv S"
 Rlak"PhS(d-W@ ^y^prZU_Si
"m" Q4T4s+UWWYQZ uf
yO Q3k?l2QZQjX3Q,
m;xDS^ rwP(v> vz
 X& X}"_"vC
 xU Sfv^W8R{Uc
VL TBXEQ:[|U)]?"QxPaPQSu[4Pj hphATZWeUi
j^ y~T2a&TL ~92
 j3g~ j0#h"[3Y<
"& %[!Pn~+|E (~0e
 ##RuWWSaXe ~6PR3
 XnoJUw#UJ fCcvjl
 #~.q [!reZfSI
~*x  VtlAsN
 ]=Q'dOYO rqYQ
 ^6 foiRPG
 UXWh_a][P+ YOY1hQ
"" o<"
"o: o<]J
 o:"
~4s vMQTpC S6gKb@
~"6 Q<_E Q;~;j
"e0% e3 PTz]Wkd0
~'| S( S)aV#"n_
 "q3 d{cga*O
RKel UU"b]&WxPr"""VuV0WbP3 ~,T
 ~%[ SEu<TD
  WSgr]GTsY-SR
~.>" TjPXQ:Y[a#P)#c*P,XzPI TT7
 T%hd YQqugz
 Z3uqXS "XM~!6%UmR_QbPCSx
 d:XZ d;
 P;us^G gMqb]o
#" "%aIZG]R Wh]![5
 #[crG "yka"X]
" #ROiA qzVzk"
 "lAZ'Zz eNR&hD
 lrsS lA
~-! vjWSR:R#TG JZ|c%Q.T#^n]6Wc
[? "W&|eZ2 YT]P
~2z l7_f l2_m]UX"
  Uur9os>Qu
 e=beP;eX NTxXBUrT&mnPH
~+N ~!)
Q9  YJrdTO&T4
 ~%- X%Sez~]tQh
~&. ty" lZ
 edvQ t!b5UR
~1BRd Wj~)1 ={Tc+Y9
lS ~(J UoP|gp
  fTQlP##U;[w
 ~"( Q0n&pu
nW Y&f|]+l, R)Vfv|LYL
 |2 kFxv
Zw v+lc X0
a!"Um Ko{ZN)
 -YgQcZYVk& p<SiQgge
Wvk)V] ^CPjSfS/;QBUXY9^9TzP.Z8 P>S>V9TwQ4:QBRARTR-PbQ3Z"TaCT>U#P#;."P3P9"PtR/
 X&~&*TxR0 luQ=PtRmi6Vt
 z/pK f=fSaYZ{
 Ws hbacYBWf"R'
~+q {g# [2WA"^4XP
|t  Z7d9U1c5ZO
~8d :Yw^.T&i#_;Rc oD{~
  el
~!gR6j+ #PRFz6ZMa_Q%Q/ ~8p
  ^CP^c1Y(TmUT
 bX[btQRP
 S6 RmJZ,TKX3|@
  Ug^E[rgaSG
  ]%Y0f2"A
~#i ne YjpwafXR
 &P8'ZSSMj% 'o)e0SQS,
~+[Y&  bM
  QgU}P2Z6l!
 p0te e^Y7P9tg
 nvu2 P=
  ^i^}
 XJ |EJQ&TdWz
 qV"XGg/ TOj=S<
dx PSVxZLmb PTVxRW
 ~#4( PR~"6Y=
 ]## ~-dQB
"(~&- #xOa-Xm SwP5})
 "'TTsEY2 ~,.Xm
 ' Tf|zUJ
 lb ~,]
~8J ~)[_; YwSQUvq<
  U{Tvbpe/
%qaXUm6 SAZvZ{UQVbN"hn ^jSPg-]tc(
yv c{"o^UJXm yu
 zh l-'Tf^{h+
 tATSNPCg{T0P+ qaW4
"~2APg e|^f
t3k^Pg ~3V
 ~'t ~'%<^%"
o{j5 _UUmj, _T
 6~2n :kgzb
 ]4[+c#d" ~'aV/
 {"#Vp[{ ~8i
Pk o4S+#PM"[+
PT  ~%(ep
V&# Qv2lv#da#
 usZaR7gC {bmh
~8=  RqZ,
&~&H ""W(Qh^!"YDR9m<VfP] {GZ,Q>Vk
rf "hpkw hp
  hpYD[IZU
 Qig# PHS%RH
 vUT=VT W'Tca#
 m*X%Wt[2 "~-h
 i*hmYyYd Yw]^d?d9RM
 "Um~.p" [Zp8
 <~"V Um
 nTQs#P}
~6! "~1## ]%T~
y+ rE ~+N
 "xI &UnVcbYPDZi
 zY% "[rUq{w
 VHsa# kChB
 WYVP~+k pJnFU4Pr
 ~#^ duY4bvd%
 PDWT
" Y]_Lj]S*VG Xy[u
Y[yYS*VG jXyQ g?
"#"RmyQ SGxq ]4XWR?Px|E
#"Rm |r |h
 WY~3. wBM]0Rh
"Rm |p |f
 Rm T%f{PVah
%Y@ SE_JR> YD_wf.W+
qbil T! ~(x
SA ')W0S3oG RVP<f/PH
SB~'/ j!nNbs Y@~2S
" a^V?b0j+ SKa3
 a]V?P+aTna( hJ
 %~0FSmU/# ~)/Wa#Rt
 S<W.V>g,PxY3 iGbx?XC
  nA"9_F#
 ~)+"VkYL" e'yf
 i< V~h+i@VT
  Z]Xs(XHUARJ^5
 P&"#~2_UH P(s=X|
 R!g*R? 2c/Wuey^A0V'S9
Zq PLXjRfb#T7rE #%3ZZS5YkT%Vi[oR[
4 Y|s; oByG
 ~3G ZVagSQp)
e>V,~!?#
  csZL[d
_Q ~"5ex "&~9s
 ~"4 "]2%QojU
]2%  ]3rOeZ
T9( T=YB]V T>
}E ^P Scy/^n
 ~;R P"Q/~9y
 ~0j Z[SrS9nBR'
 Z.P=cGwB
  Uo}zaKA
1 |8 c?
ePP- ~1E[5 cSo=
cD  ZLWCm%
^8lsl]QoPB "u@hePUQmX- zG
~<T zF bx
Yj o0^uk" ~3Z
 j^W-cZ jaT7RB
bqX:dGg1 k[%QWrtTVSn
  x&l[
o} ~+" |{
  zLY*aoT2
 m@ ge_<qEP7Q=
P_~6m W6P=|~Yn dcmL]X
Zj~'UWU mE ~"yPUgG
  u,R7QX]s9]@
 |) c0
 ~%7" _(UAo7]X
" PpZ~-^B [8VqQKTlePUj
 ]J Po^([FV~p7
'_4 "%R0X>RHQx~%N
 &Z|RGQxY]n= a.xL
~2TQx
  bIV^
 ~"= S9zUPO
^t b>_,o[ o!YF_]"
""bn~*@*" Upq_eD c6
"~;^*" TgPWTf s+TEqQ
bn~*@+ w}eD[D c4
T<~(u Pz~,"1
 k^ a9nYRN[9
"  x<e!
  RIaM
"~)p"VV ZPP6~%5[7 lq
 ZOzp"VV"[7
"# #p5[zPRQ[[rQ}#PtV) eT^[KXo4c4Pu
"" eSqRX[P/
" ~;c ~2cP/
 ~)TX[P/ eQ|d
 Tvg}f+RlWE#"
 }<R6j+
{/Xd_{ ow"SC"""9egb/
  W(ltWQQqbeRTSX
RP"f=pPa; dyT7RMg)QrQ=WC&PN |vbi
 ]b[3l!c[ U-W(S>YIvEU.
 -tLjB hoT>F"Z>
~#V" ZwV%ar ~9kPO
 z7P0 ~(]Qu:<
 WJ~,! eunZ
 z| n#m>
~"C xG _ri)dh2
 j! g|mPUZ^.
 b,ps r6h6]E
c~ "gwSf l:s1
  eHS)]Wq6
 [;Tu lE.n~Z"
  f@vE
 " [^Q=G[RT+
 ~'y SYY=TtR#P:PQQNRRg<#_<
 Wfg>bfQw ~8g
 mwS+#PM"
rJ  r>'&kI""Ut
  P#d7#v^
 p@rD pA
l? p?"
  ZQcPk.Q7
~(%"T>#Ru "nxR>l! ~0:
~(%T>#2 ~(#We# ~/?PI
" [(W-#}v [w~+i
 db# |MQicsRT
QH  ^>]XiUPzUoRF
  QhR*]w
 %&yT _bd0X.U0
v2 v1
  vnW{UWUe
 ~&# Ytu*VB
 cy~&5 TCw@ml
 V<RWTgR-^8 c9Ub
lN ?h_r2Z: Y'
 n(Z}
 U[U|P=W3 UaZ&Wo_x
>~0( "V(^)_IKQKbP ]G~"M
 k;"a?"YRVd +
 "#]Wnre{ ~#<
""VX X,Y!QD_[P0 dFbGP:U;l.
 "cXc1
 Q2awS+StY2Ws kU
 g[l8 XWkK^A
xX ": RukGY=
 :Q}"QCUhmdP1 ZSBP=ezYZ
 Wa|d]! T,||
~;Q k3^. ~)-Vj
"QOVn PNPRVk
QO Xl#Qd
d0 ~%A "eLbwWAdcQQ
" ~,F Q:Tg3Z;TlyH
  ]wT&a#fuWl
n4 &~!4Q#%V8 iDe1jA
 "Wv^J{< b+
 fWPi{< {u^Y
 _0" Ps]PPiSUPu
~"i ciYuc(V; l+bF
"Xb ~(6 XdUDcx
 VkQFUE Vj2S%
 k[ wCn;
"RB aDs^
RB m%g}
"%l-yJ #%k?WcS9jYS,& _id?_4
"#~8( &~72P?& mZ
#" t|hXWP"
  W-TGS>iFQ(P+g{"
" wxmW&"
 SL
~*q x?"_!
~#( "w@"7 U|b}X_]|^[
~#' kc
~;x UIVN"UAfGp; Q&U(~'Q"
 "R7"ljXX dH
R8 VyZ|POsNaw pyfV
~6m Vr~+> ~"O
m?" lL]>[IS' ~%yY<
 ^~"Wvf| p<^,
2  ~,QS,Ww
 as"mqP/S5bQQxPv _{~&;
" Q- b%
 Q,iE VrX_XQ
"wc  P~v4
 "p(W,R&^l Qu
Qg~4%"" q-. QSo6
 ~#^R/RM ~1I
"[P~-. QT~%dQxZ@UT
 S4Wm s|tX
hb U1&S+gl[M Xq
 Wf~)z j%uS
  S_eS^_X;I
"P:  EXpk9
  Y5ZE#R0
el" RY"b]Y@"#VuV0XD QDd!qN
  ~,AS,Ww
 Qsm#ss" Qrc8
 j^U@v&# ~8f
 YpgiW. [%UPXXm!aT
cx eSTw PT1ihZn
"mw% j}RK'"Zg [na[
 i*T?%%"Pz [m
9" Qn~!k C
lR  QcaUYzbG
 ]8VY~!) R'X>]u
"~+; PL[:b)P'aR Y1
]6ra #P+P/P67Q!k6in ]7
nQ k)Q0QCdoUJ Qf"f:
%"]0tU nyax"QFQG gl
" ZSeI"_D"VyYW W]w8Uv
 ZRdXa7Uw ZZt9
"~%6 ~%8
 ~%6
PrVCRAW: (XzQXUfQTc*d?R4 Z;VWPLSDU!XkZ/^U
 kJQ~" SCj;fN]=(PR
RQk5 |j" )n/X:
P} P%PKG-?Y|~"P QR
# %OP=PO^O5m=WQ)0RbPW[} P|~3X
dk #kTn0
 Z=5W:SCfCUHRMC ~(UbP
 Plk+bwUu dO
"1SL# RKQcSfcc#Q~UyYggj
1R;Pb REPiPNdvU#QW"SqYg q}"
"xa u)ROje.Q3 [<S!P1_|b~
 p13SfN ~'u%]rPg
"QT ~#q yR
QT ~#p ~:&
 ~:y AX2ob
 _yP9#_8PQjzU| S5~"qP(
 m6T"Yo]T q_Yni~
  }2
  |U]bRO
 U[3V8y+ Qwxu
a[ PAUNb5_-]2 V8ZmnXRk
Ul #4QQiby_ ~3e
 4~:^ 9p0h)Y;
 4Q9~1f RR
SL#PNptYg R;Uxcc#zz
 jU So
 )PKPRz@ ~'9
 eOT7X(Wr
aU 'P,_t#_, n_
 ]_P0~%H RrSnd4|P
 eF_xUi ~"FUh
 ~/{Sv Z#Y~S7ssXK
 @d*heT,/ {O-%T,
"QM^Q"_, PKPS^O^^P,P#"
QMnm QN^P^]NP1qv PJa<
"p.R?]xY=" V_VC_W#xB" e&V0qp%QA
~.3" V^y7Z{ r{
 )RaTuWjTZqc WRZv"QSP(PAe;lK
yw 3RVUyej=WG RL_Yaiii
 " vP

 ~4i ]>gW
 hT#T7[Ghh Q]gVoE
~2D Rz~.vWK
QX~29 QYd7pnZ; [NPMjg
~:X ^k+5" ^n.
P?qx "Qb^Y^Ovv U0k|Gb2Tp[j
 olRJ QckI
~3P "[%~(| l%d|
 [%~'{ ~+^XBTs
 t4 9PZ7Yy
 ~.# P+h:Q2ps
PJPB DP) ~-?Q{
 bi#xt e>"
 "e!rG W2Y)bGPw
iX P/Qd rQ
 dps8 _:~(XRY
  QVYCWG]eWM_vSz
" 9~%1^PQJ SX_FizkW
  8_2Y/[tjBQT
"swDQ+ QBu+ QA~2'
t<R0 QAr( ~0E
 cCP6a) S%dM
"~%m #+W& S?P_R0Qj_>9&a*i;TO
 "+W&z/ S*]a
 5e}HXQV[U: +
( Wo 'dAXc]F
" gK U0Rq
 z0 (TUT7^ef}_)
 ]k" ]P%P>UD
"~!O #f'UiWSY- ~)3
 "Z4h>Z|Y- y?
 ~!N jBYIm*
  p!
 lh R}_~&rI
" d; W>ZJSbg4Up[&
 7bdPo}9 ~(M
 ~(O b>mLY;
 d|d:R5Rd" _^Sq
 PTZE~+NQ/ "PjzA"
 ~(e ~'"
 Rg~1t aJ
iufI ""_iT[SNcyAT8aP _FgaTu
~!n "|? ~0dT6
|? vTWhd, ^hl(
" j>"]P"c, b*fe
 Px'hnp/ m_
 R{aw RRcyRlT>]J
 P]P?d6[WtT fBUck4
~(/ ""~&RPz0" TCcwdEVEY[Vd
"P5 P5P("Pgxv
P5 P4P(" ~1Q
"Xv XvT~VOR|i)#8Sk[e ,XnR]h-p-
 Xk,"[}^>^! Xwy#b:
#Z, "Z. ndcD
 "Z,YY Ucf4Qlko
  Y6PEs_at
bd _kpQ k3ZX]eZr
mari b; Qs^u
  nDbn_>
 adPQft P<a{aC
"  bf_L
 be ]JU-RAQM"nO
g_ gawJ ~5)
Z. aB"pnT>Y0 ~)X
""~,- pw YQb6[HWG]3T~
" ~+(PUYZ YP^%^}coPtQy
 ~,- YO~&hT~
" ~*tPG" n)
 rs Wr~"H
 X> TnQ(sJZX
  yg
Qad6 @Q?%&hn _mT}rF
"" S.e>8 h{k,
" hy" S-eT
 QYfnk- P|P-~.{
 aFqD2^o
 yG, XqXWSh|E
 #Vk "W<ko
 "U1Q,S3XhPqQeP/Y0RKWHTx hn
 PRrVW9 U1TmXhPqQeP/S"XXWHaR
 Y"Zo"
 l,SX }N
 ^WvIVM w#VsRn
 VCfocRcy
" Y^^ARjPXUoWn]0" PiX1XpTtRtj<
 j/R,2#PF ~-1[}
( #%]xRz]:RiGf#BRKSq o5a'bf
  mclj
%"TC U^YA]@cyW4[x Pg[e~%XPHPuPU
 "Q=V!~&!SgP^ YCSi'fvZ6ZxTh
 ~#X&bz p*t3
~8s "~#x UW~#:Rb
 ]wRzZJQ?RiGf#BRKSq ["c[[nRgS0P:VwTtSB
%]k"~(R i1cSh. i0
QY ~%T]DPp [x~*v
 ~(^RE ~0N
]k"~(Q" i.cS
"PA~&K 6~')W%
 PA~&KW# 5R2}-
PO URs~ ~*"
 ^0]U gjRD
"W1dC d/WGaD ToQsXEQDnZ
W1 QwW<QL^s T>RDR:VSh*VkUgP(R:Rl
" #P0;o!a);)' Yik^oI
 P1;exXV "~1N
  aD~#k
PK~1h PG lSPI
"~0< r]jc rjX,]h
 U[ppfn
# "mfPIU~bX y:[p
 n_U~PEad "n_
  mePIW#^(Pp
 "e4X,fs d%
 ~!&UJ c+QXX,R6
"e5 P3X"VyR{T3dAU, #SUsHfm
 4C",dR}C ~0m
 dZ" XbWw
" Pd~3% hVjK_4#
 A"~1" Utc%SU_|djPN
 dxY.kW
"d&u_]D _nb[kp Ulo#WS_#
~0;X> _n o1^(T8V6
~2x; {y S1~5]
 h@ "Vaf[^s
  h?tvTnQtQ?
 e-
rQ P4SZuZiw T>^*W7[+
~9D cpS<UdW'%
W.oG #SHb6PH ^zU;
P[P2 8P?>lQx% e=
f/ ezQ3Vii% ~'/
" _w_Y a4n)
 _vg< p"s"
Q) Px/hQ
6" PnWM ~)9
~4& 0Phm;rq#
 t3X]U@#"V7 S?g"|G
"pN#uI #P["Hmb
P^H"nv#T+ "P[,AioQv]*
 P["o@#
P| Ps##"~.vTP Pt
  Tm]Va4
"X/ WlBP=ezYZc+ Q?aDgm
 Wk=(^~V8YZ Q>V?P=WhabP!T;cz
~9% "mVT]P8 W!w(
 xqma ~+)
"~#L z_
 jBalU> P;
 c!iT" c#_0XqaT
"~1" Ph" Rc]kh5VER6T[Sm
 PAF"~.NPj o}g?
P?~7C PEY~P!W01~#< V5T4jXGWcfu
h) R{dY2%"wS z~kp
gh Z%"QJpc_sQ_ bspN
"PW PccvqI" a+u+
 PW XU{{
"" hZ raPFPB_-Z1
" hY tHjlQ3
 r]"Q9'lI" tI

 ~"h T>US[XmX^V
 "yz[MZ8P-"
 uzSOYVQFZs" j>
 c^Vq"U_X9
 "*"g.VORPT9ZSQ>Py TgaxQfWoSl8Tl
 P[~%pb@ ;~'H
" #jXZX 0
" ~&=d^ U^T<ji
 gJe+ gEQ|pE
 cHbT[b l<jk
QuZB~!tPc [sPEZDe3gy [3Q)
d| b_ a_]#fVc=
q9 S3_T cJll
" ^Q^]NP0"["
 n. ~00RT
~/K ~-}
  g}T^ZIWl
 T= vq
 dF%/WU y=c|T@RS
~+M" ""ZDWCz; ]+lZ
Xf~!7 TeLS?RD_9TnVce*< W__fQZP_bNUQVW
~+K" ])XzT/]Qe? ZDn=
 "YbZ~|j jBSA_yQQXl
 _!#~&b XsT]
STtn Y^ec[pGWT]c }^
Q# Q%}v UpRZ
 cBqv 2c0o#Q>^{
 "z*eKQb"P^P+ ji[%
 jhS3[0eJ jiQ3(
&~7" ~.W" lY
 ~(L ~)"
  huTfgaR6QZ
 bR^) "YuU;"PBX!ckZ7PL)RDX(P!
 #~.QRdTi
"~28 ZB"Q7v{Z; ~*5
 ]* ZA"eG
~2@ ~1KU#
" #"p~Ih~
q" "S4VI"%PXbzkc
 ~*k q!_&
 "a1ag]GTt"U6 HPIW9hqYi]2
 p}I"XSSBPd0 ~,uZc
(""YEe> +YJS0Y|U+]rPZ ~&2
 """"eUWI[<Q'X#T<VM xB
 mR %
 ""{8
 "W^z{ T}
  ~7~
"o4"vL YGSYR[ l5
o5 "b[VKU+ X9
S( "iV ^,
 YJ ~(J
" Hq5jmM
 &^lc; h]sk
GTVT# 1_S F_?wG
" j=im Al9
  R5fmjV_V
 R"q?"a[Q*=Tl qVjW
 X{g0%QsWS n)
"aJ[P mMt,
aJ[P" ~4)
wJ K@"VrR[USY?dwPjPF TcW[[]VOWRW>UaPJP'Ty
 d_qz^Q UVb/R(
"< >bA%"Y=" ~*Z
< =bDY>"" jBTZcb
Y:" :Ry~'u""
ZU (d?^]r@ P8~3'
 3"(
 7c3 8X~[m'
 QvPvQ!T#-PO ZTzi
fZ 1tCb7%Qi
&# 'YA]V
 %P/^@~(k k@s!
 d>?~#Z 'PIQ,c8m4Ug
_] <_C]q S5~28#"
 #~"m Y@WDV>g>_<
k5 ~5Q
 t5 Y;a&
 ]z g[
"s:# #[<"3deRNhV#R'Qq [D2
s:# [="3deRNmP qT
~.j# Y5iS#IhV
"oB oA
o@# +lV]t
" fLWZ P^aDcY]=PATZ
 fK P]
" Y=_0 ~*GSz
 dEU' QbaRcP
Rp~'7UE RYRy|<_; pQrj
 Y!W<hj avP0T?s7
" ~*? TWT#Vv
TV Y+Z:v[ su
 o7#
 ""H
 "lJh}#[*
 _" lMu7Q8%
" x*
 x) ~+_
 ~0_ [&_OnySo
~21 ipev uKZ'
 RxZy~&m _BeTYT
  ]}xk
 iL_3 ~0u
 "h^Y8jr ^ib3a6
 SAnT ^ij|bh
"~.z #%igSUl4Vv ,c]
~.z "%n]e.UfVv
) #"d5x3TP *~5f
~(u ginG1 RI}4
"&" b<"QHZ~ im
 &"b7z, d5cy
 "[2Szw5 sJp#
~4> a[ _AS@
  ~&L[v
 "d0R( a,X.
 _} n9
" #W+P'_g Rre=
 hPG Yt
 eu ~+K
 P(TL|4& d2
&" T3~%4Xz SEBjCd^]D
"" l9R2T+ s5U.])2
l8Vk "nwYG kDjgPE*W)
 sQT,P3
 "T.~-zT3 nU
 SvPptYVq [[Wy
~1_ ~0? ~3w
" V7l[ayR]" b:{Y
 qxPxayR] Zx
 poUD_7 ~,u
 VX#R&ez P~U,
~1e qRlKS4 }gPnQ;
"qd eG"^GKc] _lQIQd
eF" eEXJ
 ca xt
  ^IzfQ@R8
 eE m@SI
x!R]Qb"Z~XO Sxj{
 ch}u X^T;YMW|
g" bX "~):
 bWt2
#  YRZMw*Sm
 n& Xo
 ~5e# ^6hEZx
kH W-Q]kM[: "QPRU~22P-
 ~4g hbS|eAc1
"w%"- RGqk^8 ~6R
w%. RFt/g,U7
 omeW W,^oW!P@
" ~0?PA/& WDWxTIZMlZ
 ~1= c.zaP"P"
 [Ze|" j]#SNhS
cu W( eETTXRcL
 s_"k2 UEP#
 Rsimh6]E gE
"~3% ZAR0TaSbTDbWW;IPcS{
 Z@R0RGZobWWdPcVm a.
 ~.8 azc2VyZ>
vv #7 v3SWPhCZ]
  P)+?&2UGeX^%]9
  qnTUV=XoRwQrP*
 " ThS3t#"
 R<Sg}-a) >Un_YeEQAPSVh'X(U7
  ^aU[[UPdU%[Y
y6Wq "fUhpP-RZ WIn&Tg
}v U-sY }u
 P%cadARVS& PJ2#P/VXk+R.T>Q|VU
mG& fRTSQESxcCT_ Re]da<ps
" u)UM TM]~bZa)YE
 c{bZUL RSr&j{
 uQQs#"V|^XT' d"b+
 TL^{R/PzP0V/im u~
U-l&P?PN rT rU
el  ~5J
i%hA kuQ2ke
o>8aM jD#
 Qp#TrpI' ZhiDZ]U:
 GP9TI]^~!UPK dBe?Xl
  VY
 f)R; QWf_"j1RY
 ~*L[{ Y,PfsDZEWN
 soVz P<1~%+
 ]U{5Wz h^
 {zY?V3 ntZF
#Tecc#da PPjIUzr"
 b}_t
hw#da PNSff4Uzr"
br)X& P)~+s Pt~+:T@
 N[2~#m YgUc
c^ #ZHZB3cPWvTqP/ PAUVc7RJXjPcYGP|[c
  j!pGWU
 xebF"
# _'~(b" Wh
 V6y{ Pi~&#
 _%~(b" Wf~-S"
7@mk L,Qh"s9mz m@vG
 "QaaDv> XAa[^]Pt]u
 Q. P_PA~%%R2R.
 1~1o ~/=QK
  RWY9a6W=SC]K
 rh (rcd%
  aUW-
~6f "][j3 h@wT
w, ][
 sy acP<s~P8[:
 " P#{&Wi
 ]Y tEkq
S9 ~*VS?P8Tp u!V?
 [JzF tw^>"V@
Z;"lJ" 4
  S7Q3s(
  P6itUeTNe_
 l1 P.aHa)S~am[W
~/.W! m"#k{RXWT
  RTR.PU[WtiY=
 P) (A[SP<
7+" R*jPPP ~6"=
  W}"R1SEQ%YyTGfa
p= p>Q^S! S-QLQ,^2P<_o
" ~"&@U3 gfQMTP
 dY geQMTP
' P#~69 Q6Vw4W#QjQ0VLPEVfPH+^REP:]Q
""" [VP_V"a6f# ~+B
"" ]fV"a6
" X4"T!V"a6
]d g5^7
 MX>cxhP XWYOQ0WBgkP^Z<Qf.
 W,RMlJ"T+
~-gPcUy ZBp) ZDb'
 w} bQUz]{
~-oXY Y- Wf
R{i" R|gT CT0~&LQk
Y9Uc dM sd
_xr;Rg ~%e]d Zbu7XJU(R9
#~'& S={" x3PSWNR-
 d|g/XhU> sa
~'&  ~'K
+ ,"X% lsvG
 ~.' s]WAW_V!
nNl} _5ZL k'Q]cAYh
jvnL bBb% QkV%]5Qezu
o:#  P{[iaVQgQ@Y*
  P:RVvld~SV
"SVRN~(| MRgRsJP1pSW-RW]3 [<UO[LWdT|S@a(
 Wb~-I# Wc~-C*
 D)sYTK Yhi4SN[N
"mj #QgUla#RbX9mz Qja<~"Z
 iV ~*l
X% 0XAPw_"T6^Mfd
  ]7fU
  6TH[?XkkjU;RYP|
 jU QUSOhbP]
 c: ~(%
  U7PWSlgoW%POZ!S:
 Zg 2Qlh}h#SO
Y[s6 ^c)V[hUXt ~6'
 ~3i _LP"T|RA
 #R/.bgbY
"~() U1W7vZ U0dQPE
 U0dPkG^J vs."
~-! b!T7ru#PBP'To ~,kSg
"pe gY%sK QX~4.
Wt nHQl QW
 sC d.R}fZ
~"x RX P0kKYY
  }e
"  u1b2
  j0&ok
 c* PJ~,=
 X>W#ZFSZdE1P^ d,Q0b:R:"ZM
"""" 9"#TmekT"jx P^P^_"VIQ[SkU?a7P(Tj
# a;di ~%Aa2
 #"4"# QYR{c_
 XdV&YWXa psaz[b
 "4"#QAMRN R(f]j+aR
 7o{c,V{ V9
 pt_D mU
 "[:u{], ]0htPh
 [t]T]{U%S< W<Z[5
  "Y-ZFPk
]kVi  g!tZS4
& VjRnS"'P=h{'^Y R7
Qh cAi#S'P8^J ]@b#ZFT2[u
fWn' l=o? c@Y{mn
 ~/Q c?RPe8
Vf X)QLSs ~*&Sh
 S, QZ
 SS~1% f@n!
~6- e_cPky ^&o2X|
t7QqcV  T=xJ
 f|_, ]d+P_Q"T~eEVa
 &b|qqYJ ^Hkq
 hvn)"Sv cK
"QC QqcK"" TpSq|7
QC #QnRN~,# Y2^>w3
 b| wzh6
 ]Vf'"it khctb#
"~3# ~/zQD ~5E
 ~1nPd
 D~(@""]i#"" ~-o
"  [3"V*d>HbK
  [2"V*d>HbK
R-PzP"U=n8Prf8 Si}D
 f@lp X|{yY&
 W~" Q>W3R8R=k5
 ~/C V_Q(bIPY
  ZBUVbCmDQu
dYQ!ci do](WE ZJ
T{~)! iS9#PSVra~V]QL R<W5Z*V"SI^s
 x2 ~*sR8
 hO fEok4PcTg
 P4m([B ~.o
  Pl]'wc>[M
 aMhV aTX&Pd
 uP Js&XkU3
 ~(} _?}2
  HpnVue=
ub ~"% UIUhr!Y|V(
  kDTec!WI
 V# tT"U~ebPSPj
~(5 hDbw
  "#f?{E
# ejuf eiuf'
 ~)JQ1+ }>RzTR
 ~-} Y&l"
 ~/( R~TH_rd:Xf
 p7" a5YxYjW,Vw
 sy S3oGe-
 b9~!a X)TtU4
  VhQkVK[dX}
 #jjP_"kI) Z!:p~
 cv" cp'd_b?
aKi% ~!YVp
x2j{ X9VA d"kY
  ^rUlaAQ~
"{J PwuNPWRz mSXs
{J vuPWRz mR
" UlT0"Z9dmV: ~%7_6
 RWWB"v@ ZL~*m
" lekg WGKPb
 WqdBkg W9/Q.
"7 W2(Qf SpS'<
7 W1(Qf WE<
VP RmP*ZI]:X5bT
VP~+k ~0= h@nFU4
 urSp V%QJ*[i_*d&QO
r{ _v S7~-.
|: &ftfqP#]GR* %UvyVRg
mU  RnZITsW'R?Y#RX
i! uS TKd!P"[W
 "~&m
 Vo~"C biqS
 Z! V2S)g4i8
" T3T13d>U-XI]d tWVjV(
mq P2|E s[UbX*"Ri
 r@he" v"
 oh""dNU" q<Wz_&R?
zE P9Y{o2" sA
 ug ud"
 ckPSgKR.Y' Q}~&f
 a" RkZ0mL
 a5W,YeRN x{
  OkEc^][U[
 Vy(Qf W0<
 z7h#" UO
agc3  aew5
 qA YY:VG]Xc6]p
"b5 xGQ0aU b:b1_j&U}
 b5ww xFQ0
}g fj^gTp[gWT P!,cDeAPSY(&
 }d MU^U2:~"P
 [0^VG[3W-Rg Q:Q1nae:
 ]( j(XVZAS|
m/ eZ#fTX1Q1YN c(a)Xt
 mDgE1 [)XOW6Yx^(
P~Zt Pg[/_cP*m"R:RGN mP^D_kT@
 VI[-VLQjqQ R|z"ct
s&8  Xoj6"X+^v
  ~.URF
" ~3T WQ
  M~3(
 RL Q+YT~!sPgPC
~*0 .uI ]u
P8g> ~%7 {f
  Xg"~%8
% ~49 c!ZnQnT+Z)
j+j2 Tx"da S6fNj)R@
%iv ##cnUQ&joV;UZ u{e{U)
 ~46 b|^.T+VCWw
# "T_R;Ytj[7Q.b]3# g9abQfh?
 "cnUU"qD6
 T^R;Ytjrd;3 g7abQfRlQC
~-- enceV{_K TYwXV#ZS
~1l Wzh"W1e) UXag]MRqS0Q]P|TOTRPb
~*# TUl6U)
  _FwB
~#L ]Z"fl]"& dkeT
R5_Jf3 #R49/P't-' T)n'Tc_b
}YP3 m,_UPy"L ]_gM
R3 #~"_ ~*z
SQ Q;Y[XlzV" YwZ>
 u0TP R1m"]jTR
z4 QkS;"_L#Z0"XKSBXD" ym
 T/ ~1I
 " @fOW%U4iF
fn e*Z{TU[C]& XzS[9yGV>
XM WM hoW9
  UT]8yVSx
 S5 Qw+
 1|i "}ZX2U~
 ~3v QE~-,
X(W_cF.X'Z& qkQr^}
 Z6Uz_}mK Zx"[hXOP(Z4
#|# " dz(a"W#cY
 ~,! "{'PL
 |# fAT,Y&
eei4 #SeU}VeY6Z3R]QxP1Z# T=XCXPQ5RcS:YSR!V0S|Va
  d]&c:TjQB
~4> {i X[ZIgdQDXA
 P:P%n@#^!V* o^
 ]n "Z2YsOR'dA
 tY P)_d%w/
 z{_Z e0VKe}
 QWQ%tkS=W7[; ~%_S"P?Q}Sn
 ~+) Q7hCP4
  Z<&gTeQWh
 ~&DQ> SlTny0Y!
 #Q!^- Q&_bdlax
_g^cQn b:ZcS;W-^V
 VF [rWLPJ
}lU{=" d+P9]cPLT/AP_Po s%
 a&VP dj
# S.Q.S.P.oM^kS[PxFPZ ~&_
Xn SU P.X#P#]saHRa
 nwRM S,Q.Qv_mb%U1QyP3@
 my RDRf
 TZ PL']Q[wP:UF
QjP*ZIfFP)aAPdVaPx *y?TlS?Qc
c] b<P]6%'ckVP;RcF:QpPySF" -c[SZf[V8PX
m;cu" ZmYbPwT7-]&PdYcU% ,We>"Qu<Tz_yPET@czU|?
  QsP,
g+ fu"5PKT< {+
 Sz[_ m5ZEP5
 Zha|i=Sw ^3|[
 vnb{ RxP,rib~UN
 zKRzaz ~%B^c#
 r&X~ ffZla{Yu
 aX Pgk%WtdP
pY ~)W VUaTQ3
 U_ dCX=P8Vx
  ^^%S6t^Wm
 g>P{d{
"  eS
  |A
" Z_XUS4 l.
  Y/^jWyW.
~1E ~1B# ""%qJo1
~1A qNmDQX "~1CQz
 ~1@# ^/comE
 U% U&
 Wk~(7 U=fbTlk)P]
~1=  ~!'_j
Py TfYbY7 ~0+PF
wQ RZyKa| ~#B
 )F[>UrQ<RW[;lK #"I,#RCSqV=]U&W*X%V3Q4U0
~0!# ]P"# ~0"
" 0H 1S.qs
 /H 0S.qs
 Xk" fy^M
  -YFQ7VBQnTo
~"d Q<"""V<^v
 hgP4Sg]? YgU)WX"^riOG
 Qq%vR PwPJWe~%}
cg< V8gk jMdg
j_ #^8U&%Q,QaV4V4TkUp "qjFQ"X+P=RaT"
 eSpb eGfAUnVn
 ^8U0 d|SAf_
 yC#"# _L_AkF
av ~(<Z{' P%T,aq
" #/RzZ'b,]/]q RHR}S9^+X!Y'T?Q2X"E
" eu[9Xt<_K i{Pqbyac
 q] {>c-
 "YwT, _NBt<
  -gpe=_e
 S'S%~&= ^=tZ
  pQ#jm
~'&Q/3 xqEY=PJZ/ kfX0T8
|2 lYa)TOY2 jIq&
t! P(TTa6Q=ZpT#d4 ~!bTLW}R!
P%n@""aU"SQ
~+" p,Q'd#Qz*<"% ~-I
 T@{5 X2XPg~g#
 X"n!W)S? (~'{
Sf YSkj S3Q9~*y
aD]W f&4T@S%Q!P?Q2_W PjVhQ(Q:P;RYb]T[[sV4TB
"" R=d+U/R/TGVP="V> ~%kUp
" b>U_S2_K fu
 f> fteeVZ
v|ao ~#V S.~'U
vN m?R}Tpd3 h^f3
.  lzcO
  Sml6VHR0eZ
{k a'l5 ~3&
y] QL~!X t+Tf
 SS]vf"^% ~15
 cPX1_;Pz =RsgbX,P4cz'
  c%p,
" /Q>zx]v" pod8TAVC
 .pb MP|UntY]v
 Vd ])WX
Xy "Xv"UFnA QO
 Zt XxiU
  _?[~cO
_RcG ~0v }w
[; "XK
 y{bV" TdV'im
" #"a:" yf
# "a#"8e>W0 u,W0
 "a:Sca- eJXa
 a""8e>W&
Q/ Q0jxSXj{ dOw0
 dcXlP@lc ~-~
  W6"ie8hkV<
 }6T#^/ P<]ZdxSuRb
'  U,V{nV
"Po~,O PqUsWzbuSR_8SMRh&PL UTTAe.RIn,"
PpUsWzy^ Poui
 "Q/#ffR0[)&]: PB]f~#q
hF Q/fi Q1
  ]QUASNo(
  ~"G[N
  W.XWXYU|hV
_Lu/ yYS*ZZ [3^CP.ZMP2P]
~+jVR Pm_'"n5XI aEc8
 P^wI #Zj
~!] lt"PgX5"gH QDT)P,oPPY
 V#r? P[vh
WF ~%kZ)
n@"aV" nBeX
 WT e!o.R%"
VF PO_4T6V~UP_| _KR6UHVDT{P9PHSC
QLU=n8Pr ~0-
" RV QmP9o^eo
 RU QlP9o^eo
  V}"i{hkV<
 Q?S[u{WS ULjcQr_h
i" "c{S*m{QkP2 dTT>]6bh
 i!h( hrP:
Se lR"fSR4: Q~hrhuR!TH
 eA eBrkSf
  Q2X~"PeTqed["
" [.c_b0 [0Sj
 G"giVYb0Qr ~,|
T# Y6 Y7wG
_% 0"QOSvYi[M hj
 u* e|]"l[
 d!eTP/Uj ~(g
g} ~(I lr
"" Pvl3 UlX@
mW "Pt^6VDYg
 &z+
 QPfy u<&eC
 nEQzZA "YU
 gf f#_Pa]YP
" b;"
b; 'b5V/i| cK
~'> ^%cRU%PeQ6SWV<UeP]P"P*-- i:ZM
 e)Ve l<_CTQ
 QP[s^xP> ^-PYQJUmbX&e'
y_ c'ebQxc%' c&
 [HV/ U6
'#P2 ]@tt[1 ~'.Y[
 w< nVTdQXW6
# ~#- e"i1
 W@t6 Wq~%(
 f[ d~_HX8Ry
#  b"
 RPS8w+ lY]RaMR2
 a~
jb "Pzb)[w:g0 o^RSfSP^
v% jaZq
~+.  ~'R
O #"Q.s9 P&TrPxV9adZP5SCQaRpR+UI
 mF "V%
 dtSjYZk"
 y- a=X2]WRLY4
  zlQpY?
 ~,4Sm+Q8 eWZ1e*Rw
 f2"k3Pa d#[:byWn
"g-"P- [+Wa4Q/ixX> h1d_W9
[*YR eLQ/#P-Fqc ~"SW=
 e*VsQK"Wq"c%
vl ]qiH" q{
  ^MY7rz
  PV~0~
  ^,[GaHZ%
 }-
"ny" V+%"QSoNZGTcQ1 e5SoX|SpT[Tk
ny" iRk&
" Q/UO Q@~.r
 Q.UO Q?~.r
 RUdaum g)uk
( jXUN-[kbg )bhTmQ&Y@RB_yT}
 WRPIu2 ])k&gW
 ZBQ2 pG[O
 ~(8 ^rbW^!U=
 s5[XPN RP_eU<
 b}pcS@U3'Qg W~wf

 iYV= 0p'QrXN
 FP/HfmTH aq])Y!
Y5""}T@& w< Y9
" rg#V_ hKV%bS
 rf""b_ jrkW
 PIZ- SHHS.h_h*
lu RNiwTFbqPyRrV% X:aJZ{PeYo
 Q_ W(|n
SV %V#y([V% XH_Kh0
WD "WDPuUF oj
WCcF" WB#gt
z< QCTVikkLQ;# RQlr
  V."XWx0
 gP Q}[]VWd!"
 %RcPSUiW#]3dPGVI cRP_RZQ.
" a=}e hxP-

  cgld
 &" v,Sd
+ Tc T*J[pUt
jk "U=dy(g.Tq"PC
 ~#3 SzmXY(XZ
" R'~/C r<k|
 R&hmt' czkt
"""c- }w
""}t c/lW nj
"}t c.S( k+tn
c- }t
 TX S~];
 ^!bu Q|Q@VJh0XiW^
we" TiZSfJP+)#[4Ql R#Q[q#bzT4
~!z #[TV=Uj_'U8" R<UPVhP7{p
 z'aGE e#
 "[P |(S0
 ~%>Ui
P*ZIRwQSVmW[P)WjX;Va "FRlXKC]'YTR)P%T7VnVm; P&V_i0Q0[]]x
F _IZ. ~0(
  P/Hv7
 "_?UJQ%q! UtP!WKy]
 UsWzfxd6
  j~TEX/
 "#*X)Tn/Z(i{PIUT V~PcaT
X2"~#} #gnYg T9],ri
 "~'S' PA{-
 X1zxUT SR~.>
"boe/ X[WI>bc%#QqR2dB QLRU[gV8_=TaTX%R>R6
 bo%XcYvQAP@2d2 T*T^VmVKPcPrQ8Zc_T
 ##SQVwT@cIXJZL %q?Y}
|b  S[l]ZgV;UH
 ~)S |"]3
 Wy P6ZkV<w{
 m)Z' S;"ua
 cc#da
 VX}N dpph
 htV#[[aO
 V[ g-^(QcTS&_G
Q' Xo]4g" XnpK
 ""P3"~&"Ya q[Q+ce
 r; "P3jGsw
P4 P3qWay
 ^-R'SrP_ Wub-XMfP
" P"iTIXTfJ" ~+_
 jNoO j'
  gNQR[lbBV1
P"U=n8Prf8 }U
#"x: x2.S8VL x?
 ~/y SWX.n4PZPfPe
"x: |%VL x0."
x: x; pS
~1a% #[vRCPyT"la"
 S5lt P"RbnRXB^X
 lH^U XRRsX?
 _%QK{2
s%U+ _C"d/UkPKJRc[)FPW cS_]
~'U s#j+ b,
l&P?PN lx lydW
  Yi
% ""QDt_b5- VudjWs
 bRY-Yu #nq_*^E
 l/"YtY6V'P4 lL_C
 vR V>
U[Z~bhPr "?e^RrVKXuTB b(
c,Ueaq b8VVVL
  ^CP^t[T6
 PmPZV*{j Q9
 ~))T^ ~'VV3
"TZ #TT_'U5TPh%Sv W[WMS>R4bsd)
 "~*DU22 ~.j
 k+T_ TDW}[K.PD
SIRCS[RGR&VmW[P)WjX;Va 6QWP=Q2])eAQZ #]~
 Rv Z2XJ
 Y3Z2
" XNy'W5 o%
 hc_] ~-v
 Z5 ~"?]}P)
 xL S>Pjeo^)
wj Hr'Ry g6
(qt  iZ
oF W"p< ~-;
#~.>Q} ^9"Q6RfI5VdRY_tQUYA ^O"[k
 qK eC
 ~!S kjmi
 T=f/ VDZigh
}9S} Z/]VQ9VFQ?YvWk XPRC#i*boQQ
~0j W5V+
"^I V| ^I]!jI
 V{U|[~ ^H
agnh' R:
~'r iTVS nw
" T9U]T0 ~*a
 a&T+P[ec
U=_:^MPrf8 Q>Uf]&hK
 ZB#u.]!# ~*S
nC" u<_1
 p, W"&jVk0
"v>)[UM gVPVW^U#V8WF #vL
plc[ {SQ#W7 cU"VZZv
 nC qeXB
  ^EruR!
 hFlV"" ^Eg:
  "o[j#
  W!f_eX
~&# "QM_1rQXQ pwQ7aSY'P<
 qV ]^~!U
_r  W=V8c_3gZ
 X]^QZw
~!; g:
 T[P! U/cCW1YH
BP= C g+YZ
 "QmUt }L
m: gQ zETd*
~#5" rBT,SWY]
yl agTWSBYOPeUUQQ sy
t0 re"gj ~-"PG
 PD~,s fm
 Y(S=lgVW pbR*
 _! i4VMb/
 uT RfoxUn
" #~-u Vz~&C
 "}VS>X!
 g0 ~,oSn
  q.
[s Pd]{ f(Gv4
 P9"o] R&~"MR5
~0+ w]XH bWfU)fB
"&"#h]]w xcc( YE#e4Y}T5
 YF YDdeYW
"" Qg"S1XuelT: UEXUV+Y)T{^M
 "Qe"W9tPPX ysc,
Qe UF u*T:
"#v' has% o'
#h]]w ~.4 o&
 ~/~ ~#NDZZ
v' h]s% o#
  p[P'bH
( &hK[QRX#e( ~/9PX
  Y-n3
 ~/i f=v|
XWf| p1
  ~/1
P= n, "Uw{x
 hIuB P<X)
 u#"Qv ~(&TJ'
 tHY> ZR
" W8^!& fy_N
 W7^!&" Q(eB
  PWP.mmSx[l
""~/Y |zV; ~-/Qs
~/Z "|xV; ~&xUdPmPU
 ^iuJW<,
  c_
T1~#:  cSx)
 R: R;P60RaZNbpYK
" # _[
"  Q8~!FWbQA
  Q7~,I
  nRkzQ[
"#Zl" Zr PjQ9
#Zm Zn[J[r RMWs
xR" |d
 ZmXSRE[reA ]wbx
 VH~(, xH
% "" ~*[
" ~*2 #~,O
  ST
  rMeZ
 #"c!"&3_<" "%w]P~
 c: b&]V*PxR?
  PrYZ4W'gv
 r% c!
c&  RiS]T2
dQ) %Pec; VoT~V4"s.PX
dwi0  R>b)x?
 ^4 ~!<
dO Th^7) ^~ckh2Ru
_k |m Pcd4
"d(X2k. d*Q=U^SP]cXYSq bNklV7
~*E ZLW+"j_ l%
 W:]4iu
" S%v! SStLP>U%Ri
 S%TK S#W/}T
 dw%QeQY
 i(K VISA]f
rj P&R0ab"^Bgd

 1P<qS'Q[Qi ~"Q
 pB eOVXia
 gK
  ^%VEkLXn
 T0 Ynz0SG
  S.Seq4
x. ax Uj~%TRE
" k) Q<mr
 Q;mr ~'|
 d&""_[QC
aE Y|pA^X [FgH
  ^1l*
 RM c#[4
Si' TQ PFs2Zt[S
 ~-W" j(RTd&
;qqjb -VgV1a[TB_G P<Q(HS8SATBVrS1S)YeSuRvR="Rw
 "{VP4."^P k)W]&R~RHLWMSV
 "R{VpqL.""Uy TDU2zY
|F a*la/U>"
  P@_%].VPR&
 {i XR
 kYjO ZrV>
2y:Sq [OSEmw ~*C
~'K  x^5
PWT) Tz7 ?tjh%
  ~.(#QK
 PT~"> y4
[l ~.C TG#
  m>nW
 ~'+ U>P!U0SpnlSP
" W9"[nSXg? W8WK
 ia W8"hr
  aqRdK
 Tj""THT; r(b~
 P3Z'ajbL[h
 o< Wcw8Vr
|- S:
S8w+^y _0Q*aeQ:QmT>" YBRGavXmS[ZCPuQh
}Z" [?SEiT }i
 % Z[_So/
~/% ^9 VW
qmf/ l6St
 ZX]hQ<WP
 ohXqW6 "rUPd
 }1S/ rSjn
 pO VN""f>
  twgV#
" XfWxPc"WKRf d(w)Pu
dB dA#^B c/
  Y+#nD
 RobHZ1Z!ay ~&'
 a*YN a)PKkvZ"
 ~(O( ~,Z3
= %Tn"P/XZhY U)W:au
 dXjsV; ^!maYd
 pMQpU+ _RRXY0[n
 "ZtVhrORi
 TfU^ TeY2
 "]l ~*y
R6 R9Z%
  pZhO
 i] SYVJf!_tQL
 T^to QHRdY?
  X[P8jRPCeK
U> U@R&h%"P^ R+ReR:Q3g2Q>a,
pI']o nHlU f,
"Vw[8 VwWcT6UVSOQJWlRcL VoS,)Q:S{]cR1P40T?Q+AVxR}
 }A sL
"+Pql|R' SEg9(P2TYZ9PjPrRZ*TVRP Ugjj
+ SDUJ _gahZ9
lZT|Rw r]/ r^
 d9 cRrC
yf  e~rz
~-(Po "JSiUOz91SK"P6 M_~ru
J~,] S>[]gfPg[cSI ~+tR!
 T6wb T5ULj.h?
"Ri Rio! WvVqS4QpeZYqU<
  Rh"T[ir
 Y6 _]lP
Qa um Q_XZ[VQnno
 _@ U5X[
 ~+a p!R]
 n:]:[L ~#|&
 "R.|2[""
~!nRsW^ R.d{mrPP
  hj
  Q?ZBPbhJ
 U^sY vO
 Q< fp
wj& ]p6j:UuZ]# Q]vPci
%
y6 "VI VMo;
 SRu2P: y4
 c. Zt
T.W| Q-RCVS^9Y,df UYUxVwd*QG]SPp
  Rr'~'0
t7 q^R* ec
 mDf, id[l[L
  S1]!
 &_w]VU~QF V|t-Y0Po
 "Y4e_T'W8Z[ ^w
{a
 Y( z7
 ~#8H U_SX
 h[ XhS(P/],WH
wAUm "UfSZPMqyUZP_ YbZWZ(QWQJW0
~'? "X0Q2Aaqb*UU n]gD
  YZ4oL
yz ^+YbRSP"^(Sl[3 QYTL^fnW
ZO SLVQ bQVN
""" X(fg#XF a(T9Vh
"" X'fg#XF &a"T9Vh_vTK
 "VfPmVOP# b>QDQ,Vher
 o;#SuT! UWr-
~,] Rs[]y+ xN_K
  RVQ<{5Q!
 ~-BP+ VhY~]L
~#R p7YAT2Q;TQ#R] U}dE]q
  SR](_@^*R!
^* ^) ^7
 YQ;oPU; w:
l: " e3
 l9bzPwSK
s~" T)" vy
 R?bXrz Ybsj
o8 jzYV T=mIQH"TZ
 PwP#*q[ nEf&
 QM%x!PrYJ [?^%
 ~,I ~!FUD
 RnS"'P=X?_.' ~#NR)
[{Rx  ~#9
 T! ~(H,Qg
 _g%YUUN ~!J
 aq Zh
 ne[:" QFcl^=
 V8"AaPU%U{V%QX PBUkUpUGgQ
r_"g# "VBR6V]RUbbS-JQ-]g mx[kS}
 "b5ax""V{ #
"Um ku)iePD _va#i&
Um _uZN)V2 [4dei&
"  V-n>
 f_ V,
"PLdZ" PH(etT=[~RjQ^PXQ8TPRO P{QGZlTzXEVZUyS#7Q@"XB
 Vj]>"g@Q^ _0^pVZXUP[Q@"
 X&VCRoYZUaba ZWhkP#S(QW
 Y4 Y3WLP'POUpX.f^
"" S2X~ZZ [hPL^%ZtYy
" l8 cs^0VQT8#T8KP"Ua1
 l7 f~n[TV
" YNa[o3 ~)@
 YMa[TN[y hbnL
 PZ Tc{t
  "%#]VRK
% ""#"c6 Ti,"QAP15"QkPjULPHPjPB"p(%
""" md ThR.5U>S6PHhOY8
"" ^Fm/Rv TgT"RnT&PHkpUvR:
" TfR.5Y%PHr8 Tp"P7'3PCP25Q))QF"PS%P^P=RIRSfCRpUs&Pi"P}
  ^Dm/
]V dxCXLZXQ<ZF Vb~!o#
 ~-" iJTeh<
SOZV h8"^D" SCuMTz[8
 r3 U<SReR]7
 Qvs~VHWi f(hl
 PdPew7"RB V0rv
 iGT0[s aH]XQMVWUW
Pu in %Psd=mEXV%
 ~"% P0'T>y2Tg
 PsdeX5bTVa
 Pr~'xQ~ a?t+
 m.&c"TX" m1
  pUR&_V
 %DQ8#jS
~&2 SH"t_ i^X+aI
  V)T9_;aC
Q}{XU. ~+D hq[F/UJP5Vx
"  X9[WP%RgU0/X{-RsXhP=
 f@ WhVIWYcKX?
 q' jjhsU7
&" UX)bxgD c^wm
  [bbDlu
 gQQ#r/ "%UYx9
 %[YZur/ '
" UT)bxgD cYwm
 US)bxgD cXj|]@
#gAQ. g&QLQ-1 k{
R5f< Y=^3 g>
h} g#?Q/ y'
~!T" kX"
  p3e"PGQk
~.P
"i<# Z/X_"SN jmeq
i< i= e="mj
 ['^!StPck>
W}YY "P[bp&'#bKeG
 P[VpYO,g6 d"Xt
  PsR>R>lga9
eLQk#PT SQQD^S Q.
 lya."TX
 ^9_E
uW *]fdv"Rr _.p|Y5
 Qsob^R Z]rU
bbYkR'hz ""i_(P2S8Ps[QPrRZWa ggY7CW{X8SN
" PLiLR3SXVDWJ%
 PKiK"R3SXVDWJ% n0kU
  YIRmU^T&R_
  "/"SbXYlVRS
  wQWSK
r/ a9bDQj h4U7
"Q7~%g PR jXiETk
~'M ~+i jWbp
~*"Rq ~-D ptdRT}
  ^.lF
 T3R6 T2R6WH
% ]*|5 ?RCVS
 eQSwZnW! "_N_PQ"[8
 l>ehPD ~#T
 ~,j n_T+
" iz f&SGXQa9Rp
 iy W8#b2gAUj
" _TbpQhZ=TSU[ TOWz^YS4U}W%XD
 qti> &YQRsQ+e*Z.1TSU[
  ^PWLYy_l
 VdTJ"mxS) []qS"QzVz
"
  QNd/3Q_lf
 a,Q!v4 a.eX
'" 6L" YRT?nL
" W'-l]VVPV vSP3S^PT#
 W&-sePV W/f9UvVU
 c@ Qy^O
 T] VIfURSPh[!
" jc 1L"]gTWUe
 0L"j' P+cq
y3Xt eK"mFPm QWTW{<
" RZ|KSi T0Y6rXS5
 ~'o RYQ%Y6q3
" S= n-PygK
  PjsWWw
  %iZ
 " V@vC
 oI&" dWs<RK
wZ 8"Sn r"gt
PBQPVSR&f?QZbm R2WJR>UobN
 ~,v
  R<XgXk
K P# Q.c1kg
 L"&
: twZN w&aE
" T[ i4U!Srd'
 _kWvYCd' TZhbW}
NRK M?mj#_g O~'j
 e! WM[(tJ
 "~!? %Z?|8
*Po_"T6 )#TNQdlp %Py[Le=
~+_ P5W=_Ap< ZV]*
 P#bS P,XJjx
T. T7ti TTq/bM
 n.
]g S3 S4R4^#hYRS
 z/Rk gLgVZ9
 |h ^+Q9
  "
~+# }SXz)
 "P'JR8R3~%d ~'[
 P'JR8PrPom~d=PG Sh~&|
 U, r#gl
" [CRD#h~UB S&h(
_9 _7Yi]h YOT'iKU*
  Ut_AX8f>Su
" oG Q|X5ZjPdRae-
  Q{#PzVgyg
 ~"] t5JQ[aE
1 %P"j2 9UG/oaSuRdTcUk
|? "Pa%rC Z~
 Pa{.Qp
  eJR0i<V8

 aGW*Z-VrZ^( T7S)P8Q%Qg3TDQxP@RcYgRyRzMVaS)
h| |d Os-[8
" %~*3 &be
  #hsnn
  [?{#Pl"
 S]T2 ^k
 oQ lRVi
 ltlB ]/QEq?
 tB Z:r[[.
 }I *PXc1kg
  Szx|TcRF
"  }G
  }F
 "~!^ ^?epRN
 [Nd8^wQj
 "~#3XY St"g7S&Qw[/
 }B RLn[
 >R/k-#_gUy "
&9 %P]U3Ttan# (RD^Qiz
 PIkiV/ TNZ,k}Yb
VIYv& U6_F^<WhPMT( P'hHac
  XERwXfYv"ZK
 [dT5 s{
 V> SYYTR8Q'V-Y-R3SSRX
 S?l* gp
P5 P7
* qe lJS6b?
 rK[v W[j@
P~H%  YMcMjw
 UcRQ iz
% ~!4 ""qMZ+UA
""~%w" qN_1
"~%w qM_1Q<
 qL]4S8" |(
 q[ lBS6b?
Xh "Xh X<.[=Pcf[
 _voe XgnH
 Q@~%i X[dcP{en
  H#XRc!iq
~%V "Y8e_j{ vJTD
 TKWjt@
PO V:
 Yrfb" sL]8
QPVS YlfzP2QZ [Qn{
x3 RkX~ ~+Y
PD_?o@ PEQ9k-# Ud_ZnQT#
  =_^W#PUVcUm
 U"sKRd[#
 fI ]U3W3k|
jd B p.
 ~&S [X
 R0Rik*[OVb REX{SHqNR:
 =#q[ oyVrUr
  ~,>
"~(R YqcSh. Yp
~(R YpcSh. Yo
 +i< '
"XWSYz~ [>Pwk%Y1& k0g[
XWSYz~ [=Pwk%Y5" r'_e
 . ~)k
 ~!_Rg
"% VmP0cv
%
"'.& gL gN
'.&
 'WC TQfmS(dI
  ',babseK
~#s _b 0_SQ?&
cm co ]IW4
.& dq
 q9#V)Y~R_
VX~!8 RO#R3"^~PAZ.e| TNY=UtS]RifbSp
  RIZZXOQ+d6Zz
aB Xf_pQ%SXgd qr
"  eX
 zt zs
 sD VnhJS1_dT#
 X=T6nM p6
 pi P">
 w9Wn
 R9Q[od ~*7
& VUy^ TsaxaN
 cZus iQj4
lP amZ6kPP7 anY7m7
 ~"6 _jWT

s6P,Xt Zj&g([+ |w
  xq
 fq dNQq
 n(_4 Q%{}
#Pb~%y "~'/ W)h7S7a'
 "rFeD rOa]
~'- PbvCQ" X+R]]nP([I
  r7Q|^MS%
j: &ZOn^
~)' Pp l~k5Q.
" Q=b7eZ Poc8
d# Q<vB
 :yE Uz
"lJ" [?[Fc"
W_d;"W=U= ~!m
w+^y n6XE" ~*t
 2PLW+Sk"c9"WS [(d}Xp
  ,UWSjpQ
{. "#dd"S+ 'z)
_"T6^M df]* {-
R5 RL TldN
" qV
gl a:s+ _-P^
  P;y%S"
"bq h>k2PF w-Z2
  |iTe
 s. tw"
f. f0hh Z^s:Sy
~#: j<Un
 ~)q "b1X4Z5a1
~)p |-X[P* yy
  %}D
PL Z}^jP}Q0Uuch XehQRV
" WWYEdaZ: Y[UA
 WV VCXXcOW!
 ZhTEmB a[jCT=WK
  Ub
 ~(7 eH
' P9 onZt
" #ZCb#^RSIPc
 lvQ_[C tv
  X!P?T|
 v7 i<
 P4 oiZt
% ~)M kHPy_*SS
rs iy1 Rdboch
 gY ,SG
~)J k<+Py_}R^ ~)FQ&
" 9n8h6 #&V'R^"^y85PiFR=Wyb<'-
 u; 'Y5"^y85Q0P|Pb/Wy<b'-
  b;eS
oDd6 n8 WzYIUw
 w6 _[#v#
X:"%dCb%(TU" ZF
  ~%3
x!"" Sg"Q^m_S=]T U;r]
 SE#bC |;
 yP8RD ]H
 ssbu WCSjPLxu
  W8qx
cC" }V V"Zo])Va
  oyYxUG
 ^a V3b[kC
 cCXek# cGX_UUTE#_+-
""  ~!t
" Pd ~"|

 RkyfYe
 SsT=X8Y-TZXo R&_?m?
 VW^4P) ]!ig
zS zT[D c)th
n8Prf8 Qzs&Q8
 "k%YH |1
 "" q;
 ~*_ Sgh<]pWL
 lx U9
 Yd{2 Q3g6W?

H K3WASm%fa }:WbP2
"hV %?#S"dektM [ASPcJ<RnP2RCX.
 hV#
]Q"_?  _R.
 gFP^PYhIR@ ^UYA
 ]!ke x3
 WC""QK }9
  QV
  r?_"
.
 ~%e _uaX
 RFUR
  PEVvf)
" PiS(Q.
 PhS(Q.
  QozAZ'
 Eb%a) y%Z>
XY r/
 Z9" XjRiwL
 UW_< f4Ud
~#<  "
  ~#;
 "Rp _LX_
 }Q W>t.
 i]"X+ dg
 P8 n^YNQ)R;Y#
 ^8 Dq|
 ~!&WF+ epqc
 + hSDXn
 VQ"^TXI S8PveDfh
zs %|Y 'W2Zic3
: 8Qkl+Q2]wV7 "l&
t6  QLP-T?SBhR
""_, &_6
"_, R+[^P# Z~
_, _8
~%y Uf{a ~%z
 h' TcciPuUw
% h& WUcMfCT&
[vf: Tabro( ~(?
 l3 hMUH
 WR^}R~V_ ngc.
 Z"^jY% sqXZ
 Y=@ sXe)
em "bwTtmS Z"]aR;]u[&
" ~';" w^
  oMZB[jJ
 Zf V~S8P0
 i_WWd= e"PyR_So"coRj
 c&^: U*s/RTRy
 ""r3"V0W|P= T'f#
 aiWn]GQa ZL[dPw_vP{
 Xfh{W' YJnwU/
|TPI """S_Y,UaP^GV~UYPFWJ egU.QpP9Y%P6T_NFP^TQ
 #[)oA cLrp
 }L "eKd?[G
ed _.nnX)# Xvay
 Xf":[+a+ XiTN
"[] k[
 kZ []ezYd
 > Wqz/
  UAewaXYB
VSR&f?QZbm W9R>UobN
" o~+"PNRh Yi"fV
 o},W* q)dJ
 ri[-
 }I U[g%
 q!T: as"_]f_
 j[SNQt n[TqYs
" h5"WWS;Q_U+ t?T%
h5 h4#[W zd=
 .X'R"P; dDbXQy
 "}HI ~)w
 yK
  ^mUj"]MZ:
 BTiRB
(6  qxV1
 |K V&z1R=
Su d)qM c3be
 "5 #lXRA
"gt Pvb!kg cFXd
 gto,
6  i'W=POd:
ZVW1 d9^Ddr z2M
 "Sq W#^vW0
 [Ger u1
 eoTGRX ec
  R2Uv#xI
"" Tkx| WMP9>P"RGRd]nV2SrXFQ[
 "X5PWtI Y]U<9ZQY%QcUZ
 XQP":>x> S0P"S;P9ycQ]
" 0 RS
  pn
 b< i!PIenSs
 P>#dgF b7(]IQ:&
  V:WyPmFpSP>P[
b7 vB
" g+Zx_4#
 g)"k[# rQ
"

 c%"SV RkdFXR
  h]QOVOV1
c;Y! cZPZ XiwEQc
  Z:]~](_G

 S; RYP2z}
  Qw&R=zZ
" #"_t"UrSTTz
" #vL k@
" k?Z^ dn
 vL dmV!_Q
"" UGQVl: yr
" UFszV] PCx~T8
 UE t7U+
DPV+P9~((#& QX
 V_YiQOU'lQ dygj
 XafS "Vl_+VkQT&Qm
 lX b9QI%Zx
 n; ]7aQR-f'
Qe bF pc^KP0RDO
 Ph@b/QE"XwYt WnS.Z#cQPcRUTQ
 k-#_g
 %"o-Z& hAV@
 p[c: SISps1
#  wf
 ~'B U||2
  yaY9
 S( ~%D
 z7Vm
""b}8b>SGPP]B b~g)H
"b}8b>SGPP]B b}W_]wH QTdq
c6b>SGP+G b|"gN]A np
 o-Qi%R:UDYf q;
  f*
XI Q4 Ud"g4
 qr^? Qzm<g%
 "^XT&Ph^,RaPN %Vl
# "UCP*WK bJ
U{" We
 s+ )UsY|
 }k hC_;UQ
 Q,X^ Rjmk
i} ~%{"S,"
 _dQejYRoU< "RdxR
 %PwpN^) Wqbf
 Xn ~"-
 wr ];
  kE
PV+P9~((# ~*(
qT l"
mL% _]rKP, ZxY/S_d0
 %"X0^uSY_GV2 mL
"  r2
  hXkZ
"~&9 #X/^uQQ hRWD
X0^uQQ "s,_[ {V
 X/ R1[W
" #"^Isi >i*bB
 XZwm Ru
 uu gbjfS-
~%c Z] g^kR
z@ "Ru# V#h?
 nyZt Rwvy
  PmW3Z-
  Pf~&t
 [3 SYQK&ya
qp" U9
#'e("kZ "~";Q{ rSQv
 "'e(jQPZ ]R"
'e("kZ ~":KQPQ|
  j'R<]iYH
 sk
z6  rLW;"
 j] cJVa[H*Pc
e(" ~"4 Sbq}XS
 "](e<R.Z[ SH
 kaW- q>
 "PK[q Tft(
 _?r0 ^(Q2
#R3 R6Psj+ PnTq[UWA
V,~!?#
 R3Pt R4ZP
"wG Tv]~
Tur"  dE
  WerF
"~#}  ^0Yg
~#} ^/Yg
  V8P>VSYm3gZ
 b6 9~(9
P! miQh^O cmYL
  WE
  X9];QGPe
 "'q-P~UEUK #'^1UiRkP8Q!W|
 "&eJdT"UK )"#sFS^P1
  ~!PSQ
 Ua
~&m "]"o9QHTY ]&UEk;TZ
~&m vr[I "Ruq6
  j}[41
iL St tu
"  #U4jx
 p]
# i< U5Q@
hv]E  W6n)PN
 i: U3Q@
pA  ];ev
 Q, "
 Q^Q2 yc
]g  PfSU
 p1 p2d<"
P- yD[5 m@
yj "#'PP#QK]uPHQ!"Q"_i[GR^ )#"#[-RvPnQyWxe*
 a|ta ~)3
 r," fr
 Q} [SSvPGi*W9
s&
~%k Y=f8 p%
 'T- Y]
#  s)
 yb aiR&e"
  s'
 d< d=
T, [1QD"i- ""kbgWPEQi
 QHod V,ToSF
 V+cnVs T*QOTuYs
 U= ?TCQmR<
 t5U[ ^OW<U+]CRo
 n+ W%-qq
"X1 XlY]X/V9 X3P-
 SXT(db Wd
PMe+^g bXR{T]e9
P6 [- tF
  Wx#pjS=
Vi  WetZS4
 v^ aS
 m9 c=YLQg
+~&J 9UcnG'" R}YP_&Y#RdTmRe
 #""
(  g5Y;aG
"" &}R@& SSYJ
" %}R@& SRYJ
 #}R@& SQYJ
 x5 dKX:P-Ys
 SOYJ ~'z
  g/Y;aG
~&J 0t_" ]ugCQdRdX#
+P9~((#& P/ ISL{!
 x9 N"Pu
 URg/ROXCZS oW]J
  ^xZCQtVt
 jmQua,W8 [<m(
w| 0pH _SYgQt"[-SN#
Si  [Wh/
 " YQqD
  9RocY
P9Zht-T3# [Qxs
 kF h<]V
"  Zf"YO
 Ze W_
  ~&<
  l+AU&QpPr
~(b" ~(8
 ^~VDQd'UnQ*WQ "X!U}<UkW!QH
 nU ^}QZ
  d"
 xi WiR>P3P4cCT9_U5
 P{hx Uw
 xh[5 ld
 ]j m2YN
 Tj
  Qo#"Xq
 XWZN) {^
 n-#Zz T7WrlP
 THk!Pg TI"hc
  ti
 ""nWR49X' |fV}
" bPT[fV Q~nn
  |dQQ
Qa|T Q__xRri?J
  h*VS
*h/ uHY6 uIVo
%" ""%"}dUn"
" ' #""
 "#"o: #U.V>p:
"~(' %o;^xUn #sf
  ""
"  QZ)PO~!x
 QY)m.d=Q? ~%KP0
 h/ QWR{ok
 PYVrSUYgU(St Pplr
S1 T4XW b|f[
")P3b/ '&P3#X&x+ [Aa+Q<]+U=Rp
 bx
""  Paju
"  l'
  l&
 bsrI Xms1
  hQ'et
 W- Ri=|}
P3 """P""/#TAQDQ:R%]+i" R;v"YA
[8 P>T8
" P#"bsSz_f
 cFSz_f

 cYVG cXZk
~(; ~(= ^>
 [1]SXd[E ~'5
"AtV ?}h [hs}
A >[IhaZm QV
' PBi"^A
 p~ ZNd<
" #QJ"^n [C^7]6RkRqRqP0
 ~'["
QK  QJ^odDZs
P= ii'^A
 Y(gS X}Z3
 U( Q4_p"]kUOZ-
y0 YY _%jqULQ:R;
 M Vfv5
aZc6 j6 e+V3W%
  UvwZSa
 RWm~ V*vO
ZL ]N]5
  RQu(
~#2SE#
#  ri
 %"^-#ko #RIP4YH]fhfP%
 u= SI

 ~!P% t"
  izg=
 #bCY?h# l4R|
 Wv c/Qp
  bCPe
 "s@S'[k
 s># YB
^T S."Zaek %
 ke i!UJc*
f| g)
 [F pjS=Zm
 qP Rjg-Pi]9
hJ R8X-YOTzT9 ek#o5
ta Tso[
 e@ q6
&  ^kQz"oAQ<
"" c]__" [{
" rm
 rl
  ^gQz"oAQ<
"

" #[+TY [/VuYWVc
[, [. ]]Qo
um 9XiRS" Y#Ryea
""c[ QuR#o&V(
" c]
c[ c)
 k;Q( Rk
 H [&pKSR
  ],TCYlUL];
"~!% ~!' m3bs
~!% pBQ@Z3P_ }#
"#b,p% f{+QYU}S> [%
~#a t1 ZCSkUO
 i4 UUanW8
b, TAj/c0
WuPT  Wv
  :}FTD
& %m2
"  RU9gd
  UEU?c'"#
" *q5
 ) q<P(YW
 YuSiWphD T+X(^}R'
 "V1"s. VF
V1" R0ez hZ
 P)^A^NP?XZ Pdhh
 "TFXK"XketT6 TI
  THXI"WG
  Vbc_
#c%% "c'"dmZ{ c+oY
" YwV_cPYv cdgfU(
c( c%#dm WF
 "Rz Ya]#VZ
 PtWM^t
h% QF<~!: |nS0
  d.j#QD
 h{&" _ggZ
P1" nWb3 P:mm%
 RXPVScQ/"S;#Q}S/UPbHC< wo
T7bIU( m+ _fa^
 if P+WO]U
%" "uZXs
# "#fzRd"T?VXXC hkW.cZ
 R(R|ZNXHe# iYQ5^}
" o!aL T<VZUobg
 ~!u(
Yl ZD""+gnToRaS_ PeUqR}c,
 #dc S;TaTzQ_eN
Vr VqT7HZSP> SJUD^+DQ~^MP*U-
 "dbl& ZHR)Q0VhP%]OQzT@
 X]YSiS a(QV
|] T1tb yCS2
 Psi%
 j3 bfTY
  m.[&
 m[ft z3
 ^&Xkj' Q8s&Ra
  v0
 ~"= T|R2Xdnw
# %TMn5QE "%Y2X@]|]&Rg
 wn o.
s4QE TNlQa; "~#c
 {] m7UK
~%; TL^&n1 @h!k6
e}g.P+  aX
"f, fI #~!t
f, ~!u "
  _9]mXC
 "gtP#Y~Yb e?PGRs
hH  gkP-
 ~&e aHqt
  qi
 ~%J (YFU7VLRiX%YyRB
W'PPQ! "YTa%[O
k*[O W&R"
" Pt)j# kO
 Psj+Q,& P[
 RQ "
 mI U1RfTzQ6Td
"  n-ZqPO
 n, V>g<#"_;
 }g U_^3n/
  {h
 "V3h} PR
 iFVtXh
  P!%_[R2
]:W[P)WjX;Va
  Uu_lR6d_Ty
 }i T3TR
oU ""U.Y}X%Ty],T, P>c7Rr[{X)UN
 oY]@* a[kYV+
 j} ZZZV[7
 Ps X'mf
" #""PyU+QuYIme YNpwPb
 #Xz"YH^gU1" %]6R(Uw[G
 "Xz"cx_s#0
 s-"
  VOsK
"
  mu"#
Swcm^r SuY*PHSqjz ^^X)

## %U'Zk _A[i[&
 Vz" w=Wn
# U(W2S+_9 ZBQwQ&Sum'
 "Q.TT V2ZH
b@ V3 o4
~!P TEe?ei Y@V~
  X"UEPdnqRX
" VoZv ~&7)
 VnZv ~&=
gh TKRm[<Qb# pM
YY^e Y/J"^v
m^  oJXG<
 ~&7 T[XYU*AP*P0R]
 ""c.R3Wc
"c. ]9T+Po1P}P=Vt R:Z%
 c.Pd U6[CPWQ/i(
T% g:Y)RDQi PWtw
 hFb|TV hId1
WsiG "U%R@PgUbT6QU&"Y,K %*TM]eYRWnP;
 ,ZS" /a0
 lZV] nrWS
_C dPZH oJ
|U "YT XY
|T _wRri?J
 ~"_
  U8Rus/P*
 rj P^
 yB k0cP
 # SpaFYJQj[r
#" s[+"WA ]BRAd&ITt
 SMs4 QLR4{t
"pm a2cx,W?# QIT+Uld=RQPfS^
 sX+"JTtQO# QbZ.RAks
 "UhfnVB nCc)
 iHh!
 SNRQPM_A ~"J
m! &comO %t'-
 ""X*")]G
 "zh {h
  Rp
 cCY*QV WPv;
 _VXe ZlV.VO
"  k_bi
 T{ ~!k
" ~&% Q6/~#/
  QBaw
  WwWwZQ%
 w{" {^
 mAZ% jOR@#
 [EXC |jPh
 avnv ZbQS
 ^D S(]iWH
 VbSZhBT} THrCR5
T& xO"P'Rn *
  osR?]e#

 V*P.f: oC
 # d}XI
) X-^rX#UjY+
 ]&VG V]
b, q'SW[Q
1 S{m8_I qU1Ry
 0%e-Tk c!YGSl
 bsgpP!Q# "^K
 hu ^KW8X&
X& w" |&
mI Kl~ T[
 [1oZ Q9
 TwZ]l@ |v
j=XG b#S6[?""P>Td XIZh
 Y)P#vD
 V5a#VV Up
 WrG"S=iQS"WR yW
 eQY!USVK
 aE^R[@0 ax
i%U, u~
 ~#M %
or  {1
LX.YM XWd'"RMQ/Y%
 qh [+
 cV
 ]Z
cL c( vc
 ]BSAo-
  {V
  TivbPN
  gbR/TM
c#_N Tvf3
w!RF  ~#0
> cR _rWdWG
  fag[
 ]{ r+
 z9 |0
 ' 3
 *#m+ m6R&
 Q/]g#Q&j{ aZU;
  j{e|
 grQ6
 .sm zV
  Q7
 |!
 QW'x- VuVpSQk2
 #Wu ~!5
 +av" _mQ%Pi
 T/
  Ub^z
qY qL.#
 l}"P5a|
" %
 #z;
 o' o+/T'

 b#"""Sve0P_
uv ^? R?v?
 Plgj Tdcs
Va"  py
q' q("V? cT_]
 k^RBPqVG c6bUC
  W1mFP-ZW
 "]~Pf' _f
zr  X.YMb3
 "UYR7R!]kbh WFRzXpPx
"UXRA 4UFX&P[ T,P@Q{
UXRA UWWJQ7 WFcD
 V:sqPu h3
" cU #ZXVK
 [FPcTK cUjs
 # pia]
 l? QPd~
  kT^K
nLPU [1hHS,UTRR Tv%hpQ:Wp
  QE"Pua4RKZs
 """Vg_(S;WJQRP/W@ c5
#PAW/#PM k?f^ 4m2UB
c3 w3WK
PA  c%
we l#
 r[ ;oPYR
 ivT?Rt ~!8
 V} fwg)
 X9
QM" l?
 {m =kxT.Q6Z'
sy  Ib4a61ScSiUY
  bqjy
o'H "An6QIUI&QM ?RPZ+U/bi
k[ "k][> aij?*
 kZ&X* z_

%R| S-ixb# #U0
  We^dRu
  oLXL
 R|zV S*
xq3 cOS&cHW? Ahf
YJ iq^q i[
  ]j
}W ~!0 Rs_D?Sqgx
 ]dQ@
  evQXV_
Ul P2R<R=Y@h_

 PFyI Px'[]cK
 Sf_k Z[cr

rk SP"ax
 t:QU e-P[
YwZTa|T7 YI[)P1e}
G  Wf^yYGTsQD
  ~!m
 e9i6 X^w)
 *w+ Rl]m[j]+
  ^=f[
 cG }s

 ]# W^
R|SZ ec ln
 };Qh y!UX
m( n6" kj
  jx
dFa( sx'" mA
XVp@ &g]Q0P_]v+ %#b0_j&
 wv
 ^%e| gN
yD  #Sx
  i=_o
n7VGSd
rV  rYU;RX
 ~"m
 TP P,PYU&aP
 ##P<^IV?ZMQUX6? %YFcF[SS:KAQ4
  T{_B
}0  P*
  ^[h}Wv
  V+YIlXR?
 da
2 1* UgdKg6
 nA qa
 /g_ bb
 Vh_CWaW< }"
  TSW8
  z.
 sq[Q" Py
 %k] vC
 q] atUt"XqUJ
  ?*gNep
 a( Vtnz
  mA"^'.
 QW wN
^E _wg3 ]OP?PN
 l5"
" v; wK
 jQ )[OkD
 TKa] sQ[W
  Z?W#jo
" Yw])TT
  mS
  gu[;
  L{J
  UN
  <S(T3SCSGRdW/Q7T6SMR!P~Q0Q3
~!U  sB
 r" ]~
"  aVSNj(
 T/Zw [hQ6
  Zn(TEPgjV
l*U=T8 cR
"?|t V}w[ ]L
 ?V& ]Kp8
 ^+ Suce
[= @^Hm9 A
%*T. #PqPjY=S.S0P4Z2Pd^L PrRKS(YrQ4
 ^FPY Z0]{Wp
T7 "*y) u^S=
* T6ZZRtbAW~ T-
S% "" hd
" S#bn k5
 XH W6^!
kE d- RCTVYQbo
PBjD+ "fuSr"""&]a y=
k; PAjD%]hPd
 eYUd"b8S# e.Y7
 a9RtbAW~ T%gl
"k~ Sjyr qe
 ]6 k~_P
  UUPQPN
 "l{RxY_ U5VJSI"cXQL
v1 "e(^jR= g?
 aQU<ag n7PkX_
  Zys-
R&f?QZbm P5R>UobN
_f _h]USj"Sg WrEU|W?PeR-W?
 "YArr
 ~!' ~!+
 P& P'u<
Q0  ud
 PuYDpH bIW>&Sb
|t  QZYpQKT>Sfg?
 U)P&TBb8" ZO
  j7
" Z|
 b#Sh, P(ZEXy]A
 QloT 6
  TXTI
 YVge
 QjP[Y8]V _0P/THTr
 RFS4Y)RQ
aW _}e}V| gJ
R5PuZN S[[xTzboUi
""  Y+dF
"
  jv#
  "[7i%"
 [, YPTC
 "

S7 PpY9 SvUZWB
#" "fT&TE S9^%
 ""kLSn
"kL fS&Xe
kL fR&Xe
T? T@&ZkS_ hG
 QV aCV_
c! a' bW_)
 Z9R^T0WYQZQA%
d4 "g+ af^_R?
g+ mc _j%
 cp" hE
 iF RXjI
  RWvU
 fH P]c>QPV>
 bC bBT;
'U{U[SQk2 %QKRn&PWS{P5Pf'dkUHP(VU Q|VjR>P;HQ]RtWfVnT/
 xJ Y'
 b/]"]_ %]*
 Z& #ThTvUK
f3 Z.
 "QvR>#&SuQCPJ*4'JR'P:[pY1S1 P&[_PA^FT1P}
U]Wwm6 "~"1
  ZE
 ]'SQ]K]6 [5
  S{#^ce{
 Rh R-TfZUg;
 ]K "#Z9WQc)U]
" X< m^XtQ^
  X;ZEW|
 Qeg: ^{nM
 P4{< |'-%R9
 p3PeP. QW
o# lWR3TlS=S^ U.]JfU
 R_kiVcXO ^eQhS3cg
  p/Y<
  }/
 VdX? Vc]>V+Zy
 _Z%[k a"W6
 hO Q+JUt
  gSd?
a<UPRV [b]6#"%R8 Wjp1
 c0Z,S0 Qa
 v!QpT& q(
"%dCb+TU" QX%rn
%QW WTZAb+TU"
"  jAZq
 j@
QW dCg1
" _-V{#UDZ* cHYV
 mM"Z) L^^V{#g{
  QQh1];
 _;Q# d-QD
 Q=i]U^ [!SJY|%V0[:
~!?#
7 ceS=[9"P] h:
  gF
~!I ,e8jW %*a.
W," ^>
)" ZtP6X- W,Sz
  RJ[~
 wx z)Pr
Q!ci "5e{at XA
 XH
  m/Wq
 UZf3 S+l2
Zm "[Q[O f0PFQ}
 W"S;P6 TxQXRxaN
R; o{ R8{U
 Wo]nY7Q[R} a)R[Po
 PF oGZh
  ZiPF_8
  fC
  P>Z<V'gm
  g]
 L T'bH[dRm
 jA cUUJPA
S[S(eR W2" euVo^Y
& %cmf& Y^^)
" Uq]b RuTPRWq5
 RtRK]b Wu
 "cl d1
 wS my
 ]^Wl PxPq_f
  S1
  QA
YtQ9 [^ QLWvW)
 "" kJ]|"
 Z0
xx e0Ui]~
" #Q:Xqpt mB
 "Z[P4# QYU#R~X^Ut
 uY VmP)9ZQWrU:T>
bI h! a&Vn
Rx  sl
 PMbDP#i-P&Qd P'SL_vTBX<Qz
" #cqic XzY#cT
 "VC&"[@i< cr
  V[eC[,
  jLT)

 Ym ]i
"  x3
 o=ZE
 PKS^ YS-RBf9
 "%jq;Uc jr
 qC
 "aP
 aPcS zgP?

U4 Sw8P"iwXY
" V^gRTY&R8
 so V]S]cETYR<

T, ""Z_0
" Zacr ly
Z_ YSa] lx"
 ##R;f5 R*SC3PwTNW}.S:TPUXPn
 ""TC"h?VW uW
 t= "
 iI iJS*
 ^ia7
 QuhAZ0WD RUrK
RQvl Z"o> Y9bJ]/
#n| "np c?
cm "Y'dwS2W-
 n|QS
"Y]P= ZT"h_ q{V#
ZT Y]P=+
  W;aG
  t&
  i1^m
  :m>YE
Rl jn Rj
 SC W?
  R(vz
[L "Q0Q;*dpUI [PjD
n= Q/Q<dy
  n5QERa
u/ q^>RP3Q_ j=e0
ve Qru3 f^aP1&-
 d3Tj ih"Sr
""
"  e!
  "
 rhPM
jO  jPb3
  bq3gZ
  hBE
 < Z<
 ZNQ, Wy
y=  b]X-
  eWP+Ql:
 ^LjQSd ^Mnd#%
o3  Pux'
  wA
  [3[(
"" aoVlQz Pl]KS+
" Rr^} Pkj;Qa
  _OR@WeT~
 Y0o,
  .
 bI f*Zf
pQ XMSvYXbK
 SOal
 p( W}k:T*
 lYXLS4 ;XS
 _] _^"TEQlVo
"#" #[{S) W1Sd
""" [|S)R] W0Sd
"" T9 QwYS
" h1 SfWe
  [yYe

 RmQ>wS a9U)
& ""UxST VFP{Yk
 "%" %
 #^f UH
 V5XL]EZC#" RKQ(TPXT
 ac#cD UGW4n>
"
 qW Q.See-
"  P;>
 u5 gga7
 hZ xK
#bj "PlaM#UIY^ _X_2
 / WbZvPq
bi bj" {#
c. anW6# W{a;
 Y|nh S&
 Usd9"V7 Pv[MPf
 [Uhg l@
 m(Z: wm
 Q^#^,i4J" Q_xG
wL# tCU?P7 {2
 oT P'
 fJ dTh!
  SqQlSvV4jf
{2  vtR[
ci ];UuSHeV UR[jUOWG
R=#rM oUTG
 QI nE
l6- gtS|"^J rmRh8
  VxTlUiab
  [Zn@
  ]_YC"cY
VmX5WjX;Va ]1]B x<
 Tv ]q"Zy
jI d?R7Y@="
 c5b& pnRKP'
nm #nf
 S;iZU& xO
r_Qj
 [6 "T6aIVn
 fB PTbg
{d ^uQQ a~U(
SZ b6 {:
 <SjxD% +mcP^T25P)W-
 n' Q!kU
 PId_QqP,PL[7TL QtcCZrSQTs
 #p[ W?^r7S.
 {[ VIT?
 ]qSy XGSIQ0_e
hQ gv
 kU pWM
Ut
  ]1Z*Q_WIWQ
 c" guU8]A>Q7
 "aN"RB#aa# g=S6
  :>t-
"
  VW
 [g [|UbRY
PC PB
 PGTrXO
 "3d,P~XkPNQw #bqU|UP
 n)ReS9U= Qa
  aIV!d^
^i ^jia ^h%
Pu[z c5ZRWDUi ^C_C
  T5eP
  ]xP:X(
  ar_{
 ]_ PS[YQuk/
 W[ haY%P.

 " _CWYUaRz
 cr b1Q7V>
UA[xPs %PZOR<]<%UZ_w HSEU?doQlP@
Q7%  Tf
 x*
 U>^<W?QB 0W.
 TE f>
 >&YT]"Qd AQmRzY3PE^%0P|RvP!Rq"
 "Q^^jPvV9 wH
 axR@
 l9 WE
 Uan_Tl
(SA "R*(PhT_USl' YQRQR'H)Q*-VCP5R@P,RnPBV[Qd
 c2 PJ]{R[Rj"
" _,)[tZf fy
 o|XzQ{ _+)[t_l
  SK_jQb
 qC P!Cd=Tz
 SA joRz"
 wWS& WWc}T;
 " bVTI[q
  Sp
"Q:  f(^D
 Q: e-PIg*
 bw fxZR
  ^Xc9
 S9Y)g(" V9^mR&bh
  Q[X7
 Y, qL
  TkexS0
 hmUX sd
WX bk WYk.
 eU W"XSUWW]T2QS
YZ WWQe WVQU2eY
 S2lG S1
 _fQ*X+ U<[*S,
 nw UCtd
  UtY@
  WXnf
 {x" _wQ98P}dJ
  Q-g+T%
 "QCjj
 VMP'e+
% "SqViR5^"^3 #SqRO]]
# "m@
 l= "
  q0
  rA
sV %S2YVcS"VrP(

  ]:QcVI
sS xa
 Xq
 "_2Yh Q^h=
 _2
"pu xh
pu rr "
 b}h5 bVSCQ_PB
 T5Vvh) lY
j( T@i@ lS
"  Q>
 wJ "TwZnPbdR
 c3 Y/
  aH
 RBRr?V.Xt"TB ]c
"  f,
 m3
 V.[aP& b<S2]+
 PIY%Qt]~&U8 WN
 SY#h4^L Wtan
 T/ Z"
^r _M#TM
Pe #]Uf< "#_7iy
TKsg  dL
  TlVGb?P{
m2  hLRf
  b]
 g= g<#_<
 "#ZiY;b/
""w3 ZkToSzfI YXV.^>
" w4 UZT^P=XM]g
w3 S3W(Y; Sjk5
 bA TQbWQ?PuUN
 XQd5 V6q/
" qa% qb"T:PJ
 gdYK"#U4 ]TX8Yt
 #R@PdMcmWG ]K
#da SKmyVWQN e1Wf
  Ugb=PPPO
da SImyVWQN e/Wf
 ""T(" f|WX
 ){x
 o&
  aOP!fg
P1 " W-dl
 bOb! )P)SUH
  ")Z+
  bq
"W@ R,TdRmUH"R>PQ {x
 bSR? ]{S*R?
 # [q
  %jY[x

% "X"PT #eiPEQSbk
" # ei"Xq
 WP WT
 Y&Z4RI y|
 OePcO e}a/Qt
 mF ta
  ]~](
 gfbu yr
 T9 kDRz
n-  ^]*^w
SX  &UJZtVqa9
 b+_, s;
& ]< x&
W1 W2^D"dq oV
 mI (WB]p
 _B ^u[I
 h4T4 x!
P: #[xh;Ui "dq
zX  txTW
 aSi/ adPu
 e[b6 %f8
j5 a#
" q.SL XoZedY
u*  T3lI
 aE uK
 hM"[p jj
 &Zd d!
 j! i:X,
  ]zW#a?
  e.

 ) #W5RmQvR[U^ZG
 m1Ut QB
  %Q6b>]X2H
 xl
PPP~"
d% V[
 Zq w{
 b,i/ bk
 a]XA Wp/PS
"""  _X
""
"

"  f<
 Zn f>,
 "7PPRO^:
pn 7SP^:TaPk
5 PW@P}gB PB^J_)1
5 Sccg?_% Qjb/WuYz
 "P^ R]wi
 kS kU
 n, n-
 "PSQ= Y2Tt[)
RA R7lC Y1g%
"4 6QkEcdWe#
4 57QTRy NP?[:
  pC
% "R~[#VdCXp #bqS7
 _QVjWy
  _PfR
  bp
 j2"R'

"a^ PlP,UjP+ Q<.
a^ QFu_ QG
 bfW~
 PD@W4ei P/
gf c;UL RAdu_C
p, %)hbT)QCU< ]"YdTY
  4ns
g1  TITrZrXRU2
 hc4 Pwb@
4 2h:PP 6
R3 "Q/PQtM QlS^gfXL
  R1rE
 at/ m"
o5 od "o3
 u.TD o4Wy
 UYSx]/UzPCS]
 [C
  nU
o* "RuPJ'P/&k!Ww #SYSeiY
 _%it Uz

k] VoScSmW2WR Rt_ePd[8
  XB^BQj
 d*eO Y[^7_7
 n9 [:W?TrQ]
# &gxRG^m gxZL
f: y4 gx
 #ZrZrPP# VTcb-XjU8
 gfTr f~
 w~#
  PM
VhY{ "&S]RUUxSPYO#"W("T0 %cT+Y!
& T~o<#.Q, R>W>
  ^lbCQ_S6
 Q3"Pd z_
  Z5
 Tz T{TZkx
* jrTD

 TdVAW,U! qhS5
S(eR S&" aiVo^Y
 a}_}
#lgU7 Y@p>"
 fK[5
lgU7 Y>f7YV" TG
 gSRfRm[2 z5
"Q[]3 f" f#
_? Q[
[/ gm DtS
"-P6 PC4"n* Ay|
 PT -PJ
lk POYZ
 lk ljVVPu
 mj ci[v
u!Qa ZNnc t~T1
" T& dhT^
 T%^k T(
 ""UwZNR@
 "QLUZQ=VN
 jr Yn
P( P&%QBUB^e
  PJ
 Pdt8
#P|" %Q**7""
 sz T.f'WU
P}- "P{KRt
 U2

"  P*VkbS
  RSV7SdZ]
 P1
 Pc Pd"
  Wqe5
" ^M"]E v|
lC ^L
" RoJmJ) S>
 ax""

Rzhp u^
  b}U[
"  W^XL
 ^{ ej
 hm (
m{ =#"[]Sy >]S]T
 j0 P=su
 n6
& Tj VpSQgPS1
""PDSH Q~Qqk6Wm XH
 "T=#P%aSX] (e{[@
T=# PDueQ9
  VlSQk2
 ]% ]'
 "S3VLS: U~
 UR
 ]o P(UF^bY@
 "QX
" a2]|F7 V#hdZ(
 PJV7WNWAW] V.
a'R|  S*_z
"X1k+ P9PTV?RpUPao #SYVf]:
 Q="SlUBgm%
X# VkPdRA
"""  E[V
"" m(
"  fGV/
  u8
#sq" R?cG^- cKW&[0R2
G FQ@&"
 QPg=Z## dq
 Wc]E W5oI
# %P#m+
  T>XSaz
 j,
 j)#
"""" an
"al #"ai RC
"" al
 "
  _C
  ^X
T6 bmPu
Ul plSv Yq
"" %Pl cVdK
#Pl "
 " Pm
Pl  t&
o[ _q V!V:iL
 "n= Ul
 4[#h% U/Vv
ll nnRGQ{"
e=  eOQ(V+
 Q'"YJ^7TDT. t&
 u" Rl[X
 P]S{oN :]T^m
) " ]NYM
 ( ZsQvkV
 YZ SaVv
 gM [m
 YP "U?]Y
 YO YPXHXd
 rt VYh+;QCW7
 f> [RR-
 SRUWQy]~
"Q?&" #lvT9Vi U]WuSFVvUj"
QC Q?'og eIV?Q2
 Se QB^;]+
 "d!
 ]t
 ae QXRx
 il_g s,
"]> ]@Q1 %]@
 ##]; %];J
 v? "Qh
 Q9 q6

nL WN
 X1aZ
 PzYqd)P,Rs
 AP.[dhH
 RJSpeE cD
" #XMig R""TV
 "P-r*
 XJ P-
" lE ^s
lD Pk" TTgU
 QhTkeLQ>Q/ X,Y!a)
"# #X1)PD]] ff
#h9 "Y- WU
o@Y4 ""E-RFOMQUUwYF"Z7R, PHV[l0
Td #X.)PDREYhW## SHPmaLQ_
 D" SYS9dx#
 oi# hp?
" n*Qx pP
 f+ pP
" ^hUT
 el
"  of
  dB"""
]+  m3
e<^: eN Y%
" #" g@
 #
ul "Z} TTW{Q.[}Zz
  PA]GUnV~UO
" .V4Q#_! hD
 V?Q#_! hC
'"  rD
 " uA
 ""W9m=
 "xz W:TVh6
 eKX} xJ
" r?

hQ P)""gv U-kF
  Pb[MQCP@
# "vRP3 QJ
 WYjw

 l}Z! YR
 "P*
J K"_U[O _B
"Zd T_"drS#Q( #dyUr
j# "Zc T_^kRJR)T/

" 3f| R~]I
 ]R
  TD
"t,
 t,
U1_QT2V; #Ee5 %
X5 ^qQ^eT Yhlq
  "
  T0
"we  ehW(T5
we  eg[k
 " t9
 Vua~
" YNXdP4 b[dN
YMX( d'RM UV]Y
 orT[ R9RacARS
#PM PP
"  -"r=QZ
PM  k>
 "",U( m=
U3
QP& RLB_j RKnX
G  kU
  wS
 "j1TnT[ g(VZR~Re

 sb Okb
 '^O *]YYT
"  a_RIV5
  dWV5
 dV
" Wy[3V[ YOQ(S=)fn
  PuVld'
 "WH% sz
 WH
 lC jFX>
"" ^w
" ]3 ^v
 YLSx
 7#X.P.
 "QSP@W+^-
T^ T_ QQPB
gx" ""Pa" -
 "gv" fr
k} gv"
V? U3
 sO W(p4
"" Pc
" Pb

 #[# "p[
  bNR>
 c% ]0
  p?
" WU^M""TD m#
 W%P"^N gTT{

"v6 j< [Mj:
v6 j; [LP>
  a)TrP6
""Y] VCPsPRST Q{S/R]Qh_TRGS'QtQ1
 "WeRxQ)) ]]]vRHS&"Qs
  ][

# Urlp Ut
  sE

 X4
  dQ
 "i2Xl f[[V
  i2Zy
^5[bSV V3df SI^"]"
#%Tebz# (PDTba-P} PnP3Qb)QkasR5QMT6SVPA
  -_0a)Q"
h4# PHgl Pl
"dv Uy[, X@bK
dv X? r~
"h0RH PEZvW;" hb
k) eU"R) pm
"
 eJ#"
 aaRFaH dU
  ]8Vq
 l~Up
  vM#

 ^| XEWO"
  q2
&bR cT pD
"" &#"' SiPl
" - %#"
& #%^*SJ ,bz
 bRPO p@PM
"""  gk['
"" )gcS! m|
"  So
  gh['
"# #Yl#
 "" %
  "[u
 Yk#cD ^^P,
  kG"
 YZ YY[(
XT_o l: W=Rv
 j:"" [eT'
 ##vh cH
&" Sm
 "

  t?
" SySul= Si

 o*WJ
 nM de
uE a)
hP ]j
 #%m;Q8# VEh4W@
  W3mY
o'# m1PBPSWR
  a&]H
 Uooo v1
hA# h@&VJ P~mn
  UB"g.Tv
  aX
kb Y* PiT{
 kvY4 ]FSzSR
 cf_* g3#Tx
vG  v0
 "_^ZT h?
 W(jOT.
 e^Y{(
  Y-b[
_8) WWV1[[
 PmW>-_8 XYWo"
" UolL UJU]
  Un
k^Pg iy
" cxa?
 cwT_Z0P4
ex Y8Z3 Y9PtRf
 _. eb
) XcRYUi]~" 'd&_N
" TcW% i#
 ZR Tb
eT UA V;YYR^S"
 "S5@oI V@["
 #Wt" Yi]hZr

 XZiu
h9 o7U= boQNV!
rz
 " j6U;
 V]Sl
 fpa8 V|"l9
  th
 ""
" LlW cg
K ]bTSX]1
 g;#O
 #]3Vp4U- _|Yw
 tp Uvm7
kC X1SQVpU? k)
_2 _i ]rZo
" T2V4 cTT%M

" Us](TNR]U;
iH lUU;
 ^v^q ^b
  m*

  h-[-
 Y~ m"""TV
 pR
 c3 Ylf"
5  J&Z;bc
 ki ^,X&7
]5hO  ]6TQ
dz pX o~S{
Nm& [%a|T7
 Yn [&QT
"" ReQf]~QEYY QtR%kR
 "TFPPZ,,%Qh
 d1R2Td dq[&
YC ]? ]Bhh
" Tw #iMQf
 "f<3]" LPbTiPDPfRxPsVNU{TC
  jK
v' VbQyWCdV
 hp

 sP TGlG
  Y(U.Y5
  T~U&bm
  9ZQbJ
  ne
"c"Tt f} ^G
^F c"SKPx
# uK
Yi T!TwT} lW
 ^'Z_Q:Xy #8ZiX"_E
 ftC( RA
  T"^)"QQ
  c?a<
bn ac
&PF"a- 'gO gU]|
b& PyP7Q6Q:kp
" SN SP
 SM SO
PG "PE]sQg#
 PERXY#MR%
rx Tf
 "TVW1"QtT8 hC
_]  ]9
 kg j2
##  mQT]
 kc& t#
#  ZQbJ
 SYi;XV jI[#
  mMT]
W8m; W}l^ a,

d4 PDS6"P'YiW)R% Rc
m#T7 ZT&P1O]?#QyT4
if  m+
# Qm#

Qm Qk
P@
  Y_
  g|
VUXd """"aiM_K XtSUf^Q6
""ajYh  dT
"ajYh  dS
 ajYh
  RO
 k^&
 " i;
 o0 l@
  1RQROPFS2dh
  WwV;
/ #a> P=fZ"
" #"P9Z,"
" #P9Z,
 P: "&#"RSWhc(
 r}
Tj "Th#"]) iL
 Th"""
mfVI Pj #hk
  %VJi'
 hi[D hg"S/
"  P3ma
  P2_[WzWh
 Uc py
a3 UQ Qu
W[P)bTVa "^!QZ
  UXW*]l
[9 9WrQPRn"SyS.+P#R6(S[SgP-Pv hES0Vk
 ]yWG [l_|WT
 " arTi
 VKXu
 #"V0e7 d0W(
 cl" ""i*&Y)
" W(T&W,V4Y- Q4m"
 V0]UX}VA [Y^n
Qa s7
%" [,^f "^j_k
 ]T
s% S^Xi XX
 " _}d*
 [(g~ r}6
  ,[+R*_8U5
  t0
 WQT>< V}Uv"ZU
 PDdg ru
& j,
  ed"
U,lr )cb_6 d9X6
  U7U~S#]/
  ]_Zv
 ]xRw"Pk bM
UX ao
Q.  U|'X!
  VhYK
Wt BTbPC[9#_5" ]zPiPH
 YR lp
 UYS"Vk>RN" YFR/QBbb
 P|" R!
ae 8 TFYw
"%5 RvRA[jS3Y/#QN U"TRfq
% 8q.
a. "a+T~]}
 ]rQg# W9dm
 5q. Yd
 4XXb_
n+ "Xkf" p,S(
Xk  ^!_W
PF Y< Y'
 Ww UB3X__]
 ^G
  Qzq/
gfWp P"PJPqT=TTPbXUW0 Y]PqTRP)T)P*WI"
 _(
 [0 VX[M[V
 W+
  SWUc
 I"V+Qy #
"
  [I
t8 4hQRs YYT'T-ab
 aM
 gE ^-^n
 _xZ%=Ts
 UJX'#^|; cV
 Z, [iW!
Yl"  X#RDV(
 c[ py
S9"" "Q%Pu
 PcR&# "
  Pv
  Y7ag
" [mU] ToQ_
dC dB W8
# THlsQ9
 ]z m}Ry
 sR"Q5 qj
  P<
% #&g.Tr *s@
%" P*%Wce8"
q' "q7
t@ %g.Tr q&
"P&%mJ P)Wde9 [aTlQ'
 P&#"mJ
lO [8_g
 _e

  QoWBU<
P7Q6Q: PiPl P9RS
"
 Wi
  SF+Yd
 c) "
 SF
 rC pQ
  Qy
 fGR( ^KVL
XS "V*ht
^M ]) V*
PJ SV"kL
k1
#  %QgQ@Y*
 P_ Qu'g2
" QhQ@jH T/
SV QgQu SW
 a( P/
RB Qwho XAY3S#
J"  h]
R/TG R0[ed5
PZ  Q~
?Q." S8"e(
 Puc3"" QrPv2em
S*  X'
)"S9 ".dG cJ
. "'"X?VabB RaREV2TlSZS7SD
" - XE]^,T=
  ,
 "i< nX
  Y6
 ]qQ3X8Px Uiej
" Rd
 RcTO 'a|_1
 R^
  QhQ#
P| QgQ%" S.
  Tp

  U@S1
 "8QHT)mW _5
8t* bTSGPP ^!
  X0
dwS2 Q#Vd[i
P^P> 7"*F"Qz@
% #UR"b(
& d~ R!U-
"
 " W)U&

 dz Q{U-
Q." Ry
"nP P%gH,U{
 P#gHRwR]
  OkJ
DPs7 PX"R,QSk2 fk
 R6"
Vk  X+
 P9o= hI
" RQ RTYK
  P:P[
 "P?"UnR{YuX| PCU6ZvU-TJQF"P+RL
 P@ fPX|
b>SGPP]B foH
.PC" "s*
",P#R- RH'>R[
,P#R-"  RLay
Q6Q: ""P!Pl g-
" P"^q q0
 P!mH

"P7 P6s7
 P7cn VZPx
 _X i}QoQ.Q*T?
Ps 12'"
 Qzm9
 P#Qo=
 "Q9 PZP0Q:
Q9 Q:& TL
 PI PJlJ
%%T4Q9  bGU(P|
 Zv
 ]J Rrh"
%T4Q9
"U0 Q_SS P@
U0 Q1NSS gl#
U{ RKQ8Ua
  Q}^AZ!

PdFPT S-QL iX
" Y4:P0PW^EUl XUX@W6
 YK"P/fj
dX Q+'[Q^z
  h#Vz
 R} ThS(PXc*
[GSg [P [XUTPj
_#P) ^eTW]ZP" YQe;
 R["kL
# "#P:
 #RW Ui
 PTe'
 PR+" P^
 Po9
 ]V
 Pl Pm
 c6
  Pu.
 "XaT4 WB

 [dc} S@oj
 " n4

 ]GP& Y~
i/  aF^}
 " RJ]g[M
[O P)P,Q:
" gT

  XXXx
 TK c=
Pf'J Eg1
"L 79Q'1
6 L"q~

R-" Qj&RF
 j@W7.
 Se
QUm7 _R "Uf
  ^L
  So"fjT^
 GP+"Pe+ HQAD
"  ]Xb[
 gD e,
"  PAZ1REZF
  P@Z1aL
 "Y3Rt2 Y/RmdNQn
 fy _zUMW+
#" m7 h+Pp
  QU^3
 "
 id
 Q}/" ?Qk
8N[P 9SuWV Yh
 "UGXCASrV5QQ a/Z(
  UG^(Rx
# "S]S_ h7Zw
S] Q]], "
 h5
oi Pj
P> -QG"m. 5mF
Qs  mV
" Uy
 Ux
  _C
 QNQUX; nxSs
" PA' Pp

 aP a5
" R*^%QN
 R)^%QN
 QG" *
  P1
 PZ cS
P?'PI PE
" PWTL p3
 PV YX
jC oxRU"
" P+Pf""qB P,lRUR
 P*Pf"qC QA
  eY#Y:
Qm" Q_ P:
" #lq
" #i@ YNbs
 "
" ZU V@_^
  oZ
" PA Q0X7Tl%S^PEV,P=
 P@ >Pp
 ,U}#V2"^%8 h:RpPR
_Q W0
"

 c{V' ke
jT fMSR#Qe
" P@P1
_Q QzQXW5S+ P?
" U2R0TKcq TI_4
]k SW U1PCQ<TMcoQ)
 PjR>^OXEPH
 TQ_/ m_
P^  Vyaj4
lk q= a]
 RO SFSlQf#
^U "/PS":^" [uP/RT#QMWESR
/PS":
+" -
 Smm;P| _l
Y, "S*i)" l9
lb Y+c(L ^o
 FSNb8T~
" Q=e( #Q,

" W%[~QB [l
eQ W#T9 gD
""a}  Sq
" WMX"
  V:Y5
 PS":
 [P P*Rg
# l: eRV_Rp

" #P:Q)^c_u" TLPMY<"Z)S{
 "Y<g_ P;Ps9S#
 [1 P:R@n8
SQk2  e%U~
  QC
# JbP#UT Pu
  o9
  H
Q@  m'
 T=gK
  dQ
 ""Pd#D Pi^^c0
 1PT"E Ph
Q: Pa%"#C
"" QlX"Tj"RyP)R^ Pz]l
 "aU"SQ
eX aU" Vz
  f1"UG6
  MP^"
 Q2" dC
 < f%
'J Pt+P8lj f?Vh
# "PC8E R0Tc^OQyUP
ik  Y%
 PT
 .q%*" YO
J  f:
"&PI #)#RW (eA
 oL VM
 % PL
>]x YR Q+
 ._3 _>UW
PI &
 PH hd"
"a[PF a;P#Q6
a[PF a:P#Px=
 3 ]"
P>"" PdPA
1" PcPA
""  fs
 " fr
  _7
 P>
 U:XG"
cS" ""^<Sd"VL T5XZ^8
 R=ZoSF" cQP9
 cRVH jL
" _EQd
  U8SFVy
P1 7bd Vs[o
TG " pJ
 TFQW
  XHaD
" #X4
 " XJ^H
 XI
  fY
  UV
]x
" bI
 bH N
 &ZB" jH
  U}T0cL
" #bBXh jF
 P&
  U;P.
 PI PNl*
  R:RebF
UA P8R%li
ST  X6
SS R~"
 Tm RK_Q
  _TQF"
 U, ZxU;
U; o~ U<^xQGTp
" Wr" RM
 Wq"
# "^A
 "aZ hR
 ^@
^Z ""ORwa=R"XB Z/[8

 Z- i&
 aeDQ= a;Qx6
  Ukaj4
 Vo Sb
#" "%
 """ dk<W*PA
" #]D
 "dk QC
 a* a+
":
:
"l, b>Y= n#
l, b= P'VV
 cp Qhk=
pK ""]KR" mA
 "Qe jBRjQ{
 ft ntQ&
"Z) UY"
Z) UXfL
 Pjkl m)
 "ZY R?h{
 n{
 ""P/]"_K UjSHRH
 f0
 P/ _^a>
 U:Af9 Wh
" j<Qs YM
 W8bR YLbbT.
 b:
"" U, F
 "
  D
 "h{
h{ hy V7
 ]* a=

]Z "Q8b(* Y~

& %%<& .
 jQU[
  ^,3
"# #D
 #< *
 fc
  C
 ""_<SL ^IZB
 # WDby
" ^dUI Wv^FRb
 e[
 fM
 : _D
 Yd"" pT
 WjVj""P>
 I PPcbP*'
" TXj4 f>
 TW o=
 Rl]c
U) St kf
  S)
"XK" XN W7V<a)
XK"
 " m2
  WH
"or &op U%X'
 %]4UF[6"
PA +
 g/ cL
oo (oj
  gu0Se
l/ .mJRU
" R* U>


 "0- l1
0 /P+ )%hg
 R9 QNT{R-V*U4
 jE f0
 k[
#c3P.U:Pd j3 _m
 c+Y} VdWgQi
jm iX
l"  bf
 _dR!
 p3
"hf #"(ThcF i|
Tp #"g@Ps "iz
  )h^R(
" he

 ^VQF
".  g'Ug
.  g&
  e,
 k6 h^
 "P&
"""  PgZO
""  PWcS
" [e
 [d
PS" P?QCWjSb^I* "P[ew

m6  R3i+
 o@ ^HS[V*
 fwXn dW
 Z7[x
  e]
kx Y; bC
"  al
 VrXH
 ,hwRE hfUy
 dZ6Yc hpT&
  Q*[8
 m{" i1
 YiPr[+Vn
  m,Pm
# XR]( ]WSO;QZP2QaQQ
  S'
 Q1Y~Xx XPSTZj
 YX
 "JQF._R
 VG
 "Ua TrTv
 T|QVPpF j_Rd
 #R5Q0VeS~P! Q5T3
)
 P| U=Z<
 %[=
 jFQMRr
 j{
 o| jD
 [{P? [p.

]i[_ TKWnUgUF RL
 YXPP K
  ^,
 IQJVkWMQv'"QQWC [lQyP?S_
  Vyh.
 Vk H
mB e4Wa X@dT
  cmQb
 gWT#S%
 PYV]:;QF"PjTiTE b_

 W/
 gkU7 kd
 P!Wj S-fN'P6R/R.
" ZwW%"VE
 dJ"
"  mc
 mb
  aA
 kd
]H_H g(Uh QiS0dnSW
 ]q
P+ %X)Q,R3 b<U3Up

 PA Z{
 P(U6 f]Sz
]/_5" _{Th
dPW[ U<j% Y~Wt
 FZu ^R
""kE Ra3TdS%RDPrY& /lO
 "[7"AUu= Pf
 -[LUY> m(
  P6a#^?
 " j4
  j20
 P0[?P)< ]=]u
%[kRO "T6
 _mQB VIYd
 dBV*
[k @iC V7ZQ
  PF
 Sl
 "3R>aQQvV?P+PJ ?X,Q6ZxT^Q=
 Z/Zw"U+ VC"QS]HWV
" e& R%Y;XL
  P^P<aE
 "X}e;
  SQM
  P-Y<bo
" VgZ4 dPPeREQZ
 cI
 om Zh
^O 1U8fY "Pf"iw
  avHP{
 bj V/QC
 X5HQ|S/ 8WbT"T@SkUI
 "dD eQ

  RwY>QpPEPeV=

  ]?
  '
" YHTxVMU5* %gH-
 YGTxVMU= YKZ)Q"V&
  YO
 gH mY
  kD
  'VA
8 P! P"hP
 " Sqjl
 VhPu a=
  +mA
 " V<WDV,QASM
 kE
 ^B RxYzP?
 l2
  W_VV
 lq "Y,POa,
  PhS0R9fr
]] ij
 %bi[V R1
mD  PWQ=S/hc
 Yhc(
 R.j& V#UM
 "XHQ+QVbk
 oE ]+
 Qs#"/bhX7" Qt
  W9ZU
QqcVP* nf R-YD_%
Q9  j!
  :"Shd9
  eO
 h|
 Y>PIW> j^%
 h.
 []:<V; .SIW9P+
" T7c_P2U2 c.
 T6j# c-[.
 "[z@+# jNE
 [zY-Vx
 UPS&
  QOU'PQY,
"  Q%e6Qk
  Q#_XVG
  g'
 #'a(Tq QzP+VyP}
^"# ]~"# _]
Vu Vt Uf
 e% V>
  hV
a[ S5PkQy Vv
)  Sba'
Xd X@TmZ# QsWSR:
  fR
"X+ ZO_> P5S|gFPy
 TaRx Yn
"

  U,TLcM#
" Z:U{="YR Qa
 Z9"V7 be>
 nW _F
  o-
  SJP[d6
 l}# R4
" PH+[v^/ lW
  PG+R!YFQC
 Po Z2
gk l>
nG e'P"X? U{
  *Pl.
#  Sa
  bK

 XcRgaj S(Pf

&h- %WW"Zg"Rj
 "Qi _O^9
  Px
 "h- TU^kRf&
WW_#"  dp
% ##QsX~ "Qu
 Z""V7
 "Z/ i:
 " QtX~RpTc
 Qs )QZ
^W U#PZfk Q^PWj5
#QO "PsZIQJP-Z>QR U>P3P=[5W1LQ6
 S5 S4R<ebPS
 QO"'PWX'P) U~
" T- P"VbV%Y!
  ^f
 lG kO
R'  RX]CWC
  RTa3
k2  ZAT1U~
"#" # Q{k'
#" " mP
" #U2
"  X>
  mM
X( X)RM
 Vj '#V{WQ
WCeG
 Wl cGQV
  SZ
Q^ _o c5
" #QFRN %Q9Tw"
  "QFRN
 Z,T, TEXTRr
 RkUK PDQt__
" cS"
 cR"X,
g.P+ "P&
P& "P@
 P%aX b0QM
dK  R>QTaK
jc
 Z' _W
hQ  _iW~
Tz  Q(
 "QbW9"TZPgS#P& Qb
 YIT] anSVRk
  an
 H T@Z|

,
 j;
 &"Uv %VR
 S>RhYA V.Sq
  ZYZ-
  R]_{
Uw Uv

 U? m]
 VF l[

  PTTc
" c0
 g! c/Q=
  TNZ]Z=
"- X3d;"
-
  eo
 Pp PoX]
  ](
  bXPl
 Tj f&Vz
 lW Xf
+kT R+SmU*T"R^UN% Syg7P}

 Z8Vt S9X"W7
 W) W*QD
 X'Z&Wf"
 #Ua
"
 UaUF Tn
  VI^L
kT R!YFT"R^UI'% SpQ|f8
  [tP4
  R*&j<
  PoRY[HWC
  aE
  PmYC[a
 =ViQAcf TP
iH l3"P&
  Vj
]E ]F POV7
 Q&
  Vn
XqUD U)S<UC Q#U>P&]IN

  U:gF
P)WjX;Va
  cIY=
  Y"XyVi
  QO
  Tq
 TC Q-cD
 ]:" X6Q*UI
]s g}
 %PASI
 R'P/"P~
 ]b" f#Qt
  h{
T; YA Rm
 P,"""R"[r&VU U,ROVMVR
  R~P5P|"Y(QHXO
Xq eF

Wr Q@Tl#P]"cQ RwTBa+P"
  gJ
 #"QPg5
 P1PrZ~ m/
 "i) QQP@
 i6
U( ]V ^J
bA To UP
Yh" " ^&
 SX ]n
  fw
"  l9
  Ys
  V3ZbVH

"Z1  a0
 Z1
# '^h2S! %Ppkx

  ^{
#  YlSN[}

 ^i ^h
 P[Pf U9bzR]&
  Yg
#Su "
^{ ^z

  W,
R]Qb"Z~XO VM
 Qq U3g)
"

kR
 RNab ROR;QRZn
 Q2WX RQSe"Vn
%WgX;Va #%5]uS3 PFQp
P(Ro
  bR
 ^- #5
 U% Tg
% "k.#
 # YoXp
  kT
 ^* ^,[v
Pn W6# ^#P}
  TDf.

/  .a]ZC
 SfU%U^ h"
" 8(QWRGTGU6 Sba|PF
  7(
""cT % S_RlaL
 " #
"  )T2]/
 l/#
"R5/i{ PUQ?TQ"c3Pi R!jH
RBTS" RDh%QF
 QgP!QsY>ZU W2
 i1 R]]gRZ
 "c3
 lO lP
  W:UX

 lL c/Y1
 _C[W ^Z
 Va
  9VY"
"  [EZAQ3
  k{
 kg
 YVT5
 R>V_
  QNQE
Pc  ^!ZB
" kf TDS"
 Wtc@ e!
c= l+ U%

  RD
 iw XsZvS0
 c;UF bO
']o jT
" #WKam aDV;Q<
  "WKa|

 [NPK^: UEd*
]o jO
 V7
Ro
A Pv^D Qc
  R6%_G
h! Vo"S,#Z@SE" "PQU8U@
 eh kc
Ry TlR+PUU9" "3QBX&P=<P^;WE?

 i_ RwQ,_}
#  Z=
  2SQPRbV
 _WS&
 "Yf)W-T) e=
fd h"
 "R@" &R?
#e1 e9 %[ES%X3
 Wo
 [FXa [y
 T/
 PfQT SbXF
2 SQUE SR
 TP&Q"
 "
 Zr

TJ: ""P3T![?"" P6
 "bQ""
bQ""  fy
 P?
 h/
 ^B"
 R&S9]yR7@&"PXQ/ Wu^zSB
U>
cn c:U? ]9]J
 "U*PLSl Tk
  X'Ql
 Y7 [Q
 Sw]1
  T-^<VA
 "T# PWZy'

  dm
""
 "hS

  ay
 eR R2XbXl
 [B _@Un
" #Z8PjPrRZ*RFQaRP WtZKTs
b+TV e!Q_ b*
  b5P"
 P+Q8 *Qh
 P"b[X7
 b,Pq ak#0
  XkTL#[h

 kt
 "

 "Pq&"_}"" U,_w
bG bE" ]p
 kk

 "&"""""
 +_.W5RA VpWOSC
Xi ")Pq Pz
 Px [S
 XiY:T" dH
% ""TW
 ""fH
" TWPY
 TV TX


  d;R6T%
" Z2S2W- Tm
 TlW!P+ ]wQY
Ux 7Ua4bB
&"
Tn #UbQ] AUD
 Q}d, 3
 Ub ?dr
"
  ^Y
"Y0" &"Y((
 7Xx" &Y(
P9 [^

"Y- VhQs^a R.
Y- VgQo&#^^
#S| "7QXQE;YA
7 "QnQ^ XE
QnQ^ QlhY
 U2 U3
 #"XeK]RRI RdP=RySiSxQ:R%QlQF
 f/
h5 T1a8Qm V_
 c,R= ^%QgU.P2QRPX
 bmS_ QuV8]h#
 Qw_5 ]m
 PpPVWi #QhXv[^

  ]~
 ""Qr eo
"g9
 TD
 XU ]8Qi
 Qt
Qu  cP
 Qua,W8 ^T
%iV #VAP#P[T9 WrX0
f9 Q]
 "Vr WU
 VrPJTJVeS+
W- #Z3PK [%Qq
" hQ Y=
 W+SSRx
' (g5 "
 &T~
  dh
Qe  bJ
 fS df
"
  g-
 hc [RVK;
" XZQqR]"' T9TD
 _+ TjYp
  RRX<
  V+
 ##P*)V7R[UE#PJS9"R> P&VZXX

  QT
 Pi
P1a9 chPcQ5 P!
 Y: gb
 #
R* R)
 P/ e!
 R{
 "T?]. W45X'
  gc
 R3T/ #Vq
 ]/ ^l
Vq Vn
 P[d6 b#
PG &PFZ= "
 W8 ""S9
"  Z2
 _y jV

Rw P&
 RM iF
" QVRm"[I QX^y
j{
  XXQ"Wh
Zu  P0^KR'
Rp "&c] WQ]uRT
 &j% Rof[+
  KYd
TZ R1Q{X/PQY+ Tj
,"
 iw Rk
 QzSeX[SLP'
 ZM^( P]QZRM
Prf8 XO d9V<
  %
  *RO^^T?
 WJT' UU

  SDXD
"  g[>
  i]"

  Sqdm
 i9 RD
a# VJRa=TVT"" "TgV-S<&
U@
  bj
 h5 U-PwU_
[@ aHT6 cI
" R?Q""R|P{ Q<
  PY
  TK
'a% &UsXbPI "'P3U.b)P/

  g4RI
  "
 "
 a%
 j# j%
QC QB gY
 QW ZlU2QS
"  h0Q1
  Ptfg#
O_i# ]n#V^
 Pt &S=
 "UKQ/QLU49 fA

 "R> Q_#Q~bL
  bW
/ "RB]X
aK .^o
&V> i[ ^Q
VDWM ^O"
"@ UZ"Uz<""
 @U;"V7
 V>
 VR Xq
&ak afP~ %TfR^ZQ
  e6

R|  "
  UIT>
 Vr "
  "
 8U9 VOUbP%TR
j+ /]VY(+ j4
 W%U-
" S@ TRZY

 [d"" dM
UL  UKUx

 TB
 T.W5 T&
  f1
U, ]K
Qb"Z~XO Z[ ZF
 QY
# TS"dv

  TRYkU!Q>
  QRcG
 [( YN
"hN  g5

 Yc^:

 _}XK QJ
_i# ]?#
 fa _;
  _:
# Po Pv
Pe  g4
  Ptg*
 T! _P
 WOT?J Tu#
d6
 U> dmS5
  Zm[M

 %V8^LH "QhTyWiS8
  _V

 V8
 bi Th]X

 _; Zd

  _S
 V*^r
  XG
  d0
 S7P?_rA%
Vv "#"&VpY8 #ee
 "#Yr ^"X8
^n iJ ^!Yw
 VY:U{ aH
 "Vy
" S>]ZP+ #
Vy "Vy"
 Vx Vy

" #
 "bU
  Rs
  QlW5
" PeYxP3PH T/T9^Z
Pd Pn Q8bu
 -dk
 ^@ SAQ^YM
"
  QgaA
  CQiXD
" # TCPjVCT%
 "TA c%

 T}T} Yw
f8 W.
  2Qw
Q""
# "
 Qi Y1WU


 ""XsT) ^^
 "
^K  ^J
 "XlWL
 RY^^ aO
. _0TOQr
# "_g
 "_g _g
 Q^
"Qv Qx)W'TKP>S["&P-RW &^|Vn
 Qv*b{"& ZKSCTwFRU#
 %boPh "b_SJ
 bc #
  QsZ6
 b]J
[O
 PZU?V[ W/P>
 _# e#

  RJ
 X& YT
 ZHVZ cT
"  Z%

 QBQbUjZ? R{QfVVXHQT
 R& VPTXR=R:
 Q{
  Vv
Y7  ROXCR}
  "[1
  "Z<P@SN#
  Z<P@SN#Ri
 "a+W8 [0
  [9S@
 PL RJX{Q=W.P&
 "S*
  S*P7bS
"  XQ[,
  az
  WiW7&
 UdPWP>P=
5  Px"QXY~Q9
P) P#-""
  hc
 "a@ T;UiX(
 YN#"[g MY!#
 ZV (Ww
TU
 % #Y-
  RXSD

 [O Zr
 "
  UT
 WJVo B
aO@ aT,&1 bE
#^f G=^%
hQ
^f E=^%
 f?
 Ro ^=#Q#

 TcSK VWQQ
X? .ZOP:"
% "P)^MUS P!W0PnTb
  eg

 P'
" P/cs
 gj dP
P/ P%Ut
 e*Q>
[A EcwQM
P#  U(#
 3ZR+Y5Pw @TL
 SgSzRK V&UKXW
" ZlW}

 "

"([U #cP
"' [[
 '
# " PJd3
  "PHX}

  T}Qz
[U cK
  bc
+ZA )< ZDYlH
'c? -QO[*
" /SK Q[
 .
, #(5^M
 eZ ^?
* (KW) &%Lbk
# ZC BRqTA
Pu [{ bq
 "PWY8 :ARE_DRZ
b2QD &P~^*VQ2 #d;
  ZbXQ
# SP "Xy

  3
 ' cD
 eH
  ff
QzTs Q{."P(Wk eU
  W*[pP)
  S@XGQ'
"# #% U{Rf
  #
" %
 # Ux
  Rl
Uv
  R;XtPHV6
 Qh YP
  Vy
 , R4
^& ^%
 X<
" ZyX2
 cn RFX#PGSa
  YOWzP{
"

P% SW Z_X]
 _y V*
 R*S2
 C. S]
"Z~XO
Z~XO
" >Pm"T>

  TE_I
  Q?f(

 #SRVw "#VW]b

  Zz
  VP^C
 ""YDV~



"

  RJU!

  (
 X6 SN
  QQW&W+
  Q0
# %X0
]5 ]6
 Wi Py_]P]
"  Vw
 RuV7
RF * "_B
 ) I
 VH
  W"R8
.eF '
  ^<VA


YS R1P,U{>
eN )W{Z_ Q|
  PDdc

  ""
  WYS{
  ]vS+S"
  _8T2R'
 P@Yf eF
 P.RGRC], ^%Uf
 dQ "
 T:
 UzY" d0
: ;
 SvU[ ]z
& % P/aG
"
  YO
 "a%
 P+ ]9R|
 S*VGX_
  PNP4PX
^.  +
Za  "
  c1
 bk Xi
 a4"
 #T8[TSPPB "
 dZR'
 e: T8
QT TE_r _dIRI
 Qu KUp
 &)_"
U. U3Yr U7
  Z#B
 W=TZ"Th XW
  +
" ZM
  ZL
"" W=]9
 "X0 R,
 UH
 TB"Xk TD
 " #

 cF
  0XDZf
  #"RNU_U.R@PW
 ""Xs Z(
 "^{ ^aQmSh
 Z> c:
  S9
  PGXAT2"
  ]Q
& R= dz
 ]]" ZS
 ea T0UMPsVR
  ZUTE
 R9 dv
cS cT e@
 Y4 SxT(Q8ROPVV(
 S{ Sp
" Tr[b ]+U-Pb
 c%
 b/
 "


f'  "
 f& X/T?
[P W{XT b{"
#Wr Wu
 bQ _]T|
 Wr" ^C

 [g X+
 _% dD
 "P#]G

 eG
  P*XC
 PM
 TiQUUfPPR> Y5WFQ)
  RFYT
P,Xt Z:
 TGQwU0SJ Vr
 dC

% ""#"""W_X< VA
"  'b,
 "%" %U0R#WyS{
 ""
 f8 f7
  ""X*Sk
"  X'V<Rz
 d= X&V<
Yf  a1
Tw [3
 QP ^q"Ry
  Pa

2  #"QC]+Sq?
"QD  W%Q?
QD
  cp
  R@Y"
 Qp
 % aM
  _6
Zz RHRLVN3
  ,a6
eo ]P ]OU=
 TwU}R&
" [@
 Q5ZgSK
 ]M Xp
PZSb %Xq
  UZ
 ]/ UQR:

V1Xj "=/P{]fP<R20PTN ?LP/*P+Q"U.RmWV
 V0W|P= "P~QZVsW9
 W%
  "H

/Qh ,QlP<
  R>U[V'
%%% &"]f ,^K
% ""%# _>
 ""#_9 _<
% ""b= _<
 ##"Q;Rn
 ]f
 %RF
  XCR}
Qk "#Q(P3P<VIY5 UqXB
 "^K S#
 Vj
Qh" RT
 ]<QB PdSPXw
 Xt
 "RM Z%
RM
aaP}Q/  Pu
" = T0
  ]DR|
"T>#Ru TQRc Wa'
T>#2Z* Wf
" Ur]^ Q=

#_y T~ U!QG
  dI
_y T| T}]|
  Yh
Z% YUXT ]bV8
 "Sd#TXT|RM2"-PC ZQS9ROPc

"  PG

 "
 V%
 Ue
  b*
" 0[= Y2Y+
 /
[vU= TxRUSH &c1QQ;
 a& "
 Q:V+
 YN U^PTTH
  Y/
 Y%UsOQ7&#
 # "cB


 " b"
  Ya
"D P)S|
 DT1
 "
S_ dP
 " Z:

 "V% RG

:  Ga|
  "S=

" d. d/
 d]#
 Sn"
"

U=T8
 cwPJ YeW_
" U%PI"
 U#PI S)RE
 S? Y.
  bn
 #2TW QwU7PTSB

 2
 c[ PgTU[;
 @UN
" *

 "' Tv

  ^R
  /
"  TM
  S,#Po]u"

 c+
" Wz
  bk
^:
 =b' Sq
  R@ZW
 dU
UX QaZFPy ZFR{
  SMVGVn
a|>
"  Q7Tp
 Q6 Q4
& 'UuW] PDci
  P~c/
 "c!
 c!
 "UuZ2QP P@
Tt SK Uu
  cL

  e"
 WG
#" P1 Q@
% P&]4 8H
" P/ #Q<
 P. "
5 P", P.
X;Va
  QU
 " P)]t
  d"
 "VR"" YG

  VQ""
 QaQQ[@
  2
 PCW0 SMWJ2P!
 THP2 RZR3X&Q5
""P1  Q|
"P1 ]p cp
P1 ]oTO Y=
a? T_Xj b(
  R2
" P,PF^w VE
 aH Q3

QZ QS
PU #P, QSVo
  U!
PS XqLX## QQ
" _D ]a
_C >W[T6 Pf]i
X> "dE Uk

 W9%
  S8
"  c:

]~ %VeUhSz ^VP4
  H
 P1 V-
 P#]I"

 "P'V:M U6

S, P/PdQ:X) P.
" VW R*
  VV
  PH
 #QVS;P(U3 RaZU

 UBUVP@
  R7_G

Qe Ub Qtb:
"
 S(
 Uc
 T>
 QOSZ RR
"


" SC ]r

 "

"Uz<"" bL _}P5
V7 R~
## "^!
  "#
#
 ^7
  P#Wo
 SK P,PQ
 "^OQE ]O
 ^) YhS;Q;
 W*To
 W: T:]{
 UpZA YZ
  cc
PUWa co MPm
 Q>_V a^

  SZ
  "
  ^R

R3 Qy7
 PJRr

Y&
 RzVB Qk
"
  br
 W0Wp
W[ V+ Pk
 SLY|Q>
 P^

 PP "
 VV
""" -
"" ,V) Vh
"
 *
"  Z>

  U)
 T# P3

" P=T8
 P< SY
  T>RWY/
RW SS
 ##/QrSr %Pt[h"
  9@Ql[T
  Zk

 /

  Ti
  "Y~
  W)
 PMVoLUT Wl
  "

  S=
 PIU"EN
  Rp
  P*=P9[pQ=
 SX Q|
" #_I V|Y+
" _J SbRjY+
_I Tm
WM VZ"
SGPP T"]i TI
" ^B" a~
 a} ^B
PC  ?V;
 _H "
Vz



_5 R>ThV0
 "" _f
 V!

%  V'Va
H 7T>"T# P,S%
  aY
  V#
 AU7PE Ux
ZS Zn@SB
Zm  ZR
U^ Py
 "R#RtY> Q9
  Q8
"  Rm/"
  Ry

  R:
 9 IP8
 R-UQ R0T*
 W:

W>PX X] W)V0Pm
 :#:^|
  _Q
 Xf T_R_
 =T#S[Q!(Ut PeQ3SWR"
 "ZB T="ZCPZ
 ^m
7
 "[]"
  S!X/

Wa ^fRR W5
 RJ].
  4
 # "U?[D
 _y

 "T7PNSES9
 SHQn U6U8
 "Z) VF
 Z)
 XN
 VU Y_
" ^X
 ^W ^X
#  <
 UY "

 Rb
 "_3 R?S#
 SN Z"
 X0WK6 Xm
Qa  QhV'Tb
  ^xRB
  X;UX"
 " YJPd
  bD

 " TM
QF ZB
 ax _!QJ
 Z^ "S'?TaQX
 S'QUWY "
S&

 )Wg
 VAPT UF
Q9 #Y: Q:WR

"

 V; ]A

""^w % S8Wt
" ^x
 ^w [Y

-8 /UyWO .P[
  [x
" Rg
 Rf
  Xg
  UB
T2Q: U{ ]Y
  a:
"  SR
  SQ
 Pr
 ""Uy YKSP

 ^J
# "
 "
 R9Y{ [W
+Y'
 P9a0 a1

 ""P] Y:V-


 "

 ^]
Y' PT (
  PW
  ]O
 ""^Y _^
 ^{ "

 VOUP
PF 1Px= [d
  Y~
 PLT6 VS
  U|

 _w
"  SQ
  XCS!
Xt+ Wa2 Xj
( &"_K2
 ""W6SvRA Qq
" []RA
 PX^D
" # XH
 "^^
 P7

## "
 "#
 #
  YE

 "
 Y.
 @
U29& Pe_5 a;
"" %
" #^9
 "
 a6 Wg
  PO
]7 ]8
  QB
" #
 TfPJ


" a, ]Q
 a+ Ua
 UBTNRR ^C
  Q8QQ
  VHTy
 "^W
 S}
 QO
U= ##U8 Sl
"" %Q+Wb
"" P?P=
 "P=P=
 U8
# _8" ,

 _6 _7
 9TlT(
 ]!R^ T1
 a) a*
  ^>
'& " ZfR-
 ^/"% ZuQj
( ' W^

  aN(
&
 %
 "

 RIY|
7P*
Tt '" Ym
 '
  ZVSU
 X%
 VV"
. /"
" =TQUZ UYW{
 UX



 XxSV

  S_

  Yy
QE
""
 "

 P*
 [?
# P" 5T3RpP7T6PA

 O
G ""KXi JZE
 "

#2R} RwR^R+ W_
  S1
2 Rs#

  WFV|
WJ  WKSg>

# VTPU" X1

  X/
 ]#"
 ]> P5


 SV S<U6R3
 "
" <
 ;
1 6
U0
 XR XS
"X) X+PP Y>
 X)
  ]h
 _l
  P][v
Uf #P;Tw U3P!
 ]!
 QKSg Ud
""  R_P-
 "

 [;
'" Rg
"#
  #V+
 W> W=
 YN
 "

 XY% W8

  Rw["
 #Y;
 ) [?
> SD
  RK
 T0
 &*[:"
= TP Ro

 T>TcQr
  @Za
%" ""
VM #VJ
 #Ut "
"  VK

"

 &U"W!+( /PG
  N
X~
  [N
 ]~ S|XF
" YL ]}


"  #"

"  S#X9
  S"X9
 XYPk
  Y/P0QNP=
VMU= VN
%
  KS&Pl


Xl6

 [^ Uq
  T3
 ^=

""" SHRT
# "VK
" VK
VJ
"

"
 W(" Vr
  YiS6
 S! &-UNS;Q>
1Pw
"

 UY

  ("
" #
  "Z,
  ]<

  Qv
  WJ
 "

([" ' )
 PwVo
 ' "Qg

  PI
  RV



 Vo P&
  R#
"


  RwSkSh
 RA


 Q> [{
 Y% Ud"
 S[


V[T|
%  U5
 ^0
 T8


 VES:
PP P+]i
  Rm
  ^0
 Xj [X

 S/ S3

# ]W ]VPD
  ^N
 ]T" Q'[?
"  R2
 YD X@PT
  U#W>
[G #*QW Us



Qm

% U> #
  ROQ(T1



 Ud Vk
X| X{ ,QjZb
 Z~ Q9PrX&

 [J V|
V;  RZ
 "Pf TnRaPW
  [b
 UE
 Z_ 7
P.TX

Qs PE" Qu

 ' &R0UESD
"



  Y_
 '& %"*PfUu
" Tk;" 2
 U'

*
  Z9
# VMPy "

 TJT]#
  W0
Z_ YXR;


 "W]
 XH
"


% "%
% ""#"
 # "#
"

" -

  RPW9R*
 RbRGP@
 [> X#
  YI
"" ]k [&
" ]j
 ]i ]l
  Rh
-" 3X3 S2Ti
 %%[A #,
"[D #S.
"[C  ,
 [C +
  #
  S+Wg
 Xw
" S." Rz5Vu
 Ry4 S-
  X^
" (X3 S'Ti
'X3 X> X9
 Tr Q2
 S( Rt4T%
 "]A

  X3
* [a +

 VFT""

 YK PG"
 ]^

 ""[d
"

" TN
 TM

" S-+
 S5 Q@
" QBZQ
 YA

  [b

  P|SXS'7
 XT S&
"  P}V"



  Tq
 Q;RS P@
 "
 VuSx #PLPHPuSBSS
&
 "#
 #
 [; RV

  ]?

 [F [E
 "UuSw
  Uu
"% (X]Qo
RsW^
" ]? SwV"
  ]>
# "
"

  YR
RsP4 S#
  %
"" XHQv
" RxWE
Rw

 WT
 [% [p
 S|+TpQ) W!Sn



  TRPy

 [O

U.S0 TFTF
""
"
  S3
="
Q: Q;
""
"



# "
 "

" # T~
"


  Z)
P-  "S.R3Q=
  P,
  XV"P}

  V+


%  "WT
  *
 VT ZN
 (Yf

" X6

"

 Z/ SV
  Yo
 "

 S&UI SN#'Vx
" [8
 [7 Q1

 SK
  Uh
 T7TV
 Vm P;S%
" Ug"

 [#
 T} T-
  "
  QF

W}Pf PqWg
PHZ* X&P1PM Xa
 "X4
Wf X4 [.
  R}
Qz*;""%  RB
 VH
 P'V+

 Qy Qw
 PCU^ R(

  ZE
 S"
 "Pb S;Vp
  Pb
 "
  Qu
Pg Pf
  Ws

X[ XW R^V}
  W"

  RjU/PN
 RV TG
"  Z]

S.
 "
 X+ 6R{
  S,

 Y} Ue

% RCP7 "TA?

 T;Tf
 S(
# Sd "
  Y=2

"
 Yv
 "QJP2

 3 YI
  &
 Ya' P1Q0

#
  P2


  ZX

( "NP"
'
 Rm P9
  X2
  VP

 IP"
"
 Q|

 T> Vm

Wz Wy PGYE
  PvPmP-T[



  Vk
XO

"

" PB
 PA
  PvVF

 YG X%
Z8 3YB 7
  M
  Wh
  R'
  X#


 QS

# "
"

 "


 U2 Z%

 Z'
Va # SVSh


  TUS{
  Wk

 Y+

  Y!
T( &P8S8 W5
RF  X^"
 "

 P8 Xq;
Qj

& Y9
P~

 PiX;
 R+
Qx

 "QR WL
 "W{%
W~ W{


 YW
 " XP

 X+
# "PBT{
"
 PA" SLQp
  XC
 Tc
QF %Q-7#
 QVV< XD
 QD:UH

 Si UMPW
"#  Sg
 #
  PD



 "1P%
 1

 0PqT^Pm 7PXR{
 > R{P'RMQZ
 S&TS


" # S3
"

  "TP(
TV RFQ_
" Q&
 Q% Rk
 QC
 "

 "" UZ"S8


 Y-
  X*
P"
PX Ux @+PFUv
 V/ "
L V"
 X) =
""  Sw
"  Sv

"
  Xp

  Xn
 Xm

2# ".&%R|
  .%#R~
" (" QkQd
 '" &
"
  PjRx
 "- 1

"" R)" UZ
 "TG RL

  &WV
" #
" & T%
 T#

 &
"" T&RC
 " R~SG
 PH Vu

  )TF
 "VE VK

P* X= V,
 X>
" P(ToPo PFRZL
 P' XM


 PT


  Qc
 SN

  P2
 # Uf

  Ry
I  E
 P8 UQQb&"
*;""%
T7 #T4
W^ S[ UO
 T5
"

 S_Qs
 TO"
;""% ?
 P4
"" % V2
 ""V/
"

"


 "
  W9
Pc W.
 "

  SRQ&Pm
P&
 2"U.R" RX



U=  XE
XY  XV
 #
  X7

""%  &
"%
% #
  Rz
 "R|

Sv Vh U'RV
" Qa
 Q;"D
"  U|
  WT

 7 ToPm
  "Q3Q9

  Sm
"  S#Rj


 T[
 MQdTj

 4W7
  Rh

 + P/
 P!

 RkT;
 "+
  +
"

  Uv

  P7Up
# "





 U7 T4
#RmQf S;



UM UI

"" P%W!
 "

; <
 "Ui H
 3

 " Un
VI

P[

 V. W/

  'QHQV


 "

 SP
 RY Q]


  Un
  S4

"

"


"  V]
  V[

3 WJ
 VQ" TT


  #


  Sf


 Tp
 PuS92PPPJ
 Uy
U= "Vn
UjPS SGPFPMAPL7
 W!
 Sf
 W9
  Tb

"%" RUSi
&
"





 0PuQDS*
  JV*
 Qt VK

 "


 S0 S1
 Pp
  PO



  TJQW
  P2
P^ U@


 , -
 PP
P7
 PDTD
"  P[
 Pc P%P)


 P%Us
 Pd
 "


PA PN
Pd  H
P+
 Vn Rj
@& 'P@ 5
 (
2  -
  St

,&-P'  ?S#P>
  Rx
 +/ Q]


 .
(
T#
 )S2 R"
  S1
 P6 &


 Qa
Qz -P'RP
  "

"

"





& P'


P;
  P"
P4*
  P2


 V:
 P-U!
 "

 P-PNR#
" P'9
 P& Sn
;
 ;@

  S^
 "
 P%
 S0

"  D

  T&
* T8


"" SaQ^
 " U7

  I

 "SjD TOQ,'-
 T/
U< "U=
U= U;
Pu Ud TW
 TS


 UV P=
 Q+


 0
 Sl
  Tb
  SK

 Qg"
"

 T2

 R1#






  PY


 Q}"
 Rp
 *
 "
 R_ Sn
 "J
 K
  RL
 T""
QDS* U/ Tu(



  Pl
"





Po
Tj


  US


 ""
" QP

# R{ "S4

  #"PLQy
P7
"

  PX
##. " 1
"0 '
&, #- %

 ","
  ,"
 #*S_

 Pk
"





 RH "


"
  Q-Q|
P= "Q:

%  Rc
" (Q8
 Q=
 R_
""  RF
"

 Q8
 "

6


"


  P3


  %
 QaR!"#
 "



"



 QV

 P~
  T.
 Q"PM
"" %"L
 "/A
 N
 "
  QG
 PI
  T>

 M

Qf  K

  P>






 SI

 B
  ?


 "


  Px

"P] #
"  P]



 " #SD
 SE PI
  R?

 "

" P_"




  F




 Sk QX
Pg "
  "

#" "

"

 PJ
 S?

"

 &Q@ SX



 R.

RR RB
RA
"


" #
 "



 "
P} R[

 P/ P-
" #CSX
" DSX Sl
  CSX
S* S:


 Qu
  Qj
  R,
" #


" #
"


"


  &RV
  Qv
 "2

 PXQh"


  &
 %%Qv
"


"


 "





  RH
 "&7
& ;
 "


  7



"


 " PM


# "QR
 " PcP@


  Q<P)
"

" P+







  PB
  Qs"
 0


# "
 "#Pj

Rb PU<
 RI

 ""
"
  Qg

  RK
 "
  Rx
  &Q;

 Pf


  QbP,
  R^

 P(
"Q.

 PDQ+

( 3-
RW


  0

 -

  IQ?
 ""
 "




 "R&





# %%P1: "&)

 "
  Q;



 Qc

 Q/
  QF
% # P'


 .K

  Qu

 QH QJ
  O#

 #

 Qf

 Pe PpPD
 ""


"


  QAP)

 POPz
  PS
 "
  #

  P3

% #Pm


&

" P0 P1

 "P~ &
"

  Qb

  8
 "*



"


 "P)

 Q8 Q7
""  Q@
  "Q>

 "
 Po#

"







  P'

 % Pr
 Q#

 P/ P0
#







 %
 "


 Q5

  "P6

  P)

(  "
  #


" P/ &P,P^
  P.


 P(% P,

  PL6"
 %" QH
 P&




"
 Q5


.& -

& %PJ (


 PJ




  ,


  "



"

"
  M
 ""


#




*"  B

"





"
  9



"




& %#"# #)
 #%#

"


#  %

  "

" #


  P@





#


  P:
 #



 # "


  6"




" %
#
 2




"

# "



"


"





"




 J"


"


"









" )
  (

%
  +











  (
& %


 "



"






# (

&






`;
