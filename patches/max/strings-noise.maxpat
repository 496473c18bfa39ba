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
   1292,
   1055
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
      1264,
      28
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      8,
      1264,
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
     "text": "all"
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
      1176,
      58
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
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      104,
      90,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      90,
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
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      128,
      90,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      128,
      90,
      60,
      20
     ],
     "text": "neutral"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      104,
      116,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      116,
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
     "id": "obj-8",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      128,
      116,
      280,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      128,
      116,
      280,
      20
     ],
     "text": "freeze: hold what comes in, still move"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      200,
      90,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      200,
      90,
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
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      224,
      90,
      170,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      224,
      90,
      170,
      20
     ],
     "text": "play alone: scale 0"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      416,
      93,
      50,
      40
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      93,
      50,
      40
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
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      474,
      93,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      474,
      93,
      130,
      20
     ],
     "text": "lfo: moves wave"
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      474,
      113,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      474,
      113,
      130,
      20
     ],
     "text": "drift: they stray"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      616,
      88,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      616,
      88,
      98,
      20
     ],
     "text": "speed"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      718,
      89,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      718,
      89,
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
     "id": "obj-16",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      928,
      88,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      928,
      88,
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
     "id": "obj-17",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      988,
      88,
      276,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      988,
      88,
      276,
      20
     ],
     "text": "Hz, for each a little different"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      616,
      114,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      616,
      114,
      98,
      20
     ],
     "text": "smooth"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      718,
      115,
      201,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      718,
      115,
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
     "id": "obj-20",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      928,
      114,
      52,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      928,
      114,
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
     "id": "obj-21",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      988,
      114,
      276,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      988,
      114,
      276,
      20
     ],
     "text": "ms, of what sliders do"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 6,
     "numoutlets": 7,
     "patching_rect": [
      96,
      150,
      1176,
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
         "id": "obj-9",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          120,
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
          10,
          150,
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
          160,
          120,
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
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          160,
          150,
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
         "id": "obj-11",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
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
          90,
          10,
          30,
          30
         ],
         "comment": "alone"
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
         "comment": "shape"
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
          210,
          10,
          30,
          30
         ],
         "comment": "smooth"
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
          210,
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
          210,
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
          210,
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
          210,
          30,
          30
         ],
         "comment": "all-smooth"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          210,
          30,
          30
         ],
         "comment": "frozen"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          210,
          30,
          30
         ],
         "comment": "drifting"
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
          210,
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
          "obj-11",
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
     "id": "obj-23",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      202,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      162,
      80,
      20
     ],
     "text": "host"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      202,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      156,
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
     "id": "obj-25",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      208,
      70,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      162,
      70,
      20
     ],
     "text": "rate, Hz"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      178,
      208,
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
      162,
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
     "id": "obj-27",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      258,
      208,
      88,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      258,
      162,
      88,
      20
     ],
     "text": "latency, ms"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      350,
      208,
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
      162,
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
     "id": "obj-29",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      414,
      208,
      144,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      414,
      162,
      144,
      20
     ],
     "text": "and the sound card's"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      582,
      208,
      56,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      582,
      162,
      56,
      20
     ],
     "text": "load, %"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      642,
      208,
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
      162,
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
     "id": "obj-32",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      234,
      604,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      188,
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
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 6,
     "patching_rect": [
      96,
      266,
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
         "text": "expr (4592 - 2 * $f2) * 1000 / $f1"
        }
       },
       {
        "box": {
         "id": "obj-7",
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
         "id": "obj-8",
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
         "id": "obj-9",
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
         "id": "obj-11",
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
         "id": "obj-12",
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
         "id": "obj-13",
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
         "id": "obj-15",
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
         "id": "obj-16",
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
         "id": "obj-17",
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
         "id": "obj-19",
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
         "id": "obj-14",
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
         "id": "obj-10",
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
         "id": "obj-6",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          380,
          30,
          30
         ],
         "comment": "latency"
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
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
          "obj-2",
          1
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
     "id": "obj-34",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      318,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      232,
      80,
      20
     ],
     "text": "source"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      318,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      226,
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
     "id": "obj-36",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      344,
      54,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      252,
      54,
      20
     ],
     "text": "sound"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      280,
      344,
      330,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      280,
      252,
      330,
      20
     ],
     "text": "test: plucks made here, no microphone needed"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      280,
      364,
      330,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      280,
      272,
      330,
      20
     ],
     "text": "live: the sound card's inputs, wear headphones"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      280,
      384,
      124,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      280,
      292,
      124,
      20
     ],
     "text": "file: in a loop,"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      160,
      344,
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
      160,
      252,
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
     "id": "obj-41",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      410,
      384,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      410,
      292,
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
     "id": "obj-42",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      434,
      384,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      434,
      292,
      60,
      20
     ],
     "text": "open"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      672,
      328,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      672,
      236,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      690,
      328,
      14,
      80
     ],
     "outlettype": [
      "float",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      690,
      236,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 7,
     "patching_rect": [
      96,
      426,
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
     "id": "obj-46",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      724,
      202,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      724,
      162,
      80,
      20
     ],
     "text": "pad"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      798,
      202,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      812,
      156,
      460,
      170
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
     "id": "obj-48",
     "maxclass": "pictslider",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      820,
      210,
      133,
      133
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "presentation": 1,
     "presentation_rect": [
      820,
      164,
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
     "id": "obj-49",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      820,
      349,
      133,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      820,
      303,
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
     "id": "obj-50",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      959,
      210,
      16,
      133
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      959,
      164,
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
     "id": "obj-51",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      996,
      210,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      996,
      164,
      130,
      20
     ],
     "text": "left and right"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1132,
      212,
      40,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1132,
      166,
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
     "id": "obj-53",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      996,
      236,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      996,
      190,
      130,
      20
     ],
     "text": "up and down"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1132,
      238,
      40,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1132,
      192,
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
     "id": "obj-55",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      996,
      264,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      996,
      218,
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
     "id": "obj-56",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1022,
      264,
      130,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1022,
      218,
      130,
      20
     ],
     "text": "to the middle"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      996,
      292,
      270,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      996,
      246,
      270,
      36
     ],
     "text": "Drag the point. It adds to two offsets, and nothing in the middle."
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      996,
      332,
      270,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      996,
      286,
      270,
      36
     ],
     "text": "A strip: offset, share of what is heard, how much it moves."
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 7,
     "numoutlets": 5,
     "patching_rect": [
      812,
      380,
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
     "id": "obj-60",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 8,
     "patching_rect": [
      96,
      478,
      1176,
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
     "id": "obj-61",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      522,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      346,
      80,
      20
     ],
     "text": "noise"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      522,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      340,
      1176,
      119
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
     "id": "obj-63",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      128,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      128,
      344,
      20,
      16
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      128,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      128,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      164,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      164,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      200,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      200,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      272,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      272,
      344,
      20,
      16
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      308,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      308,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      344,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      344,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      416,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      416,
      344,
      20,
      16
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      416,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      416,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      452,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      452,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      488,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      488,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      560,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      560,
      344,
      20,
      16
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      560,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      560,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      596,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      596,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      632,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      632,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      704,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      704,
      344,
      20,
      16
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      704,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      704,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      740,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      740,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      776,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      776,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      848,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      848,
      344,
      20,
      16
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      848,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      848,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      884,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      884,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      920,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      920,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      992,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      992,
      344,
      20,
      16
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      992,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      992,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1028,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1028,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1064,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1064,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1136,
      526,
      20,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1136,
      344,
      20,
      16
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1136,
      544,
      30,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1136,
      362,
      30,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1172,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1172,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1208,
      544,
      24,
      85
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1208,
      362,
      24,
      85
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
     "orientation": 0,
     "showname": 0,
     "shownumber": 0
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "newobj",
     "numinlets": 40,
     "numoutlets": 10,
     "patching_rect": [
      96,
      649,
      1176,
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
         "id": "obj-15",
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
         "id": "obj-16",
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
         "id": "obj-17",
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
         "id": "obj-18",
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
         "id": "obj-19",
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
         "id": "obj-20",
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
         "id": "obj-21",
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
         "id": "obj-22",
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
         "id": "obj-55",
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
         "id": "obj-58",
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
         "id": "obj-60",
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
         "id": "obj-7",
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
         "id": "obj-8",
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
         "id": "obj-9",
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
         "id": "obj-10",
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
         "comment": "A 5"
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
         "comment": "A 6"
        }
       },
       {
        "box": {
         "id": "obj-13",
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
         "id": "obj-14",
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
         "id": "obj-23",
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
         "id": "obj-24",
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
         "id": "obj-25",
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
         "id": "obj-27",
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
         "id": "obj-28",
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
         "id": "obj-29",
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
         "id": "obj-31",
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
         "comment": "scale-3"
        }
       },
       {
        "box": {
         "id": "obj-33",
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
         "id": "obj-35",
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
         "id": "obj-36",
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
         "id": "obj-37",
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
         "id": "obj-39",
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
         "id": "obj-40",
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
         "id": "obj-41",
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
         "id": "obj-43",
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
         "id": "obj-44",
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
         "id": "obj-45",
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
         "id": "obj-47",
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
         "id": "obj-48",
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
         "id": "obj-49",
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
         "id": "obj-51",
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
         "id": "obj-52",
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
         "id": "obj-53",
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
         "id": "obj-5",
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
         "id": "obj-6",
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
         "id": "obj-56",
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
         "id": "obj-61",
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
         "id": "obj-26",
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
         "id": "obj-30",
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
         "id": "obj-34",
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
         "id": "obj-38",
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
         "id": "obj-42",
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
         "id": "obj-46",
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
         "id": "obj-50",
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
         "id": "obj-54",
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
         "id": "obj-57",
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
         "id": "obj-59",
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
          "obj-7",
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
          "obj-23",
          0
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
          "obj-24",
          0
         ],
         "destination": [
          "obj-15",
          2
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
          "obj-15",
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
          "obj-15",
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
          "obj-15",
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
          "obj-15",
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
          "obj-15",
          7
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
          "obj-15",
          8
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
          "obj-15",
          9
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
          "obj-26",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
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
          "obj-16",
          7
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
          "obj-16",
          8
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
          "obj-16",
          9
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
          "obj-30",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
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
          "obj-17",
          7
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
          "obj-17",
          8
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
          "obj-17",
          9
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
          "obj-34",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
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
          "obj-18",
          7
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
          "obj-18",
          8
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
          "obj-18",
          9
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
          "obj-38",
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
          "obj-39",
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
          "obj-40",
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
          "obj-41",
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
          "obj-5",
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
          "obj-6",
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
          "obj-42",
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
          "obj-43",
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
          "obj-44",
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
          "obj-45",
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
          "obj-5",
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
          "obj-6",
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
          "obj-46",
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
          "obj-47",
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
          "obj-48",
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
          "obj-49",
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
          "obj-5",
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
          "obj-6",
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
          "obj-50",
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
          "obj-51",
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
          "obj-52",
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
          "obj-53",
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
          "obj-5",
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
          "obj-6",
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
          "obj-55",
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
          "obj-56",
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
          "obj-61",
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
          "obj-60",
          0
         ],
         "destination": [
          "obj-59",
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
     "id": "obj-96",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 2,
     "patching_rect": [
      96,
      701,
      1176,
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
     "id": "obj-97",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      745,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      479,
      80,
      20
     ],
     "text": "output"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      745,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      473,
      620,
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
     "id": "obj-99",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      104,
      755,
      40,
      40
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      483,
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
     "id": "obj-100",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      110,
      799,
      34,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      110,
      527,
      34,
      20
     ],
     "text": "on"
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      755,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      483,
      98,
      20
     ],
     "text": "level"
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      258,
      756,
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
      484,
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
     "id": "obj-103",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      468,
      755,
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
      483,
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
     "id": "obj-104",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      528,
      755,
      120,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      528,
      483,
      120,
      20
     ],
     "text": "dB"
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      781,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      509,
      98,
      20
     ],
     "text": "wet"
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      258,
      782,
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
      510,
      201,
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
     "id": "obj-107",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      468,
      781,
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
      509,
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
     "id": "obj-108",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      528,
      781,
      120,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      528,
      509,
      120,
      20
     ],
     "text": "0 is the input"
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      807,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      535,
      98,
      20
     ],
     "text": "record"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      258,
      807,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      535,
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
     "id": "obj-111",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      807,
      370,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      535,
      370,
      20
     ],
     "text": "asks for a file, and writes until you turn it off"
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      833,
      510,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      561,
      510,
      36
     ],
     "text": "On starts the audio too and fades in. No NaN, no DC, a limiter; silent after loading."
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      674,
      755,
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
      483,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      692,
      755,
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
      483,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "newobj",
     "numinlets": 9,
     "numoutlets": 2,
     "patching_rect": [
      96,
      881,
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
       960.6,
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
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          540,
          90,
          80.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "tapin~ 10000"
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          540,
          120,
          61.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "tapout~ 0"
        }
       },
       {
        "box": {
         "id": "obj-20",
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
         "id": "obj-21",
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
         "id": "obj-22",
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
         "id": "obj-23",
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
         "id": "obj-25",
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
         "id": "obj-26",
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
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          790,
          90,
          80.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "tapin~ 10000"
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          790,
          120,
          61.0,
          22
         ],
         "outlettype": [
          "signal"
         ],
         "text": "tapout~ 0"
        }
       },
       {
        "box": {
         "id": "obj-30",
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
         "id": "obj-31",
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
         "id": "obj-32",
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
         "id": "obj-33",
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
         "id": "obj-34",
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
         "id": "obj-35",
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
         "id": "obj-36",
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
         "id": "obj-37",
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
         "id": "obj-38",
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
         "id": "obj-39",
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
         "id": "obj-40",
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
         "id": "obj-41",
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
         "id": "obj-42",
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
         "id": "obj-43",
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
         "id": "obj-44",
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
         "id": "obj-45",
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
         "id": "obj-47",
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
         "id": "obj-49",
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
         "id": "obj-51",
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
         "id": "obj-52",
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
         "id": "obj-53",
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
         "id": "obj-54",
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
         "id": "obj-55",
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
         "id": "obj-56",
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
         "id": "obj-57",
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
         "id": "obj-24",
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
         "id": "obj-50",
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
         "comment": "dry-1"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "latency"
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
         "comment": "dry-2"
        }
       },
       {
        "box": {
         "id": "obj-46",
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
         "id": "obj-48",
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
          "obj-19",
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
          "obj-19",
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
          "obj-14",
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
          "obj-17",
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
          "obj-24",
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
          "obj-29",
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
          "obj-32",
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
          "obj-31",
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
          "obj-35",
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
          "obj-34",
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
          "obj-35",
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
          "obj-37",
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
          "obj-36",
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
          "obj-37",
          1
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
          "obj-38",
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
          "obj-39",
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
          "obj-44",
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
          "obj-42",
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
          "obj-35",
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
          "obj-43",
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
          "obj-46",
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
          "obj-45",
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
          "obj-47",
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
          "obj-53",
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
          "obj-54",
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
          "obj-57",
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
          "obj-45",
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
          "obj-47",
          0
         ],
         "destination": [
          "obj-55",
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
     "id": "obj-116",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      724,
      745,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      724,
      479,
      80,
      20
     ],
     "text": "snapshots"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      798,
      745,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      812,
      473,
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
     "id": "obj-118",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      820,
      769,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      820,
      497,
      84,
      20
     ],
     "text": "store"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      820,
      793,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      820,
      521,
      84,
      20
     ],
     "text": "recall"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      820,
      821,
      84,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      820,
      549,
      84,
      20
     ],
     "text": "morph from"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      917,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      917,
      477,
      16,
      16
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      914,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      914,
      497,
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
     "id": "obj-123",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      914,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      914,
      521,
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
     "id": "obj-124",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      944,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      944,
      477,
      16,
      16
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      941,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      941,
      497,
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
     "id": "obj-126",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      941,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      941,
      521,
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
     "id": "obj-127",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      971,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      971,
      477,
      16,
      16
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      968,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      968,
      497,
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
     "id": "obj-129",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      968,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      968,
      521,
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
     "id": "obj-130",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      998,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      998,
      477,
      16,
      16
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      995,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      995,
      497,
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
     "id": "obj-132",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      995,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      995,
      521,
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
     "id": "obj-133",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1025,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1025,
      477,
      16,
      16
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1022,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1022,
      497,
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
     "id": "obj-135",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1022,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1022,
      521,
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
     "id": "obj-136",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1052,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1052,
      477,
      16,
      16
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1049,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1049,
      497,
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
     "id": "obj-138",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1049,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1049,
      521,
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
     "id": "obj-139",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1079,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1079,
      477,
      16,
      16
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1076,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1076,
      497,
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
     "id": "obj-141",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1076,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1076,
      521,
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
     "id": "obj-142",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1106,
      749,
      16,
      16
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1106,
      477,
      16,
      16
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1103,
      769,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1103,
      497,
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
     "id": "obj-144",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1103,
      793,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      1103,
      521,
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
     "id": "obj-145",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      914,
      823,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      914,
      551,
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
     "id": "obj-146",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      956,
      822,
      169,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      956,
      550,
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
     "id": "obj-147",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1130,
      821,
      24,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1130,
      549,
      24,
      20
     ],
     "text": "to"
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1158,
      823,
      34,
      15
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      1158,
      551,
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
     "id": "obj-149",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1140,
      769,
      124,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      1140,
      497,
      124,
      36
     ],
     "text": "saved when you save the patch"
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      820,
      847,
      444,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      820,
      575,
      444,
      20
     ],
     "text": "Slots hold all of a strip, and the pad."
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "newobj",
     "numinlets": 19,
     "numoutlets": 1,
     "patching_rect": [
      812,
      881,
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
     "id": "obj-152",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      96,
      1013,
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
     "id": "obj-153",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      396,
      933,
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
      "obj-5",
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
      "obj-7",
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
      "obj-9",
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
      "obj-11",
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
      "obj-15",
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
      "obj-19",
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
      "obj-33",
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
      "obj-33",
      2
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
      "obj-33",
      3
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
      "obj-40",
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
      "obj-41",
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
      2
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
      "obj-45",
      3
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
      "obj-45",
      4
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
      "obj-48",
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
      "obj-48",
      1
     ],
     "destination": [
      "obj-59",
      2
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-50",
      0
     ],
     "destination": [
      "obj-59",
      3
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
      4
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
      "obj-59",
      5
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
      "obj-59",
      6
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
      "obj-49",
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
      "obj-50",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-59",
      1
     ],
     "destination": [
      "obj-49",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-59",
      2
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
      "obj-59",
      3
     ],
     "destination": [
      "obj-50",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-95",
      8
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
      "obj-95",
      9
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
      "obj-95",
      10
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
      "obj-95",
      11
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
      "obj-95",
      12
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
      "obj-95",
      13
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
      "obj-95",
      14
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
      "obj-95",
      15
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
      "obj-95",
      16
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
      "obj-95",
      17
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
      "obj-95",
      18
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
      "obj-95",
      19
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-80",
      0
     ],
     "destination": [
      "obj-95",
      20
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
      "obj-95",
      21
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
      "obj-95",
      22
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
      "obj-95",
      23
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
      "obj-95",
      24
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-86",
      0
     ],
     "destination": [
      "obj-95",
      25
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
      "obj-95",
      26
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-89",
      0
     ],
     "destination": [
      "obj-95",
      27
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
      "obj-95",
      28
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
      "obj-95",
      29
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
      "obj-95",
      30
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-94",
      0
     ],
     "destination": [
      "obj-95",
      31
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
     ],
     "destination": [
      "obj-80",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
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
      "obj-95",
      8
     ],
     "destination": [
      "obj-94",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      9
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
      "obj-95",
      9
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
      "obj-95",
      9
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
      "obj-95",
      9
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
      "obj-95",
      9
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
      "obj-95",
      9
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
      "obj-95",
      9
     ],
     "destination": [
      "obj-89",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      9
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
      "obj-102",
      0
     ],
     "destination": [
      "obj-103",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      0
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
      "obj-99",
      0
     ],
     "destination": [
      "obj-115",
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
      "obj-115",
      3
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      0
     ],
     "destination": [
      "obj-115",
      4
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
      "obj-115",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-115",
      0
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
      "obj-115",
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
      "obj-122",
      0
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
      "obj-123",
      0
     ],
     "destination": [
      "obj-151",
      1
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
      "obj-151",
      2
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-125",
      0
     ],
     "destination": [
      "obj-151",
      3
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
      "obj-151",
      4
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-146",
      0
     ],
     "destination": [
      "obj-151",
      5
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-151",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-129",
      0
     ],
     "destination": [
      "obj-151",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-131",
      0
     ],
     "destination": [
      "obj-151",
      8
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-132",
      0
     ],
     "destination": [
      "obj-151",
      9
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
      0
     ],
     "destination": [
      "obj-151",
      10
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
      "obj-151",
      11
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
      "obj-151",
      12
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-138",
      0
     ],
     "destination": [
      "obj-151",
      13
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
      "obj-151",
      14
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
      "obj-151",
      15
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
      "obj-151",
      16
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
      "obj-151",
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
      "obj-151",
      18
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
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
      "obj-153",
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
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
      "obj-153",
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
      "obj-153",
      1
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
      "obj-153",
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
      "obj-153",
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-106",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-122",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-125",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
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
      "obj-153",
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-129",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
     ],
     "destination": [
      "obj-131",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
     ],
     "destination": [
      "obj-132",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
     ],
     "destination": [
      "obj-134",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-138",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
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
      "obj-153",
      1
     ],
     "destination": [
      "obj-146",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      1
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
      "obj-45",
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
      "obj-45",
      1
     ],
     "destination": [
      "obj-60",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      0
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
      "obj-60",
      1
     ],
     "destination": [
      "obj-95",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      2
     ],
     "destination": [
      "obj-95",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      3
     ],
     "destination": [
      "obj-95",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      4
     ],
     "destination": [
      "obj-95",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      5
     ],
     "destination": [
      "obj-95",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      6
     ],
     "destination": [
      "obj-95",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      7
     ],
     "destination": [
      "obj-95",
      7
     ],
     "order": 7
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      0
     ],
     "destination": [
      "obj-96",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      1
     ],
     "destination": [
      "obj-96",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      2
     ],
     "destination": [
      "obj-96",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      3
     ],
     "destination": [
      "obj-96",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      4
     ],
     "destination": [
      "obj-96",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      5
     ],
     "destination": [
      "obj-96",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      6
     ],
     "destination": [
      "obj-96",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      7
     ],
     "destination": [
      "obj-96",
      7
     ],
     "order": 7
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      0
     ],
     "destination": [
      "obj-115",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      1
     ],
     "destination": [
      "obj-115",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-33",
      5
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
      "obj-33",
      5
     ],
     "destination": [
      "obj-96",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      2
     ],
     "destination": [
      "obj-95",
      32
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      3
     ],
     "destination": [
      "obj-95",
      33
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      6
     ],
     "destination": [
      "obj-95",
      34
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-59",
      4
     ],
     "destination": [
      "obj-95",
      35
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      4
     ],
     "destination": [
      "obj-95",
      36
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      5
     ],
     "destination": [
      "obj-95",
      37
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-95",
      38
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      1
     ],
     "destination": [
      "obj-95",
      39
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-45",
      5
     ],
     "destination": [
      "obj-115",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-33",
      4
     ],
     "destination": [
      "obj-115",
      7
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-45",
      6
     ],
     "destination": [
      "obj-115",
      8
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-152",
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
