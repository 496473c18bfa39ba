{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 5,
   "revision": 5,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60,
   80,
   1260,
   1065
  ],
  "bglocked": 0,
  "openinpresentation": 1,
  "default_fontsize": 12.0,
  "default_fontface": 0,
  "default_fontname": "Arial",
  "gridonopen": 1,
  "gridsize": [
   15.0,
   15.0
  ],
  "gridsnaponopen": 1,
  "objectsnaponopen": 1,
  "statusbarvisible": 2,
  "toolbarvisible": 1,
  "lefttoolbarpinned": 0,
  "toptoolbarpinned": 0,
  "righttoolbarpinned": 0,
  "bottomtoolbarpinned": 0,
  "toolbars_unpinned_last_save": 0,
  "tallnewobj": 0,
  "boxanimatetime": 200,
  "enablehscroll": 1,
  "enablevscroll": 1,
  "devicewidth": 0.0,
  "description": "",
  "digest": "",
  "tags": "",
  "style": "",
  "subpatcher_template": "",
  "assistshowspatchername": 0,
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      6,
      1232,
      28
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      6,
      1232,
      28
     ],
     "text": "strings: noise by hand",
     "fontsize": 18.0,
     "bgcolor": [
      0.23,
      0.43,
      0.65,
      1.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      80,
      38,
      1160,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      38,
      1160,
      20
     ],
     "text": "Keep strings.ts in the folder of this patch. To hear it, turn it on at the top right."
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      62,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      68,
      68,
      20
     ],
     "text": "host"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66,
      62,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      62,
      620,
      56
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      68,
      70,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      68,
      70,
      20
     ],
     "text": "rate, Hz"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      162,
      68,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      162,
      68,
      60,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 1,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      242,
      68,
      88,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      242,
      68,
      88,
      20
     ],
     "text": "latency, ms"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      334,
      68,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      334,
      68,
      60,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 1,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      398,
      68,
      144,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      398,
      68,
      144,
      20
     ],
     "text": "plus the sound card"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      566,
      68,
      56,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      566,
      68,
      56,
      20
     ],
     "text": "load, %"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      626,
      68,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      626,
      68,
      60,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 1,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      94,
      50,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      94,
      50,
      20
     ],
     "text": "buffer"
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      142,
      95,
      108,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      142,
      95,
      108,
      18
     ],
     "text": "fixed"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      258,
      94,
      50,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      94,
      50,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 1,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      316,
      94,
      376,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      316,
      94,
      376,
      18
     ],
     "text": "",
     "textcolor": [
      0.75,
      0.13,
      0.13,
      1.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "patching_rect": [
      80,
      126,
      620,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       1190.6,
       830
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          60,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          10,
          90,
          63.0,
          22
         ],
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "text": "dspstate~"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          460,
          200,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          230,
          71.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "metro 1000"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          460,
          260,
          78.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "adstatus cpu"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          290,
          37.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 0.5"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          320,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "i"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          260,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          290,
          37.3,
          22
         ],
         "text": "1024",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          430,
          121.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr max($f1\\, 1024)"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          10,
          520,
          316.4,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr 2 * (2 - $f3) * $f2 - 2 * $f1 - max(1024 - $f1\\, 0) + 496"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          580,
          166.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr $f1 * 1000 / max($f2\\, 1)"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          10,
          460,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          110,
          360,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          110,
          390,
          184.0,
          22
         ],
         "text": "; max getsystem riverrun-system",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          350,
          360,
          100.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "r riverrun-system"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          350,
          390,
          75.3,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel windows"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          350,
          420,
          28.0,
          22
         ],
         "text": "1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          110,
          480,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          300,
          560,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          720,
          400,
          60
         ],
         "text": "Buffer 0 ends nn~'s thread until the patch is opened again. Against dropouts, choose a larger buffer, or set OMP_NUM_THREADS=1 before Max or Pd starts (see the README)."
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 4,
         "numoutlets": 1,
         "patching_rect": [
          620,
          260,
          244.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr max(max($f1\\, 2 * $f2)\\, max($f3\\, $f4))"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 7,
         "numoutlets": 7,
         "patching_rect": [
          620,
          290,
          86.0,
          22
         ],
         "outlettype": [
          "",
          "",
          "",
          "",
          "",
          "",
          ""
         ],
         "text": "sel 0 1 2 3 4 5"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          620,
          320,
          29.9,
          22
         ],
         "text": "set ",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          650,
          400,
          280.7,
          22
         ],
         "text": "set made for 48000 Hz: pitch and speed differ here",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          680,
          480,
          260.4,
          22
         ],
         "text": "set nn~ is off: the vector is larger than its buffer",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          710,
          560,
          233.4,
          22
         ],
         "text": "set nn~ is missing: install the external nn~",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          740,
          640,
          256.0,
          22
         ],
         "text": "set the ts file is broken or locked: copy it again",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          770,
          720,
          244.0,
          22
         ],
         "text": "set the ts file is missing: copy it to this folder",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          620,
          100,
          61.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "!= 48000."
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          740,
          130,
          84.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr $f1 > $f2"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          800,
          100,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          740,
          170,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          900,
          0,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          900,
          30,
          58.6,
          22
         ],
         "text": "strings.ts",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          900,
          60,
          79.3,
          22
         ],
         "outlettype": [
          "symbol"
         ],
         "text": "absolutepath"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          900,
          90,
          76.0,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel notfound"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1140,
          200,
          28.0,
          22
         ],
         "text": "5",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1140,
          230,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1080,
          200,
          28.0,
          22
         ],
         "text": "4",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1080,
          230,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1020,
          200,
          28.0,
          22
         ],
         "text": "3",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1020,
          230,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "absent"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          780,
          30,
          30
         ],
         "comment": "rate"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          780,
          30,
          30
         ],
         "comment": "samples"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          780,
          30,
          30
         ],
         "comment": "warning"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          780,
          30,
          30
         ],
         "comment": "latency"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          780,
          30,
          30
         ],
         "comment": "load"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          780,
          30,
          30
         ],
         "comment": "latency"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-2",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          1
         ],
         "destination": [
          "obj-3",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-5",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          2
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          1
         ],
         "destination": [
          "obj-14",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          1
         ],
         "destination": [
          "obj-14",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          1
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          1
         ],
         "destination": [
          "obj-15",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          1
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          2
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          3
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          4
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          5
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          1
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          2
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          1
         ],
         "destination": [
          "obj-37",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          1
         ],
         "destination": [
          "obj-27",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-41",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          1
         ],
         "destination": [
          "obj-27",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          1
         ],
         "destination": [
          "obj-27",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          1
         ],
         "destination": [
          "obj-27",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 1
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p host",
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      708,
      62,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      708,
      68,
      68,
      20
     ],
     "text": "output"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      766,
      62,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      780,
      62,
      460,
      126
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      788,
      72,
      40,
      40
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      788,
      72,
      40,
      40
     ],
     "parameter_enable": 1,
     "varname": "on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "on",
       "parameter_shortname": "on",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      794,
      116,
      34,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      794,
      116,
      34,
      20
     ],
     "text": "on"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      840,
      72,
      48,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      840,
      72,
      48,
      20
     ],
     "text": "level"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      892,
      73,
      131,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      892,
      73,
      131,
      18
     ],
     "parameter_enable": 1,
     "varname": "level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "level",
       "parameter_shortname": "level",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -60,
       "parameter_mmax": 0,
       "parameter_initial": [
        -12
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1032,
      72,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      1032,
      72,
      52,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 2,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1098,
      72,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1098,
      72,
      60,
      20
     ],
     "text": "dB"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      840,
      98,
      48,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      840,
      98,
      48,
      20
     ],
     "text": "wet"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      892,
      99,
      131,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      892,
      99,
      131,
      18
     ],
     "parameter_enable": 1,
     "varname": "wet",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "wet",
       "parameter_shortname": "wet",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1032,
      98,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      1032,
      98,
      52,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 2,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1098,
      98,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1098,
      98,
      60,
      20
     ],
     "text": "0: input"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      840,
      124,
      48,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      840,
      124,
      48,
      20
     ],
     "text": "record"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      892,
      124,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      892,
      124,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "record",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "record",
       "parameter_shortname": "record",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      920,
      124,
      240,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      920,
      124,
      240,
      20
     ],
     "text": "to a file until you turn it off"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      840,
      148,
      316,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      840,
      148,
      316,
      36
     ],
     "text": "On starts the audio and fades in. A limiter is on, and DC and NaN are removed."
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1198,
      72,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      1198,
      72,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1216,
      72,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      1216,
      72,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 9,
     "numoutlets": 3,
     "patching_rect": [
      780,
      196,
      460,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       1009.0,
       950
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          110,
          60,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          110,
          175,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          110,
          290,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          190,
          60,
          130.7,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr pow(10\\, $f1 / 20)"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          190,
          90,
          40.6,
          22
         ],
         "text": "$1 30",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          190,
          120,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          60,
          35.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          90,
          28.0,
          22
         ],
         "text": "1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          120,
          92.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "adstatus switch"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          650,
          150,
          40.6,
          22
         ],
         "text": "$1 30",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          650,
          180,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          540,
          90,
          99.7,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "delay~ 480000 0"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          660,
          0,
          79.0,
          22
         ],
         "outlettype": [
          "signal",
          "double"
         ],
         "text": "mstosamps~"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660,
          30,
          37.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 0.5"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660,
          60,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "i"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          470,
          145,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "-~"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          470,
          175,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          470,
          205,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          470,
          230,
          53.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "bitsafe~"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          10,
          660,
          63.0,
          22
         ],
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "text": "dspstate~"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          690,
          35.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          720,
          62.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "delay 100"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          750,
          58.6,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~ 1e-30"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          780,
          66.3,
          22
         ],
         "outlettype": [
          "float"
         ],
         "text": "snapshot~"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          810,
          58.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "== 1e-30"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          840,
          35.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          900,
          150,
          40.6,
          22
         ],
         "text": "$1 30",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          900,
          180,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          790,
          90,
          99.7,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "delay~ 480000 0"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          910,
          0,
          79.0,
          22
         ],
         "outlettype": [
          "signal",
          "double"
         ],
         "text": "mstosamps~"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          910,
          30,
          37.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 0.5"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          910,
          60,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "i"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          145,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "-~"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          175,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          205,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          720,
          230,
          53.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "bitsafe~"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 6,
         "numoutlets": 1,
         "patching_rect": [
          470,
          350,
          161.7,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "biquad~ 1. -1. 0. -0.99935 0."
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          470,
          380,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 6,
         "numoutlets": 1,
         "patching_rect": [
          720,
          350,
          161.7,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "biquad~ 1. -1. 0. -0.99935 0."
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          380,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          470,
          420,
          37.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "abs~"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          720,
          420,
          37.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "abs~"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          450,
          69.6,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "maximum~"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          300,
          450,
          82.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "slide~ 1 4800"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          300,
          480,
          89.6,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "maximum~ 0.9"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          300,
          510,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "/~"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          220,
          480,
          53.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "sig~ 0.9"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          470,
          540,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          720,
          540,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 0,
         "patching_rect": [
          470,
          620,
          57.0,
          22
         ],
         "outlettype": [],
         "text": "dac~ 1 2"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "patching_rect": [
          10,
          480,
          46.0,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "sel 1 0"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          10,
          510,
          106.6,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "savedialog WAVE"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          10,
          540,
          33.3,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b s"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          570,
          54.0,
          22
         ],
         "text": "open $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          610,
          90,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "sfrecord~ 2"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          100,
          570,
          28.0,
          22
         ],
         "text": "1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          150,
          570,
          28.0,
          22
         ],
         "text": "0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "sound 1"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "sound 2"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "on"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "level"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "wet"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "record"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "latency"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "dry-1"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          330,
          10,
          30,
          30
         ],
         "comment": "dry-2"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          900,
          30,
          30
         ],
         "comment": "out-1"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          900,
          30,
          30
         ],
         "comment": "out-2"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          900,
          30,
          30
         ],
         "comment": "absent"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-2",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-3",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-5",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-4",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-3",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          1
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-17",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-22",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-24",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-23",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-30",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          1
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-37",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-42",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-44",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-43",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-47",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-49",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-52",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-53",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-55",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-55",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-57",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-59",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-61",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          1
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-63",
          1
         ],
         "destination": [
          "obj-69",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-68",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-66",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-68",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-69",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-67",
          1
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p output",
     "outlettype": [
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      178,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      134,
      68,
      20
     ],
     "text": "source"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66,
      178,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      128,
      620,
      100
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      204,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      154,
      54,
      20
     ],
     "text": "sound"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      264,
      204,
      280,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      264,
      154,
      280,
      20
     ],
     "text": "test: plucks, no microphone needed"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      264,
      224,
      280,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      264,
      174,
      280,
      20
     ],
     "text": "live: the sound card, use headphones"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      264,
      244,
      108,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      264,
      194,
      108,
      20
     ],
     "text": "file: looped"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      144,
      204,
      50,
      60
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      144,
      154,
      50,
      60
     ],
     "parameter_enable": 1,
     "varname": "source",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "source",
       "parameter_shortname": "source",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "test",
        "live",
        "file"
       ]
      }
     },
     "num_lines_patching": 3,
     "num_lines_presentation": 3
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      384,
      244,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      194,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "open",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "open",
       "parameter_shortname": "open",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      406,
      244,
      52,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      406,
      194,
      52,
      20
     ],
     "text": "open"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      656,
      188,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      656,
      138,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      674,
      188,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      674,
      138,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 7,
     "patching_rect": [
      80,
      286,
      620,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       900,
       890
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          60,
          38.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "== 0."
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          90,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          120,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          120,
          60,
          38.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "== 1."
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          120,
          90,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          120,
          120,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          230,
          60,
          38.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "== 2."
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          230,
          90,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          230,
          120,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          160,
          64.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "metro 500"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          10,
          190,
          44.0,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "t b b b"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          220,
          28.0,
          22
         ],
         "text": "1 4",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          250,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          120,
          220,
          49.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "delay 4"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          120,
          250,
          40.6,
          22
         ],
         "text": "0 446",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          220,
          61.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "random 5"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          250,
          35.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "* 2.4"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          280,
          37.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 45."
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          250,
          310,
          33.9,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "mtof"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          650,
          60,
          28.0,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "b"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          650,
          90,
          105.3,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "opendialog sound"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          650,
          120,
          32.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t s s"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          650,
          150,
          67.3,
          22
         ],
         "text": "open $1, 1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          790,
          150,
          54.0,
          22
         ],
         "text": "open $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 6,
         "patching_rect": [
          790,
          180,
          90,
          22
         ],
         "outlettype": [
          "",
          "",
          "",
          "",
          "",
          ""
         ],
         "text": "sfinfo~"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 3,
         "patching_rect": [
          650,
          180,
          120,
          22
         ],
         "outlettype": [
          "signal",
          "signal",
          "bang"
         ],
         "text": "sfplay~ 2 @loop 1"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          530,
          360,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          530,
          390,
          38.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "== 1."
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          600,
          390,
          28.0,
          22
         ],
         "text": "2",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          460,
          28.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "* 1."
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          496,
          54.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "phasor~"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          532,
          41.6,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "-~ 0.5"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          568,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          604,
          90.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "onepole~ 2000"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          640,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          85,
          496,
          46.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "noise~"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          85,
          532,
          49.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~ 0.02"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          90,
          460,
          47.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "adc~ 1"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          750,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          780,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          85,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          160,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          460,
          48.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "* 1.004"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          496,
          54.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "phasor~"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          532,
          41.6,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "-~ 0.5"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          568,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          604,
          90.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "onepole~ 2000"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          640,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          325,
          496,
          46.3,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "noise~"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          325,
          532,
          49.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~ 0.02"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          330,
          460,
          47.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "adc~ 2"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          460,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          490,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          750,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          780,
          28.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "+~"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          325,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          710,
          28.0,
          22
         ],
         "outlettype": [
          "Signal"
         ],
         "text": "*~"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "source"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "open"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          840,
          30,
          30
         ],
         "comment": "1"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          840,
          30,
          30
         ],
         "comment": "2"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          840,
          30,
          30
         ],
         "comment": "source"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          840,
          30,
          30
         ],
         "comment": "in-1"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          840,
          30,
          30
         ],
         "comment": "in-2"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          840,
          30,
          30
         ],
         "comment": "dry-1"
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          250,
          840,
          30,
          30
         ],
         "comment": "dry-2"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-2",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-3",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-5",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          1
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          2
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          1
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-28",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          1
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-32",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-35",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-40",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-36",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-38",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-42",
          0
         ],
         "destination": [
          "obj-43",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-44",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-44",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-45",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-45",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-42",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-46",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-46",
          0
         ],
         "destination": [
          "obj-43",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-48",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-49",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-50",
          0
         ],
         "destination": [
          "obj-51",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-52",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-47",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-54",
          0
         ],
         "destination": [
          "obj-50",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-52",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-57",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-56",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-56",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          1
         ],
         "destination": [
          "obj-57",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-60",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-60",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-61",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
          0
         ],
         "destination": [
          "obj-58",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-62",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-62",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-59",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-65",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-66",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-67",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-68",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p source",
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      338,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      244,
      68,
      20
     ],
     "text": "all"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66,
      338,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      238,
      620,
      84
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      88,
      344,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      88,
      244,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "neutral",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "neutral",
       "parameter_shortname": "neutral",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      112,
      344,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      112,
      244,
      60,
      20
     ],
     "text": "neutral"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      190,
      344,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      190,
      244,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "freeze",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "freeze",
       "parameter_shortname": "freeze",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      214,
      344,
      280,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      214,
      244,
      280,
      20
     ],
     "text": "freeze: hold the input, keep moving"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      510,
      344,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      510,
      244,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "alone",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "play alone",
       "parameter_shortname": "play alone",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      534,
      344,
      154,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      534,
      244,
      154,
      20
     ],
     "text": "play alone: scale 0"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      370,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      270,
      98,
      20
     ],
     "text": "speed"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      190,
      371,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      190,
      271,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "speed",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "speed",
       "parameter_shortname": "speed",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0.01,
       "parameter_mmax": 4,
       "parameter_initial": [
        0.2
       ],
       "parameter_initial_enable": 1,
       "parameter_exponent": 4.0
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      400,
      370,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      400,
      270,
      52,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 2,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      460,
      370,
      30,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      460,
      270,
      30,
      20
     ],
     "text": "Hz"
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      396,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      296,
      98,
      20
     ],
     "text": "smooth"
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      190,
      397,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      190,
      297,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "smooth",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "smooth",
       "parameter_shortname": "smooth",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0.1,
       "parameter_mmax": 9000,
       "parameter_initial": [
        30
       ],
       "parameter_initial_enable": 1,
       "parameter_exponent": 4.0
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      400,
      396,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      400,
      296,
      52,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 2,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      460,
      396,
      30,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      460,
      296,
      30,
      20
     ],
     "text": "ms"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      510,
      370,
      50,
      44
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      510,
      270,
      50,
      44
     ],
     "parameter_enable": 1,
     "varname": "shape",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "shape",
       "parameter_shortname": "shape",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "lfo",
        "drift"
       ]
      }
     },
     "num_lines_patching": 2,
     "num_lines_presentation": 2
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      566,
      370,
      124,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      566,
      270,
      124,
      20
     ],
     "text": "lfo: sine waves"
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      566,
      396,
      124,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      566,
      296,
      124,
      20
     ],
     "text": "drift: random"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "newobj",
     "numinlets": 6,
     "numoutlets": 7,
     "patching_rect": [
      80,
      430,
      620,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       365.9,
       230
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          310,
          120,
          35.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "sel 1"
        }
       },
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "neutral"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "speed"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "smooth"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "freeze"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "alone"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "shape"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          180,
          30,
          30
         ],
         "comment": "all-neutral"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          180,
          30,
          30
         ],
         "comment": "all-alone"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          180,
          30,
          30
         ],
         "comment": "all-speed"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          180,
          30,
          30
         ],
         "comment": "all-smooth"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          180,
          30,
          30
         ],
         "comment": "frozen"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          180,
          30,
          30
         ],
         "comment": "drifting"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          250,
          180,
          30,
          30
         ],
         "comment": "hold"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-2",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-4",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p all",
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      708,
      248,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      708,
      204,
      68,
      20
     ],
     "text": "pad"
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      766,
      248,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      780,
      198,
      460,
      184
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "pictslider",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      788,
      256,
      133,
      133
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      788,
      206,
      133,
      133
     ],
     "leftvalue": 0,
     "rightvalue": 1000,
     "bottomvalue": 0,
     "topvalue": 1000
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      788,
      395,
      133,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      788,
      345,
      133,
      16
     ],
     "parameter_enable": 1,
     "varname": "pad-x",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "pad x",
       "parameter_shortname": "pad x",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      927,
      256,
      16,
      133
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      927,
      206,
      16,
      133
     ],
     "parameter_enable": 1,
     "varname": "pad-y",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "pad y",
       "parameter_shortname": "pad y",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      964,
      256,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      964,
      206,
      130,
      20
     ],
     "text": "left and right"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1100,
      258,
      40,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1100,
      208,
      40,
      15
     ],
     "parameter_enable": 1,
     "varname": "pad-across",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "pad across",
       "parameter_shortname": "pad across",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 0,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      964,
      282,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      964,
      232,
      130,
      20
     ],
     "text": "up and down"
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1100,
      284,
      40,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1100,
      234,
      40,
      15
     ],
     "parameter_enable": 1,
     "varname": "pad-up",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "pad up",
       "parameter_shortname": "pad up",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 0,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial": [
        2
       ],
       "parameter_initial_enable": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      964,
      310,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      964,
      260,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "middle",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "to the middle",
       "parameter_shortname": "to the middle",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      990,
      310,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      990,
      260,
      130,
      20
     ],
     "text": "to the middle"
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      964,
      336,
      266,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      964,
      286,
      266,
      36
     ],
     "text": "Drag the point. It adds to two offsets, and adds 0 in the middle."
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      964,
      374,
      266,
      54
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      964,
      324,
      266,
      54
     ],
     "text": "Below, for each dimension: add an offset, scale the input, move it."
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "newobj",
     "numinlets": 7,
     "numoutlets": 5,
     "patching_rect": [
      780,
      440,
      460,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       548.0,
       450
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "newobj",
         "numinlets": 4,
         "numoutlets": 1,
         "patching_rect": [
          10,
          120,
          89.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 1. 0. 2. 0."
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          110,
          60,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          220,
          60,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          330,
          60,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          500,
          60,
          28.0,
          22
         ],
         "text": "0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          310,
          62.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          220,
          136.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr -3 + 6 * $f1 / 1000."
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          250,
          168.4,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr ($f1 - -3) * 1000 / 6 + 0.5"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          350,
          220,
          136.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr -3 + 6 * $f1 / 1000."
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          350,
          250,
          168.4,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr ($f1 - -3) * 1000 / 6 + 0.5"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          350,
          280,
          30.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b f"
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          340,
          60.0,
          22
         ],
         "text": "set $1 $2",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "pad-x"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "pad"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "pad"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "pad-y"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "middle"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "pad-across"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "pad-up"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          400,
          30,
          30
         ],
         "comment": "pad-x"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          400,
          30,
          30
         ],
         "comment": "pad-x"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          400,
          30,
          30
         ],
         "comment": "pad"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          400,
          30,
          30
         ],
         "comment": "pad-y"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          400,
          30,
          30
         ],
         "comment": "push"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-4",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          1
         ],
         "destination": [
          "obj-1",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          1
         ],
         "destination": [
          "obj-1",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          1
         ],
         "destination": [
          "obj-1",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-12",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-14",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-16",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          1
         ],
         "destination": [
          "obj-13",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p pad",
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      708,
      492,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      708,
      398,
      68,
      20
     ],
     "text": "pitch"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      766,
      492,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      780,
      392,
      460,
      56
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      788,
      498,
      66,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      788,
      398,
      66,
      20
     ],
     "text": "transpose"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      858,
      499,
      193,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      858,
      399,
      193,
      18
     ],
     "parameter_enable": 1,
     "varname": "transpose",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transpose",
       "parameter_shortname": "transpose",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -24.0,
       "parameter_mmax": 24.0,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060,
      498,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      1060,
      398,
      52,
      20
     ],
     "fontsize": 10.0,
     "ignoreclick": 1,
     "numdecimalplaces": 2,
     "triangle": 0,
     "parameter_enable": 0
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1126,
      498,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1126,
      398,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "untransposed",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "untransposed",
       "parameter_shortname": "untransposed",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1152,
      498,
      80,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1152,
      398,
      80,
      20
     ],
     "text": "back to 0"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      788,
      524,
      66,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      788,
      424,
      66,
      20
     ],
     "text": "MIDI"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      858,
      524,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      858,
      424,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "midi-transpose",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "MIDI transpose",
       "parameter_shortname": "MIDI transpose",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      886,
      524,
      346,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      886,
      424,
      346,
      20
     ],
     "text": "notes transpose, in semitones from middle C (60)"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      780,
      556,
      460,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       448.0,
       260
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          60,
          99.3,
          22
         ],
         "text": "set transpose $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          60,
          28.0,
          22
         ],
         "text": "0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          200,
          60,
          43.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "notein"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          200,
          90,
          56.6,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "stripnote"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          200,
          120,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 0"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          200,
          150,
          186.7,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr max(-24\\, min(24\\, $f1 - 60))"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "transpose"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "midi-transpose"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "untransposed"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          210,
          30,
          30
         ],
         "comment": "transpose"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          210,
          30,
          30
         ],
         "comment": "model"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-3",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-4",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          1
         ],
         "destination": [
          "obj-8",
          1
         ],
         "order": 1
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-10",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-10",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p pitch",
     "outlettype": [
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      482,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      338,
      68,
      20
     ],
     "text": "snapshots"
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66,
      482,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      332,
      620,
      76
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      504,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      354,
      60,
      20
     ],
     "text": "store"
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      530,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      380,
      60,
      20
     ],
     "text": "recall"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      153,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      153,
      336,
      16,
      16
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      150,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      150,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 1",
       "parameter_shortname": "store 1",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      150,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      150,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 1",
       "parameter_shortname": "recall 1",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      180,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      180,
      336,
      16,
      16
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      177,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      177,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 2",
       "parameter_shortname": "store 2",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      177,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      177,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 2",
       "parameter_shortname": "recall 2",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      207,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      207,
      336,
      16,
      16
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      204,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      204,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 3",
       "parameter_shortname": "store 3",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      204,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      204,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 3",
       "parameter_shortname": "recall 3",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      234,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      234,
      336,
      16,
      16
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      231,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      231,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 4",
       "parameter_shortname": "store 4",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      231,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      231,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 4",
       "parameter_shortname": "recall 4",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      261,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      261,
      336,
      16,
      16
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      258,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 5",
       "parameter_shortname": "store 5",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      258,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 5",
       "parameter_shortname": "recall 5",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      336,
      16,
      16
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      285,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      285,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 6",
       "parameter_shortname": "store 6",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      285,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      285,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 6",
       "parameter_shortname": "recall 6",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      315,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      315,
      336,
      16,
      16
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      312,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      312,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 7",
       "parameter_shortname": "store 7",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      312,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      312,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 7",
       "parameter_shortname": "recall 7",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      342,
      486,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      342,
      336,
      16,
      16
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      339,
      504,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      339,
      354,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "store-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "store 8",
       "parameter_shortname": "store 8",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      339,
      530,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      339,
      380,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "recall-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "recall 8",
       "parameter_shortname": "recall 8",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      384,
      490,
      304,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      384,
      340,
      304,
      36
     ],
     "text": "Slots store all strips and the pad. They are saved with the patch."
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      384,
      530,
      76,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      384,
      380,
      76,
      20
     ],
     "text": "morph from"
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      464,
      532,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      464,
      382,
      34,
      15
     ],
     "parameter_enable": 1,
     "varname": "from",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "morph from",
       "parameter_shortname": "morph from",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 0,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      508,
      531,
      112,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      508,
      381,
      112,
      18
     ],
     "parameter_enable": 1,
     "varname": "morph",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "morph",
       "parameter_shortname": "morph",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      628,
      530,
      18,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      628,
      380,
      18,
      20
     ],
     "text": "to"
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      650,
      532,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      650,
      382,
      34,
      15
     ],
     "parameter_enable": 1,
     "varname": "to",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "morph to",
       "parameter_shortname": "morph to",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 0,
       "parameter_mmin": 1,
       "parameter_mmax": 8,
       "parameter_initial": [
        2
       ],
       "parameter_initial_enable": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "newobj",
     "numinlets": 19,
     "numoutlets": 1,
     "patching_rect": [
      80,
      566,
      620,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       1009.3,
       390
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-1",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          60,
          47.3,
          22
         ],
         "text": "store 1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          90,
          69.3,
          22
         ],
         "text": "recall 1 1 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          140,
          60,
          47.3,
          22
         ],
         "text": "store 2",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          140,
          90,
          69.3,
          22
         ],
         "text": "recall 2 2 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          270,
          60,
          47.3,
          22
         ],
         "text": "store 3",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          270,
          90,
          69.3,
          22
         ],
         "text": "recall 3 3 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          60,
          47.3,
          22
         ],
         "text": "store 4",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          400,
          90,
          69.3,
          22
         ],
         "text": "recall 4 4 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          530,
          60,
          47.3,
          22
         ],
         "text": "store 5",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          530,
          90,
          69.3,
          22
         ],
         "text": "recall 5 5 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660,
          60,
          47.3,
          22
         ],
         "text": "store 6",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660,
          90,
          69.3,
          22
         ],
         "text": "recall 6 6 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          790,
          60,
          47.3,
          22
         ],
         "text": "store 7",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          790,
          90,
          69.3,
          22
         ],
         "text": "recall 7 7 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          920,
          60,
          47.3,
          22
         ],
         "text": "store 8",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          920,
          90,
          69.3,
          22
         ],
         "text": "recall 8 8 0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          10,
          250,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 1 2"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          280,
          89.3,
          22
         ],
         "text": "recall $2 $3 $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          150,
          130,
          60.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "loadbang"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          150,
          160,
          62.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "delay 500"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          150,
          190,
          28.0,
          22
         ],
         "text": "1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          220,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 0"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "store-1"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "recall-1"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "store-2"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "recall-2"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "store-3"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "recall-3"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "store-4"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "recall-4"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          330,
          10,
          30,
          30
         ],
         "comment": "store-5"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          370,
          10,
          30,
          30
         ],
         "comment": "recall-5"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          410,
          10,
          30,
          30
         ],
         "comment": "store-6"
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          450,
          10,
          30,
          30
         ],
         "comment": "recall-6"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          490,
          10,
          30,
          30
         ],
         "comment": "store-7"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          530,
          10,
          30,
          30
         ],
         "comment": "recall-7"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          570,
          10,
          30,
          30
         ],
         "comment": "store-8"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          610,
          10,
          30,
          30
         ],
         "comment": "recall-8"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          650,
          10,
          30,
          30
         ],
         "comment": "from"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          690,
          10,
          30,
          30
         ],
         "comment": "morph"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          730,
          10,
          30,
          30
         ],
         "comment": "to"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          340,
          30,
          30
         ],
         "comment": "snapshots"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-1",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-3",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-5",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-7",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-11",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-13",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-15",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-17",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-27",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-30",
          0
         ],
         "destination": [
          "obj-29",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-31",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-36",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-37",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-38",
          0
         ],
         "destination": [
          "obj-39",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-39",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-33",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-33",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-33",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-34",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p snapshots",
     "outlettype": [
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 8,
     "patching_rect": [
      80,
      618,
      1160,
      22
     ],
     "outlettype": [
      "signal",
      "signal",
      "signal",
      "signal",
      "signal",
      "signal",
      "signal",
      "signal"
     ],
     "text": "nn~ strings.ts to_noise 1024"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      700,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      464,
      68,
      20
     ],
     "text": "noise"
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      66,
      700,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      80,
      458,
      1160,
      101
     ],
     "bgcolor": [
      0.93,
      0.945,
      0.957,
      1.0
     ],
     "background": 1,
     "ignoreclick": 1
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      720,
      52,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      478,
      52,
      20
     ],
     "text": "offset"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      745,
      52,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      503,
      52,
      20
     ],
     "text": "scale"
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      88,
      770,
      52,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      88,
      528,
      52,
      20
     ],
     "text": "move"
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      144,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      144,
      462,
      60,
      16
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      145,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      145,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 1",
       "parameter_shortname": "offset 1",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      145,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      145,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 1",
       "parameter_shortname": "scale 1",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      145,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      145,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 1",
       "parameter_shortname": "move 1",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      280,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      280,
      462,
      60,
      16
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      281,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      281,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 2",
       "parameter_shortname": "offset 2",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      281,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      281,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 2",
       "parameter_shortname": "scale 2",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      281,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      281,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 2",
       "parameter_shortname": "move 2",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      416,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      416,
      462,
      60,
      16
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      417,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      417,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 3",
       "parameter_shortname": "offset 3",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      417,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      417,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 3",
       "parameter_shortname": "scale 3",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      417,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      417,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 3",
       "parameter_shortname": "move 3",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      552,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      552,
      462,
      60,
      16
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      553,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      553,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 4",
       "parameter_shortname": "offset 4",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      553,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      553,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 4",
       "parameter_shortname": "scale 4",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      553,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      553,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 4",
       "parameter_shortname": "move 4",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      688,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      688,
      462,
      60,
      16
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      689,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      689,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 5",
       "parameter_shortname": "offset 5",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      689,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      689,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 5",
       "parameter_shortname": "scale 5",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      689,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      689,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 5",
       "parameter_shortname": "move 5",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      824,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      824,
      462,
      60,
      16
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      825,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      825,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 6",
       "parameter_shortname": "offset 6",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      825,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      825,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 6",
       "parameter_shortname": "scale 6",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      825,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      825,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 6",
       "parameter_shortname": "move 6",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      960,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      960,
      462,
      60,
      16
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      961,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      961,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 7",
       "parameter_shortname": "offset 7",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      961,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      961,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 7",
       "parameter_shortname": "scale 7",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      961,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      961,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 7",
       "parameter_shortname": "move 7",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1096,
      704,
      60,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1096,
      462,
      60,
      16
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1097,
      722,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1097,
      480,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "offset-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "offset 8",
       "parameter_shortname": "offset 8",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1097,
      747,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1097,
      505,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "scale-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scale 8",
       "parameter_shortname": "scale 8",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial": [
        1
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1097,
      772,
      123,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1097,
      530,
      123,
      16
     ],
     "parameter_enable": 1,
     "varname": "move-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "move 8",
       "parameter_shortname": "move 8",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial": [
        0
       ],
       "parameter_initial_enable": 1
      }
     },
     "orientation": 1,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "newobj",
     "numinlets": 40,
     "numoutlets": 10,
     "patching_rect": [
      80,
      809,
      1160,
      22
     ],
     "patcher": {
      "fileversion": 1,
      "appversion": {
       "major": 8,
       "minor": 5,
       "revision": 5,
       "architecture": "x64",
       "modernui": 1
      },
      "classnamespace": "box",
      "rect": [
       60,
       80,
       1620,
       410
      ],
      "bglocked": 0,
      "openinpresentation": 0,
      "default_fontsize": 12.0,
      "default_fontface": 0,
      "default_fontname": "Arial",
      "gridonopen": 1,
      "gridsize": [
       15.0,
       15.0
      ],
      "gridsnaponopen": 1,
      "objectsnaponopen": 1,
      "statusbarvisible": 2,
      "toolbarvisible": 1,
      "lefttoolbarpinned": 0,
      "toptoolbarpinned": 0,
      "righttoolbarpinned": 0,
      "bottomtoolbarpinned": 0,
      "toolbars_unpinned_last_save": 0,
      "tallnewobj": 0,
      "boxanimatetime": 200,
      "enablehscroll": 1,
      "enablevscroll": 1,
      "devicewidth": 0.0,
      "description": "",
      "digest": "",
      "tags": "",
      "style": "",
      "subpatcher_template": "",
      "assistshowspatchername": 0,
      "boxes": [
       {
        "box": {
         "id": "obj-5",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          660,
          140,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          660,
          170,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          790,
          140,
          40.6,
          22
         ],
         "text": "$1 50",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          790,
          170,
          36.3,
          22
         ],
         "outlettype": [
          "signal",
          "signal"
         ],
         "text": "line~"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          10,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 1) * $f2 + ($f3 == 1) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 1.0472"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.6180",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          85,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 2) * $f2 + ($f3 == 2) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 0.8944"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.2361",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z2",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          160,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 3) * $f2 + ($f3 == 3) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 1.1416"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.8541",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z3",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          235,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 4) * $f2 + ($f3 == 4) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 0.9889"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.4721",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z4",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          310,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 5) * $f2 + ($f3 == 5) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 0.8361"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.0902",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z5",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          385,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 6) * $f2 + ($f3 == 6) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 1.0833"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.7082",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z6",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          460,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 7) * $f2 + ($f3 == 7) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 0.9305"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.3262",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z7",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "newobj",
         "numinlets": 10,
         "numoutlets": 1,
         "patching_rect": [
          535,
          300,
          70,
          22
         ],
         "patcher": {
          "fileversion": 1,
          "appversion": {
           "major": 8,
           "minor": 5,
           "revision": 5,
           "architecture": "x64",
           "modernui": 1
          },
          "classnamespace": "box",
          "rect": [
           60,
           80,
           1081.3,
           720
          ],
          "bglocked": 0,
          "openinpresentation": 0,
          "default_fontsize": 12.0,
          "default_fontface": 0,
          "default_fontname": "Arial",
          "gridonopen": 1,
          "gridsize": [
           15.0,
           15.0
          ],
          "gridsnaponopen": 1,
          "objectsnaponopen": 1,
          "statusbarvisible": 2,
          "toolbarvisible": 1,
          "lefttoolbarpinned": 0,
          "toptoolbarpinned": 0,
          "righttoolbarpinned": 0,
          "bottomtoolbarpinned": 0,
          "toolbars_unpinned_last_save": 0,
          "tallnewobj": 0,
          "boxanimatetime": 200,
          "enablehscroll": 1,
          "enablevscroll": 1,
          "devicewidth": 0.0,
          "description": "",
          "digest": "",
          "tags": "",
          "style": "",
          "subpatcher_template": "",
          "assistshowspatchername": 0,
          "boxes": [
           {
            "box": {
             "id": "obj-11",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              530,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              10,
              610,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              260,
              66.3,
              22
             ],
             "outlettype": [
              "float"
             ],
             "text": "snapshot~"
            }
           },
           {
            "box": {
             "id": "obj-15",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              290,
              40.6,
              22
             ],
             "text": "$1 50",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              340,
              320,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              350,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              380,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              340,
              410,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              120,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              120,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 4,
             "numoutlets": 1,
             "patching_rect": [
              480,
              120,
              211.1,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr ($f1 == 8) * $f2 + ($f3 == 8) * $f4"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              480,
              190,
              84.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f1 + $f2"
            }
           },
           {
            "box": {
             "id": "obj-24",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              560,
              155,
              30.6,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b f"
            }
           },
           {
            "box": {
             "id": "obj-25",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              240,
              460,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-26",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              240,
              490,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-27",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              260,
              55.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "* 1.1777"
            }
           },
           {
            "box": {
             "id": "obj-28",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              350,
              44.9,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "cycle~"
            }
           },
           {
            "box": {
             "id": "obj-29",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              780,
              290,
              60.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "loadbang"
            }
           },
           {
            "box": {
             "id": "obj-30",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              780,
              320,
              47.3,
              22
             ],
             "text": "0.9443",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-31",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              900,
              260,
              161.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr 1000 / max($f1\\, 0.001)"
            }
           },
           {
            "box": {
             "id": "obj-32",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 3,
             "patching_rect": [
              900,
              290,
              37.3,
              22
             ],
             "outlettype": [
              "",
              "",
              ""
             ],
             "text": "t b f f"
            }
           },
           {
            "box": {
             "id": "obj-33",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              320,
              71.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "metro 5000"
            }
           },
           {
            "box": {
             "id": "obj-34",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              350,
              81.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "random 2001"
            }
           },
           {
            "box": {
             "id": "obj-35",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              380,
              47.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "/ 1000."
            }
           },
           {
            "box": {
             "id": "obj-36",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              410,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "- 1."
            }
           },
           {
            "box": {
             "id": "obj-37",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              900,
              440,
              82.6,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 5000."
            }
           },
           {
            "box": {
             "id": "obj-38",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              900,
              470,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-39",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              510,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "-~"
            }
           },
           {
            "box": {
             "id": "obj-40",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              540,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-41",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              570,
              28.0,
              22
             ],
             "outlettype": [
              "signal"
             ],
             "text": "+~"
            }
           },
           {
            "box": {
             "id": "obj-42",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              620,
              600,
              28.0,
              22
             ],
             "outlettype": [
              "Signal"
             ],
             "text": "*~"
            }
           },
           {
            "box": {
             "id": "obj-43",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              720,
              530,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 30."
            }
           },
           {
            "box": {
             "id": "obj-44",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              720,
              560,
              36.3,
              22
             ],
             "outlettype": [
              "signal",
              "signal"
             ],
             "text": "line~"
            }
           },
           {
            "box": {
             "id": "obj-1",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              10,
              10,
              30,
              30
             ],
             "comment": "A"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              50,
              10,
              30,
              30
             ],
             "comment": "offset"
            }
           },
           {
            "box": {
             "id": "obj-3",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "scale"
            }
           },
           {
            "box": {
             "id": "obj-4",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              130,
              10,
              30,
              30
             ],
             "comment": "move"
            }
           },
           {
            "box": {
             "id": "obj-5",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              170,
              10,
              30,
              30
             ],
             "comment": "all-speed"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              210,
              10,
              30,
              30
             ],
             "comment": "all-smooth"
            }
           },
           {
            "box": {
             "id": "obj-7",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              250,
              10,
              30,
              30
             ],
             "comment": "hold"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              290,
              10,
              30,
              30
             ],
             "comment": "push"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              330,
              10,
              30,
              30
             ],
             "comment": "frozen"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              370,
              10,
              30,
              30
             ],
             "comment": "drifting"
            }
           },
           {
            "box": {
             "id": "obj-45",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              670,
              30,
              30
             ],
             "comment": "out"
            }
           }
          ],
          "lines": [
           {
            "patchline": {
             "source": [
              "obj-11",
              0
             ],
             "destination": [
              "obj-12",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-12",
              0
             ],
             "destination": [
              "obj-13",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-14",
              0
             ],
             "destination": [
              "obj-15",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-15",
              0
             ],
             "destination": [
              "obj-16",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-16",
              0
             ],
             "destination": [
              "obj-17",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-17",
              0
             ],
             "destination": [
              "obj-18",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-18",
              0
             ],
             "destination": [
              "obj-19",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-7",
              0
             ],
             "destination": [
              "obj-14",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-17",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-9",
              0
             ],
             "destination": [
              "obj-18",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              0
             ],
             "destination": [
              "obj-19",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-19",
              0
             ],
             "destination": [
              "obj-11",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-20",
              0
             ],
             "destination": [
              "obj-21",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-3",
              0
             ],
             "destination": [
              "obj-20",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-20",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-21",
              0
             ],
             "destination": [
              "obj-11",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-8",
              0
             ],
             "destination": [
              "obj-22",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-2",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-22",
              0
             ],
             "destination": [
              "obj-24",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              1
             ],
             "destination": [
              "obj-23",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-24",
              0
             ],
             "destination": [
              "obj-23",
              0
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-25",
              0
             ],
             "destination": [
              "obj-26",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-23",
              0
             ],
             "destination": [
              "obj-25",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-25",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-26",
              0
             ],
             "destination": [
              "obj-12",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-28",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-29",
              0
             ],
             "destination": [
              "obj-30",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-5",
              0
             ],
             "destination": [
              "obj-27",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-30",
              0
             ],
             "destination": [
              "obj-28",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-31",
              0
             ],
             "destination": [
              "obj-32",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-33",
              0
             ],
             "destination": [
              "obj-34",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-34",
              0
             ],
             "destination": [
              "obj-35",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-35",
              0
             ],
             "destination": [
              "obj-36",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-36",
              0
             ],
             "destination": [
              "obj-37",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-37",
              0
             ],
             "destination": [
              "obj-38",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-27",
              0
             ],
             "destination": [
              "obj-31",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              0
             ],
             "destination": [
              "obj-33",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              1
             ],
             "destination": [
              "obj-33",
              1
             ],
             "order": 1
            }
           },
           {
            "patchline": {
             "source": [
              "obj-32",
              2
             ],
             "destination": [
              "obj-37",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-39",
              0
             ],
             "destination": [
              "obj-40",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-40",
              0
             ],
             "destination": [
              "obj-41",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-41",
              0
             ],
             "destination": [
              "obj-42",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-38",
              0
             ],
             "destination": [
              "obj-39",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-39",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-10",
              0
             ],
             "destination": [
              "obj-40",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-28",
              0
             ],
             "destination": [
              "obj-41",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-43",
              0
             ],
             "destination": [
              "obj-44",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-4",
              0
             ],
             "destination": [
              "obj-43",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-6",
              0
             ],
             "destination": [
              "obj-43",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-44",
              0
             ],
             "destination": [
              "obj-42",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-42",
              0
             ],
             "destination": [
              "obj-13",
              1
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-13",
              0
             ],
             "destination": [
              "obj-45",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p z8",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          90,
          28.0,
          22
         ],
         "text": "0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          160,
          90,
          28.0,
          22
         ],
         "text": "1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          310,
          90,
          28.0,
          22
         ],
         "text": "0",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "A 1"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "A 2"
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "A 3"
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "A 4"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "A 5"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "A 6"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "A 7"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "A 8"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          330,
          10,
          30,
          30
         ],
         "comment": "offset-1"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          370,
          10,
          30,
          30
         ],
         "comment": "scale-1"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          410,
          10,
          30,
          30
         ],
         "comment": "move-1"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          450,
          10,
          30,
          30
         ],
         "comment": "offset-2"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          490,
          10,
          30,
          30
         ],
         "comment": "scale-2"
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          530,
          10,
          30,
          30
         ],
         "comment": "move-2"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          570,
          10,
          30,
          30
         ],
         "comment": "offset-3"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          610,
          10,
          30,
          30
         ],
         "comment": "scale-3"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          650,
          10,
          30,
          30
         ],
         "comment": "move-3"
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          690,
          10,
          30,
          30
         ],
         "comment": "offset-4"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          730,
          10,
          30,
          30
         ],
         "comment": "scale-4"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          770,
          10,
          30,
          30
         ],
         "comment": "move-4"
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          810,
          10,
          30,
          30
         ],
         "comment": "offset-5"
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          850,
          10,
          30,
          30
         ],
         "comment": "scale-5"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          890,
          10,
          30,
          30
         ],
         "comment": "move-5"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          930,
          10,
          30,
          30
         ],
         "comment": "offset-6"
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          970,
          10,
          30,
          30
         ],
         "comment": "scale-6"
        }
       },
       {
        "box": {
         "id": "obj-49",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1010,
          10,
          30,
          30
         ],
         "comment": "move-6"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1050,
          10,
          30,
          30
         ],
         "comment": "offset-7"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1090,
          10,
          30,
          30
         ],
         "comment": "scale-7"
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1130,
          10,
          30,
          30
         ],
         "comment": "move-7"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1170,
          10,
          30,
          30
         ],
         "comment": "offset-8"
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1210,
          10,
          30,
          30
         ],
         "comment": "scale-8"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1250,
          10,
          30,
          30
         ],
         "comment": "move-8"
        }
       },
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1290,
          10,
          30,
          30
         ],
         "comment": "all-speed"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1330,
          10,
          30,
          30
         ],
         "comment": "all-smooth"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1370,
          10,
          30,
          30
         ],
         "comment": "hold"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1410,
          10,
          30,
          30
         ],
         "comment": "push"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1450,
          10,
          30,
          30
         ],
         "comment": "frozen"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1490,
          10,
          30,
          30
         ],
         "comment": "drifting"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1530,
          10,
          30,
          30
         ],
         "comment": "all-neutral"
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1570,
          10,
          30,
          30
         ],
         "comment": "all-alone"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          360,
          30,
          30
         ],
         "comment": "1"
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          360,
          30,
          30
         ],
         "comment": "2"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          360,
          30,
          30
         ],
         "comment": "3"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          360,
          30,
          30
         ],
         "comment": "4"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          360,
          30,
          30
         ],
         "comment": "5"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          360,
          30,
          30
         ],
         "comment": "6"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          250,
          360,
          30,
          30
         ],
         "comment": "7"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290,
          360,
          30,
          30
         ],
         "comment": "8"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          330,
          360,
          30,
          30
         ],
         "comment": "offset-1"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          370,
          360,
          30,
          30
         ],
         "comment": "scale-1"
        }
       }
      ],
      "lines": [
       {
        "patchline": {
         "source": [
          "obj-5",
          0
         ],
         "destination": [
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-7",
          0
         ],
         "destination": [
          "obj-5",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-8",
          0
         ],
         "destination": [
          "obj-9",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-10",
          0
         ],
         "destination": [
          "obj-8",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-11",
          0
         ],
         "destination": [
          "obj-19",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-27",
          0
         ],
         "destination": [
          "obj-19",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-28",
          0
         ],
         "destination": [
          "obj-19",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-29",
          0
         ],
         "destination": [
          "obj-19",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-19",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-19",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-19",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-19",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-19",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-19",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-19",
          0
         ],
         "destination": [
          "obj-30",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-12",
          0
         ],
         "destination": [
          "obj-20",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-31",
          0
         ],
         "destination": [
          "obj-20",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-32",
          0
         ],
         "destination": [
          "obj-20",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-33",
          0
         ],
         "destination": [
          "obj-20",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-20",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-20",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-20",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-20",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-20",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-20",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-20",
          0
         ],
         "destination": [
          "obj-34",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-13",
          0
         ],
         "destination": [
          "obj-21",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-35",
          0
         ],
         "destination": [
          "obj-21",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-36",
          0
         ],
         "destination": [
          "obj-21",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-37",
          0
         ],
         "destination": [
          "obj-21",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-21",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-21",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-21",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-21",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-21",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-21",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-21",
          0
         ],
         "destination": [
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-14",
          0
         ],
         "destination": [
          "obj-22",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-39",
          0
         ],
         "destination": [
          "obj-22",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-40",
          0
         ],
         "destination": [
          "obj-22",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-41",
          0
         ],
         "destination": [
          "obj-22",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-22",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-22",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-22",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-22",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-22",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-22",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-22",
          0
         ],
         "destination": [
          "obj-42",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-15",
          0
         ],
         "destination": [
          "obj-23",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-43",
          0
         ],
         "destination": [
          "obj-23",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-44",
          0
         ],
         "destination": [
          "obj-23",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-45",
          0
         ],
         "destination": [
          "obj-23",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-23",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-23",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-23",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-23",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-23",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-23",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-23",
          0
         ],
         "destination": [
          "obj-46",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-16",
          0
         ],
         "destination": [
          "obj-24",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-47",
          0
         ],
         "destination": [
          "obj-24",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-48",
          0
         ],
         "destination": [
          "obj-24",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-49",
          0
         ],
         "destination": [
          "obj-24",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-24",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-24",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-24",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-24",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-24",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-24",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-24",
          0
         ],
         "destination": [
          "obj-50",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-17",
          0
         ],
         "destination": [
          "obj-25",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-51",
          0
         ],
         "destination": [
          "obj-25",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          0
         ],
         "destination": [
          "obj-25",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-53",
          0
         ],
         "destination": [
          "obj-25",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-25",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-25",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-25",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-25",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-25",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-25",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-25",
          0
         ],
         "destination": [
          "obj-54",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-18",
          0
         ],
         "destination": [
          "obj-26",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
          0
         ],
         "destination": [
          "obj-26",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-56",
          0
         ],
         "destination": [
          "obj-26",
          2
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-57",
          0
         ],
         "destination": [
          "obj-26",
          3
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-1",
          0
         ],
         "destination": [
          "obj-26",
          4
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-2",
          0
         ],
         "destination": [
          "obj-26",
          5
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-3",
          0
         ],
         "destination": [
          "obj-26",
          6
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-4",
          0
         ],
         "destination": [
          "obj-26",
          7
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-6",
          0
         ],
         "destination": [
          "obj-26",
          8
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-9",
          0
         ],
         "destination": [
          "obj-26",
          9
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-26",
          0
         ],
         "destination": [
          "obj-58",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-59",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-59",
          0
         ],
         "destination": [
          "obj-61",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-60",
          0
         ],
         "destination": [
          "obj-62",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-62",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-65",
          0
         ],
         "destination": [
          "obj-64",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
          0
         ],
         "destination": [
          "obj-63",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p noise",
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 2,
     "patching_rect": [
      80,
      861,
      1160,
      22
     ],
     "outlettype": [
      "signal",
      "signal"
     ],
     "text": "nn~ strings.ts from_noise 1024"
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      80,
      1023,
      260,
      22
     ],
     "outlettype": [
      ""
     ],
     "text": "pattrstorage strings-noise @savemode 2"
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      380,
      943,
      180,
      22
     ],
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "text": "autopattr @autorestore 0"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "source": [
      "obj-16",
      0
     ],
     "destination": [
      "obj-6",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      1
     ],
     "destination": [
      "obj-14",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      2
     ],
     "destination": [
      "obj-15",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      3
     ],
     "destination": [
      "obj-8",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      4
     ],
     "destination": [
      "obj-11",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-23",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      0
     ],
     "destination": [
      "obj-27",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-19",
      0
     ],
     "destination": [
      "obj-35",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-35",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      0
     ],
     "destination": [
      "obj-35",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-30",
      0
     ],
     "destination": [
      "obj-35",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      0
     ],
     "destination": [
      "obj-33",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      1
     ],
     "destination": [
      "obj-34",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-42",
      0
     ],
     "destination": [
      "obj-47",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-43",
      0
     ],
     "destination": [
      "obj-47",
      1
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      2
     ],
     "destination": [
      "obj-42",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      3
     ],
     "destination": [
      "obj-45",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      4
     ],
     "destination": [
      "obj-46",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-57",
      0
     ],
     "destination": [
      "obj-58",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-62",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-50",
      0
     ],
     "destination": [
      "obj-67",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-57",
      0
     ],
     "destination": [
      "obj-67",
      1
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-67",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      0
     ],
     "destination": [
      "obj-67",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-54",
      0
     ],
     "destination": [
      "obj-67",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-67",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-71",
      0
     ],
     "destination": [
      "obj-81",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      0
     ],
     "destination": [
      "obj-81",
      1
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      1
     ],
     "destination": [
      "obj-81",
      2
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-72",
      0
     ],
     "destination": [
      "obj-81",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
      0
     ],
     "destination": [
      "obj-81",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-74",
      0
     ],
     "destination": [
      "obj-81",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-76",
      0
     ],
     "destination": [
      "obj-81",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-71",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-72",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      1
     ],
     "destination": [
      "obj-71",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      2
     ],
     "destination": [
      "obj-70",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      3
     ],
     "destination": [
      "obj-72",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-86",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-92",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      0
     ],
     "destination": [
      "obj-92",
      1
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-87",
      0
     ],
     "destination": [
      "obj-92",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      0
     ],
     "destination": [
      "obj-85",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
      0
     ],
     "destination": [
      "obj-127",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-99",
      0
     ],
     "destination": [
      "obj-127",
      1
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-101",
      0
     ],
     "destination": [
      "obj-127",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-102",
      0
     ],
     "destination": [
      "obj-127",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-104",
      0
     ],
     "destination": [
      "obj-127",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-105",
      0
     ],
     "destination": [
      "obj-127",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-107",
      0
     ],
     "destination": [
      "obj-127",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-108",
      0
     ],
     "destination": [
      "obj-127",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-110",
      0
     ],
     "destination": [
      "obj-127",
      8
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-111",
      0
     ],
     "destination": [
      "obj-127",
      9
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-113",
      0
     ],
     "destination": [
      "obj-127",
      10
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-114",
      0
     ],
     "destination": [
      "obj-127",
      11
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-116",
      0
     ],
     "destination": [
      "obj-127",
      12
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-117",
      0
     ],
     "destination": [
      "obj-127",
      13
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-119",
      0
     ],
     "destination": [
      "obj-127",
      14
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-120",
      0
     ],
     "destination": [
      "obj-127",
      15
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-123",
      0
     ],
     "destination": [
      "obj-127",
      16
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-124",
      0
     ],
     "destination": [
      "obj-127",
      17
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-126",
      0
     ],
     "destination": [
      "obj-127",
      18
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-135",
      0
     ],
     "destination": [
      "obj-166",
      8
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-136",
      0
     ],
     "destination": [
      "obj-166",
      9
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-137",
      0
     ],
     "destination": [
      "obj-166",
      10
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-139",
      0
     ],
     "destination": [
      "obj-166",
      11
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-140",
      0
     ],
     "destination": [
      "obj-166",
      12
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-141",
      0
     ],
     "destination": [
      "obj-166",
      13
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-143",
      0
     ],
     "destination": [
      "obj-166",
      14
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-144",
      0
     ],
     "destination": [
      "obj-166",
      15
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-145",
      0
     ],
     "destination": [
      "obj-166",
      16
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-147",
      0
     ],
     "destination": [
      "obj-166",
      17
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-148",
      0
     ],
     "destination": [
      "obj-166",
      18
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-149",
      0
     ],
     "destination": [
      "obj-166",
      19
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-166",
      20
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-152",
      0
     ],
     "destination": [
      "obj-166",
      21
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      0
     ],
     "destination": [
      "obj-166",
      22
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-155",
      0
     ],
     "destination": [
      "obj-166",
      23
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-156",
      0
     ],
     "destination": [
      "obj-166",
      24
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-157",
      0
     ],
     "destination": [
      "obj-166",
      25
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-159",
      0
     ],
     "destination": [
      "obj-166",
      26
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-160",
      0
     ],
     "destination": [
      "obj-166",
      27
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-161",
      0
     ],
     "destination": [
      "obj-166",
      28
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-163",
      0
     ],
     "destination": [
      "obj-166",
      29
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-164",
      0
     ],
     "destination": [
      "obj-166",
      30
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-165",
      0
     ],
     "destination": [
      "obj-166",
      31
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-135",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-139",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-143",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-147",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-151",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-155",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-159",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-163",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-137",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-141",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-145",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-149",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-153",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-157",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-161",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      8
     ],
     "destination": [
      "obj-165",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-136",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-140",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-144",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-148",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-152",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-156",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-160",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      9
     ],
     "destination": [
      "obj-164",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-19",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-22",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-26",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-30",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-42",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-43",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-50",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-52",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-54",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-57",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-61",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-64",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-74",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-76",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-77",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-85",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-87",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-90",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-98",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-99",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-101",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-102",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-104",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-105",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-107",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-108",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-110",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-111",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-113",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-114",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-116",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-117",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-119",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-120",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-123",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-124",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      1
     ],
     "destination": [
      "obj-126",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      0
     ],
     "destination": [
      "obj-128",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      1
     ],
     "destination": [
      "obj-128",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-166",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      1
     ],
     "destination": [
      "obj-166",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      2
     ],
     "destination": [
      "obj-166",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      3
     ],
     "destination": [
      "obj-166",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      4
     ],
     "destination": [
      "obj-166",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      5
     ],
     "destination": [
      "obj-166",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      6
     ],
     "destination": [
      "obj-166",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      7
     ],
     "destination": [
      "obj-166",
      7
     ],
     "order": 7
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      0
     ],
     "destination": [
      "obj-167",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      1
     ],
     "destination": [
      "obj-167",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      2
     ],
     "destination": [
      "obj-167",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      3
     ],
     "destination": [
      "obj-167",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      4
     ],
     "destination": [
      "obj-167",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      5
     ],
     "destination": [
      "obj-167",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      6
     ],
     "destination": [
      "obj-167",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-166",
      7
     ],
     "destination": [
      "obj-167",
      7
     ],
     "order": 7
    }
   },
   {
    "patchline": {
     "source": [
      "obj-167",
      0
     ],
     "destination": [
      "obj-35",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-167",
      1
     ],
     "destination": [
      "obj-35",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      2
     ],
     "destination": [
      "obj-16",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      5
     ],
     "destination": [
      "obj-35",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      5
     ],
     "destination": [
      "obj-35",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      6
     ],
     "destination": [
      "obj-35",
      8
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      1
     ],
     "destination": [
      "obj-128",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      1
     ],
     "destination": [
      "obj-167",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      2
     ],
     "destination": [
      "obj-166",
      32
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      3
     ],
     "destination": [
      "obj-166",
      33
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      6
     ],
     "destination": [
      "obj-166",
      34
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      4
     ],
     "destination": [
      "obj-166",
      35
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      4
     ],
     "destination": [
      "obj-166",
      36
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      5
     ],
     "destination": [
      "obj-166",
      37
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      0
     ],
     "destination": [
      "obj-166",
      38
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      1
     ],
     "destination": [
      "obj-166",
      39
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-127",
      0
     ],
     "destination": [
      "obj-168",
      0
     ],
     "order": 0
    }
   }
  ],
  "dependency_cache": [],
  "autosave": 0
 }
}
