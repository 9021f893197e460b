"""What else people call infections.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

INFECTIONS_CALLED = terms_of_rows(
    """
hiv infection = human immunodeficiency virus infection; aids virus; aids virus infection; hiv disease; hiv-2 infection; living with hiv; hiv carrier; hiv virus; lav infection; lymphadenopathy-associated virus infection; htlv-iii/lav infection; hiv seropositive; human immunodeficiency virus infectious disease; positive for hiv
tuberculosis = pulmonary phthisis; galloping consumption; active tuberculosis; miliary tuberculosis; extrapulmonary tuberculosis; tuberculous disease; wasting consumption; tb meningitis
multidrug-resistant tuberculosis = mdrtb; xdr-tb; extensively drug-resistant tuberculosis ! xdrtb
latent tuberculosis = latent tuberculosis infection; dormant tb; latent mycobacterium tuberculosis infection
nontuberculous mycobacterial infection = atypical mycobacterial infection; ntm lung disease; ntm infection; nontuberculous mycobacterial lung disease; atypical mycobacteriosis; mycobacterium kansasii; nontuberculous mycobacteriosis; mycobacterium infection atypical; nontuberculous mycobacterial disease ! ntmld
mycobacterium avium complex infection = mycobacterium avium-intracellulare; mai infection; lady windermere syndrome; mycobacterium avium-intracellulare infection; mac disease; battey infection; mycobacterium avium-intracellulare complex; m avium; windermere syndrome ! dmac
leprosy = hanseniasis; m. leprae infection; lepromatous leprosy; leper disease; lazar disease; tuberculoid leprosy; elephantiasis graecorum; morbus hansen; paucibacillary leprosy; st. lazarus disease
syphilis = venereal syphilis; bad blood syphilis; french pox; syphilis infection; lues infection; congenital syphilis; cupid's disease; latent syphilis; lues syphilis; primary syphilis; secondary syphilis; morbus gallicus; late syphilis; tertiary syphilis; acquired syphilis
gonorrhea = neisseria gonorrhoeae; clap disease; gonococcal disease; genital gonorrhea; gonococcal urethritis; gonorrhea of the throat; gonococcal infectious disease
chlamydia = chlamydia trachomatis; chlamydia urethritis; genital chlamydia; chlamydial urethritis; chlamydial cervicitis; chlamydia std; genital chlamydial infection
trichomoniasis = trich infection; trichomonas vaginitis; trichomonas vaginalis; trichomonas vaginalis infection; trichomonas infestation; trichomonal vaginitis; vaginal trichomoniasis; genital trichomoniasis; trichomoniasis vaginitis; genitourinary trichomoniasis
herpes simplex = cold sore virus; hsv-1; hsv-2; herpes simplex virus infection; genital herpes simplex; herpes simplex virus; oral herpes; herpes simplex type 2; herpes simplex type 1; herpes simplex infection; herpes progenitalis; genital hsv ! hsv1; hsv2
herpes labialis = cold sore on the lip; lip herpes; orolabial herpes; herpes febrilis; labial herpes; fever sore; herpes on the lip; orolabial herpes simplex; recurrent herpes labialis
shingles = zoster infection; varicella zoster reactivation; acute herpes zoster; ophthalmic zoster; shingles rash; zoster shingles; herpes zona; ophthalmic shingles; herpes zoster ophthalmicus; ophthalmic herpes zoster; zona disease; zoster ophthalmicus ! hzo
chickenpox = varicella infection; varicella virus infection; chickenpox infection; primary varicella; chicken pocks; water pox
infectious mononucleosis = ebv infection mono; mononucleosis; infective mononucleosis; ebv mono; acute infectious mononucleosis; gland fever
epstein-barr virus infection = ebv infection; epstein barr; epstein barr virus; ebv virus; epstein-barr infection; human herpesvirus 4 infection; chronic active ebv; epstein-barr viraemia; ebv viremia; hhv-4 infection; chronic active epstein-barr virus infection ! caebv
cytomegalovirus infection = cmv infection; cmv disease; congenital cmv; cmv viremia; congenital cytomegalovirus infection; human herpesvirus 5 infection; hhv-5 infection; salivary gland virus infection; human cytomegalovirus; generalized salivary gland virus disease ! hcmv; ccmv
influenza = flu infection; influenza b; swine flu; bird flu; influenza infection; avian flu; influenza virus; la grippe; avian influenza; spanish flu; spanish influenza; swine influenza; human influenza; influenza with respiratory manifestation
covid-19 = coronavirus disease 2019; covid infection; sars cov 2 infection; novel coronavirus; 2019-ncov; wuhan virus; coronavirus disease-19; covid virus; 2019 novel coronavirus; sars coronavirus 2 infection; covid 19 infection; acute covid; 2019-ncov infection; novel coronavirus pneumonia; corona infection; covid pneumonia; severe covid ! ncov
long covid = long haul covid; covid long hauler; post-acute sequelae of covid-19; long-term covid; chronic covid syndrome; long covid-19; post covid-19 condition ! pasc; pccs
severe acute respiratory syndrome = sars-cov infection; sars 2003; sars-associated coronavirus infection
respiratory syncytial virus infection = respiratory syncytial virus; rsv bronchiolitis; rsv virus; rsv pneumonia; respiratory syncytial virus bronchiolitis; rsv disease; respiratory syncytial virus pneumonia; respiratory syncytial viral infection
human papillomavirus infection = hpv infection; hpv virus; condyloma acuminata; condylomata acuminata; wart virus genital; papilloma virus; papillomavirus; anal warts; venereal warts; genital hpv infection; warts on my genitals; hpv warts; genital hpv; anogenital venereal wart; papilloma venereum; acuminate wart
measles = english measles; ten day measles; red measles; 7-day measles; rougeole; seven day measles
rubella = rubella infection; rubella virus; liberty measles; congenital rubella; congenital rubella syndrome; german rubella
mumps = mumps infection; parotitis mumps; mumps virus; contagious parotitis; mumps disease
polio = infantile paralysis polio; paralytic polio; infantile poliomyelitis; polio infection; anterior poliomyelitis; acute poliomyelitis; epidemic acute poliomyelitis; polio paralysis; polio disease
whooping cough = bordetella pertussis; hundred day cough; pertussis infection; chin cough; coqueluche; kink cough; pertussis whooping
diphtheria = diphtheria infection; diphtheria of the throat; croup diphtheria; c. diphtheriae infection; pharyngeal diphtheria; faucial diphtheria; cutaneous diphtheria
tetanus = tetanus infection; neonatal tetanus; lockjaw tetanus; generalized tetanus; c. tetani infection; trismus tetanus
rabies = rabies infection; rabies virus; hydrophobia rabies; rabies encephalitis; human rabies; rabies disease; rage rabies
hand, foot and mouth disease = vesicular stomatitis with exanthem ! hfmd
scarlet fever = scarlatina; scarlatina fever; streptococcal scarlet fever; scarlatina anginosa; scarlet fever rash
parvovirus infection = parvovirus b19 infection; erythema infectiosum; slap cheek; slapped face disease; human parvovirus infection; 5th disease; apple cheek disease; slapface disease; human parvovirus b19; sticker's disease; megalerythema epidemicum; human parvovirus; erythroparvovirus infection
adenovirus infection = human adenovirus infection; adenovirus viremia; adenoviridae infection
bk virus infection = bk polyomavirus; bk viremia; bk polyoma; bk polyomavirus infection; bkv infection; bk virus viremia ! bkpyv
jc virus infection = john cunningham virus; jc polyomavirus; jcv infection; john cunningham virus infection; jc polyomavirus infection
htlv infection = human t-lymphotropic virus; human t-cell leukemia virus infection; human t-lymphotropic virus 1; htlv-1 positive; htlv1; human t-cell lymphotropic virus; human t-lymphotropic virus 1 infection; htlv-ii infection; human t-lymphotropic virus infection
dengue = dengue virus infection; bone break fever; dengue hemorrhagic fever; severe dengue; dengue infection; dengue virus; dengue shock syndrome; aden fever; seven-day fever dengue; classical dengue; bonebreak fever ! denv
malaria = malarial fever; plasmodium; vivax malaria; intermittent fever malaria; plasmodium vivax; malaria infection; paludism; malarial infection; plasmodiosis; plasmodium falciparum; tertian fever; tertian malaria; severe malaria; cerebral malaria; blackwater fever; p. falciparum malaria; quartan malaria; malignant tertian malaria; remittent fever malaria; p falciparum; aestivoautumnal fever; p vivax
yellow fever = jungle yellow fever; urban yellow fever; yellow jack fever
zika virus infection = zika virus; zika virus disease; congenital zika syndrome; zika disease; zika infection; zika virus fever; congenital zika virus infection; zika fever infection ! zikv; zvd
ebola virus disease = ebola infection; ebola virus infection; ebola disease; ebolavirus; ebola viral disease; zaire ebolavirus; ebolavirus infection; ebola viral hemorrhagic fever; ebola haemorrhagic disease ! ehf
chikungunya = chikungunya infection; chikungunya virus; chikv; chicken guinea; chikungunya viral disease; chik fever; epidemic polyarthritis chikungunya
west nile virus infection = west nile virus; west nile fever; west nile encephalitis; west nile virus disease; west nile infection; west nile neuroinvasive disease; west nile virus encephalitis; west nile meningitis ! wnv
japanese encephalitis = japanese b encephalitis virus; japanese encephalitis virus; encephalitis japonica; brain fever japanese
ross river virus infection = ross river arthritis; epidemic polyarthritis and rash; epidemic australian polyarthritis ! rrv
lyme disease = lyme infection; tick borne lyme; borrelia burgdorferi; lyme neuroborreliosis; lyme arthritis; bannwarth syndrome; erythema migrans; erythema chronicum migrans; lyme carditis; afzelius disease
leishmaniasis = leishmania; dumdum fever; oriental sore; delhi boil; baghdad boil; dum-dum fever; mucocutaneous leishmaniasis; espundia; aleppo boil; aleppo evil; burdwan fever; jericho boil; post-kala-azar dermal leishmaniasis; baghdad sore; chiclero ulcer; biskra button; aleppo button; delhi ulcer; kala azar fever; leishmanioses ! pkdl
chagas disease = trypanosoma cruzi; chagas cardiomyopathy; t. cruzi infection; chagas heart disease; chagas's disease; mal de chagas; chagas infection; t cruzi; barber bug disease; chagas-mazza disease; assassin bug disease; chagas-cruz disease; brazilian trypanosomiasis; new world trypanosomiasis
sleeping sickness = tsetse fly disease; gambian sleeping sickness; rhodesian sleeping sickness; african lethargy; west african trypanosomiasis; east african sleeping sickness; gambiense trypanosomiasis; trypanosoma brucei gambiense infection; west african sleeping sickness; east african trypanosomiasis; trypanosoma brucei rhodesiense infection
schistosomiasis = schistosoma; katayama fever; blood flukes; katayama syndrome; intestinal schistosomiasis; bilharzia infection; urinary schistosomiasis; schistosomal disease; hepatosplenic schistosomiasis; endemic hematuria; schistosoma haematobium infection; kinkiang fever; yangtze valley fever
onchocerciasis = onchocerca volvulus; black fly blindness; blinding filarial disease; coastal erysipelas; onchocercal infection ! oncho
lymphatic filariasis = elephant leg from mosquito; bancroftian filariasis; wuchereria bancrofti infection; brugian filariasis; filarial elephant leg; wuchereria bancrofti; wuchereriasis; malayan filariasis; bancroft's filariasis; brugia malayi infection
hookworm infection = necatoriasis; necator americanus; ancylostoma duodenale infection; uncinariasis; hookworm infestation; miners' anaemia worm; necator americanus infection; hookworm anemia
worm infection = intestinal parasites worms; helminth infection; soil-transmitted helminths; whipworm; worm infestation; intestinal worm infection; enterobiasis; ascaris; ascaris infection; parasitic worms; trichuriasis; roundworm infection; pinworm infection; helminthic infection; oxyuriasis; ascaris lumbricoides infection; enterobius vermicularis infection; worms in the gut; parasitic worm infection; whipworm infection; threadworm infection; trichuris trichiura infection; parasitic helminthiasis infectious disease; seatworm infection
strongyloidiasis = strongyloides infection; strongyloides stercoralis; strongyloides stercoralis infection; anguilluliasis; threadworm strongyloides; anguillulosis; larva currens; strongyloides hyperinfection; strongyloides worm
taeniasis = beef tapeworm; taenia saginata; intestinal taeniasis; taenia infestation
cysticercosis = pork tapeworm in the brain; taenia solium cysts; cysticercus; cysticercus cellulosae infection; cerebral cysticercosis; pig tapeworm cysts; taenia solium larvae; cysticercus infection; epilepsy from pork tapeworm
toxoplasmosis = toxoplasma; toxoplasma gondii; ocular toxoplasmosis; toxoplasmic encephalitis; t. gondii infection; toxo infection; toxoplasma encephalitis; disease from cats toxo; toxoplasma chorioretinitis
cryptosporidiosis = cryptosporidium infection; cryptosporidium parvum; crypto diarrhea; cryptosporidial diarrhea; cryptosporidiosis diarrhea; cryptosporidium parvum infection; cryptosporidiosis of the gut
giardiasis = giardia lamblia; giardia intestinalis infection; traveller's giardia; giardia duodenalis infection; beaver fever infection; giardia intestinalis; giardia parasite; intestinal giardiasis; giardia enteritis; lamblia infection
amebiasis = amoebic dysentery; entamoeba histolytica; amebic colitis; amebic liver abscess; intestinal amoebiasis; amoebic colitis; bloody flux amebic
anisakiasis = seal worm disease; herring worm infection; anisakidae infection; anisakis simplex infection
typhoid fever = typhoid infection; abdominal typhus; enteric typhoid; salmonella enterica typhi infection; enteric typhus; typhoid salmonellosis; eberth's disease
salmonellosis = salmonella food poisoning; salmonella poisoning; salmonella gastroenteritis; salmonella enteritis; salmonella sickness; nontyphoidal salmonella; non-typhoidal salmonella infection; food poisoning from salmonella ! nts
cholera = cholera infection; epidemic cholera; el tor cholera; asian cholera
plague = yersinia pestis; pneumonic plague; black plague; septicemic plague; y. pestis infection; oriental plague
anthrax = anthrax infection; bacillus anthracis; ragpicker's disease; cutaneous anthrax; inhalation anthrax; malignant pustule; pulmonary anthrax; ragsorter's disease; siberian plague; siberian ulcer; hide porter's disease; rag picker's disease
smallpox = variola virus; smallpox infection; variola infection; variola vera; orthopoxvirus variola; poxvirus smallpox
mpox = monkeypox virus; monkeypox infection; mpox virus; monkeypox virus infection; mpox infection; human monkeypox; mpox disease; monkeypox clade i ! mpxv
brucellosis = brucella; mediterranean fever brucella; cyprus fever; maltese fever; mediterranean undulant fever; brucella melitensis infection; febris melitensis; rio grande fever; neapolitan fever; melitococcosis; brucella abortus infection; febris undulans
botulism = food botulism; wound botulism; botulism poisoning; botulinum toxin poisoning; botulism food poisoning; botulin poisoning; allantiasis; foodborne botulinum; kerner's disease
clostridium difficile infection = c diff infection; c. difficile infection; cdiff infection; clostridium difficile colitis; c difficile colitis; c. diff colitis; clostridium difficile diarrhea; c diff diarrhea; clostridioides difficile colitis; antibiotic-associated diarrhea from c diff; clostridium difficile-associated diarrhea; recurrent c diff; clostridium difficile enteritis ! rcdi; cdad
staphylococcal infection = staphylococcal disease; s. aureus infection; staphylococcus aureus infection; staphylococcal infectious disease; staphylococcosis
mrsa infection = mrsa superbug; methicillin resistant staph aureus; ca-mrsa; methicillin-resistant s. aureus; oxacillin-resistant staphylococcus aureus; methicillin-resistant staph infection
pseudomonas aeruginosa = pseudomonas lung infection; p. aeruginosa; p. aeruginosa infection; pseudomonas aeruginosa lung infection; pyocyanic infection; bacillus pyocyaneus infection
escherichia coli infection = e. coli infection; e. coli food poisoning; escherichia coli infectious disease; colibacillosis
escherichia coli sepsis = e coli septicemia
klebsiella infection = klebsiella pneumonia; klebsiella pneumoniae infection; friedlander pneumonia
listeriosis = listeria infection; listeria food poisoning; listeria monocytogenes infection; listeria meningitis; listerial infection
melioidosis = whitmore's disease; burkholderia pseudomallei; nightcliff gardener's disease; pseudomallei infection; vietnamese time bomb; stanton's disease; vietnam time bomb; b. pseudomallei
norovirus infection = winter vomiting bug; norovirus gastroenteritis; norwalk virus infection; norwalk-like virus; snow mountain virus; norwalk gastroenteritis; norwalk agent; small round structured virus; norwalk virus gastroenteritis
rotavirus infection = rotavirus diarrhea; rotaviral enteritis; rotavirus enteritis; rota virus diarrhoea; rotavirus infectious disease
gastroenteritis = tummy bug; intestinal flu; belly bug; viral gastroenteritis; infectious gastroenteritis; acute gastroenteritis; gastro bug
sepsis = blood poisoning sepsis; bacteremia with sepsis; septic syndrome; pyemia; bacterial sepsis; systemic inflammatory response to infection; sepsis infection; urosepsis
septic shock = shock from infection; shock from sepsis; septic circulatory shock; endotoxic shock; bacteremic shock; sepsis with shock; gram-negative shock
bacterial infection = bacterial bloodstream infection; bacterioses
candidiasis = oropharyngeal candidiasis; thrush infection; mucocutaneous candidiasis; candidosis infection; candida albicans infection; oral candidosis; mouth yeast infection; oral moniliasis; monilia infection; thrush fungus; oral candida infection; chronic mucocutaneous candidiasis; throat thrush; thrush on the tongue
aspergillosis = aspergilloma; aspergillus lung infection; aspergillus fumigatus infection; aspergillus lung disease; bird tender's aspergillosis
histoplasmosis = histoplasma capsulatum; histoplasma capsulatum infection; disseminated histoplasmosis; caver's lung; mississippi valley disease; pulmonary histoplasmosis; histoplasma fungus; appalachian mountain disease; tingo maria fever; darling's histoplasmosis; vale-dos-reis disease; ohio valley fever
coccidioidomycosis = coccidioides; coccidiomycosis; coccidioides immitis; coccidioidomycosis infection; desert valley fever; coccidioides immitis infection; coccidioides fungus; coccidioidal granuloma; valley fever lung; posadas disease; san joaquin fever; primary coccidioidomycosis; california valley fever; sj valley fever
blastomycosis = blastomyces dermatitidis; blastomycotic infection; pulmonary blastomycosis; gilchrist's dermatitis; namekagon fever; gilchrist's mycosis; american blastomycosis
cryptococcosis = torulosis; cryptococcus neoformans; cryptococcus infection; busse-buschke disease; european blastomycosis; torula infection; cryptococcal disease; pulmonary cryptococcosis; torular infection; infection by cryptococcus neoformans; cryptococcal fungus; disseminated cryptococcosis
mucormycosis = mucor infection; rhizopus infection; black fungus infection; mucorales infection; rhinocerebral mucormycosis; mucor fungus; rhino-orbital mucormycosis; cunninghamella infection
sporotrichosis = sporothrix schenckii; rose picker's disease; gardener's disease fungus; rose thorn fungus; beurmann's disease; rose grower's disease; de beurmann-gougerot disease; sporotrichotic chancre
hantavirus pulmonary syndrome = four corners virus; hantavirus respiratory disease; hanta virus lung; hantavirus adult respiratory distress syndrome; muerto canyon virus; hps hanta; four corners hantavirus ! hcps
pfapa syndrome = pfapa fever
"""
)
