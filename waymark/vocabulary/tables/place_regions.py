"""States of the USA by their codes, short names of cities, and counties of the United Kingdom."""

from __future__ import annotations

STATE_CODES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID",
    "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA",
    "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI", "minnesota": "MN",
    "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV",
    "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC",
    "north dakota": "ND", "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA",
    "rhode island": "RI", "south carolina": "SC", "south dakota": "SD", "tennessee": "TN", "texas": "TX",
    "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA", "west virginia": "WV",
    "wisconsin": "WI", "wyoming": "WY", "district of columbia": "DC",
}  # fmt: skip

# In capitals only: "la" and "dc" are other words, too.
CITY_SHORT_NAMES = {
    **dict.fromkeys(("NYC", "nyc"), ("new york city", "United States")),
    "LA": ("los angeles", "United States"),
    "SF": ("san francisco", "United States"),
    "DC": ("washington", "United States"),
    **dict.fromkeys(("Brum", "brum"), ("birmingham", "United Kingdom")),
    **dict.fromkeys(("Brissy", "Brissie", "brissy", "brissie", "Bris"), ("brisbane", "Australia")),
    **dict.fromkeys(("Melb", "melb"), ("melbourne", "Australia")),
    **dict.fromkeys(("Torino", "torino"), ("turin", "Italy")),
    **dict.fromkeys(("Milano", "milano"), ("milan", "Italy")),
    **dict.fromkeys(("Napoli", "napoli"), ("naples", "Italy")),
    **dict.fromkeys(("Firenze", "firenze"), ("florence", "Italy")),
    **dict.fromkeys(("Roma", "roma"), ("rome", "Italy")),
    **dict.fromkeys(("Venezia", "venezia"), ("venice", "Italy")),
    **dict.fromkeys(("Genova", "genova"), ("genoa", "Italy")),
    **dict.fromkeys(("Philly", "philly"), ("philadelphia", "United States")),
    **dict.fromkeys(("Joburg", "joburg", "Jozi"), ("johannesburg", "South Africa")),
    **dict.fromkeys(("Brooklyn", "brooklyn"), ("new york city", "United States")),
    "ATL": ("atlanta", "United States"),
    "BKK": ("bangkok", "Thailand"),
    "BLR": ("bengaluru", "India"),
    **dict.fromkeys(("CDMX", "cdmx"), ("mexico city", "Mexico")),
    **dict.fromkeys(("HCMC", "hcmc"), ("ho chi minh city", "Vietnam")),
    "HYD": ("hyderabad", "India"),
    "JKT": ("jakarta", "Indonesia"),
    "KL": ("kuala lumpur", "Malaysia"),
    "SPB": ("saint petersburg", "Russia"),
    **dict.fromkeys(("jozi", "JHB", "Jo'burg", "jo'burg"), ("johannesburg", "South Africa")),
    **dict.fromkeys(("Vegas", "vegas"), ("las vegas", "United States")),
}

# The middle of each, in degrees; a county is as good as a town for telling how far a site is.
UK_COUNTIES = {
    "bedfordshire": (52.07, -0.45), "berkshire": (51.44, -1.05), "buckinghamshire": (51.77, -0.80),
    "cambridgeshire": (52.34, 0.10), "cheshire": (53.20, -2.55), "cornwall": (50.40, -4.80),
    "county durham": (54.73, -1.80), "cumbria": (54.58, -2.90), "derbyshire": (53.13, -1.60),
    "devon": (50.72, -3.75), "dorset": (50.80, -2.35), "east sussex": (50.92, 0.27),
    "east yorkshire": (53.85, -0.50), "essex": (51.78, 0.58), "gloucestershire": (51.83, -2.20),
    "greater manchester": (53.50, -2.30), "hampshire": (51.06, -1.30), "herefordshire": (52.08, -2.75),
    "hertfordshire": (51.81, -0.21), "kent": (51.22, 0.74), "lancashire": (53.87, -2.60),
    "leicestershire": (52.67, -1.13), "lincolnshire": (53.10, -0.25), "merseyside": (53.43, -2.95),
    "norfolk": (52.67, 1.00), "north yorkshire": (54.15, -1.40), "northamptonshire": (52.30, -0.85),
    "northumberland": (55.25, -2.00), "nottinghamshire": (53.13, -1.00), "oxfordshire": (51.77, -1.28),
    "shropshire": (52.64, -2.75), "somerset": (51.10, -2.95), "south yorkshire": (53.48, -1.30),
    "staffordshire": (52.85, -2.03), "suffolk": (52.19, 1.05), "surrey": (51.25, -0.42),
    "tyne and wear": (54.92, -1.55), "warwickshire": (52.28, -1.58), "west midlands": (52.48, -1.90),
    "west sussex": (50.93, -0.46), "west yorkshire": (53.75, -1.65), "wiltshire": (51.30, -1.93),
    "worcestershire": (52.20, -2.17),
}  # fmt: skip

