"""What else people call illnesses of the heart, the vessels and the fats of the blood.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

HEART_CALLED = terms_of_rows(
    """
heart diseases = cardiopathy; heart ailment; morbus cordis
coronary artery disease = blocked coronary arteries; coronary atherosclerotic disease; hardening of the heart arteries; atherosclerosis of the coronary arteries; stable angina; clogged heart arteries; narrowing of the heart arteries; blocked heart vessels; plaque in the heart arteries; coronary occlusive disease; ischaemic cardiopathy; coronary blockage
hypertension = arterial hypertension; raised bp; hypertensive vascular disease; systemic arterial hypertension; idiopathic hypertension; vascular hypertension; arterial hypertensive disease; high arterial pressure
myocardial infarction = cardiac infarction; massive heart attack; myocardial infarct; silent heart attack ! ami
st-elevation myocardial infarction = st elevation heart attack; st segment elevation myocardial infarction; st segment elevation mi
non-st-elevation myocardial infarction = non-st segment elevation myocardial infarction; non-st elevation heart attack; non st elevation mi; non-stemi
acute coronary syndrome = acute coronary event; acute coronary insufficiency; preinfarction syndrome; unstable coronary syndrome; acute coronary ischemia > coronary artery disease
heart failure = congestive heart disease; myocardial decompensation; cardiac decompensation; failing heart; heart is failing; fluid from heart failure; decompensated heart failure; left ventricular failure; right ventricular failure; ventricular failure; biventricular failure ! ccf
cardiomyopathy = myocardiopathy; primary myocardial disease; restrictive cardiomyopathy
dilated cardiomyopathy = congestive cardiomyopathy; dilatative cardiomyopathy; idiopathic dilated cardiomyopathy; familial dilated cardiomyopathy; congestive dilated cardiomyopathy; dilated myopathy of the heart; idiopathic dilatation cardiomyopathy
hypertrophic cardiomyopathy = idiopathic hypertrophic subaortic stenosis; familial hypertrophic cardiomyopathy; muscular subaortic stenosis; hypertrophic subaortic stenosis; teare disease; heritable hypertrophic cardiomyopathy; hypertrophic nonobstructive cardiomyopathy; ventricular hypertrophy hereditary; familial asymmetric septal hypertrophy ! ihss
peripartum cardiomyopathy = pregnancy-associated cardiomyopathy; meadows syndrome; cardiomyopathy after giving birth; puerperal cardiomyopathy
arrhythmia = irregular heart rhythm; cardiac dysrhythmia; dysrhythmia; ectopic beats; rhythm disturbance of the heart; disordered heart rhythm
atrial fibrillation = atrial fib; irregular heart beat af; delirium cordis; familial atrial fibrillation; chronic atrial fibrillation; lone atrial fibrillation; nonvalvular atrial fibrillation
paroxysmal atrial fibrillation = intermittent atrial fibrillation; atrial fibrillation that comes and goes; intermittent afib; paroxysmal auricular fibrillation
atrial flutter = auricular flutter; flutter of the atrium; a-flutter; atrial tachyarrhythmia flutter; fluttering of the atria ! afl
supraventricular tachycardia = atrial tachycardia; paroxysmal atrial tachycardia; avnrt; atrioventricular nodal reentry tachycardia; nodal reentrant tachycardia; av nodal reentrant tachycardia
ventricular tachycardia = ventricular tachyarrhythmia; paroxysmal ventricular tachycardia
ventricular fibrillation = v-fib; fibrillation of the ventricles; heart fibrillation of the ventricles; idiopathic ventricular fibrillation > arrhythmia
long qt syndrome = jervell and lange-nielsen syndrome; lqt syndrome; timothy syndrome; familial long qt syndrome; cardioauditory syndrome; qt prolongation syndrome; romano-ward long qt syndrome; surdo-cardiac syndrome; inherited long qt
brugada syndrome = idiopathic ventricular fibrillation brugada type
sick sinus syndrome = sinus nodal dysfunction; sinoatrial disease; bradytachycardia syndrome; sinoatrial block syndrome; sick sinus node ! sss
heart block = auriculoventricular heart block; atrioventricular conduction block; third degree heart block; complete av block; third degree av block; first degree heart block; third-degree atrioventricular block; a-v block
congenital heart disease = congenital heart malformation; congenital heart anomaly; heart defect from birth; born with a heart defect; cardiac malformation; birth defect of the heart; congenital cardiopathy; malformed heart
tetralogy of fallot = fallot's syndrome; congenital tetralogy; tetrad of fallot
hypoplastic left heart syndrome = left heart hypoplasia; underdeveloped left heart; left heart hypoplasia syndrome
ventricular septal defect = hole between the ventricles; hole in the ventricular septum; ventriculoseptal defect; maladie de roger; heart septal defects, ventricular; interventricular communication; ventricular septum defect
heart septal defects, atrial = auricular septal defect; interatrial septal defect; ostium secundum defect; secundum atrial septal defect; sinus venosus defect; ostium primum defect; lutembacher syndrome; atrium septal defect > congenital heart disease
endocardial cushion defects = atrioventricular septal defect; atrioventricular canal defect; av canal defect; common atrioventricular canal; av canal; complete atrioventricular canal; atrioventricular canal; common av canal; complete av canal; persistent atrioventricular canal; atrioventricularis communis ! avsd > congenital heart disease
patent foramen ovale = open foramen ovale; persistent foramen ovale
patent ductus arteriosus = persistent ductus arteriosus; open ductus arteriosus; patent ductus botalli; persistent arterial duct; patent arterial duct; open duct of botallo; ductus that did not close; patency of the ductus arteriosus
double outlet right ventricle = taussig-bing syndrome; taussig-bing malformation; dorv heart defect; taussig bing
ebstein anomaly = ebstein's anomaly of the tricuspid valve
tricuspid atresia = tricuspid valve atresia; congenital tricuspid atresia > congenital heart disease
bicuspid aortic valve = bicuspid aortic valve disease; bav disease; two-leaflet aortic valve; bicommissural aortic valve; two cusp aortic valve; congenital bicuspid aortic valve > heart valve disease
pulmonic stenosis = pulmonary valve stenosis; pulmonary valvular stenosis; narrowed pulmonary valve > heart valve disease
heart valve disease = faulty heart valve; valvulopathy; cardiac valvulopathy; damaged heart valve; valvular disorder of the heart; narrow heart valve
aortic stenosis = aortic valvular stenosis; calcific aortic stenosis; tight aortic valve; senile aortic stenosis
aortic valve insufficiency = leaking aortic valve; aortic valve regurgitation; aortic valve incompetence; leakage of the aortic valve
mitral regurgitation = leaky heart valve mitral; mitral valve leakage; mitral leak; mitral reflux; functional mitral regurgitation
mitral valve prolapse = prolapsed mitral valve; prolapsing mitral valve; ballooning mitral valve; mitral prolapse; floppy valve syndrome ! mvp
mitral valve stenosis = mitral stenosis; narrowed mitral valve; tight mitral valve; mitral valvular stenosis > heart valve disease
rheumatic heart disease = rheumatic valve disease; heart damage from rheumatic fever; heart valves damaged by rheumatic fever; rheumatic valvular disease; rheumatic cardiopathy; chronic rheumatic heart disease
rheumatic fever = acute articular rheumatic fever; rheumatic fever in children; polyarthritis rheumatica acuta
endocarditis = bacterial endocarditis; subacute bacterial endocarditis; acute bacterial endocarditis; infectious endocarditis; prosthetic valve endocarditis; inflammation of the endocardium; endocardial infection
myocarditis = acute myocarditis; fiedler's myocarditis; lymphocytic myocarditis
pericarditis = pericardial inflammation; inflamed pericardium; acute pericarditis; recurrent pericarditis; idiopathic pericarditis; constrictive pericarditis; dressler syndrome
pericardial effusion = fluid in the heart sac; hydropericardium; water in the heart sac; effusion of the pericardium; fluid in the pericardium
aortic aneurysm = bulge in the aorta; bulging aorta; aaa aneurysm; abdominal aneurysm; thoracic aneurysm; ballooned aorta; ruptured aortic aneurysm ! taa
aortic dissection = type a dissection; type b dissection; dissecting aorta; dissecting hematoma of the aorta; ruptured aorta dissection
atherosclerosis = fatty arteries; hardened arteries; arteriosclerotic vascular disease; clogging of the arteries; cholesterol in the arteries; furring of the arteries; atheroma; atheromatosis; atherosclerotic vascular disease; ascvd; atheromatous disease
carotid artery disease = carotid artery stenosis; blocked carotid artery; narrowed carotid artery; carotid occlusive disease; blocked carotid; clogged neck arteries; carotid blockage; carotid artery occlusion; extracranial carotid disease
peripheral artery disease = blocked leg arteries; peripheral atherosclerosis; hardening of the leg arteries; arterial disease of the legs; lower extremity arterial disease; narrowing of the leg arteries; clogged leg arteries; arterial insufficiency of the legs; critical limb ischemia; peripheral arteriosclerosis; smoker's leg
pulmonary hypertension = pulmonary hypertensive disease; pulmonary vascular hypertension; chronic thromboembolic pulmonary hypertension
pulmonary arterial hypertension = idiopathic pulmonary arterial hypertension; idiopathic pulmonary hypertension; heritable pulmonary arterial hypertension; sporadic primary pulmonary hypertension; familial pulmonary arterial hypertension; primary pulmonary arterial hypertension
persistent fetal circulation syndrome = persistent pulmonary hypertension of the newborn; pulmonary hypertension of the newborn; persistence of the fetal circulation > pulmonary hypertension
hypotension = arterial hypotension; chronic hypotension; too low blood pressure
orthostatic hypotension = standing hypotension; neurogenic orthostatic hypotension; idiopathic orthostatic hypotension; bradbury-eggleston syndrome; pure autonomic failure; low blood pressure when standing up; blood pressure falls on standing; orthostatic blood pressure drop
postural orthostatic tachycardia syndrome = orthostatic intolerance tachycardia; orthostatic tachycardia syndrome; positional tachycardia syndrome
varicose veins = varicose veins of the legs; venous varicosities; varicosis; varicose veins of lower limb; leg varices
thrombophlebitis = superficial thrombophlebitis; superficial vein thrombosis; clot in a surface vein
raynaud's disease = primary raynaud's; raynaud's gangrene; raynaud's disease primary; primary raynaud phenomenon
lymphedema = lymph fluid swelling; milroy disease; hereditary lymphedema; primary lymphedema; nonne-milroy disease; swelling from lymph fluid; congenital lymphedema; meige lymphedema; secondary lymphedema; nonne-milroy lymphedema; lymphoedema praecox; nonne-milroy-meige syndrome
arteriovenous malformation = arteriovenous malformation of the brain; brain avm; arteriovenous anomaly; av malformation; racemose angioma
brain aneurysm = aneurysm of cerebral artery; saccular aneurysm of the brain; intracranial berry aneurysm; ruptured brain aneurysm; cranial aneurysm; bulge in a brain artery; circle of willis aneurysm; head aneurysm; unruptured brain aneurysm; bulging blood vessel in the brain
stroke = cerebral accident; cerebral apoplexy; cva stroke; cerebrovascular stroke event; brain attack stroke; apoplectic stroke; cerebral vascular accident; apoplectic attack; paralytic stroke; ictus cerebri
ischemic stroke = stroke from a clot; clot stroke; stroke due to a blood clot; thrombotic stroke; blockage stroke; embolic stroke; cardioembolic stroke; cerebral ischemic stroke; cerebral embolism stroke; lacunar stroke; ischemic cerebral infarction; ischemic cerebrovascular accident; ais stroke
hemorrhagic stroke = bleeding stroke; stroke from a bleed; bleed stroke
transient ischemic attack = temporary stroke; transient stroke; intermittent cerebral ischemia; brief stroke
intracerebral hemorrhage = intracerebral bleeding; intraparenchymal hemorrhage; bleed inside the brain; cerebral hematoma; intracerebral hematoma
subarachnoid hemorrhage = subarachnoid bleeding; bleeding under the arachnoid; aneurysmal subarachnoid hemorrhage
subdural hematoma = subdural hemorrhage; subdural bleed; subdural bleeding; bleeding under the dura; chronic subdural hematoma; blood under the dura
cerebral cavernous malformation = brain cavernous angioma; familial cavernous malformation; familial cerebral cavernous malformation; intracranial cavernous angioma; familial cerebral cavernous angioma ! ccm
moyamoya disease = cerebrovascular moyamoya disease; nishimoto-takeuchi-kudo disease; idiopathic moyamoya disease; nishimoto disease; progressive intracranial occlusive arteriopathy moyamoya type; moyamoya brain disease
cerebrovascular disease = disease of the brain's blood vessels; cerebral vascular disease; cerebrovascular insufficiency
vasculitis = angiitis; inflamed blood vessels; angitis; inflammatory vascular disease; inflammation of the vessels; inflamed vessels
giant cell arteritis = horton's disease; horton's giant cell arteritis; horton's arteritis; temporal giant cell arteritis; inflammation of the temporal artery; horton's temporal arteritis; gca arteritis; hutchinson-horton syndrome; cranial giant cell arteritis; inflamed temple artery
takayasu arteritis = nonspecific aortoarteritis; idiopathic arteritis of takayasu; no pulse disease; middle aortic syndrome takayasu; raeder-harbitz syndrome; obliterative brachiocephalic arteritis; occlusive thromboaortopathy
kawasaki disease = mucocutaneous lymph node syndrome of kawasaki; febrile mucocutaneous lymph node syndrome; mucocutaneous lymph node fever
polyarteritis nodosa = disseminated necrotizing periarteritis; essential polyarteritis; polyarteritis nodosum
granulomatosis with polyangiitis = klinger disease; wg vasculitis; necrotizing respiratory granulomatosis; wegener-klinger-churg syndrome; rhinogenic granulomatosis
anca-associated vasculitis = anca-associated small vessel vasculitis; anca-positive vasculitis; anca associated systemic vasculitis; aav vasculitis; anca disease; microscopic polyangiitis; microscopic polyarteritis; micropolyangiitis
eosinophilic granulomatosis with polyangiitis = egpa vasculitis; churg-strauss granulomatosis; asthma with vasculitis and eosinophils; eosinophilic granulomatous vasculitis; css vasculitis
iga vasculitis = henoch schonlein; hsp purpura; henoch purpura; immunoglobulin a vasculitis; schonlein's purpura; henoch-schonlein syndrome; henoch-schonlein vasculitis; anaphylactoid vasculitis; hemorrhagic purpura of schonlein; rheumatic purpura
behcet's disease = triple-symptom complex of behcet; adamantiades disease; old silk road disease; gilbert-behcet syndrome; halushi-behcet syndrome; adamantiades-behcet syndrome; bd behcet
hypersensitivity vasculitis = cutaneous small vessel vasculitis; allergic cutaneous vasculitis > vasculitis
hypercholesterolemia = high blood cholesterol; high ldl; inherited high cholesterol; familial hyperbetalipoproteinemia; ldl receptor disorder; fh cholesterol; fredrickson type iia hyperlipoproteinemia; high bad cholesterol; essential hypercholesterolemia; heterozygous familial hypercholesterolemia; homozygous familial hypercholesterolemia; hyperlipoproteinemia type iia ! hefh; hofh
hypertriglyceridemia = elevated triglycerides; triglycerides too high; endogenous hypertriglyceridemia; hyperlipoproteinemia type iv; familial hypertriglyceridemia; too many triglycerides; fredrickson type iv; blood triglycerides high; hyperprebetalipoproteinemia; high trigs; severe hypertriglyceridemia
renovascular hypertension = renal artery hypertension; goldblatt hypertension; renal vascular hypertension; hypertension from narrowed kidney arteries; high blood pressure from kidney artery; goldblatt kidney hypertension > hypertension
intracranial embolism = cerebral embolism; embolism of cerebral artery; cerebral emboli > stroke
coronary aneurysm = aneurysm of the coronary artery; aneurysm in a heart artery; coronary vessel aneurysm > heart diseases
"""
)
