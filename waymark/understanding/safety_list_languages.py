"""The plainest alarms in nine more languages: a short, fixed list. Our own, NOT clinically reviewed.

Written without accents and apostrophes, as the checked text is; the languages' own word for "not" before a
phrase sets it aside, and nothing else does.
"""

from __future__ import annotations

_NOT = (
    r"(?<!no )(?<!non )(?<!nao )(?<!sin )(?<!sans )(?<!senza )(?<!sem )(?<!keine )(?<!kein )(?<!pas de )"
    r"(?<!no tengo )(?<!no tiene )(?<!non ho )(?<!non ha )(?<!nao tenho )(?<!nao tem )"
)

SELF_HARM_ELSEWHERE = (
    rf"{_NOT}(?:(?:me )?quiero (?:morir(?:me)?\b|matarme\b)|quiere (?:morir(?:se)?|matarse)\b)",
    r"no (?:quiero|quiere) (?:seguir viviendo|vivir(?: mas)?)\b(?! (?:en|con|aqui|lejos|solo|sola)\b)",
    rf"{_NOT}(?:voglio|vuole) (?:morire|uccider(?:mi|si)|ammazzar(?:mi|si)|farla finita)\b",
    r"non (?:voglio|vuole) (?:piu )?vivere(?: piu)?\b(?! (?:a|in|con|qui|lontano|solo|sola)\b)",
    r"(?:je veux|jai envie de|(?:il|elle) veut) (?:mourir|me tuer|se tuer|en finir)\b",
    r"je (?:ne )?veux plus vivre\b(?! (?:a|en|avec|ici|loin|seul|seule)\b)",
    r"(?:ich will|ich mochte|(?:er|sie) will) (?:sterben|mich umbringen|sich umbringen|tot sein)\b",
    r"ich (?:will|mochte|kann) nicht mehr leben\b|ich bringe mich um\b|selbstmord\b",
    rf"{_NOT}(?:quero|quer) (?:morrer|me matar|se matar)\b",
    r"nao (?:quero|quer) (?:mais )?viver(?: mais)?\b(?! (?:em|com|aqui|longe|sozinho|sozinha)\b)",
    r"不想(?:再)?活|活不下去|(?<!不)(?<!没有)(?<!沒有)(?:想|要)自[杀殺]|(?<!不)想死(?![你他她])",
    r"ayoko na(?: po| pong| nang| ng)* mabuhay\b|gusto ko na(?:ng)?(?: po)? mamatay\b|magpapakamatay\b",
    r"(?:jeena|jina) nahi (?:chahta|chahti|hai)\b|(?:mar|marna) (?:jana )?(?:chahta|chahti)"
    r" (?:hu|hoon|hun)\b|"
    r"khudkushi\b",
    r"nataka kufa\b|(?:dunia|maisha) (?:hii )?sitaki tena\b|sitaki (?:kuishi|maisha) tena\b",
    r"(?:sana )?hindi na (?:ako|po ako) (?:sana )?magising\b|queria (?:sumir|morrer)\b",
)
MEDICAL_ELSEWHERE = (
    rf"{_NOT}(?:no (?:me |le )?para de sangrar\b|no deja de sangrar\b)|se (?:me )?tomo todas las pastillas\b",
    r"ame(?:kunywa|kula|meza) (?:dawa zote|sumu|paraffin|mafuta ya taa|dawa ya panya)\b|anashtuka\b",
    r"no (?:puedo|puede|podemos) respirar\b|no respira\b|no (?:me |le )?llega (?:el )?aire\b",
    rf"{_NOT}(?:dolor (?:de|en el) pecho\b|(?:me|le) duele (?:mucho )?(?:el|the) (?:pecho|chest)\b)",
    r"non (?:riesco|riesce) (?:piu )?a respirare\b|non respir[ao]\b",
    rf"{_NOT}(?:dolor[ei] al petto\b|(?:mi|gli|le) fa male il petto\b)",
    r"je (?:ne )?(?:peux|narrive|arrive) (?:plus|pas) (?:a )?respirer\b|"
    r"(?:il|elle) (?:ne )?(?:peut|narrive|arrive) (?:plus|pas) (?:a )?respirer\b|"
    r"(?:ne )?respire (?:plus|pas)\b",
    rf"{_NOT}(?:douleurs? (?:a|dans) la poitrine\b|(?:jai|il a|elle a) mal a la poitrine\b)",
    r"kann nicht (?:mehr )?(?:richtig )?atmen\b|(?:bekomm\w*|krieg\w*) keine luft\b|atmet nicht\b",
    rf"{_NOT}(?:brustschmerz\w*|schmerzen in der brust\b)",
    r"nao (?:consigo|consegue) respirar\b|nao (?:esta respirando|respira)\b",
    rf"{_NOT}dor(?:es)? no peito\b",
    r"(?:无法|無法|不能|没法)呼吸|喘不[过過]气|喘不過氣|(?<!没有)(?<!沒有)(?<!无)胸(?:口)?[痛疼]",
    r"nangi(?:n)?gisay\b|hindi (?:siya )?makahinga\b|(?:saans|sans) nahi (?:aa|le)\b",
)
