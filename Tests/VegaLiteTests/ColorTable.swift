/// Colours as Vega 6 makes them.
enum ColorTable {
  /// Name: the ramp at 0, 0.03, 0.21, 0.5, 0.77, 0.985, 1 and 1.1; then five ordinal colours.
  static let schemes = """
    blues: #cfe1f2 #cadef0 #a6cde4 #5ba3cf #2574b5 #0b4d93 #0a4a90 #02387c #afd1e7 #86bcdc \
    #5ba3cf #3887c0 #1b69ad
    tealblues: #bce4d8 #b5e0d6 #8ac8cd #45a2b9 #337a9e #2c5b87 #2c5985 #294b7a #94cecf #6eb8c5 \
    #45a2b9 #3589a9 #317097
    teals: #bbdfdf #b4dcdc #88c8c8 #4da5a4 #228383 #036869 #006667 #005a5b #92cdcd #6eb8b7 \
    #4da5a4 #2f9090 #1a7b7b
    greens: #d3eecd #cdecc7 #a9dca3 #60ba6c #258e47 #05672b #036429 #00511d #b2e0ac #8ccf8a \
    #60ba6c #39a055 #1a833e
    browns: #eedbbd #edd6b1 #e9b778 #d18954 #ba5a39 #a13832 #9f3632 #912831 #eabf83 #e1a360 \
    #d18954 #c26d43 #b44f35
    oranges: #fdd8b3 #fdd4ab #fdb678 #f87f2c #d74e06 #a33503 #9f3303 #852904 #fdbe85 #fd9f55 \
    #f87f2c #e85e0f #c94503
    reds: #fdc9b4 #fdc3ac #fc9c7e #f6573f #ce1f1f #9b0c14 #970b13 #7c040e #fca589 #fb7f60 \
    #f6573f #e13128 #c1181b
    purples: #e2e1ef #dedded #c2c3df #928ec3 #6c55a6 #52228e #501f8c #440882 #c9cae3 #aeadd3 \
    #928ec3 #796db2 #64469e
    warmgreys: #dcd4d0 #d8d0cc #bfb7b3 #98908c #766c6a #5b5250 #59504e #4c4442 #c5bcb8 #aea5a2 \
    #98908c #827a77 #6e6462
    greys: #e2e2e2 #dedede #c2c2c2 #888888 #535353 #212121 #1e1e1e #070707 #c9c9c9 #aaaaaa \
    #888888 #686868 #454545
    viridis: #440154 #470d60 #404788 #21918d #68cd5c #f4e620 #fde725 #ffed46 #443a83 #31688e \
    #21918d #35b779 #8fd744
    magma: #000004 #040412 #400f73 #b6377a #fc9166 #fcf6b8 #fcfdbf #fcffef #2c1160 #721f81 \
    #b6377a #f1605d #feaf78
    inferno: #000004 #040312 #460b69 #bb3755 #fb9706 #f8fa96 #fcffa4 #ffffff #330a5f #781c6d \
    #bb3755 #ed6925 #fcb519
    plasma: #0d0887 #21068f #6e00a8 #cb4779 #fa9b3c #f2f224 #f0f921 #e1ff0f #5d01a6 #9c179e \
    #cb4779 #ed7953 #fdb32f
    cividis: #002051 #00265c #2d456e #7e7b75 #beb170 #fae249 #fce647 #ffff3a #1f3e6e #555b6e \
    #7e7b75 #a19b78 #d1bf67
    turbo: #23171b #3d296d #2da1f3 #8ffc54 #ff7c1c #950c00 #910b00 #780500 #3a85f9 #2de3b2 \
    #8ffc54 #fac029 #ec5115
    bluegreen: #d5efed #cfede9 #a4dccf #58ba91 #258f4d #05672b #036429 #00511c #b0e1d6 #82ceb7 \
    #58ba91 #37a266 #1a8341
    bluepurple: #ccddec #c7d9ea #a7c0dc #8d85be #88449d #751274 #730f71 #64005b #aec7df #97a9d0 \
    #8d85be #8a5daa #853393
    goldgreen: #f4d166 #ebcf64 #b3c25c #60a656 #37874c #176e38 #146c36 #03612c #c0c55d #8fb858 \
    #60a656 #439350 #2e7f47
    goldorange: #f4d166 #f5cb63 #f8a84a #ef701b #ca4c23 #a13b26 #9e3a26 #8b3229 #f8b151 #f49235 \
    #ef701b #da5821 #be4723
    goldred: #f4d166 #f5cb62 #f9a851 #ee734a #d34745 #b9203e #b71d3e #aa093b #f8b154 #fa904d \
    #ee734a #de5748 #cb3c43
    greenblue: #d3eece #cfeccb #afe0bb #69c2ca #2e90c0 #0d63a3 #0b60a1 #004b91 #b8e3be #93d5bd \
    #69c2ca #43a5c9 #2283b9
    orangered: #fddcaf #fdd8a9 #fdbf88 #f67d53 #d83524 #ab0605 #a70403 #8f0000 #fdc690 #fca570 \
    #f67d53 #e65238 #cc2418
    purplebluegreen: #dbd8ea #d5d5e8 #adc2dd #549fc8 #0f828f #016557 #016353 #00533b #b8c7e0 \
    #88b3d6 #549fc8 #258bab #077b7e
    purpleblue: #dbdaeb #d5d6e9 #aec2dd #5b9fc9 #1175af #045485 #045281 #034369 #b9c7e0 #8eb3d6 \
    #5b9fc9 #2785ba #096ba5
    purplered: #dcc9e2 #d9c2df #ce9ccb #e14da0 #cc1560 #93033c #8f023a #73002b #d0a5d0 #d47dbb \
    #e14da0 #dc2478 #bd0e54
    redpurple: #fccfcc #fccac8 #faa6b7 #ec539d #b10e83 #740175 #700174 #53016f #fbb0bb #f885ac \
    #ec539d #cc248e #a0067e
    yellowgreenblue: #eff9bd #e9f7ba #b9e3b5 #45b4c2 #216cae #1d3488 #1c3185 #151b6e #c7e9b5 \
    #86d0bb #45b4c2 #258bbb #225aa5
    yellowgreen: #e4f4ac #def2a8 #b6e193 #62bb6e #258948 #056335 #036034 #004e2d #c1e598 \
    #94d284 #62bb6e #399d55 #1a7d41
    yelloworangebrown: #feeaa1 #fee698 #feca60 #f68921 #cc5107 #933404 #8f3204 #732705 #fed26e \
    #fdaf3f #f68921 #e0650e #bc4704
    yelloworangered: #fee087 #fedc80 #febb57 #fc7335 #e32321 #b30325 #af0225 #940028 #fec460 \
    #fea045 #fc7335 #f23e26 #d71621
    darkblue: #323232 #313741 #1c5a8e #039ac7 #37d8ec #e7fdfe #ffffff #ffffff #24517e #0074af \
    #039ac7 #25c0dd #44e7f4
    darkgold: #3c3c3c #44403b #6f5c34 #bf9828 #f8dc2f #fffdee #ffffff #ffffff #655536 #8c7631 \
    #bf9828 #ecc31e #fce85a
    darkgreen: #3a3a3a #33423e #046c4c #5fa941 #cfd736 #fffc99 #ffffaa #ffffff #11634b #048942 \
    #5fa941 #a6c63d #e9e231
    darkmulti: #373737 #333c45 #1d5d88 #29a869 #d7de18 #fffde8 #ffffff #ffffff #1f5287 #197d8c \
    #29a869 #95ce3f #ffe800
    darkred: #343434 #423434 #8f3a36 #e75d1e #eeb12a #fde82d #ffeb2c #ffff27 #7f3835 #bd3f37 \
    #e75d1e #ed9223 #efc22f
    lightgreyred: #efe9e6 #ebe5e2 #d6cdca #c4a293 #e1611c #dc090c #dc000b #d90006 #dbd3d0 \
    #c8bdb9 #c4a293 #dc7b43 #e05015
    lightgreyteal: #e4eaea #e0e6e6 #cad0d3 #85b2be #2296c1 #1978bc #1876bc #1269ba #cfd5d8 \
    #b7c2c7 #85b2be #22a6c3 #218dc0
    lightmulti: #e0f1f2 #d9efea #b6e2af #f6e072 #f4933e #f04f3c #ef4a3c #e92839 #bde5c0 #c5e08b \
    #f6e072 #f5b34c #f6803f
    lightorange: #f2e7da #f3e2d1 #f9c69d #f8936d #e8655b #d5405b #d43d5b #cb2b5b #f8cdaa \
    #fab184 #f8936d #ef7860 #e35b5b
    lighttealblue: #e3e9e0 #dae5db #9ed0cb #49a7bd #2f7da1 #255b8a #255988 #23497c #add5cd \
    #7abfc8 #49a7bd #328dad #2b749b
    blueorange: #134b85 #1b5993 #63a6cd #f2f0eb #eea044 #a04f08 #994a07 #6d2b01 #4e94c3 #afd3e6 \
    #f2f0eb #fbca8b #dc8524
    brownbluegreen: #704108 #7e4c0d #ca9a4f #eef1ea #60b4aa #05574d #025147 #00281c #ba8539 \
    #e8d19e #eef1ea #a2d9d1 #3b988f
    purplegreen: #5b1667 #672574 #aa84b9 #eff0ef #83c585 #14652e #0e5e29 #002e09 #9a6caa \
    #d3bbda #eff0ef #bce3b8 #5dac66
    pinkyellowgreen: #8e0152 #9d0c5f #df79b1 #f5f3ef #90c65a #2d6b1b #276419 #00370d #d3599d \
    #f3c1de #f5f3ef #c4e59d #70ad3c
    purpleorange: #411469 #4c2377 #9388ba #f3eeea #eea044 #a04f08 #994a07 #6d2b01 #816fac \
    #c4c1dd #f3eeea #fbca8b #dc8524
    redblue: #8c0d25 #9b192b #e17a63 #f2efee #70aed2 #17528c #134b85 #001e57 #d45f52 #f6bda4 \
    #f2efee #afd3e6 #4e94c3
    redgrey: #8c0d25 #9b192b #e17a63 #faf4f1 #a3a3a3 #3b3b3b #343434 #040404 #d45f52 #f7bda4 \
    #faf4f1 #cbcbcb #858585
    redyellowblue: #a50026 #b30f28 #f27446 #faf8c1 #85b8d7 #353f9a #313695 #180076 #e75a3b \
    #fdbc73 #faf8c1 #bbdfe9 #6799c7
    redyellowgreen: #a50026 #b30f28 #f27446 #f9f7ae #77c465 #056f3b #006837 #003a1f #e75a3b \
    #fdbc71 #f9f7ae #b5df79 #4eaf5b
    spectral: #9e0142 #ad1345 #f1764d #fbf8b0 #7cc7a7 #5a58a5 #5e4fa2 #7a168f #e65f4a #fdbc71 \
    #fbf8b0 #bbe4a2 #5cabad
    rainbow: #6e40aa #853eb0 #fe4f7d #aff05b #1dbccc #6a46b3 #6e40aa #86196b #ee4395 #ff8c38 \
    #aff05b #28ea8d #2f96e0
    sinebow: #ff4040 #fc562c #9fda05 #00bfbf #900ae5 #fe364b #ff4040 #ff8200 #bfbf00 #40ff40 \
    #00bfbf #4040ff #bf00bf
    accent: #7fc97f #53cbae #f6aac1 #00c5b6 #e62f51 #72665f #666666 #006696 #7fc97f #ffff99 \
    #7fc97f #f0027f #f0027f
    category10: #1f77b4 #8b6fce #4da014 #a75379 #867f84 #00c3c1 #17becf #a99bb5 #1f77b4 #d62728 \
    #bcbd22 #d62728 #17becf
    category20: #1f77b4 #7aa4d2 #31a02b #b37d93 #acacac #83d2df #9edae5 #ffffff #1f77b4 #ffbb78 \
    #9467bd #f7b6d2 #c5b0d5
    category20b: #393b79 #474991 #627a3a #d2ac45 #e1838a #d990cf #de9ed6 #fdf6fe #393b79 \
    #9c9ede #8c6d31 #ad494a #bd9e39
    category20c: #3182bd #539bcb #e85416 #8bce88 #cfcfe5 #d1d1d1 #d9d9d9 #ffffff #3182bd \
    #c6dbef #31a354 #9e9ac8 #74c476
    dark2: #1b9e77 #419c50 #d64887 #d06e13 #cd9614 #6e6860 #666666 #005b8f #1b9e77 #e7298a \
    #1b9e77 #e6ab02 #e6ab02
    observable10: #4269d0 #bf59c4 #ff7855 #d39545 #93b6f7 #9292a1 #9498a0 #c5afcf #4269d0 \
    #6cc5b0 #9c6b4e #6cc5b0 #9498a0
    paired: #a6cee3 #7cb2d3 #90cb6c #f17f36 #9f79b9 #c07433 #b15928 #380000 #a6cee3 #33a02c \
    #cab2d6 #1f78b4 #e31a1c
    pastel1: #fbb4ae #f4b5cd #b3e5d4 #fed9a6 #eed7c1 #f3eff1 #f2f2f2 #e7fff7 #fbb4ae #decbe4 \
    #f2f2f2 #fed9a6 #ccebc5
    pastel2: #b3e2cd #bde1be #f6c9df #ffd9c5 #fdebba #d0cecc #cccccc #b1bdcc #b3e2cd #f4cae4 \
    #b3e2cd #fff2ae #fff2ae
    set1: #e41a1c #e50072 #00a787 #ff7f00 #b9593d #a5979e #999999 #239f7b #e41a1c #984ea3 \
    #999999 #ff7f00 #4daf4a
    set2: #66c2a5 #7ac084 #e389be #ff9e6c #facf5f #b9b5b0 #b3b3b3 #89a7c7 #66c2a5 #e78ac3 \
    #66c2a5 #ffd92f #ffd92f
    set3: #8dd3c7 #a5e5c0 #d5a7d6 #ddca59 #cdafcc #f0ef7e #ffed6f #ffb65c #8dd3c7 #fb8072 \
    #d9d9d9 #ffffb3 #fdb462
    tableau10: #4c78a8 #9273c1 #e85b51 #9dba3b #fa9aa7 #b7a8a1 #bab0ac #c8eaf3 #4c78a8 #72b7b2 \
    #9d755d #72b7b2 #bab0ac
    tableau20: #4c78a8 #79a6cd #56a24b #96a352 #efa2bb #c7a391 #d8b5a5 #ffffff #4c78a8 #ffbf79 \
    #439894 #bab0ac #83bcb6
    """

