"""The small words that a language cannot do without, by its code, and verbs that say not."""

SMALL_WORDS = {
    "de": "ich bin ist mein meine nicht und hat haben eine einen für wir sie er kein suche jahre alt tochter sohn der die das mit wie wohnen wohnt seit neun zehn acht ja nein nie noch auch sehr ihr von bekommt hatte wurde weiß keine blut uns nichts schon",
    "es": "yo soy es mi mis tengo tiene una un para hija hijo años no el la los las con busco buscamos y de que está hola gracias ha han sido recibido sí si lo sé se nunca vivimos vive en nueve diez ocho siete por pero también muy todo nada ella él su sus ninguna ningún ninguno sangre quiero puedo cómo dónde cuándo ahora ya hace desde aún todavía nosotros",
    "fr": "je suis est mon ma mes j'ai une un pour fille fils ans pas le la les avec cherche nous et de qui bonjour merci il elle oui ça sont avons vivons habitons habite dans sa ses du des au aux neuf huit sang reçu été très jamais depuis aussi encore sais ne rien",
    "it": "io sono è mio mia ho ha una un per figlia figlio anni non il la gli con cerco e di che ciao grazie abbiamo viviamo vive mai sì anche nove dieci otto sangue stato stata suo sua del della ricevuto lo so noi mai già molto niente",
    "pt": "eu sou é meu minha tenho tem uma um para filha filho anos não o a os com procuro e de que olá obrigado nunca vive moramos mora nove dez oito sangue recebeu sim também em muito ela ele já do da sei nada ainda nós",
    "tr": "ben benim bir ve için var yok kızım oğlum yaşında değil bu ile hastası arıyorum merhaba teşekkürler çocuğum evet hayır yaşıyoruz yaşıyor dokuz sekiz kan hiç bilmiyorum o çok daha",
}
ENGLISH = "i am is my the a an and has have with for to of in not no she he it you do what how who where me was are on old"
CONTRACTED_NOT = r"\b(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|ai|must|need)n'?t"
"""A verb that says not, as a pattern: "isn't", "dont"; not the end of "want" or "patient"."""