# Regions that people name instead of a town, with their country and their largest city. Names that are first of all a
# city's or a country's (New York, Georgia, Victoria, Quebec) are left out; states of the USA go by STATE_CODES.
_FIRST_OF_ALL_OTHERS = ("new york", "washington", "georgia", "district of columbia")
LARGEST_CITIES = {
    "United States": {name: "" for name in STATE_CODES if name not in _FIRST_OF_ALL_OTHERS}
    | {"upstate new york": "Buffalo", "long island": "Brooklyn", "bay area": "San Jose",
       "southern california": "Los Angeles", "socal": "Los Angeles", "northern california": "Sacramento",
       "central valley": "Fresno", "inland empire": "Riverside", "orange county": "Anaheim",
       "central florida": "Orlando", "south florida": "Miami", "west texas": "Lubbock", "east texas": "Tyler",
       "twin cities": "Minneapolis", "western new york": "Buffalo", "hudson valley": "Poughkeepsie",
       "northern virginia": "Arlington"},
    "Canada": {
        "ontario": "Toronto", "british columbia": "Vancouver", "alberta": "Calgary", "nova scotia": "Halifax",
        "manitoba": "Winnipeg", "saskatchewan": "Saskatoon", "new brunswick": "Moncton", "newfoundland": "St. John's",
        "prince edward island": "Charlottetown",
    },
    "United Kingdom": {
        "yorkshire": "Leeds", "west yorkshire": "Leeds", "south yorkshire": "Sheffield", "north yorkshire": "York",
        "midlands": "Birmingham", "west midlands": "Birmingham",
        "east midlands": "Leicester", "east anglia": "Norwich", "highlands": "Inverness",
        "scottish highlands": "Inverness", "greater manchester": "Manchester", "merseyside": "Liverpool",
        "tyneside": "Newcastle upon Tyne", "wearside": "Sunderland", "teesside": "Middlesbrough",
        "lake district": "Kendal", "south wales": "Cardiff", "north wales": "Wrexham", "mid wales": "Aberystwyth",
        "west wales": "Carmarthen", "fife": "Dunfermline", "ayrshire": "Ayr", "lanarkshire": "Hamilton",
        "aberdeenshire": "Aberdeen", "perthshire": "Perth", "scottish borders": "Galashiels", "powys": "Newtown",
        "ceredigion": "Aberystwyth", "pembrokeshire": "Haverfordwest", "carmarthenshire": "Llanelli",
        "gwynedd": "Bangor", "anglesey": "Bangor", "county antrim": "Belfast", "county down": "Bangor",
        "county tyrone": "Omagh", "fermanagh": "Enniskillen", "isle of wight": "Newport", "rutland": "Leicester",
        "west country": "Exeter", "home counties": "London", "tower hamlets": "London", "the wirral": "Birkenhead",
        "wirral": "Birkenhead", "black country": "Wolverhampton", "potteries": "Stoke-on-Trent",
    },
    "Ireland": {
        "munster": "Cork", "connacht": "Galway", "connemara": "Galway", "leinster": "Dublin", "west cork": "Cork",
        "kerry": "Tralee", "donegal": "Letterkenny", "mayo": "Castlebar", "county mayo": "Castlebar",
        "county clare": "Ennis", "tipperary": "Clonmel", "kildare": "Naas", "roscommon": "Athlone",
        "offaly": "Tullamore",
    },
    "Nigeria": {
        "rivers state": "Port Harcourt", "ogun state": "Abeokuta",
        "imo state": "Owerri", "edo state": "Benin City", "delta state": "Warri", "anambra": "Onitsha",
        "abia": "Aba", "plateau state": "Jos",
        "kwara": "Ilorin", "osun": "Osogbo", "cross river": "Calabar",
    },
    "Ghana": {"ashanti": "Kumasi", "ashanti region": "Kumasi", "volta region": "Ho", "greater accra": "Accra"},
    "Kenya": {"trans nzoia": "Kitale", "kiambu county": "Kiambu", "western kenya": "Kisumu"},
    "Australia": {
        "new south wales": "Sydney", "queensland": "Brisbane",
        "south australia": "Adelaide", "western australia": "Perth", "tasmania": "Hobart",
        "northern territory": "Darwin",
    },
    "India": {
        "kerala": "Thiruvananthapuram", "tamil nadu": "Chennai", "karnataka": "Bengaluru",
        "maharashtra": "Mumbai", "gujarat": "Ahmedabad", "rajasthan": "Jaipur", "west bengal": "Kolkata",
        "uttar pradesh": "Kanpur", "madhya pradesh": "Indore", "bihar": "Patna", "odisha": "Bhubaneswar",
        "assam": "Guwahati", "telangana": "Hyderabad", "andhra pradesh": "Visakhapatnam", "haryana": "Faridabad",
        "goa": "Panjim", "himachal pradesh": "Shimla",
        "delhi ncr": "Delhi", "jharkhand": "Jamshedpur", "chhattisgarh": "Raipur", "uttarakhand": "Dehradun",
    },
    "Pakistan": {"sindh": "Karachi", "balochistan": "Quetta", "khyber pakhtunkhwa": "Peshawar"},
    "Germany": {
        "bavaria": "Munich", "saxony": "Leipzig", "hesse": "Frankfurt am Main", "lower saxony": "Hannover",
        "north rhine-westphalia": "Köln", "thuringia": "Erfurt",
    },
    "France": {"brittany": "Rennes", "normandy": "Rouen", "provence": "Marseille", "alsace": "Strasbourg"},
    "Italy": {
        "lombardy": "Milan", "sicily": "Palermo", "sardinia": "Cagliari", "tuscany": "Florence", "puglia": "Bari",
        "calabria": "Reggio Calabria", "campania": "Naples", "veneto": "Venice", "piedmont": "Turin",
    },
    "Spain": {
        "catalonia": "Barcelona", "andalusia": "Sevilla", "galicia": "Vigo",
        "basque country": "Bilbao",
    },
    "Greece": {"crete": "Heraklion"},
    "Poland": {"silesia": "Katowice"},
    "Philippines": {
        "cavite": "Bacoor", "laguna": "Calamba", "batangas": "Batangas", "pampanga": "Angeles City",
        "bulacan": "Malolos", "rizal": "Antipolo", "metro manila": "Manila", "bicol": "Legaspi",
        "negros": "Bacolod", "leyte": "Tacloban", "pangasinan": "Dagupan", "ilocos": "Laoag", "mindanao": "Davao", "luzon": "Quezon City", "visayas": "Cebu City",
    },
    "South Africa": {"kwazulu-natal": "Durban", "gauteng": "Johannesburg", "western cape": "Cape Town"},
    "China": {
        "guangdong": "Guangzhou", "sichuan": "Chengdu", "guangxi": "Nanning", "hunan": "Changsha", "hubei": "Wuhan",
        "yunnan": "Kunming", "zhejiang": "Hangzhou", "jiangsu": "Nanjing", "shandong": "Jinan", "henan": "Zhengzhou",
        "hainan": "Haikou", "fujian": "Fuzhou", "jiangxi": "Nanchang", "guizhou": "Guiyang",
    },
}  # fmt: skip