  /// From; to; space/gamma; at 0, 0.2, 0.5, 0.9, 1.
  static let interpolations = """
    red; blue; rgb; #ff0000 #cc0033 #800080 #1a00e6 #0000ff
    red; blue; hsl; #ff0000 #ff0066 #ff00ff #3300ff #0000ff
    red; blue; hsl-long; #ff0000 #ffcc00 #00ff00 #0066ff #0000ff
    red; blue; lab; #ff0000 #e90043 #c10088 #6000e6 #0000ff
    red; blue; hcl; #ff0000 #ff003d #f50086 #7a00ec #0000ff
    red; blue; hcl-long; #ff0000 #837700 #008240 #0054ff #0000ff
    red; blue; cubehelix; #ff0000 #ff0048 #ee00d1 #2f00ff #0000ff
    red; blue; cubehelix-long; #ff0000 #ff0048 #ee00d1 #2f00ff #0000ff
    red; blue; rgb/2.2; #ff0000 #e6007b #ba00ba #5a00f3 #0000ff
    red; blue; cubehelix/3; #ff0000 #ff0051 #ff00ff #3a00ff #0000ff
    red; blue; cubehelix-long/0.5; #ff0000 #f5003b #c800af #2c00ff #0000ff
    #4c78a8; #f58518; rgb; #4c78a8 #6e7b8b #a17f60 #e48426 #f58518
    #4c78a8; #f58518; hsl; #4c78a8 #4e40b9 #d22ed1 #ee451c #f58518
    #4c78a8; #f58518; hsl-long; #4c78a8 #40b9af #2ed22f #eec31c #f58518
    #4c78a8; #f58518; lab; #4c78a8 #7e7b90 #b1806b #e88430 #f58518
    #4c78a8; #f58518; hcl; #4c78a8 #7d76be #d562ad #ff7143 #f58518
    #4c78a8; #f58518; hcl-long; #4c78a8 #008dab #00a269 #c99600 #f58518
    #4c78a8; #f58518; cubehelix; #4c78a8 #7769cf #d84fc5 #ff6d3a #f58518
    #4c78a8; #f58518; cubehelix-long; #4c78a8 #2d9998 #32bb46 #c79906 #f58518
    #4c78a8; #f58518; rgb/2.2; #4c78a8 #857b98 #b97f7b #ea843e #f58518
    #4c78a8; #f58518; cubehelix/3; #4c78a8 #6e61c6 #c840b5 #ff6531 #f58518
    #4c78a8; #f58518; cubehelix-long/0.5; #4c78a8 #38a4a3 #3cc44f #c99b08 #f58518
    white; black; rgb; #ffffff #cccccc #808080 #1a1a1a #000000
    white; black; hsl; #ffffff #cccccc #808080 #191919 #000000
    white; black; hsl-long; #ffffff #cccccc #808080 #191919 #000000
    white; black; lab; #ffffff #c6c6c6 #777777 #1b1b1b #000000
    white; black; hcl; #ffffff #c6c6c6 #777777 #1b1b1b #000000
    white; black; hcl-long; #ffffff #c6c6c6 #777777 #1b1b1b #000000
    white; black; cubehelix; #ffffff #cccccc #808080 #191919 #000000
    white; black; cubehelix-long; #ffffff #cccccc #808080 #191919 #000000
    white; black; rgb/2.2; #ffffff #e6e6e6 #bababa #5a5a5a #000000
    white; black; cubehelix/3; #ffffff #fdfdfd #dfdfdf #454545 #000000
    white; black; cubehelix-long/0.5; #ffffff #8d8d8d #4b4b4b #0d0d0d #000000
    gray; orange; rgb; #808080 #998766 #c09340 #f2a10d #ffa500
    gray; orange; hsl; #808080 #998766 #bf9240 #f2a10d #ffa500
    gray; orange; hsl-long; #808080 #998766 #bf9240 #f2a10d #ffa500
    gray; orange; lab; #808080 #9d8770 #c39355 #f3a122 #ffa500
    gray; orange; hcl; #808080 #9d8770 #c39355 #f3a122 #ffa500
    gray; orange; hcl-long; #808080 #9d8770 #c39355 #f3a122 #ffa500
    gray; orange; cubehelix; #808080 #9c8761 #c49236 #f4a108 #ffa500
    gray; orange; cubehelix-long; #808080 #9c8761 #c49236 #f4a108 #ffa500
    gray; orange; rgb/2.2; #808080 #a38874 #cc945d #f6a22d #ffa500
    gray; orange; cubehelix/3; #808080 #937e58 #b48122 #f09900 #ffa500
    gray; orange; cubehelix-long/0.5; #808080 #a7936e #cc9c43 #f6a30d #ffa500
    black; #00ff7f; rgb; #000000 #003319 #008040 #00e672 #00ff7f
    black; #00ff7f; hsl; #000000 #003319 #00803f #00e672 #00ff7f
    black; #00ff7f; hsl-long; #000000 #003319 #00803f #00e672 #00ff7f
    black; #00ff7f; lab; #000000 #17311d #227740 #16e272 #00ff7f
    black; #00ff7f; hcl; #002300 #003c00 #008100 #00e567 #00ff7f
    black; #00ff7f; hcl-long; #002300 #003c00 #008100 #00e567 #00ff7f
    black; #00ff7f; cubehelix; #000000 #004d0f #00a92f #00f46c #00ff7f
    black; #00ff7f; cubehelix-long; #000000 #004d0f #00a92f #00f46c #00ff7f
    black; #00ff7f; rgb/2.2; #000000 #007b3d #00ba5d #00f379 #00ff7f
    black; #00ff7f; cubehelix/3; #000000 #000300 #003208 #00da4f #00ff7f
    black; #00ff7f; cubehelix-long/0.5; #000000 #009b28 #00d64c #00fa75 #00ff7f
    white; purple; rgb; #ffffff #e6cce6 #c080c0 #8d1a8d #800080
    white; purple; hsl; #ffffff #ffb3ff #ff40ff #a600a6 #800080
    white; purple; hsl-long; #ffffff #ffb3ff #ff40ff #a600a6 #800080
    white; purple; lab; #ffffff #e8d0e5 #c38bbf #8e2b8c #800080
    white; purple; hcl; #ffd5ff #ffacff #e472e0 #942192 #800080
    white; purple; hcl-long; #ffd5ff #ffacff #e472e0 #942192 #800080
    white; purple; cubehelix; #ffffff #ffacff #ff4dff #a707a7 #800080
    white; purple; cubehelix-long; #ffffff #ffacff #ff4dff #a707a7 #800080
    white; purple; rgb/2.2; #ffffff #ece6ec #ccbacc #935a93 #800080
    white; purple; cubehelix/3; #ffffff #fffbff #ffc9ff #dc1ddc #800080
    white; purple; cubehelix-long/0.5; #ffffff #ff5bff #e221e2 #950395 #800080
    #102030; #102030; rgb; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; hsl; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; hsl-long; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; lab; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; hcl; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; hcl-long; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; cubehelix; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; cubehelix-long; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; rgb/2.2; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; cubehelix/3; #102030 #102030 #102030 #102030 #102030
    #102030; #102030; cubehelix-long/0.5; #102030 #102030 #102030 #102030 #102030
    gray; #eee; rgb; #808080 #969696 #b7b7b7 #e3e3e3 #eeeeee
    gray; #eee; hsl; #808080 #969696 #b7b7b7 #e3e3e3 #eeeeee
    gray; #eee; hsl-long; #808080 #969696 #b7b7b7 #e3e3e3 #eeeeee
    gray; #eee; lab; #808080 #959595 #b5b5b5 #e2e2e2 #eeeeee
    gray; #eee; hcl; #808080 #959595 #b5b5b5 #e2e2e2 #eeeeee
    gray; #eee; hcl-long; #808080 #959595 #b5b5b5 #e2e2e2 #eeeeee
    gray; #eee; cubehelix; #808080 #969696 #b7b7b7 #e3e3e3 #eeeeee
    gray; #eee; cubehelix-long; #808080 #969696 #b7b7b7 #e3e3e3 #eeeeee
    gray; #eee; rgb/2.2; #808080 #9e9e9e #c1c1c1 #e6e6e6 #eeeeee
    gray; #eee; cubehelix/3; #808080 #818181 #8e8e8e #d0d0d0 #eeeeee
    gray; #eee; cubehelix-long/0.5; #808080 #b1b1b1 #cecece #e8e8e8 #eeeeee
    red; magenta; rgb; #ff0000 #ff0033 #ff0080 #ff00e6 #ff00ff
    red; magenta; hsl; #ff0000 #ff0033 #ff0080 #ff00e6 #ff00ff
    red; magenta; hsl-long; #ff0000 #ffff00 #00ff80 #8000ff #ff00ff
    red; magenta; lab; #ff0000 #ff0041 #ff0086 #ff00e6 #ff00ff
    red; magenta; hcl; #ff0000 #ff003d #ff0083 #ff00e7 #ff00ff
    red; magenta; hcl-long; #ff0000 #848b00 #00ae94 #8d70ff #ff00ff
    red; magenta; cubehelix; #ff0000 #ff002f #ff007e #ff00e7 #ff00ff
    red; magenta; cubehelix-long; #ff0000 #ff002f #ff007e #ff00e7 #ff00ff
    red; magenta; rgb/2.2; #ff0000 #ff007b #ff00ba #ff00f3 #ff00ff
    red; magenta; cubehelix/3; #ff0000 #ff002b #ff0071 #ff00e0 #ff00ff
    red; magenta; cubehelix-long/0.5; #ff0000 #ff0035 #ff0085 #ff00e9 #ff00ff
    rgba(255,0,0,0.5); blue; rgb; #ff000080 #cc003399 #800080bf #1a00e6f2 #0000ff
    rgba(255,0,0,0.5); blue; hsl; #ff000080 #ff006699 #ff00ffbf #3300fff2 #0000ff
    rgba(255,0,0,0.5); blue; hsl-long; #ff000080 #ffcc0099 #00ff00bf #0066fff2 #0000ff
    rgba(255,0,0,0.5); blue; lab; #ff000080 #e9004399 #c10088bf #6000e6f2 #0000ff
    rgba(255,0,0,0.5); blue; hcl; #ff000080 #ff003d99 #f50086bf #7a00ecf2 #0000ff
    rgba(255,0,0,0.5); blue; hcl-long; #ff000080 #83770099 #008240bf #0054fff2 #0000ff
    rgba(255,0,0,0.5); blue; cubehelix; #ff000080 #ff004899 #ee00d1bf #2f00fff2 #0000ff
    rgba(255,0,0,0.5); blue; cubehelix-long; #ff000080 #ff004899 #ee00d1bf #2f00fff2 #0000ff
    rgba(255,0,0,0.5); blue; rgb/2.2; #ff000080 #e6007b99 #ba00babf #5a00f3f2 #0000ff
    rgba(255,0,0,0.5); blue; cubehelix/3; #ff000080 #ff005199 #ff00ffbf #3a00fff2 #0000ff
    rgba(255,0,0,0.5); blue; cubehelix-long/0.5; #ff000080 #f5003b99 #c800afbf #2c00fff2 #0000ff
    """

