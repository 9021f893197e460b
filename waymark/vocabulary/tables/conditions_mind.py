"""Conditions of brain, nerves, muscles and mind.

Names carried by hand from MeSH (NLM), the Disease Ontology (CC0) and the registry's condition names.
"""

from __future__ import annotations

from waymark.vocabulary.terms import Term

_DEMENTIA = ("dementia",)
_EPILEPSY = ("epilepsy",)
_DEPRESSION = ("depression",)

MIND_AND_NERVE_CONDITIONS = (
    Term(
        "stroke",
        names=(
            "cerebrovascular accident",
            "strokes",
            "ischemic stroke",
            "brain attack",
            "cerebral infarction",
            "hemorrhagic stroke",
        ),
    ),
    Term("transient ischemic attack", names=("mini stroke", "ministroke"), cued=("tia",)),
    Term("cerebral palsy", names=("cerebal palsy",), cued=("cp",)),
    Term("traumatic brain injury", names=("brain injury", "head injury", "concussion"), cued=("tbi",)),
    Term("spinal cord injury", names=("spinal cord injuries", "paraplegia", "tetraplegia")),
    Term(
        "multiple sclerosis",
        names=(
            "relapsing remitting multiple sclerosis",
            "multiple sclarosis",
            "muscular sclerosis",
            "multiple schlerosis",
            "rrms",
        ),
        cued=("ms",),
    ),
    Term("neuromyelitis optica", names=("devic's disease",), cued=("nmosd", "nmo")),
    Term(
        "parkinson's disease",
        names=("parkinson disease", "parkinsons", "parkinson", "parkinson's", "parkingsons"),
        cued=("pd",),
        broader=("parkinsonism",),
    ),
    Term("parkinsonism", names=("parkinsonian disorders", "parkinsonian syndrome", "parkinsonian disorder")),
    Term("essential tremor", cued=("et",)),
    Term("dystonia"),
    Term("restless legs syndrome", names=("restless legs",), cued=("rls",)),
    Term(
        "dementia", names=("demensia", "vascular dementia", "lewy body dementia", "frontotemporal dementia")
    ),
    Term(
        "alzheimer's disease",
        capitals=("AD",),
        names=(
            "alzheimer disease",
            "alzheimers",
            "alzheimer",
            "alzheimer's",
            "altzheimers",
            "alzeimers",
            "early alzheimer's",
        ),
        broader=_DEMENTIA,
    ),
    Term("mild cognitive impairment", names=("cognitive dysfunction",), cued=("mci",)),
    Term(
        "huntington's disease",
        names=("huntington disease", "huntingtons", "huntington's chorea"),
        cued=("hd",),
    ),
    Term(
        "amyotrophic lateral sclerosis",
        names=("lou gehrig's disease", "motor neuron disease", "motor neurone disease", "lou gehrigs"),
        cued=("als", "mnd"),
    ),
    Term(
        "spinal muscular atrophy", names=("muscular atrophy, spinal", "spinal muscular atrofy"), cued=("sma",)
    ),
    Term(
        "muscular dystrophy",
        names=(
            "muscular dystrophies",
            "myotonic dystrophy",
            "muscle dystrophy",
            "limb-girdle muscular dystrophy",
        ),
    ),
    Term(
        "duchenne muscular dystrophy",
        names=("duchenne", "muscular dystrophy, duchenne", "duchennes"),
        cued=("dmd",),
        broader=("muscular dystrophy",),
    ),
    Term("becker muscular dystrophy", names=("muscular dystrophy, becker",), broader=("muscular dystrophy",)),
    Term("myasthenia gravis", names=("myasthenia",), cued=("mg",)),
    Term("guillain-barre syndrome", names=("guillain barré", "guillain barre"), cued=("gbs",)),
    Term("chronic inflammatory demyelinating polyneuropathy", cued=("cidp",)),
    Term("friedreich ataxia", names=("friedreich's ataxia", "ataxia")),
    Term(
        "peripheral neuropathy",
        names=("neuropathy", "peripheral nervous system diseases", "nerve damage", "polyneuropathy"),
    ),
    Term("charcot-marie-tooth disease", names=("charcot marie tooth",), cued=("cmt",)),
    Term("trigeminal neuralgia", names=("neuralgia",)),
    Term(
        "epilepsy",
        names=("seizure disorder", "epileptic", "epilepcy", "focal epilepsy"),
        broader=("seizures",),
    ),
    Term("seizures", names=("seizure", "convulsions")),
    Term("dravet syndrome", names=("dravet",), broader=_EPILEPSY),
    Term("lennox-gastaut syndrome", names=("lennox gastaut",), cued=("lgs",), broader=_EPILEPSY),
    Term("tuberous sclerosis", names=("tuberous sclerosis complex",), cued=("tsc",)),
    Term("rett syndrome", names=("retts", "rett's syndrome")),
    Term("angelman syndrome", names=("angelman",)),
    Term("fragile x syndrome", names=("fragile x",)),
    Term("phelan-mcdermid syndrome", names=("phelan mcdermid",)),
    Term("migraine", names=("migraines", "migraine disorders", "migrane", "migrain")),
    Term("cluster headache", names=("cluster headaches",)),
    Term("headache", names=("headaches", "headache disorders")),
    Term("narcolepsy"),
    Term("insomnia", names=("sleeplessness", "sleep initiation and maintenance disorders", "insomia")),
    Term("chronic fatigue syndrome", names=("myalgic encephalomyelitis", "me/cfs"), cued=("cfs",)),
    Term(
        "depression",
        names=(
            "depressive disorder",
            "major depression",
            "clinical depression",
            "depresion",
            "depressive disorders",
        ),
    ),
    Term(
        "major depressive disorder", names=("depressive disorder, major",), cued=("mdd",), broader=_DEPRESSION
    ),
    Term(
        "treatment-resistant depression",
        names=("treatment resistant depression",),
        cued=("trd",),
        broader=_DEPRESSION,
    ),
    Term(
        "postpartum depression", names=("postnatal depression", "depression, postpartum"), broader=_DEPRESSION
    ),
    Term("bipolar disorder", names=("bipolar", "manic depression", "bipolar 1", "bipolar 2")),
    Term("schizophrenia", names=("schizophrenic", "schitzophrenia", "skizophrenia")),
    Term("schizoaffective disorder", names=("schizoaffective",)),
    Term(
        "anxiety",
        names=("anxiety disorder", "anxiety disorders", "generalized anxiety disorder", "anxeity"),
        cued=("gad",),
    ),
    Term("panic disorder", broader=("anxiety",)),
    Term(
        "post-traumatic stress disorder",
        names=(
            "stress disorders, post-traumatic",
            "posttraumatic stress disorder",
            "ptsd",
            "post traumatic stress",
        ),
    ),
    Term("obsessive-compulsive disorder", names=("obsessive compulsive disorder",), cued=("ocd",)),
    Term(
        "autism",
        names=(
            "autistic",
            "autism spectrum disorder",
            "autistic disorder",
            "asperger's",
            "aspergers",
            "on the spectrum",
            "autisim",
        ),
        cued=("asd",),
    ),
    Term(
        "attention deficit hyperactivity disorder",
        names=(
            "attention deficit disorder with hyperactivity",
            "attention deficit disorder",
            "adhd",
            "attention-deficit/hyperactivity disorder",
        ),
        cued=("add",),
    ),
    Term("anorexia nervosa", names=("anorexia",), broader=("eating disorders",)),
    Term("bulimia nervosa", names=("bulimia",), broader=("eating disorders",)),
    Term(
        "eating disorders", names=("eating disorder", "binge eating disorder", "feeding and eating disorders")
    ),
    Term("borderline personality disorder"),
    Term("tourette syndrome", names=("tourettes", "tourette's", "tic disorder")),
    Term(
        "alcohol use disorder",
        names=("alcoholism", "alcoholic", "alcohol dependence", "alcohol addiction", "alcohol abuse"),
        cued=("aud",),
        broader=("substance use disorder",),
    ),
    Term(
        "substance use disorder",
        names=("substance-related disorders", "drug addiction", "addiction", "drug abuse", "substance abuse"),
    ),
    Term(
        "opioid use disorder",
        names=("opioid-related disorders", "opioid addiction", "opioid dependence", "heroin addiction"),
        cued=("oud",),
        broader=("substance use disorder",),
    ),
    Term(
        "cocaine use disorder",
        names=("cocaine-related disorders", "cocaine addiction"),
        broader=("substance use disorder",),
    ),
    Term(
        "tobacco use disorder",
        names=("nicotine dependence", "quit smoking", "smoking cessation", "stop smoking", "smoking"),
    ),
    Term("developmental delay", names=("intellectual disability",)),
    Term("hydrocephalus", names=("water on the brain",)),
    Term("spina bifida"),
)
