"""What else people call illnesses of the skin, eyes, ears, nose and mouth.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

SKIN_EYES_EARS_CALLED = terms_of_rows(
    """
psoriasis = psoriatic skin disease; scalp psoriasis; guttate psoriasis; psoriasis of the skin; pustular psoriasis; erythrodermic psoriasis; psoriatic plaques; nail psoriasis; inverse psoriasis; generalized pustular psoriasis; palmoplantar psoriasis ! gpp
atopic dermatitis = disseminated neurodermatitis; atopic skin disease; flexural eczema; allergic dermatitis atopic; neurodermitis; ad eczema
dermatitis = skin rash dermatitis; eczematous eruption; skin irritation dermatitis
contact dermatitis = allergic contact dermatitis; irritant contact dermatitis; irritant dermatitis; contact allergic eczema; dermatitis venenata; hand dermatitis from contact
seborrheic dermatitis = seborrheic eczema; cradle cap; seborrhoeic eczema; seborrhea capitis; seb derm
acne = bad acne; cystic acne; nodular acne; adolescent acne; acne pimples; acne breakouts; acne cystica; acne conglobata; facial acne; acne simplex
rosacea = acne rosacea; red face rosacea; adult acne rosacea; ocular rosacea; papulopustular rosacea; erythematotelangiectatic rosacea; gutta rosacea; red nose from rosacea
hidradenitis suppurativa = velpeau disease; hidradenitis of the armpits; velpeau's disease; acne ectopica; pyodermia fistulans sinifica
vitiligo = vitiligo patches; nonsegmental vitiligo; leukoderma vitiligo; segmental vitiligo
alopecia areata = pelade; ophiasis; alopecia areata hair loss; area celsi; porrigo decalvans
pemphigus = pemphigus foliaceus; pemphigus vegetans; blistering skin disease pemphigus; autoimmune blistering pemphigus; fogo selvagem; paraneoplastic pemphigus; senear-usher syndrome; pemphigus erythematosus; brazilian pemphigus
epidermolysis bullosa = butterfly children; acantholysis bullosa; cotton wool babies; junctional epidermolysis bullosa; dystrophic epidermolysis bullosa; epidermolysis bullosa simplex; goldscheider's disease; weber-cockayne syndrome; hallopeau-siemens disease; epidermolysis bullosa hereditary; butterfly baby; koebner epidermolysis; skin like butterfly wings; epidermolysis bullosa dystrophica; weber-cockayne; keratolysis bullosa ! jeb; ebs
recessive dystrophic epidermolysis bullosa = hallopeau-siemens type epidermolysis bullosa; recessive dystrophic eb; severe recessive dystrophic epidermolysis bullosa; autosomal recessive dystrophic epidermolysis bullosa
epidermolysis bullosa acquisita = dermolytic pemphigoid; acquired eb; autoimmune epidermolysis bullosa; eba blistering
ichthyosis = fish skin disease; ichthyosis vulgaris; lamellar ichthyosis; harlequin ichthyosis; x-linked ichthyosis; steroid sulfatase deficiency; congenital ichthyosis; congenital ichthyosiform erythroderma; harlequin baby; ichthyosis simplex; hereditary ichthyosis
lichen planus = oral lichen planus; erosive lichen planus; lichen planopilaris; cutaneous lichen planus; wilson's lichen ! olp
lichen sclerosus = white spot disease of the vulva; vulvar lichen sclerosus; lichen sclerosis; csillag disease; kraurosis of the vulva; balanitis xerotica obliterans; white-spot disease genital; lichen albus; lichen sclerosus of the genitals; lichen sclerosis et atrophicus; kraurosis penis; csillag's lichen ! lsa; bxo
pyoderma gangrenosum = phagedenic pyoderma; ulcerative pyoderma gangrenosum; geometric phagedenism; brocq phagedenism; phagedena geometrica
prurigo nodularis = picker's nodules; nodular prurigo of hyde; hyde prurigo nodularis; hyde's disease; lichen corneus obtusus; chronic nodular prurigo
actinic keratosis = scaly sun spots; solar keratoses; precancerous sun spots; farmer's keratosis; sun keratosis; senile solar keratosis; rough sun spots
keloid = cheloid; scars that keep growing
warts = common warts; hand warts; skin warts; verruca plantaris; foot warts; flat warts; verruca on my foot; mosaic warts; seed warts; filiform warts; planter warts
molluscum contagiosum = molluscum bumps; molluscum virus; epithelial molluscum; dimple warts; molluscum contagiosum infection; molluscum contagiosum virus infection; water blisters molluscum; mollusca contagiosa; molluscum contagiosum epitheliale; molluscs on the skin; pearly bumps molluscum
hyperhidrosis = excess sweating; palmar hyperhidrosis; axillary hyperhidrosis; primary hyperhidrosis; excessive perspiration; polyhidrosis; focal hyperhidrosis; overactive sweat glands; excessive underarm sweating; over-sweating
onychomycosis = fungal nail infection; fungal toenails; fungus on toenails; ringworm of the nail; dermatophytosis of nail; fungus under the nail; dermatophytic onychia; dermatophytic onychomycosis; infected toenail fungus; tinea of the nail; nail mycosis
tinea pedis = foot fungal infection; fungal feet; itchy feet fungus; dermatophytosis of foot; dermatophytosis of the feet; fungus on the feet; fungal infection between toes; fungus between the toes; jogger's foot; hong kong foot; tinea of the feet
ringworm = tinea infection; fungal rash ring; body ringworm; tinea capitis; tinea cruris; jock itch; ringworm infection; scalp ringworm; trichophytosis; ringworm of the groin; dobie itch; dhobi itch; ringworm of the skin; jock rot; tinea circinata; microsporosis
scabies = scabies mites; scabies infestation; human itch mite; norwegian itch; crusted scabies; norwegian scabies; sarcoptes scabiei; sarcoptes scabiei infestation; sarcoptic mange in humans; scabies mite infestation
head lice = hair lice; nits in the hair; head louse; pediculus capitis; scalp lice; head louse infestation; head lice infestation; nits and lice; pediculus humanus capitis; pediculus humanus capitis infestation
impetigo = impetigo rash; bullous impetigo; streptococcal impetigo; staphylococcal impetigo; impetigo sores; bullous infection impetigo
cellulitis = leg cellulitis; bacterial cellulitis
boils = furunculosis; skin boil; boils on the skin; infected hair follicle boil; staphylococcal boil
pressure ulcer = decubitus sore; pressure wound; ulcer from lying in bed; sores from lying in bed; wheelchair sore; sore from lying down; plaster ulcer
leg ulcer = venous leg ulcer; venous ulcer; stasis ulcer; venous stasis ulcer; ulcerated leg; ulcers on the legs; ulcerated legs; gravitational ulcer; venous ulceration; varicose leg ulcer; crural ulcer ! vlu
burns = burn wounds; burned skin; skin burns; burnt skin; thermal burns; third-degree burns; thermal injury; severe burns; scald injury; fire burns
albinism = oculocutaneous albinos; ocular albinism; hypopigmentation albinism; tyrosinase deficiency; nettleship-falls syndrome; tyrosinase-positive albinism; oculocutaneous albinism type 1; pigment deficiency albinism
xeroderma pigmentosum = kaposi disease xeroderma; de sanctis-cacchione syndrome; melanosis lenticularis progressiva; dna repair disorder xeroderma; xeroderma of kaposi; angioma pigmentosum atrophicum; kaposi's xeroderma; cannot go in the sun xeroderma; pigmented xerodermoid
port-wine stain = nevus flammeus; port wine mark; naevus flammeus; port wine nevus; port wine naevus; facial port wine stain
melasma = chloasma; pregnancy mask; melasma of the face; chloasma gravidarum; chloasma faciei
acanthosis nigricans = dark velvety skin; dystrophia papillaris et pigmentosa; dark velvety patches
hypertrichosis = werewolf syndrome; ambras syndrome; congenital hypertrichosis; hypertrichosis universalis; congenital hypertrichosis lanuginosa
lipedema = lipo-oedema; big leg disease lipedema
macular degeneration = age related macular disease; senile macular disease; macular degenerative disease; dry armd; nonexudative macular degeneration; old age macular degeneration; senile maculopathy; early amd; intermediate amd; kuhnt-junius degeneration; atrophic macular degeneration; non-exudative macular degeneration; dry form of macular degeneration ! armd
neovascular age-related macular degeneration = exudative macular degeneration; wet armd; exudative amd; wet form of macular degeneration; exudative age-related macular degeneration; wet age related macular; bleeding macular degeneration; disciform macular degeneration; kuhnt-junius disease; neovascular amd; neovascular macular degeneration; exudative senile macular degeneration; disciform senile macular degeneration ! namd; wamd
geographic atrophy = advanced dry amd; ga of the eye; advanced dry macular degeneration; late dry macular degeneration; geographic atrophy of the macula; late-stage dry amd
glaucoma = angle-closure glaucoma; narrow angle glaucoma; thief of sight; chronic glaucoma; optic nerve damage from eye pressure; glaucomatous eye; silent thief of sight; acute glaucoma; normal tension glaucoma; glaucoma simplex; glaucomatous optic neuropathy ! poag; oag; pacg
cataract = cloudy lens; clouding of the lens; clouded lens; lens opacity; cataract eye; opaque lens; congenital cataract; senile cataract; age-related cataract; cloudy eye lens; nuclear cataract; phacoscotoma; cataracts in both eyes; clouded vision from cataracts
retinal detachment = detaching retina; rhegmatogenous retinal detachment; retina peeled off; retina coming off; retina has detached; exudative retinal detachment; serous retinal detachment; ablatio retinae; amotio retinae; tractional retinal detachment ! rrd
retinal vein occlusion = blocked retinal vein; retinal vein thrombosis; clot in the eye vein; retinal vein blockage; retinal venous obstruction; vein occlusion in the eye ! crvo; brvo
retinal hemorrhage = blood in the retina; retinal bleed
retinopathy of prematurity = retina disease of premature babies; retinopathy in preemies; retinopathy of the premature; preemie eye disease; retrolental fibroplasia of prematurity; eye disease in preemies; retrolental fibrosis ! rlf
retinitis pigmentosa = pigmentary retinitis; inherited blindness retinitis; x-linked retinitis pigmentosa; pericentral pigmentary retinopathy; rod-cone degeneration; primary pigmentary retinopathy ! xlrp
leber congenital amaurosis = blind from birth leber; amaurosis congenita of leber; leber's retinal dystrophy; leber congenital blindness; cep290 lca; dysgenesis neuroepithelialis retinae; congenital retinal dystrophy leber
leber hereditary optic neuropathy = leber's optic neuritis; lhon mitochondrial
stargardt disease = stargardt's macular degeneration; behr-stargardt disease; macular dystrophy with flecks type 1; juvenile stargardt ! stgd
choroideremia = x-linked choroideremia; progressive tapetochoroidal dystrophy; choroidal dystrophy x-linked; rep1 deficiency; rab escort protein 1 deficiency
achromatopsia = rod monochromacy; complete color blindness; total colour blindness; complete colour blindness; sees no colors; pingelapese blindness; no color vision; complete achromatopsia; congenital achromatopsia; sees only black and white ! achm
color blindness = daltonism color; red-green color blindness; red green colour blind; colour blindness; can't see colors; color deficient; deuteranopia; protanopia; color vision defect; colour vision defect; color blindness partial; red-green colour blindness; can't tell red from green; red green blind; defective color vision; inherited color blindness; colour deficient
keratoconus = cone shaped eye; pointy cornea; coned cornea; conus cornea
keratitis = inflamed cornea; eye ulcer keratitis; fungal keratitis; herpes keratitis; acanthamoeba keratitis; bacterial keratitis; microbial keratitis; superficial keratitis; interstitial keratitis
corneal ulcer = ulcer on the cornea; corneal ulceration; ulcerative keratitis; ulcerated cornea
fuchs dystrophy = fuchs' endothelial dystrophy; fuchs' corneal dystrophy; fuchs's dystrophy; late hereditary endothelial dystrophy; late-onset corneal endothelial dystrophy; fuchs cornea; fuchs combined dystrophy ! fecd; fced
uveitis = eye inflammation uveitis; inflamed uvea; posterior uveitis; inflamed iris; noninfectious uveitis; intermediate uveitis; pars planitis; inflammation of the uvea; non-infectious uveitis; inflammation of the iris; birdshot chorioretinopathy; uveitic eye disease; uveitis of the eye ! niu
optic neuritis = retrobulbar neuritis; optic papillitis; neuritis of the eye nerve; optic nerve neuritis; eye nerve inflammation; inflamed eye nerve; retrobulbar optic neuritis; neuritis optica
ischemic optic neuropathy = stroke of the optic nerve; eye nerve stroke; optic nerve infarction; infarct of the optic nerve; non-arteritic ischemic optic neuropathy; optic nerve ischemia ! aion
conjunctivitis = inflammation of the conjunctiva; madras eye; conjunctival infection; bacterial conjunctivitis; viral conjunctivitis; pink eyes; inflamed conjunctiva; conjunctival inflammation; blennorrhea of the eye
allergic conjunctivitis = eye allergy; itchy eyes allergy; vernal keratoconjunctivitis; allergic eye disease; seasonal allergic conjunctivitis; vernal conjunctivitis; vernal catarrh; itchy watery eyes from allergy; atopic conjunctivitis; allergic pink eye; eyes itchy from allergies; pollen eyes; spring catarrh of the eye ! vkc; akc
ophthalmia neonatorum = gonococcal ophthalmia neonatorum; gonorrheal ophthalmia of the newborn; blennorrhea neonatorum; inclusion blennorrhea of the newborn
blepharitis = lid inflammation; lid margin disease; granulated lids
dry eye = lack of tears; not enough tears; sicca eyes; eye dryness; eyes too dry; tear film insufficiency; keratoconjunctivitis siccus; keratoconjunctivitis dry; eyes always dry; tear film dysfunction; evaporative dry eye; eyes are dry; scratchy dry eyes ! ded
strabismus = lazy eye squint; heterotropia; cast in the eye; eyes not straight; turned eye; eyes don't line up; cross-eye; eyes point in different directions; wall eyed; boss eyed; squint eye; crossing eyes; deviating eye
amblyopia = lazy eye from strabismus; dim vision lazy eye; strabismic amblyopia; anisometropic amblyopia
myopia = nearsighted eyes; short sight; high myopia; myopic eyes; progressive myopia; pathological myopia; degenerative myopia; childhood myopia; axial myopia; near sight
hyperopia = farsightedness; long-sighted; hypermetropia; longsightedness; far-sighted; long-sightedness; far-sightedness; long sight; farsighted eyes
presbyopia = age-related farsightedness; can't see up close with age; age-related far sightedness; old-sightedness
nystagmus = shaky eyes; eyes that shake; eye shaking; eyes shake; wobbling eyes; wobbly eye; rhythmic eye movements; infantile nystagmus; eye wobble; eyes flick from side to side
vision loss = going blind; loss of sight; low vision; losing vision; losing eyesight; visual impairment; partially sighted; visually impaired; lost my sight; loss of eyesight; sight impaired; legally blind; lost eyesight; partial sight; failing eyesight
usher syndrome = usher's; deafness and blindness usher; deafblindness usher; von graefe-sjogren syndrome ! ush; ush1; ush2
macular edema = swollen macula; fluid in the macula; irvine-gass syndrome; macular retinal edema; water in the macula ! cme
tinnitus = ear noise; noise in the ears; buzzing in the ears; humming in the ears; ringing sound in the ears; roaring in the ears; ear ringing; hissing in the ears; whistling in the ears; constant ringing in the ears; phantom noise in the ear; aurium tinnitus; pulsatile tinnitus; ringing in the head
hearing loss = deafness in one ear; going deaf; partial deafness; poor hearing; conductive hearing loss; hearing impairment; nerve deafness; profoundly deaf; lost hearing; partially deaf; hypoacusis; perceptive deafness; conductive deafness; sensorineural deafness; deaf person; nerve hearing loss; losing my hearing; born deaf; congenital deafness ! snhl
age-related hearing loss = old age deafness; hearing loss from age; senile deafness; old-age hearing loss; hearing going with age; age related deafness; senile hearing loss ! arhl
sudden hearing loss = idiopathic sudden sensorineural hearing loss; sudden onset deafness; suddenly deaf; woke up deaf; suddenly lost hearing; sudden deafness in one ear; sudden nerve deafness; sudden sensorineural deafness ! sshl; ssnhl; issnhl
meniere's disease = idiopathic endolymphatic hydrops; labyrinth disease of meniere; idiopathic labyrinthine hydrops
vertigo = spinning sensation; whirling dizziness; spinning room; dizzy spinning; rotational vertigo; peripheral vertigo; vestibular vertigo; spinning spells
benign paroxysmal positional vertigo = benign positional vertigo; ear crystals; loose crystals in the ear; cupulolithiasis; canalithiasis; displaced ear crystals; ear rocks; familial benign positional vertigo; canalolithiasis; inner ear crystals; paroxysmal positional vertigo; dislodged ear crystals; cupulolithiasis vertigo ! bpv
otitis media = middle ear infection; inflammation of the middle ear; acute otitis media; inflamed middle ear; glue ear infection; chronic suppurative otitis media ! aom; csom
otitis media with effusion = glue ears; fluid behind the eardrum; fluid in the middle ear; secretory otitis media; serous otitis media; middle ear effusion; sticky fluid in the ear; nonsuppurative otitis media; fluid behind the ear drum; water behind the eardrum; seromucinous otitis media; mucoid otitis media; secretory middle ear disease ! ome
cholesteatoma = skin growth in the middle ear; pearly tumor of the ear; middle ear cholesteatoma; aural cholesteatoma; acquired cholesteatoma; congenital cholesteatoma; epidermoid of the middle ear; keratoma of middle ear
tonsillitis = sore infected tonsils; acute tonsillitis; chronic tonsillitis; recurrent tonsillitis; swollen infected tonsils; amygdalitis; throat infection tonsils; septic tonsils
laryngitis = inflammation of the voice box; inflamed larynx; inflammation of the larynx; acute laryngitis; chronic laryngitis
strep throat = strep infection of the throat; streptococcal throat; streptococcus throat infection; strep tonsillitis; strep pharyngitis; group a strep throat; streptococcal angina; streptococcal throat infection; strep sore throat
smell loss = can't smell; no sense of smell; loss of sense of smell; olfactory loss; can't smell anything; smell blindness; reduced sense of smell; poor sense of smell; lost my smell; absence of smell; olfactory anesthesia; congenital anosmia; smell gone
dry mouth = mouth is dry; no spit; my mouth is always dry; no spittle; lack of spit
burning mouth syndrome = scalded mouth syndrome; stomatopyrosis; glossopyrosis; burning lips syndrome
canker sores = aphthae; recurrent aphthous stomatitis; aphthous sores; recurrent oral aphthae; mikulicz aphthae; aphthous mouth ulcer ! raus
gingivitis = inflamed gum; inflammation of the gums; gingival inflammation; gum disease early; vincent's gingivitis; ulitis
periodontitis = pyorrhea; gum disease advanced; loose teeth from gum disease; chronic periodontitis; gums and bone infection around teeth; alveolar pyorrhea; riggs' disease; inflammation of the periodontium; gum disease with bone loss; aggressive periodontitis; pyorrhea alveolaris
dental caries = rotten teeth; holes in the teeth; decayed teeth; rotting teeth; tooth caries; teeth decay; tooth rot; tooth decay cavities; hole in the tooth; carious tooth; caries of the teeth; decayed tooth; early childhood caries; baby bottle tooth decay; rotten tooth; dental cavities
tooth loss = lost teeth; all my teeth out; teeth fell out; loss of teeth; teeth falling out; edentulism partial
tooth abscess = periapical abscess; dentoalveolar abscess; abscess under the tooth; root abscess; dento-alveolar abscess
bruxism = grinds teeth; tooth grinding; jaw clenching; sleep bruxism; tooth clenching; grinding teeth at night; nocturnal tooth grinding
leukoplakia = oral leukoplakia
cleft lip and palate = orofacial cleft; cheiloschisis; palatoschisis; split lip from birth; oral cleft; split palate; hairlip; born with a cleft ! clp
"""
)
