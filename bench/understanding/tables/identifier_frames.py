"""The sentences, names, places and clinical lines from which messages with identifiers are drawn."""

from __future__ import annotations

FIRST_NAMES = (  # noqa: SIM905 a list of words
    "Adaeze Aisha Alejandro Amina Ana Andrei Anjali Anna Arjun Ayşe Babak Beatriz Bilal Bogdan Carlos "
    "Chidi Chinedu Claire Daniel Deepa Dimitra Dmitri Elena Emeka Emma Fatima Femi Francesca Giorgos "
    "Giulia Grace Hamza Hannah Hassan Hiroshi Ibrahim Ingrid Isabel Ivan Jamal James Jasmine Javier Jing "
    "Joao Jose Kavita Kemi Khadija Kwame Lakshmi Laura Layla Leila Lucia Maria Marco Mehmet Mei Michael "
    "Minh Mohammed Nadia Ngozi Nikos Nour Olga Oluwaseun Omar Paolo Patricia Pedro Priya Rahul Raj Ravi "
    "Rebecca Rosa Ruth Sachin Samir Sanjay Sara Sean Siobhan Sofia Somchai Sunita Tariq Thabo Thomas Uche "
    "Vikram Wei Yasmin Yusuf Zainab"
).split()

FAMILY_NAMES = (  # noqa: SIM905 a list of words
    "Abdullah Adeyemi Ahmed Ali Andersen Bakker Banerjee Begum Bianchi Chatterjee Chen Chowdhury Costa "
    "Demir Diaz Dubois Eze Fernandez Ferrari Garcia Georgiou Ghosh Gupta Haddad Hansen Hassan Hussain "
    "Ibrahim Ivanova Iyer Jansen Johnson Kaya Khan Khoury Kim Kowalski Kumar Lee Lopez Mahmoud Mensah "
    "Mishra Mohamed Moreau Mukherjee Mwangi Nair Ndlovu Nguyen Nkosi Novak O'Brien Obi Okafor Okonkwo "
    "Osei Ozturk Papadopoulos Patel Pereira Petrov Popescu Rahman Reddy Rodriguez Romano Rossi Santos "
    "Sharma Silva Singh Smith Sokolov Suzuki Tanaka Thompson Tran Walker Wang Williams Wong Yilmaz Zhang "
    "Zhou"
).split()

NAME_FRAMES = (
    "I'm {first} and my son has beta thalassemia",
    "im {first} {family}, looking for a trial for my daughter",
    "my name is {first} {family}",
    "My name's {first}, I have sickle cell",
    "hello this is {first} {family} writing about my boy",
    "Hi, {first} here, my wife needs transfusions",
    "my son {first} is 9 and gets blood every three weeks",
    "my daughter {first} had her last transfusion on Monday",
    "my husband {first} takes deferasirox",
    "we are looking for a study for my brother {first} {family}, he is 30",
    "it's about my niece, her name is {first}",
    "the patient is called {first} {family}",
    "patient name: {first} {family}, thalassemia major",
    "Please write back soon. Kind regards, {first} {family}",
    "thanks a lot\n{first} {family}",
    "can the team call me? Signed {first} {family}",
    "Mrs {family} from the ward told me to ask you",
    "I am {first} {family}'s mother",
    "you can call me {first}",
    "they call me {first}, I live in Leeds",
    "his name's {first} and he is five",
    "My doctor is Dr {family}",
    "Our haematologist Dr. {first} {family} sent us",
    "I am writing on behalf of {first} {family}, who has haemophilia",
    "Name {first} {family} age 24 sickle cell SS",
    "full name is {first} {family}",
    "MY NAME IS {first_upper} {family_upper} AND I NEED HELP",
    "good morning i am called {first_lower} {family_lower}",
    "my name is {first_lower} and i have sc disease",
    "my son's name is {first}",
)

PHONE_FRAMES = (
    "call me on {value}",
    "my number is {value} if a nurse wants to ring",
    "you can reach me at {value} after six",
    "Mobile: {value}",
    "whatsapp {value}",
    "ring my mum {value} please, she speaks English",
    "phone no {value}",
    "I can be texted on {value}, I work nights",
    "{value} is my cell",
    "tel {value} or leave a message at the clinic",
)

PHONES = (
    "07{9}{3d} {3d}{3d}",
    "07{9}{2d}{6d}",
    "+44 7{9}{2d} {6d}",
    "+44 (0)20 7{3d} {4d}",
    "0161 {3d} {4d}",
    "({9}12) 555-0{3d}",
    "{9}12-555-0{3d}",
    "{9}12.555.0{3d}",
    "+1 {9}12 555 0{3d}",
    "1-800-555-0{3d}",
    "{9}8{8d}",
    "{9}8{3d} {5d}",
    "+91 {9}8{3d} {5d}",
    "+91-{9}8{8d}",
    "0803 {3d} {4d}",
    "+234 803 {3d} {4d}",
    "+39 3{2d} {3d} {4d}",
    "+49 151 {8d}",
    "0033 6 {2d} {2d} {2d} {2d}",
    "06 {2d} {2d} {2d} {2d}",
    "+30 69{8d}",
    "+966 5{8d}",
    "+86 13{1d} {4d} {4d}",
    "+55 (11) 9{4d}-{4d}",
    "020 7{3d} {4d} ext {3d}",
    "+971 50 {3d} {4d}",
    "{words}",
    "{words}",
    "{words_double}",
)

