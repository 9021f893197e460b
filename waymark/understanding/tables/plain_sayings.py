"""Whole messages of a few words that can mean one thing only, by the intent they have."""

from __future__ import annotations

from collections.abc import Mapping

PLAIN_SAYINGS: Mapping[str, str] = {
    "affirm": "k|kk|bet|jee|ji haan|haan ji|opo|sige|sige po|👍|👌|✅|go on then|fire away|no worries fire away|ask away|"
    "carry on|please carry on|crack on|crack on then|go for it|sure thing|yes please|yes pls|i accept|i agree|agreed|"
    "i have read it and i accept|i read it and i agree|fine by me|aye go on|lets do it|let's do it|sounds good to me|"
    "yes go ahead|ok go ahead|go ahead|please go ahead|ok shoot|two more questions is fine|thats fine go on|ok go on",
    "deny": "nothing else|nothing more|no nothing else|that's all|thats all|that's it|thats it|no that's it|nope nothing|hard pass|not necessary|not necessary thank you|not necessary thanks|denies|0 of those|"
    "zero of those|none of those|none of them|no thanks|no thank you|nah im good|nah i'm good|nah im alright|"
    "no thats all|nahi|hindi po|id just as soon not|i'd just as soon not|no ta|no need|no need thanks|not today thanks",
    "rather_not_say": "id rather not|i'd rather not|rather not|skip it|skip that|skip that one|next question|"
    "id rather not say|i'd rather not say|none of your business|prefer not to say|no comment|mind your own business|"
    "not telling",
    "not_sure": "no clue|beats me|your guess is as good as mine|search me|who knows|havent a clue|haven't a clue|"
    "no se|no sé|not a scooby|anyones guess|anyone's guess|couldnt tell you|couldn't tell you|couldnae tell ye|ni idea|no idea mate",
    "show_more_trials": "keep em coming|keep them coming|next lot|next lot please|rightio next lot|next ones|show more|"
    "show us more|show me more|any more|any others|got any others|got any more|is that it|is that all|"
    "what else you got|what else have you got|next page|dig deeper|next three|more trials|more please|"
    "can i see some more|carn i see sum mor|the rest please",
    "ask_location": "where is it|wear is it|whereabouts|whereabouts is it|where's it at|wheres it at|where are they|"
    "where is that|where is this|site list|sites|which city|which hospital|what hospital|how far is it|where would it be|"
    "whats the location|where do they do it|weh it deh|saan po|saan po yan",
    "ask_contact": "how do i email|how do i email them|hoo do i emale|who do i call|who do i ring|whom do i call|"
    "contact details|contact details please|what's the number|whats the number|whats their email|phone number please|"
    "how do i reach them|how do i get hold of them|who do i contact",
    "goodbye": "bye now|better shoot through|catch ya|righto thatll do me catch ya|cheerio|tata|ta ta|gotta go|gtg|ttyl|"
    "see ya|signing off|end of conversation|and of conversation|gotta run|over and out|laters|adios|ciao for now|"
    "goodnight|good night|talk later|night night",
    "thank": "ta|ta hen|ta love|ta muchly|ty|tysm|tyvm|thx|cheers|cheers mate|cheers love|good on ya|good on you|salamat|"
    "salamat po|salamat po talaga|shukriya|dhanyavaad|gracias|muchas gracias|merci|danke|obrigado|obrigada|grazie|"
    "fank you so mutch|thanks a million|much obliged|much appreciated|god bless you|ur a star|you're a star",
    "greet": "yo|owyagoin|g'day|gday|how do|hiya|namaste|salaam|salam|assalamualaikum|as salam alaikum|kumusta|wagwan|sup|"
    "ello|hullo|hola|bonjour|hallo|good evening|good afternoon|morning",
    "ask_human": "human please|a human please|real person please|talk to a person|speak to a person|speak to someone|"
    "i want a human|i want to talk to someone|get me a human|can i talk to a person|can i speak to someone|operator|"
    "agent please|may tao po ba",
    "start_over": "start over|start again|from the beginning|again from the top|from the top|restart|reset|"
    "can i do it again from the beginning|lets start again|let's start again",
    "delete_my_data": "delete everything|delete my data|wipe my data|erase my data|erase everything|delete it all|"
    "bin everything youve got on me|bin everything you've got on me|delete all of it",
    "ask_is_bot": "are you a bot|r u a bot|are you real|are you human|r u human|are you a robot|r u real|is this a bot|"
    "na machine|blink twice if youre an algorithm|am i talking to a machine|is this a person|robot or human",
    "go_back": "go back|back|back please|previous|previous question|one back",
}
