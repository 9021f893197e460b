"""The treatments that are done once or for a time."""

from __future__ import annotations

DONE_ONCE = frozenset(
    {"gene therapy", "hematopoietic stem cell transplantation",
     "allogeneic hematopoietic stem cell transplantation",
     "autologous hematopoietic stem cell transplantation", "splenectomy", "surgery", "mastectomy",
     "hysterectomy", "car t-cell therapy", "radiotherapy", "organ transplantation",
     "kidney transplantation", "liver transplantation", "heart transplantation", "lung transplantation",
     "corneal transplantation", "vaccination", "chemotherapy", "immunotherapy",
     "hematopoietic stem cell mobilization", "platelet transfusion", "cholecystectomy",
     "laparoscopy", "hip replacement", "knee replacement", "coronary stent", "coronary artery bypass surgery",
     "tubal ligation", "lymph node dissection", "kasai portoenterostomy", "cystectomy",
     "corneal cross-linking", "transarterial chemoembolization", "r-chop", "abvd",
     "intrauterine blood transfusion", "chemoradiotherapy", "prostatectomy", "nephrectomy",
     "oophorectomy", "colectomy", "gastrectomy", "whipple procedure", "lobectomy", "debulking surgery",
     "craniotomy", "thyroidectomy", "orchidectomy", "liver resection", "hip surgery", "appendectomy",
     "islet transplantation", "cataract surgery", "vitrectomy", "trabeculectomy", "tonsillectomy",
     "spinal fusion", "fontan procedure", "norwood procedure", "cleft repair", "cesarean section",
     "myomectomy", "uterine artery embolization", "radioiodine", "stereotactic radiotherapy",
     "radioembolization", "radiofrequency ablation", "iron infusion", "donor lymphocyte infusion",
     "heart valve replacement", "transcatheter aortic valve implantation", "cardiac ablation",
     "bariatric surgery", "bcg", "corticosteroid injections", "in vitro fertilization", "endoscopy",
     "splenic embolization", "mechanical ventilation", "amputation", "electroconvulsive therapy",
     "anti-thymocyte globulin", "breast-conserving surgery", "surgical excision", "neck dissection",
     "pneumonectomy", "axillary lymph node dissection", "sentinel lymph node biopsy",
     "transurethral resection of bladder tumor", "whole brain radiotherapy", "external beam radiotherapy",
     "brachytherapy", "rapid cojec"}
)  # fmt: skip
"""Done once or for a time: named alone, they are no news of this person."""