EMAIL_FRAMES = (
    "my email is {value}",
    "write to {value} please",
    "{value} is where I read mail",
    "send it over to {value}, thanks",
    "E-mail: {value}",
    "could you mail the list of trials to {value} today?",
)

EMAILS = (
    "{first_lower}.{family_ascii}@gmail.com",
    "{first_lower}{2d}@yahoo.co.uk",
    "{first_lower}_{family_ascii}@hotmail.com",
    "{family_ascii}.{first_lower}+trials@example.org",
    "{first_lower} at gmail dot com",
    "{first_lower}.{family_ascii} at outlook dot com",
    "{first_lower} dot {family_ascii} at yahoo dot com",
    "{first_lower}{2d} (at) gmail (dot) com",
    "{first_lower} [at] proton [dot] me",
    "{first_lower}@ gmail.com",
    "{first_lower} underscore {2d} at gmail dot com",
)

STREET_FRAMES = (
    "I live at {value}, {city}",
    "we moved to {value} in {city} last year",
    "my address is {value}, {city}",
    "please post it to {value}, {city}",
    "Home: {value}, {city}",
    "is there a trial near {value}, {city}?",
    "we're at {value} {city}, could we take the train",
)

STREETS = (
    "{2d} Baker Street",
    "{3d} Maple Avenue",
    "{2d} Station Road",
    "{2d}b High St",
    "{4d} W 5th Street",
    "{4d} Elm Drive Apt {1d}",
    "{2d} Rue de Rivoli",
    "Via Roma {1d}",
    "Via Giuseppe Verdi {2d}",
    "Calle Mayor {2d}",
    "Hauptstraße {2d}",
    "Lindenweg {1d}",
    "Rua Augusta {3d}",
    "Flat {1d}b, {2d} Park Lane",
    "Apartment {2d}, Oak Court",
    "House {2d}, Road {1d}, Block C",
    "{2d}/A MG Road",
    "No. {2d} Allen Avenue",
    "{2d} Church Close",
    "{2d} Orchard Crescent",
    "Plot {2d} Awolowo Way",
    "PO Box {4d}",
)

CITIES = [
    "Leeds",
    "London",
    "Houston",
    "Lagos",
    "Mumbai",
    "Milan",
    "Athens",
    "Toronto",
    "Dublin",
    "Cairo",
    "Paris",
    "Boston",
]

POST_CODE_FRAMES = (
    "my postcode is {value}",
    "post code {value}",
    "we live in {value}",
    "I'm at {value}, how far is the nearest site?",
    "trials near {value} please",
)
POST_CODES = ("LS{1d} {1d}QT", "SW1A {1d}AA", "M{2d} {1d}BN", "K1A {1d}B{1d}", "EC{1d}V {1d}DD")

RECORD_FRAMES = {
    "my MRN is {value}": ("{7d}", "00{6d}"),
    "MRN: {value}": ("{8d}", "{3d}-{2d}-{3d}"),
    "medical record number {value}": ("{7d}", "H{6d}"),
    "NHS number {value}": ("{3d} {3d} {4d}", "{3d}-{3d}-{4d}"),
    "his nhs no is {value}": ("{3d} {3d} {4d}", "{9}{9d}"),
    "my SSN is {value}": ("{3d}-{2d}-{4d}",),
    "social security number: {value}": ("{3d}-{2d}-{4d}", "{3d} {2d} {4d}"),
    "passport no {value}": ("{9d}", "K{7d}", "AB{7d}"),
    "my passport number is {value}": ("N{7d}", "{9d}"),
    "insurance policy {value}": ("XJ{9d}", "{3d}-{6d}"),
    "insurance member ID is {value}": ("W{9d}", "{9}{8d}"),
    "hospital number {value}": ("{6d}", "RX{6d}"),
    "patient id {value}": ("{6d}", "P-{6d}"),
    "my aadhaar is {value}": ("{4d} {4d} {4d}",),
    "medicare number {value}": ("1EG4-TE{1d}-MK{2d}",),
    "driving licence {value}": ("SMITH{6d}AB9CD",),
}

BIRTH_FRAMES = (
    "I was born on {value}",
    "my date of birth is {value}",
    "DOB {value}",
    "dob: {value}, thalassemia major",
    "my son, born {value}, needs a study",
    "her birthday is {value}",
    "d.o.b. {value} female",
    "birth date {value}",
)

# The day, then the month and the year as they are written around it.
BIRTH_DATES = (
    "{d} {month} {y}",
    "{d}{th} {month} {y}",
    "{d}{th} of {month} {y}",
    "the {d}{th} of {month}, {y}",
    "{month} {d}, {y}",
    "{month} {d}{th} {y}",
    "{mon} {d} {y}",
    "{d} {mon} {y}",
    "{d}-{mon}-{y}",
    "{d}/{m}/{y}",
    "{d}.{m}.{y}",
    "{y}-{m}-{d}",
)

