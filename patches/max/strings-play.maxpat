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
   736,
   996
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
      8,
      708,
      28
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      8,
      708,
      28
     ],
     "text": "strings: plays by itself",
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
      96,
      46,
      620,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      46,
      620,
      20
     ],
     "text": "Keep strings.ts beside this patch. It is silent until you turn it on, at the bottom."
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
      84,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      90,
      80,
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
      82,
      84,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      84,
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
      104,
      90,
      70,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      90,
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
      178,
      90,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      178,
      90,
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
      258,
      90,
      88,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      258,
      90,
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
      350,
      90,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      350,
      90,
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
      414,
      90,
      144,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      414,
      90,
      144,
      20
     ],
     "text": "and the sound card's"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      582,
      90,
      56,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      582,
      90,
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
      642,
      90,
      60,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      642,
      90,
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
      104,
      116,
      604,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      116,
      604,
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
     "id": "obj-13",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 5,
     "patching_rect": [
      96,
      148,
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
       872.8,
       430
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
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          160,
          182.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "expr (2296 - 1 * $f2) * 1000 / $f1"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          420,
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
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          420,
          290,
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
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          420,
          320,
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
         "id": "obj-10",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          420,
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
         "id": "obj-11",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 3,
         "patching_rect": [
          420,
          130,
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
         "id": "obj-12",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          490,
          170,
          362.8,
          22
         ],
         "text": "set made for 48000 Hz: at another rate its pitch and speed change",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          330,
          170,
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
         "id": "obj-15",
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
         "id": "obj-16",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          290,
          78.6,
          22
         ],
         "text": "bufsize 1024",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "comment",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          140,
          260,
          240,
          60
         ],
         "text": "nn~ needs its buffer size once more after loading. A bigger one, here and in nn~, cures dropouts."
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          380,
          30,
          30
         ],
         "comment": "rate-warning"
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
          380,
          30,
          30
         ],
         "comment": "rate"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          380,
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
          130,
          380,
          30,
          30
         ],
         "comment": "load"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          380,
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
          "obj-2",
          2
         ],
         "destination": [
          "obj-4",
          1
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
          "obj-4",
          0
         ],
         "order": 1
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
          "obj-2",
          1
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
          "obj-11",
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
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      200,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      160,
      80,
      20
     ],
     "text": "steer"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      200,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      154,
      620,
      220
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
     "id": "obj-16",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      208,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      162,
      98,
      20
     ],
     "text": "temperature"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      206,
      209,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      163,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "temperature",
       "parameter_shortname": "temperature",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -1,
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
     "id": "obj-18",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      416,
      208,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      162,
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
     "id": "obj-19",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      476,
      208,
      189,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      476,
      162,
      189,
      20
     ],
     "text": "below 0 calm, above 0 wild"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      234,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      188,
      98,
      20
     ],
     "text": "loudness"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      206,
      235,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      189,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "loudness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "loudness",
       "parameter_shortname": "loudness",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -1,
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
     "id": "obj-22",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      416,
      234,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      188,
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
     "id": "obj-23",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      476,
      234,
      189,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      476,
      188,
      189,
      20
     ],
     "text": "0 leaves it free"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      260,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      214,
      98,
      20
     ],
     "text": "brightness"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      206,
      261,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      215,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "brightness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "brightness",
       "parameter_shortname": "brightness",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -1,
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
     "id": "obj-26",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      416,
      260,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      214,
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
     "id": "obj-27",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      476,
      260,
      189,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      476,
      214,
      189,
      20
     ],
     "text": "0 leaves it free"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      286,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      240,
      98,
      20
     ],
     "text": "noisiness"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      206,
      287,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      241,
      201,
      18
     ],
     "parameter_enable": 1,
     "varname": "noisiness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "noisiness",
       "parameter_shortname": "noisiness",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -1,
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
     "id": "obj-30",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      416,
      286,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      240,
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
     "id": "obj-31",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      476,
      286,
      189,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      476,
      240,
      189,
      20
     ],
     "text": "0 leaves it free"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      312,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      266,
      98,
      20
     ],
     "text": "seed"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      206,
      314,
      66,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      268,
      66,
      15
     ],
     "parameter_enable": 1,
     "varname": "seed",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "seed",
       "parameter_shortname": "seed",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 0,
       "parameter_mmin": -1,
       "parameter_mmax": 9999,
       "parameter_initial": [
        -1
       ],
       "parameter_initial_enable": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      312,
      380,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      266,
      380,
      20
     ],
     "text": "a number repeats its music, -1 is free"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      338,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      292,
      98,
      20
     ],
     "text": "hold"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      206,
      338,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      292,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "hold",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "hold",
       "parameter_shortname": "hold",
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
     "id": "obj-37",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      338,
      380,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      292,
      380,
      20
     ],
     "text": "stay on the frame that sounds"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      364,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      318,
      98,
      20
     ],
     "text": "listen"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      206,
      364,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      318,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "listen",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "listen",
       "parameter_shortname": "listen",
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
     "id": "obj-40",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      364,
      380,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      318,
      380,
      20
     ],
     "text": "play what comes in, and when off go on from there"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      390,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      344,
      98,
      20
     ],
     "text": "reset"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      206,
      390,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      206,
      344,
      20,
      20
     ],
     "parameter_enable": 1,
     "varname": "reset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "reset",
       "parameter_shortname": "reset",
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
     "id": "obj-43",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      390,
      380,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      344,
      380,
      20
     ],
     "text": "start again from silence"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      674,
      210,
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
      164,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      692,
      210,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      692,
      164,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 9,
     "patching_rect": [
      96,
      428,
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
       1176.6,
       200
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
          40.6,
          22
         ],
         "text": "$1 20",
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
          10,
          90,
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
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          130,
          60,
          40.6,
          22
         ],
         "text": "$1 20",
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
          130,
          90,
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
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          250,
          60,
          40.6,
          22
         ],
         "text": "$1 20",
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
          250,
          90,
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
         "id": "obj-13",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          370,
          60,
          40.6,
          22
         ],
         "text": "$1 20",
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
          370,
          90,
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
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          490,
          90,
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
         "id": "obj-20",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          610,
          90,
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
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          730,
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
         "id": "obj-24",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          730,
          90,
          72.6,
          22
         ],
         "text": "set seed $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          850,
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
         "id": "obj-28",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          850,
          90,
          69.3,
          22
         ],
         "text": "set hold $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          970,
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
         "id": "obj-31",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          970,
          90,
          74.6,
          22
         ],
         "text": "set listen $1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-33",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1090,
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
         "id": "obj-34",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1090,
          90,
          66.6,
          22
         ],
         "text": "set reset 1",
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
         "comment": "temperature"
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "loudness"
        }
       },
       {
        "box": {
         "id": "obj-11",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "brightness"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "noisiness"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "seed"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "hold"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "listen"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "reset"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          150,
          30,
          30
         ],
         "comment": "temperature"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          150,
          30,
          30
         ],
         "comment": "loudness"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          150,
          30,
          30
         ],
         "comment": "brightness"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          150,
          30,
          30
         ],
         "comment": "noisiness"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          150,
          30,
          30
         ],
         "comment": "audio-left"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          150,
          30,
          30
         ],
         "comment": "audio-right"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          250,
          150,
          30,
          30
         ],
         "comment": "in-1"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290,
          150,
          30,
          30
         ],
         "comment": "in-2"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          330,
          150,
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
          "obj-1",
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
          "obj-5",
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
          "obj-12",
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
          "obj-17",
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
          "obj-20",
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
          "obj-25",
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
          "obj-24",
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
          "obj-27",
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
          "obj-26",
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
          "obj-31",
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
          "obj-26",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p steer",
     "outlettype": [
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
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 6,
     "numoutlets": 2,
     "patching_rect": [
      96,
      480,
      620,
      22
     ],
     "outlettype": [
      "signal",
      "signal"
     ],
     "text": "nn~ strings.ts generate 1024"
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
      524,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      394,
      80,
      20
     ],
     "text": "output"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      524,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      388,
      620,
      102
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
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      104,
      534,
      40,
      40
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      398,
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
     "id": "obj-51",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      110,
      578,
      34,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      110,
      442,
      34,
      20
     ],
     "text": "on"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      534,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      398,
      98,
      20
     ],
     "text": "level"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      258,
      535,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      399,
      201,
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
     "id": "obj-54",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      468,
      534,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      468,
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
     "id": "obj-55",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      528,
      534,
      120,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      528,
      398,
      120,
      20
     ],
     "text": "dB"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      560,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      424,
      98,
      20
     ],
     "text": "record"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      258,
      560,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      424,
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
     "id": "obj-58",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      560,
      370,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      424,
      370,
      20
     ],
     "text": "asks for a file, and writes until you turn it off"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      586,
      510,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      450,
      510,
      36
     ],
     "text": "On starts the audio too and fades in. No NaN, no DC, a limiter; silent after loading."
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      674,
      534,
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
      398,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      692,
      534,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      692,
      398,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 5,
     "numoutlets": 2,
     "patching_rect": [
      96,
      634,
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
       901.7,
       730
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
         "id": "obj-15",
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
         "id": "obj-16",
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
         "id": "obj-17",
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
         "id": "obj-18",
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
         "id": "obj-19",
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
         "id": "obj-20",
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
         "id": "obj-21",
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
         "id": "obj-22",
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
         "id": "obj-23",
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
         "id": "obj-24",
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
         "id": "obj-25",
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
         "id": "obj-26",
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
         "id": "obj-27",
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
         "id": "obj-29",
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
         "id": "obj-31",
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
         "id": "obj-33",
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
         "id": "obj-34",
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
         "id": "obj-35",
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
         "id": "obj-36",
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
         "id": "obj-37",
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
         "id": "obj-38",
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
         "id": "obj-39",
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
         "id": "obj-14",
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
         "id": "obj-32",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "record"
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          680,
          30,
          30
         ],
         "comment": "out-1"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          680,
          30,
          30
         ],
         "comment": "out-2"
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
          "obj-3",
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
          "obj-15",
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
          "obj-3",
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
          "obj-17",
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
          "obj-19",
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
          "obj-20",
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
          "obj-21",
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
          "obj-24",
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
          "obj-17",
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
          "obj-27",
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
          "obj-19",
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
          "obj-25",
          0
         ],
         "destination": [
          "obj-29",
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
          "obj-30",
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
          "obj-29",
          0
         ],
         "destination": [
          "obj-31",
          1
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
          "obj-33",
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
          "obj-35",
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
          "obj-37",
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
          "obj-37",
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
          "obj-37",
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
          "obj-37",
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
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      686,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      510,
      80,
      20
     ],
     "text": "snapshots"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      686,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      504,
      460,
      128
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
     "id": "obj-65",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      710,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      528,
      84,
      20
     ],
     "text": "store"
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      734,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      552,
      84,
      20
     ],
     "text": "recall"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      762,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      580,
      84,
      20
     ],
     "text": "morph from"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      201,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      201,
      508,
      16,
      16
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      198,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      198,
      528,
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
     "id": "obj-70",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      198,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      198,
      552,
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
     "id": "obj-71",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      228,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      228,
      508,
      16,
      16
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      225,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      225,
      528,
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
     "id": "obj-73",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      225,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      225,
      552,
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
     "id": "obj-74",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      255,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      255,
      508,
      16,
      16
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      252,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      252,
      528,
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
     "id": "obj-76",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      252,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      252,
      552,
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
     "id": "obj-77",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      282,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      282,
      508,
      16,
      16
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      279,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      279,
      528,
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
     "id": "obj-79",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      279,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      279,
      552,
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
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      309,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      309,
      508,
      16,
      16
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      306,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      306,
      528,
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
     "id": "obj-82",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      306,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      306,
      552,
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
     "id": "obj-83",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      336,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      336,
      508,
      16,
      16
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      333,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      333,
      528,
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
     "id": "obj-85",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      333,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      333,
      552,
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
     "id": "obj-86",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      363,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      363,
      508,
      16,
      16
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      360,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      360,
      528,
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
     "id": "obj-88",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      360,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      360,
      552,
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
     "id": "obj-89",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      390,
      690,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      390,
      508,
      16,
      16
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      387,
      710,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      387,
      528,
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
     "id": "obj-91",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      387,
      734,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      387,
      552,
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
     "id": "obj-92",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      198,
      764,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      198,
      582,
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
     "id": "obj-93",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      240,
      763,
      169,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      240,
      581,
      169,
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
     "id": "obj-94",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      414,
      762,
      24,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      414,
      580,
      24,
      20
     ],
     "text": "to"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      442,
      764,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      442,
      582,
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
     "id": "obj-96",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      424,
      710,
      124,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      424,
      528,
      124,
      36
     ],
     "text": "saved when you save the patch"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      788,
      444,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      606,
      444,
      20
     ],
     "text": "Slots hold the sliders that steer."
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "newobj",
     "numinlets": 19,
     "numoutlets": 1,
     "patching_rect": [
      96,
      822,
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
         "id": "obj-40",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "from"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
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
          170,
          10,
          30,
          30
         ],
         "comment": "recall-2"
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "morph"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
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
          290,
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
          330,
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
          370,
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
          410,
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
          450,
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
          490,
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
          530,
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
          570,
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
          610,
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
          650,
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
          690,
          10,
          30,
          30
         ],
         "comment": "recall-8"
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
     "id": "obj-99",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      96,
      954,
      260,
      22
     ],
     "outlettype": [
      ""
     ],
     "text": "pattrstorage strings-play @savemode 2"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      396,
      874,
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
      "obj-13",
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
      "obj-13",
      1
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
      "obj-13",
      2
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
      "obj-13",
      3
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
      "obj-17",
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
      "obj-21",
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
      "obj-25",
      0
     ],
     "destination": [
      "obj-46",
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
      "obj-46",
      3
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
      "obj-46",
      4
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
      "obj-46",
      5
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
      "obj-46",
      6
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
      "obj-46",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      6
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
      "obj-46",
      7
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
      "obj-50",
      0
     ],
     "destination": [
      "obj-62",
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
      "obj-62",
      3
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
      4
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
      "obj-60",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-62",
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
      "obj-69",
      0
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
      "obj-70",
      0
     ],
     "destination": [
      "obj-98",
      1
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
      "obj-98",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-72",
      0
     ],
     "destination": [
      "obj-98",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-73",
      0
     ],
     "destination": [
      "obj-98",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      0
     ],
     "destination": [
      "obj-98",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-75",
      0
     ],
     "destination": [
      "obj-98",
      6
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
      "obj-98",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-78",
      0
     ],
     "destination": [
      "obj-98",
      8
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-79",
      0
     ],
     "destination": [
      "obj-98",
      9
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
      "obj-98",
      10
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-82",
      0
     ],
     "destination": [
      "obj-98",
      11
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      0
     ],
     "destination": [
      "obj-98",
      12
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
      "obj-98",
      13
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
      "obj-98",
      14
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-88",
      0
     ],
     "destination": [
      "obj-98",
      15
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
      "obj-98",
      16
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      0
     ],
     "destination": [
      "obj-98",
      17
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      0
     ],
     "destination": [
      "obj-98",
      18
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
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
      "obj-100",
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
      "obj-100",
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
      "obj-100",
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
      "obj-100",
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
      "obj-100",
      1
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
      "obj-100",
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
      "obj-100",
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
      "obj-100",
      1
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
      "obj-100",
      1
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-73",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
     ],
     "destination": [
      "obj-75",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-78",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
     ],
     "destination": [
      "obj-79",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-82",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
     ],
     "destination": [
      "obj-84",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
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
      "obj-100",
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-88",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-91",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
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
      "obj-100",
      1
     ],
     "destination": [
      "obj-93",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      1
     ],
     "destination": [
      "obj-95",
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
      "obj-46",
      1
     ],
     "destination": [
      "obj-47",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      2
     ],
     "destination": [
      "obj-47",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      3
     ],
     "destination": [
      "obj-47",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      4
     ],
     "destination": [
      "obj-47",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      5
     ],
     "destination": [
      "obj-47",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
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
      "obj-47",
      1
     ],
     "destination": [
      "obj-62",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-13",
      4
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
      "obj-46",
      8
     ],
     "destination": [
      "obj-47",
      0
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
      0
     ],
     "destination": [
      "obj-99",
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
