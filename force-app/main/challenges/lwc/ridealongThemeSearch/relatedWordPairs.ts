/**
 * For each stem, in the same order, the later ones that are near it: the first third. Made by scripts/related-words; not to be edited.
 * From WordNet 3.1, Copyright 2011 by Princeton University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use
 */
export const NEAR = `  WaV&hQ[-QpPreh^9Y}bO
 fwf&~4[Y%[? U+aSjiPJ
 aj~M*X? UEfAiBy2^66
q'~OJ j8U/Pk"QBTEbTxtl, t)Q}RaQjRg"fH"s:[pZVP8
a5"~K2R)" _UgkqF ~4h
k6~#K e_}%]O cI~!gX!PYi|
RmU_w4 Ye Rl#W0cId:P4[qmR
~TA ~T@l- ~"?}vRocWXeP)
Z' ~EFnI gIZ%Q]a@h|RPT"lu
"~4C"{J ~NT[nRz ~*Y~#a
~4C ~4D{J bJ~7QbmT%
 P__J~JA yinV#V3*wm
ss qZ"]K~B1 &"pZ~R:
~c,X+ YIT+ceU@"~,JP_a?U0" m#xXmY]S
"~nr TuZj"Uv"Sq_(_Z&f^Vwc:Xo ~0nfAsN
~nr TtZj"Uv"QwQIo3&_6UxVwc: wpS1|W
"" ogYue[_b"~!'QG ~-DXc"RQ~/y
 "[!d5V=i5" ~AJ
 P]~1+[P~%8 Yid#PxQLi4hGW?u<
 [n~BSe( ~+lnxcRUSX^TJ
 b|mGWW Sjd!XJ[ClcrT
"~=* wwS&"}hmG" zb~74
 t+'tVQBZeRvmG ~(m~4@
 Y{+P4Pcim{YVS R]PKP5qIbLc+_{d0(]hQY
~%u" WHS8{na"Um ~#h^4
 ~%QT;WKvv e@_xVacp{s
~!us& a7k'd"~/' ulT3a9R6
~eq #~)W#~&ZVBQh ~6yv&__
 sN"jWP?" boo]Tm~/'
~eo" }{~!t[VV:_T wo~%*
 ~7[~"R g>uX/pjgVSqWB
" oS1rUhUjPYF nQcMsTl2a@
 oRrfWz_,Vd]-bu rW~0yn58
~Zs "TloIh9WLa8ZvmQ
~G4xx tfTAs}^~[mUi%VeUg ~jE
"Ut~)APc~83 VEY9y0R]o5dBQb WCcqX<Q!m9Wx[aQPReTG_fQr-Z7
 Ut~'GQI~)L ~B6Xzg@
~Qu ~!_~CG WsZlh)~%g_r
" hq"ixp-T&n_Qm ~%;:W>'Rm~,f
~%; hpixYVfy^8I" xC
"~8;nD ~!JZL p_h/g?eQm9
~8;nD ~!IXCQXe6eQVH ~!JRk
" RrY-~<EU(Plrj x,~.J
 Rq{tw[U(UY_3^: e"dWSg~G#
 m1]]TQ]ih8g/bo m0W_T&QspbT7Z+f*YORC
" a.t^ahb;Rr'Zym= ~(;R%
 g2U}X>}VUZ'j/WaU: a-~,L]eSl[Gc/X=
 gR [xX|/#fQ~!WS!Q{
"~O*b&_{ #{[]]Q:~&YT|Rj
~O*b& "~,joxTHijV3 ~#UYNi;hR
~jF ~#q~0;_{ Qcbed[C{Y
"qFUF"~<V ~!T}3p,( ~<z
w="~(He^Y{( qFRZYQ
#PZhG~8{ I"P3S7Pv_5d!X=PV{F7]]UcQ&P(Zg NVVt-~">S#W(P6UnSTU)
~WP P=n&YjVC"~!9V9mV o4~@n^H
PZ LP/S8PeP.bn mR~KlYB
 "PQS9s:0~.A Xo~1fl&ZU"
 P6=TR J~.#WD"l9
4VP~^% QIT+v0S#UYnQm@PZU_PC WU|^}6
 "baS]7TfpxWZTKTrj6W-bF ap~&+sy
 fn "~3^S_XrPK[4^Dc?
~.9~4C an^<nV~1x ~:O[{Q=Q-k[
T!~"mQR T"X2V?pv~+c lfiE
"P*|A P@"h1iGV^vGf3
P@ P*gmf%gyUHb{Qe QTY;qh~.*
"V! V%]cQ"PYbFl6#x;S9Rf]z WkS8QiYDPQ_'Zf^RPO[fvi
 V!#P]^(PtPVa&~4hd% R,h(~51
hl" Qw"S/bdUZ]A~C# ~*7~%x
"5"Ufa^c+UZ""}u[a izSzYxPF"aO]8]rWgVjQ| tSs(~)J
5"Uf FTQt<QJR&Q-"gigM[p Xd
"hWmt#{S Q5"#P4eKPy;evVLQ9T~eTR|6XHaISoTp U(RfWhQgT'9Pd]ejcQ_~.B
hy P.PU"#P4f/P8" "
iC  U{_BR%P:[Wzfb,
 P)fOmPlUmO"PD ~Dfl-
dqfk]' "S'RUSQQ)"WNQIR3PHRbQFgp"V1_>d<"_8 RoS)V|Sa2Uq^o^?Z7Twi[
jB V-#U* [fRfT:U&Rb~V!
~l; YEZ6kG VPPBt[~9&
fkP_PPi2U[ "V{^?p7eHZ' W<U~Wa~'ht&
fk V{V>VOP_W_h0R| RUes[KPXYiU@bC
"|-~@Z #y6 k%|Tb?S*g:
y7 "k"^eQ/Pf|9""jrVM
 k"^dR;n;^W#WW p=~/:eTQ[+
"lER0kuP; ZIVjX4oVWr%fcTBQXP2b4 QcRQe]a(_RGU3RlRw
~.6t4 QbX7VjX3nTHP, Td
~o+ ~#u~,PT1R^TtXw ~0:PWV-rh
 RR}lpy U0_af{oO"x|
 ~_. rwdwQac~SIa#g}XF
~,E~<Y Q!U=QwiAQzXC]QWD]H"S=fW"SqQ8U@P[Xj ~)7_,WM
"Uf~I[ {JSa"~4v"_a hqf]iF]zch
Uf 2TQf|]nQJR&Q-"gigM XN~Wh
 UKT5~PoRMbI?SO dF{+^tVA"4r|
""P.~Ob P/RndY"S'~5j".#"h+ QnbJY"g^
"P.~Ox" P.Q1Q."_lS3S3_BXxyG6PUg( o@[q
d{~;DQ6 P.Q0bJ7R{S3_BXxc{eJQ!6%P(Lg( SI~8V
 UvfW#~6d n-?hGf:Xr&h-Xc
zs"cO "XW]IP+h{ZrQIRMoH zU-udn1_j
~"; e<g(Su[3Q>"+rS zs~(G
U, h0~6B P0P9~KZ
"~#~ U;UwZP]:QtdjUJ]%S(U,T|.[3Xz P.[lt2Q+kMYZ^H
~#~ _:|B"UIhIQA^g U:bWWxjm~,k
 ~'FZl~2* eBTH"W4buZkw~iu
xN sQakQ2Z:T=T!ZA ]=]O[N:|qXR_=PZ]SUk
 PXd1qieO PqR_vg]XlE.
 {tQGr2PZj0^5 WXYLX?S_]Ci<[.gj[1QmVD
Xn~=- "&"TciGo3cKRdPH"Q:RQfpUC"" %&PqTjPFP*P]T}](R^PGQsTBgtTU([]ReS?YbQKP%RiU:RIRA;:VZP.
 "%~02~2? %Q<Q/RYdXR}r]_.f1V@=VPT"
% ""Pazf~)E pJbfWLRy_c|7
~l+@ PyTwW!#_+Z5~1pTT #Vgf_P5l[aPb]jlQo
 "~D{_w ^}^@~(_3|V
 XjrZsu nZoxt7b'
"~FC W[k.P@W4x*Q:>p) ^oet[+S^bvt0
 {K ~4fc.Q<>b~QU
yF"jUjh "~":PsvsU5##"lO dJ
~Ok yE"jUjh%lR ~:{p@g!
~bI" _Q#~T| gt~"AbV[1
  "~/IR{dY6PkPwbAPG
~2udYQ!ci dDh)bR SCbDhGU+j8lL5
 _Ji^~23 d>bgd"c|yg
7"QFf:~%k "c-jdSM{7QoRZMbX T}~*7UUR1UzuD8QgSjT&
~pW 6"h1 Q]~:TZ(})
% &"ihpdP9PfUgPD~!y ~Si[*U0
Q(~)? "V5P#]ZY0"_^mLP6Q) d+pziA
 V5dvSF"hq S?~:oo(
 #U=czgKY,FV|PD]sai_r ~"TcuVrvm"
yz "~em Y,oBV'~!b<Xf
 w(lO ~#&~4M&U8
 p%rmX#fWX)RH>" es[(Y>e4TbSXh7f,QC
w2 "_xUv"sUzk[W"" QQ~bmX>
 g@a@~=,"" gAsUnj
 "YQY:QKRhVaht~). #hGo)
qa YQY:iW|kR(gW S&PHRgr}h3v.ji
 YP"VIp=b._Um8 [#Wh~?5
"T6Y5S&oQ~&m zT QCbJ
T6Y5S&oQ~&m zS QBbJ
~?Y eDRYf@Zrc_ #~,a&2UFRi
 Bfj{TZlZPQtftZR UE
[7R'g( [I"[;~L" ~hHQm
"~Ox v]|%^Gdj ](~"NtwU'
 ]'ayW[~#N"UlR^dk q}C
"P{fdfH P}I"]G~-]#UG_6 bv^om*Z/ijXOWXUIW5
~<L P{93"_}TjeImqe3Xc _?~VGP;
"""r' gwYb")=Uzfoh:Q2 fhmMu/B
"r1_q #b_Te[pT2foUYYL#"Wo""" WPSheoS7WvXT
 "[2fMV8X+n=#"Wp"Ws ]Z[NlTpqP[P(]p
 feVFS+W2lzj/e& ~KA
%"~6y XYdPY4P3R3iNdyV7QUav[|Q} Q8~/ei-ji
 x_Q5l2Pt^6odRsTdRJ nhm}
 o4 XpIRXt[j^"R3yl
w} "QHRsP]h:X(kpRukD ~Akom
~e= [!U5[*Wa)P5~&/ ~1hUglFf]
" gy_W0 S+aM"wA
 Rmd9B"~9O" Pb~JAPt]v
"az'~aD 8q;[Wdwl*QP
az~aI 7aja!j^Uq }X
"~gW"" )cK|Bky ~tt
~gW"" cQvHUIkywT cR~BG
"[&qR T]b(Pdf0 QW[Yc3V1RHe!QCYUjwi#S'
[& [(Zpf1
mz""WNyp WxZiT]hXXge. WymqTYTZ"_CtoU7
|5 YZn:S>{, g5PDq6i9
"~&IdD _~~(^-PS~-v" o{U#TDZk[!{kPc
~&IdD }ig~PS}ePwSKV? _}js~+5
"~KW" W{0R/*VzcSV~W-"RzFV"PlVRPeU1VkPDF1WjRJU~ P;hVbIRUqGXNTFTJp*
~KW"2 Zpj~"RySUPhY>olP( Wz
 TJSVh(Xv"XQ]|dgR=Jhy ~"Gv0oD
Sqae S*P:~J_ RB_z
y5Ub~&1 ~"GTI}7Zv^y
 fj{TZl]uftZR dSxI
#~'n i9WFic^g~%v aSb.
R3~?## jF"[OUtYM[WZFb@ t-~3U
~'ne9 =a6a,PQ~K? ~,(~*n
""Pr#bc~'G Tq%"~0EaoV(Pj#Qk# ~J]
"~L_ VHbql+QMPk[ReN""PM P2V"UY~=?Pajx
 f?~!pdKPR""PM"j'S# iiqoo4
~KyS= &R|a3~<QqH R5~);rr
R|fl"~'4 ""hdQ'"icj~[HUMaz qz|'"
he "hcQ&"""ic ~&Ge'~"x
hc Q~f5"Q#""" ~!R
~Ob"nP j7#Sm~,Z_@ec ]DmrkMSJ]RdT"X~
 ~0YXI Q]a}WDg>ucYgR]
v~ wa={A n5_VR1co~1]
R) P-~C^ YZ"hDXoe?m5
P8~Fb P5PXW4Px^ks|whi[Q%% P0~0TgfP3P5RDetV}
 dz]5ZNV~~"oU6 qpw>tb
 Sreb Sf-~>sRV""xG
~8~ g9v#JSI]%xoTT ^DbvZ9Q+S(l9]<dqKX5
~,8Ab%uTVO -S_v9c0P8fOSvUUb#BRURST8 jpe?REbdWOT+S>T~e+GYc
"|iW.~2g TZYE~'PZDugY@# c!]8f1
|ig8~#Z" TXYFuF~<W b~~-,
 mP~GjQe"W9 ~4=[Mw8W7
"h< T7"agP+wk~%rTt P:di
T7 T6T-]y~P? TV~,<q!
~2X R,R-~Ls Q~'R2~2(k&Ph
"T(b|" #T&^JP|SrW|~BS&Ym"T, PM~s<
T( "T&b}~5"ZV]e&_I ~@6~'R"
~AP"~&= Rj%"vq|1zv" z2
 RMQR"~BCQ,^g"WLS! RO}Ruu#
~,.~%DT> 8Y,h!gG&hb"SbdARX#SEZ+ SYl<~-IYZ.
~#4 xZ"^Gi)l{Mek X=vZ~4C
"" Y1 d|TzPAlhl[dn(
" ]j Sl"RR~(kdKR'
 Sk~>k Sl"~+m~!kaP
~!/XE|b 9fnRua3"SL~,h[r ~?zxh
" a{U-wzTI T?j!UTquRdR)__Zxj<
 ~E2 QV^sU-R*R"Wb"j]P8SbT|PwP#aSU2geWZ
T/ |l~0> lPwMW"s=Sm^O
 gt]B_!Wic{b, ]M_{_*
~(m[S# l{lPX? n5YyUS
li" wYr>RFSskh x<~&Z
~3?~"b ~Hnj2 R1}%|i^D
 QH~M&PKOPAP,"-eXS5 ~Nl%P#&#>0P&P.GAP+,**,dI
 QztB1bB]HUAQkuW]Z1& +Q3P/p1QojsVBW6hGa,S&RF
txyK *kYXeyKd.S0P.iD ~"_&fM|B
]V~3T #Tm~(wQIX5W9 cG%XlR<R)PXRxRtRx^BVyP}T}~#4
r%~5a y]mH^"SG"mT TDXXPc~LC
 [h~,Zx[ TSRSQ"R0R{Pyhx~"?R:VKdQR-RB
~io Pwct9"~M{&T]P+ Xs~Dv
~*8 "T<lUfC~"|fq WW[J
 fDqATyZ5on zc"
 ~]{ ~%SW]_Qh'Q+j]S9
 tp]JlO" ~%mZoW"~.p
|E~-T S1gZUsUk"U)Y/"P5R+a:gA?Zo,YU c=cHSlR/h.
z>" q_UkV'~+HVe7;YAVx }n
 ~#ypPh/hr vQYzc(iY<@XI
~ceUI& Q@~)&i? ~MO
~Eu cw~)i PBy&]Dlg
"#fq SccKQ<geS+xJdW ^7VtPP"~*l
 #fqP85'Q&kAqQ daRK5
~mP qVjW~29 S.jSxiW+gxk5
iH S-P%R)]KQ/BF"Q=P1j^b^Y_weR5 ^4VKIat[jkIprP6
"yM #kE#lv ]^]:Z7
kH^T]q "kE"~4!jB ~!kV_PO
yL kE#_/]9{* ~*ya{YxT.Ry
W@u6 |{d%]Z s{q@x]
Se""PR~!|" TkruP>"SUjPUobVLS]Z_PYR7Z/ Wj8^[&byZ.RwdiSmvbP_Pd
f9 f7Z:g95Ehf ~!jvk_Acx
~._("b]]'" p1aNvgQAjJ PQ~>p
~E< ~HG WA~:LROS9PY"[a
 3Sj"MV&'s7q(^)n=D "PSW^uXVzUDY9TDS+o"b(
 'hS~#+Ppj# {VC~=0
S} ~=kT<m&" S{a|~-a
 -TaT?""RcZrc5~2WaKQM )UR"P[TDomSIScQ^T%arb*Z8,S%AGS^]F
 _.Q>ht~@_ *~91~#^
*# RBv'Z]}c[cWJ ~.4~'<
[* Vkt~ ]a~GWQyanQ.
 th#VXf*jb tiak~4oQQ
" *~)d &{=Y{hAXL[g
 %&~!Ba,f1 X=Zd~/Xdd
 ~6m%r% hOy!^mwQ
Tev1Kwt TdvZV5hQ~(C URbq
X:~=w PUX[^ks|whi[Q%% S^deT&Xig;gfP3P5RDetV}
~'| #~X~Q* ~1L~#FVg
 Xivv~&h UN"i~~,K[g
~bA ~T/ xmZ]U]b9zy
 Zo~cZ Zn~.sk+j["
[8 Ve~1Og8XAbF" vsferfdd-
 i/~+n" T1Z1m*~-TbSVb
 P4~:=s1 fci{d&TWWrk%"
* Q_wDSMWU c}k&WP~#f"UKa1?
 Ph PB~=}(RibLY!_j
 ~o? gR]+2PeZlvLu%
 ~8^ YaT4g0vLRiRkxbPm
~8> ~1/To b<_nlj##}I
" WhRSgI9"iOU6z< bX
 re9iPU6z< Ut#"/lHWBY}Z1YmT8hkPuWiR1
Vy Zj~<]i; [q~%{jkZrZ:
 TXR[Rm~)Dejv[? Vw~(eyPff
  RL[tRqRD]XX(SXRhf^
wO m%ZKfZ"cAWZR4q/ QPcB
weT!"~5* "xEvU{1 m|Y3s(
" ~/] M_~dxb:QO~"Z
 ~/[ TIk)P%fX~%Z^[
~KE ~KC"'c# S(~"bS7~"S
" 0"RJ_~S|" X]x<
0cy /XN[k T]~<wSksI
~4:"vj hv]h~,R"Wr" ~O9mA
~6Z ~B>lu^= ~@gRO'd~Z+
Pl ~4#P9"~!zZu" ~d7
 " P2U8~&^f>&Ud[sVe
  R"SKXiP5p6~%@aYW(
S:~Hb^F QPbwQp"[i"d8s]S(" _E~JN
lN PppT~,*cSRp rpk3l%
 c%Y}dp~%m S*"~+h~'|
e5Vx"QStA e4RgUiV7mW ~CM
~ak ~24 T:U."~2Pg^UTfR
" Q+ W-iW'_rSAnJn9
 ~d1 Q*UQWntRSKrlXs
cz "XMZ:PZ"PAQQeF"m:dBlU TOaC~!>P+
cyQy XMP?ZUdKv)we TN
 ~3# a>T6S*kvy7WjP|
"% %S%ltF~"CZ>Yk ~L_
% #S%ltF~"CYJZ^ ~MQ
 Z,|y]t"Q,#uX Zz~%NoG]AZ3Za
S%lt "pID_wozTK ~om
 S#~?/TKTNZ^ ~D8Xg
~DS "h~Yl]G_DP0"b:zh UkHvu]>g6
~3) Qaq,q@iu"P}g( ~9PeKgTYh
# f#o_ay[XY^#iT
~fC SW[?eVfx"V6wSX2
 bcv|[y[XY^#PT
  ajc=T'tCQ^Q~dBPagr
~=&~%c ~.R^}Za QaaC~A0kR
bJ ~&kP1 RC]ioQRZR<1U+w-
w+k:#"x3)# uKQ.ebXvr/QqS8VL j8~,pVE
 lr V#PmTnSLa3[%Q7kBc]U?Sb^eP7
~50 ~5/uM ~2GePVZP,]paP
 "W1xjV7Wa w^Uf]T
" U_P8P9cIciP!]T R,jKQt~-!]X
 k* R+/lc^REp#Yu
 ~;b"x6 ScSEtIQY],~,5
 ~"rVfogdj cuk*hRx3Q1
ynsI QR~=ffH ~?ja,mM
 a)~?rdm e&iMQ7{^VD[P
"_}~+(hj ~:TWCk@a3P! XxTISOb4Zfg9SBX|XxPTe6P7Q-"QB<.Qe
_}~+'" ~<5g,"kX tT~-*g1Q.
 "jz~6p"U>YnPF ~j2
a|~/f lGnSkYX7U>AYM o#
 rxZpe1 Sf*Xif7u6hx
s{_c _8u![% pFZ3W+TSXCy(
eCaG~BxW~ u:WAs"*uMW|
"~"b' Rx|@ d[U.V^~'i
 ~8Z ~"be!Pya{aISy
~N< ~(,typ_ R}q?]@^AiV]bY][H
"Rr"~H9egQ9 T&f|f(VP_/Q|_xcsS-X)Qi dsaRocz=]?
Rs~_9 ~7* y"TP{+cm
 jWT("TIPjvlc/ g&WXqk
~": Zbt+~9ZXz ZasO"~"_VH
"~4e g;^vP*~/u n%Y"~9'
v: ualSs}cq u_y^dA
"RK[f m_ScR" eCpo
_b RKbSXeRmaN m^Sc
  WMUvPIT%r#PU^(axZ=
 SU*XiwKRq_^~&)Sq ~(t#
 ~5=~'^UX S#"P>~"4QS
  Yyi!"nz_q}L
"RyaWUKmQP&"swDQ+PT e#Rap?W<ltPsQQ" h5]4~C&
 h3"p=tbPsQQ X}~H,_K
"~m& ~8xPNT{ QgYx4WFT.a5UQU-PsTGSjPTPcQwJP?QHP!RLS^h}&WcVaP:2P1R9PG
 ~[o_eU"" Zob=S1PpQSXYT*UTRsP6QS0;RB~!XXa
 ~LA "~)eb.RlQ~YbQPTi
  ~)fYYY>]zae[eV!
^@ QdXfQ!bFKYCVfh=^OXWT8 Q|R6VluL
~B0 vh"T@j- vbi}iIt7
" ~"Nao_g lEVqfs_)Vm
 ~C&Zg RLeBSTn6V4_b
~KZfN iYyUQ@VDT<WxQJSAfO" U+b@Y<a<o&X'^(Rp
 N jAX^ZJV%~6fPrQ~
 |Zw_vm Q9~/leUgv
~F" thXdPa~2f""" ~7E
"v<ll"#Zl" t_"Q.P%"mP ~"QX'fDndYnSD
~5WPj Xl~,=#ZmnfYn b%~)Rcat_
 Y*f8ty]tdB ~5Y^b^eaH[X
"~DDy= X~ ]dlm^zzUX-
~DDy= X} ]clm^zzUX-
 ~OOTA]E T*jD{Ld(P;V!Yz"
"d-[^Q!RO#WU~!R c)PN"RyX8T%WMV3UWSlmU x5~J1
tk# gPTHSAT"~!U%WP ^<
 6cO 3P0~)#T(]%qg
6  WjUX[grU~&DYnEPh
9# 6##a4Q<~9L 7WOi[
 VoybQL ~?gT_Sd"PokW
~A7 R-_af{oO" ~)b^<i0
 dY&RlqB g{"}ei4P0WS
"""v0~%e%fG ]=a+~.""h? mw
 """v/eJ"mjfIZr jyP6QpVO
" R*sVP4~%"#"fG
v0~:_ R)Yba+"~-~#"h>
"z" oqXfQjO~,X n#|-
z" y(QjO~)t w+VMlok#
"O~&S W%eVchX<mo4Y+
~'% OVRv5Yv"~0< f_
m+sh W[dw&~!ZQ2QKmw ~<S
"Sa~1B SOUc~GckL T9[Ug9WN
~Qt xG QVT;RoY0mafJ
P0 ^y~'vX8Rc P/PL2gy^zV.PB[KPdP8Q-[HUsU-VNR^P7a/QRS"Tw
 |A Z+dDmWdwP|_mQ'_Z
  [!UGRyh-U<fH]@V}hl
 ~49 Voeek6tAQT
  WTUX[gpJQZn@p8Ph
"""" '~gq X'Vb~LJ
"# #~76% &~TS
"" %~[f ~gtPd
"" a5Q< j{V/yrTfjK
 "~[f ~grPd
 a3Q<_+~*r WKmO
 ~M+-QZP,P1 ~LvQ4"P/+^K
 ~S/"^f RP{SS6cAuS_jR|
# 4sEXL"Z-d|RxYAuB ~H>s&
&~Y2 p9XS]wV^m7h{QZT@ VIa}gRe@fJWiR!Q%T1
 xhS;"eshOuB V{~"dS2a<l~
 ~80 V[VV"~)e(P,"
of~GW& ~)&i?pP ~6Afn
 p5g{V^WTe2XE_(QZ ~1FVQug
 ]h~Br cOXla1^_~*pV]
U<T6]; Z#]5a+Y!k6S_ ]Tdgs3SHw'XPR,P5
~,Oqf rORnk2j9PdQ6Q:ZXal s{l:WXR<]KT*n=DP3
 Xn~M{RZ Q"6~&G"V9RV^3]=Z*
 ~_w j[X'h<P#ZqW<b/1jd
 g9~+/c0 c)iN[D_I"l3
 a;sBWX a<s@Z/c![^ag
VAAVE}7 ^C~*Y ceV?gao3U6
&XF~%/"Z@R0s@TjXI SUYfa"aHljUzTDaAP%XGPc Z@vVio^~g}T<M
cjh=S/ ci#h8k,Tf'XmWU
"k. hrRu#fFPwb*bv"Q%Tg^=Yw T/d~Xdv>XgQ7%P4xN
T.fO~.z" k/Vl_"~-g [Z~0I#X0ss
XF~%/" Z<R{a"hp^kR0Q]vuPcVm ~iN
 "~C(,~!9 &TTYQU@S!~,W{D
 ~qy %W{V@~)iYWSCq.
~O'  ~1bP%[iSBP&^,]l
 Y)R'}Etkm# [[~BqQ7k?
~qv ~13 jR?~)k"cs
ro ]~~8}ra _*d4'](~2{
 ~kU RZT[R0e@]wW-f8u:
~L>RJP>"" RhokTLUEXRtIQz0PAXd"" Q)e]TI~*TVYJPZov
~?## gd"[OUtYM[WZFb@ qIfS
~H2 ~!rS2r("PB5 #~G6Q?
 ~US xj~#8Pi"XC]k<Re
~H0 {r"x0 Tkl^TP}]
  [(~T)Y:
" ~0+ r2zb_OU<#UG
 ~T1 r1%Uce3uTUIPj
~H8 wa~"& |iWd'oePMPN
 "S<~'l~)YS: lmWMWwQtde[Bm/
~_= tjWwr{r> S<mC~.]bu
 (t7~&Y ~&=Rld,y(P-UN
RprdT! "gV^|T##XSq!#npT*Rx RhnRcFf'jtdRUw
Rord"~!Z x4ZwiSV}Q-iF[B
~&>~<! ~6h b6~&"#"bPW{
 ~6g l@T:Pcqx#"W+|*
Qy UEcH#~-aXR_hUD _ac,
 lw t7blpEh4V)T-
UQjU ~6d gR|_#"
 ~#F~7-"" dcW@~.eZf#
"~AO |=o] j2ew~=MPC
 RzY.P3nPUz#i1 tB1WBPi_xU/YWP3pPUf
 a_~''wQ a]U)bjZ;"[+b&
  l^SrgxZc""j#_#^O
 s%c5d^T@X>w" d?dhqp_1S,Ty
mISc kaULeEcr" ~:efbad
# U^ }vw=]8
  ~&2]>X6Q#PuX5PqQE]f
U[  }tw=]8
 ~+1cU}J _xUlbfQ%w||!
 |Fj* PT{@hyU~R9k-X&Rr
Q/ RZiNnYy6Tn ~1LUtoI
~QH^O q<W5Z@Zq~%. ~/sp;a>
[x s*c[@aFopY1 fd~+|
 ha^<y)Wil> ~%Y.~/@YW
 ~O^bw XdSW^cPh~#XY%T;
afVg"  Q5b7T4~']S|jO
  Y;t(PQR#f}YrS)kvT&
"~Kj u88~'m ~'^VzY3
~Kj uM~'mm] ~8T7[PkS
 U*Y#^!UL _[ziPA"TT_lR(cM[W
_"b="~"p"" [iQf%b> p4~#O
 ~d| ]WUBbuT-PF"T.Ru
~UY Z%ibX"byk3X[DXlS2 S]qoQ|yQa:^[Qh
av_,[9|M Qk^]TV*Xy[>x%V&j0VF W}g6kpTYewl/Y}Ql
t||tay "#lMWz#"Y[k7P>"R0PYRGayZB
~Tl et_V#v3V2ax ~^B
&"^V Qk""~*rTRPobaQCdpVNVY ~6a^Q
"Q_~1&s% Q_pUQdP]j^bWW5^o Qb~".QLf.#U]_-
 P}ebySQ<Yr]0X6 rePhUsX'~4GU4
Q9 |irSX-"Q^ ~S#XI
" ~2^% ^5[/u=fe
 ~2]% ^4~#zfes#
l. kS#bfWD"cYPh |kQ'i<
 ~6R #~'6Xbb%p;Pr-Py
 "~*gsZ YzUd7Qvf):]ZZMXhS(P/],WH
b/ bM~5#k6 R3~[}
 gl~Uz l,a_e#p]YmUh
 ~.Ddx %R9PHY[[>W'QCV7~!Efv
"a!~K+ QgUzt2RI>Q6 ~?;
a!pX X2X<~-llp
b+hu~)OexP* pK W*~SM
##r^~HD0 %s'caYNZQT!R}W(eZW*"' W8Rp[cX;Q*RVV>g7VYUyPMS[SteY'
ewgFWV f""Yo?>{i Wx[Yd0Z9nlq3
~Mm" #d#|/aT"x<0
 "~Bp[K rcarr*iO
 auTzZmn'~#8W'"0 V4c2RrXJQT
""P{~:gZ/ ^@UG_4W.j7QnkOP1cK c#X:}z~%3
 "^>~,mQ) e7~)|
~:Z P{"h1Pk"WZTkqB {UpJ]u
Pv"s,"~(?p( "Pw~4U"gDPJdYYP
Pu"rv"4 Pks8x7[Wp("T0 ~j#
 (~!1%viS]P'%h+RSSN
cc~P_ ""cbk}(qFwS m|
"P<btk~~;P b8PTFR&~%jX?vB [=
p)~IX P<bt"[vVHSM"R_U6~-XR*U<U[ ~J#_5
"~0j ~Wm gM^RmKo>cB
 ~0j U(I~?W+^)T#
~<P XF~!dbD%_jPJR[ ~=%"bsiz
bM Q}]}kXXg2cIT"Zgji (oi
%" V*Z/"~,O"f,
TKl0~/6 RE~&PpG"f.QH"Uc ~'cQ=_SW~Txn~
 W@[]y)W9"[|P^ PW~/z
"Qe~;N"f, QgSnZ;S&%[pTQf[P.l*pM Z,P+~@#
V& bc"Z?XoXM^K[G"f, W&d6dRjb~!?Ql
t0 #t/WDRAZuqz"Qj ~?,i}aj
P+~PH ~X;PuV^ iMd;j7QDT=
t." |#RAZub?iOb9R&
" QN%~,B&UxP=RnSs vy
~5] QM%twdy&UxSZSs ~(7
 U2~=k aHU2t9P"d<giR5Y'
n3_/X*WEU]|1 a&nCr&U, ~1>[D
~+H Zj"y{&PrPK~*q
 x"~:Z WLVJcZiWgxmZVE
 ~4s_UuYS_ sBYWb>cmlq[o
 n;u0~+i e0~!GrHQ}d9
 ~e- [xU%w*g3TnSQh,"
" PE #PD"~!"p;P#c#
 "v} l8Z+[LUZPP[!g}
  <l'QanlTcvda(
 vgoj _h_TZGXZlQzF
" YS lajnQ|&WoX0bN
 ~,K& YR~*lP{~#'
 mZh{ {~bkZMYe_WZ0
~+dT}T# ~,, ~+sQg]="wG
 twPMbk R/eXRS~B3Y/Y!
~Z( "mD~.dXtUX hO"XWz6
hO hN~3X TV]]SSuDepk%^<
~Fv gvXDmI]9 ]l~-Xg[bLYm
UD ~6W S}VJ~;H'SC
 _kac TLPFX+~8CSHZ>f;
kN# ]UX<umeP( zsQ,]kU_~/x
" Xpgk~'m NcQ~&]^egX
  Mj~gim}b:ZI^*
 ]ZReXq~4D atfzYweN
 ~'yX1eF[t ]2PjQgmtU?~,8
 f!P*We~/H^4W7 R'RGvZ"Q_PwPK/ZZlnTVU>S4"Yw
 x6kG" a,nZP=l,iNUw
#d}B"X' "]LV!%Sw~1_ m)~@g
"iG cMP~D"sO]sZVW!bOPTb< Tv~?+h(
d}BSV ]KV!EX'i+olQ:cdQV _q~5/R"UA_yUq
 ~Xt V3dbcwT@"k]~!n
~>.cC P#aMY@^JT%l+P_ P"y>~6Y
~;R WiiDYnTzYU[UZe" s[
 ~Ce PY|gf:[=V)
 ~5%"# Ys[Qz_QlQ[R>s8
 at~2(hb" ZDqqg3T&n}b%Rz
 V-~4q b0g^WoXauz^L&
 ~=8 arQ5"Z;m?Y!sB
y2V(g7 ##%#1V3Xha(QN[R[WVyVTcgU7Q?_wT*B RMS:PWP&#Yrh4W]R/VyRzP=SbUkR]P?U,P&PZR^WRUuS|
 SDnP azQ;W;[,0~<?Xr
~9LSu '#1.S)T.j^j(Y|bCjNWD ~"f
 s> P""nkhBV(Xv
 dg S.SKPqR,WY~%M=Z1TlVGPD
 S=T#[On7R]V6{~a_ PRR?W?NR|P*SYjAc8QqR}_dRS"Q6k~P%PK
# SBmuPz^(l?g8 auY%aV]Bi{Rc
#1~+t ~46ki ~('bq
 S@oAyug8 fUXBQm_QW*m0"uJ
1 ~,&W^ki ~(%bq
 ~4g~")"" "S/Y=XO#]j
ykpQT7bI Vt{~~&1 R}X6QSm#a}^!U.]<
~PH ^q~1_S{g;a;PW ~+UvD'gC
QIoKR)>~%D QHoo"b#U@]JVaae[9_H VGP1jZS>bqu3fU
 %af~#[X<[}Qa^1UT ~Z!
 ~): YiP?c5gJ~7w
"~/r^:U& 4^~PYQI[QYRf'[ITyW<[?SfQR ["bqQgV7ZbTgX1RIZ3_f[[
 ^!Qk<SBeBqp-#"Txn: VnR9SK}U^/^9fGP)
aJSO ZF+P9s8h5X?> QwS7Pu[x~HDR>
"ad PS~.0[(aF QK[#btRqe^]5eFXZ
~J_ PR_a~*T ~e7
Y5S&oQ~&m un ^V
pv c7~4]Q'"i2Xl6 ~<Thd"
 ~)/f)UiRg ~49RZRIc6Y-
 ~+tW^ ~96~('
  lKRZRshoU8Z3Tj"P_
~([ g(_p Xl[k0_b]lgq
-" ^HVvQ0[CVR3U2doUv^;Rf]iW6 _&SF"ZPRa_][NaVP6Qc]QY3UG
  UJ]RX,dTW@~)DT=T4?
~O1 ~)ZS*dV m)cXScZ^dUU]
  Ap]ZMTlXnQ&f/Peu>
 #_'QM_)oq"W7]Al8X= h_Y}S%e:]kb>
~G@ y2aOfQhpbHRF y3ayS3
 _YPxP@cugxS{|,PnSR wI~6"
 "Z=Pecd|]h}Xu g9u4ZE%[dQ([lXT
 yB[Cb/wD [Q]H|u[7
~!6li R}VCsv"'h:}aUt V(RntG
fO S>ST]Zg.RBX8VR]&SmPlYtP-)[XSj4ZsPk# e1|dz/T@P:U#R1RI
" ^x_H4}?RebAYd {KY"["RZPBUuRt^.m%
 ^wWydWcG^!oj QG~'&_~P3h6RT
 "_:~@dj8 _<Y}R~~>-
 _:~@d ~#,{q
k5[2a; LVbTl&Z-QZQ)"Tv
fS  i;WyupS'TIb5Vjc>
 &~Mv" TlS=RoX@"QkXFk_dZY!"P{dWZi
 q4"]?"p?[RW) h6~4rP*
ol TL a1RZh7~&eex
 ~+e{% (_WnhY?sB_4_Q
 ^>"~=+]? ghWU~#Mf}Q3Ya
"" s:f'"PfPuanr? XRPIzr6RvQQXqU-SEo|&&R5"R2
" oqRvcuT> YKt7R7SE"RN"P-P+P?P(P"SlZs.R'aDS{YH9R9"R2P,
 opRvcuT> YJv|SFRN"P-P+PuP"a=R'aD^t9R9"R2P,
P| k6Qy|4i> kyYtR1gokwZs
~+^sC S{eMWY[<W_Q0U4abS%SI_ub? qUowVuS,rH]C
~W'# hpT{^Dly#|H, [}}b
]! c_cd~-V%P]V( ~)ikZ
i=~?*P%RA R(~-ixdUj SPnPt?
~)X [fuOSBP2;~(D
 ~>Y _aT}aM]HUHYUPW"
 P,[]cd~48c,P4 ~Ba
Vi #~0{WC V&~'@ZK#.
hN spi+Xtw7 [GZqTul1P:RD?wO
 Vga~}) P&~8;f)XwW6
P%" g:~!xbc"%5q. ~7L
zo _}S*]DpxS#Y2n~S% Z3l<QWPt~"pqp
toSY cu"bG+UFe'(P][9 c4~AdPuh?"
 Sk]9*a% qHttQL
" ^JXynaXEc#P/[z]e& i.Qk
 ^IT4T7"PSmZkd5]XXsSA& kG~Sj)
"s,"~(?p( #~4U"gDPJnZ
s, ^Ye"gH#j9SZP"PJ]gaC"
s+ X4jGk<%jOp( X3~WQ
~C= Y]hBBV[[vPQd8UZSqT]Zy%SvYwH Y^%~6SS!VT
P,hq "P,QvfJPQTUcuQTZcUJZ^fM GPs["R5g#q4UyWGPj)Qt_4cQ
 iK"PQTUw*bk ~C3rG
~)A g3ub bxSjme{z
""~#!" PU^ddbP>"Zu~/L X@^LXgz{%#PGV@U{
~#" "SRovP>Zi~%3]^P# PT~!}zeK)o7
~#!" PRpNRg~/TYX+PYWz ~3?[0%PFVC
"c-{*lu _lQ'P8'GchdlpQeW W?~*7R;]8]5]C
cT _kQp#Hcgf|@PYlu cx|GS%e@[F
~HbS(Yo oj"ZeiFX][c
"~EM#% Y8YdR"].%<(PZ"RRQrPVrJS/@W}W@ r/UoX(Q0~#uXlQY/UE
~&goy=#j, {PPVu!P@P)P|Z1[yS& ~EN
bg_R[.X= "[7P;T4Q<~0>Ro[^"ZoZ=P_P+ V;g.eo
be"~Lw P;ZI""Vj~/xlfWXSz
 x/ Q!^Zhb~0/SO4
  bRcORaeIXcRYP1"*
~_: ~'f_/iC[vQBQ:X)
~_9 ~3ef% P]tO
 T5~Sm cYuyS&~%h#
 Ps~WA ~,ctqX/ZPO"
" ~AT& a#k*aAV9Rai,Q=X5
 a"~%c[o& Y,Q4SX~+'P&VziS
 Rj](nlKQyRqPZWfXWccRjS! ~%S#
 ]H~;l nmqKQ2#WAyLX)
 z|Q=llV% <~:Fo>ZD
"}iZ( Q:^yQ[v#S;d"Rb]bPSU)QvR- V"W/zezg^"
}j Q9{}#Z([^r_ RqihaRP,Z+P!mPY^RQ;We
 zy QyUT#l^~-PSXRc
 SDxzU? YiSn]wY:irT{R2gZ
"  #_kzzS;REYiWV_Q
" ~V;f2 NZ7Scdrn@zSV^
 ~V:f2 XqQBd<a(yucT
""~9= [t^4]_kg"SPSUYEaOP3"RV ]<uVT?_*
~;! "~&Ab-QoLTll* xgS/eCR7aQ
~9=qp" lS[bk>X" ~9<
 gS~*()Z2&Q+SPI ~Uhdf
~a"[) tS~1p hVQN~*&#m5
Rz ~C(" ftW:Rb~By
V]Y^ "SjWYRhQ1cbR0SCT8U>QdSWPQU~P=cOPVW96TQQt RxRY]6U'PhdSMSeS:TXUh][csSV0TxUT
 SjQ"fwWk |,Vn~;&
"~<2]_ TH"P<^C("VXT>Tz&r]&^+%5cC^:% P4PW~%iX)WQWWX;rD
 W/~4R]_"% P2dF(bs&~6FWzU:
~I[ yE~4v" ~SB[5
oqPX~3/XoXNPzP< Q}f3RUU6PAVNlIU5tERs0 W2i{r8zc
""" &VMRRY8kWUx~%QV+T>SjR[ R'P@"#TzP]VXa1VfQ#Q?^[PB#UTcFQ&QRVhREd/
 ""xwyO"ql e<
 R%P@"#S*QBUBTU]NX9Q?_N#P:[GjISp^V= WsMRkTjle"PJ~-:"^5
~bG "e7kY]R" Rl
 b"noV4Up~&[Ze ~0DS-"
ZqgBmV~"P AdAT)X{mUW8"wh" ~:R[p
~0l R7jWeYc~ v{U#~08_9
dmXx[9 ^ZgvT9R</xhaw ]l~UaQl"
~Cr lLn]VIWXEV-gy Uy~)DoUn7
~.] QY[2U(w4hnP4Sg]? kc"iqgvWXEwN
""~G< SYW7~&4~(A RE}m]r"
" U,~,H""fg SXx6SryNQ<
 R@XNY,SraN[%;VH""t!Y~ k<X{h]Xg~!(
"~'E [3X)TuYE~!o nXk8hl
 eio- ilT<v-QeR^
" ~<kdgR' SDRNB~Lk
 Vd~HmR' ~4SWfob
~!| ~1)xI #^XZ!~'Gc5e?ReQv
 'dafP?caRY]Yieaa PJ~D/QP
 k[]Y~"'^3WR c(]G~"eirU"T|Re
rg~0V #cd_Od-"" Doj
 ~!xnc#qzRs VZ
~02" cd_P~0VYU
 anm=~)B Pb~6ezBV+
%~,B ~,IVfW3h{&"^Y ~/-
zk ~Vs U4hFZWVUtkV]
]@X,~!tDPV+P9~((#& ~:I
~,B ~,FVfV@PBh{&"^Y ~/*
  SVUvQV",U,YOXNTA
~g] e"~&,m9 t_p3Q:~'&P/
 {&~>| mLQsrkV2t-
" ~?qz9 c>SN%~!fTDqi
 njg= g<njTlZ3Q#ob
" r3~0>i/ fvZj#U|^s
 x_~AMRe r2"S+_9_WPEi{
#~KJ i7bRUax)YZ_o# ~U0_r
 "ZO#~'GW9" qz~Gi
z8 i5hdxQY2"_g
~nQ a@[t[r#^E^tTcR!J{N )a)hWQlb-TEYVamaw
"""~2; m!~"5PuR{]'fk q/~,4
#{H|u "W7X3"ZS#RdZb"%]3U^ZoT^.P/QwTCd!WT W9T[WP[tQ>VCdKU+ZVZnP6X<QQTnY<QZ
~/? "ZJ"S]aIVbdXR{XQRtPu"U~Y"fk iEW7s@
~2;~(Y weP"szPuaQgy ~/>[O
 ~F^i2 k^X8_3q("^@S"[w
*Xi~-{ c]PVji<XD6Sl"Q5#QeQAn# ~N<UHZN"
S8~07  ~/AZr"Z?xE
~Z=  TUeXZjX>~*dSGQ%
 ~(sY1sU% ^STX~HsY:V-
Y+ ~2P U-j{R]a[YXP%
Ww ~?>z) YHe"W]Vi_Nm)
~N? "~3UhG %~*HQ.]kWN[3PjWrXH
~JM #~*HuC aBXGcqR<z*Z2
Xi~-{ cTPVji<XD6Sl"Q5#QeQAn#]d P&XO,ooTLm6aQUHZNS(
~*H ~8vWBY3 cB~;Tm4
 rC~0V g<SeVAd-kiQ#
s} ~Q_ZK Zf~;ccVS._6"
~[} ~"m~"IR4VyP^(Wy ~4m
 "p&_F~%4ej0 ~!}
 _EnUb)X<^ema TqP~Ro~(.]=^AaA[HQ^PL
~M= ~F|"r@ }AoP6^*
 ~["X^ s-lOe#lXTF
~9e" ~3@<POTZQaoC cm~#>~%r
 "(k!P%cwze kPfcPBx&
' ~DT (l#R~W(zw
 Vagk S+~(]zca:
 "v1J"wt v3dlZ-~)U
v1Kwt c_dJV5hQ~(C P>
 ~QR xRRop^W8ZVcVX'
" WJdSTND~#/_UQC ~!Iha}"
lM qLD];yjYv WI
wQps ~c1 T#i-YLpPGX+_}SN
rd"~G} ~#=lK{K tsZynK
"~k5 #b!#~<WPv
~k5 P5q[~,;Pv S}mTdu}]
#a}xC ^CR/"w]wI(dF qx
~Dm RLxI0T"%_eb?i.WQ [|Vw~1=[5
a}#xA ^AR/sJSdQJuN'dG- nt
 dWe4gkYdapRgZ;aj VL~RK
 w{~@) TmW'dOV.Tt~9S
"mAZG~9)"Uu Bl~VJSNVAPbe1SlP=" }v
~aq mAZG~9)Uv t;SN~0M
]w c.[udvxg[x c-i9
 }r [61PLoy[He<PwV:Zvh-
 ~P- s!nFV0WhRFQHtP
SN ~A,tb ]z~@n"
 V9z#V1t=mS ~+-sWZ!bj
#~'O" [#~-6 [&Qln"W'd2RAQNj{
S81 S#R_r.P]"vx#YhbN ~>i
~'O" [!#wsboPqP; P{YTW-H|uT5S9QM"
 ~,( [)jvumaOP{b:QdV(
 ]*dJ ])m~jQ"iolB
" aJxbTSP.fH ~+7VW~)-
 ~2>~)- l%s-P.Kc8vuP4
/"]hk(sE 1SUUtb!Ro"TTQaXOd-[SUOe> TGWLmATIZ+R=Q|U?QQTpYo"P'+_{
~0S n5n}~'T ~%)~*W
|LbE ~ORX& ~0SbZg{/_r
STP; riQrmG Vhb-XnlZVsYV
 RleeS;cQTY{o vs~*pRt
qw V-cK%~7yRN +m+T4]fk5h4
~Z( n6~/6 ^?p>t%
~,Mae#c3 X]uu~4sWK Tf~7Gs|
 s8bkTc g3yPTU[bfDTA^m
 il%"~8o gdHln~-K
~-.mLP|Qm" sA~*u ~J9
~lk ~DHev cg~Af[F"
Y% Y#jmUyv![/ PZ
 Y|Q{bs{wnHCPQ
 w5~!~SM", ~#%y~VtR>RB
{g ~mt qVRQSmVv['u'
 |hs'ZQWz V[f@Z/Va~'M
  a7mUUPx0[-QmS:
 %~%KZ-W1gfSc%T0Pddn# kVemR4~4<
 Z+P&d,T4~83 Vs~VN]@
V+~X% R"~]. ,X=~6V|o
~%Kn4aS {.j,ke5% fpg,~-obU
"|iw< %Q"Q;U3k%WVbGT7[>"Pd[B*Px[/ZA :m8"[v^tsIl|
 n3 P[VftFS!c!PCZLTlVGPIaEP{V(
~08 XOtJS{YopmTmVLUBQD ZCkWcUnH
TT~7L TRwdm9"#TSTK ~BkSB"
~GJ ~Ny ^*~0dQsV9SHS*
 ~aZ PNk%w2"i{a-W0V<
 Sv~DY& gpVXM[n|7C
 x/oj cxZwR&v!"~&a
g'XZm_ ]arL~'aX5P#" P#SGzM~"k
"bp~*R PZQEPcP]P0g<WDR:WXk=QlRmYO[< #U+_#__XVQ![FVw[F("RoW?QFPZ
 ^^~%4" TpQmY3~*R
 ~S'iY W.~63e%X&P?_!QJ
z}~7G ~?,s< mLUw}q^0h4
 V0vp~12 _0~-g#[8c7
pU~!O c]]B[QP*jiQ&n(T<"Q@ f]g{T<saQ}
 ~<m PDc}^"pfT'Tee2SP
 TEsYyig= ^D~(>bscE
 Te M_'lNX)UhXCizcH
~@+ RRu<P]U*a"UmYQ#q^P?
 QQ 8U^xCj(i;YR]I
P< S^~6qiVS| PGSFSuQkhmHP~S.dYP1RC
 div"YRYZd.Qw ~4QfTV0SAQw
 "f!~O> f!VhV2ftc&
 e~Vhw' f!uEv%
"  Rjd+Z&bg~0"
 ul Ri~<x
~j4 k]~!fp*[<PK XNeP~#c
 P5?~)Sd;RSO]f |!
 ~MPas Q.XgRCV3j]^7dO
~"IPk RY~>#S+#PM" ~QB
~:@e}g.P+ ~3w e4#ilzGPa
R#QHhIdu~2TQx t+SVx+
 w3h/ Y.QQq,LU&YS
~"@ fT~@_ _BUg"SqX:nG
-Xx_P[^{o" dKYmg>"aJRG}6 Y'hB
U9U{Q=~2d ~JA ^=^XyxxC
  mmPCU~QyV%~%JZ/_>
 Z{QW~!"|0 %TxW7p5fiSaTm_L
 R%j*[Pc-_lw+P7Vc ~BGc|
  R.gi"VRR6QxwBd:^R
Tx~Z4 ~Xu V"raUSn"]tPfZ"
 Q; U*RS~J7RXdXP:
 ~j4 [!pS%_t]oo8"WE
 ow R1VmT.~"Tb9^2bx"
~TLeC Q8PaX=T5^~S2BqRmM&P#( SG>XeTFe(eY
 1jMV^~Fh R;e0QO,[S{o
 #RvT)^y#[l"~+]Uz]IUh "'Sh]-Z/QNTd^2XSZ>QbPk_kFQe
~=< g{ Yr2[Fh?wLs-
t; X1hl~>Q gx#~N2
QpxL kSXW~;U [,~-/tha9
 t6R{~&| {4i,fEc,
" ~MgVl d?^oQ)h^"
 r]~!j r[~)FRcVlc6
 ~Cz"P= fOg?b^eMu+
 ]dgIX% fYWR{Hn|Q*
s= iN*v& XB=A~08
~*Gq] j6nZW+ ~+B~(/
 ~)Z ]%^<X3^2S?TbP!Z_
Yl oYa"PTU/~.= T8~Mz
 ~Dz Pw"Y/ZJS8Q7X0%b6X3Qys^aV
~6hQefy :R7SXj0[[aAP?P5b(QP'VdYNQ:[7 .%/V8V(Z8W!XQPhn;Z/f3QLW3TM5
Q|vP]]m& TmPG3bnn4Z<_2Zt"-P8"T+QyN ~,1~-6TP
~O% U2"]jj+~;ER: w]sbU-
 zk b9}DXHS{VhUW
 PE]vmP%~/| ~4cnfWs#
 ~0cs:VB R}F"GVxRVgegz](R'Ub[eiO
~/[W=W'y0 ~;AR@WBYm r}
  Ss~%1Wx^ZU9]"Zh
|I~#;  ptoEr/P|"Y(QH
~"N4Yj Rm~>%^uk" l9~D~
hv V*^>g>i,"^oi)
 ZTUJ~Ql T"fczN^+P.^!
#"/ n] l@u^pv
 Xiphd' bPdTzZY#Q*
"/ sC nZZE]Rzo
/ nY l=u^pv
 b3l{_PTfs[ o}R4P"[cd!
 ~>8Ps b;~/9kUa6
~0"T1~#: UpfALeWUWSKPRW:U7 P}
 V2Py Tt2U<fmRaV?[Bu]PpV+
~)ew8 YTkSRai7lJg@ ~j+
S&~NA R""PO~(R^I KQc
"Wm UoYmRGVu_7[,W|odbl/ Rcapg2T<UwXqRGgRUD>UKPsXT
 Wm~!Mx2by ~5ghaV8
 "R6"~!5el"Vi ~Y+
 diMU]WGT8XGei%"^& n4q7
 ~,RiI]! PPU[~%>iQS@
~k# {pwA WVur[}Vb]HoI
 nL l0u^pv
~]# pudT~)sT5 ed~6*W+_^
"+v)~6h 'p%S77V,U!QwWFbpW@XxQtWr VxZxS]XDWHbbSyQbZ0^zbs
& +^DQ%]G"Wg}u ~?l]}
 4Wd"xrku" lQP#U{U/b>"QbS%QAuQ
 ct~ERX> PiSgWUr~e%~(5
X< tf wDk9V|*Q'l9%a[
P8vK '_w]HSa~!WRsV4h. "RmSCasQ_I,SiT:Q)T&W,TIP+PG+/PAaw"T4S5UQ85Q0R0/UV1Q}SeS;VEQ,'-
p" p!Vb~'R RLm#~;pY#
 }M QTZi^"Yntoup
 Z/ U%RD%~!diZXt
Q4: 3u( SJcPSL~9CU-
v) seVAXqcs]jh3 uCgQQlp;WfTg
nr#~,0 fgZ8iJQ% ~@4a*
#cS &SlS'W7fZWr~=7 ~=vlo
 ~!YvQ cfX<k9f|^+b:YP
 SnZkQy SKPqQHP3l(Z]U+Q>ZKZLTlVGPDbv
 f3v<~#[ ~5wW!QYVm[neP
 cX~+bS[S(eR P*bWlo
 ~LDac T|Z=ieeNpT#W+
 ~#~2SL#dYSm#Q}b3 YlkW
 f8" ]mS!SM"U]vm^NT*
c+~&~ -QhRPg}PXUs[g~#_TwX:VS QOa=q*"UvpNV"V-
 |=C^WSIRCVShsQZ {^
 ""%Q:Xs#isc[xKY="UzT~ %P"bjP'a[~2ERk^-Q[
 R}P~FRIdq~MB kme^z,WG
 Q*Y)~<uYWX6]R u(dS~#6P]"
~L= ~*p [3h3S6dL~!sYi
~b% "lUX*a~jvX|U*ai Q"~*IpYe|Ws
u0~>f ~geQf O~He_Ha8
 ~:! T5]#i(f2Uci!
 ^_ Y^SQrPfiV%X.^h
~5X ]ho9fyTiT+XF" T#[OqD~&eZFR{
Tg ~T-TZ" Tdg7U2[TZ|^OPL
 mP]f]em0Y? +sxsM
](Q;_0T7~7_ j^P}VZ[#~&<eP( "Rbcs~9risQy
s0 "vV V3SPaHmKaLut
vV q_TH uAec[b
kW cljE~<U b1ely{
P;}3~%L csl^[*o#RUiVRh
 z[xQY> ]gp|PDRxo9aCe7
~*y ~KdZ| d_Y(U#d?RG~0*
 qml:+rVVB h8~9>fy
~+r ~+qqs f'~,<xe
  ^3"}zR>szaMTM
 uM~)sSHQ] ]<WcaXb4-Q6#sh
Smpb  gFb/~)Cch
 ~FpZ,_I &zERMZ1kL[p
~iD ~Y, Z0~F#WWBU6PJX{
~=# Q%~3X{t Ps|q1ftSmR&uE
 c~rL X;P6o:R)qcnyW{
~Fl T#QdqwS&w=0ZhR6ZcQ0
 jW~"i "Y4QM-~1aR,a1g!;
 ~_y Q;j(V0P+V|bGo-*Px
"~S9 ~l< S&RdTZ9i:~D'
~S9 ~l; S%RdTZ9i:~D'
 #C"PXRYR<W:TwWV"^IrOWDP^"aKP8TI %Y!+]f"^SSG]-h]VHTDS{T}
~jP -q>T{XyxoTs U(S9Dit~.a
Vu Vs&~'7"RpXdvD oHSz
 XEmlT^nha) Vp~1;h3U6
T6]; T7]k~<(iHR;P& ~[2
~_cY5 #^rS5WYWMX+ZaPw^%V;RvV6b_QlWtPY "7R?Y8V>V*(PaTdd7V?jPZ6W(SMPwYS
qj ^% ]IVn_w)R{Qt~.y
 lyduyVn] ~",#}8
" #eO""WNZoc'P|YM"RFwL %d+fDQi~1c
~/t bb~*a "eOWP~1B
xpc'qK "p|WPQitPeRRJ d,fE~<"
 qyVEc'P2 d+~;g^C
 vWUO~-@Vz W(PerzkG
  aOvbP'YNP=&gTPOdQ
~i_ wo"jBR# t0~/MW[
 xxPRdzc6Cp5 eMYh]"d}SRR&UoD^|TJU'SlQrQC
 &"TR^vc-^_WQ R]^rc5dSYrX(
X5~&8XWf| ^OY@d^~!]
  c@a[v?erVNYhS;
vK ~Kq[n P#R*~?<X|
 X#"b#P}v&RtYpY3 ~1n
 ~28T."*u)QE ~7=tJYn
 CPLyTcZw3 XxS(S@ldvhdLZ{
}; Tp~1(~(S [+r0vncJ_!QJ
  LPXS}w~j9klTU
 S@gblqr,RFP[Sh R}T6uI^DyU
 ][~(' ]Z_}f)Z)SJ~!7SI
~/N w3 yrPO8uKf3
 *qg_,pG ~!|quh(
 l,#~&i to'{Yua
~#,nQdw ~;-R(Q0fd"UH "Tx=|Y
 eY~,*P:XT fajxhPSfX.
[d"ylaKi%U, m5Q9V@Q'Y|#b/Qx)P#&l{Xw QLbyW{cER*d^PvVoY[Zi
 Qv~P+ d=n0wUV|QvVp
~L{ ~'" pb{bT*CQv[1
 "]~~!2ch #g|{;X'U|XFS>
"]} YTT]|M Tyim
 ]} _b|M^9bB
 qOPh]pn#UO t=~)Z_z;SO
~8+ Y)gByPcpiL g#~!S
 d{~A5 l![jVOS!~)5UvR*
" ~i= koRx"S+_9aM"
 o8sr~'2 ^;aK#UZUvQ#~4yXu
"~#) #ZpSMasP>rqQ-riVjR_ RdSjY-U6~?%T&
"~_( ZqQ?PRPZ"orPDdkQ-ggcl cuXWSFa1"RBSaQAc/RpUjc&0BYI
 ~cQW= q3qA3XXmS
 fH [XW3R3x'"qoaX
 Tk~EueX Tgdx~?{V0
  pY,[5pb"[YdX
 ~)5Wy R8S=1]BpL~+/"
"#  VCfHP{_j[Y
#  VBfHP{_j[Y
~Wj ~@V P}Q?Pcm%X&WK~4d
  V@fHP{_j[Y
}3~%L c*l^[*o#RUaJW[Rb(
PL~Vk ].SMlUS(~') Vsq~g9
zu Y^Q1f'XNQdUSdWUZR7Td[]S1UA YBQMS@^7a-X%VzRTPaQyXdFTTV^ec)
d1Aj@]# dQ]V%ii_|zpQ} ~A7
+j= X4~%4 S.SOd/XbW;Y^U!o+[?XE2PO
 Sf~%yzceo Q|gBds[tgqZCSG^;
vr~4C  RTQAVGc5R|~16dm
~4@ Yxr5e4 |^e1x{Yp
 jU r-XhbmT-ma
 ~)&w4^u Qu^Dsmbyt8
 bZ~6:_iX> ~0QUnu/_U
"bab+ bS6P'*"aEP*Y~~*mYiUk lJT)Qjd+R/WAT1p@]C
 baP6aD~)8 sux^tG
 j=q!~*?2 S%TU~%.fZmgR}
#x. qNV/wnY[lG Yokx~?8
 ~F^ "fz_IV9mEYM"
~BIvS UWp/QFr9TYKQHWb UTgw
 xAR%ZF"T_" v~}Vks
  ycYT1U<mBW[R-XDRw
 ]KUcQX~:HT{ rlg1lFVj]NPa
~+L w=S~U% |6VOS;cOp,
 f@~1TR/ W%R[~>DTFQ>
 S#Qs LYTT)bvXlhNmZXg
 w*"bq" ULelnlbpe/
 U|sm~6W S(VZP-~4HY@
 P=P1~<5WQcd uTRLSvP_UV
~3Y~)E ISKe#~%vQc+ W=Qmg0VGZ!T,.g%PnS[al_U
>]a_F [)&sxlg ~95
 oDjJ]qiJ ~P>
~Z8 ParN i%Sge}"}'aXS?
(~#<"v3Wm Z"urqaf7 m+Q1
 t4 WAd5RdizSFb>az^]&QKWC
]R PN^,hU3PEVUWfVa ~3E
v3~1Wa? v4x*RT"Sa^,U< P,a;f/YRXwbg[h#j@Q~
 ~"PWa o|UfR(uc
 WK~DCn" b3l}c[n^YNQ)
Q,rL*#[XeFW' zSU9"~!N
 "P.cbS&"1P_VueRrwXtR1Y" e<~8td}
~a[P" ~Nw P.dSWO~0E
m9~E& m8oc_nS2Wf/"lY
~"W [O~]j mNYrW8x(_lQ6Vu
 cZkNTS~/& _lR@b;P~STQCV*Vj]b_0V}Z]PwPnQA
 T9PAVK~&& WYY'~@bW+Sg
jM QgV&Q<-S]Y]XekKPMf%f/ eBVSUcbiSEP2qmTRQC
 VN~0Ki4 y/f4[0anW8
]W ]X|1e.gT g@~.UuX
 eDV*THT?ZV~4f x%]VVGY,U8wG
 Z: Xe[RRQPMQKZK~.^d<
~@m cMRi~!)lLE z.]6~"'
~_B j4x& foS)wr_nkI
"~M| ~*a~'a[W aDgyg#ZH{*
~M| ~1@ z6PZZnYQn/[![W
 AV2}J VP6jEmP~-%
~DBbn uc{}as u!uC}C
(~;g c0|1QG%s?U;TIQpT& ~3?iT
Zjb=xoqn ZnPCPNWh"k[QBb9XbWKa0R3Pg[- a*~1";Q=eO
 :~h, sTU[
#~*6# m:R.VI*Q!RvQDP_ZOQ.S.P.oMcwQ? j1RRP"~Jw
 ~/8JZgSjgfbu h|si
~*6# m2Zf|h XK|{SJQ.l]VYU1R{
~3a%WR c*|1P~k{^*VjT& ~K>YeZ5
 RK~WI" t,h[W#lAZX
 QS~(f~,uQx ZBU~M~G^QEZU
QHhIdu~2TQx qVSVx+
xLYs W~ilk.^RQ:UySR[_UN XR~5:
Tt~>c =T@gQb3ZqY5 iKo&
~>dxc ys RGRo~&F^,SyTLk"
~'w~-o "~1R~-> e;oNXD~.a
 ~4PzE _nnLa9e&]&
 ^?[!~=j ^>R"eZ~2_[p
 ~3y iOPM~(yWQ[ZT-^3
" Q"TxR?_?o.Znq-VWRCP7Qp ~3:Ymk3[z
 zH]lkGiZS+ VI~VqR@
 U7RK~!vT.V6"Z?
"" v?t:"ho V?bUTeW=m&hpX&Y^
" v>t:" nXjMXYPio|PwV'
 v=t:"ac ~8FfBV^Pw
 pZzl{6 ef~"K
 ~i"PN%" ~*(yGWkU#Ps
 c-^9RpcgaVRJxD "Wl_eR"V^Q%}%]@
  d0_[Q}p6|@
 Pdv-p>gJ"NVP jv~3w
 W]W-S)s)PZ#]hi% U?VEY~[2UPZ=OR%PM
 Q1TP5ZLr: V1jYmP
 {P"TX" m5~Cd
^q" Qp~Pp SI#~/h[W
 U&~;H' Xv~(eP1V3wvT*
k)~/M QdQq~do T&SBQ?v0XFzETd*
~C4XZkc WcixTKPnYr[9"P*QoSWS(_c.PMTjQsQ%"PWb, S8P&ovW:v%R/XjSz
 UvTiSMU'g!tlcB ~Vk
"~HV ~&5PZrg#m{ ~C2PDp&
uK~#Y# m8ZS=Z7rh [/q>tW
T@gQ TB7~#Kkgio xp~>K
 uP^^_xVb SNP4Q'~%Lu{
k" a=~G:Y}TQ r'_Ac3
"u<sIT/#lg ~=)[qbsPMTX
u<P]t.R=#lgU7 51X"R{s{R2d+Zqb# TE~6@^}XQ
 #Z%VS#S^{+mgg; dij!Rtx8
 ~Dv P1aQe&t]Uue@
 Vk~EqP(Ro U}PNRU~*?o*ex
 ~+s c2]q^QSqTO
"oO" YTeJ~!S_'^L ~0"
oO" aQ^L~!S_' prUv
RM c' R8_<"p5fZXvfj
p8 sO"UG~*K ~&Uz+WY
 s+ b__1V|t2[B*Px
 mTREWeV._%ZKWGRv bZ8mV
 U7dNQFXmn*o: ["~W[%
_h ~-=PUaoR} R2~d~
Y=h<tr r) Rp~8h#SL
b=~%ata  bn^F%Ua^q~/@
 g@P' P!ak~%afB^nZD"
~R3 "PcW&&[tV?Sm&VLh]lv jOVS
 PQ~NAi{# l!R]
]N #X5"[wg0fgl! SK~([~/e
1v(vx u)P]v{
 Qx"#Z!RqaPT1Sm Qz%]FjxR1_ipg6
 ~&k Yp]^kcSXQ*]^n[aI
 ~ha WIQu%{NPua;
zz ~*@ 7a9Y6S*ORZVnV/WUp"ecT=
cs&R|"Z,in >cZ7[[^Qbt h!~O/
~1jnT YxjNQmeuGPRP6" vH{Iiv
bb [ST-bvReTQSMQwbJ"Wr*PeZJGS_[A v&P>[GT9SycNUaRU
~=A ~"lfF _jTGVn]<~)rQt
~L0 Py~CF ]0T>~?H
# "~&Cx4P1YZ b/V{~*c]k
 "e7_rR{~'1 oE^xT&
  Q1b?rTv2R&W(]~
~i+ ~'6 qiP4^rrr[d]UPc
 ~L7 cn[sQ6Xrp5m(]E
~?O# twP]" aE
" ~7: P?z_U5c.Vq
 ~79s>[g(- p|~##
 ~BPhP RcfHPX^YaG{&Rv
 X{cl [F~Gt
Xc~-? ""SVS5WpW,fKRZPsa>)[F]zPjTZ P5PuVU)UAPkP-R|QDP4RI~<hOVb
 Wcs'hh"k. kNhJ
 rh arocZdVf
et ~'I Z:"^yj7nhYYj^
~K_ Zdd?# w+P,iibNVgT>he
" || %a+Q.gMQG""#"#R.YAhk_uc<
 %a*Pq~4h #{k_:T0
" S%]7z<t7 S#~+c%~#x
 ~.TT0 S#jc^'~'!
"#r- 9Q{oTX0~80 ~7[
"2P#C8Q7f,XPctb6UTsB #CP~04owcxxFQ0 ~9?"b1WVVc&U}
24@CQMo-z_ RKo6QdWib6Q/pSQe 6k0
r-X:~80 R2~7~
bb~@Q, "~Q0RgP'RZ q'~*Q
  b;FVGg~fiiq,
u# FRR~#0~+[ i+a8~:yRv
~@_ RHfAX+RfRlU'hiU;Rl[IR{ Q@odS#]AQakr_5P2TMWZSbRK+
~1- e?Q?W'ov& P;mrQxyX
~2n iuWn W,jUc[X_Pfg0PBk;
 pOjI~+s UE"dDZI~;bVh
~R1 aE^x~3lX*Z_< ~=Z
 u<~+K P:~'zPMYEiAS?^mWD
& ~5? #XRVyR/S2_^PzPtV(YnT2PvQoZPT0Y1P@PQbiQ%
 g0xE~'H ~(*UST~t%SG[-
  #Rcg7]okQr.
 gEX:}?_?V1 lxVPyRXb
 az wEQoP&V(_O_8rzSl
&0@CQMgrViz_ XRh|QdWiT+[ZQ/ri iZ^T~+e
 iWYE"W[gWprax ]%~.9k6a;
tPY~ XNR<X;[[S>S2iulz o8qR~#qT'
ke" ~:.VI#PMfeP^#
jbgq mv N~Rs"_[
r" _p~6+%Sv@ VU~Dv
%P_~cn [8j<Qa~25)T> a&[O~D?
k,~"A Yi'W}QM"fDZ#R+nLU1^E v>^Ma3PAT2aGR]SYQ@QcRP"P{Q1QP
 |3+ oPWo"d@[&UQ
P_~cn a"_CUZ~/[T@T>
 &SYl'"TwP7Q/SqZnP"Ug[vZfQpREPkT2YuS4QEQu #_1"0PzSiY_SqQ=]Q3RHQVXbP&PlUvWMSTPWQ(VFXrT9
%~)o_R}s UxilU^RO~!4P6 ~V;
 ~7[hN_=Y+ j;ktr5](
T9~J/  R[Q)noW.Xtwq
vA~@E SYQ}iXg.i{W9 ~'TbID~#:
P5 ~-ppI' ~/A"VPT]p/
% &^+X*~3sT0ZL ~(2z:)
~=d ~6A QC[*ULkzP>k!o"
@CQE*o-~3Z qmQdl.[m
"~Pv) ~,*gV_9 ~C8k>
~Pv) ~,)gV_9 ~C7k>
rL*#qOW'PPP~" xxk0w*
 wD~)+VB WgRV~!Mp~Q7hl
# X}~*;V{w[ ROvMY>];lSYm%
 RRelZDR6tq R}w:eiXi_O](
 ^-l1lgR:sx ^.X[hrUlvzV;
 ap~Ki ~(,kIV5[*PSPLbh
lf c6eqw5 ]_jEvfpP
 ~2Q"p,"SdRq ozkBtn
"" v-p> ic~6b"V~[Z
" ~:qRx kNQ:n[vf
 ~>: m8WWfS[{j:_D
"][ PtQ[Q9Q^X"clUJY?s7Q0TFTf9TIP&W; R9Y4X_f5g6T^VXY4
~'O ~OlYw gO~(D]"Q3Wy
' ~3_gC P6VfgEga~(.7
 PQ"ZSQT"Qqil"v~PFc% dPZW~D;
 ~%u ,akUda']SXnVZ_|o*
 ~do Xs~(%Y:]kYwQG[r
~Al ~5I j5_Xb/j_
 ~3Y P1VfTyazf2_cv_
 b#unP:~!{ b!hS}2+YR]J
 V6~%%agnh'Y= ~6nn&a9
# %hk7X#Tylze:S[ xoT[b(z)
 ]x~'1 #_<"~'7aSVt
~NA "~6I]1
 w)rvkY^S
% ~%g?eMgYQ0 ^wQDT[yR0V{RfVwRmQ}bU
~Qy x;~3L b>P~VhU"mhPOd;&Pq_uT@
CQMo-z_ qMQdWib6Q/pSQe ja
~P: ~%nwea* Rw~!YgNg9f!
 UOP<VyjeQeb9}m y%~5T
}t g5 ~9nTfVr_>Ty
zMv^ pbZ(~'k ZCYo
W,[|QtlYR-PzP"U=QzklPrUE_B PGQRP^R"Xy{=yC V=
k>zV_@ jvFUtR|aWQ@Y8RiXvU7TGi6 &"T:"g3jqV^TeZ)ZbPKPO_m
WO WN~6#q8 "WOU%~!a
 ],~"Xe{jV R,Ts
~@l ""~7n"UX R,~;?Y2
" ~LuQ3VB ~<6cv
 ~LtQ3VB ZG~1=cv
eM~4zdP W&f#S4TjwmaZZ?
 ~04aZW0 ~"/]njJc{
j~"_fsc rPZzrh
~NU ggRglSgu^[Xg ~I"
 #qrW*Y<xd]jR_ stV-~'^PU
~T3 ~3uvZ Wf~!#uhY'
"[p~%# |j]%P{R)_EYOR' ][o^waYacHQq
~1C _-_phKVHlz ffgRgr
~QT ~%p aS^-Zc~(#eo
%hC~C0 R["ec~E#Yi [<Z2VUUSX[[avkQk_BPQ
P~Ro~bd  QEgk~(Yv7
5iHq"|B 4QrT/PFjSP!gOS3WQ{5 w_g(Xe
~Z# hmUc ewP'_8"
 ZR^PRA RMR|aeQ0YtU~Qgd{SnQnVNJ&RMS?GU/
 PxU>^is8~%s fmug"a+Wq
 #jLkaP.X0PLV#Z9 zGdfz5
hIdu~2TQx o^SVx+
P<iabh YwncP=s( _VtCcl
quQB GUKd8#"a#Xv YP
 ~-LU^ R^R3T4eGX)~&0iA
 ~--pI' ~.["VPT]p/
QE*o-z_fK q,QdWib6Q/ ~Q!
~%/"~.v e!bkVw^kR0z7Vm QEvVio
# Rt@]=_!Tb]9U/WEVEy= "]F""fMm-yW
 [2~&~ U(dda:RKel"
~,t  S3<]"[YQuTbcv8P%dC
~b- npSGU}S^mo^vR7R-_/ +~+.~"7^%
~Hi XF~?o[n d)VV{z]~
~(flY "ilj1~!I V-
"~)w Z6]dY+_xQhPeRPY']nS&"PtZ-SiP:RsV)Rx ZNg|
iHm~ QqWrh7)dFRP"kw"ajZ6 ~#%gd^U
 t?"P*RUt,Xp zcZ:X;
 ptQ" pzSLrgbI
~CF Ze~Yu# e&~)J].Wu
 Qd#Pc"j0_~]t"w9 Zd}}
 QgY,Xw^yWV ~:/_Ee!
 ~%iyvVB WH~DTQ7
 %Z6S;Qz_SRP_IjRe|Pc ~'Eqlc2Y+
 "^gU^Y]S-~1LZ; TiTGZo*YecT>eaq+
cS ^g~-v T{rz
 ~2yz6 ~,B}{Ud"
#"~7I Q7QxS_RrQcZ]n{PrYZ#2l#Ry SO-X.ko^Ch>XP/V1Zp
 dU[:"Qe~/+ S7TV]HR1S1RVT5^efD[gU*T@Wj
gq}Zgbc6 P5t,^wPyPM^;""xQUk UfXX~(ah}R3
 UpTm PqR,S_U6m?^]SfaiW<
#~QU UZY:dq_>T)1VVT2 uoRS[<RgV6j8m-
 a/VcV1T!dy#Pm eA~&Y
UX UV|hTTw2fv te~*<
 ~0;d9 YO"U?a)Q-~*)cY
4 ~adP@C J~:&pZUd&-
 c*%o0Vb[-TKhE#"P.P_QvVi3 P-[XYjZE~"9"QX^c0
 ~%X b#h,XH""SlXHl!Q'
 ~;"[Ufc jYSxxQUme_
 ~'B## bDU6^@]zVhZVXAZ~i=
 nLq4 V~hM#YL~'s
~WmT>Tc ^qfN ~W!
~'Den ~Asn_Tl WdWhb8
 ~^+ g2QUhWT0gMS.TVp7
~/9 P1hhZ/Src2"c|&bReG T?dnP1v:WxhX
}i" f^~%& []q9j?BTq"gQRi
 "wD~)OTq SzSeaCg'T>X>VY_3XYZ.VU
~]w j/~)o[ZiJ ~BNStgP
~Ul fH'ZX~4)Z8 PB>P4Q"VbVK@VST:QwV~izUDT<jWRp
 PmYKU]qoQ<S.|tT1U2 s{
 f+X@geP.v1SZQB WFz-y"R]f"
 )PcZRh{n@~&A ~6(y^
~Fq U!cC Qp"SAQ?unXgzETd*
 ~aPP@C 8~:&pZUd&-
"]X" _|R#VDXFT#~;&QvQ; ]niU
]X" ]ma4T9T#~;& vsiL
 U&Pj~*i zD
~h+ o4WEwzv( yNgYT-b!
~!t _xm.9" ^pQlZ}
" ~7mTdZE m1t-UmRF
 ~Gu T]y*aMU)Q_RSWQ
sA~@[ ~!-%U>V|"U"""""Ne"S5 ~Nn.
 %V1V1PCTIQtXsc7S;P>U=P=V[bxRtPr]S #Q@x3peP@XUFYM
~TL sz ^6f7h5_*_i
 Zk QkP~V~ZrR=U"c9
^d W2 Qjm-ntk)ab
~fr P&XQX}Teuk~(7 m7~;uRIYS
hU bsU2 ~>YP1ccTz
"Q5 %Q'[4PHPJb]Y},QJP@P#"jEP:['S_cN&PDQt P!Y7SJPv5QaRxR7Q8UxPFVNW{X[q_RR"T'S]VoRv
 Q5ZC~71PO" #qj~,lQZ^4
 WTWUS]"~4+ ^cUKw8V7
~W% rs ehkHo6sz
 Zp[=r#R} T!_,YB
e1" cL+[2b;SU[6P3T5
~L: cG"QOCH~41Y) f5~7s
 rB~5S iabh_#THPFU1
~'&][s># ~41s@%
#~FK "UAfXB[k9T5"d7c0W9Qeg? s?Z9~5&
 "~:b[:"( ~US
~FJ lIc+"uvY-Abb g,cKkqh;V5bo
B~&@" g<}Zww ~MXQ0
~Qb P"UGWBX{Wgm9REWYY)"^qEYX tpRMYk}0
 vUqM{o& [>~H4H_,
 ~KN ~'oS7QH^sTmS;W:U"
 W2~#!~!c nU"VhSMbNa_b}
"~8[" [lVzaA]]cui>P-cB
u) [kb1 [lPlU]nNcv"X[lU
 "UuT|l-b#y5 ~=(r?Ta
 ][ PD[g~.[[mVETkaA
 "yqY"TH[+Zhl) ~?cw%
 ~erPr ];i(~;VTm
 #p=c{_CTBhK Yc#V=qlPNP}f8k^RwQdR+
pb  VYXYWjuVZ6h+
bO ~/; bL~*?d2
~a1 #c3SHP<h<]^Vt%g^&X- m@asRsXvV4PrP9ldTG">["
 Ro nnWgZtRkP6]ETbw{
 ~MH% pg[lSg}/bs
 ~,Ol> cR_l_]tT"U~ff
 ex~;; }Dt>^vZF
 WEkI|@ R0~&&R,Xm
~Z4 ~SL PW~97]t[8
""% &WFl2U>]&*bxU/Zv"PU&Q""QwS_WVSN V5~GK
& """_P~?(SO t<bPqoQtQ^
 """oGT++cnh_^TQwS_ WHRb~C&
"t#PIcVxS #eT^@zwfx hi
t{cVxSS_ "hgZ/ ]"~4=b&Vv
 ~R( _OWgZ/Zxx:QtQXR(
 T'crUlX<r=ZO P?an~?P
az#[z RQVnPI/TS#n&X&Rmo/at4"V~ n?j;k,lN
~Cq in"WHe-Sef4]n[DUq"
 P[mA},e= CP&3lrX)~%fXI
# ~1_c>VNim i(P@Y)[s6^vlKQJ^;T%
~&@" ~7'S} }Q~-@SZ
 ~1WjB T|S~UgU?LYxPkQ"PLcNZ/P0[MTYPHhzQ=Pu6"2
 ]s Q]R}V_YwX*"R-~Cn
 UhXES^"jKj3 I~:{q]Pe
~f8 XQc]U|~5'E]f qUS-~/W
e;~.ygUS2 UB[{loPcX-P(TG]4QtPoR4UNU!PaV&,"S%#Wf Su~6io>
 eZVO""#~,9n? |Rx~
p!V4 U?"^HYl~/[V[ ~')
~+I ~'iaH mBgrZ~paQITp
 V@f&~>1YG b^Y)~'"ms
~5s TTp>~"|[a Zp
" PVkzm*Trs:Zk ~BI
 nvsK PT~0ws:ZkU[
U{Q=~2d  WS~<SSqQaa?
 ~;H jAn*jrft3S/
 Z|Z7U6mT"n_]m ge~DTRH
ga QuW7m1TaX^{<c; h*cXp"
]N~N3 iT"~/5]HPlU0"
 ~gs U>QA~"_Ql"T*
 ~Vw]K UehK~6|YAV#
Ro~bd  Fgk~(Yv7
 ";p}"n1P!m9ah ~,"PHY-_jblWI
q: q9b5~.h"" ~(Qm4
~J| R7~F) 2U<_{aA~%OWJ
" TAbP~B" %T]hGkbe/XA,P6
 T@bPqw #fEV_~,2,_~
 _(" _'Xxc7SaTP
 ~C3 ?]7ltveT1QB
tu "~'7avYyZ;&R,V8 ~2<_tpZ
 ~Lr&StTMZc RPi5q=T-gqij
 ]viNS-RP"R!aSf@X3e"
~YdQ2 ax_olVc|TSKQY[s QfSEJjo_f]HS4c)W%Q-SoT"Pu.
"]:P"~<(l4 #~c:Ro
"]j~<(iH ]:P#^_
]j~<(iH ]k_sS<vw
 hzV:~(j SL^pTU(kC_Hla
~:8 [-y>P'i@ W2~2TPDh(
 eaS*_v~-( U8bHQ,~I6
[k~T1 R^X]"#f:zk P{~e[
 R'~O} 1PKT1pm[Bv}
"~65 ~%L R%W:S4~9UZh
~65 Ylw0 R#*~=q
~dZ U?PmUY^|Yp e%
 oJu6l7 bhl=dGR<aMZ.
 ""pb iTs2Xpa@"nn
" ljozfFs+ iSjJo/
 ~&MX7fFs+ lio}z7
~6; q=" UpQ6P+h^
 qdqQX*]a PhVrPY_(~!,dO
 %_bQTY]j-#c;" ""~'/
  [Zfl[EX|q#hI
 ^1}:[u][ S{SPvi[5gy
 [3f,~+u W5]^s<yA"T5
 "rwZuZT:{u [v5~K(
~35e4 QuY? PK~'4u,V+
 ~F' ~:;hHU{,Ta
YK"#[le= "Q.T8SUP}TTRfS|RhP+@SXQi6PQS&ZjQ:#R{TwQ,]UT"N4QeQlN"QE1VHQxP3Y4P* PDP'GP8AP7,UgPE=P4WpQaQkQdUJU!WIT.RcSI.Z0R(Q{RdPW[@RNQ3TIUrRnP>CQ-
 YJ%VP U?T-q-[fu5
 an"~.*PO {{mCR,
 r5oN Th[f[7dx~!0^.
 "*yybA],P0QZ*i[[N ~R|
~*Q kQlNPXQzTK~#7 ~</^2^6
e~~Fo  niR!S5tjw6PLA
~>9b! QuaPKYCV_fP ~F4
 ~1l#^& ~<_R1Tk
 [XQKegP6SzU1Qn[c_!h(5RsPf" ~X%
PHwR~'1 SZXAh&a0j;X&Vr"Y] ~'*a'g1P)PkYZ
*lUR'~4HQS) o.*X5~*uP1
 ~": cem%or
 "^MT!TCTc]MV+X] ~<)bK
 s3^ykvn4 Q=~HmT-Z_X|
Uh# #XAPAR8Ab0RQa/a^x_ TIpn
)WofK~+f]s SUg^WBV&~*@],
~5g#PA Uf#~/M ~]xRh
Zn SDuS e;V{Wpi/n;U9SG
o-z_fK o.QdWib6Q/ ~O#
 ~)Sg:hP fHPX^YQHX+c3v(
~*^ u'Ro#g?{sR- ~/6
 faZ#U,~6J YFi]T1[NZW~#A
WofK~+f]s SNk9ShV&~*@],
 noii"W9 np/fAlLe%
3 ~=2e= aE~4,c8
~@w ~)b'"#~.2 qYcg~#tUf
~(L QFh7X?S?ZLsWlQ ~9Os;
f.zw f"Zy[5QIz8 T@_4jc^v~#4
" q<QumDSu ~C)ey[4
 q;ojUDoR& };WsPC]x
"w7 xC{g"[8"AUu ~97:^q
w7 m4Z^~+OB ~&'k{UXcc
" %QqSRQ?aCUiV*PjRM~,jWG QhN4nARCVB~#JZO
 q:RCUa~1ZU+ RH~,;-"~#;
 XP~&zw& ~&fXgV'a#VF^O
 qr UJe{S3[eakU1~!7
~%lX(W_l*U=T8 Q> ~HI.
 ~X] PI~%"SlSyPDS|mK
#VF "R'".SfR{UOXRRICTFVd"P0?ll]-Q#P()S?Tz"SsT/ P6R;X0"TSY2Q)>R5UFSyY~WwQPVw^gVSPoWi
 bd~9r_} VGk<~2C
 YtUO_X~'he} ~R;
 ~<~e= f%a+YEkqUI_8
~]i Qj_RW?~Di TUs,-uPZu
 |=sZ nxQ2[4ZMWbj8
kD b'U[Q+Q/vad{XAPf_Z n6w4RZa{
~"8NY9Uc ,UA~0h_f Q2[ohhZJb0
 vd~<E cmS~~.9U?h6
 #~IV_mYu pobvPyp(TLf8
 n#]f]H"ZbQSUtSa qRa:
~K3  p-~*zT/X<
ha h8a'Q)g7 ~3,
 )TsR0UFX~^!X__s'R{V:^|_> #QgS8c1rkP0R4U9W3V7SNeG
 {x#Y6PXS(TYQ:XKnIQOUZ #~55a:
 ~*5dk {ko6W:^]^0
 kCQ*j% Pdy^]t"
 Q) ~"X#Q>WJXeXW[W
 m|P(P;~!^V7S_[L r|~)K
 ~'i|m elSqS8~1O[u
"~Mi" ~%%UOT1SvhV Tf
~+#q^R)" ~%#
~*G o4~-" hZatntZ8avY?
 "T!bT~AHU# ~5jo6
 #Svh# S0WUaVm4
nD YrRL"8a/ia^'^L ~L3di
 lIV{lwuD*Ua lC]s
 "~Kd U?X#[}~#Kh1"
~() qQUu~(c u9wQaA
"h,~(K" b>aG_5_NaqW%V3W] ~VY
h,~(K" ]H~&~gc ~D:
~1Y nbY~ ~%kr/QWRuS.UV^/
PA h<a(a!"Um x>mmQ^XV
S&oQ~&m W?*d3 ~ZH
 ~Fv P>h~wT%_B"
 wF~&; S}^u1~:=bO
 r;fqU#yP h]zuVQ]te.
+~Vs" Vcmk_] bdRQ_n_RVLq+
~#."  vZfd"V*d>HbK
~18( U#]] ~16g7TJT@
T1[|n~Yun8Pr ~(faay} SS~+Yb"
 V^PPpV Qh~%7p@Xp
~(# TuRzS1W%Zn~+u RFbRY%bF]kk]_3V|
"~W@" ~'FpJbQ*[; ~,)
~W@" ~WB[C ~,(X.fs
q, ~#fx4 PRHYhdFyLp'
 Pym5~9f[% RVQ*pmR/~!qPpV+S8Q4
wU~+N  [{jctPYMYo"
~I@ ~IAib x'%Z(VFm<
~f1 Rg~!J"~3} T?~6c#fu
xZ vS~)fc" dFSEsh]^u0
"  TumFmehsWSSyQ{
  TtU%grt<b=[}
~,0 ~+2PH(jb ~:%Zmkw
~,J]g  b}fFb:~"D
~I) t*^Va'l5" ~2T
Qb Q^WE P2gaQbhCVeZ^
  Um"QRZ3S'gsWc^h
U2 fR~/MY/ "~(frU
fQ~/M Q! SAQ?~"'zETd*
 TX_8ZD ~:=']|R[_,R'
Y> a>V(_E WJ^x~.6oy
UO X4 X5t}iL_3
 i^fa jEWa~);]~
U. R) dDp6^_u}U,RB
~6G S2Q6~PT[5 S:Q4#Sd"~+PiGPh
 , e?V|X*^2T>"[j
""VpV[_D^YYSV/a* Vs""TlQ>"PK[Caf"]e]kVd %~-"Q.b@m2
VqgP~"u "Vq~*= Y&~5{_j
Vp Vq""~*;^AQ8
 Vo [IpyaEfU%[k
Q9 ~:smD U&]JYYcE~(5W4
 d'RrmErH^, yHt/iV
"~?!# #a^Rz/[G{Afr
~?!# "a^S*[G{Afr e,
 rv" ~*y~!c
  f7wkRLP^l&"a<
P?~.dx~Xs "[Cs*Q2[[Q,U+b5R6S[Z4QQSYS. 9Q3r!PWZ,bXTmTFT3[@-WBP(Wv
 V1RGf7^KgepQXd" Xp
 Rcr&~#< YFdXVy~4g
VU "U4s8ZwhFcVXO"" V4RDXT~/y
 ~I= U4Pq~3SZ=S[UERY
~X#  gxPLYNR_XZ~)LUy
  RR#^fn@^6_UY'ZrR#
  ~%"SlqlTzX/WW
 gw]|bHbHsqPu R3yn}M
 "~:<VLo| Pi~Ud"X8#
 aU~;VT6 Z&m-UbSc'U|Q9
x9e>V, ~]qP@U?# pK~,;
gQ #7shW-S=Pjkgio Xy"a^ideYgw
[3 /d}TY~&]VN j8qwfIh[
 P'fya=~1KVh8 ~<+w(
 lLfHdSeNbW ~'Ibp
~A2 [LrJjh]aUnVG[G e@m4P%l^W'TrSGT.R9W8
"  U;}wPpTBP.PSyUWL
 ~2Y SawF^mQ1lL]QWT
 Qq~<~ -t#c)[LVBg*<WNT3
 ^aZb#"P|"as[]_F
 V{~DfQ/)gG s9~,(R9
" ^Zo;bOWY]xP"0 zY
 }E_"f:SH ~4(}[
~(GP: MYawK"RTo^ ~%|TN~%iI
 qncb^Oo* U:Q)~%8xAQ#N
 ~9i%R{d/ hquMP|QRcEc?
 ~#Y Qg^jV}hjQ7Q=z[a=
 ~K+^. PEW1S2_Ns3QG
sw ssSohI sv]BQDVyV@nSSR
~"J ~4D~!8 e>Uu~28
) ~F* h~~#CTqTzX'
 w"a"UmmF"[A ~-!z;
m. ~Cy W~VXTC~9dY(R2
  WmdYZ3rUf3
 cJ~,h g:b3Zq~"7
" T/f&|O]Day kjv0jgT#T_
~9b iE~.aW+#SrSz ~*+
 ~_F iqT7exi|U1WG
~Xf 'PsRTT5Q5a3VgQT#aM"VM1[UaEXg#QP _qq4c_RQb+TkQ2W/2QtV1Pp
"z! #Uu"~Uj l_i3d0sz
 "Uu"sWnOj|W5Pi ~@jS-
 W}~6#gK WuPyQy_C]qUY~1L
 ~!]FQhd#RGUfSif| wJ[eba](
  liY]POcsZLTlVGavHPz"
 ~WZS1 a.m(i"q"S(Ry?
"% %#}6~%a S,QBXI]!WGRFacQNleZ+U4WD
%"  W?uJSvW6uS
" Ur W;])"{]k<
 Uq W:bEdW[[
"  j(d_lYfU
 hc hbnBP{l|R'
 QIW[wM[lhkW&aV ~/.
~T9 cKVuw@[1dW# ~'N}L
 Snrsisw! R,~6{SX]!_,Ra
 ~/:ljj# ~/>hTQQdV
g& Whb1jgZTQ!S2 VH~+]
~L: UBoL]6S;W]Vr Tfz6hhw9
~Rv FtqS:Wr ^Ug*fR}9
"VY~4Z wTQW"R.~83 sNYm~6}
VYrQ"1 |WPb#kI }k|6
 PBPjTn#^S~*iS*TK"bC rZX{
~'PUzz/ Q~S+R3PVcuVC<XD6Sl"Q5#P#Q3QATVVKP.Q=^T]dP;V@RPQ:(N FQAn#Q+1b9[dPTPBP[RRT%S2S.S#QuZNP(TTP^
]=~-N ~QJ lmTbcv_;cfT3bDRK
~"' r7g'_Ask ~"I"WFQ.c1t#
~_3 ~;vo0 ~"<lVm3S]
 QI'Q~ZIb|UKgx TDUM~,/kK
 ~'yP:Q; ~%["RTo^eo
 "E2oOckSxPzS*Ws&PEP?"WsQ@Q#QUY+VBYT Z-U?caP^g#%USatU3S*[/P4PXQO
 ~,lVWP-u5 37~PZ_I6
 u9~48 TJSO~%j_DSc
Prn5 PqZbYpX?WbU: Rabl#?U(R1#o*"jk#Qp#%[/)Zz
" ~*; [~SbdTbP"v"
 ~Ni bFd?RXSYY@u}#
~'gjb_YSc m1x>]K]jQSSD ~Dza,
~aV ~1Vnab@ ~!/Y/atWPfi
 }9 P*QGiU^ZX}~(QU!Qz
" PF"]-PgU3qX{7S5 %a8~Gh&
 PFV)VkllTcb:q.Qp a:R+~-pcE
 dU^tkUUG ^Z
 P&~.jbJPJZvV> f.fVaWaU
~"L ZXPOfhop9PqlW s}j"
~_S oI^cyCVnR&' v3fW
 jc~8HXG Q>~BJfaA
V}gAbQR5_Jf3 _#RS[:bRR4Ftb' lY~/)_bT+
 ZO"r8> TGn=klgEhL
y- xm>_x"W_l*
 Tfpi""hyUop^ ~7lj2
~J/ p.~46 kmv_
 ~(v f}R]a[YXP%
RW jBPZ}^ kNXiZEW*Y}%
  k/PTQcd#dcc#ix
 ~KF"Qv PBQ@uI[8
 Q:k.~2b TJ~+@h%Vl"
 Z!"" Y~~+{9lFZ4
"~d0#" ~!&~5U# ~B4WB
~d3 YG [,^CdTtZeGXW#
~E@ oG Q;WDc/~*0g}
oo ~2h Vpe*yu[N_/
# P|UlNaGR@z?qV/&"" ib]:VkUDRPXdS"sBQo
 Q.Q*PCoy[B[dUBS7FRYVKCTBRsRfQ5QR Pk^pa*_|raYr
lM ~'9P?VvY]pUPC# #~Ji
 ~CuPJ ZI~':W!TIR0"]0
~'7~&y ~'8 s,~%T[/
siP9cCde #&c]%V6YUq,[Cg0P=T^PnPW )ao=qGP;mi
Vr TE~,~t*UV TFvx]P[f
 sgwA abQwR9~%CXies
  W2~%vai
 c^4ZrWt~%Lgc+ ~cq
 dN~9DU) Zr_Ln+Z2K[|
 ~N9d, b}~2aV&8VFaZ
 ~dQ Rx~":loo#%R&#
"fl~2E"SsgA Qg1X;(oh" fna0V+RSQN"{LY2
~Gbkf ZgSg~85kj# ~5A
{9TU R>_CTX<=PY^w"~!gi@ S.U@WceoU+QPP4R)bE#QETaWa];T+W6&
 ^QZ/~1WW]^9 ^R~9rPD
  ^EUfP."a&t3[qSa&
 "ZKvz hc|^W|Y9ShSu
~QQUY  v*[gl'T5
~Un ai aE"eX[8
 oQ e3P+Pendf+
~ZX ~!Mx2 WnRGk<~+#
S_~B* fB taX@W2Yn
 WdWN~8T WzS^_PQ3z{ouUp
~_M W!~MPXz# ~'^ip
~_5 Q"~Bk QcP~kwQ;vySh
~,> "kk[7c8lD2_D QadbTf_fi|^jeZ
 ~,=PLh_T2 ~,B]i[d
~3P Q!bpf"[&~'m Q<w!Q-u[
em~9W kspalG ~(+y[aH
m' "PTg)bzP+~!tVl ~9Kfx
 m& cU]SS@X9w,
 [t~Qx UpTOo2S]QaYE
 rw[P~3] nzsH_nX7PHbiQ.
~ZN ~?WmI+ ~DC^:
" ~%,hM RKQ||A^<
 ~%+hM RJQ||A~#!
a,"~I*" j>X}e9~#5 X3
  Pah=h+T|SUgcRE"bp
Vn "^[[SU'SwSbk,fMQq4SkU? kW*PASX_XX&ZOfg
q7 ~LO stW*iM
RB%"{j U@d.Vm~)#T." ^a~AvR>RJUC
"~8+SY#h4 jWSo^~_xa0WVYu lvUFQ(iOQjPFR|ux
 jVSovcSY#h4# ~@N
" ~##d#UEP'ST eu~AH
~#"d#Z! es"}sV7 gp~&1
~+8 Qfv@UaY! ~":g&o[
  P_a,S,[CRfSXPax6ZM
e@ qx~9f PX[tUsPm~@b
" QV",~6I[(jk qtc~RaP@S/3T"PnPiy7
 QV QU-obt8P?Z8i?P{
~bd  dq~(Yv7
 ~'hUjqr Til!~/3Tl
X[##~3T X]f=~?B ~cy
 ~9,mD S<]JYYcE~/w
yM~(/ Y[^HX"PuTpPUSYwRWX#" U#V4eBQUgx}:T(
 ~4Y_jUoX_ S)g#S^s^V^Ww
" sS zTD^'k6P(P(Ro
 sR zSD^'klP(Ro
'~aD "a&~)| m/z9
~W; V&~%7^7XZ
 &m7~?O RNesVG"~'M"fz
~Ya "v9"PK~)&ZF g:j-zB
w6WJ~,! c)~;0 r0SY^_Zk[VkCTi
~aD ~#PZb a![Wp^"
 eua<~6~ P-e9Ro~5f
~6{ ua QirMP>T.b]Y:dzPDU*Pt
_z~..d4 exTfW;~45 PgmD~:#
T~~MO U)cQWZ}2rt r&
 rr%P>ciWwc2ii S.Szihb&i&[S
"i[&PHU:l_" #>"SQekVsXURCPdP~[_ PQW0am,e_X'Q%Qcd9
jXdA 5,"j/,d?WtV1 dG
iZsG i_^lV2]DUYnBTFX[
 ~^= W0m*w:X3W@b{
t7 ayTy]Algi* dL~+%Y{
% T@pzi>w2 #W0lx{S
 ky nWk9V|*mn%a[
 ~6'pQ "uIcTe%k0
  T=RAdYX~i>T1rP
 ySsZ aqSBT?Q.:]ZZMhUe4
QKhs ~,qxD "~*&TKdJWs
 jV~"; PlTpm~l/mCWU
 {} bAT'O"d@QIPcTN
T}  jiRaQriWWH
 s~~(' ~!{h2
" WvSHR2[^{o" T|R&CZ+P6~(Gk6
Wu WsSJ dMPr~AO
~AO Tz"SRU'kzqA Y!~<v
~#2b6a) b-Y9U[yOZI "W1eke4V/Y:cR
~5W W;~It S:n,gHXWP0=c9
 (}1 jEmPZ:
%"~)~ W5dH"U{Pn^(T-]5PuZhVO QUQ>Pt[EW;PuZ.a1]ZP>pj
" 3f^aC_Q'"0L" nYJ_O"7OR"Rq^H
 2vQ_Q'"0L" foWd_O"7
 "TeQz^ATWS7R6dx*^YZh l+Pl
n5 W1^ATVS8R6ZfWc*k_ S?V/Ql^@Z)Wa]6Z'
 Znu3RbR.Z:[<rM Q*_l4WJPgQ/XRU&aqSSiXPu
~a( ~Ca qm^5zAd"(
ph W8i7~"LQ* kn:hfW~Ri
z[" e;_T WL[=f[9"
" SR"hjPqoM~#t ~#>e/vk
 SQ"hjPqoM~#t P#~%{b{
[O~FI ""VjSWP+k4U7[6w= [PZBoi_+
~RH# "Vj~Sm T~~2t
~ZR T}"Q;Z#~@Y#"WX y%ma
""~#ARU W@P_U(T~Q<d+UuRWW8"^"Re gDu=hrf[
"XM _'T~l<"gH[h WmR?~=J
W>P_Vm _&Q5[!dU" aj~68
Q=~P& ~A[UwQ^ kfydaZhP
 f^YN ~!XUC1_F_r
 ^t iif<avX[T+c(
nH~/d a"]%#^e"uaQuUf ~>+hE"
 kuV.]XSZS-QtkJ "TxRfZV]lQ8H[[T*okWoX|
 ~G( eK]:LYF0SWdfP-]@
~:P "#~:G'[kjL #~CEQEY6Va
"~9O"" ~9S nngMQt{G
 ~85Pk""" ~8>
~H*  WDyurMTlR/bQ
 uz~&]WG i:TxRG~"En!
o~ Y5 bo]@~*#[QXJ
 X+~Of bH4eg~2<Wb
_z S|PKPYATAQmR[a_T5E~"gTf neTTVD~01
 YYY0>Wz~&% XD"SR#RD(SC>~/Hjd
u|]2%  e)]{"RiqL
 ~Lydf Qwi@PneHs5jW
 "Su#V_#][VeR=~/>^V P]~#Q
~Vh U}]q{wom ~9tfM
lcfYZF Q(ljSoP,t6XO k~g,~&F
 "WZmd~*F p6bLZE
 ~9c hsP~<X8dCa"
 WW]8h9 ](U8yg_:QZ
 ~A{" Z9x%_)UH]:
cK~F! V&CYmPrRqXCh9"Q0g,UXYwTYQj3QQ"O TxWB:UQj0U=Q1Y6VLP,4S!P'PPS!S.PmZ*T{PfP*
~X( SQR9jEP.~"@[^Wi SPmkTJXC[yhiQAUFRV
 ~Ip&]X x}^WalbE
rU ~WY tsVn('Mlgj*
_Z TkY?s.XWf| hF~I#
iY#"f# Wnw%Q< QP~FGf{
rz*dE ])ZwY5#Q5Y}V!s^RNWPQ%P7 Qm~3ZQ?iDVV
 Pd~QkQ)[m }eY[n^Y^
 s+nK"%QW o=R#f{Zcs/
 f#j&uUYGT& UlbNSa"
3Qr ~EqP(RoQ?
 ""d_TdYa#Rlj}VzV>f"QZ ~4qs[Up
_uW| "]p{h_dh,T#Qo R9TTdht8m~9XmI
"~<< ["P==~/_R> ~U)S5S@
[l"=~+5 [!PYWEbqmx""
 b?Z[ Q~gtUQmtRs_xe:
 Sfs"P;9R?^pY9P1+RSXA P!RbR{S#WPP&"bLQ%SHZm[+Q](USEddR>Ru
"  bT~1D[GRFV3
  QzRo)Zbt]{gYW#
}O "nZ"~5a lRR4RQ~5z
 lQU6 aXX'TD3Z,S/
 ~AW dEjZUYP|VMa#
 ]7 XPP'v_P(h.bDdS
~6W VySd#W50RkZH_E"P>wVVwRZUd ~#(Q[mPi1
iX ~_] iVVSiPq*^e
p: p;d>a*Rs ~-&Y-oYX/
~!zns t9Zf_J^F"eX ~PG"
  Q3"P0s-~<9
"~;qls1 a8Ym}k"Lh:&SX ~GX
 bCXaZsrG""lr"1 a7
 VZ"Z*~!8W,"QxW' ~]QRX
~]c ~Bk QakPQbe-c>
%P'PQRW"k&jYi} T:hy^Q"~3+
 Y6m[~74 W,e!X>drTd
~+s cc~C- mUP*o[]rg4
P'PQl,l]Zy#z-" Q<kt^Q^{ ~=8
=X7~3?rx {b[8UiTH oE
x@ jPJ~!)iL gN~"6bn_>
|# 7;YXRuZlQ!T<QhP~zzR7TqWQPQT<Qg; _LSFaVT)|3PO
2 #""LSnSsZ*S{aMS0cSprY3 "2R8ZMQ]X~])~'5:Q^UQ
2  tGVAS0aPZy
  #X,pm^^mAf'
 U8uRTL YT~!LxE
 e8e_;~48 .Ver&
 DgZ,PG^R9 T>XAR%UyiP{4
to~%( RV1aLbaYEl+UD]GYU s0
~Q0 [Vb'P?R_^.[{U[erU|^q ~05
oQ~&m hT P>
 ~)AuA ~5pROP3R>UK]8
U| ~9gnD U}bMPg{w[O
#" "b?VQRLkk"U;SlX2 &QiUnPop%x#XZc@
 #i>"gp "TGrEPAbd
"b=~"r b=#~"o"b, ~4b_E
 b=ujU<Sk"X2 y{h2&
 ~Ts ^oh-^D~!##
 }5cS ^6Qyj?d&]{rn"
  t7VAS0aPZy
~Wb k:g8 {OU%~#Y
Wj~6+%U~ ~>JT4 jz~FP
  Vcf->_{YNWU|y
 j&tFw!U+ R!S9~S*Q.
  o:U"&w&jpWd
~OP ~5J ~GCb|
{E RqTtX@[QPlP&xZrx X)Y!ud
 ~bU V2SuraR*SsQYrT@
 v?^wT(s& ~'ubO
 l+ [oU*VMQ}T#ZD~60
~%wdQ) "kQQBTZSsZUdO fkRlSIP*QYsQZvS>i)
~%ydO n%[8SWSRTk^7) hkdW[ukzkV
'#  i[u3QwP,V<_R^(
#|fx2j{ Y<c&Z^"SsWAPkUAPORGie %VohCcVvXQ|
  SzV9cK_4PH]/
|f~5] w|StTw"S4oH "YPblZ_~8[
vG ~bp w{StPRUL
# ~3b ^bYE~4LY,
Ue~AY Qg"SMU#j6|4S.]? "uv[Wj*
 QfSO QgSLoi]+yT
~Nq icXM~)9RJ l~s6a;
 gfPGd)kwf3 Pd
 "~G0Zx^f W#Y?UTjhYSr(T%
~RW ~&/RQYy X0~+Qr[V[
~X/  Q+T<%tnAcB=S|Ta^bW_V!
 WTasR;n*P6Xq^AV{C XLQ%UkUUQPp9s&P,
~3>v|  WI~-Fe,Qw6
 al ~&N^lWbX#RDU0SB^<
~R< nM[C ~#lPA~!5ZO
PQRWi!QTjYi} SZw""~3+S-
 "~Ca S.Q5u&vf
  cQYMWUPpR|d5YN
  Q<]ci;pNs2
 ~%pgK ]0S6s.#~%>
Q< QG ~(sjg
(~/_TKbk" W)YiTSynRkP0Z[QdhS ]TkxYi
-~>6 TI~Cv SP~DpQv
Pr~MLPy l.PL~)KX}Uy Pt~3Ol&Vb
~8k X{~@% pSj,yZ#
 ~N) ~"rY=uw"S!Tl
~a" |{ e.i@XlRwo>_"
~7x^M"" XrWu:T:%f-THSi'T|SuP'#Rl[; [zPBV=b4T.hRv]
#PJ~Hd pvYW~6% P-PXVTYZ]9P>P6]aTXY1ex_>X0
~@^]Z ba~:iQ? ~#t
PJb+a-~=A ptRw qzP7WL
{=~%dRg b:y{Z/fAPlYP k<pv
 qd~7/ SuSgi&~.ISLYZ
~>6 T>^g ~HeQw]8QS
"Z>p;p= #~=uQ^S! vjje]<
"{) -Z3Un~(rSFSHTM %bSebT5V?[rX)
 PGYEZq_XSolFTQ ~1^
~-A~(8J" Y6)p}# ~!JU>m#
 ~&Puz ~2Mb;"e:RD
 ~(! UpSXVp^ed"imR&
 TiV4k>R)wDSBYvX5 Ywj}
sA sB""wcb@ "eT^?a_
  egvF_HgC
bP^%ofu5 X?U+YU~&"gkWM }N
 }U" n%]4dc*X}TWYT
~#_ Pd,mM Pp~P+WZ
|P bPt!bBTRnB |Xb].RhX&XEU*Z[Wt
 ~N* U5Q)~)U|g
~1O pP~"aV>^d Zxf,YY#cL
  Ux/U&VYV>]y_?
 qpP1 ndRZR<1|f
  }<QDRvdRaDPuQ~Za
 ~ZM T1T-XgSSkda9
 "hr~*RWPZ|" hr~2V
 sM~'xZ|" fzQUgC}X
hs ~*u2fIeH" jXXMa-PF
 }PT-dad. aUpbnZ
hu~"~## ~]T hjrUl>Vv
X,~!tPzP/~(;# Pv#QBt}Z|S[]]
 %dmli[NcV )QP{%R?iAUn
~Uw "'bvim~')TU" ~;S""PJZedjQ#
 b~QB Sw_Ar:Uc
~B. ifKV4~!c ^,nsa(PQS+]4Y}RZ
"^G~>K Q&V3"Sd"PlCbg[tb+VyZ;fZQp TERpZmwG]4V="j+9"RV
 ^G5Z%V4~-! [ze@n{le
 ~AN zM#q{"R#_eRU[O
 [Vr(S<g;Z+QmW_ ~38
Z}Z9RtfE6 R~P?P+YGT[]XI]hT8^)a# ZkS'Z=f([FYYW_
 ~LdZ< R+a]~CKO
 ~6.Y3aeQa j&tXrY
"~'FeJ#Qk# Qa"wTZmQtv) }8~(f
Q_"~%6eJ# ~)%f.co
~'m" &~*t|KSi U7TTSp]LUP^@PgU;Y6PQci[AQLS5
" %""jZSEjQ*~&= T+vs~/n
 %"~]H #Rwp!^ay)bd
 ~!!P<R-Y8 {>^s]!VRSW
 "~(J ~'ib.
" #TR~0kyh &Uvu8c*.}%
 ~(5"h|Ui %f1xVn>aN
WB bC~#zW= ~G#[-
~J/ WD~".d,[|b. bBwqR/Gs8P[
  PA_*[9h}V>{p
9 *GkvP]t.R=#rM
 XB|UPf[PWF[2Yw X)_4~=E
 T2Vl~*TPhP:QA ]NU3
[|QtlYR-Pz3@U=n8Prf8 ^xw2R4rD#P/Q8 i"S?Qqn]QP
"[w Yn r|gA"pS
 YmQY W*]s~23d_Ty
 P"Ub_k^wPr UiQ-a+TQRK
~Vl" g5R@cLog" ~>;
pX 1Q=bgxTlp hgD
 ~Dm P.p1[BbJf%V+S8]h
"bq #5VpZ6Qw#1_C"
bq "5VpZ6b|" ~1-a3
5~"e 6Vn"Y<PIb|~2S YD~LCU7
  zAQBS'T/WlTOQ[QD
PyTfdp RxXdTdhB ~,dfd
nhP! 73Cb4U;YfPg~1i W*
%nE &U^_wf4|:"^h WDuJhr"a]VcPT
" V:"]b~AlQk PN~W(
 ~.^^Ejd kiv)Q[S[h'T(
"{j|:" ^.ae~!-U" Rmysdnj3[-
~JS QmyL|; [)SO
 kN kL]:P7xB#]&
 }pq,Qr# SA^HYYxo[K
 ~,Y_k 8]?~:4Rl
 ScTeY/YE[asUT3 Q|~4LgH
 Ri~&OY5. Lg#]X
RW"h~QTjYi} TGu4"~3*"S,"
 P/r_ nZTBj^R{bDd9
"" ~+JY*"_#U]QSTI[S _(dlV-jN]o"X<[i
" Za^EX<q>a(RLSE RVZ}PFU'~.SRb%VAWM
 Z_Rt~2'DR(U]dQ sAY(U]{,R@
 "Y.V}dYQ<Wb~-5A VoUbXSV]Rgbw]zPkRwezW(&W-
^! Y-"S@Z@~2gTT ~*k
  g3T3W"rVP5[#QIQa[eL
 "ox[H}2" qf|Zn6
 UmVv~3-Z3"ao v:d*
3 P&b4[:P!TM~!CV^ ~T:
# "P[~6H %~(-Xg{&
 X'{VXhTfPI_7f; "abu2V3PNY<QPXyWn
"" ~-xmwYN
" bs~"LPa[wWFYNPy U&~!aka"%
 ~BHWFYN z<
~.!  PkmC^"R7Q3WRXUcc
~H} Vvpg"^.nVQZ
Q=~2d ~>- Q)^XyxxC
0~St Uc~C) Ww~)h
W1 |qZ}TYS=W>W. se
~1N ~1M#"Pgj6 W0
 PvW1UPY4~3| y_]so>
~)A  R<q5#tFh{#Sm
Vg" PePOT4~!( h5rq
"~)th> ~)vjfk, ikw^VoRIU0f{Q,
 ~)t ~)uh=QxWO
 "bTSv]A ChDUXg]
 R.UbQX"~:J R-~>.
 P4mY~0* p9W8
"]G s<Rq|1 #d@_L
 "]FfCRq ~-7SWeM
~69 ~93 eXcVSX%UudQ
yT# s!Qv2Xdcc#da[3
 "wYWv~(* V6hVZ30y8b"
 RC{4r{Qq V5~8m"Y3YyR7
~%I QwRuV=PmP1r@ao[!TX_,R' ~E+_]Y|#
 p]dN h@X^tg"mSPJ
~T' SZZkso~!A Z]vpr(SBV2R85Q>WE
 *RDgB~4BUP R}R7S1_tSGUremcX
 SyPjsS[.,xE wfSbWMTQ
~*|m< ""%QM3TAW!R6TX-]A2Rx#c*j4PmW<R.PtWP %UEP[P)Y*SW]Edj#TI#XMZYQ6QuTNPE_/
xM ~(|TRsCSQWPQv hY[g2cL
 h!~1V PPPM]'xF
~*{ ~"8}Y ]PaBegSo~#yS-
VZ~Tz kM~:I R9w;oPY?
 o(kc*c5UZ ~-;
 ~"K ,b6m?~/I
_,UIU?|MiC #TbX*P01WhRcCT~VhPKSuR{bMV&S+P[TmYWUR+RgQT&Q)"? T<%;PoPoQKPuSL"CUcWlNZPQ{PcPY#"PLY]:T"Z&]WP?U6PbP!PYPUPCS1QQ'Qv"
oH ~&Q" "nYP>bRlNTW
~]U U2WXPfXVQi(TA#wSQaS+W>ZLPHSaQRP~ oGZ#P#P2S)b>U~bdYwWE
~/' "PHh:V~^{W<nJPBT8=X0WK ~*)Q{}FRw
 i3V~TnX]V1PZSY
_5~'E PN"'h@Q%DS9ZKthTnK lcP@b&^O}!
"nz jO"QhlK(n{P+V/ ZHPyT<TcXUm-s}PfVCQ_
 aE nziTP%Q8d}XU
qy VCn}~!NPuV"" ~8?
# R,PAe8d1SL[bx_ sK~+p
 mLWRY@ _Q]ZuOi&
Ry R*f*Z8WHa[#oiXF mw
nM~'A mXB#Sg n8~Ak
~#C "[6T]hukCeOS-"U>"QD _KjoY8UcT{P:{e
 _(#~BtYW# ~#?%
 P+ Fi]5P5ix[hQNp1
 QyhuhWQ8Vlwe P?
~[K PiThXL_g~!qbL _E"~1}VM
" lt~*e TEzbY-R!eRSs
 "~*Yl| cendW|QJ
  ~#lQpR|#hTRbaU
ge TzQ4VfUMTjQ2[iQuSQW=Q]%PvP1ZXf;TK%W: ^<RVXBQ)PhZxWMXZQ8YdQ:TTQuS/P(PL^pShQBPLP8
~2> Sfd'trR. h;~9!
 ~&/ZD]H g~k_q9P5
 ~.8 PbYtdwZiQbTsXh
 < qJfAS(lP
~#w lV~(AR]TkP3_& ~#=S9
  i.kJ_*Z/
R5M""~0z QkuuiL NeF
  _/PMWMi|VMlufJ
 VdP_Up4X4U1]s"eddpY. #Wg+-nDg_V)P8
 TEb(Ywe)"T?Q. YC
~7W U%Q/YG]'uw ~7Ud{
 }qR/pH ~-4
 ~O)Rb d_d<kF
hu~)OexP* ^q nWRoWg^+h};iw
 R] ~%MVD[)]6RO^"Vi
i: PqI[]zfY@f5 ~,_XIRwXMYSU^
y0 #V.Q~a4pC ucP(hvpVP%W*
 _q~/MY/ ~"'rU
~1^ ~5?mD ]Jl3~)#Wc
 ~/[ ]g|xTfjhV{Tg
~B* pP b3p@T%U;
~J{ ~@=^#+Y' ke^Ask[]
{! R0xBk" [FnF
~!7 RE"{AP!ZX]KI {_TZnU
 n0PG%~)kUb ~3N|H
V1~Cj S*zjj(TnRP SqZ,~;I
~J& ZVQxPMU^V9f%QCPORE2URg/QvVoQ[R} _Pjv]kkgP]Pm
~Fi "Qz~,5iX ~X%
 Qz~#7WMiW ~!Pj%
 [yPF[6 ~)xWcg{
"sf SM#f,~8{ _;Yc~"C[iYD
sf SL#f,~8{ ~EV
n" s?i? kDYm
 ursZ 8Ym"QYYn]tef
"SN"" #~01" px}PY9
SN" "SOq7Qqf) ,
pvli QLQP"~,3 ~T^
 s^lN s|[h[XQTTMf3X@
 UYQ'_Q#Pt~5~ TqnS
 SOaHh0Y3P+ ~?,T1d/
 QUQlp}f;Q(_ST7 R&Qvd*m.~&n
 fP"b6 (R4~N0
"P^j3 &PmTkdY-UZeGVhRxq( PaPO[_<%|3Zu^NU^QxM
 PT+QRS]c]DR3Ryact^[,VD S:X~k,Sz_+^^
Sd "SF]Zh=PHx*S5 ~HT_m
 y?U-xE[@ :S.[YbTVFP;UpQxkeS+
 9"k' Q=^C|y
 eN~"!'gXZ6 W"h0pZR6]Qh6T>
~&o[d ~&k d"hB#jB
 j(VkR6T2~%X Tf~G^
R4 Q=PGt}y4 R6
  ~/7R&%f)RYaJ
 P&|: ~#4X%^#Qn
"#~D>" }fR4Y1gfg; QeUgi8_?_7Y.P^Za
~D@ #~,Nc*Ug P[thedgf
a}  [xYnSBQrY8l)UD
~D> }c"t*# c=x:aKmT
&b=TWpE PY]{PrZGUrdX#X5ixWb'Ve #SEPpQDVzW]S<PNP,^KPy9S%Q5QXSm[=[qOP-S,
 XN~OZ ~&%SSP!p2X&ZC
 "gQS6mG~#g ~42ZQ
 ]qV!raSx}W l9_kRVTzV*RgqXW|
 l=scr,Vj [(RK~<FWg
 ~'<{X ~-Px#S1QZQ#
 ~,e kZcOU.ppbX
_U hHwZniSbQ= r^Zj~)EW+
 jWP?Ww2ew XkjR]ygjQ]PUYQ
 +~UfPO _~~G6-Sl
 p2~-YSw TnT&]2V>~%d
fa Q;Z=SBT8TmUd"~,-^a(*R!" ^U_5eV
"PWP; jN#_#X'PRP5ymWI Qy^#^NS'Y>=RNUZX"sM
 PL-iEVBahPRP5~*3 Z?vj{o
 xW b2tH#Y=>
 fzC[Y"hU Ylj,fnP9#UzfcSFX)
(^0 "]oZs+V*~5> WtgvR]Utyp[&
' ^5VnS:_5"eX
 ~%c drT9q,U7
Qp" ""ReQ#YA"~#aXkTPfX ZL]WUv~&riS
 "ReQ#YAbrsOTYbZXN X*~Ds
 RB QoQwy:RncZTYSh[,
^0ZW j/V3Q<X*
"#" RYVS"V.X@TLP*TXZ!W[X_WKk| SsWjpvY~~"3
# RXh#nl g3YQe~YVi)
pi""o:" SJdN U9
RV k+l)R5 g1ToT3W9~"u
~5+lk YYV/~,f# ~(7
~9u ~"=r- a_kJV(dxZu_TPa
"~<^ ~"qPmR5d]Q. bLh-
~%/i! bKntSQd]Q.
"~-hi%U, a!WSP&[TS^[~Qx) s&
ylaKi%U, lU'"~7, Z'hM
" Q2x_h'UV"kC c*
 Q1x_d:S<UV"gzRw ~C7
""~<Q Tic&S/YE[RTfP>ViUGW8m;P| Sof4]g_&VGQ3jG
~%s "d7STS/krceqW ~+0
~+vb, d2SYjFUFP;d3 ~_)
"" &+[NV6_{%dNzK u;c(
"# dA_{%Px~0" Uv~#I
 #+d5_{%dNzK=" u9c(d.Re
 d8"l}" ~"qP%[Jq2
 u7c( ~6D^o
 izoj 7"~%jXoV)kk
 ~DuVB ~10UkV0XzTQ
'|0 "(Q=UT"Wv9k_V%VvTvj]X&SD &~5|Q,RgffXv
 &WE cbpG4
""VwQT~ET QLT}QTVVerPBq&U' TOhaY9Wx_^k|W=
 "QJT|"QS"V7g'&U}"~!d tB
QJ" PoS.~5r qc
 PhP(UT"X0yYTvVhcEX&SD? Y|
 d5U3Y:%]tP(b,_%U=aK ]]_s~%9
  ajkrQ-W."R4kl
~(p "'c"P9f:^_Q_"Q^X&RLY!eC"Qb lz{P
~*iQa|T c(wB_xRri?J [e~,7
~2d c'qyTwYUrO
SO~%2eG WX#q6kJ"T%_C UYjy_?])nx[7
Y_Pe=~4; gZ~?FUY rN~*aRb
 ""##"vHkY_{ %~"d
 ) '~(eTdgL,
" #R8aIcd(SPUVP([DtST: R~P/ZOthR+PPa{VW]r+
 "Z.knSPV/eORCiS" V4WxPkS[nnP"S,a{Q+T}Xo:SB[<
~D# Wbn:u~ SZ~:n
XAQj U|T0ck{GW3 ~*%jV
" juf;uR" QnRO~>V
 ~"_a7el" TmmPW/idPE[nUxTVYB
 R9QieJQhP}fPQvQ,S4P{zJ z7Zs~&fPF
~T' "c?~*ua]QE R>sVcXah
 ~/;[o ~5VhqV3O"
 /D"1PmQS~)xVjiY]4 TQR^fHXe~)6
 "P+d{aqj.cEay j6-'YI]uh,PB
P+dz Q>_WQyP6S1""s; ~.5
""#~;q %Q~~9D ~/tVB
 "#Rl]dk^_"]a #b%~+@
#~;q "{Smo ^HUs~!Hbxf-
~;r" "~6c uN
~;q PYPs_V~*= WSU0yC~'[
 S<TCc.bWUNs-Q5 h(~5s
~9@Wt EejUeY!d3 q4jOkARz
~2' P<~##lW_E" ~PS
nW nVTj[D sp~,I
^.y_""c[ I_c"V;Z} J:b*
~M5 ~7AgD" CXp~!FQ&cT
"S(pKsxD RaR<Y|#wBa9PC ~OU
UKn(sxDQ+ S(pLi"[O"P.SQk2
%""~>_ QW#"]]pG ~%S
" ^n~)l^@ ^jV.]tQb
 ^i&eMqn^? ~U[
QW ""QT#~<WesRa ZBP"~7F
~"[ "~%Nja
~>_ QVe<ih~"p Z4hh|l
"p> 3Xw_W ~J>
 2 V>~/7T>sO
 #QWjR[{Zy^e#Q[X,U3Q|c" SMVSadg9QFf&
~2) V[u<"#}t "{UPC
 THgcUMhfSgy: r5Xq
 Q6j:d'_+ "S"{=~/%P!
f"~%- ""Q>Sz^X-~<t" _k^oT(V*cGVRQ0]IVB
aG~BxW~ aFWA#6[hfQ*uMW| ~9[bZV.Q[
 TQ"T<Z0"UF kt
##(vF .~'rniXtP. 'W8j7
 dA~?9V; ~+6ffc*
 #"'X!g8V/]}ni#" ~O9
 P;"fV"q)"" xhqs
" (X!U3h4lSTjYx%YN r4c8x/
 r3SB|} W8~3#ez
PC PDeZUI]Yh'AP1UET_g/US b;"Scv>S.]e
Q%]GSea~gLT9 "~.]SV h@kdZj[<k|
^y "#Q!PK#VJXcW^WphWR>2{J" _1WgVQyWQzY;[f
~Gf #~(%#^-PZbE xlPNYLYGW-QLdfP(
~NR qxS|~6: P=}S
 Q!""s*Y*[HP8~"9 )~0cVd9ZQT1TC
ui _w^eT|P_"{8 qw"^x-TsR!PURjmZQ6V(
"k}~;P ~/w&wT ~FU
~/v k}qLwS
 _4y%rqWrPRT7 RR_Ye]
"P| QNY}Wq{va>THU'R0#W@ T.P6X<V5b>cjW(T{_I
 @"P[P!~2gf7 ~O"
Pd66qo sFQa PG}6e|
 Qz~Xb 5b8~-0TCWZ
" bCTZpt ]%zA
 X!SQxb ~)3{E
To~#}a* """_dT7QRpRvS" S/Z>UGm>QVSNP}SwV!Un,^7Rd
"" S.V7n>TiciPC^;i* cuR9R_[xQ{PL3VFTSR5];TjZ3S9SlP:YV
"  XUPlWQgL_0W3PCg=UyWBPj
  S,TyPlWQgL_0W3PCg=UyWBPj
d7P5 PdchS1"" dwv3
fK~+f]s QbfuQWV&RQZqW>XjsNTz e6rnQeb!UQ_*Vk
  P(SfTxPbk/x*QZbL
oO RuV-2j0QYV;Q:cT],5"T-aXPj RxjNjJmJSZYr'9
*:"~5+xo g[SX~3: lT~)4Yy
%"~Pr PRffYiSnaAU' [g~@~
" 1XN[f_.d)VCZhQ^au SoT<0U#QsdB_TYNW7
 0Vm"n&~-q XZy3iF
" q~e_U'_o
 S<"n2R7Q)aA ~%T
vKg8Y^ dWY3-VjP<X:W*2TdSUVD,fuR{WK ^QQ5p1&"TIR.5S(ZyP!RUcd
 }7_'Z] ~"CSVQIUv&Rx^!a4U8
 Q7emP(S#~4L^X UD~"5P-o7
#~9> "Uc8Wse-Pxtk is|RVS
U^&QZ WlV"Tecv#r3UU% ~/I
Uc U]&^5~%GRn" ~U-)
 c[Y}WXWbR=P5# ~4Vq+
 mt""bP ~!)
 ~.oT;T|VA_B mj^TlXY!
"~<' VnQk~8j
 QM"R<T>~2LUm VmQj
" Q/V:P(Q""SZ ~7(];[2
 Q.V:QWS[~'r Z![njw
 PsV*QJ~#j""ck[= ~Y*
Px~Hya6 ^MQ!"jeg.Qx"[nT{%Q2P(P=[; VxP!_[[~Zd^YX!P2R@T+RRQHQoT8
 ~1:^A_E" k~t1
"~Rp U4S*PMonSC6~&0 e@e6Wp^oSkgOZs
 XoT%Y^b'Y"~'; Q^[4kJ^>^@kW
"'"j}jYi} P^#P0g1]>Pe ~3MPMa?
'~(+i} (Q9i6[MX7d* ~"k^C
 ~C_VB ~Cd
#PEYDWa "PE#~FT% |PTY
"nx~*' Z;Wa~4T izQI[#RBQfj2pn
dJ ~U|
"PV# uh^qZm]a ~%b_4a?
PXxz PV|RQCQ1^hPM[cQF pw~#k
" ~5,bi) [:~8.
 ~/0UJ_< S(Qx~)7W#
_l %Y!P_~)~VUPkhJ"
"~Lw #Q:~OQR1PU ~&N[ukU
Q; ~2r"kS
~4_ WDVt~%E]@c| ~(u[<]>c|
PAP#~AL ZjY|~5I S@k(~*:RV]2
{4fwWR" "T*Ri(U~]_PZQeQWRtTmnw"e^ var'Y?[sQ#
 T*Ri(mSRzq4"#j& a<kF
"Qk~UD Z:|&WNU5cgQPZE eOapsibSW6
~8Pp]" QkW|~#?Uu ~:[
Pt~*" PuW?PAT*T7RbZ7PVRD^(Tfnk4^a(0 WkPki9S'akVzvO
" w|^f ~)I
 Q)9Eug]JP"q=
"c; h5pat. c=uS#{N
 c;S,q{# X_"
|2 "Tmb5kETDY"RZXlY.PmZ_ Y7P#SyaXU;Z^QkgD)RmgUT'
 Y?"r@ WuA~=A
 wW VR#R6p1WBSkTv
  cnZOUC__>wU
 S;js Qr^bcAkDRDgzQ/PJ
 QR%[QY*TEo}
~]C  r{XNm7dL
~3V "eZdSh'PP j6
bxg7P8g> aF"GS=T/"~3Z eYT6~.'
fA V>ZYQ{~9: i.h:e-kOU-+D
z. "z+TUp% jhpF
 n"W8Sp# ~'fUGeU
"~;5< z+ yR"U7idUe
~;5< z* yQ"U7idUe
q3"~(#"T>#2Re YpaZt1nn ~9>h/
 ~F] {.RpRD#Wp*
~D= wPb4iXbi ~54
 sKsZ b|RY:]ZZMkW
M#^vfs Na.eAVxaw. c1
#v}SW Q}t~_wa*giYR QL~!mjVYYSERLVSS:
 Sb~WY ^wncPcXc}D
{( PNP|tQMpP"*qcPm X]WBd|_=QX|L
r! r"]6b)b)WE _1~58
""~LM S6~(?ZL"SsUM" ]N~.HSp
 "S4Q_~&0qzZ^
 ~A9+"YZPN QvfG]4sCSp^]
~L/ a/"rF"hX ~,}fwWk
# "tcS0vS3'dQS4 ~D*V4Y:-
 "uZ~0S q4m,b:
~AE ]Rg^S0vkhS h!~-Ua|-Vm
"ZZRo ZZRq(dKaUcd
~'& ZY"Ro"kiVQ"eO
~KK PDe>okPMQ5h/"WhPr^B fy
" # b"
  "~9Y
 ~/.]@[m cbV9
]Bzfb, yGcbe_f5- "V)
 ~+Vb, ]A]'~1fT/
 "~3T _6hYU.V0T4bK^*
|{d* r#ZJd(sn ]yX!aTuQ
 q.gi];ot ~%7vt
"~?} o{}P btWj
oz k/~&># b{~5l
&~9co= P'PzRIP0L{kTMSuY9c.TlY,PQ g!Szc6c%_o^YZI
~K- "c8Z({MWDVzTo bNlbsQ
~K- ~CaVy^| c(~2,Vz
 "Qgu]~',R# cnTc_C~)_
 P"U!q;Z!XskqPSRHQs0V|QN ~8y
" _,Us~-h nvlS
gAbQc0f3 U[a6e6
[Sn3 "IaE"c!7 b^Yp[(Ug
 "{@[,R-nz]7 #Ut~+SltQs
 "{?~"NW< /u(c7d'
~M> ~M= R#^&e6c9
"  [jcYwrdW
 ~:7 X,S/~-}
 r4QX"ZA"~'M h(~3O
 lsgn~&M UsfP]L~/S
 ltW* ch~'0
~1dlv ~M- U4b_j&&
cQ~!X Rqz4YLXWYNX( Rpqx
"" bccliL"
" bbcliL"
~0z t|iL ba
~-]S7 i*aAXdX@QvP0 T-ffX"V{QkWv_Mdl
 "u'e=lj% ~.ok2Q#YS.
u' P"ejv# P!_1Y&iL
 YxXn~.8Wp[h P#R7jl[(c9Y4k]
 Y4gYSZ"~*?VQ g{~6RX@
]G "#]ESda~gLRbQ(w[ RiyKSkhUbh
 ""|bbdXI 6z?YIr^Y%
 "_SS6QZglY_#" frus
s0PK |b~)2SB nm^HP>VaQZ
 O"~&N[h ~&K]WdcROU|
"# P!^gQa"kc#P%"dBS^JXjN" _9Z9u@U>T&m+
 #_5~)LYcW9 _8Z9S(Z[v4VBa%
 R!"o'lFPwaOWi RA~8m
 M|-#s:Xq j}zcYcWX^m
tT" ]DsN"3deR&#kVQq TU{C2
" WY" WXTKW!pU
 WX"TI WW~3-U]jl
# t_qp#YX Wb~!BX9eM
 Q%"""ic k3
t] ~8}#YX ~2=PMW,
rz~&@ "#UcU<SDd&e-~!2> g6b}
ry #S)VpPUgxzuS5b'& eay!
 _hV')""tJ""kH]~
aWco ZGPVU@a*~)LWW [V
 b.cP"Z^[}AV}jJJ &~ME])
rR e4X1T."L~0= hVQc~+T
Iq?) "WrQ(i}bzNWG[bXZ QdRbR&UchmP'avla[aR3
 X2QOP1R=U"VAb6ZSu'X^ QxPhTRR<pmY&QYTD%_dQ&POT:P;V_P?R7ST
 "qNm6mF ~!f
~15mF Tma(ZYPM""
~!5SOZVW2 ~8{^EX0
~#^ Rq~#" Rru!G~-%T6
V)"QJJ~6] Ww>Z!WG~*" y"
#~1o %A"FS1egtz qc~(]Ub
~>kUa U"df"QM^VSz^2SSYj["R( PKVsP!UubIq&UNQ3PVSn
B~1M "B~I~ ~7{
 AXm]4Y>Xxh{USSLavU@RR Xk|Ydz
 WSPIm#TVYPPZPAQ6"S#Sud}_*RR ~4gme
Wp ^T~3- ^U~8WTd
" _F"f;VR _D|oc=jK
 _Em? _Ff;fwvBVO
 UI%b,w' UKP/~"7[Yo=
 #Zkh~^uZ( V-m&P.VUkuQ5Vwdm
 t=g]YS"Q9RdRJ
""Zi~(9 vgQwbdU3"VuZ? ~@H
"~3Q ZjkKQwbdU3"Vu ~@G
veiSP9s# SVVbmsbdU4RFS~TK u{
"# #~.C"o#W8 ~D:
#~.Bo% "]b},)gCTJY{ ~9T
 "_/{]e) ]bPi~=K
 n!mqo% ~D7_v
~AL es~5! Q{_KkC
 k-Tl"zKVt" ~!H
~2z#Pl ~2yQ) V7<fr|j
# "vZQNwbUJP{Y? ^yT*QOeg|g"SlU0
 ~B4:S: ~%{
 lN~/!"YP ZeveeNWN
~&{ "U#}IRSQa ~4;
 ~&zRVQ^ VEYEu6V5uX
 Vd~!l"c*+ VbQC~2UhgRL
 Va""Q1 X@Z6YeQ[f*
"xx Y,"^-WK~*yW9 Y/n0~*}
Y+" [IZZ3n)iSX:" ~Z[
gF +"V%R1iRQ(" oM
 ""RDV+%dV_VX-bnaf h#^PUwd5ULZ:
WJQ'"~'o X~%^tm%WvY9^fQO" U3~*~T+S6e;
 ~9!QX PHu*
"X' SV~1_ ~HL
 SUS~x>
]g~.Y V[zx]a e%}y"lU
/a: _?PYQ5]{Y#SgoO^XR1". Tcs&ZQ#jO]|Q[
 'gc PJdfi[rw
"g< #wzpY_}" kV
g< "kT~0N" w^pw
 g;SjqOP{uR z5~*Y
~(M ~#K,SE wMoCPeTn
~=# "eaiUZY ~+;[vk>
~7T RMZlU?r3e~XxPtV^"R3 ~(>y{S1
"WE s~^qfTRx^D Qe
 QdS{PeV^[QX.w,^D gEv0
"~Q+ ~Q( ~7dLU0S5_B
 "&_Lm!~&N* S_,",UyWckV:PE~!fUT
 P<k&foerZx PVeo~)w
 XfWj]{~"JZdRt"2"T% y~VIV"_OdY"S/R}
rT~9D "QH~0{PC]- P"^'
 ~@D "SxY_a(qXh^
~1)kT ~.'#Q1PpkU9 q5jBXRezV1PO
 ^U~%# ~Q#6U|
 wp"~(TPqUj ~*[gnc(
 ~%Tpr Qo~"0<aOa6H_]
fXy&YK[< ""cdUl^'h(/]hRY R=kya>R[U>%V_[4Y"Ye
" U?~0a
 ~N1 U>~0a
" #f,Y'(v+"fe Uqi@~.m
~8C obv1eq f>
 og f,~8{
  bvX'P7#hLmZXS4
l{  ](SHS8XL~*-
  Poe+no7{]Vu
"" ~,3" fqUV~-!
 "~,1
 uH~)& ~,1
"|nXP{P ^PY!WMQXd6%sd UjU@PlnwQ1XbYw^N_U
 ~C+[^ bsUtYRkX
iG %S%hTa3UKRYU?Q%of jo_FbC|u
%o}~#(^^ [tS+_%w11"T_ 'b3P>mGPH
 Q,~-6Y[qV Yl
 ~-6 ~!"]0P<
~Pd [kcc|QS& aKP9^;[^k3
 X:~!fVyY)RQ [MmXR'el
 [i~(- [hUqR]PwT/"sU#e,
RLa&wWxN RMyUm#bC
 R0TW~6GRI e4i@picG
 ^AX? }-z#U8
 ~.o_: n2XAnCnlTS
% "GvokodmU7DR9 YgY|SmYoAQ3a{gVQ9RKTdScP,Qq%W*
 #~50VJ }(eXv(
 ~EL V~W=u%ktR;^n
 E~Q@ u0c^Yf^+
 Sc~60 X""~*3e9
 ""t&i+j( ~0DmL?
 R^w_RN "^}~*KYg
 ~)/nJ ~).ZeW;
  b6V;_fr'l}#
 sHq4 "ZUhBS0UXRC[?[p
 ~"h eVPKz(P7h6T]
%~Vf #WvXif2 VF)TVd%P.T^Uer)UGPyX{
~'1 "|)X%hx ~.2
 "pcfA]9 ~3w
 c0{3a= VJTV^qSbP.~(m
~7O1S- "~3AU"Q<P0 ~)e^b
 Ve~0:PsQ< THSDgNegP^QM"VCTp"Hbc
 i{vt ~1CWXQ=Y"
 ~7)Pz r{^pdg_6"
"]hXKf9iSY- #UNVc#g[SO^w+^vWsYK ~*rQHWU]n
 "gcS,]LSaR6pJXr" ~0^
~1r u3 u2RXgN
j]%n^ [ZXW~&] ~+noR
W| Wzs/[) W{
~<R ]r"~/1 R3R=bgof"T.
 "SVRr~=DPgS?QO P}U&~%?T1WyR)
 RrSV~4L'Wp P|l*~0!
~.Z lo {E_e_1^D
gm~0H Y"~Eg e/~!+W8
  cQeKnIh.
~W) TvWQVC Q-k+s#bg
 ~Al []"kKQ7j<[3eb
S.~%p S,"X8mRPhYm d+X,[jQ]^&
~SKU< ~SL "PN^'s#d)qgPB
~SK ~Db[DRDU<# g}
~1zUf VKW8""jJ]#U~U6Ph:P7]{W,QQX] {wS8UehY
fb Xxre~,4 X+X,T9RivvQ"aw
 n+ W{V{Wpg(QVn;U9
 _pP|T+~8* ~AsP<Q#SQR6^u
yuwj WO[7|kYqfO ~B>c(
 j:PbZ{e~gsU&]6 _)~By
 ~/8"b}h5 y!cfQ:frPB
 wlfN WLtupJTZ
"""ic V)c0^%e<i_ W2b%{G
ie ""V&c0~.~ id
" id
 ic }2
~6m #kJb?V^_oQ'W+Y6Q]S/"WT b1[la9^"^BT6
 [LRIDq?WyaPUr ~CH
 dLqqbxPAQ}
 #~&)Q^P(e&gkT# ~)y
( )~(Qc| S1
]B#wB ]Hu0R6ta &
# ]d~8u Th~@^O
_|S## dPYhP&"a7W=R6SOal ~K;
 ]be6~,< ~6sTzY9
 ~(3pJSy |Lar[/gZ
 "~(Qc| S+~3}
 S*~#K%" qK{(
 ~(*Y;U[ ~2EP*,p?
 Y>RUty}R engd~*B
~+1@|t ~AO ~+2gkba
 -[C~+_X<YCR< T0o!Q2~.4V;
~%2 "m%X6P2Z7^XT&_CRa QY^WwMHVdU<RK_?
~<% kfyFd2 ~5ZU~Qx
~KR yoUiR;i5Y~ a!T!nqtC
Y&1r7Yrxq3W9 xYRq~'?
~QoSf ~<jao R?Qd~2!f?QqW@
" 5e{S+PHhSq3_> 6
 QqR#a;~?V 4iUPHhS
 Q2afe@LY"UkptT)PIS_Sg w:P^/ir""Qt
&~XM #%td##3h;Z| %t|ZE
 h3tc#Y[ ~85mN
 #ti~"? mdPL~&#
 ~DU i(_NV[tA
 ~;: ~53[RP3Z!
 Yp qFSIc8*pPZZQq
 ~8?k= UN~1v""
 ~,NZ.# fkVl"~;_*"
XM  :SuZEZY^zKS8~!,
 ~.f ]Eggg[_p]LU7
 "#PDQ/VYP}Rw[Ra"T*VsVp"U:"Tl;QLRd]++X7 Y.Tj#Y>W7PbSUPUP:R5a@P*ZKP!SvPBY]RYPMQZQ[PWRS6P4
~8c" R&[TcDj>YHb'VDQs U+
 Y.Z7_F{l bPc8bXY(c,
 c*}=ZWOe3 RIp+
  "WMQKUVlB_JgfV]
# "a1& a5f,~)x7Q3
" a5~5PXQ
a4 e1~:U a3~IU
""#f:zkr( ~;1o.
"#~3T f=~?BSY ~;0o.
#f:zk ~;/jOT.
ly  j}e[ZW]-k'
f:zk ~;-jOT.
" [d^A N~41qW
kS  MQv~1i['U{
 pgQ> e&W0UBmc
z>dw ~IE jHoMTm
 lU]4r;W1 b:D^DQad6T/d.=
dPo} "QJ_2S@~&ePRVBUiTtV@ 3P7~9yn]
b- ~2& b4Tc~-1
PD ~&/_k _[~,Wip
 lI{s fRQ8WV"
~O0 "P[VdC_DPFS#[KnzW7Q.V6W^PVAS2 {F_ePnSJVTXsQDPH[T
 yibB[m)[XSj4ZsPx# g-eh-Z>U+Yt^6R9RAWc
~Ug j]XBU*SIRCVSYVdN XL~?#
~DG ik)~/&YM EVI^}j@v0
 ~GVWY ^kzcQ<u1RjRT
"~N. ~F0Y( +__s[eZ
~N. ~L;V1 k5Sp~.(Xn
 T:J ej#dioRT]]n
 Sf~0eu1 dpZA~#L
~C4  ~#)T~"c8T2
mj[7~%4 SniLPj~(UVX wO|.c6
 ~%" ZaWlPHp2olVCX=
5 ~B{ Whp@VX{}Q!W7
PIQ{a; "e=X>[(hO _^]}
yb RtS4UkSuPuXzQNPN"WkCtK Y5p""P=Wh
~=XRBTTc! ~%{i-WG ~@M
 #Y}l}[]T|#bjRj "R{_}jC
 ~-^ k;Q}oU_ZS&R5Un
 ~+Ls!Q| Vd~El
~XW ;'PbaZTOa5hcZ?i} O_JZzuwb.PVY&
" #"#d%]nX5dw z.x.Pv
d) ""pc4NPXlR#rF ~Le
" nN""QbVz[jX] #{8
 nN" o3Rk~%J
VZqa T,bUZlW-~'N ZY
 ~3<_. WZVxT{sInf
 U(T~l<"gH[hQS Q]
 Q]^FgzW(Th,ZkQ6 o-]O}x
 Vh_-W?j|q7 ~,bSq
 ~:<]HVM ZU~7>QlZb
  at%Ya~=c
~Bh ~E^ WSVYi6VT|#Q!W7
"~!| e/kL e&~"y
~!| e.kL e%~"y
~Hi C~!~WDtVT( k_|jg'
 "ePf/;nc[lYpU4 Qoo#m5UZ]7QD^+
~;[ Z2p#cqZ&QR {wo;Yf
 ~Ai ^yU2~<"
~9i tx|X]LVn PA~"qsi
  vCRqaD]m
~VK MirnL%QWoC
_r^| ""cPZQQ4ZZQc"U&PsxH SSd^TzPyYEh4QBgLZ3
"0_au0 SRTqT+ULRfS2Q:TDRVRsT):IW"YGcAV7LT,L ha~7f
0_au0 SQeQ~7G s!UzP^S3
tr P;b)c<f"fx P<aKKcJk[
~6+%%T4Q9 ba~CH"
~,; lD~&TTF ^Zo2vQULTd
 ~V* S2Q>SbT|g?Xoqv_8
 &-'QJP~V:xH~"K n_
~?0 QXSzyS{2"Y| P7QLSD~8Zc+
~ERX> ms^#Un~(5 ~<GX[
% "" Rl~."V5[mR;Q5^h
~Ti ""0QJYP -ao~6^
" U'Z:gLe%X1Po^9 Rj]PgQ{H
 RiqbpS ~5Ac7
~#V iERDX/w@W-Re qmV&
 kkVeWlUmn8 Tt~=QWF
_au0 P6"R[]7Y]Udz&dZTI l*V9UzTAWJYGbc[)
 ~@m"QSC ~3erT
is Jg9Qbk}QWZ-"ie v&d)cRQ(_x#
~?! _"~=. _Xe{#cG]'g8
qe~.r) c+YmSnoea9Z7P3=U+ "bTP;P"o(RaQCRDV+X@P4cH
 aD jKVIUw[5
i2 ~(Xjvcn d6n#QIRff.
~DzP~ lx~%M ~A%
fN ~@pd- rmjR[be1
j}W>c^ WV-Z}U>QGb@y3 P{a}Rgg?okA]wY%
 ?RCVh^H~!5dsT(Pq R_[8ZzYEP*^UUhhoVPVV
nJ QJYPbOm9X7"o- 0~-"
  XSVWkGfdh5Ws
 W~Sq"zpaucFY9 ~,hrk
XL idojT"SaU39Z;a% o(]/v0Ud
~<(iH "^_PdS<~CXP& id~,|[)
 ~:yPZiH ib"
 "sM].R8ene=UF vB~*/XU
 d1l1[vwd S;SP~3EX@
 ~!Vp) P0b~_9oV
 Q1S[~,Yo1 QKQLYc
 #gkd4V9 |^
 WITY"qwbcRo _MZ[wzpp
S87vP lr'U6fE'W4VMYIP'&"SKPxPPWdS~ S5Udl&c-kSXvQ-TH
 dtXp9"QTTf ~T[
 ~-z j^S/]2Q)t5
kXTGyoR6ZhZ_Qb YSR*Y7S]PRPWfP~":P*PJ SuYjTcV-[h~1Q
#~35 "mD~4U aN~2>H
~Nh U^%_|bf QmXFi{kT[)]gR0
Y<cvs" Z6 mC~4U
So ~"*U@ Syb,~/YW3
" rU o)RaY;[3
  k"STRa>X|k}
 bl dNYVUVQ+~,xUk
 {<]RxG P*WWYLR(P9~"I
 _1~#^RPow r^[8
tC YEbhe6 ~D<
~6v ~14"f. [YprgJXT
 ^-Ra~0=/WH hq[g_^xo
" YgTf~;~
 _{ ~+kjO
 ^@t,&^gQzoBQ< bD~+NR0
""^T]qnR a}PeT)Q/[UYiY5WkerR8" _VSmV_POmw[Mmk
 ""^STmV_PDd?YbWAhW gGU-
^T]q~1K ^UY=~4} ibQ'oc"
"[6 v9yL& Wp~-GPdca
[6 v8q,Wq& wfQIjkgu
>g]~+( ~@n#E^@" ~P:
~NG Q~XmUuR)mkuIZ# T8VUr~oG^T#
 ~4xqQ Vw~3BYCPt
#ilxyP|f[ iYlnV:P:TGW*T5Yb"T| WC6Px^YQpg<PslUQ1
  ZKhJ]@{-%
ilzGf[ ~(vcbb9"T| zwUnPsNXCc5
 z<kI# TTS8tUhCW"
PV Q0V^US~0y bQ~'6
  Pkb<XcldVx,RVROPF
"~Vu Y~eKPHP<SFjv
d2sia< ~&:arY,UHb6
t) "wboERPVac# ~"C
~U< ~"B sNQNQF|2_d
 ""}X"^Je< [.YUqPboex
 "ag]:T1Q?WkTvq#VbS% X^%voQL]miF
~/T [|~"'a)R|^r nPU~~'a
~0bj# o>(nl pO
P"eYm&ta V+hQX- ^w~+c
Vc ciGfr VfX]~.}
~Rr "fiT8~&{P3QP rYc@Z^UeQ?SEYwT8
 RHPb~Eo
 l/X]WMZJd1RfT# ~!YU8
~Ce ~4a_R WU~#MThaf[C
  TbS/XRj3PN
Ri(e1 mq("RJR&r+ ~Tc
"h-~7/" WT_'t*Yy"f/Sd dej:ffZ>X+T*
h- h+y|T'"f-"Se* h^~/LU7Py
 Y3hzdaS9T)QKVdQvPcT#S#R4 iS
 %%S^Sp&~"DRJP6U+"ZyT7XwQ0Qg ebQ{LP)Q/RlYEWmP6T}YDW[JPCPXQI?OdF
  VYjn^eQoPh[:S(g_
PB "PB|Z}e VVWd"knZ]
% bR~2l m^~'bU#PI
~;O ~@q _eRMn&W0x<
 vPp,P+ RwUsldc8p:VO
 ~@~ Sga*<~%YnJ
_/ cx"d;WB"i-jq ~!X~&M
 ~I+ S#w:_%dOR(P|
pd_] p~_C]q ]_Vx^o~2:"Q8
 x3 RrTkcP[tYzt![i
 ~!)%gx"PTSE |1~*>
" ~9; ~,6[fP>@UO
 ~9WUO ~!FU>n;W:Q{
  TVP&cJXQ{VWi_"
~!tDPVP/~(;# o^c%Zd
  ard+W_juQblL
  Rf5z6WC""
 Zk U5U)U/VnQzx<
~)K }VcKaH"Uk st
 kd{jjq ZVs~hF
"~(XTP ^2 ~)6PYU&aP
~(X ^1{y ~)5PYU&aP
 g'nuaYSfhy ~<ZkK
 _hS&QK qgQ5"VKPJK
~E' sj ~+dimT9RE
 |MRu)P]T|lBQX" R}W@a8bX~*J
]w {fyH ]x""~!U#RnoB
~?l  n6S%Z8SUo>B_q
 vV+ d'hYJ1~&ZRF
 ^t~<Y keR;T*S9Y6"
"C_awWtn yVm#ecT? ~+W
C_a~>v ~+-K^"ecVM ~R,
UFr/ UI^8_A]}l, XwT*^4Q.[dU{cep(
ROeST)"PI"swDQ+PT P|PoQ;P8c6S,RP"YKUfZzQ{SnPioGQH) QwPQVfV[Vgge_AUra4POQlWK
 ]ji!~#6 ]<q}fjbJQL[?
eYXO 3UFq/or ~%0eY
|p "~!,q!e' |qjskt/
 |pPjq!TuP:]KJ RYyegB
QH *ZMcraM~*( W-VS[m
" tvm1Y+Zi Vhb.Q)tRQ#Te
 ~*BU, b4dboic;
VcZa~Df fL[y[cvk s%
"~8Y" #XrXUTJc-iqRbQs[+S%"WfQ6
 "R'V=Z{~"j"ixR9 tvU+_{^6ZnT'
 Xr^P}6" Q(sG~()
 ~"*~)9 Q=p^&6gwa{e2
 Q@~!Qh7 cTX@W7^&~'5
 Pc"~-m#e;a+ ~44
# "S2aUl*+k&QQaA Vuqan6m!
 Vt PfQzr1w^VR
 e6VwXbu."QQ VsxdPZ{]
A]W%ig_~ Bj?]&dp sC
 _<Z+[kRi"Z.]^#R>Sg^[ VVW6~=V
a/ #_[ V1WjZ}qZ^dP/SD
  SYPTUP~%[Z(P]^UE
 _Hya^xRdQy kt~">
~>-  Ri_adLWk
 #SeTaPZb2iYU5Xle{ RUW-R=U!f]GZGR)Y|]+^e56
 nR(W*[j_R R'a]YqbGQyUq
 T/ Qs]{ZkXo
nR ].as'"~'." SGR%b]Y<_0o<
~@[ }=UxSo"ez ~-p
dq ^2r!QDY+d# X'[DRjl8
 eG~-Z ~)+W5X8?kC
~N) Pb^NdQe"z3 oGgSUV
~G) XgsyX(nj %~C~
 ^derP{'#VV~+b UEZ,p"P;j7
"Z@ u]W"Q}+ Z@{9
Z@ }/Q}+UqnG'" Z?rC
~Er ~Et ["Q0sJrjQ6^|
  XfST,V+d~a9
 ~0Os7 {VU?RxU_^c
  SNLT*l<UAggiA
ZqrNoL ;TuU|P'VGas v5mg[qP?c)
  qedx*[ge>"S7O
]Uh"WT +ZPlN~&a RY~I^
 }|Z)V= o9[3
 mi QEfp7nie|gq
~5<iB S^">aCQBWTW~RzUZUxXTi,6M# QMP:UjPA[<S]SvbjYwPHQ[V{_2S^
"|Z}e UeWd"QmiPZ]dGb">TB {b
b7~<+ UdvG ^w"knoS
 WS [|u%_sW&eH
"j?]# ]W%ii_|}? sT
 VqoOeM^GQl# j?
RPX2z: "PgY_9"qFzU t}WL*S0"w8
 ^/[? ROX2h2~'2[&
 _Nf:x"ZlW}Pf Pc~QO
 PO#RSxgbBd6 U:_ysDoz
 ~S7 &t(
 Y) Xtg%d2
 ovo@# XkaOSK"ti
VIk6vW ~8uex Q[Yu~(qYg
 o'ULPTZ+Qs"W< PT{DX#x|
Y%fUSA p*^j ao]@m4
) :pl#[&RNP#'~'_48"
W=UGqjjmQu aauYqWPMSKW8
<SA 7(QK~/}Um eE
~-N ~D] _!i*rPT3e@
dp RB~&z ZVJbF
'Srw7 "'PORMR9U0S^SxT1atww
&"PORqw2 SRc2RUPHPF_y+oA V<~?5V=
 p}#[&RNP#'~'_48" 3
" ^dmoR[XlRp"V< |#
^cp{]/ ^dmn[xRpV=S' Q<v"VrXm
Srw7 "POU7U0"^]Zm""S^wwW.RB g1
{R PORMDw7Z* g0Z7_0jD
 ~A5 o?V>Xr_fP{mA
&P(Q#Qm 'P&#"Q""QnqOYGQT^1RC"UXL S<Q9~5r_#
 Yy~2i X/[T#^CdwaN
 P_~"%~!P alos#Z;l8T-
+- ,~2i"T"fR
QX# ~6J"UU% ~)7
QW P'Q%Z'PS ~,ImNV"
 RM[6t=T#P] .~&qgxaCP_
 xEpI']o p_QnTcn[
"~CR Zu1~"E"0LZ,W8 i"_OXrob
 x!dI"P,KUs]_Uz RcWbWYXuR-f_
"~4< -QFPJqYm768" SMU;lXw%_5
~4Q Q(~2e"L ~?i_@
", ~7= ~%c]V
, v| o)WG~#P
XZm_ h_}'TR[g" ~;]T,]5
~89 "S@ QqF~/{X{
 S@~4Gj] ]qR@
 oN" z'PggL#f1
""WNyp" WXY|PGX5P#ZLS3bj WpSILP3#&TW_Casd@UBTHX%
"~%o" WOZ|XgZL" ~'1a[bs
~%o" WNZ|~?_ b6QAY[
RAXhhB PkT6~-o"YK"P@VJ^] HlKW(vXQ]/Y&Y]
V^US Q|U>LeCdxWsZ1" ~%VW6
 ~72 ~%V]V"
"QS QUgP]?p'"k> XObQUAS=
QS QTYKPfa-WQp(
Ppl0" "#Pnb(|{eOPG" {wyFQh
z}x3_w ""mLhQZM
 "~3Lf[[| ZQ
 PmQUT}QBY,UsPis(SA_:QY z{Yc"p+PD[w
 v_UMZ&^^cK XcPF]fS=VJX4_NW>m+Q]
iJ ~4.o= ~)W%Y*TR
"Pd~-h SUjr"{/^C ~=~aU
nx Pdk(p2_Q[{ ~!v]d
S""yl &8SAgm[4?P:_N^r wH
~?* Xek>XPoW,Uj
~"1 OX}Q@"j8 _j
RU^'"c}^% RVd{}^U%PeZ}U&RzP@ VX{CRQPpWGTXR6kT
^X ""Pk"Q1NXF^[[G]g u6[P~"O
^W [r^[P1 d%
Pk" ~#Ob' ^Xgdiy
& "&P+%Wd~&dRhPZoL a-k]gd
& #"en#[7kMd(Sn""ZyR- rj^qROUFSiVyi^
u<%~"% u=c/S~V5a&Pd XD~&TRv
eq eo[Dd8TnQ<]oa]PR fkdY~,R
 "P+SB~+*sp QEVL|&YGPZl*
 qU"kL# ^6&Q=~3A&
"~,Z"a^ ~4nPf_]"" ~.S"
~,Z"a^ 3~4Z i=d?^v"QY"
~5wpK "S#T1~+_ i:~-]
 S#~/2s^ S%~2CPDiH
"rT #l8QgtQW1g0 m8z.X^[!
l9QgST~1l m7ZwQqcAXQRn "~=W
~=2 rS U3hly?h*
~Em a(x@e-R^TZ
"#~AE P==JQm%hh}9eZ P<h!6kf
 S@%VO1aW~)P "~+d0
  S?SIVgQ;oMn>
 P:YT~1R S>}um2
 ~02 QxjrV8SthO"
k^[Q RfhIy}Y:
~(1 RE"W9wCQWTm&Vl9S:gP ~*WVjR>
 go~<S amUPyCgDU.Th
t+ ZS0[C]rS["]zb'Uyc* Y]XEP#
SU_%# SSWT^Jhp~"n gpS5XVhOXUP:a]T.Qt
Pn~+-Y< Q%WbPiP=P^QHUWR0QQY0V]RNY!QG"WEUqR+"RpPe_7 UoV6]Biyl=
 ~"CUb y]ZPibfP
" PR|0bk PAV+sHSF
 PQUwsH" P@rnl>
V0Qu  ~4]"q?
( ~<w Uy~'yS;XUQ7V>
#nL*YK "PLmY]e [Cn-
nV nM*YK PLQgR;
 RSuLRj~)2
 "Qv#P&SYS:~(jZf+W~ a#_k
a" a'~.mQ/SX ZBQ^~&Dq8
  UsW^{kS;Z9VBSE%
#~*w Za WrZU[<~'VPc
W]~!k% W6FZl[FgZXr WrzTWsYMQ%i1
~*w Z^ WpZU~".a<
 ~8tm* P2z/{sZv"
 ~!a U*SEQ@X=iU#
a;P.X> YNSpPhY0PhYmPA f7aY
"" %ZF^t[BRiS]T2T{PVWJ"[O"^N YeQhP,gs
#p9rL "jl[BRiS]T2T{VCU1
 "txTMhnUo UAg1Y,RXXP^!Rx
yvS]T2 V}c=[Bc& ~O6
 ~LO _NSt_GZ(i{c3
^<t,vj TV]a~2MQ<
f0 Rqgc_}' ~<I
~5+"Q/ QCW:d."a3W.[L&^KPJYM U.QN^%V[g;m{am
Q9 W0Z|_&PK#~)6" Qze]~5LSk
 p! ymUihw
#~4| "jmicT/ V9TB]W~#2
" ~+G%Y% x]Yz^Fd'
~&~^M ~+]Xp V7~4?[}[r
Pg Q,r_e3]R SIU']6TS_-~&A
~/+^5 ""R[PiT+PQl|cZ" TshwyYe5
~-. "R[VE"l|cYP|^d w<
 mzl_QEXvStZZ ~/#Xq"%
"Y3 Y5,uTP?U| ~"C~%7&P6
Y3 #"Wd~!G"rw ~"C
 U7_&Qn ~73"R1fR
"~3; R!zwcBj;Wc k^z~
 Q~zw"cB Wd~Cp
oxS9 U(~G9P8 Z@~>1
~UT |~ X]YWSLQB[Fp=
P* #jZ^zS0^a {Rr5
 _[ S%"Vwc!bR#
 P(Y5at"b&YZWY#Yf x}AJVO
 ~%%b,U#T2 ~?tX=
  w9j~Z(
" Tpa~~3L% a_~90
 g?V6~,g% ToZ}~8!
kc@ cnkViJT9 SQQg~#V]!
 #" ^5b&b}awaa
~#n "~0) S.tPXWSTRHk0
 x2X-H m.cq
 ~*<o- z;hq
  tbWvg(VPR#
#cP_t PJ"Q!VtxzY4h.XJ# Q0Mz5Qy~!g
 Rz~#*d>c* PTR1ARVQ~ZhRiS,QIfCcgUp
PIbV_t P|P/?VtxzQ*a0_W^8 QYVJudxnUH
% #~/~S5 X{^HVWR8UEf#
~3f hd"])~#vSR##Qc
"~3c hr~6U gNlQwe
 gMPsRTh*X}S5b0Y' ~:.
"=~)# ?Seemh}U0""" vw~,~
~+O" ="SeuEWFS!Q^"q( t1
Y1 SsTm5~.Z" leXE
  RZZuQ<w8P[f2ZTU_
Y3 UiS*~)*j3 YvSB~?|
# YAu(Qzr6 UT4y;T8qr
~:> """tXdDXF^iaO ~&qJVdh@
 ~+Ok? n8Sl[>Z-]nTr&ev
 nce[ mQPZy/
|&eo "Z*htn9_>"[+ ~KkUeRp
~C'Tm& ~0hbxPB"[,Ro [{~'ja_
 ~2U Q'WhiBh+xa
 ""Q_QA"-]v"cP"eHZ7Q|U+TgSQTj" SB;X<T:Wu[~g{
SR~63 T;wb|;"" Pz~.;S8V7
 x'su^KRh Q%~64U*
~CV ~#P"o""c; V'PoPS]CXoRHe"P:P{rC.
~;C Y_yUUQTgP>[UTiSX :'SR~&'(Vn^k
 sNukX' V7~=7
 fC Z~X{dEk+e'
 rE~&C iIe%#~&x
oN QZP'oNRKT]"i5"Re"^*
"aKZ3" #%P^T_YdnOUxR}S|ZvY)" X,VPPXPgbH[Mg+TmXe6
 "%X'cS"W/]% ~Lm
Pb %~#! ~&N
" wm QduU"ZWh4
  P:Q|~"Z#QRhr"#
SMP) "SCP*UaQ{f^vyXL _"TP~9)
sh]% SLV1~2TXL[L _!P8l9
~4-' "P8R|U#2vd ?}"R4[RQ{Q+^B]kT4
~@4 ~41[aQ*cR
" tQQljK RFQOmY
~3i ~0zW, ~"4m+
x>~-C" T7~);VljwP:PoRt [xU[bERR"cAgy
ZEbdiW #mN)P8R@PYXEW7RASA*Q, TBT1QpPlYoT,R'R_TothQDRzQDZ5
j& 1RrfPVgZDo+ xOTG
 ~)fgz oidZR;h!%
hQ~:YQG "[qTgPGZCU)@FrA_B[8 WWYyVJR#U2f:XNk6UP
~,/ ~DRXpS8R" ZPV2tMaBkX
 "SZW6R6PN~6m ~Nm
 ~9>bGT(Td ^4Z5S8~7.
' %QAf[yWb= &hIc!VQ%_k
Qj~9F Qk~7}Pr' ~TN
 ZmS>qA
 ""9g!Pc f~
 jRoFss" "hK~7o
 ~4S hHj#]4R,
"QJ~7) Quc_)~)y ]/
QJ~7) Q]7"gZd0oF }!ns
 w>duhP QQ]&_[P~Yyx^
Rr^L~6^ "V5SSPbaD Rs
RqVv RrZ;UMUYXQ~)w ~9L
""~6o" %7RrV8VGTb]"UcYGWOV+Stc^Us WBSVQyRYaBUis9Q9S7XuUs
~6p "8RrZj~'{hDSJ g{|g
~6o "7U=Q<_,ZCqQA oZkzgi
 7W.[th?{T ~L2
"QClfy6 X~y,Z#QDVpTl Ypz@URkYW&
QC Yoa)Q0Q#eOQUURQxXejP" [l^-Rbssjb
U3h| Q?P~V;as(W*d'YQ>ZsYGZ2 Ru]8Tr;V>V2VMbcP&W/a*R2
( glRBRK~%-Pe [-QHTgXiUHg'bB
Q4"YUXVh~P3"TC ##)~!Ki.U}2bB "VhqhTA^Y_b_^T2
}q W{m{Vo*P?T8UbSL ~>*"Z~XO
~@q }oP3TD%je
n'# VQ_nT."Q)bAVr vO
~:1 Q0YVr(P3i( Q1|pg@eF
 e1Twj'W,"UH ~24
Q*"P1 g?RKR|" Ptcq~.w
 ~R= qV~2Y
 j3 QD~0yh.Ym
""[0 Q+"QvWQ^kd,aWQ?UUT{Rg& ^<Q}"VW~!tWeP4
 [R^k~%T vr
[0 ~.uTx"Z)
Xn( T7T0osYX
 X]ZF"S,PK"QSWX
 x4 [}]zU-R7jB_2Q7
L *X,~7mX! ~.EX{a4TB
 eYlScI" U=]W(RhcKt'
#WrnL "Wq"PCT#P^Pr)QZ#U|fnXM kGW-XhP'QQPhW,"YdX'Q[S7T]
 "Xi WC~"~WkX)
Wp# WqPGRvU<#U}k%T[ jvc%
"Qx~Lc P5P=PFx}~%9 ~)L]yPO
P%~NW Q!P2%3~?"^6 P4j|
 U+R&bS"QT~,." QK#T&TG&RwD[OQ?P?P.TTedXO]IVoCP4P@T;
D~7E X,[rqh Sbg@
^3_)" ^"1Z-QuQ*W+a=
" b(cc)p'"k> Y]RqU>Sgf4UfHR{
 t9X}q, ~<0
 ~R( yfP/UL|2
 [SXB~38 XP#~/F4gZ
~=> ~/? dvbNbfWbY#c1
 ~5; _l_]tT"U~ebPS
 R)j; ~",UJ
  P|h)U]Q'PeTiqW[{
"" WkP@"_;~6F
"~N< iE" #~",ROV#s1
"~&, iE^/ZU"p{X5 UpX.U&Kb#npVlRNUz
~&*"" z6 T!meZJoq#
~=I ~!){c aPb{vE
 R|W0Zn^Fa)"YMT5cC c#
 ~'xc#]~ bmWYeXwF
 UF~94Rt UGk>nCUvi;S9
~08 ~,5 XLS^q~
 ZMq.XPa(]o ~%P
 D w2p.#T5a/
 r(k(tE mpiKinW7
 a,^*"""i{ZN SO~Jc
{H# _o XyiN~&2[?
~D~  k"[C"""c/iy
 ml q~T=@P@Z"
o& o(R/ a%nMgblt
"sj qFQq ~)]m:U^U1
sj qEQq ~)[m:UmU"
~NW  Up~";X;V8bQ"TX
 ~(beu p~h>Xh
 : =W<^&o8{T
 ,Q| _W|haf
%" i^~!h HY(b%~&Aay
 Wg~%bX{ ls
 d>SMe."^oi) g-y4
" iZ~!h EY(b%~6k
 iY~!h DY(b%zAWO
"~"'Ws T2US_Qmd ~L4
 ftiaWsr9 ~#+ROSpZ1XR
 ~7{iU V/l:l#s!
 m~~"j Rklu0#XEP;~*a
Wv9#z: S%P0S|WHP;a# P3TdiqPYQ"W3YTisVJ
  UY"Y.[(NcZ
" ~#r]E Y6^*PKWKg/UrVw
  SwTlw.PQT?TgQ=Ql
"" %"P("PH?|z|>PL xIVFim
""Q0 P,B%P/t"~)0Pi QB
QA #Q+%5|xP"UbardzPi& "j4_8dxk3Qk
 Q-%
~"<  VZh{_3X+P+X+Y?
dl~7l4 "Tlux]Cnm ]ZW)|Z^;Xl
~K' Wcb!U.f_RWSMlP ~1Z[=U1Wb
P{~>K "PlC~+1 ZA~)qRHWjZt
 Pl0~>KYj zyX4
%W<" Q6a"ShV?Yj]iCbgS@[4P+B fn_pc-YGPpSIa"
" PX~%_sc U/3
 nx Q<T9S<_2loR=[T
W=~3- RWT4hBx<a"" Q3~ID
 ZG~%+j=YU TJU7i}R>mPT(
 Q%Rxdaq& "TJQdWhf^a9Rs
 bGvd YZ[&|jQo
 Q4#~?}_5 ~5'
  R)P8wYk@b9P:
 T5Pl"QbI~I2 WcH~%=jx
 ~(r V2t*SFghdg
 U:Qj T'}4qRQJ
 ~GXW;Q' ~>%dE
Xb QSP}fw~##U*SfVjT> QxPM=UBY_hUoWP*
 "YDV=Rw[IRDeql7Yl ~EN
  ZpX9[IZVW:aEU~Qb_GQI
i7Ws~0k XZ~'s"YK"W;^H Xh[F~%S
 ~=) bxV0[=en
#(SQ~1b SZU?_-^vSHdc[AU0RB Y>YIPlQ9S(~)G]+
 8~#D ]n^v"PfZ3"~%8V-
( SW"~/M
QtlYR-Pz3@U=n8Prf8 {ps&Q8
~5OmD  a(m]T@b%Q=S/hc
~=f 5QoWSTsPYi)qU
"rv U5eq~!n r_wf
kT r^9wL U4uOo2
 SQU4l?{/ sfX4T!]V
~"i xvVD xwVBY9UB
Rz 'hyk~Po"fg RhufZMiY
~:"  Q5
"" {EQ.pvT,9 P(StPj~&q
" TJPju0Q. ~,ti^
 TIvIQ.uQ9 UdjyyE
Ru hyVPf4, Rc~%Vfg
#~!^ %"c+Q:SMWFVJT|PyVVPOQ0[zX)#SVX: U,o'g!b(QGRG
 c/V)QPXG](ZMTYZpX|V% |Kl5RUWh
~,C pj U3xl/Y6
hsR8~': hrPm~(g ]^~&IR}X,Q5
t[ ~CF."" Yuyo]z
 tY aiYG
 r>l# zW
  UlV;kp"KX.q|Ub
Ys~3/ ]=STbBW"pg ~<HP&
"c{TM l^ f?T1hvwU
c{ hyS4g8wU ^?tb
 jZ V!V0ZRPF'"
 f#ZxP"PWT>YLT:ro T9~Lk
"PH PB]"V7tUfM e2
B PA)o~ iX"~)R
[^^r"aJ[P"t, U&e9" ,
"~Mt X8h%
~Mt X7YC]1 aEmMh@
"^& P9WMT@}^mqPp 4MVXSJ[]QYW3_iU0S*TX
 VVPWP'T@ 3P'~.k
" P&mfpY" 5~RN
P% 5 Q"a%RzcmT6
"~I*" XcX}e9~#5
~I* Xbng~!aQ%Q3 Q;8~J?
"  W9hY)mLmE
 pI W8Sld>i"
"W9v}mI W8"UHsSj| ~Id
W8"v}mI W7wKl~ ~"(x-
J~'[WX KZ;~#zfP Q>~"Lzt
P/~L5 P0"QoWVR^bhrWd# ccZ3v#a}T2SW
KYC~Ap P"S)P-"Q)Q.iE=Pcl*l[Q( b@UIT~ZkZY^I"X,P:a=
 [4~"BgW iwVlSe]Sdsji
~I& Q(Wors""X+Y;QQ]<bI }!Vcn8PoGQv
  o=PymR"p"
P_V<~+T#iXPd +WD pN
~KT crU&Rzd0k]#WyUL ^lYN
 P'r#m|jaV# ~L8V&
~..d4 TMR9R=Vz~45" ^1
C7g[ )zmb0P_ ~Kn
" P2e&Ux"~54 ~A'
 P1kM" TI
,"~)m_@ ~)ylCXi pQWtlg[PR.
P'|^ hg9Qrc?d3P^Y3 k'mA
"YUfA[6P3 PUcWW4a~d)TVYlYI dwP'Wut(QB+VM
YU TC^jW4SU[6P3d* nQwM
/ 4*7>g?eRbIPaVE ~94
 i8"Vm~.T#
P0 lnn?ZF U"wIV'bT
~,P ]:dE m|~(!]P
" P/% llpOWS=E
 P.%~70 ~*3SJoB
" zj"TuT{lT
 zjwGS%Pe#Ws S3SXS}^YekT{PM
~7) Jc_)zA[* Z3
 ]pU0S-@[!m-V=Y8& U2RUQoUuQS#paT/hyRpR/
W{~#C ~30j]Tb ~/9QFqp
"yl P,gm[4?P:T)Yv^r sv
yl P+s<P%Tq hGg=yo@SG
'~8} Sib|tv9R^VP |%u~
tn c,Qba& Pm^H~9.
~3F ,[ZW(Pce?R4b:>mnQx Y=X6j)"eHi=T9
 &~8PcG %PUt3P3UzSS9R.ATMX>PNVQ
 Q0PXU/o/|V
~.WYu g2tw%5Y_f| Sdwj
 ~"M}e "opa5fu
 o*#~2( gcZxjhpo
wM wL& A~3Z
 ~)F ~4G
cn "Pu~&6WX PsXwxjk8
Z;  Z9k[e+
 PMby)]fnMRg ~6|
7Y.[~~5A "rDW[XbXZ ]lRWZxupUT
 ptb@_v .mYpfVV
" |?""~&N ~/2cTYJ3
 |>#aNT8gk |?rFYJ
 "P!Z,~-fe/ I)bTdI%T(-S3bJg|
 v"Q4le8k- ~K5
~9F "y@l/Pr' ~R5
~?J SmxUj"j> ~HV
 &2~45QH QQ#]G
#D "F" j&]a
  fCRq[&%
j# DytqqS]
23~5zWl( 0S/~'fcIda ~8/U]=%W_
 "UYj[Wf"#]2U~cxUg
 ~1U"W+XxPNTW* ~D)
VE"N~2; Yjo&]1rU sxQ2P!^eP#S_Q5V+Sp%
 l<avgW ]:
#_-X*^R_W#m'Zl "QpWV]?W)=h9Rl#XS^4Zl R'
 "p>fA ~'f
~E= fDQpW*~&Y"V:T"" Yvmp+TTYLdJ^p
~-1 )~Q^ ~?u
g[d0 ~;M WHrE
 ~28Su jl
"kG" d<WkmInY =~37
kG" =]aTm~7B ~4V:
X:}="" Qtdr"[iS5_C" ~AX
~>K 5Z%V4uxZ;Wr zap,P]%
~+g |,"cM ~+iUGU/
]&~)W ~>I(,b; r"
u< Hj"V;V'eH]QX^U. W?^=U-]@iaVC'ZAX"
 kM" ~%W"
 Wcg(j. qX[NjO
"~0{ WX)n3S'cfP@[hci Wbqikw
~0{# WW) V|nfR]P(~')
"~,T Vv~%2 x.jLQ6
~,T Vu~%2 ~/KU.
 %T?cZ}9D
% oYSvqBM ~=W
~JE U%z3PBjD%#" T_1gCozlhQz

h(% _t"UwP8ZSPD"d9P/S2%X6UaYd s-e(R:]DUPc8
"s;~(MT> WC"k[S&QZ{;RjQ2Qi [R_LQ4ZN
 gm~3zT>Qm T]](~&z
vt  )S'~/.h-R2
(fh~,@a3 c0l}flTE gG]4Z&Z;Vi
#~5xV^P] "1~*~],P2U<cQ i^]a~)~
 "~,#ccPF ~52WWSVaK
 uEP)c0V4aQ^;
~EH" P.llSIe;Q}UVr% PU_]u/V.ZwUNWyV"
~Bg' PEee~-cV4 lL{VaS
~L!Tj "k,V|SnRok-W~XKS[ a#RIb-U.PoT9XUZ3%2
 Z,i{m4fRP#Q^ z1
~Hi QLS[ej~.F
 ~07P?PN l'U-k,Q>
~'D gTT(^z(X8 Q>}<Rwn&
~<1 quau x{kGfO
#~Lg ~Lf& ~KL
#~/- T&S]P4y^WYTonG
~Lg ~Ld& w*Pd
 T!#~*XT:S" T"~!6<ct
 i3sZ X2_Qg)
~"OeY '[%}0ZDP0U#"V% Udu;S)T%U&YMU<PDRUWD5
{M Qoo^f(^8Vq ~*V
_' #T<]}S4R+W(g: Q~[WS4~:w
~+# ZFr%W_P}L^uSKTP
_% _'Vwhpt6"" RCT_^KXVugbsQt
 h"PIg~Y0Y=2Y7 ~/i"j[Tx
"~KE oXS_"q<i< t5P0Y3fMUd
 siq< shKw%c+
V<~+T#iXPd V>hP
 mOhDem% ]Cdq~#%P1
"^A~?8 [W~-Y Vu^ehUhd
^A~?8 Vt~2= [V~"5YWY;
'tV]V ]YS*"wdXL]EZF e|T9bW~!o#
~D. j1~+KVV R-[ZYFl4]Q
~OW "S5m<FUkYdo* nO
q!F n;R5_JQK{2
~5a W+~9w"" ~*KmUR6
tV]V ]TS*"S9T9o3XL]EZC#" fgSOXSP6TwQ@XAQ(^U
hYj>" g6Pub)WdRs _-W?P.]sP7j-SJ
""~!d omVFWUP<xSR}PV Nf{Q-g3YFea
 "X8_=_eUyZm
 ~!djdUU
 ~Km UOQQ[~gOep
TND% Tv]7gMiNT5 TO}vjK
 XKw^SBa-"j- S?
 eeVX6To~+q #"ZIam#76q:g|1X?
~6; SBT7"
m6 }4hV ];^'by
 dg ^sT"z=V@Qy
 pI pzbLD]da0Z}
  QQSEQQ[~DSKS8aZzA
~>3 fm~:a gh~#]f[
% r/g4^s]^ #^9Qw
 XWUa~5E T'TcQ)T&]^PG+/PAV/RD_nU|Snk&
 e]~35 V{Wpg"zq
 ~+nm#P,Vv w|ywS)
 t3 PGXol[P;REv/X)
 ~304Z3 ckp(eA
~=- RiPRSWe1P2^rY|R@t< PvLQy~8oPF
 Z%Y-T;RbT5%QoS)P1# e^&mLQI
Q3c*yu" eVP3R6d-c)"" c=~:T
 """"~An b*fZ
"^u #"s]iG]@Q[Rk" eouR
"~):Ulci #QTqV"W:Wu[=]E Q/oV}m
s^{a "^s w2
 ^s&}.ST^dRL" RbpK
 sP% ~'@
~(M ][~/Dcj P>d0o{^=
" %]w3tzkJ" |o
 ]y3n)r? #~@Oaa
b; ~2Pk} ^lkV
 ]w3Sz~.JU9 _"~2&
"Vu U2WkZ!VaorbY x1l>e*
 Vu SBey
" SQ]^P{~'OZz ]0^iQFQsntasWv
~EV SB0~I{ b_q#Plhn
 PgqrtGPCPfd6 ~'r
# aiwr QT^g}jj/
~:9 gKPA wWVwhj@
 agwrUJ QR^g~:H
 ~<~ V/h(Y;sV[(
" PHpBR:""XYSpb@[w]KQ+ W*tOd4X2ViWJ
 PGpB[Ffa ~/kdf
  SLqvWs[Wi-Pz
~?v s&a7[:Z7/ WcPlRC[yfIR.|x
~6c ~P} YKPNpomJ
PM PhvbT=x[IPJ Q9v4Q=y;
 k<r3 X3ZBV/U3]^~!U
 Y}Rv~.E: PMU^rfoWX{
"PJ~Hg ~,*^'WfQ{TpUp sc[{RxXeTMez
PJ~Hg ~,)"o)Up gf~+]Q{UE
 RigfRs ~=:
lYT*U=WIf>Prf8 XsWa ~!vQoP'gb
h5 "[Ffy Zt/lT[d
 ~28 ZsQV~*!QmPH
  otdSRsa6Yx
+~J} V:~>_ P26WU>/~%XrN
~63 P8~FL"" q<V]P0W'VSY}
~36" V.,}IT%^k aHepoc
~J} ~G< WShCZQaqZ2]@3P7
uR"~%x" R<_vcB~#. R;Vl~*0XE
 dKiohAV|USUh
 ~D&VK X]g(m7
 V#k]^A Ssm+S9V,bs
  rDc4Y@MWK[v
 P)UW~6|"W2U/ XC}+q?
^,S+ZeQjP*ZIT{VmW[P)WjX;Va a>QLY-VP Ye~+#
~Fo  X:R!S5tjw6PLA
]v PC]&Tt~(3P2 veT?uS
, |KfY QKWmSBM
5 ""4RZ"[OhWT38Z6R7V&T&[xPEY4 _t
gr Ro"~*lW1PP
4 5~FQ ~9G
b>~7d 3b.l[Xy##m1=P'P=7"U: ;}0hHV2
  m!Y2PueSY&Q6eP
~4( mWlGm* e]PbvoiH
p^  aQP9"vVnC
" T%~2F" R3R+"~B#
 T"" R2~48"Z8U.
|A ^P"uP ~5K^DR=QB
##""~%q %S5i|cTQ<h5RM {^
  f0]{"T<mO_RU2
~<9RM """"S2c*lVgq aATYze
 fm~&yRM "#fn
""Qnk@ec Qxzl
"~%q ~%P|;" W/~/Ef1
Qnk@ec Qvzl
 r@ ZUg3S8i_
 vG}e t%Z]e-Sy
_]x8ki 5 l;atYV^i
~FRW' "W/S4^'U]g]#QxZRPQ[y T^P8PEYbUNQMUT_@Q8VbV*Qf/V"Q;"QUHH6]y
lub6gbc6 -lkb:c'Uf_1Ps UEhJQ7^)"XTW,
"VH"SL"~9) }XdFR_Y8 vv~#E
VISM~9) ZHVAPbiLP>t:Uu
  _Yx=sh
" f("#""d^mqWs U~PPZnQ:c:dp_v
 vS f+Px_.AR9c9
~4[ szbb gl[atqZbVH
 T5S^~.| dx}HP,Qt
 ~/2Pb" u{P;gFc.
~AJ X5[s~%PP.ZC *~9q
ZDPD|M "Vj"OR{P(P6PTj)XiPt-P?P)V&U%Z?P&Pc]z #FR.S%PgQRQ]R%T1SDY.R<S!V,TvS*VgP7)PNQKU!S,VLPl"U)QB
 Zn~+ueV ~MG
 ~FJ [=d{PC~!2
0"~,) (~By ~!wSsTHjb
>" ~P& e%]DSTl@P(
X+~)?]/_5 _[^+kV)rG ~<YW}
 ~'CfvUtRu ]2[{frZ,"eB[o
" YrR=Q:QiUmU:UKSq^XX)TRX&Pg:R* :~-yTl'U'Q&VGPcQ*Pa"%U(SC
 8_2x8^,Va" ~EI
 *" UaR)Tiu4TK
#"j&~(j P7QEUKPCWKX-S3"W(%[sTQ&RkQ@jFQB" -W7bg[@l&QjRaQ-BPEPPHZRRf#
' XSR+RWRokFwX ~<;
 "vmT#cRc!YW# kP
 vmh'I kOclAii^DT2#
 ZN+^^77+iWS7
 v3 WbdnU2^eP]#T#m@"
~EzQx du Ve|2
"UV ~!iXo]&bk C_tlRT}UlVTV/[MX0
 XHuoXoj^ ~A*Q8
PX ~*EhP X6gu~.J
  .~"8X/XdQhU@R-ak
]NSl" ~6y,"
 Q6zqR@ Q7jM;r;QP[ZQQ
_][[cp T9X{PG[Z%"~'5V; ^@~+HgO
"~"r^0SF #&s)T%S(POS*"c)bQ""N )]A[)X^Ri"XzVU[5RZP%
~"p"" " ~"s
~"o" ~"qd~ |AoB
 #kzde^I "qPQ?t5
 ~BQ i}UkdQb6RUTZ
 YFVT_Sr-W. _sYhgE
~1L "iOjwd<P% ~6}QDY:TL
~<" iOU6of ~&w
" g~QQ[/^_S[X%P(T8XCQ+Y5 PLZzP9cPPq4[;fJXOUOY;
 debI~+V Z][>X]
 v{Z0rj ~B:TT
~Hg ~+."g;W=Up ~I;
 ]G SBQlRroCoWP*
 ~%U SDXbVa~*R
Zail|vPHWK U7"PHQ/5hwt*cD W8^m~!GX6QcY_Qq
 T8w_QFxJ ~14
 VY~7_ {*
1|Xxq3 ~P'
" T|~Ia uj{CZ~
 T{~Ia ui{CZ~
 ~6i aTRp~%%
 L~!1 osXQ_Vrn
vj "upq'U.S1 yZ
 ~0EXKU&" eT
 qU VSQ:ZSr?
 #eB]#P{oR "W_~'DRkU%](
~Dy ~DxQ} ^"Qy
  R=RfbdqPk4V2"
Uf ^=~"1 VcUN^JPRYSR!X6V&U4cmY9
 V4jz V5kbt8T5Vn
 Xx~"{ XsiMY>vUXQ
 eSm?"f+P. ~#P
|Xxq3 ~Ou m2TT]5
X4U1~*Id1 YAXXcfj([b
 vc d&{)UxT&RQRD
~.~ TZb{Y[j=%(1"j8 e*
 ^gfY Y>XX
lu QQX:^UTaa! ~"/
 TKhv"hF^gSNR& QP
~G| S0 xKtr(
%U'e[ #~1yQqcV '
  Zf~&eex
~9I Z7 ~#Gq=
 U'~0M {5U,[j
 a: Q-^[yqk+
 _UySeh ~9{Q3Ya
 c% R|smTZ%i@
y_#c[ jR_S+um ]!
 I~5VX+UR {(P9W"
c*SdW2 "_yP0Qj'RsT+QjT:_FY-" Z[U~P:
g<" n|R%WvWI QTTN[?]uQ5~%W
" ~<FWg iGdJS,d9
 ~<E TXeD~*<
 QEd,U:j;tC" [[f?cs
 T) T/"sneLP<
 Zpe.%nR QKXre1~(M
 ~5IXHPlaN( T}g_WLmp
 eChYG wtPsSo""
eF "Qk"~MJ [f{i
 d<ZO~%x"[7 d;PY~;q
 Pia~j} [x~'NYj
 n} dCRYf5vA
 ]'{gR0TF ~.zRH"
  ~!1Xp
 #~'Xn5X> XIcaP=~3^
~:7 "z|X%4Wr w<fJRP
 m0 ~1gW}
~/6gh qHyH qIk>k;
"Z>dof(U]SQk2 Z#R&Vs["UfUQV#S1sS c"P:_dU2M_]R4P]^IQ.I
 ~+v Z"=a1ifuA
~5C#QnQ^ ]Y~'SP6QmQG; ~,O&n4
[MQ*~A1 "T9VeSoY{Sg^4Q^eEZ)[G pnQk"yo_T
 ^%VUbMb=qW yJ
~*6mR ~*dZTd~Q5 ~6OUL_k
TJ """P;S]Ul~!e"P8 mFm~Y0
 ~'eUg" TI~(!
"P; mDw[#PiAP& ZduCQ&
 P;f*~!- q>Vw[9_RP]f"P2
#zi zj "k)]y"S-kaV=PxZ-"
 "}2Q0]A Ua~93
 orX0QgjQR&dB k)a1ekY:S+
U@W4 TlV?PDWxPOgFW@R1e( X1QVPiXmXEQnUCS!QB"P:P|U]Q;*TSX(UmRdQoF
odm: ]i~!6Q8ZrTd* ~9|
 VS~F" y^qFYTI
 u2 b;TTS_
 ~<N Q#x9PFl>Y>RkR7
 |oZxPbPN-G<Pj ~*hQg
 hLV(x* a:fiR9
""#~2t %#eC|N ;"f)~3Z
"# ##Uy"~,HV% u*_C[yY'V)
%~2s ""7"~3D
 " aItYV2S1Z3
 "~2s 7"~7(
~2s ~&u 6"~7^
~+9 PfQWd2R@nZXXb_
 ~)<hP W-gu~.J
~<t eSX!RLls_}Z) Y#S3R;Y~TRgyU5_OQ%
 WM|shb k-ZSQyAQ&[jmT
US}Y Q*xlWsPD
 U1PISXQiT<ZjThTwQ,c)N4VF1VHQxP3 u<.Z0_eXIbZCQ-
 #~/q/ ~.IPzU|
 ]iv#QDV3l, Su^|r9t%
 " Wc[(WRVFRwef".
 j4]u qIW}4Suy0
"#fQhTu+ #]ZSHP7SiSFPgj8RnR<S0Z0S/S3 dMRkk=ei[D
"gS~+L #Q&_}TNgTc,^nS1Q+ c<P_k~S6XDS2PqTgQ^
 gR"lZR:Y:Z0S/ k0k>
}V gSTes|Z,S0 _m"pI|y
  P'P@Y)_4|"WTYP
zfb, "&ZmWjVwXZXUR% %A|]Q1QSS#emWqUlPS
""# eQe| Qv
 "# rSf07S|nx
 #~%a2#h~ ~%w
" f}e@[p ~*?
  ~=@
PXQt~:*XN Q,PARDR/sYf/XyWa0 Q<~LS
 W;d]bcVCc: U*RWnMS5QK^)f%
a-~=A a.dT ~Lz
~4B[CXl ~&|Q'rd ~4CZ9
" wb i![dRq-SUQ0
 xa sBSnSufD
~4~ wc AU(R3Y/a'qU
wd ~4~QuZ< UGR3~.jRvWfSN#
X' UGqjjmQua,W8 ?WT^,[=abm(
Z/  ]'X}^RU.
gq Re U/a>"~#c"_[
S* P.Q^I1*UN~"s^T P-wbi,hp
SH Pl"R*Qfb(VZ ~=-
"VD VDx| m[pq[jQs6
 ~8_ VC"~#^V:X=Q]T(
 WFpOk4 ihk,QQ_"
yLhH " ]Kym
yK yJhI Y=PI&~({P-Rh
"6~J~ #8Pj~"C_ghU ibiUZ>S+"c'
" 6~&Y]maTVP" ndPcqiYl
 ~4.hU ytgghU
"# ~MJ '%U|Qi2W_6WER0oaXq
# PUpM "#PKdn]@:e_T#fzT"Q#
Y7cu g% WDvbZgc.Q]
 ~MG PKU(}iVk^!PMWITV
 ]*~9f
 oT_Y QnPH[uUmQ(V#Q8PqiO
 "'vZU-WJ hH_*
 f^Qrg-& JPoSBcCQzVePsUc]@THQ{Y1
  eah4sZ""
"[: [=2|?S7 UHUCtqgK
[: S9QU*UC"Ucv=S7Xp ~:L
Sea~~7F XtrlSXP0 T^Y_V_Db~U"bseMQ>
~6e ~&4b% jc[h
"m4jb #[GDREPXRqWVPIb}SM"rH e|X4S|d_duSbU'P^
~*E "[kRFP7BZwa=_-[{Qy9 bz~7/
ajZw m4jalc if
  U(R1#]naj"jk#Q!PB%[/
R)~%b REPJa.pk
Pm ~)BfL g*ojs-RI
" mV[4ci k<haSi
~/R Qlk:m="Xk X#~+N
~3t Trr# ox_1
 wgS1 cU@Y.}j
 ~!8 P@Y)[s
n2fh S,hv"}s Tt~:w
 n5 ~"8Y|P>#TABQ#
PIb| Rq#_SZ1
~9Z  oIr("]f.
 ~9Wci TVPNpajfgf
tb~#<  X[fEd)"VKiW
  VzUVTxrid0
 ~5?UW^c PSe-]7[y
" ^NQ;hh"p{["P+ S5X[UD~)XY0Q{
 b|~"= ]?~!U
  m^
F dm)QX~)U WJhs[PRJT:
*k8_! Z|nDPR ~8!
" k>}lU{> Tk~=("
 ~;YV7 Tj~6?T*U2Sn
~?a PGR?Qik0Ypq_%VH kY~%V_/
}b R9a&FHvPQna7
 fIPWbN fHPC~5L
bh dfU8
~#O)  U.q'Q{iRe]S!
 k8ZOS!PSYI ~7w
 RBeM #yc[S
 fLifl] d*hxP7x#Q*RG
" R8~&|" k:Q/R|fuaQ
 R76~&h"c<]^ kfT/Yk[?Pl
" #T"4S;U*)Y.d1 ~.r
 "R"[/_SUXV_"]2 _._ir%]iW4
 XE~"j ^<~%SU^
"~(He^Y{( Vg fy]DV+
~(He^Y{(  ~MH
d# Ze }ZSGV)of
 kXQM"[LTLF%0P{Sc^< v@uS
%a#~8l""0 #GQb"PZU8^!b){hPT"# bDYl[4Z2[?g#,T-
a& ""UnR]PwT0xXTFXgL%X|QbV? Xv~'Z"%SEPN]NP"
a% "Fk6"W,Vw W["R8~9CY-
a# G}vc9dgPQTL rfY*d7YT
 yr p.PqVPcH^/
~HT Q@"X/"TvZenml-'Q8 QWvK^#
~(K" y=gc ~-^
 c[~#( QiaDiJhO
 PeXL[HyN[v
 kz"""]mQ{"T- }>
  YzYIe-Pa
 jby7Z@ [}xJ
 % &z[h%X/
  ^[U4"apc:V9]e
~*6kL ~*#a-Z@Wk ~JF
"dF~+g T.aK"Pg~/jW># V+Pd}pX[R/%
 f)"PgdX~#N pG~&c
 |~[{ }!N
px TcaxyT V~
"~&x W"PhY>pC R,
 W!]mm^L^i ~><
Z+~6Z" Q?PJ"Qn-"~;}& Q"^TSeQCXnfZUu]ZTc
^Pc-kX"dJ" RIU[ wN
P"y}oMXN P3P1~1kXGP#WoQO ~)=r;
P|"cc mUa& Q:Tn~*)Uw]K
 pi pf""^>ar#_yRu
"~>5 {wn]"Pa[-
 xLf,[MP^[/
 YLxTjiV( Reb;
jsc]mxPXT) "m)aI*nyT&"QkVi PweeS|adUGj@V?
~C, kX~!)PhPX"T&" oW|L^X
 gf Q'd"U#zkRU
Ut a!i=##Qt S'aP]KcFU(SGY}
~IR" "m&z'aIC }hRGa-"
~IQ "PRl!idc_^Y"CSX hnPTW<:dpl=
 ~IPE ~;G
""c^+ Q^X,XCVC[1"" S]a[|9
ci "c^P{VC[1jB P"S#*kZ
 Q[[rREP: ch
wz[l "_ZUNP;"eF"RdT""Pa#T_nq _mPv_PcAT>oe
~E& T7Ytl3a+m0( YAgC^<Y*
m4 Xtjgz| "WjQpUD]&Z:VeTPbx%Y~
~@A" y%Xk1Zv[~QG1 m3qBZn
" #i@b3qj b/U@TpPsComQ3gG
 ~2(V+ "Y@]d)P5PR*P)QTQ{;XknS
 u6W_ bARFY8
ec ZUX]~!U "cc~;#
eb Ze ZbvW[s
^e Uf_, chFrhpA
tn"g; tp"_t"Yw ~8,
#~,0 WSeU#ba%RS
eCdx SzQ^^HKmKkW
~,0 WQd8Pn#ba%
"Q-P'l7 QbH#aLP?U/SD#i* jSPU
Qbl8 R,(kg{%R2 dwr[
b| "~&hc!
~89 ~L: ^Nlg~#K
" _RWEk-T9"W@ vM~(Q
 _Q~45 ~,K
~D< Z_TkP_VrTZ~*?SQ ~J<
~!ikr" ~=,%SM ]j[0XQTnrJ
eK"Q(nw#uI eMP["Ima
 Sf"^B"~/g WRg/lZ
"'~*a"P7 ^.UsokS1%b6Z/
'~*a"P7 ^-UsokS1%b6Z/
o< ew X{XmaaSajS
 TWou kwXSw<
[.X= ~2Sg]P_P+ ~Ir
c@"]6 cCS5{_WD
0ca 4cnR;=eD""PZZ'"P5# udP0Xisx
2~;k dIP3fByw X;P9Xwqor;
""f8 RwY!RKSEh]QbTZRF
 "aBlRQ_ ~/j
 ~*X" aMf"(qE
 "Q.~F, #Q.Qb~4jV1Xj
" Q/WkZ<rx9s&
YH y5QDkTel ~+uWh[:
m_~#5" fxy*T,^f ~;6
WA[~~.WW| "WB]"~.TW~ ew
~BxW~ Q/Ud[|fQ*j4ZjW| ~L;
 QAY%W*d2TO a-x%q:
" S'YmsqQoki oUc_PPelQMTA
 ~B= S&,VM~<A
 &c[3R;j@ fyU0Y,Xb
 VS ~3;S;
 c1lg xo
dz ~;k X+~?k
fU Shf0mK"cJ ~"IW;VK
  d_c_^iXVZ=X>
~Dd Ydlu__Qcif# yYTvj]
 aBQfc)S{Q^Z2s]# ~"bm'
g[" ~,p X_Q5"}x
"~=l [LndezQx VCWb^:s]VP@
~=l z_ez Qm|g
 jyo! r/]*aG
 ~&Y kek2^G
P2 PM{A~!, 01UMR1co
  R~RnmiYxS&SQ
 ~@p XFg&UJYP
  R.c{_5#VUW2Sf
^Z ~!]{E YqS9Ywf/
 xa "C"co#k+zzPR
  ot"#nm#ce
nR  QXW/YSQU#V]
 [~TrQLP0bjhBP4
 k0VF ^!WL~!yWW(
e& p3R5 p2i"T4[x
 |wfK k>XPocg'
"~E9 PX=a&~-OV; Szsx
~E5& PW=~*scS" bI
1  T&wLYFZD
# &"(o/Z=P{_;P; ([pPTQCPnV<CV/R7BXr^zd,.
# wzta VRd+
z& #"(z5tg ~.<
 k,SZX3ta ~.;RI
 px [Ga/S;at
 o9""Z7Y( UksrT2
 ~D1" X4WaUCQ9qgRw
 w>VbV/[Z xrn(T<
"W-Pf _h:WP"YfTj"Q+UdU]k8P! [&"eiU&n_Yf
 XBUteRS9"]|UnR&dL i"X_UcU&X(
R! Q}ennZYBd; ~:[[4
 i1p@"a[ RRgjY@U(uL&Qo
"k+Q_[s P*"Q-PygXUw& ~J{
P)"y& ]o[jQ_T!cT
 {q ~)hZC"
 hc~-H y(m5d.
" ~"CSNPaP:am]_Po ~'CYpQKUIdo
  ~(QP:cZ
 gjmt ~F2
"Xr~@l VG~(9 ~+'fP
~J0 VFQ{~%l X(~&Xl3
 k*QPs;'_0 PP|xbN
~Cq U+SAh:PY ~>R
REnu~," Qn_s^jC~+{ qI1%U#axjw
 "a|gn#no Sx~DS
x< ~(eqf ^cYgyd
  WwP}qMm/T_
~9"  T4Q;mq"o:_>
 ~9A"P1 iH}G
" D%S.P#,QG&Me:}+ V+XjX<Z"j@jZ
 T',Qx C%S.P%
 ~/@Y9 ~:k
 y)we VZ~%~e'Rx
P>yEk6' z3PBjG]hPd P?~'ka,
~8u cp~+k pj^0_a
  hpTSh+ZB
~D+ kcSMYJe_^gS# ~?k
X?rh "Vbh)z#%P" #h9~1f
tD#tx]= "sTP?(e("mz d/i'k5_V
 Va~'R ~;nY#
S7a1T= "UV""]mU"Y2SFTwT/RyXNPk ~)d
dvdF#" S6QZS0YEk/tq)TW nPX|RnT8
 ZnRBY*e^Sg Z(cOT!csi)
~,H]b _"%wmQ("h| ~,JP/a:[4
 ~L% R;X<YRW(ece"U'
"WD^g Z7Zv""b<]Km=
 WDRAZub?z9
"<{A U,cpc]
cc <{A PMT-_!~0v
  ]BRHYXSLWr
"rF" ^zd@Xq# ~<O
rF" ^ymd]r |-cB
 jQb3_HWq ~38Rj"ZW
~%u Xr~%7WG f6qf
 ^;[Q ^=[Nkc
" hih' Q#c(TGm/
 hhh' Q"S]Pp
 %~.c #~.e
  #Wfig]/^2
" _xOn*P, S,R"QYQ9SUPsTZ6)RMP^XsQ#*h/P%V9UY]&
 S+ Wf)Q2%SRPr"N]DSiR?X-P,"]o0VlUE
" ~HR SVeYXaXqZ.
 iad#yn ~+)
%]8 &~'7XLT5 UKf%teQCV#X_
"nzfsp(" n|eXQ;PJ
~(?p( Xr{MPJnZ
u3 "]7l>Yb
 y&X. kz
 " rCm?
 i@Y@Q-tr(WW "Zd~/4QTP~Ud"Rq
~GR |y _>pG_ER"W!
 W{RaaaRMP*U!" bO~/~
Ro ~/rf1" Rn~*nX%UG
 ~@Q ^IYec9P[P#Y2bEao
{A TncpcL2Vad(%VeUg"
wBd<ij u3Qa TG
 ~?F WeY@g;p"
 ~"U P2h7]Wva
#Y]cG "mVe)O^5[d"" u@"
xsSPay ""Y[cGW?P>"S:RGay ~"&
 Y]cGsq ~?U
v3V2 v2R1SPay ~1>
 ab~##,PHcm&5QxPw P-V{T.TSP(UmR[)T7SF~"A
PW# Pq_X~!sR*b#P6 o8}v
~+Z cltR ~*pe2]D
~%b >b)P-R.mQeM PhdN
"" SoU>qQ YZdC
 " Y[vEt7
 PBT#R"Qe~,hL ~8:
~"/# "n?""])PIRkYL]i P}~?P
~"/ oEa8#QLWHVN [&qkYGfA
"lkZo" _uQ'P?Y#SPVp Y+zxR4bC^d
c:Y"Zo" k(Q6Zq Pea6~;1
PYVq_[ WzYfS_m*im _r
#~'.if "eKY{akp& w#S"
"~#3g{ d-#Pmo3X'PD[MR>
~0V d,""PDlaRJX'a1 ovX<
=a#"RB i~Vd^;Wb#S@Wo RD
p: "^0b]^) X1P8dwc-R:ag[3"P+B
~3- ~3.iD#
~<IU0 #*~;tTm& ~;}>
P]~:i P[[F~49TH WAvF
""~<E n3w%Yp *n,w(
"~<E w_XYQ@bY ~7i
 w^gWUL&SbKS<
",vD .uSP>m+dq ~HbP}
,vD ""+s]R5 wW
~7, "PQxA"k;]f ~'l
  PN%~0*UNcv
PM~(:dX "PQvd-lUTpXY Ws~<QO
PQ~Cr "wlr"U0 _ghP4X!bN[<
wl jJ]l3sm cd}Rb[
dT eH~',Q*= ~B6
"~9?#V1P' U*4XzQjQ(W6&UIixZ+#+b) Q7^"Rdw6Sb-V4bs
 c!S:~#&#*V)S% sp~"?
 d[cDY,_=j+ Vf
"vC #b'UZ^_P]WVa,#R8& qJy<
vCm* "~/xQ]SH
~5~ o)VjjsQe fh|p
x| (ISwb4"Y2dN"
 % X0UB],~-Z
"UY" #UZc~WqW[VjmB PqY0ZRT:u]^>
 ZOgMW[" UYSEdC
 UX"w>QC ~"=
a#"RB pvYQ[J[b]> R)R~xY
" U%Yd"p)Uh]0 TAP)aX|V
a8 U%YcPN"uA
"~!ItmTN #~)aRSjQ0SG Yj{IafWhUlRQ
~In "lW~*]"0T? VW
 g~#""cn_j_B^f x,
 A"V"qZ_RYM ~3:Q]
~.pWn "5PETLQV~&cc/Wy" Q1pW
Q0 P<~.%c0Wz ~Hx
"~2i Ox0TiPb Rti^Q2ekVz
 N"}GPba1jK XheK
~)9 1P&SB~=D s;s%
"~"& a#XGP9eq%9S~Z>R|UR" hP_fqxSyU*
 ix]@WjT;enX9Pl v8
 9""WG_t^XQ;Q* y,
  -PMk'"clf:
T"~5* P2S?nPSfoqZn Xbx{o~
S4~<# ""P"XMVEYHIpxYX^J bgY9h=])
 I(b7Y"{# ~'r
X0 [xS"~&cV1 S2TN~7%
" T!rZY)U^W3c'K"RwR% Q_Zyc0QfPxQQXg
w,Y) ^)p6XSn[ Q^g2
 n4"vN n3%cX
Z_ P>Zh]JywSN
" :f-b! epS7R}~&@P(
 m@Qa v5
 ~-= P&
 "#v|mI"P5b; hW
v~mI ""aa~&g ~;rPh
v}mI w>m, ^8oU
 i@^.Whe2W,Vt bAkxmcS(Yr
 Q7hhZtP&W5U"CQJUcS2"VNXbR"-Q, PWa9WnS4g-W^
# "di"sReE Q3c+
 "~>b c3iLjwX~
 c2Q("sReE c-T'
 "f[_)XCc4"XnP1#Pd VQ"~*ZfL
~!)c5 ~3kQYWE }ZT0ie['
""z:qb  ~?}
"~>K WHrB xq
z:qb
# "T%^a ~5[aS
 "/fLn0#GR0f? fsyr
T# T% _.
1~7} X" ~6S
( )y|d< lkh)QYQ/k5
"Pv~Cz Z<]-g)hzRnWR& o>WmYo
~EB ~.s]sPPWVPm ~!N
"~*]Tm #WKY'Q(#kCQI ^MUYVcUPj1
 "lvc(PCVkTm
 UbTJg]g) ~F5
 "v_Rm P<SP[V^!
~G< oKY=noYe Qt)Uvt6pF
" _{%~%7" Y)UHP3
 _~~%6 nD"X9
#~+RiZPd TslyS#c7_w&]v t+I[H]nVz]GPNDQK
# d(v' d']K
 zo"]5iXPdR,QK zslCPf
  ~&9
#~63_]P= "9WWVPfciaU8cT XGk_PcWIZBSVQV[AW"Pb
~.Z "CSK#d?QLQ;"^xY8W( qLkETA
 ~E@P= _p
fO cX Q^aKgOQ!
&hshF ""htQ0Z5Z&RMUv[Va@ %h[^^yP
 %}Hg.Qb ~.o
 ""gn}zb<# ~;R
 nwoW k=[JU+yh
 X%V|YfhQWtkI& lb
va "bzP?d6"U|W?d% an
cqd> SI^vd0"3 ~*MY]
 ~;QYT a&WlThZvzY
Vp"^tP8 ^hoSP{d{
" #W9Z=b@Q@c# ~&2ZH
" PsUun|ZzUVT? ~AfRt
 ~!Q_' PqUv
~(:dX ~5z^z ~DG
b< ~#o ts]QPp
 ~;E ~#Ee"
 TRRt||Y,RV]kPdTW ~%EPso?SA
 S@Rsg-x* ~I|
 ~7*_(Qd h"{rbb
~E) "P3bbU"Sq v[tTTuUN
[E~.s PIZH"UQk5pSTH ~&}bu
 X_{&W!Xi l6Ss[emF
"u[~!W XKYNPw#_UP1"**ShcmQU[l[% ##YF]cP_PFmp[XQ?
ul jC~-q tyP:+bfHl#P:
  "j[QEt_PhQa
~/q ~2Fei 7qVbhq.
 jQ iWSpta
hIXyUE %"P{"fxXv"]( a/
~>1 QoQXPXUBWdSuQ1%Q9^[dyaZTyQ)" PXP%dhP!Sd("kzS)TnTPTUU[RIQQQl
"d(Wb a["XwPedB Y}~9x
k&Pd P|"uyVM }w
qoYI a+VkXw"UFxu a,wj
%PDhM "TGU7]l~#; T(CTcgW#P,RfoFUvPe
TH TG S"l!
 ~#! i{PXfI#
  P&@jjPXTIjiRhQF_r
" Zh#yh cS
 Zg"t&
bk SQT_VmP;U_T<eBcOd^ QCTxPTDMa[hO"TFPY
P9  _#^sh|"X5
 a:P+#&g]wI T[Z(X>gR
 cly8 ~/c
 aq(R- rk-jf_HR)
 a~PPf3 o-
nd {B_7 l+~&?UbQ@
~0@ l#l6StgZ e3Q:V6
opt_ ~"!'r? b#X2er
~Gj Qrk+gv^a_X W(~*:Q1W{[)).
"R;oV~&v Qm[F[ES%+.RQPLQ6PtysRT j7u3bd
 R;gKPqS%+R<Po};T. j6#Poj^a]Y>T?
 P=_K~5-P?QQ U{~8gWK
#elnZ "n;u_]Z; jBnYXw
n;Pw_"T6^M e;Yvdg]*
 elT%j)n.; b-x}X?
~(q" f,uwR0TK[2#V/ [1esQiv2
Pf RRg@"~(r+ x>
^<l?el S#""P2YZU6j% Xg
" Yn"Q# ]{"#b%~)'
Yn YmR]"#k=%QW ]|
in~/1 P=h~P5"d:/Y[)QhP4P"a&R^/SB VG[-P!]*Z!Q;QIR,9[d*Q7RoQLS4W9Qz
~#C ~*coo nK~,)
 ~%i sjSUevif
""~D#" _EA_+_5al_x wH
"o2~&B R|~@URa ~(']CT-
~D% o2.~&5Ra wF]/
Zj"~+cQS) R0u]l& ]M
&sB" WDSq%yEp8 sSYuW4b6
]D_Q /[ESjYpq=b0M R@P]QHTDQ^~40
 P5bbRX~.FPT "~Db
 cOcP}J aVt@WS
W@]]]D" ^BPcVwZF TaWkywXe0V^`;
