"""The small words that a language cannot do without, by its code, and verbs that say not."""

SMALL_WORDS = {
    "de": "ich bin ist mein meine nicht und hat haben eine einen für wir sie er kein suche jahre alt tochter sohn der die das mit wie",
    "es": "yo soy es mi mis tengo tiene una un para hija hijo años no el la los las con busco buscamos y de que está hola gracias",
    "fr": "je suis est mon ma mes j'ai une un pour fille fils ans pas le la les avec cherche nous et de qui bonjour merci il elle",
    "it": "io sono è mio mia ho ha una un per figlia figlio anni non il la gli con cerco e di che ciao grazie",
    "pt": "eu sou é meu minha tenho tem uma um para filha filho anos não o a os com procuro e de que olá obrigado",
    "tr": "ben benim bir ve için var yok kızım oğlum yaşında değil bu ile hastası arıyorum merhaba teşekkürler çocuğum",
}
ENGLISH = "i am is my the a an and has have with for to of in not no she he it you do what how who where me was are on old"
CONTRACTED_NOT = r"\b(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|ai|must|need)n'?t"
"""A verb that says not, as a pattern: "isn't", "dont"; not the end of "want" or "patient"."""
