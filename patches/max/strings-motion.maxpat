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
   990
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
     "text": "strings: moved by sensors",
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
     "text": "motion"
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
      374
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
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      104,
      206,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      160,
      45,
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
     "id": "obj-17",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      206,
      140,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      160,
      140,
      20
     ],
     "text": "messages a second"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      306,
      206,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      306,
      160,
      60,
      20
     ],
     "text": "neutral"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      370,
      206,
      18,
      18
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      370,
      160,
      18,
      18
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
     "id": "obj-20",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      228,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      182,
      60,
      20
     ],
     "text": "smooth"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      168,
      229,
      121,
      18
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      168,
      183,
      121,
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
       "parameter_mmin": 0,
       "parameter_mmax": 1200,
       "parameter_initial": [
        50
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
      306,
      228,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      306,
      182,
      45,
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
      356,
      228,
      30,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      356,
      182,
      30,
      20
     ],
     "text": "ms"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      400,
      228,
      36,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      400,
      182,
      36,
      20
     ],
     "text": "base"
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
      250,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      204,
      60,
      20
     ],
     "text": "learn"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      168,
      250,
      18,
      18
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      168,
      204,
      18,
      18
     ],
     "parameter_enable": 1,
     "varname": "learn",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "learn",
       "parameter_shortname": "learn",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0
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
     "id": "obj-27",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      194,
      250,
      109,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      194,
      204,
      109,
      20
     ],
     "text": "on, move, off"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      306,
      250,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      306,
      204,
      60,
      20
     ],
     "text": "forget"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "live.button",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      370,
      250,
      18,
      18
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      370,
      204,
      18,
      18
     ],
     "parameter_enable": 1,
     "varname": "forget",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "forget",
       "parameter_shortname": "forget",
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
     "id": "obj-30",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      272,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      226,
      60,
      20
     ],
     "text": "hold"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      168,
      272,
      18,
      18
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      168,
      226,
      18,
      18
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
        0
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
     "id": "obj-32",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      194,
      272,
      221,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      194,
      226,
      221,
      20
     ],
     "text": "/riverrun/trigger does it too"
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      294,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      248,
      60,
      20
     ],
     "text": "let go"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      168,
      294,
      18,
      18
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      168,
      248,
      18,
      18
     ],
     "parameter_enable": 1,
     "varname": "let-go",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "let go",
       "parameter_shortname": "let go",
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_unitstyle": 9,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        1
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
     "id": "obj-35",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      194,
      294,
      214,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      194,
      248,
      214,
      20
     ],
     "text": "when nothing comes for 0.5 s"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      140,
      316,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      140,
      270,
      60,
      20
     ],
     "text": "sensor"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      272,
      316,
      60,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      272,
      270,
      60,
      20
     ],
     "text": "amount"
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
      334,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      288,
      28,
      20
     ],
     "text": "x"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      337,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      291,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "x",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "x",
       "parameter_shortname": "x",
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
     "id": "obj-40",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      337,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      291,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "x-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "x-amount",
       "parameter_shortname": "x-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-41",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      335,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      289,
      45,
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
     "id": "obj-42",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      356,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      310,
      28,
      20
     ],
     "text": "y"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      359,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      313,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "y",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "y",
       "parameter_shortname": "y",
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
     "id": "obj-44",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      359,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      313,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "y-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "y-amount",
       "parameter_shortname": "y-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-45",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      357,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      311,
      45,
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
     "id": "obj-46",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      378,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      332,
      28,
      20
     ],
     "text": "ax"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      381,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      335,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "ax",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "ax",
       "parameter_shortname": "ax",
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
     "id": "obj-48",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      381,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      335,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "ax-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "ax-amount",
       "parameter_shortname": "ax-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-49",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      379,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      333,
      45,
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
     "id": "obj-50",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      400,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      354,
      28,
      20
     ],
     "text": "ay"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      403,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      357,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "ay",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "ay",
       "parameter_shortname": "ay",
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
     "id": "obj-52",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      403,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      357,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "ay-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "ay-amount",
       "parameter_shortname": "ay-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-53",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      401,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      355,
      45,
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
     "id": "obj-54",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      422,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      376,
      28,
      20
     ],
     "text": "az"
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      425,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      379,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "az",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "az",
       "parameter_shortname": "az",
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
     "id": "obj-56",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      425,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      379,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "az-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "az-amount",
       "parameter_shortname": "az-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-57",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      423,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      377,
      45,
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
     "id": "obj-58",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      444,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      398,
      28,
      20
     ],
     "text": "gx"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      447,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      401,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "gx",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gx",
       "parameter_shortname": "gx",
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
     "id": "obj-60",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      447,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      401,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "gx-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gx-amount",
       "parameter_shortname": "gx-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-61",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      445,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      399,
      45,
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
     "id": "obj-62",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      466,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      420,
      28,
      20
     ],
     "text": "gy"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      469,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      423,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "gy",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gy",
       "parameter_shortname": "gy",
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
     "id": "obj-64",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      469,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      423,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "gy-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gy-amount",
       "parameter_shortname": "gy-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-65",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      467,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      421,
      45,
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
     "id": "obj-66",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      488,
      28,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      442,
      28,
      20
     ],
     "text": "gz"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      140,
      491,
      111,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      140,
      445,
      111,
      16
     ],
     "parameter_enable": 1,
     "varname": "gz",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gz",
       "parameter_shortname": "gz",
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
     "id": "obj-68",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      272,
      491,
      100,
      16
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      272,
      445,
      100,
      16
     ],
     "parameter_enable": 1,
     "varname": "gz-amount",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "gz-amount",
       "parameter_shortname": "gz-amount",
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_unitstyle": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
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
     "id": "obj-69",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      384,
      489,
      45,
      20
     ],
     "outlettype": [
      "",
      "bang"
     ],
     "presentation": 1,
     "presentation_rect": [
      384,
      443,
      45,
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
     "id": "obj-70",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      438,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      438,
      158,
      20,
      20
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      440,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      440,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 1",
       "parameter_shortname": "base 1",
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
     "id": "obj-72",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      460,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      460,
      158,
      20,
      20
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      462,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      462,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 2",
       "parameter_shortname": "base 2",
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
     "id": "obj-74",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      482,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      482,
      158,
      20,
      20
     ],
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      484,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      484,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 3",
       "parameter_shortname": "base 3",
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
     "id": "obj-76",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      504,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      504,
      158,
      20,
      20
     ],
     "text": "4"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      506,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      506,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 4",
       "parameter_shortname": "base 4",
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
     "id": "obj-78",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      526,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      526,
      158,
      20,
      20
     ],
     "text": "5"
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      528,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      528,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 5",
       "parameter_shortname": "base 5",
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
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      548,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      548,
      158,
      20,
      20
     ],
     "text": "6"
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      550,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 6",
       "parameter_shortname": "base 6",
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
     "id": "obj-82",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      570,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      570,
      158,
      20,
      20
     ],
     "text": "7"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      572,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      572,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 7",
       "parameter_shortname": "base 7",
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
     "id": "obj-84",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      592,
      204,
      20,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      592,
      158,
      20,
      20
     ],
     "text": "8"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      594,
      226,
      16,
      97
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      594,
      180,
      16,
      97
     ],
     "parameter_enable": 1,
     "varname": "base-8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "base 8",
       "parameter_shortname": "base 8",
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
     "id": "obj-86",
     "maxclass": "matrixctrl",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      440,
      336,
      176,
      176
     ],
     "outlettype": [
      "list",
      "list"
     ],
     "presentation": 1,
     "presentation_rect": [
      440,
      290,
      176,
      176
     ],
     "varname": "grid",
     "rows": 8,
     "columns": 8,
     "scale": 1
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      516,
      604,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      470,
      604,
      18
     ],
     "text": "OSC, UDP port 9001: /riverrun/xy x y, /riverrun/motion ax ay az gx gy gz"
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      534,
      604,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      488,
      604,
      18
     ],
     "text": "/riverrun/latent i v, /riverrun/noise i v. No phone? 'riverrun motion' plays one."
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      104,
      552,
      604,
      18
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      104,
      506,
      604,
      18
     ],
     "text": "Also /accelerometer, /accxyz, /riverrun/accel, /gyroscope, /riverrun/gyro x y z"
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "newobj",
     "numinlets": 32,
     "numoutlets": 29,
     "patching_rect": [
      96,
      582,
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
       1388.0,
       970
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
          99.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "udpreceive 9001"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "newobj",
         "numinlets": 11,
         "numoutlets": 11,
         "patching_rect": [
          10,
          90,
          772.1,
          22
         ],
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
          "",
          ""
         ],
         "text": "route /riverrun/xy /riverrun/motion /riverrun/accel /accelerometer /accxyz /riverrun/gyro /gyroscope /riverrun/trigger /riverrun/latent /riverrun/noise"
        }
       },
       {
        "box": {
         "id": "obj-3",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          860,
          88,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-4",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          860,
          148,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          10,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
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
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p x",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-7",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          10,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p x-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          140,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
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
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p y",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-14",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          140,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p y-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          270,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              28.0,
              22
             ],
             "text": "-1",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p ax",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-19",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          270,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p ax-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-23",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          400,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              28.0,
              22
             ],
             "text": "-1",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p ay",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-24",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          400,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p ay-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-28",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          530,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              28.0,
              22
             ],
             "text": "-1",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p az",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-29",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          530,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p az-offset",
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
          660,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              44.6,
              22
             ],
             "text": "-3.142",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
              40.6,
              22
             ],
             "text": "3.142",
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gx",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-34",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          660,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gx-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-38",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          790,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              44.6,
              22
             ],
             "text": "-3.142",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
              40.6,
              22
             ],
             "text": "3.142",
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gy",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-39",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          790,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gy-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-43",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          920,
          460,
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
           811.3,
           510
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
             "numoutlets": 2,
             "patching_rect": [
              10,
              100,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-2",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 1,
             "patching_rect": [
              10,
              400,
              384.7,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max(-1.0\\, min(1.0\\, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2\\, 0.001)))"
            }
           },
           {
            "box": {
             "id": "obj-6",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              140,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 3,
             "numoutlets": 3,
             "patching_rect": [
              480,
              100,
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
             "id": "obj-8",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 2,
             "patching_rect": [
              480,
              220,
              34.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t b b"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              180,
              108.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr min($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-10",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-11",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              570,
              140,
              57.3,
              22
             ],
             "text": "1000000",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-12",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              180,
              111.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr max($f1\\, $f2)"
            }
           },
           {
            "box": {
             "id": "obj-13",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              310,
              220,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-14",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              730,
              140,
              61.3,
              22
             ],
             "text": "-1000000",
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
             "numoutlets": 2,
             "patching_rect": [
              150,
              260,
              28.0,
              22
             ],
             "outlettype": [
              "",
              ""
             ],
             "text": "t f f"
            }
           },
           {
            "box": {
             "id": "obj-16",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              150,
              290,
              118.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "expr $f2 - $f1 > 0.01"
            }
           },
           {
            "box": {
             "id": "obj-17",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              150,
              320,
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
             "id": "obj-19",
             "maxclass": "newobj",
             "numinlets": 1,
             "numoutlets": 1,
             "patching_rect": [
              720,
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
             "id": "obj-20",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              360,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-21",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              640,
              360,
              44.6,
              22
             ],
             "text": "-3.142",
             "outlettype": [
              ""
             ]
            }
           },
           {
            "box": {
             "id": "obj-22",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              520,
              360,
              28.0,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "f"
            }
           },
           {
            "box": {
             "id": "obj-23",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              740,
              360,
              40.6,
              22
             ],
             "text": "3.142",
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
             "comment": "value"
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
             "comment": "learn"
            }
           },
           {
            "box": {
             "id": "obj-18",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "forget"
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
              460,
              30,
              30
             ],
             "comment": "calibrated"
            }
           }
          ],
          "lines": [
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
              "obj-4",
              0
             ],
             "order": 0
            }
           },
           {
            "patchline": {
             "source": [
              "obj-1",
              1
             ],
             "destination": [
              "obj-6",
              1
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
              "obj-5",
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
              1
             ],
             "destination": [
              "obj-8",
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
              "obj-11",
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
              "obj-9",
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
              "obj-9",
              1
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
              "obj-14",
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
              "obj-12",
              1
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
              "obj-12",
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
              "obj-13",
              1
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
              1
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
              "obj-13",
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
              "obj-10",
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
              "obj-10",
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
              "obj-13",
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
              "obj-15",
              1
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
              "obj-18",
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
              "obj-2",
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
              "obj-2",
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
              "obj-22",
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
              "obj-23",
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
              "obj-2",
              2
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
              "obj-2",
              2
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gz",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-44",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          920,
          500,
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
           310.6,
           290
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
              100,
              69.3,
              22
             ],
             "outlettype": [
              ""
             ],
             "text": "pack 0. 50."
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
              140,
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
              10,
              180,
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
             "id": "obj-6",
             "maxclass": "message",
             "numinlets": 2,
             "numoutlets": 1,
             "patching_rect": [
              250,
              100,
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
             "id": "obj-7",
             "maxclass": "newobj",
             "numinlets": 2,
             "numoutlets": 2,
             "patching_rect": [
              250,
              140,
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
             "comment": "value"
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
             "comment": "milliseconds"
            }
           },
           {
            "box": {
             "id": "obj-8",
             "maxclass": "inlet",
             "numinlets": 0,
             "numoutlets": 1,
             "patching_rect": [
              90,
              10,
              30,
              30
             ],
             "comment": "amount"
            }
           },
           {
            "box": {
             "id": "obj-9",
             "maxclass": "outlet",
             "numinlets": 1,
             "numoutlets": 0,
             "patching_rect": [
              10,
              240,
              30,
              30
             ],
             "comment": "offset"
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
              "obj-1",
              1
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
              "obj-8",
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
              "obj-3",
              1
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
              "obj-9",
              0
             ],
             "order": 0
            }
           }
          ],
          "dependency_cache": [],
          "autosave": 0
         },
         "text": "p gz-offset",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-48",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          440,
          270,
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
         "id": "obj-49",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          620,
          270,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "t b"
        }
       },
       {
        "box": {
         "id": "obj-51",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          10,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-52",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          10,
          410,
          76.0,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "unpack 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-53",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-54",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          190,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-55",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 6,
         "patching_rect": [
          190,
          410,
          129.4,
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
         "text": "unpack 0. 0. 0. 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-56",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          190,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-57",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          370,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-58",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          370,
          410,
          89.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-59",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          370,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-60",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          550,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-61",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          550,
          410,
          89.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-62",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          550,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-63",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          730,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-64",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          730,
          410,
          89.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-65",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          730,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-66",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          910,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-67",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          910,
          410,
          89.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-68",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          910,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-69",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1090,
          340,
          29.9,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t l b"
        }
       },
       {
        "box": {
         "id": "obj-70",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 3,
         "patching_rect": [
          1090,
          410,
          89.3,
          22
         ],
         "outlettype": [
          "",
          "",
          ""
         ],
         "text": "unpack 0. 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-71",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1090,
          375,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-72",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          940,
          88,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-73",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          940,
          118,
          31.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "+ 1."
        }
       },
       {
        "box": {
         "id": "obj-74",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          1040,
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
         "id": "obj-75",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1040,
          90,
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
         "id": "obj-76",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          1040,
          120,
          34.0,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "t b b"
        }
       },
       {
        "box": {
         "id": "obj-77",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1110,
          150,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-78",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1110,
          180,
          28.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "* 2."
        }
       },
       {
        "box": {
         "id": "obj-79",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1040,
          150,
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
         "id": "obj-81",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1200,
          88,
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
         "id": "obj-82",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 4,
         "patching_rect": [
          1200,
          150,
          54.0,
          22
         ],
         "outlettype": [
          "",
          "",
          "",
          ""
         ],
         "text": "t b b b b"
        }
       },
       {
        "box": {
         "id": "obj-84",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1200,
          120,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-85",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1270,
          190,
          37.3,
          22
         ],
         "text": "1500",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-86",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1200,
          190,
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
         "id": "obj-87",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          1340,
          190,
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
         "id": "obj-90",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          520,
          210,
          62.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "unpack 0."
        }
       },
       {
        "box": {
         "id": "obj-91",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          520,
          240,
          37.6,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "> 0.5"
        }
       },
       {
        "box": {
         "id": "obj-92",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 1,
         "patching_rect": [
          10,
          540,
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
         "id": "obj-93",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          570,
          70.6,
          22
         ],
         "text": "0 0 1, 1 1 1",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-95",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          130,
          540,
          57.3,
          22
         ],
         "text": "$2 $1 $3",
         "outlettype": [
          ""
         ]
        }
       },
       {
        "box": {
         "id": "obj-96",
         "maxclass": "newobj",
         "numinlets": 8,
         "numoutlets": 9,
         "patching_rect": [
          130,
          570,
          143.2,
          22
         ],
         "outlettype": [
          "signal",
          "signal",
          "list",
          "",
          "",
          "",
          "",
          "",
          ""
         ],
         "text": "matrix~ 8 8 1. @ramp 30"
        }
       },
       {
        "box": {
         "id": "obj-98",
         "maxclass": "newobj",
         "numinlets": 1,
         "numoutlets": 2,
         "patching_rect": [
          10,
          620,
          76.0,
          22
         ],
         "outlettype": [
          "",
          ""
         ],
         "text": "unpack 0. 0."
        }
       },
       {
        "box": {
         "id": "obj-99",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          650,
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
         "id": "obj-100",
         "maxclass": "newobj",
         "numinlets": 9,
         "numoutlets": 9,
         "patching_rect": [
          10,
          680,
          106.0,
          22
         ],
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
         ],
         "text": "sel 1 2 3 4 5 6 7 8"
        }
       },
       {
        "box": {
         "id": "obj-101",
         "maxclass": "newobj",
         "numinlets": 3,
         "numoutlets": 1,
         "patching_rect": [
          120,
          650,
          59.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "clip -3. 3."
        }
       },
       {
        "box": {
         "id": "obj-103",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          500,
          620,
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
         "id": "obj-104",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          570,
          620,
          54.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "gate 1 1"
        }
       },
       {
        "box": {
         "id": "obj-105",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          500,
          650,
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
         "id": "obj-106",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          570,
          650,
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
         "id": "obj-107",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          300,
          650,
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
         "id": "obj-110",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-111",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-112",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          10,
          830,
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
         "id": "obj-115",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          860,
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
         "id": "obj-117",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          85,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-118",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          85,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-119",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          85,
          830,
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
         "id": "obj-122",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          85,
          860,
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
         "id": "obj-124",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          160,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-125",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          160,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-126",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          160,
          830,
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
         "id": "obj-129",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          160,
          860,
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
         "id": "obj-131",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          235,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-132",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          235,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-133",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          235,
          830,
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
         "id": "obj-136",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          235,
          860,
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
         "id": "obj-138",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          310,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-139",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          310,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-140",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          310,
          830,
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
         "id": "obj-143",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          310,
          860,
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
         "id": "obj-145",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          385,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-146",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          385,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-147",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          385,
          830,
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
         "id": "obj-150",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          385,
          860,
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
         "id": "obj-152",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-153",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-154",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          460,
          830,
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
         "id": "obj-157",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          460,
          860,
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
         "id": "obj-159",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          535,
          770,
          28.0,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "f"
        }
       },
       {
        "box": {
         "id": "obj-160",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          535,
          800,
          69.3,
          22
         ],
         "outlettype": [
          ""
         ],
         "text": "pack 0. 50."
        }
       },
       {
        "box": {
         "id": "obj-161",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          535,
          830,
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
         "id": "obj-164",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          535,
          860,
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
         "comment": "x"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "y"
        }
       },
       {
        "box": {
         "id": "obj-21",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          90,
          10,
          30,
          30
         ],
         "comment": "ax"
        }
       },
       {
        "box": {
         "id": "obj-26",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "ay"
        }
       },
       {
        "box": {
         "id": "obj-31",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "az"
        }
       },
       {
        "box": {
         "id": "obj-36",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          210,
          10,
          30,
          30
         ],
         "comment": "gx"
        }
       },
       {
        "box": {
         "id": "obj-41",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          250,
          10,
          30,
          30
         ],
         "comment": "gy"
        }
       },
       {
        "box": {
         "id": "obj-46",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          290,
          10,
          30,
          30
         ],
         "comment": "gz"
        }
       },
       {
        "box": {
         "id": "obj-5",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          330,
          10,
          30,
          30
         ],
         "comment": "smooth"
        }
       },
       {
        "box": {
         "id": "obj-8",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          370,
          10,
          30,
          30
         ],
         "comment": "learn"
        }
       },
       {
        "box": {
         "id": "obj-50",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          410,
          10,
          30,
          30
         ],
         "comment": "hold"
        }
       },
       {
        "box": {
         "id": "obj-83",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          450,
          10,
          30,
          30
         ],
         "comment": "let-go"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          490,
          10,
          30,
          30
         ],
         "comment": "x-amount"
        }
       },
       {
        "box": {
         "id": "obj-17",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          530,
          10,
          30,
          30
         ],
         "comment": "y-amount"
        }
       },
       {
        "box": {
         "id": "obj-22",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          570,
          10,
          30,
          30
         ],
         "comment": "ax-amount"
        }
       },
       {
        "box": {
         "id": "obj-27",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          610,
          10,
          30,
          30
         ],
         "comment": "ay-amount"
        }
       },
       {
        "box": {
         "id": "obj-32",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          650,
          10,
          30,
          30
         ],
         "comment": "az-amount"
        }
       },
       {
        "box": {
         "id": "obj-37",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          690,
          10,
          30,
          30
         ],
         "comment": "gx-amount"
        }
       },
       {
        "box": {
         "id": "obj-42",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          730,
          10,
          30,
          30
         ],
         "comment": "gy-amount"
        }
       },
       {
        "box": {
         "id": "obj-47",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          770,
          10,
          30,
          30
         ],
         "comment": "gz-amount"
        }
       },
       {
        "box": {
         "id": "obj-9",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          810,
          10,
          30,
          30
         ],
         "comment": "forget"
        }
       },
       {
        "box": {
         "id": "obj-108",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          850,
          10,
          30,
          30
         ],
         "comment": "neutral"
        }
       },
       {
        "box": {
         "id": "obj-97",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          890,
          10,
          30,
          30
         ],
         "comment": "grid"
        }
       },
       {
        "box": {
         "id": "obj-114",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          930,
          10,
          30,
          30
         ],
         "comment": "base-1"
        }
       },
       {
        "box": {
         "id": "obj-121",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          970,
          10,
          30,
          30
         ],
         "comment": "base-2"
        }
       },
       {
        "box": {
         "id": "obj-128",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1010,
          10,
          30,
          30
         ],
         "comment": "base-3"
        }
       },
       {
        "box": {
         "id": "obj-135",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1050,
          10,
          30,
          30
         ],
         "comment": "base-4"
        }
       },
       {
        "box": {
         "id": "obj-142",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1090,
          10,
          30,
          30
         ],
         "comment": "base-5"
        }
       },
       {
        "box": {
         "id": "obj-149",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1130,
          10,
          30,
          30
         ],
         "comment": "base-6"
        }
       },
       {
        "box": {
         "id": "obj-156",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1170,
          10,
          30,
          30
         ],
         "comment": "base-7"
        }
       },
       {
        "box": {
         "id": "obj-163",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1210,
          10,
          30,
          30
         ],
         "comment": "base-8"
        }
       },
       {
        "box": {
         "id": "obj-102",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          1250,
          10,
          30,
          30
         ],
         "comment": "aim"
        }
       },
       {
        "box": {
         "id": "obj-116",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          920,
          30,
          30
         ],
         "comment": "latent 1"
        }
       },
       {
        "box": {
         "id": "obj-123",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          920,
          30,
          30
         ],
         "comment": "latent 2"
        }
       },
       {
        "box": {
         "id": "obj-130",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          920,
          30,
          30
         ],
         "comment": "latent 3"
        }
       },
       {
        "box": {
         "id": "obj-137",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          130,
          920,
          30,
          30
         ],
         "comment": "latent 4"
        }
       },
       {
        "box": {
         "id": "obj-144",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          170,
          920,
          30,
          30
         ],
         "comment": "latent 5"
        }
       },
       {
        "box": {
         "id": "obj-151",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          210,
          920,
          30,
          30
         ],
         "comment": "latent 6"
        }
       },
       {
        "box": {
         "id": "obj-158",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          250,
          920,
          30,
          30
         ],
         "comment": "latent 7"
        }
       },
       {
        "box": {
         "id": "obj-165",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          290,
          920,
          30,
          30
         ],
         "comment": "latent 8"
        }
       },
       {
        "box": {
         "id": "obj-80",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          330,
          920,
          30,
          30
         ],
         "comment": "arriving"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          370,
          920,
          30,
          30
         ],
         "comment": "x"
        }
       },
       {
        "box": {
         "id": "obj-15",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          410,
          920,
          30,
          30
         ],
         "comment": "y"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          450,
          920,
          30,
          30
         ],
         "comment": "ax"
        }
       },
       {
        "box": {
         "id": "obj-25",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          490,
          920,
          30,
          30
         ],
         "comment": "ay"
        }
       },
       {
        "box": {
         "id": "obj-30",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          530,
          920,
          30,
          30
         ],
         "comment": "az"
        }
       },
       {
        "box": {
         "id": "obj-35",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          570,
          920,
          30,
          30
         ],
         "comment": "gx"
        }
       },
       {
        "box": {
         "id": "obj-40",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          610,
          920,
          30,
          30
         ],
         "comment": "gy"
        }
       },
       {
        "box": {
         "id": "obj-45",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          650,
          920,
          30,
          30
         ],
         "comment": "gz"
        }
       },
       {
        "box": {
         "id": "obj-89",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          690,
          920,
          30,
          30
         ],
         "comment": "x"
        }
       },
       {
        "box": {
         "id": "obj-88",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          730,
          920,
          30,
          30
         ],
         "comment": "hold"
        }
       },
       {
        "box": {
         "id": "obj-94",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          770,
          920,
          30,
          30
         ],
         "comment": "grid"
        }
       },
       {
        "box": {
         "id": "obj-109",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          810,
          920,
          30,
          30
         ],
         "comment": "base-1"
        }
       },
       {
        "box": {
         "id": "obj-113",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          850,
          920,
          30,
          30
         ],
         "comment": "base-1"
        }
       },
       {
        "box": {
         "id": "obj-120",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          890,
          920,
          30,
          30
         ],
         "comment": "base-2"
        }
       },
       {
        "box": {
         "id": "obj-127",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          930,
          920,
          30,
          30
         ],
         "comment": "base-3"
        }
       },
       {
        "box": {
         "id": "obj-134",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          970,
          920,
          30,
          30
         ],
         "comment": "base-4"
        }
       },
       {
        "box": {
         "id": "obj-141",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1010,
          920,
          30,
          30
         ],
         "comment": "base-5"
        }
       },
       {
        "box": {
         "id": "obj-148",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1050,
          920,
          30,
          30
         ],
         "comment": "base-6"
        }
       },
       {
        "box": {
         "id": "obj-155",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1090,
          920,
          30,
          30
         ],
         "comment": "base-7"
        }
       },
       {
        "box": {
         "id": "obj-162",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          1130,
          920,
          30,
          30
         ],
         "comment": "base-8"
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
          "obj-3",
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
          "obj-6",
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
          "obj-6",
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
          "obj-7",
          1
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
          "obj-7",
          2
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
          "obj-13",
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
          "obj-13",
          2
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
          "obj-4",
          0
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
          "obj-17",
          0
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
          "obj-8",
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
          "obj-9",
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
          "obj-21",
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
          "obj-4",
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
          "obj-22",
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
          "obj-8",
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
          "obj-9",
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
          "obj-26",
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
          "obj-4",
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
          "obj-27",
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
          "obj-8",
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
          "obj-9",
          0
         ],
         "destination": [
          "obj-28",
          2
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
          "obj-29",
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
          "obj-29",
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
          "obj-29",
          2
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
          "obj-33",
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
          "obj-33",
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
          "obj-35",
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
          "obj-34",
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
          "obj-34",
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
          "obj-34",
          2
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
          "obj-38",
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
          "obj-38",
          2
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
          "obj-41",
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
          "obj-4",
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
          "obj-42",
          0
         ],
         "destination": [
          "obj-39",
          2
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
          "obj-43",
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
          "obj-43",
          2
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
          "obj-46",
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
          "obj-44",
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
          "obj-44",
          2
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
          "obj-48",
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
          "obj-49",
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
          "obj-53",
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
          "obj-6",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-52",
          1
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
          "obj-2",
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
          "obj-54",
          1
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
          "obj-54",
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
          "obj-48",
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
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-55",
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
          "obj-55",
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
          "obj-55",
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
          "obj-55",
          4
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
          "obj-55",
          5
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
          "obj-2",
          2
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
          "obj-57",
          1
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
          "obj-57",
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
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-58",
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
          "obj-58",
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
          "obj-2",
          3
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
          1
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
          "obj-60",
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
          "obj-48",
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
          "obj-61",
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
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-61",
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
          "obj-61",
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
          "obj-2",
          4
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
          "obj-49",
          0
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
          "obj-65",
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
          "obj-18",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-64",
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
          "obj-64",
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
          "obj-2",
          5
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
          "obj-66",
          1
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
          "obj-66",
          0
         ],
         "destination": [
          "obj-68",
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
          "obj-68",
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
          "obj-67",
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
          "obj-67",
          1
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
          "obj-67",
          2
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
          "obj-2",
          6
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
          "obj-69",
          1
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
          "obj-69",
          0
         ],
         "destination": [
          "obj-71",
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
          "obj-71",
          0
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
          "obj-70",
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
          "obj-33",
          0
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
          "obj-38",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-70",
          2
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
          "obj-72",
          0
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
          "obj-49",
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
          "obj-73",
          0
         ],
         "destination": [
          "obj-72",
          1
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
          "obj-75",
          0
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
          "obj-76",
          0
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
          "obj-78",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-76",
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
          "obj-76",
          0
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
          "obj-73",
          0
         ],
         "destination": [
          "obj-77",
          1
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
          "obj-72",
          1
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
          "obj-77",
          1
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
          "obj-80",
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
          "obj-81",
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
          "obj-84",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-83",
          0
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
          "obj-84",
          0
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
          "obj-82",
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
          "obj-82",
          1
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
          "obj-82",
          2
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
          "obj-82",
          3
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
          "obj-87",
          0
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
          "obj-86",
          0
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
          "obj-85",
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
          "obj-90",
          0
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
          "obj-2",
          7
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
          "obj-91",
          0
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
          "obj-92",
          0
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
          "obj-93",
          0
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
          "obj-97",
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
          "obj-7",
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
          "obj-14",
          0
         ],
         "destination": [
          "obj-96",
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
          "obj-96",
          2
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
          "obj-96",
          3
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
          "obj-96",
          4
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
          "obj-96",
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
          "obj-96",
          6
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
          "obj-96",
          7
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
          "obj-99",
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
          "obj-100",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-98",
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
          "obj-2",
          8
         ],
         "destination": [
          "obj-104",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-103",
          0
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
          "obj-104",
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
          "obj-102",
          0
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
          "obj-2",
          9
         ],
         "destination": [
          "obj-106",
          1
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
          "obj-106",
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
          "obj-98",
          0
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
          "obj-107",
          0
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
          "obj-109",
          0
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
          "obj-110",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          0
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
          "obj-111",
          0
         ],
         "destination": [
          "obj-112",
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
          "obj-111",
          1
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
          "obj-113",
          0
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
          "obj-111",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-112",
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
          0
         ],
         "destination": [
          "obj-115",
          1
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
          "obj-116",
          0
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
          "obj-117",
          1
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
          "obj-117",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-118",
          0
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
          "obj-4",
          0
         ],
         "destination": [
          "obj-118",
          1
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
          "obj-120",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-121",
          0
         ],
         "destination": [
          "obj-118",
          0
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
          "obj-122",
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
          "obj-122",
          1
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
          "obj-123",
          0
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
          "obj-124",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          2
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
          "obj-125",
          0
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
          "obj-4",
          0
         ],
         "destination": [
          "obj-125",
          1
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
          0
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
          "obj-125",
          0
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
          "obj-129",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-96",
          2
         ],
         "destination": [
          "obj-129",
          1
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
          "obj-130",
          0
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
          "obj-131",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          3
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
          "obj-132",
          0
         ],
         "destination": [
          "obj-133",
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
          "obj-132",
          1
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
          "obj-134",
          0
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
          "obj-132",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-133",
          0
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
          "obj-96",
          3
         ],
         "destination": [
          "obj-136",
          1
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
          "obj-137",
          0
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
          "obj-138",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          4
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
          "obj-139",
          0
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
          "obj-4",
          0
         ],
         "destination": [
          "obj-139",
          1
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
          "obj-141",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-142",
          0
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
          "obj-140",
          0
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
          "obj-96",
          4
         ],
         "destination": [
          "obj-143",
          1
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
          "obj-144",
          0
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
          "obj-145",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          5
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
          "obj-146",
          0
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
          "obj-4",
          0
         ],
         "destination": [
          "obj-146",
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
          "obj-148",
          0
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
          "obj-146",
          0
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
          "obj-150",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-96",
          5
         ],
         "destination": [
          "obj-150",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-150",
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
          "obj-101",
          0
         ],
         "destination": [
          "obj-152",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          6
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
          "obj-153",
          0
         ],
         "destination": [
          "obj-154",
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
          "obj-153",
          1
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
          "obj-155",
          0
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
          "obj-153",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-154",
          0
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
          "obj-96",
          6
         ],
         "destination": [
          "obj-157",
          1
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
          "obj-158",
          0
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
          "obj-159",
          1
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-100",
          7
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
          "obj-160",
          0
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
          "obj-4",
          0
         ],
         "destination": [
          "obj-160",
          1
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
          "obj-162",
          0
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
          "obj-160",
          0
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
          "obj-164",
          0
         ],
         "order": 0
        }
       },
       {
        "patchline": {
         "source": [
          "obj-96",
          7
         ],
         "destination": [
          "obj-164",
          1
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
          "obj-165",
          0
         ],
         "order": 0
        }
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p motion",
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
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
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
     "id": "obj-91",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 2,
     "patching_rect": [
      96,
      634,
      620,
      22
     ],
     "outlettype": [
      "signal",
      "signal"
     ],
     "text": "nn~ strings.ts decode 1024"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 8,
     "numoutlets": 2,
     "patching_rect": [
      96,
      678,
      620,
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
     "id": "obj-93",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      722,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      548,
      80,
      20
     ],
     "text": "target"
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      722,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      542,
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
     "id": "obj-95",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      104,
      730,
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
      104,
      550,
      50,
      40
     ],
     "parameter_enable": 1,
     "varname": "target",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "target",
       "parameter_shortname": "target",
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
        "latents",
        "noise"
       ]
      }
     },
     "num_lines_patching": 2,
     "num_lines_presentation": 2
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      168,
      730,
      530,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      168,
      550,
      530,
      20
     ],
     "text": "latents: anything can be reached, also what was never heard"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      168,
      750,
      530,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      168,
      570,
      530,
      20
     ],
     "text": "noise: the flow makes it plausible, coming from what just sounded"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "newobj",
     "numinlets": 5,
     "numoutlets": 3,
     "patching_rect": [
      96,
      786,
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
       388.0,
       370
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
         "id": "obj-3",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          110,
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
         "id": "obj-4",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          110,
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
         "id": "obj-5",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          110,
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
         "id": "obj-6",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220,
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
         "id": "obj-7",
         "maxclass": "message",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          220,
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
         "id": "obj-8",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 2,
         "patching_rect": [
          220,
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
         "id": "obj-13",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          10,
          260,
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
          10,
          220,
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
         "id": "obj-15",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          120,
          220,
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
         "id": "obj-17",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          230,
          260,
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
         "id": "obj-18",
         "maxclass": "newobj",
         "numinlets": 2,
         "numoutlets": 1,
         "patching_rect": [
          230,
          220,
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
          220,
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
         "id": "obj-9",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          10,
          10,
          30,
          30
         ],
         "comment": "latents 1"
        }
       },
       {
        "box": {
         "id": "obj-10",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          50,
          10,
          30,
          30
         ],
         "comment": "latents 2"
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
         "comment": "noise 1"
        }
       },
       {
        "box": {
         "id": "obj-12",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          130,
          10,
          30,
          30
         ],
         "comment": "noise 2"
        }
       },
       {
        "box": {
         "id": "obj-1",
         "maxclass": "inlet",
         "numinlets": 0,
         "numoutlets": 1,
         "patching_rect": [
          170,
          10,
          30,
          30
         ],
         "comment": "target"
        }
       },
       {
        "box": {
         "id": "obj-16",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          10,
          320,
          30,
          30
         ],
         "comment": "sound 1"
        }
       },
       {
        "box": {
         "id": "obj-20",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          50,
          320,
          30,
          30
         ],
         "comment": "sound 2"
        }
       },
       {
        "box": {
         "id": "obj-2",
         "maxclass": "outlet",
         "numinlets": 1,
         "numoutlets": 0,
         "patching_rect": [
          90,
          320,
          30,
          30
         ],
         "comment": "aim"
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
          "obj-1",
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
          "obj-9",
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
          "obj-5",
          0
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
          "obj-8",
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
          "obj-15",
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
          "obj-16",
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
          "obj-5",
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
          "obj-12",
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
          "obj-8",
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
          "obj-17",
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
       }
      ],
      "dependency_cache": [],
      "autosave": 0
     },
     "text": "p target",
     "outlettype": [
      "",
      "",
      ""
     ]
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      8,
      838,
      72,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      8,
      618,
      80,
      20
     ],
     "text": "output"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      82,
      838,
      12,
      12
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      96,
      612,
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
     "id": "obj-101",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      104,
      848,
      40,
      40
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      104,
      622,
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
     "id": "obj-102",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      110,
      892,
      34,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      110,
      666,
      34,
      20
     ],
     "text": "on"
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      848,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      622,
      98,
      20
     ],
     "text": "level"
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      258,
      849,
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
      623,
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
     "id": "obj-105",
     "maxclass": "flonum",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      468,
      848,
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
      622,
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
     "id": "obj-106",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      528,
      848,
      120,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      528,
      622,
      120,
      20
     ],
     "text": "dB"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      874,
      98,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      648,
      98,
      20
     ],
     "text": "record"
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "live.toggle",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      258,
      874,
      20,
      20
     ],
     "outlettype": [
      ""
     ],
     "presentation": 1,
     "presentation_rect": [
      258,
      648,
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
     "id": "obj-109",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      288,
      874,
      370,
      20
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      288,
      648,
      370,
      20
     ],
     "text": "asks for a file, and writes until you turn it off"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      156,
      900,
      510,
      36
     ],
     "outlettype": [],
     "presentation": 1,
     "presentation_rect": [
      156,
      674,
      510,
      36
     ],
     "text": "On starts the audio too and fades in. No NaN, no DC, a limiter; silent after loading."
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      674,
      848,
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
      622,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "live.meter~",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      692,
      848,
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
      622,
      14,
      80
     ]
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "newobj",
     "numinlets": 5,
     "numoutlets": 2,
     "patching_rect": [
      96,
      948,
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
      "obj-60",
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
      "obj-68",
      0
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
      "obj-39",
      0
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
      "obj-43",
      0
     ],
     "destination": [
      "obj-90",
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
      "obj-90",
      2
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
      "obj-90",
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
      "obj-90",
      4
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
      "obj-90",
      5
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
      "obj-90",
      6
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      0
     ],
     "destination": [
      "obj-90",
      7
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
      "obj-90",
      8
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
      "obj-90",
      9
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
      "obj-90",
      10
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
      "obj-90",
      11
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
      "obj-90",
      12
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
      "obj-90",
      13
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
      "obj-90",
      14
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
      "obj-90",
      15
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
      "obj-90",
      16
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
      "obj-90",
      17
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
      "obj-90",
      18
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
      "obj-90",
      19
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
      "obj-90",
      20
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
      "obj-90",
      21
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
      "obj-90",
      22
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
      "obj-90",
      23
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
      "obj-90",
      24
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
      "obj-90",
      25
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
      "obj-90",
      26
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
      "obj-90",
      27
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
      "obj-90",
      28
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-83",
      0
     ],
     "destination": [
      "obj-90",
      29
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
      "obj-90",
      30
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      8
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
      "obj-90",
      9
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
      "obj-90",
      10
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
      "obj-90",
      11
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
      "obj-90",
      12
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
      "obj-90",
      13
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
      "obj-90",
      14
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
      "obj-90",
      15
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
      "obj-90",
      16
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
      "obj-90",
      17
     ],
     "destination": [
      "obj-39",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-43",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-47",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-51",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-55",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-59",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-63",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      17
     ],
     "destination": [
      "obj-67",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      18
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
      "obj-90",
      19
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
      "obj-90",
      20
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
      "obj-90",
      20
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
      "obj-90",
      20
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
      "obj-90",
      20
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
      "obj-90",
      20
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
      "obj-90",
      20
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
      "obj-90",
      20
     ],
     "destination": [
      "obj-83",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      20
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
      "obj-90",
      21
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
      "obj-90",
      22
     ],
     "destination": [
      "obj-73",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      23
     ],
     "destination": [
      "obj-75",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      24
     ],
     "destination": [
      "obj-77",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      25
     ],
     "destination": [
      "obj-79",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      26
     ],
     "destination": [
      "obj-81",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      27
     ],
     "destination": [
      "obj-83",
      0
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      28
     ],
     "destination": [
      "obj-85",
      0
     ],
     "order": 1
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
      4
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
      "obj-105",
      0
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
      "obj-113",
      2
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
      "obj-113",
      3
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
      "obj-113",
      4
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
      "obj-111",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-113",
      1
     ],
     "destination": [
      "obj-112",
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
      "obj-91",
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      1
     ],
     "destination": [
      "obj-91",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      2
     ],
     "destination": [
      "obj-91",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      3
     ],
     "destination": [
      "obj-91",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      4
     ],
     "destination": [
      "obj-91",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      5
     ],
     "destination": [
      "obj-91",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      6
     ],
     "destination": [
      "obj-91",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      7
     ],
     "destination": [
      "obj-91",
      7
     ],
     "order": 7
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
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      1
     ],
     "destination": [
      "obj-92",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      2
     ],
     "destination": [
      "obj-92",
      2
     ],
     "order": 2
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      3
     ],
     "destination": [
      "obj-92",
      3
     ],
     "order": 3
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      4
     ],
     "destination": [
      "obj-92",
      4
     ],
     "order": 4
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      5
     ],
     "destination": [
      "obj-92",
      5
     ],
     "order": 5
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      6
     ],
     "destination": [
      "obj-92",
      6
     ],
     "order": 6
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      7
     ],
     "destination": [
      "obj-92",
      7
     ],
     "order": 7
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
      0
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      1
     ],
     "destination": [
      "obj-98",
      1
     ],
     "order": 1
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
      "obj-92",
      1
     ],
     "destination": [
      "obj-98",
      3
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
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
      "obj-98",
      1
     ],
     "destination": [
      "obj-113",
      1
     ],
     "order": 1
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
      2
     ],
     "destination": [
      "obj-90",
      31
     ],
     "order": 0
    }
   },
   {
    "patchline": {
     "source": [
      "obj-13",
      4
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
      "obj-13",
      4
     ],
     "destination": [
      "obj-92",
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