HANDLE_FRAMES = (
    "find me at {value}",
    "my page is {value}",
    "{value} is me, write there",
    "I posted his story on {value}",
    "follow us {value} please",
)
HANDLES = (
    "@{first_lower}_{family_ascii}",
    "@{first_lower}{2d}",
    "https://www.facebook.com/{first_lower}.{family_ascii}",
    "www.instagram.com/{first_lower}{2d}",
    "facebook.com/{first_lower}.{family_ascii}.{2d}",
    "https://linkedin.com/in/{first_lower}-{family_ascii}",
    "t.me/{first_lower}{family_ascii}",
)

# Nothing in these identifies anybody, so nothing in them may change.
CONTROL_FRAMES = (
    "tell me about NCT0{n7}",
    "is nct0{n7} still open",
    "NCT0{n7} and NCT0{n7}, which is nearer",
    "my hemoglobin is {a}.{b} g/dL",
    "Hb {a}.{b}, ferritin {n4}, platelets {n3}",
    "ferritin {n4} ng/mL last month",
    "ferritin was {n4} then {n4} then {n4}",
    "ferritin 1{n3}, 2{n3}, 3{n3} over three years",
    "platelets {n3},000",
    "platelets 1{n2}000 and neutrophils {n4}",
    "WBC {a}.{b} ANC {n4} PLT {n3} CRP {n2}",
    "creatinine 0.{b}, ALT {n2}, AST {n2}, bilirubin {a}.{b}",
    "LIC {a}.{b} mg/g dry weight and T2* {n2} ms",
    "HbF {n2}%, HbA2 {a}.{b}%, HbS {n2}%",
    "my son is {age} and weighs {n2} kg",
    "I am {age} years old",
    "I'm {age} and have sickle cell",
    "she is {age} months old",
    "I take {n3} mg of hydroxyurea twice a day",
    "deferasirox {n4} mg daily, {n2} mg/kg",
    "{n3} mL of red cells every {a} weeks",
    "we live in {city}",
    "I'm in {city} and can travel {n3} km",
    "I am from {city}",
    "is there a site in {city} or New York?",
    "born in {month} {year}",
    "my son was born in {month} {year}",
    "he was born {year}",
    "date of birth {month} {year}",
    "genotype beta0/beta+ IVS1-110 and IVS2-745",
    "codon 39 homozygous, c.118C>T",
    "HBB c.20A>T",
    "I have --SEA/aa and -a3.7 deletions",
    "HLA-A*02:0{b} and HLA-DRB1*15:0{b}",
    "HLA 10/10 matched brother, 9/10 unrelated donor",
    "my transplant was on {d} {month} {year}",
    "gene therapy on {m}/{d}/{year}",
    "last transfusion {d}.{m}.{year}",
    "I started chelation on {month} {d}, {year}",
    "first day of chemo {year}-{m}-{d}",
    "I'm Cooley's anemia patient",
    "he has Hodgkin lymphoma",
    "I have Wilson disease",
    "my daughter has Fanconi anemia",
    "my son has Diamond-Blackfan anemia",
    "I'm a Von Willebrand patient",
    "she has Crohn's and Gaucher disease",
    "this is Cooley anemia, right?",
    "this is Hodgkin lymphoma stage {a}",
    "my name for it is Mediterranean anemia",
    "treated at Great Ormond Street Hospital",
    "we go to Boston Children's Hospital",
    "seen at King's College Hospital in London",
    "I'm at St Jude Children's Research Hospital",
    "the Royal Free Hospital follows me",
    "Mount Sinai in New York treats him",
    "my son is on Luspatercept",
    "my daughter takes Exjade and Jakavi",
    "I'm on Hydroxyurea and Voxelotor",
    "Casgevy or Zynteglo, which is open?",
    "I'm Greek and my wife is Italian",
    "I'm Hispanic, she is Black",
    "I am Diabetic and Pregnant",
    "I'm Looking for a trial",
    "my son Needs transfusions every {a} weeks",
    "my husband Has sickle cell trait",
    "blood pressure {n3}/{n2}, pulse {n2}",
    "oxygen 9{b}% and temperature 37.{b}",
    "height 1{n2} cm, weight {n2} kg, BMI 2{b}.{b}",
    "phase 1/2 trial with {n3} people",
    "within {n3} miles of {city}",
    "NTBI and LPI, hepcidin {n2} ng/mL",
    "HIV viral load below {n2} copies",
    "reticulocytes {n3} x10^9/L, LDH {n3}",
    "{n2} transfusions a year since {year}",
    "the study from {year} to 20{n2}",
    "she is on day {n2} after transplant",
    "our appointment is {month} {d}",
    "cord blood from {year}",
    "ejection fraction {n2}%, heart MRI {month} {year}",
    "I'm Rh negative, anti-Kell and anti-E antibodies",
    "this is urgent, ferritin {n4}",
    "is {month} the end of recruiting?",
    "EudraCT 20{n2}-00{n4}-{n2}",
)
