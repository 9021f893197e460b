"""What else people call inherited illnesses and those from birth.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

INHERITED_CALLED = terms_of_rows(
    """
abetalipoproteinemia = mttp deficiency; abetalipoproteinemia neuropathy; mtp abetalipoproteinemia
hypobetalipoproteinemia = familial hypobetalipoproteinemia ! fhbl
alexander disease = leukodystrophy with rosenthal fibers; demyelinogenic leukodystrophy; megalencephaly in infancy with hyaline panneuropathy; fibrinoid degeneration of astrocytes; megalencephaly with hyaline inclusion
alkaptonuria = hereditary ochronosis; aku disease; homogentisate oxidase deficiency; endogenous ochronosis
alpha-1 antitrypsin deficiency = alpha 1 antitrypsin disease; genetic copd; laurell-eriksson syndrome; a1 antitrypsin deficiency; alpha 1-at deficiency ! a1atd
alpha-mannosidosis = deficiency of alpha-mannosidase; laman deficiency; alpha-d-mannosidase deficiency
alstrom syndrome = alms1 deficiency
angelman syndrome = puppet children; ube3a deficiency; puppet-like syndrome; puppet-like children; maternal 15q11 deletion
arthrogryposis = amyoplasia; amyoplasia congenita; fibrous ankylosis of multiple joints; arthrogryposis multiplex; multiple congenital contractures; multiple congenital arthrogryposis; guerin-stern syndrome; myodystrophia fetalis deformans; congenital arthromyodysplasia; myophagism congenita
bardet-biedl syndrome = laurence moon biedl; lmbb syndrome ! lmbbs
beckwith-wiedemann syndrome = beckwith syndrome; emg syndrome; macroglossia-omphalocele-visceromegaly syndrome; macroglossia omphalocele visceromegaly ! bws
canavan disease = acy2 deficiency; spongy degeneration of central nervous system; spongy degeneration of the white matter; von bogaert-bertrand disease; canavan leukodystrophy; deficiency disease canavan; spongy disease of the white matter; aspartoacylase lack; canavan sclerosis; n-acetylaspartic aciduria
cerebrotendinous xanthomatosis = cholestanolosis; van bogaert-epstein disease; 27-hydroxylase deficiency; cyp27 deficiency; cerebrotendinous xanthoma; cholestanol buildup
cholesterol ester storage disease = lipa deficiency late onset; late onset lal deficiency ! cesd
cockayne syndrome = neill dingwall; progeroid nanism of cockayne
cornelia de lange syndrome = typus degenerativus amstelodamensis; amsterdam dwarfism; amsterdam syndrome; amsterdam dwarf syndrome of de lange; cornelia syndrome ! cdls
down syndrome = langdon down syndrome; extra chromosome 21; trisomy g1; trisomy 21 anomaly; third chromosome 21; mosaic down syndrome; partial trisomy 21 down syndrome
ehlers-danlos syndrome = ehlers danlos syndrome hypermobile; hypermobile ehlers-danlos; hypermobility ehlers-danlos; vascular ehlers-danlos; classical ehlers-danlos syndrome; cutis hyperelastica dermatorrhexis; meekeren-ehlers-danlos syndrome; danlos disease; hypermobile eds; vascular eds; chernogubov syndrome; sack-barabas syndrome; fibrodysplasia elastica generalisata; ehlers danlos type 3; eds type iv ! veds
fabry disease = alpha-gal a deficiency; hereditary dystopic lipidosis fabry; morbus fabry; ruiter-pompen syndrome; sweeley-klionsky disease; angiokeratoma corporis diffusum universale; ruiter-pompen-wyers syndrome
fragile x syndrome = fra(x) syndrome; fmrp deficiency; fra-x; mental retardation x-linked fragile site; macroorchidism-marker x syndrome; x-linked intellectual disability and macroorchidism
fucosidosis = alpha fucosidase deficiency; alpha-l-fucosidosis; fucosidase deficiency disease
galactosemia = classic galactosemia; galk deficiency; galactokinase deficiency; epimerase deficiency galactosemia; galactose diabetes; galactosemia type 1; gale deficiency; classical galactosemia; transferase deficiency galactosemia; gal-1-put deficiency; uridine diphosphate galactose-4-epimerase deficiency
gaucher disease = gaucher type 1; gaucher type 3; glucocerebrosidosis; gba1 deficiency; gaucher disease type 1; morbus gaucher; gaucher type 2; glucocerebroside storage disease; gaucher disease type 2; gaucher disease type 3; neuronopathic gaucher disease; glucosyl ceramide lipidosis; beta-glucocerebrosidase deficiency; noninfantile neuronopathic gaucher; gaucher schlagenhaufer syndrome; lipoid histiocytosis kerasin type; familial splenomegaly gaucher
glycogen storage disease = von gierke disease; mcardle disease; cori disease; dextrinosis; glycogen thesaurismosis; forbes disease; glycogen storage disease type 1; gsd ia; amylopectinosis; glucose-6-phosphatase deficiency; muscle phosphorylase deficiency; myophosphorylase deficiency; debrancher deficiency; hepatorenal glycogenosis; gierke disease; debranching enzyme deficiency ! gsdia
glycogen storage disease type vii = tarui disease; muscle phosphofructokinase deficiency; gsd vii; glycogenosis vii; pfkm deficiency; tarui's disease; muscle pfk deficiency; pfk deficiency > glycogen storage disease
pompe disease = gsd ii; infantile-onset pompe disease; late-onset pompe disease; amd acid maltase; acid maltase disease; cardiomegalia glycogenica diffusa; cardiac form of generalized glycogenosis ! iopd; lopd
gyrate atrophy = gyrate atrophy of choroid and retina; hyperornithinemia with gyrate atrophy; oat gyrate; gyrate chorioretinal atrophy; okt deficiency; ornithine ketoacid aminotransferase deficiency; ornithine keto acid aminotransferase deficiency; fuchs atrophia gyrata; gyrate atrophy of the choroid ! gacr; hoga
homocystinuria = classical homocystinuria; classic homocystinuria; cystathionine b synthase deficiency; mthfr homocystinuria; carson-neill syndrome; hcu disease ! hcu
hurler syndrome = alpha-l-iduronidase deficiency; idua deficiency; mps i h; lipochondrodystrophy; pfaundler-hurler syndrome; iduronidase deficiency; mucopolysaccharidosis 1h; mps1-h; dysostosis multiplex hurler; hurler's polydystrophy
hunter syndrome = iduronate 2-sulfatase deficiency; ids deficiency; i2s deficiency; hunter mps; sulfoiduronate sulfatase deficiency; iduronate sulfatase deficiency; attenuated mps ii; mps type ii hunter; x-linked gargoylism; hunter's mucopolysaccharidosis; sids deficiency; iduronidate sulfatase deficiency
sanfilippo syndrome = heparan sulfatase deficiency; polydystrophic oligophrenia; oligophrenic polydystrophy; sgsh deficiency; heparan-n-sulfatase deficiency; heparan sulfamidase deficiency; naglu deficiency; sanfilippo mps; sulfamidase deficiency; childhood dementia sanfilippo; mucopolysaccharidosis iiid; n-sulphoglucosamine sulphohydrolase deficiency; hgsnat deficiency; sanfilippo type c; sanfilippo type d; polydystrophia oligophrenia; alpha-n-acetylglucosaminidase deficiency ! mpsiiia; mpsiiib
morquio syndrome = mps iva; morquio b; galactosamine-6-sulfatase deficiency; eccentro-osteochondrodysplasia; morquio-ullrich syndrome; osteochondrodysplasia of morquio; mps ivb; mucopolysaccharidosis ivb; spondyloepiphyseal dysplasia morquio; osteochondrodystrophia deformans
maroteaux-lamy syndrome = asb deficiency; polydystrophic dwarf; galactosamine-4-sulfatase deficiency; naglazyme disease
mucopolysaccharidosis = mucopolysaccharide storage disease; mps disease; sly syndrome; beta-glucuronidase deficiency; mps vii; mucopolysaccharidosis vii; gag storage disorder; mps vii sly; glycosaminoglycan storage disorder; disorder of mucopolysaccharide metabolism; gusb deficiency
infantile refsum disease = phytanic acid storage disease infantile
refsum disease = phyh deficiency; refsum-thiebaut disease; heredoataxia hemeralopica polyneuritiformis; phytanic acid alpha-hydroxylase deficiency; ard refsum; hereditary ataxia polyneuritiformis; dax refsum
joubert syndrome = familial aplasia of the vermis; joubert syndrome 1; familial agenesis of cerebellar vermis; cpd iv; classic joubert syndrome
kallmann syndrome = no smell and no puberty; olfacto-genital syndrome; congenital anosmia and hypogonadotropic hypogonadism; anosmic hypogonadotropic hypogonadism; olfactogenital syndrome; maestre de san juan syndrome; maestre de san juan-kallmann syndrome
kearns-sayre syndrome = mitochondrial deletion syndrome kearns; kss mitochondrial; kearns syndrome; oculocraniosomatic neuromuscular disease ! kss
klinefelter syndrome = extra x chromosome in a male; xxy boy; boy with an extra x; hypogonadism klinefelter; klinefelter-reifenstein-albright syndrome
klippel-trenaunay syndrome = congenital dysplastic angiectasia; nevus verucosus hypertrophicans; osteohypertrophic varicose nevus; angioosteohypertrophic syndrome; naevus vasculosus hypertrophicus; hypertrophic hemangiectasia ! kts; ktw
krabbe disease = globoid leukodystrophy; globoid cell sclerosis; galactosylceramide lipidosis krabbe; gld leukodystrophy; galactocerebroside beta-galactosidase deficiency; infantile krabbe disease; galactosylsphingosine lipidosis; diffuse globoid body sclerosis of krabbe; cerebroside leukodystrophy; beta galactocerebrosidase deficiency; leukodystrophy globoid cell; sclerosis krabbe ! gld
loeys-dietz syndrome = loeys-dietz aortic syndrome; marfan syndrome type 2 loeys
marfan syndrome = fibrillinopathy marfan; long thin fingers marfan; marfan's arachnodactyly
maple syrup urine disease = leucinosis; branched-chain ketonuria; msud disease; leucine disease; maple sugar urine disease; bckd complex deficiency; intermediate maple syrup urine disease
meckel-gruber syndrome = ! mks
melas syndrome = mitochondrial stroke-like disease; mitochondrial encephalopathy lactic acidosis and stroke-like episodes
menkes disease = menkes's disease; x-linked copper malabsorption; steely hair disease menkes; copper transport disorder menkes; congenital hypocupremia; trichopoliodystrophy menkes; x-linked copper deficiency menkes; kinky hair copper disease ! mnk
metachromatic leukodystrophy = sulfatide storage disease; scholz disease; van bogaert-nyssen disease; arylsulphatase a deficiency; diffuse cerebral sclerosis metachromatic; deficiency of arylsulfatase a; scholz-greenfield disease; cerebral sclerosis metachromatic; arylsulfatase a deficiency disease; late infantile metachromatic leukodystrophy; scholz-bielschowsky-henneberg sclerosis; van bogaert-nijssen disease
adrenoleukodystrophy = cerebral adrenoleukodystrophy; lorenzo's oil disease; addison disease and cerebral sclerosis; abcd1 deficiency; x-linked ald; cerebral ald; lorenzo's disease; adrenal leukodystrophy; ald leukodystrophy ! xald; cald; amn
methylmalonic acidemia = methylmalonyl-coa mutase deficiency; mma acidemia; mut deficiency; isolated methylmalonic acidemia; methylmalonic acidemia mut; mcm deficiency; organic acidemia methylmalonic; vitamin b12-unresponsive methylmalonic acidemia; methylmalonyl-coenzyme a mutase deficiency
propionic acidemia = propionyl-coa carboxylase deficiency; pcc deficiency; propionyl-coa carboxylase deficiency disease; propionate disease; pcca deficiency; prop acidemia
mitochondrial disease = mitochondrial cytopathy; oxphos disease; mito disease; mitochondriopathy; respiratory chain disorder; mitochondrial encephalomyopathy; mitochondrial respiratory chain disorder; mitochondrial metabolism disease; leigh syndrome; oxidative phosphorylation disorder; electron transport chain disease; mitochondrial respiratory chain deficiencies; mtdna disease; merrf
neuronal ceroid lipofuscinosis = late infantile batten disease; jansky-bielschowsky disease; kufs disease; cln2 disease; cln3 disease; santavuori-haltia disease; ncl disease; santavuori disease; juvenile batten disease; juvenile neuronal ceroid lipofuscinosis; spielmeyer-sjogren disease; late infantile neuronal ceroid lipofuscinosis; tripeptidyl peptidase 1 deficiency; infantile neuronal ceroid lipofuscinosis; ppt1 deficiency; tpp1 deficiency; ceroid lipofuscinosis; batten spielmeyer vogt disease; childhood dementia batten; palmitoyl-protein thioesterase deficiency; jansky-bielschowsky; batten-vogt syndrome; stengel-batten-mayou-spielmeyer-vogt disease; hagberg-santavuori syndrome; parry disease kufs ! jncl; lincl; ncls
niemann-pick disease = sphingomyelinase deficiency; acid sphingomyelinase deficiency; niemann-pick type b; sphingomyelin/cholesterol lipidosis; niemann-pick disease type b; lipid histiocytosis niemann; sphingomyelinase deficiency disease; niemann's disease; childhood alzheimer's npc; npc1 deficiency; smpd1 deficiency; phosphatide lipidosis; juvenile dystonic lipidosis; dystonic juvenile idiocy without amaurosis; nova scotia niemann-pick disease; vertical supranuclear ophthalmoplegia niemann ! asmd
noonan syndrome = noonan syndrome 1; ullrich-noonan syndrome; bonnevie-ullrich noonan; rasopathy noonan
oculocerebrorenal syndrome = lowe bickel syndrome; oculocerebrorenal dystrophy; renal-oculocerebrodystrophy; oculo-cerebral-renal syndrome
ornithine transcarbamylase deficiency = oct deficiency; urea cycle disorder otc; x-linked urea cycle disorder; otc enzyme deficiency; hyperammonemia due to otc deficiency ! otcd
pallister-hall syndrome = congenital hypothalamic hamartoblastoma syndrome
phelan-mcdermid syndrome = 22q13 deletion syndrome; 22q13.3 deletion; 22q13.3 deletion syndrome; shank3 deletion; deletion 22q13; telomeric 22q13 monosomy syndrome; monosomy 22q13; chromosome 22q13.3 deletion syndrome; shank3 deficiency; monosomy 22q13.3; chromosome 22q13 deletion
phenylketonuria = pku disease; folling disease; classic pku; phenylalanine disease; phenylpyruvic amentia; imbecillitas phenylpyruvica; classical phenylketonuria
prader-willi syndrome = 15q11 deletion prader; paternal 15q11-q13 deletion; hypogonadism-hypotonia-obesity syndrome; prader's syndrome; hypotonia-hypomentia-hypogonadism-obesity syndrome; hhho syndrome ! hhho
progeria = children who age fast; child that ages too fast; aging disease in children; hutchinson progeria; souques-charcot syndrome; progeria infantum ! hgps
proteus syndrome = akt1 overgrowth; akt1 mosaic overgrowth; gigantism partial proteus
rett syndrome = rts rett; girls losing hand use rett; rett syndrome classic
smith-lemli-opitz syndrome = rsh-slo syndrome; lethal acrodysgenital syndrome; slos disease; smith-lemli-opitz rsh; cholesterol synthesis disorder smith
smith-magenis syndrome = rai1 deletion; del(17)(p11.2)
tay-sachs disease = b variant gm2 gangliosidosis; gm2 gangliosidosis type 1; late-onset tay-sachs; infantile tay-sachs; hexosaminidase alpha-subunit deficiency; cerebromacular degeneration tay-sachs; late onset tay-sachs disease
turner syndrome = xo syndrome; gonadal dysgenesis 45,x; girl with one x chromosome; karyotype 45,x; morgagni-turner syndrome; genital dwarfism turner type; bonnevie-ullrich-turner; sexual infantilism turner; morgagni-turner-albright syndrome
tyrosinemia = fumarylacetoacetate hydrolase deficiency; fah deficiency; hepatorenal tyrosinemia; hereditary infantile tyrosinemia; tyrosinemia type ii; richner-hanhart syndrome; fumarylacetoacetase deficiency; congenital tyrosinosis; tyrosinosis; oculocutaneous tyrosinemia; hereditary tyrosinemia type 1; tyrosine disease; tyrosine aminotransferase deficiency; tat deficiency; hereditary hepatorenal dysfunction tyrosine; tyrosine transaminase deficiency; fumaryl acetoacetate hydrolase deficiency
urea cycle disorder = citrullinemia; argininosuccinic aciduria; urea cycle enzyme deficiency; argininosuccinate lyase deficiency; carbamoyl phosphate synthetase deficiency; cps1 deficiency; urea cycle metabolism disorder; nags deficiency; arginase deficiency; argininosuccinic acidemia; argininemia
usher syndrome type 2 = usher syndrome type iia; usher 2a
von hippel-lindau disease = vhl tumor syndrome
werner syndrome = wrn deficiency; werner progeria; adult-onset progeria; recql2 deficiency
williams syndrome = 7q11.23 microdeletion; chromosome 7q11.23 deletion syndrome; hypercalcemia-supravalvar aortic stenosis; monosomy 7q11.23; supravalvular aortic stenosis with elfin face
wilson disease = hepatocerebral degeneration copper; inherited copper toxicosis; atp7b deficiency; westphal-strümpell pseudosclerosis; wilson's hepatolenticular degeneration; tetanoid chorea; cerebral pseudosclerosis westphal; familial hepatitis wilson; tetanoid chorea of gowers
wolman disease = primary familial xanthomatosis with adrenal calcification; lysosomal acid lipase deficiency infantile; familial xanthomatosis wolman type; wolman xanthomatosis; infantile lal deficiency; cholesteryl ester hydrolase deficiency wolman; generalized xanthomatosis with calcified adrenals
zellweger syndrome = peroxisome disease zellweger; zellweger's cerebrohepatorenal syndrome
nail-patella syndrome = arthro-onychodysplasia; hereditary osteo-onycho-dysplasia; arthroonychodysplasia; nail-knee syndrome
congenital diaphragmatic hernia = diaphragm hole at birth; cdh baby; morgagni hernia; congenital diaphragm hernia; diaphragmatic agenesis; unilateral agenesis of diaphragm
oral-facial-digital syndrome = oro-facial-digital; ofd syndrome; orofaciodigital syndrome type 1; oral-facial-digital syndrome type 1; mohr syndrome; dysplasia linguofacialis; grob's disease; orofacial-digital; gorlin-psaume syndrome; linguofacial dysplasia; orodigitofacial syndrome ! ofds; ofd1
sitosterolemia = phytosterol storage disease; sitosterol storage disease; abcg8 deficiency; mediterranean stomatocytosis; sitosterolemia with xanthomatosis
pseudopseudohypoparathyroidism = aho without pth resistance ! pphp
pseudohypoaldosteronism = pseudohypoaldosteronism type 2; familial hyperkalemic hypertension; chloride shunt syndrome; pseudohypoaldosteronism type 1; familial hypertensive hyperkalemia; aldosterone resistance; mineralocorticoid resistance; pha ii; aldosterone unresponsiveness; salt wasting from aldosterone resistance; familial hyperkalemia and hypertension; pha i; mineralocorticoid resistant hyperkalemia ! pha2; fhht; pha1; phai; phaii
cogan syndrome = keratitis-deafness cogan; cogan syndrome i; atypical cogan's syndrome; nonsyphilitic keratitis with vestibuloauditory symptoms
apeced = autoimmune polyendocrinopathy-candidiasis-ectodermal dystrophy; autoimmune polyendocrinopathy syndrome type 1; polyendocrinopathy candidiasis ectodermal dystrophy; whitaker syndrome; hypoadrenocorticism with hypoparathyroidism and superficial moniliasis; hypoparathyroidism-addison's disease-mucocutaneous candidiasis; pgas i; autoimmune polyendocrinopathy type 1 ! apecs; pgai
ectodermal dysplasia = hypohidrotic ectodermal dysplasia; christ-siemens-touraine syndrome; x-linked hypohidrotic ectodermal dysplasia; christ siemens touraine; hereditary ectodermal dysplasia; clouston syndrome ! xlhed; hed
coach syndrome = joubert syndrome with congenital hepatic fibrosis; joubert syndrome with hepatic defect; joubert syndrome with liver disease > joubert syndrome
sesame syndrome = east syndrome; epilepsy ataxia sensorineural deafness tubulopathy; kcnj10 deficiency; east/sesame syndrome
gonadal dysgenesis = xy gonadal dysgenesis; swyer syndrome; pure gonadal dysgenesis; 46,xy gonadal dysgenesis; dysgenetic gonads; 46,xx gonadal dysgenesis; gonad dysgenesis
sudden infant death syndrome = ! sids
neonatal abstinence syndrome = baby born addicted; newborn withdrawal; neonatal opioid withdrawal syndrome; baby withdrawing; drug baby withdrawal; newborn addicted to drugs; neonatal withdrawal syndrome; drug-addicted baby; baby in withdrawal; neonatal narcotic withdrawal ! nows
necrotizing enterocolitis = neonatal necrotizing enterocolitis; necrotizing colitis of the newborn; necrotising bowel disease in preemies ! nnec
neonatal jaundice = newborn hyperbilirubinemia; jaundice in babies; yellow newborn; jaundiced baby; physiological jaundice; icterus neonatorum; yellow skin in a newborn; breast milk jaundice; perinatal jaundice
neonatal sepsis = sepsis in newborn babies; septicemia of the newborn > sepsis
asphyxia neonatorum = birth asphyxia; perinatal asphyxia; lack of oxygen at birth; baby short of oxygen at birth; starved of oxygen at birth; asphyxia at birth; intrapartum asphyxia
colic = three month colic; colicky infant; evening colic
lead poisoning = plumbism; poisoned by lead; chronic lead poisoning; paint lead poisoning; devon colic; plumbism disease; lead encephalopathy; acute lead poisoning; devonshire colic
celiac artery compression syndrome = celiac axis syndrome; harjola-marable syndrome; marable syndrome; celiac trunk compression syndrome; median arcuate ligament compression syndrome
hydatidiform mole = molar pregnancy complete
burkholderia = burkholderia cepacia complex; b. cepacia; cepacia syndrome; cepacia; burkholderia cepacia infection; pseudomonas cepacia
"""
)
