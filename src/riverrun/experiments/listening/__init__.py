"""The blind listening test of a comparison: who hears a difference, and what sounds better?

    loudness     makes the sounds of a trial equally loud
    stimuli      what each subject makes of some clips
    design       the trials, and the key: listening-key.json
    answers      the file of a listener
    summary      answers → listening.json

`riverrun.experiments.report` writes the page, listening.html.
"""