  /// Type; domain; range; interpolation; order; the colours of 0, 1, 3, 4.4, 5, 9, 10, 12.
  static let scales = """
    linear; 0 10; named:blues; hcl; ; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 #0a4a90 \
    #002668
    linear; 0 10; named:blues; hcl; reverse; #0a4a90 #125ca4 #3181bd #4e99ca #5ba3cf #bed8ec \
    #cfe1f2 #f1f3fe
    linear; 0 10; named:viridis/0.2/0.9; hcl; ; #414487 #39578c #297b8e #21938d #1f9c8a #8dd645 \
    #bcdf27 #ffe932
    linear; 0 10; named:viridis/0.2/0.9; hcl; reverse; #bcdf27 #8dd645 #3fbd73 #21a685 #1f9c8a \
    #39578c #414487 #48186a
    linear; 0 10; named:viridis/0.2/0.9; rgb; reverse; #bcdf27 #8dd645 #3fbd73 #21a685 #1f9c8a \
    #39578c #414487 #48186a
    linear; 0 10; named:reds/1/0.3/3; hcl; ; #970b13 #aa1016 #ca1c1e #dd2c26 #e4352a #fb7758 \
    #fc8767 #fca78a
    linear; 0 10; named:reds/1/0.3/3; rgb; ; #970b13 #aa1016 #ca1c1e #dd2c26 #e4352a #fb7758 \
    #fc8767 #fca78a
    linear; 0 10; named:reds/1/0.3/3; hcl; reverse; #fc8767 #fb7758 #f5553d #eb3d2e #e4352a \
    #aa1017 #970b13 #71010c
    linear; 0 10; named:tableau10; hcl; ; #4c78a8 #ff7143 #72ae77 #52a351 #9dba3b #a07b65 \
    #bab0ac #cbffff
    linear; 0 10; named:tableau10; hcl; reverse; #bab0ac #a07b65 #cb82a6 #f3c43f #9dba3b \
    #ff7143 #4c78a8 #003400
    linear; 0 10; named:tableau10; rgb; reverse; #bab0ac #a07b65 #c984a3 #ecc73f #a1b643 \
    #e48426 #4c78a8 #0061ff
    linear; 0 10; scheme:red,gold,green; hcl; ; #ff0000 #ff5300 #ff9c00 #ffc600 #ffd700 #479400 \
    #008000 #005714
    linear; 0 10; scheme:red,gold,green; hcl; reverse; #008000 #479400 #a1b800 #e2ce00 #ffd700 \
    #ff5300 #ff0000 #ee0028
    linear; 0 10; colors:red,blue; hcl; ; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 #7a00ec \
    #0000ff #003fff
    linear; 0 10; colors:red,blue; rgb; ; #ff0000 #e6001a #b3004d #8f0070 #800080 #1a00e6 \
    #0000ff #0000ff
    linear; 0 10; colors:red,blue; hcl; reverse; #0000ff #7a00ec #cb00bb #eb0096 #f50086 \
    #ff0025 #ff0000 #ea6400
    linear; 0 10; colors:red,white,blue; hcl; ; #ff0000 #ff3b1d #ff7a4c #ffa16d #ffd1ff #5e34ff \
    #0000ff #0000ad
    linear; 0 10; colors:red,white,blue; rgb; ; #ff0000 #ff3333 #ff9999 #ffe0e0 #ffffff #3333ff \
    #0000ff #0000ff
    linear; 0 10; colors:red,white,blue; hcl; reverse; #0000ff #5e34ff #c081ff #ffb8ff #ffb27b \
    #ff3b1d #ff0000 #c20000
    linear; 0 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #d9dee4 #b1c0cf #758697 #59697b \
    #3e0626 #440000 #1c2100
    linear; 0 10; colors:#eee,#abc,#123,#400; rgb; ; #eeeeee #dadfe4 #b1c0cf #798a9b #5e6f80 \
    #350a0f #440000 #630000
    linear; 0 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #3e0626 #152136 #3e4e60 \
    #59697b #d9dee4 #eeeeee #ffffff
    linear; 10 0; named:blues; hcl; ; #0a4a90 #125ca4 #3181bd #4e99ca #5ba3cf #bed8ec #cfe1f2 \
    #f1f3fe
    linear; 10 0; named:blues; rgb; ; #0a4a90 #125ca4 #3181bd #4e99ca #5ba3cf #bed8ec #cfe1f2 \
    #f1f3fe
    linear; 10 0; named:blues; hcl; reverse; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 \
    #0a4a90 #002668
    linear; 10 0; named:blues; rgb; reverse; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 \
    #0a4a90 #002668
    linear; 10 0; named:viridis/0.2/0.9; hcl; ; #bcdf27 #8dd645 #3fbd73 #21a685 #1f9c8a #39578c \
    #414487 #48186a
    linear; 10 0; named:viridis/0.2/0.9; hcl; reverse; #414487 #39578c #297b8e #21938d #1f9c8a \
    #8dd645 #bcdf27 #ffe932
    linear; 10 0; named:viridis/0.2/0.9; rgb; reverse; #414487 #39578c #297b8e #21938d #1f9c8a \
    #8dd645 #bcdf27 #ffe932
    linear; 10 0; named:reds/1/0.3/3; hcl; ; #fc8767 #fb7758 #f5553d #eb3d2e #e4352a #aa1016 \
    #970b13 #71010c
    linear; 10 0; named:reds/1/0.3/3; rgb; ; #fc8767 #fb7758 #f5553d #eb3d2e #e4352a #aa1016 \
    #970b13 #71010c
    linear; 10 0; named:reds/1/0.3/3; hcl; reverse; #970b13 #aa1017 #ca1c1e #dd2c26 #e4352a \
    #fb7758 #fc8767 #fca78a
    linear; 10 0; named:tableau10; hcl; ; #bab0ac #a07b65 #cb82a6 #f3c43f #9dba3b #ff7143 \
    #4c78a8 #003400
    linear; 10 0; named:tableau10; rgb; ; #bab0ac #a07b65 #c984a3 #ecc73f #a1b643 #e48426 \
    #4c78a8 #0061ff
    linear; 10 0; named:tableau10; hcl; reverse; #4c78a8 #ff7143 #72ae77 #52a351 #9dba3b \
    #a07b65 #bab0ac #cbffff
    linear; 10 0; scheme:red,gold,green; hcl; ; #008000 #479400 #a1b800 #e2ce00 #ffd700 #ff5300 \
    #ff0000 #ee0028
    linear; 10 0; scheme:red,gold,green; hcl; reverse; #ff0000 #ff5300 #ff9c00 #ffc600 #ffd700 \
    #479400 #008000 #005714
    linear; 10 0; colors:red,blue; hcl; ; #0000ff #7a00ec #cb00bb #eb0096 #f50086 #ff0025 \
    #ff0000 #ea6400
    linear; 10 0; colors:red,blue; rgb; ; #0000ff #1a00e6 #4c00b3 #70008f #800080 #e6001a \
    #ff0000 #ff0000
    linear; 10 0; colors:red,blue; hcl; reverse; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 \
    #7a00ec #0000ff #003fff
    linear; 10 0; colors:red,white,blue; hcl; ; #0000ff #5e34ff #c081ff #ffb8ff #ffd1ff #ff3b1d \
    #ff0000 #c20000
    linear; 10 0; colors:red,white,blue; rgb; ; #0000ff #3333ff #9999ff #e0e0ff #ffffff #ff3333 \
    #ff0000 #ff0000
    linear; 10 0; colors:red,white,blue; hcl; reverse; #ff0000 #ff3b1d #ff7a4c #ffa16d #ffb27b \
    #5e34ff #0000ff #0000ad
    linear; 10 0; colors:red,white,blue; rgb; reverse; #ff0000 #ff3333 #ff9999 #ffe0e0 #ffffff \
    #3333ff #0000ff #0000ff
    linear; 10 0; colors:#eee,#abc,#123,#400; hcl; ; #440000 #3e0626 #152136 #3e4e60 #59697b \
    #d9dee4 #eeeeee #ffffff
    linear; 10 0; colors:#eee,#abc,#123,#400; rgb; ; #440000 #350a0f #161f2e #425364 #5e6f80 \
    #dadfe4 #eeeeee #ffffff
    linear; 10 0; colors:#eee,#abc,#123,#400; hcl; reverse; #eeeeee #d9dee4 #b1c0cf #758697 \
    #59697b #3e0626 #440000 #1c2100
    linear; 10 0; colors:#eee,#abc,#123,#400; rgb; reverse; #eeeeee #dadfe4 #b1c0cf #798a9b \
    #5e6f80 #350a0f #440000 #630000
    linear; 0 2 10; named:blues; hcl; ; #cfe1f2 #9cc8e2 #4d98c9 #3b8ac2 #3483be #0f559d #0a4a90 \
    #003477
    linear; 0 2 10; named:blues; hcl; reverse; #0a4a90 #2978b8 #6bacd4 #82badb #8cbfdd #c4dbee \
    #cfe1f2 #e4ecfa
    linear; 0 2 10; named:blues; rgb; reverse; #0a4a90 #2978b8 #6bacd4 #82badb #8cbfdd #c4dbee \
    #cfe1f2 #e4ecfa
    linear; 0 2 10; named:viridis/0.2/0.9; hcl; ; #414487 #2c728e #21a785 #31b57b #3bba76 \
    #9eda3a #bcdf27 #f6e621
    linear; 0 2 10; named:viridis/0.2/0.9; hcl; reverse; #bcdf27 #50c46a #21928d #26838e \
    #287d8e #3c518b #414487 #482978
    linear; 0 2 10; named:viridis/0.2/0.9; rgb; reverse; #bcdf27 #50c46a #21928d #26838e \
    #287d8e #3c518b #414487 #482978
    linear; 0 2 10; named:reds/1/0.3/3; hcl; ; #970b13 #c3191c #eb3e2e #f24c38 #f4533c #fb7d5d \
    #fc8767 #fc9b7d
    linear; 0 2 10; named:reds/1/0.3/3; rgb; ; #970b13 #c3191c #eb3e2e #f24c38 #f4533c #fb7d5d \
    #fc8767 #fc9b7d
    linear; 0 2 10; named:reds/1/0.3/3; hcl; reverse; #fc8767 #f75d44 #dd2b26 #d12221 #cc1e1f \
    #a30e15 #970b13 #7f050f
    linear; 0 2 10; named:tableau10; hcl; ; #4c78a8 #bf8334 #f6c042 #cd7b9f #c27fa5 #ab8e7f \
    #bab0ac #caf9ff
    linear; 0 2 10; named:tableau10; hcl; reverse; #bab0ac #ee92a8 #51a454 #64b5a8 #6ab390 \
    #e45ea1 #4c78a8 #254466
    linear; 0 2 10; scheme:red,gold,green; hcl; ; #ff0000 #ff8c00 #e1ce00 #b8c000 #a6ba00 \
    #348c00 #008000 #006710
    linear; 0 2 10; scheme:red,gold,green; rgb; ; #ff0000 #ff6c00 #dfcc00 #b3bd00 #9fb600 \
    #208b00 #008000 #006a00
    linear; 0 2 10; scheme:red,gold,green; hcl; reverse; #008000 #8aaf00 #ffc500 #ffac00 \
    #ffa000 #ff4000 #ff0000 #f6001e
    linear; 0 2 10; colors:red,blue; hcl; ; #ff0000 #ff0048 #eb0097 #d800ae #ce00b8 #6100f3 \
    #0000ff #0034ff
    linear; 0 2 10; colors:red,blue; rgb; ; #ff0000 #bf0040 #70008f #5900a6 #5000af #1000ef \
    #0000ff #0000ff
    linear; 0 2 10; colors:red,blue; hcl; reverse; #0000ff #bb00c8 #fd0076 #ff0060 #ff0057 \
    #ff001b #ff0000 #f34e00
    linear; 0 2 10; colors:red,white,blue; hcl; ; #ff0000 #ff6b40 #ffb7ff #d895ff #c686ff \
    #4725ff #0000ff #0000cb
    linear; 0 2 10; colors:red,white,blue; hcl; reverse; #0000ff #a96eff #ffa06c #ff8858 \
    #ff7d4f #ff2c13 #ff0000 #d90000
    linear; 0 2 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #bbc8d4 #3d4d5f #18293a #132135 \
    #43011c #440000 #331700
    linear; 0 2 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #1f1d39 #768799 #a2b2c4 \
    #aebece #e1e4e8 #eeeeee #fffffb
    linear; 10 2 0; named:blues; hcl; ; #0a4a90 #2978b8 #6bacd4 #82badb #8cbfdd #c4dbee #cfe1f2 \
    #e4ecfa
    linear; 10 2 0; named:blues; hcl; reverse; #cfe1f2 #9cc8e2 #4d98c9 #3b8ac2 #3483be #0f559d \
    #0a4a90 #003477
    linear; 10 2 0; named:blues; rgb; reverse; #cfe1f2 #9cc8e2 #4d98c9 #3b8ac2 #3483be #0f559d \
    #0a4a90 #003477
    linear; 10 2 0; named:viridis/0.2/0.9; hcl; ; #bcdf27 #50c36a #21928d #26838e #287d8e \
    #3c518b #414487 #482978
    linear; 10 2 0; named:viridis/0.2/0.9; rgb; ; #bcdf27 #50c36a #21928d #26838e #287d8e \
    #3c518b #414487 #482978
    linear; 10 2 0; named:viridis/0.2/0.9; hcl; reverse; #414487 #2c728e #21a785 #31b57b \
    #3bbb76 #9eda3a #bcdf27 #f6e621
    linear; 10 2 0; named:viridis/0.2/0.9; rgb; reverse; #414487 #2c728e #21a785 #31b57b \
    #3bbb76 #9eda3a #bcdf27 #f6e621
    linear; 10 2 0; named:reds/1/0.3/3; hcl; ; #fc8767 #f75d43 #dd2b26 #d12221 #cc1e1f #a30e15 \
    #970b13 #7f050f
    linear; 10 2 0; named:reds/1/0.3/3; rgb; ; #fc8767 #f75d43 #dd2b26 #d12221 #cc1e1f #a30e15 \
    #970b13 #7f050f
    linear; 10 2 0; named:reds/1/0.3/3; hcl; reverse; #970b13 #c3191c #eb3e2e #f24c38 #f4533c \
    #fb7d5d #fc8767 #fc9b7d
    linear; 10 2 0; named:reds/1/0.3/3; rgb; reverse; #970b13 #c3191c #eb3e2e #f24c38 #f4533c \
    #fb7d5d #fc8767 #fc9b7d
    linear; 10 2 0; named:tableau10; hcl; ; #bab0ac #ee92a8 #51a454 #64b5a8 #6ab390 #e45ea1 \
    #4c78a8 #254466
    linear; 10 2 0; named:tableau10; rgb; ; #bab0ac #ec94a5 #56a351 #6eb4a3 #87a5a1 #ab7f57 \
    #4c78a8 #0069ff
    linear; 10 2 0; named:tableau10; hcl; reverse; #4c78a8 #bf8334 #f6c042 #cd7b9f #c27fa5 \
    #ab8e7f #bab0ac #caf9ff
    linear; 10 2 0; scheme:red,gold,green; hcl; ; #008000 #8aaf00 #ffc500 #ffac00 #ffa000 \
    #ff4000 #ff0000 #f6001e
    linear; 10 2 0; scheme:red,gold,green; rgb; ; #008000 #80ac00 #ffbc00 #ff9700 #ff8600 \
    #ff1b00 #ff0000 #ff0000
    linear; 10 2 0; scheme:red,gold,green; hcl; reverse; #ff0000 #ff8c00 #e1ce00 #b8c000 \
    #a6ba00 #348c00 #008000 #006710
    linear; 10 2 0; scheme:red,gold,green; rgb; reverse; #ff0000 #ff6c00 #dfcc00 #b3bd00 \
    #9fb600 #208b00 #008000 #006a00
    linear; 10 2 0; colors:red,blue; hcl; ; #0000ff #bb00c8 #fd0076 #ff0060 #ff0057 #ff001b \
    #ff0000 #f34e00
    linear; 10 2 0; colors:red,blue; rgb; ; #0000ff #4000bf #8f0070 #a60059 #af0050 #ef0010 \
    #ff0000 #ff0000
    linear; 10 2 0; colors:red,blue; hcl; reverse; #ff0000 #ff0048 #eb0097 #d800ae #ce00b8 \
    #6100f3 #0000ff #0034ff
    linear; 10 2 0; colors:red,white,blue; hcl; ; #0000ff #a96eff #ffa06c #ff8858 #ff7d4f \
    #ff2c13 #ff0000 #d90000
    linear; 10 2 0; colors:red,white,blue; rgb; ; #0000ff #8080ff #ffdfdf #ffb3b3 #ff9f9f \
    #ff2020 #ff0000 #ff0000
    linear; 10 2 0; colors:red,white,blue; hcl; reverse; #ff0000 #ff6b40 #ffb7ff #d895ff \
    #c686ff #4725ff #0000ff #0000cb
    linear; 10 2 0; colors:#eee,#abc,#123,#400; hcl; ; #440000 #1f1d39 #768799 #a2b2c4 #aebece \
    #e1e4e8 #eeeeee #fffffb
    linear; 10 2 0; colors:#eee,#abc,#123,#400; rgb; ; #440000 #1e1a26 #7a8b9c #a2b3c4 #aebece \
    #e1e4e8 #eeeeee #fffffb
    linear; 10 2 0; colors:#eee,#abc,#123,#400; hcl; reverse; #eeeeee #bbc8d4 #3d4d5f #18293a \
    #132135 #43011c #440000 #331700
    linear; 0 2 5 10; named:blues; hcl; ; #a8cee5 #8fc0de #65a7d1 #4f98c9 #4592c6 #2776b6 \
    #206fb2 #1161a9
    linear; 0 2 5 10; named:blues; hcl; reverse; #206fb2 #3280bc #559dcc #6bacd4 #74b2d7 \
    #9ec8e2 #a8cee5 #bcd9eb
    linear; 0 2 5 10; named:viridis/0.2/0.9; hcl; ; #306a8e #1d7c92 #13978e #1aa786 #27ad81 \
    #53c668 #62cb5f #83d54a
    linear; 0 2 5 10; named:viridis/0.2/0.9; rgb; ; #306a8e #297b8e #24978a #26a684 #27ad81 \
    #56c566 #62cb5f #7ad751
    linear; 0 2 5 10; named:viridis/0.2/0.9; hcl; reverse; #62cb5f #3fbd73 #13a389 #18938e \
    #228c8e #287191 #306a8e #3f5b85
    linear; 0 2 5 10; named:viridis/0.2/0.9; rgb; reverse; #62cb5f #45bc70 #25a285 #23938b \
    #228c8e #2d718e #306a8e #365c8e
    linear; 0 2 5 10; named:reds/1/0.3/3; hcl; ; #bb161a #c91f1e #df3228 #ea3f2f #ee4432 \
    #f66045 #f8664a #fc7254
    linear; 0 2 5 10; named:reds/1/0.3/3; hcl; reverse; #f8664a #f3563e #e73b2d #dc2e26 #d82723 \
    #c11a1c #bb161a #b00e16
    linear; 0 2 5 10; named:reds/1/0.3/3; rgb; reverse; #f8664a #f3553e #e73a2d #dc2d26 #d82723 \
    #c1191c #bb161a #af0f16
    linear; 0 2 5 10; named:tableau10; hcl; ; #4c78a8 #d562ad #f47334 #eb5e4d #e45756 #6bb28d \
    #72b7b2 #afbac7
    linear; 0 2 5 10; named:tableau10; hcl; reverse; #72b7b2 #90a04c #ee6447 #f57a2b #f58518 \
    #7d76be #4c78a8 #4a6767
    linear; 0 2 5 10; scheme:red,gold,green; hcl; ; #ff7b00 #ff9c00 #efbf00 #d9c600 #cfc800 \
    #86ad00 #74a600 #51970c
    linear; 0 2 5 10; scheme:red,gold,green; hcl; reverse; #74a600 #a1b800 #dfc400 #f6bd00 \
    #ffba00 #ff8800 #ff7b00 #fc5e13
    linear; 0 2 5 10; scheme:red,gold,green; rgb; reverse; #66a300 #99b500 #ddbd00 #f5b100 \
    #ffac00 #ff6700 #ff5600 #ff3400
    linear; 0 2 5 10; colors:red,blue; hcl; ; #ff0000 #f50086 #0047ff #003704 #002d00 #00005d \
    #0000a4 #000000
    linear; 0 2 5 10; colors:red,blue; rgb; ; #ff0000 #800080 #0000ff #0000ff #0000ff #0000ff \
    #0000ff #0000ff
    linear; 0 2 5 10; colors:red,blue; hcl; reverse; #0000ff #f50086 #baa100 #00f29c #00fffb \
    #ffffff #ffffff #ffffff
    linear; 0 2 5 10; colors:red,white,blue; hcl; ; #ff0000 #ff6b40 #d08eff #5e34ff #0000ff \
    #00001f #000000 #000000
    linear; 0 2 5 10; colors:red,white,blue; rgb; ; #ff0000 #ff8080 #aaaaff #3333ff #0000ff \
    #0000ff #0000ff #0000ff
    linear; 0 2 5 10; colors:red,white,blue; hcl; reverse; #0000ff #a96eff #ff8354 #ff3b1d \
    #ff0000 #4e0000 #430000 #2a0000
    linear; 0 2 5 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #ccd4dd #738495 #2d3d4f \
    #112233 #42011d #440000 #311800
    linear; 0 2 5 10; colors:#eee,#abc,#123,#400; rgb; ; #eeeeee #ccd5dd #778899 #304152 \
    #112233 #3a070a #440000 #580000
    linear; 0 2 5 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #321333 #405062 #8999ab \
    #aabbcc #e0e4e7 #eeeeee #fffffc
    log; 1 10; named:blues; hcl; ; #ffffff #cfe1f2 #61a6d1 #3c8bc2 #3181bd #0e5299 #0a4a90 \
    #043c80
    log; 1 10; named:blues; rgb; ; #ffffff #cfe1f2 #61a6d1 #3c8bc2 #3181bd #0e5299 #0a4a90 \
    #043c80
    log; 1 10; named:blues; hcl; reverse; #000000 #0a4a90 #569fcd #80b9da #8fc1de #c7ddef \
    #cfe1f2 #dce8f7
    log; 1 10; named:blues; rgb; reverse; #000000 #0a4a90 #569fcd #80b9da #8fc1de #c7ddef \
    #cfe1f2 #dce8f7
    log; 1 10; named:viridis/0.2/0.9; hcl; ; #000000 #414487 #1f988b #30b47c #3ebc74 #a6db35 \
    #bcdf27 #e1e41a
    log; 1 10; named:viridis/0.2/0.9; hcl; reverse; #ffffff #bcdf27 #1fa088 #25848e #297b8e \
    #3d4e8a #414487 #46337f
    log; 1 10; named:viridis/0.2/0.9; rgb; reverse; #ffffff #bcdf27 #1fa088 #25848e #297b8e \
    #3d4e8a #414487 #46337f
    log; 1 10; named:reds/1/0.3/3; hcl; ; #000000 #970b13 #e13128 #f14b37 #f5543d #fb8060 \
    #fc8767 #fc9475
    log; 1 10; named:reds/1/0.3/3; hcl; reverse; #ffffff #fc8767 #e7382c #d22221 #ca1d1e \
    #a00d15 #970b13 #880710
    log; 1 10; named:tableau10; hcl; ; #000000 #4c78a8 #7eb141 #d77c9c #ca82a6 #b0978b #bab0ac \
    #c6dde4
    log; 1 10; named:tableau10; hcl; reverse; #000000 #bab0ac #bdc137 #5fb4a4 #71ae79 #bd69ba \
    #4c78a8 #585257
    log; 1 10; scheme:red,gold,green; hcl; ; #000000 #ff0000 #ffd100 #bbc100 #a1b800 #2a8900 \
    #008000 #00700c
    log; 1 10; scheme:red,gold,green; hcl; reverse; #000000 #008000 #f4d400 #ffae00 #ff9c00 \
    #ff3600 #ff0000 #fa0016
    log; 1 10; colors:red,blue; hcl; ; #000000 #ff0000 #f80080 #da00ac #cb00bb #5300f7 #0000ff \
    #0029ff
    log; 1 10; colors:red,blue; rgb; ; #ff0000 #ff0000 #85007a #5b00a4 #4d00b2 #0c00f3 #0000ff \
    #0000ff
    log; 1 10; colors:red,blue; hcl; reverse; #000000 #0000ff #f2008c #ff0062 #ff0054 #ff0015 \
    #ff0000 #f83d00
    log; 1 10; colors:red,white,blue; hcl; ; #000000 #ff0000 #ffab76 #db97ff #c182ff #3b1dff \
    #0000ff #0000de
    log; 1 10; colors:red,white,blue; hcl; reverse; #000000 #0000ff #ffc7ff #ff8a59 #ff7a4c \
    #ff240e #ff0000 #e70000
    log; 1 10; colors:red,white,blue; rgb; reverse; #0000ff #0000ff #f3f3ff #ffb6b6 #ff9a9a \
    #ff1717 #ff0000 #ff0000
    log; 1 10; colors:#eee,#abc,#123,#400; hcl; ; #000000 #eeeeee #647486 #1b2b3c #152136 \
    #440017 #440000 #3c0e00
    log; 1 10; colors:#eee,#abc,#123,#400; hcl; reverse; #000000 #440000 #4f5f71 #9eafc0 \
    #b1c0cf #e5e7e9 #eeeeee #fefaf6
    log; 1 10; colors:#eee,#abc,#123,#400; rgb; reverse; #ff0000 #440000 #536475 #9fb0c1 \
    #b1c0cf #e5e7e9 #eeeeee #fefaf6
    pow; 0 10; named:blues; hcl; ; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 #0a4a90 \
    #002668
    pow; 0 10; named:blues; rgb; ; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 #0a4a90 \
    #002668
    pow; 0 10; named:blues; hcl; reverse; #0a4a90 #125ca4 #3181bd #4e99ca #5ba3cf #bed8ec \
    #cfe1f2 #f1f3fe
    pow; 0 10; named:viridis/0.2/0.9; hcl; ; #414487 #39578c #297b8e #21938d #1f9c8a #8dd645 \
    #bcdf27 #ffe932
    pow; 0 10; named:viridis/0.2/0.9; hcl; reverse; #bcdf27 #8dd645 #3fbd73 #21a685 #1f9c8a \
    #39578c #414487 #48186a
    pow; 0 10; named:reds/1/0.3/3; hcl; ; #970b13 #aa1016 #ca1c1e #dd2c26 #e4352a #fb7758 \
    #fc8767 #fca78a
    pow; 0 10; named:reds/1/0.3/3; rgb; ; #970b13 #aa1016 #ca1c1e #dd2c26 #e4352a #fb7758 \
    #fc8767 #fca78a
    pow; 0 10; named:reds/1/0.3/3; hcl; reverse; #fc8767 #fb7758 #f5553d #eb3d2e #e4352a \
    #aa1017 #970b13 #71010c
    pow; 0 10; named:tableau10; hcl; ; #4c78a8 #ff7143 #72ae77 #52a351 #9dba3b #a07b65 #bab0ac \
    #cbffff
    pow; 0 10; named:tableau10; hcl; reverse; #bab0ac #a07b65 #cb82a6 #f3c43f #9dba3b #ff7143 \
    #4c78a8 #003400
    pow; 0 10; named:tableau10; rgb; reverse; #bab0ac #a07b65 #c984a3 #ecc73f #a1b643 #e48426 \
    #4c78a8 #0061ff
    pow; 0 10; scheme:red,gold,green; hcl; ; #ff0000 #ff5300 #ff9c00 #ffc600 #ffd700 #479400 \
    #008000 #005714
    pow; 0 10; scheme:red,gold,green; rgb; ; #ff0000 #ff2b00 #ff8100 #ffbd00 #ffd700 #339100 \
    #008000 #005d00
    pow; 0 10; scheme:red,gold,green; hcl; reverse; #008000 #479400 #a1b800 #e2ce00 #ffd700 \
    #ff5300 #ff0000 #ee0028
    pow; 0 10; colors:red,blue; hcl; ; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 #7a00ec #0000ff \
    #003fff
    pow; 0 10; colors:red,blue; hcl; reverse; #0000ff #7a00ec #cb00bb #eb0096 #f50086 #ff0025 \
    #ff0000 #ea6400
    pow; 0 10; colors:red,blue; rgb; reverse; #0000ff #1a00e6 #4d00b3 #70008f #800080 #e6001a \
    #ff0000 #ff0000
    pow; 0 10; colors:red,white,blue; hcl; ; #ff0000 #ff3b1d #ff7a4c #ffa16d #ffd1ff #5e34ff \
    #0000ff #0000ad
    pow; 0 10; colors:red,white,blue; hcl; reverse; #0000ff #5e34ff #c081ff #ffb8ff #ffb27b \
    #ff3b1d #ff0000 #c20000
    pow; 0 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #d9dee4 #b1c0cf #758697 #59697b \
    #3e0626 #440000 #1c2100
    pow; 0 10; colors:#eee,#abc,#123,#400; rgb; ; #eeeeee #dadfe4 #b1c0cf #798a9b #5e6f80 \
    #350a0f #440000 #630000
    pow; 0 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #3e0626 #152136 #3e4e60 \
    #59697b #d9dee4 #eeeeee #ffffff
    symlog; 0 3 10; named:blues; hcl; ; #cfe1f2 #9cc8e2 #5ba3cf #3b8ac2 #3181bd #0e5299 #0a4a90 \
    #033b7f
    symlog; 0 3 10; named:blues; hcl; reverse; #0a4a90 #2978b8 #5ba3cf #81b9da #8fc1de #c7ddef \
    #cfe1f2 #dde8f7
    symlog; 0 3 10; named:viridis/0.2/0.9; hcl; ; #414487 #2c728e #1f9c8a #31b47b #3fbd73 \
    #a5db36 #bcdf27 #e3e41a
    symlog; 0 3 10; named:viridis/0.2/0.9; hcl; reverse; #bcdf27 #50c46a #1f9c8a #25848e \
    #297b8e #3d4e8a #414487 #46327f
    symlog; 0 3 10; named:reds/1/0.3/3; hcl; ; #970b13 #c3191c #e4352a #f14c38 #f5553d #fb7f60 \
    #fc8767 #fc9475
    symlog; 0 3 10; named:reds/1/0.3/3; hcl; reverse; #fc8767 #f75d44 #e4352a #d12221 #ca1c1e \
    #a00d15 #970b13 #870710
    symlog; 0 3 10; named:reds/1/0.3/3; rgb; reverse; #fc8767 #f75d44 #e4352a #d12221 #ca1c1e \
    #a00d15 #970b13 #870710
    symlog; 0 3 10; named:tableau10; hcl; ; #4c78a8 #bf8334 #9dba3b #d07b9e #cb82a6 #af968a \
    #bab0ac #c7dfe6
    symlog; 0 3 10; named:tableau10; rgb; ; #4c78a8 #c86f6d #a1b643 #bc8691 #c984a3 #ae978b \
    #bab0ac #d0dce7
    symlog; 0 3 10; named:tableau10; hcl; reverse; #bab0ac #ee92a8 #9dba3b #63b5a7 #73ae76 \
    #c168b8 #4c78a8 #575057
    symlog; 0 3 10; scheme:red,gold,green; hcl; ; #ff0000 #ff8c00 #ffd700 #b8c100 #a1b800 \
    #2b8900 #008000 #006f0c
    symlog; 0 3 10; scheme:red,gold,green; rgb; ; #ff0000 #ff6c00 #ffd700 #b3bd00 #99b400 \
    #188800 #008000 #007200
    symlog; 0 3 10; scheme:red,gold,green; hcl; reverse; #008000 #8aaf00 #ffd700 #ffac00 \
    #ff9c00 #ff3600 #ff0000 #fa0017
    symlog; 0 3 10; colors:red,blue; hcl; ; #ff0000 #ff0048 #f50086 #d900ae #cb00bb #5400f6 \
    #0000ff #002aff
    symlog; 0 3 10; colors:red,blue; rgb; ; #ff0000 #bf0040 #800080 #5a00a5 #4c00b3 #0c00f3 \
    #0000ff #0000ff
    symlog; 0 3 10; colors:red,blue; hcl; reverse; #0000ff #bb00c8 #f50086 #ff0060 #ff0054 \
    #ff0016 #ff0000 #f83f00
    symlog; 0 3 10; colors:red,white,blue; hcl; ; #ff0000 #ff6b40 #ffd1ff #d896ff #c081ff \
    #3c1dff #0000ff #0000dc
    symlog; 0 3 10; colors:red,white,blue; rgb; ; #ff0000 #ff8080 #ffffff #b3b3ff #9999ff \
    #1818ff #0000ff #0000ff
    symlog; 0 3 10; colors:red,white,blue; hcl; reverse; #0000ff #a96eff #ffb27b #ff8858 \
    #ff7a4c #ff250f #ff0000 #e60000
    symlog; 0 3 10; colors:red,white,blue; rgb; reverse; #0000ff #8080ff #ffffff #ffb3b3 \
    #ff9999 #ff1818 #ff0000 #ff0000
    symlog; 0 3 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #bbc8d4 #59697b #19293a #152036 \
    #440017 #440000 #3c0f00
    symlog; 0 3 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #1f1d39 #59697b #a1b2c3 \
    #b1c0cf #e4e7e9 #eeeeee #fffbf7
    time; 0 10; named:blues; hcl; ; #86bcdc #7eb7d9 #6facd3 #65a5d0 #60a1ce #418cc3 #3887c0 \
    #247cba
    time; 0 10; named:blues; rgb; ; #86bcdc #7eb7d9 #6facd4 #64a5d0 #5fa2ce #408cc3 #3887c0 \
    #287cba
    time; 0 10; named:blues; hcl; reverse; #3887c0 #418cc3 #5197c8 #5c9ecc #60a1ce #7eb7d9 \
    #86bcdc #95c7e2
    time; 0 10; named:blues; rgb; reverse; #3887c0 #408cc3 #4f97c8 #5a9ecc #5fa2ce #7eb7d9 \
    #86bcdc #96c7e2
    time; 0 10; named:viridis/0.2/0.9; hcl; ; #27818e #1c8790 #009291 #009a90 #009d8f #25b27f \
    #35b779 #54c06b
    time; 0 10; named:viridis/0.2/0.9; hcl; reverse; #35b779 #25b27f #00a889 #00a18d #009d8f \
    #1c8790 #27818e #377587
    time; 0 10; named:reds/1/0.3/3; hcl; ; #cf2020 #d32623 #da3028 #df372b #e13a2d #ef4b37 \
    #f34f3a #fa573f
    time; 0 10; named:reds/1/0.3/3; hcl; reverse; #f34f3a #ef4b37 #e84332 #e33c2e #e13a2d \
    #d32623 #cf2020 #c8111b
    time; 0 10; named:tableau10; hcl; ; #4c78a8 #6278b6 #9c71c0 #c567b6 #d562ad #ff7143 #f58518 \
    #c3ae00
    time; 0 10; named:tableau10; hcl; reverse; #f58518 #ff7143 #fb5b80 #e35ea2 #d562ad #6278b6 \
    #4c78a8 #3e7285
    time; 0 10; scheme:red,gold,green; hcl; ; #ffa600 #f7a900 #e8af00 #ddb300 #d8b400 #b8bc00 \
    #b0be00 #a0c119
    time; 0 10; scheme:red,gold,green; hcl; reverse; #b0be00 #b8bc00 #c8b900 #d3b600 #d8b400 \
    #f7a900 #ffa600 #ff9f1a
    time; 0 10; colors:red,blue; hcl; ; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 #7a00ec #0000ff \
    #003fff
    time; 0 10; colors:red,blue; hcl; reverse; #0000ff #7a00ec #cb00bb #eb0096 #f50086 #ff0025 \
    #ff0000 #ea6400
    time; 0 10; colors:red,white,blue; hcl; ; #ff0000 #ff260f #ff4c29 #ff6239 #ff6b40 #ffa46f \
    #ffb27b #ffce94
    time; 0 10; colors:red,white,blue; rgb; ; #ff0000 #ff1a1a #ff4d4d #ff7070 #ff8080 #ffe6e6 \
    #ffffff #ffffff
    time; 0 10; colors:red,white,blue; hcl; reverse; #0000ff #3e1fff #7848ff #9b63ff #a96eff \
    #ffbcff #ffd1ff #fffaff
    time; 0 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #e7e9eb #d9dee4 #d0d7df #ccd4dd \
    #b1c0cf #aabbcc #9db1c5
    time; 0 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #440012 #3e0626 #360f30 \
    #321333 #152136 #112233 #12232b
    time; 0 10; colors:#eee,#abc,#123,#400; rgb; reverse; #440000 #3f0305 #350a0f #2e0f16 \
    #2b111a #161f2e #112233 #07293d
    time; 0 2 10; named:blues; hcl; ; #9cc8e2 #7cb5d8 #559ecc #4c96c8 #4893c7 #2f7dbb #2978b8 \
    #1c6db2
    time; 0 2 10; named:blues; hcl; reverse; #2978b8 #428ec4 #64a8d1 #6faed5 #74b1d6 #94c3e0 \
    #9cc8e2 #acd1e7
    time; 0 2 10; named:viridis/0.2/0.9; hcl; ; #2c728e #0a8893 #1ca189 #1da985 #1fac83 #44bf70 \
    #50c36a #69cb5c
    time; 0 2 10; named:viridis/0.2/0.9; rgb; ; #2c728e #26878c #25a186 #2ea880 #31ab7e #4abe6e \
    #50c36a #5ccd62
    time; 0 2 10; named:viridis/0.2/0.9; hcl; reverse; #50c36a #26b180 #13978d #069091 #058d92 \
    #247890 #2c728e #396787
    time; 0 2 10; named:reds/1/0.3/3; hcl; ; #c3191c #d32823 #e63b2d #ea4231 #eb4533 #f55940 \
    #f75d43 #fc664a
    time; 0 2 10; named:reds/1/0.3/3; hcl; reverse; #f75d43 #ee4a36 #e03228 #da2d26 #d82b25 \
    #c71d1e #c3191c #bb1019
    time; 0 2 10; named:tableau10; hcl; ; #4c78a8 #d562ad #f57e25 #f47532 #f37137 #e85b51 \
    #e45756 #da5060
    time; 0 2 10; named:tableau10; rgb; ; #4c78a8 #a17f60 #f37f20 #f0772b #ef742f #e65d4e \
    #e45756 #e04c66
    time; 0 2 10; named:tableau10; hcl; reverse; #e45756 #f26b3e #ff6d4b #fb5b80 #f05b93 \
    #6878b9 #4c78a8 #40707d
    time; 0 2 10; scheme:red,gold,green; hcl; ; #ff8c00 #ffb200 #efd300 #dacc00 #d1c900 #98b500 \
    #8aaf00 #70a30d
    time; 0 2 10; scheme:red,gold,green; hcl; reverse; #8aaf00 #c2c400 #ffce00 #ffc100 #ffbb00 \
    #ff9600 #ff8c00 #fc7810
    time; 0 2 10; colors:red,blue; hcl; ; #ff0000 #f50086 #0047ff #003704 #002d00 #00005d \
    #0000a4 #000000
    time; 0 2 10; colors:red,blue; rgb; ; #ff0000 #800080 #0000ff #0000ff #0000ff #0000ff \
    #0000ff #0000ff
    time; 0 2 10; colors:red,blue; hcl; reverse; #0000ff #f50086 #baa100 #00f29c #00fffb \
    #ffffff #ffffff #ffffff
    time; 0 2 10; colors:red,white,blue; hcl; ; #ff0000 #ff6b40 #ffb7ff #d895ff #c686ff #4725ff \
    #0000ff #0000cb
    time; 0 2 10; colors:red,white,blue; rgb; ; #ff0000 #ff8080 #dfdfff #b3b3ff #9f9fff #2020ff \
    #0000ff #0000ff
    time; 0 2 10; colors:red,white,blue; hcl; reverse; #0000ff #a96eff #ffa06c #ff8858 #ff7d4f \
    #ff2c13 #ff0000 #d90000
    time; 0 2 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #ccd4dd #95a6b7 #78899b #6c7d8f \
    #223344 #112233 #000014
    time; 0 2 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #321333 #223344 #3b4b5d \
    #465668 #95a6b7 #aabbcc #d5e7f7
    time; 0 2 10; colors:#eee,#abc,#123,#400; rgb; reverse; #440000 #2b111a #243546 #3f5061 \
    #4a5b6c #97a8b9 #aabbcc #d0e1f2
    utc; 10 0; named:blues; hcl; ; #3887c0 #418cc3 #5197c8 #5c9ecc #60a1ce #7eb7d9 #86bcdc \
    #95c7e2
    utc; 10 0; named:blues; rgb; ; #3887c0 #408cc3 #4f97c8 #5a9ecc #5fa2ce #7eb7d9 #86bcdc \
    #96c7e2
    utc; 10 0; named:blues; hcl; reverse; #86bcdc #7eb7d9 #6facd3 #65a5d0 #60a1ce #418cc3 \
    #3887c0 #247cba
    utc; 10 0; named:viridis/0.2/0.9; hcl; ; #35b779 #25b27f #00a889 #00a18d #009d8f #1c8790 \
    #27818e #377587
    utc; 10 0; named:viridis/0.2/0.9; hcl; reverse; #27818e #1c8790 #009291 #009a90 #009d8f \
    #25b27f #35b779 #54c06b
    utc; 10 0; named:reds/1/0.3/3; hcl; ; #f34f3a #ef4b37 #e84332 #e33c2e #e13a2d #d32623 \
    #cf2020 #c8111b
    utc; 10 0; named:reds/1/0.3/3; hcl; reverse; #cf2020 #d32623 #da3028 #df372b #e13a2d \
    #ef4b37 #f34f3a #fa573f
    utc; 10 0; named:tableau10; hcl; ; #f58518 #ff7143 #fb5b80 #e35ea2 #d562ad #6278b6 #4c78a8 \
    #3e7285
    utc; 10 0; named:tableau10; rgb; ; #f58518 #e48426 #c28143 #ab7f57 #a17f60 #5d799a #4c78a8 \
    #2a75c5
    utc; 10 0; named:tableau10; hcl; reverse; #4c78a8 #6278b6 #9c71c0 #c567b6 #d562ad #ff7143 \
    #f58518 #c3ae00
    utc; 10 0; named:tableau10; rgb; reverse; #4c78a8 #5d799a #7f7c7d #967e69 #a17f60 #e48426 \
    #f58518 #ff8800
    utc; 10 0; scheme:red,gold,green; hcl; ; #b0be00 #b8bc00 #c8b900 #d3b600 #d8b400 #f7a900 \
    #ffa600 #ff9f1a
    utc; 10 0; scheme:red,gold,green; hcl; reverse; #ffa600 #f7a900 #e8af00 #ddb300 #d8b400 \
    #b8bc00 #b0be00 #a0c119
    utc; 10 0; colors:red,blue; hcl; ; #0000ff #7a00ec #cb00bb #eb0096 #f50086 #ff0025 #ff0000 \
    #ea6400
    utc; 10 0; colors:red,blue; rgb; ; #0000ff #1a00e6 #4d00b3 #70008f #800080 #e6001a #ff0000 \
    #ff0000
    utc; 10 0; colors:red,blue; hcl; reverse; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 #7a00ec \
    #0000ff #003fff
    utc; 10 0; colors:red,blue; rgb; reverse; #ff0000 #e6001a #b3004d #8f0070 #800080 #1a00e6 \
    #0000ff #0000ff
    utc; 10 0; colors:red,white,blue; hcl; ; #ffb27b #ffa46f #ff8858 #ff7447 #ff6b40 #ff260f \
    #ff0000 #e00000
    utc; 10 0; colors:red,white,blue; rgb; ; #ffffff #ffe6e6 #ffb3b3 #ff8f8f #ff8080 #ff1a1a \
    #ff0000 #ff0000
    utc; 10 0; colors:red,white,blue; hcl; reverse; #ffd1ff #ffbcff #d895ff #b77aff #a96eff \
    #3e1fff #0000ff #0000d5
    utc; 10 0; colors:#eee,#abc,#123,#400; hcl; ; #aabbcc #b1c0cf #becad6 #c8d1db #ccd4dd \
    #e7e9eb #eeeeee #fcf8f5
    utc; 10 0; colors:#eee,#abc,#123,#400; hcl; reverse; #112233 #152136 #221b39 #2d1636 \
    #321333 #440012 #440000 #3e0b00
    sequential; 0 10; named:blues; hcl; ; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 \
    #0a4a90 #002668
    sequential; 0 10; named:blues; rgb; ; #cfe1f2 #bed8ec #8fc1de #6aacd4 #5ba3cf #125ca4 \
    #0a4a90 #002668
    sequential; 0 10; named:blues; hcl; reverse; #0a4a90 #125ca4 #3181bd #4e99ca #5ba3cf \
    #bed8ec #cfe1f2 #f1f3fe
    sequential; 0 10; named:viridis/0.2/0.9; hcl; ; #414487 #39578c #297b8e #21938d #1f9c8a \
    #8dd645 #bcdf27 #ffe932
    sequential; 0 10; named:viridis/0.2/0.9; hcl; reverse; #bcdf27 #8dd645 #3fbd73 #21a685 \
    #1f9c8a #39578c #414487 #48186a
    sequential; 0 10; named:reds/1/0.3/3; hcl; ; #970b13 #aa1016 #ca1c1e #dd2c26 #e4352a \
    #fb7758 #fc8767 #fca78a
    sequential; 0 10; named:reds/1/0.3/3; hcl; reverse; #fc8767 #fb7758 #f5553d #eb3d2e #e4352a \
    #aa1017 #970b13 #71010c
    sequential; 0 10; named:tableau10; hcl; ; #4c78a8 #ff7143 #72ae77 #52a351 #9dba3b #a07b65 \
    #bab0ac #cbffff
    sequential; 0 10; named:tableau10; rgb; ; #4c78a8 #e48426 #949a96 #55a34f #a1b643 #a07b65 \
    #bab0ac #eeffff
    sequential; 0 10; named:tableau10; hcl; reverse; #bab0ac #a07b65 #cb82a6 #f3c43f #9dba3b \
    #ff7143 #4c78a8 #003400
    sequential; 0 10; scheme:red,gold,green; hcl; ; #ff0000 #ff5300 #ff9c00 #ffc600 #ffd700 \
    #479400 #008000 #005714
    sequential; 0 10; scheme:red,gold,green; hcl; reverse; #008000 #479400 #a1b800 #e2ce00 \
    #ffd700 #ff5300 #ff0000 #ee0028
    sequential; 0 10; scheme:red,gold,green; rgb; reverse; #008000 #339100 #99b400 #e0cd00 \
    #ffd700 #ff2b00 #ff0000 #ff0000
    sequential; 0 10; colors:red,blue; hcl; ; #ff0000 #ff0025 #ff0054 #fc0077 #f50086 #7a00ec \
    #0000ff #003fff
    sequential; 0 10; colors:red,blue; rgb; ; #ff0000 #e6001a #b3004d #8f0070 #800080 #1a00e6 \
    #0000ff #0000ff
    sequential; 0 10; colors:red,blue; hcl; reverse; #0000ff #7a00ec #cb00bb #eb0096 #f50086 \
    #ff0025 #ff0000 #ea6400
    sequential; 0 10; colors:red,blue; rgb; reverse; #0000ff #1a00e6 #4d00b3 #70008f #800080 \
    #e6001a #ff0000 #ff0000
    sequential; 0 10; colors:red,white,blue; hcl; ; #ff0000 #ff3b1d #ff7a4c #ffa16d #ffd1ff \
    #5e34ff #0000ff #0000ad
    sequential; 0 10; colors:red,white,blue; hcl; reverse; #0000ff #5e34ff #c081ff #ffb8ff \
    #ffb27b #ff3b1d #ff0000 #c20000
    sequential; 0 10; colors:red,white,blue; rgb; reverse; #0000ff #3333ff #9999ff #e0e0ff \
    #ffffff #ff3333 #ff0000 #ff0000
    sequential; 0 10; colors:#eee,#abc,#123,#400; hcl; ; #eeeeee #d9dee4 #b1c0cf #758697 \
    #59697b #3e0626 #440000 #1c2100
    sequential; 0 10; colors:#eee,#abc,#123,#400; rgb; ; #eeeeee #dadfe4 #b1c0cf #798a9b \
    #5e6f80 #350a0f #440000 #630000
    sequential; 0 10; colors:#eee,#abc,#123,#400; hcl; reverse; #440000 #3e0626 #152136 #3e4e60 \
    #59697b #d9dee4 #eeeeee #ffffff
    quantize; 0 10; named:blues; hcl; ; #afd1e7 #afd1e7 #86bcdc #5ba3cf #5ba3cf #1b69ad #1b69ad \
    #1b69ad
    quantize; 0 10; named:blues; rgb; ; #afd1e7 #afd1e7 #86bcdc #5ba3cf #5ba3cf #1b69ad #1b69ad \
    #1b69ad
    quantize; 0 10; named:blues; hcl; reverse; #1b69ad #1b69ad #3887c0 #5ba3cf #5ba3cf #afd1e7 \
    #afd1e7 #afd1e7
    quantize; 0 10; named:blues; rgb; reverse; #1b69ad #1b69ad #3887c0 #5ba3cf #5ba3cf #afd1e7 \
    #afd1e7 #afd1e7
    quantize; 0 10; named:viridis/0.2/0.9; hcl; ; #33648e #33648e #27818e #1f9c8a #1f9c8a \
    #70cf57 #70cf57 #70cf57
    quantize; 0 10; named:viridis/0.2/0.9; rgb; ; #33648e #33648e #27818e #1f9c8a #1f9c8a \
    #70cf57 #70cf57 #70cf57
    quantize; 0 10; named:viridis/0.2/0.9; hcl; reverse; #70cf57 #70cf57 #35b779 #1f9c8a \
    #1f9c8a #33648e #33648e #33648e
    quantize; 0 10; named:reds/1/0.3/3; hcl; ; #c3191c #c3191c #c3191c #e4352a #e4352a #f75d43 \
    #f75d43 #f75d43
    quantize; 0 10; named:reds/1/0.3/3; hcl; reverse; #f75d43 #f75d43 #f75d43 #e4352a #e4352a \
    #c3191c #c3191c #c3191c
    quantize; 0 10; named:tableau10; hcl; ; #4c78a8 #4c78a8 #f58518 #e45756 #e45756 #54a24b \
    #54a24b #54a24b
    quantize; 0 10; named:tableau10; hcl; reverse; #54a24b #54a24b #72b7b2 #e45756 #e45756 \
    #4c78a8 #4c78a8 #4c78a8
    quantize; 0 10; scheme:red,gold,green; hcl; ; #ff6e00 #ff6e00 #ffa600 #ffd700 #ffd700 \
    #65a000 #65a000 #65a000
    quantize; 0 10; scheme:red,gold,green; hcl; reverse; #65a000 #65a000 #b0be00 #ffd700 \
    #ffd700 #ff6e00 #ff6e00 #ff6e00
    quantize; 0 10; colors:red,blue; hcl; ; red red red red blue blue blue blue
    quantize; 0 10; colors:red,blue; rgb; ; red red red red blue blue blue blue
    quantize; 0 10; colors:red,blue; hcl; reverse; blue blue blue blue red red red red
    quantize; 0 10; colors:red,white,blue; hcl; ; red red red white white blue blue blue
    quantize; 0 10; colors:red,white,blue; rgb; ; red red red white white blue blue blue
    quantize; 0 10; colors:red,white,blue; hcl; reverse; blue blue blue white white red red red
    quantize; 0 10; colors:red,white,blue; rgb; reverse; blue blue blue white white red red red
    quantize; 0 10; colors:#eee,#abc,#123,#400; hcl; ; #eee #eee #abc #abc #123 #400 #400 #400
    quantize; 0 10; colors:#eee,#abc,#123,#400; rgb; ; #eee #eee #abc #abc #123 #400 #400 #400
    quantize; 0 10; colors:#eee,#abc,#123,#400; hcl; reverse; #400 #400 #123 #123 #abc #eee \
    #eee #eee
    quantize; 0 10; colors:#eee,#abc,#123,#400; rgb; reverse; #400 #400 #123 #123 #abc #eee \
    #eee #eee
    quantile; 1 2 2 3 5 8 9 9.5 10; named:blues; hcl; ; #afd1e7 #afd1e7 #86bcdc #5ba3cf #5ba3cf \
    #3887c0 #1b69ad #1b69ad
    quantile; 1 2 2 3 5 8 9 9.5 10; named:blues; rgb; ; #afd1e7 #afd1e7 #86bcdc #5ba3cf #5ba3cf \
    #3887c0 #1b69ad #1b69ad
    quantile; 1 2 2 3 5 8 9 9.5 10; named:blues; hcl; reverse; #1b69ad #1b69ad #3887c0 #5ba3cf \
    #5ba3cf #86bcdc #afd1e7 #afd1e7
    quantile; 1 2 2 3 5 8 9 9.5 10; named:viridis/0.2/0.9; hcl; ; #33648e #33648e #27818e \
    #1f9c8a #1f9c8a #35b779 #70cf57 #70cf57
    quantile; 1 2 2 3 5 8 9 9.5 10; named:viridis/0.2/0.9; hcl; reverse; #70cf57 #70cf57 \
    #35b779 #1f9c8a #1f9c8a #27818e #33648e #33648e
    quantile; 1 2 2 3 5 8 9 9.5 10; named:viridis/0.2/0.9; rgb; reverse; #70cf57 #70cf57 \
    #35b779 #1f9c8a #1f9c8a #27818e #33648e #33648e
    quantile; 1 2 2 3 5 8 9 9.5 10; named:reds/1/0.3/3; hcl; ; #c3191c #c3191c #e4352a #e4352a \
    #e4352a #f75d43 #f75d43 #f75d43
    quantile; 1 2 2 3 5 8 9 9.5 10; named:reds/1/0.3/3; hcl; reverse; #f75d43 #f75d43 #e4352a \
    #e4352a #e4352a #c3191c #c3191c #c3191c
    quantile; 1 2 2 3 5 8 9 9.5 10; named:tableau10; hcl; ; #4c78a8 #4c78a8 #f58518 #e45756 \
    #e45756 #72b7b2 #54a24b #54a24b
    quantile; 1 2 2 3 5 8 9 9.5 10; named:tableau10; rgb; ; #4c78a8 #4c78a8 #f58518 #e45756 \
    #e45756 #72b7b2 #54a24b #54a24b
    quantile; 1 2 2 3 5 8 9 9.5 10; named:tableau10; hcl; reverse; #54a24b #54a24b #72b7b2 \
    #e45756 #e45756 #f58518 #4c78a8 #4c78a8
    quantile; 1 2 2 3 5 8 9 9.5 10; scheme:red,gold,green; hcl; ; #ff6e00 #ff6e00 #ffa600 \
    #ffd700 #ffd700 #b0be00 #65a000 #65a000
    quantile; 1 2 2 3 5 8 9 9.5 10; scheme:red,gold,green; hcl; reverse; #65a000 #65a000 \
    #b0be00 #ffd700 #ffd700 #ffa600 #ff6e00 #ff6e00
    quantile; 1 2 2 3 5 8 9 9.5 10; scheme:red,gold,green; rgb; reverse; #559d00 #559d00 \
    #aaba00 #ffd700 #ffd700 #ff8f00 #ff4800 #ff4800
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,blue; hcl; ; red red red red blue blue blue blue
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,blue; rgb; ; red red red red blue blue blue blue
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,blue; hcl; reverse; blue blue blue blue red red \
    red red
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,white,blue; hcl; ; red red white white white \
    blue blue blue
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,white,blue; hcl; reverse; blue blue white white \
    white red red red
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:red,white,blue; rgb; reverse; blue blue white white \
    white red red red
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:#eee,#abc,#123,#400; hcl; ; #eee #eee #abc #abc #123 \
    #400 #400 #400
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:#eee,#abc,#123,#400; hcl; reverse; #400 #400 #123 \
    #123 #abc #eee #eee #eee
    quantile; 1 2 2 3 5 8 9 9.5 10; colors:#eee,#abc,#123,#400; rgb; reverse; #400 #400 #123 \
    #123 #abc #eee #eee #eee
    threshold; 2 5; named:blues; hcl; ; #9cc8e2 #9cc8e2 #5ba3cf #5ba3cf #2978b8 #2978b8 #2978b8 \
    #2978b8
    threshold; 2 5; named:blues; hcl; reverse; #2978b8 #2978b8 #5ba3cf #5ba3cf #9cc8e2 #9cc8e2 \
    #9cc8e2 #9cc8e2
    threshold; 2 5; named:viridis/0.2/0.9; hcl; ; #2c728e #2c728e #1f9c8a #1f9c8a #50c36a \
    #50c36a #50c36a #50c36a
    threshold; 2 5; named:viridis/0.2/0.9; hcl; reverse; #50c36a #50c36a #1f9c8a #1f9c8a \
    #2c728e #2c728e #2c728e #2c728e
    threshold; 2 5; named:viridis/0.2/0.9; rgb; reverse; #50c36a #50c36a #1f9c8a #1f9c8a \
    #2c728e #2c728e #2c728e #2c728e
    threshold; 2 5; named:reds/1/0.3/3; hcl; ; #c3191c #c3191c #e4352a #e4352a #f75d43 #f75d43 \
    #f75d43 #f75d43
    threshold; 2 5; named:reds/1/0.3/3; hcl; reverse; #f75d43 #f75d43 #e4352a #e4352a #c3191c \
    #c3191c #c3191c #c3191c
    threshold; 2 5; named:reds/1/0.3/3; rgb; reverse; #f75d43 #f75d43 #e4352a #e4352a #c3191c \
    #c3191c #c3191c #c3191c
    threshold; 2 5; named:tableau10; hcl; ; #4c78a8 #4c78a8 #f58518 #f58518 #e45756 #e45756 \
    #e45756 #e45756
    threshold; 2 5; named:tableau10; rgb; ; #4c78a8 #4c78a8 #f58518 #f58518 #e45756 #e45756 \
    #e45756 #e45756
    threshold; 2 5; named:tableau10; hcl; reverse; #e45756 #e45756 #f58518 #f58518 #4c78a8 \
    #4c78a8 #4c78a8 #4c78a8
    threshold; 2 5; named:tableau10; rgb; reverse; #e45756 #e45756 #f58518 #f58518 #4c78a8 \
    #4c78a8 #4c78a8 #4c78a8
    threshold; 2 5; scheme:red,gold,green; hcl; ; #ff8c00 #ff8c00 #ffd700 #ffd700 #8aaf00 \
    #8aaf00 #8aaf00 #8aaf00
    threshold; 2 5; scheme:red,gold,green; rgb; ; #ff6c00 #ff6c00 #ffd700 #ffd700 #80ac00 \
    #80ac00 #80ac00 #80ac00
    threshold; 2 5; scheme:red,gold,green; hcl; reverse; #8aaf00 #8aaf00 #ffd700 #ffd700 \
    #ff8c00 #ff8c00 #ff8c00 #ff8c00
    threshold; 2 5; colors:red,blue; hcl; ; red red blue blue blue blue blue blue
    threshold; 2 5; colors:red,blue; rgb; ; red red blue blue blue blue blue blue
    threshold; 2 5; colors:red,blue; hcl; reverse; blue blue red red red red red red
    threshold; 2 5; colors:red,blue; rgb; reverse; blue blue red red red red red red
    threshold; 2 5; colors:red,white,blue; hcl; ; red red white white blue blue blue blue
    threshold; 2 5; colors:red,white,blue; hcl; reverse; blue blue white white red red red red
    threshold; 2 5; colors:#eee,#abc,#123,#400; hcl; ; #eee #eee #abc #abc #123 #123 #123 #123
    threshold; 2 5; colors:#eee,#abc,#123,#400; hcl; reverse; #400 #400 #123 #123 #abc #abc \
    #abc #abc
    threshold; 1 4 6 9; named:blues; hcl; ; #afd1e7 #86bcdc #86bcdc #5ba3cf #5ba3cf #1b69ad \
    #1b69ad #1b69ad
    threshold; 1 4 6 9; named:blues; hcl; reverse; #1b69ad #3887c0 #3887c0 #5ba3cf #5ba3cf \
    #afd1e7 #afd1e7 #afd1e7
    threshold; 1 4 6 9; named:viridis/0.2/0.9; hcl; ; #33648e #27818e #27818e #1f9c8a #1f9c8a \
    #70cf57 #70cf57 #70cf57
    threshold; 1 4 6 9; named:viridis/0.2/0.9; rgb; ; #33648e #27818e #27818e #1f9c8a #1f9c8a \
    #70cf57 #70cf57 #70cf57
    threshold; 1 4 6 9; named:viridis/0.2/0.9; hcl; reverse; #70cf57 #35b779 #35b779 #1f9c8a \
    #1f9c8a #33648e #33648e #33648e
    threshold; 1 4 6 9; named:reds/1/0.3/3; hcl; ; #b61419 #cf2020 #cf2020 #e4352a #e4352a \
    #f96c4e #f96c4e #f96c4e
    threshold; 1 4 6 9; named:reds/1/0.3/3; hcl; reverse; #f96c4e #f34f3a #f34f3a #e4352a \
    #e4352a #b61419 #b61419 #b61419
    threshold; 1 4 6 9; named:tableau10; hcl; ; #4c78a8 #f58518 #f58518 #e45756 #e45756 #54a24b \
    #54a24b #54a24b
    threshold; 1 4 6 9; named:tableau10; hcl; reverse; #54a24b #72b7b2 #72b7b2 #e45756 #e45756 \
    #4c78a8 #4c78a8 #4c78a8
    threshold; 1 4 6 9; scheme:red,gold,green; hcl; ; #ff6e00 #ffa600 #ffa600 #ffd700 #ffd700 \
    #65a000 #65a000 #65a000
    threshold; 1 4 6 9; scheme:red,gold,green; rgb; ; #ff4800 #ff8f00 #ff8f00 #ffd700 #ffd700 \
    #559d00 #559d00 #559d00
    threshold; 1 4 6 9; scheme:red,gold,green; hcl; reverse; #65a000 #b0be00 #b0be00 #ffd700 \
    #ffd700 #ff6e00 #ff6e00 #ff6e00
    threshold; 1 4 6 9; scheme:red,gold,green; rgb; reverse; #559d00 #aaba00 #aaba00 #ffd700 \
    #ffd700 #ff4800 #ff4800 #ff4800
    threshold; 1 4 6 9; colors:red,blue; hcl; ; red blue blue blue blue blue blue blue
    threshold; 1 4 6 9; colors:red,blue; hcl; reverse; blue red red red red red red red
    threshold; 1 4 6 9; colors:red,white,blue; hcl; ; red white white blue blue blue blue blue
    threshold; 1 4 6 9; colors:red,white,blue; hcl; reverse; blue white white red red red red \
    red
    threshold; 1 4 6 9; colors:#eee,#abc,#123,#400; hcl; ; #eee #abc #abc #123 #123 #400 #400 \
    #400
    threshold; 1 4 6 9; colors:#eee,#abc,#123,#400; hcl; reverse; #400 #123 #123 #abc #abc #eee \
    #eee #eee
    threshold; 1 4 6 9; colors:#eee,#abc,#123,#400; rgb; reverse; #400 #123 #123 #abc #abc #eee \
    #eee #eee
    bin-ordinal; 0 2 4 6 8 10; named:blues; hcl; ; #afd1e7 #afd1e7 #86bcdc #5ba3cf #5ba3cf \
    #1b69ad #afd1e7 #afd1e7
    bin-ordinal; 0 2 4 6 8 10; named:blues; hcl; reverse; #1b69ad #1b69ad #3887c0 #5ba3cf \
    #5ba3cf #afd1e7 #1b69ad #1b69ad
    bin-ordinal; 0 2 4 6 8 10; named:viridis/0.2/0.9; hcl; ; #33648e #33648e #27818e #1f9c8a \
    #1f9c8a #70cf57 #33648e #33648e
    bin-ordinal; 0 2 4 6 8 10; named:viridis/0.2/0.9; hcl; reverse; #70cf57 #70cf57 #35b779 \
    #1f9c8a #1f9c8a #33648e #70cf57 #70cf57
    bin-ordinal; 0 2 4 6 8 10; named:reds/1/0.3/3; hcl; ; #b61419 #b61419 #cf2020 #e4352a \
    #e4352a #f96c4e #b61419 #b61419
    bin-ordinal; 0 2 4 6 8 10; named:reds/1/0.3/3; hcl; reverse; #f96c4e #f96c4e #f34f3a \
    #e4352a #e4352a #b61419 #f96c4e #f96c4e
    bin-ordinal; 0 2 4 6 8 10; named:tableau10; hcl; ; #4c78a8 #4c78a8 #f58518 #e45756 #e45756 \
    #54a24b #4c78a8 #4c78a8
    bin-ordinal; 0 2 4 6 8 10; named:tableau10; rgb; ; #4c78a8 #4c78a8 #f58518 #e45756 #e45756 \
    #54a24b #4c78a8 #4c78a8
    bin-ordinal; 0 2 4 6 8 10; named:tableau10; hcl; reverse; #54a24b #54a24b #72b7b2 #e45756 \
    #e45756 #4c78a8 #54a24b #54a24b
    bin-ordinal; 0 2 4 6 8 10; scheme:red,gold,green; hcl; ; #ff6e00 #ff6e00 #ffa600 #ffd700 \
    #ffd700 #65a000 #ff6e00 #ff6e00
    bin-ordinal; 0 2 4 6 8 10; scheme:red,gold,green; hcl; reverse; #65a000 #65a000 #b0be00 \
    #ffd700 #ffd700 #ff6e00 #65a000 #65a000
    bin-ordinal; 0 2 4 6 8 10; colors:red,blue; hcl; ; red red blue red red red blue blue
    bin-ordinal; 0 2 4 6 8 10; colors:red,blue; hcl; reverse; blue blue red blue blue blue red \
    red
    bin-ordinal; 0 2 4 6 8 10; colors:red,blue; rgb; reverse; blue blue red blue blue blue red \
    red
    bin-ordinal; 0 2 4 6 8 10; colors:red,white,blue; hcl; ; red red white blue blue white blue \
    blue
    bin-ordinal; 0 2 4 6 8 10; colors:red,white,blue; rgb; ; red red white blue blue white blue \
    blue
    bin-ordinal; 0 2 4 6 8 10; colors:red,white,blue; hcl; reverse; blue blue white red red \
    white red red
    bin-ordinal; 0 2 4 6 8 10; colors:#eee,#abc,#123,#400; hcl; ; #eee #eee #abc #123 #123 #eee \
    #abc #abc
    bin-ordinal; 0 2 4 6 8 10; colors:#eee,#abc,#123,#400; rgb; ; #eee #eee #abc #123 #123 #eee \
    #abc #abc
    bin-ordinal; 0 2 4 6 8 10; colors:#eee,#abc,#123,#400; hcl; reverse; #400 #400 #123 #abc \
    #abc #400 #123 #123
    bin-ordinal; 0 2 4 6 8 10; colors:#eee,#abc,#123,#400; rgb; reverse; #400 #400 #123 #abc \
    #abc #400 #123 #123
    ordinal; 1 3 5 7 9 11; named:blues; hcl; ; - #b5d4e9 #93c3df - #6daed5 #2f7ebb - -
    ordinal; 1 3 5 7 9 11; named:blues; hcl; reverse; - #1864aa #2f7ebb - #4b97c9 #93c3df - -
    ordinal; 1 3 5 7 9 11; named:viridis/0.2/0.9; hcl; ; - #35608d #2a788e - #21918d #43bf71 - -
    ordinal; 1 3 5 7 9 11; named:viridis/0.2/0.9; hcl; reverse; - #7ad151 #43bf71 - #22a884 \
    #2a788e - -
    ordinal; 1 3 5 7 9 11; named:viridis/0.2/0.9; rgb; reverse; - #7ad151 #43bf71 - #22a884 \
    #2a788e - -
    ordinal; 1 3 5 7 9 11; named:reds/1/0.3/3; hcl; ; - #b21218 #c81b1d - #dc2a25 #f6573f - -
    ordinal; 1 3 5 7 9 11; named:reds/1/0.3/3; hcl; reverse; - #fa7051 #f6573f - #ec3f2f \
    #c81b1d - -
    ordinal; 1 3 5 7 9 11; named:reds/1/0.3/3; rgb; reverse; - #fa7051 #f6573f - #ec3f2f \
    #c81b1d - -
    ordinal; 1 3 5 7 9 11; named:tableau10; hcl; ; - #4c78a8 #f58518 - #e45756 #54a24b - -
    ordinal; 1 3 5 7 9 11; named:tableau10; hcl; reverse; - #bab0ac #9d755d - #ff9da6 #eeca3b - \
    -
    ordinal; 1 3 5 7 9 11; scheme:red,gold,green; hcl; ; - #ff3d00 #ff7b00 - #ffb800 #92b200 - -
    ordinal; 1 3 5 7 9 11; scheme:red,gold,green; hcl; reverse; - #499900 #92b200 - #dbcb00 \
    #ff7b00 - -
    ordinal; 1 3 5 7 9 11; scheme:red,gold,green; rgb; reverse; - #499900 #92b200 - #dbcb00 \
    #ff7b00 - -
    ordinal; 1 3 5 7 9 11; colors:red,blue; hcl; ; - red blue - red red - -
    ordinal; 1 3 5 7 9 11; colors:red,blue; hcl; reverse; - blue red - blue blue - -
    ordinal; 1 3 5 7 9 11; colors:red,white,blue; hcl; ; - red white - blue white - -
    ordinal; 1 3 5 7 9 11; colors:red,white,blue; hcl; reverse; - blue white - red white - -
    ordinal; 1 3 5 7 9 11; colors:red,white,blue; rgb; reverse; - blue white - red white - -
    ordinal; 1 3 5 7 9 11; colors:#eee,#abc,#123,#400; hcl; ; - #eee #abc - #123 #eee - -
    ordinal; 1 3 5 7 9 11; colors:#eee,#abc,#123,#400; rgb; ; - #eee #abc - #123 #eee - -
    ordinal; 1 3 5 7 9 11; colors:#eee,#abc,#123,#400; hcl; reverse; - #400 #123 - #abc #400 - -
    """
}
