"""Answers of a few words to a yes-or-no question, by the fact asked and what they mean; none of them is sure."""

from __future__ import annotations

from collections.abc import Mapping

from waymark.profile.facts import FactName

ANY: Mapping[bool, str] = {
    True: "yh|ye|mhm|mm hmm|mmhmm|uh huh|uhuh|for sure|thats correct|that's correct|currently yes|at present yes|now yes|"
    "yes currently|right now yes|it is so|he does|she does|i do|they do|he is|she is|i am",
    False: "na|currently no|at present no|at the moment no|right now no|for now no|presently no|no currently|"
    "not currently|not presently|nothing of the sort|nope nobody|no none",
}

BY_FACT: Mapping[FactName, Mapping[bool, str]] = {
    FactName.TRANSFUSION_DEPENDENT: {
        True: "loads|loads of them|lots|a lot|very often|very frequently|all the time|constantly|too many|so many|"
        "he has them|she has them|i have them|he gets them|she gets them|i get them|gets blood yes|dependent|"
        "simple transfusions|top ups regularly|regular top ups|for life|since forever|ever since|every few weeks",
        False: "once|just once|one time|once ever|used to|used to be|no longer|top ups only|only top ups|not dependent|"
        "dont need them|don't need them|doesnt need them|doesn't need them|hardly ever|very rarely|rarely|seldom|"
        "prn|only prn|only iron|just iron|iron only|just folic acid|folic acid only|when hb drops|when it drops|"
        "after surgery once|once after surgery|twice in his life|twice in her life|twice in my life|twice ever|"
        "stopped last year|stopped years ago|not since|not in years|only as a baby|only at birth|in the past",
    },
    FactName.MATCHED_DONOR: {
        True: "10/10|10 out of 10|12/12|mrd|msd|donor available|a donor is available|have one|we have one|got one|"
        "we found one|they found one|one found|potential donor found|matched sibling|sibling matched",
        False: "not found|none found|tested all no|all tested no|no siblings|no brothers or sisters|mmud|no family donor|"
        "not in the family|no one in the family|nobody in the family|none in the family|no suitable donor",
    },
    FactName.OTHER_TRIAL: {
        True: "enrolled|enrolled already|yes one|in one|in one now|im in one|i'm in one|on one",
        False: "was in one before|in one before|in the past|long ago|years ago|a while ago|finished|1st time|first time|"
        "got rejected|was rejected|turned down|screen failed|applied|thinking about one|looking for one|not yet",
    },
    FactName.PREGNANT: {
        True: "expecting|up the duff|preggo|preggers",
        False: "trying|still trying|trying to|trying to be|we are trying|i wish|not yet|no more|past that",
    },
    FactName.BREASTFEEDING: {
        True: "pumping|expressing|exclusively|exclusively bf|ebf|partly|partially|mixed|combi|combi feeding|combo|"
        "still|at night|nights only|only at night",
        False: "formula|formula only|bottle|bottle fed|bottles|bottle only|weaned|dried up|not any more",
    },
}
