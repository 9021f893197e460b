"""Words that stand where a name might stand and are none: "I'm Italian", "im diabetic", "my son only"."""

from __future__ import annotations

_SMALL_WORDS = (
    "a an the not no so very really just also still only here there now then back home alone in on at "
    "from of for with about and or but to too my your his her our their its this that who what how "
    "where when why which i he she it we they you me us if as by after before since until because well "
    "always never already ever often sometimes currently recently again almost nearly once yes hi hello "
    "thanks please today tomorrow yesterday help mine yours all one both neither none some any nobody "
    "everybody anybody nothing everything "
)
_VERBS = (
    "is are was were be been has have had do does did can could will would may might must should needs "
    "need wants want got gets takes took lives goes went says said looks feels born aged turns turned "
    "doesnt isnt wasnt hasnt cant wont didnt came comes suffers started stopped keeps "
)
_PEOPLE = (
    "mother father mum mom dad parent mama papa grandma grandpa carer caregiver patient nurse doctor "
    "guardian someone daughter son wife husband sister brother aunt uncle friend woman man girl boy "
    "person adult teenager human child student teacher engineer widow widower smoker refugee immigrant "
    "veteran survivor donor carrier "
)
_NATIONS = (
    "afghan african albanian algerian american arab argentinian armenian asian australian austrian "
    "azerbaijani bangladeshi belgian bengali bosnian brazilian british bulgarian burmese cambodian "
    "canadian chilean chinese colombian croatian cuban cypriot czech danish dominican dutch ecuadorian "
    "egyptian emirati english eritrean estonian ethiopian european filipino finnish french georgian "
    "german ghanaian greek gujarati haitian hausa hungarian icelandic igbo indian indonesian iranian "
    "iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kurdish "
    "kuwaiti lao latvian lebanese libyan lithuanian malaysian maldivian maltese mexican mongolian "
    "moroccan muslim nepali nigerian norwegian omani pakistani palestinian persian peruvian polish "
    "portuguese punjabi qatari roma romanian russian sardinian saudi scottish serbian sicilian sikh "
    "singaporean slovak slovenian somali spanish sri sudanese swedish swiss syrian taiwanese tamil thai "
    "tibetan tunisian turkish ukrainian uzbek venezuelan vietnamese welsh yemeni yoruba christian hindu "
    "catholic buddhist latina latino hispanic black white brown mixed "
)
_STATES = (
    "diabetic pregnant anemic anaemic asthmatic sick ill ok okay fine good better worse bad sad mad "
    "glad tired scared afraid worried lost confused sure unsure certain sorry happy alive dead done "
    "ready new old young male female single married divorced deaf blind weak strong stuck busy free "
    "poor rich desperate hopeful lonely angry upset awake positive negative healthy allergic interested "
    "affected transfused gay trans straight bi great awful terrible nervous anxious cold hot hungry "
    "urgent high low first second third next last pale thin fat obese short tall numb vegan vegetarian "
    "broke dizzy sleepy drunk clean sober safe fair right wrong late early open quiet brave calm "
    "curious out up down off over away gone human real serious suicidal heartbroken broken mental "
    "terminal normal kind mean shy lazy crazy silly hurt fed shook fun legal emotional local nice dumb "
    "stupid unwell grieving dying yellow blue red "
)
_HEALTH = (
    "post pre transfusion transplant gene stem cell cells bone marrow iron donor remission immune "
    "homozygous heterozygous major minor intermedia trait beta alpha thal thalassemia thalassaemia "
    "sickle hemoglobin haemoglobin hb hbss hbsc hbs hbe hiv scd tdt ntdt aml cml cll mds ms als ibd "
    "copd ckd cf pnh itp ttp gvhd hla rh covid cancer lupus leukemia leukaemia lymphoma stage grade "
    "type group class chronic acute parkinson alzheimer crohn cooley hodgkin duchenne fanconi gaucher "
    "lyme blood "
)
_DATES_AND_NUMBERS = (
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty "
    "fifty sixty seventy eighty ninety "
)
_MEASURES_AND_MORE = (
    "age ages weight height ferritin hemoglobin haemoglobin platelets creatinine level levels count counts "
    "result results test tests dose pain distance temperature temp spleen liver heart health condition "
    "doses family kid baby nephew niece cousin grandson granddaughter grandmother grandfather grandchild "
    "everyone hard easy insane hell torture ridiculous nonsense amazing cool wonderful much part full "
    "told gave thinks asked knows thought visit visits appointment office letter sent diagnosis score "
    "treatment hospital clinic trial trials question urgent important member "
)

NOT_NAMES = frozenset(
    " ".join(
        (_MEASURES_AND_MORE, _SMALL_WORDS, _VERBS, _PEOPLE, _NATIONS, _STATES, _HEALTH, _DATES_AND_NUMBERS)
    ).split()
)
