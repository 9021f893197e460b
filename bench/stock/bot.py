"""A form bot as Rasa's own documentation builds one: DIET, TED, a form with a validation action, REST."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FILES = {
    "config.yml": """
recipe: default.v1
assistant_id: stock
language: en
pipeline:
- name: WhitespaceTokenizer
- name: RegexFeaturizer
- name: LexicalSyntacticFeaturizer
- name: CountVectorsFeaturizer
- name: CountVectorsFeaturizer
  analyzer: char_wb
  min_ngram: 1
  max_ngram: 4
- name: DIETClassifier
  epochs: 100
- name: EntitySynonymMapper
- name: FallbackClassifier
  threshold: 0.3
policies:
- name: MemoizationPolicy
- name: RulePolicy
- name: TEDPolicy
  max_history: 5
  epochs: 100
""",
    "domain.yml": """
version: "3.1"
intents: [greet, thank, find_trials, inform, affirm, deny]
entities: [condition, age, treatment]
slots:
  condition:
    type: text
    influence_conversation: false
    mappings: [{type: from_text, conditions: [{active_loop: trial_form, requested_slot: condition}]}]
  age:
    type: text
    influence_conversation: false
    mappings: [{type: from_text, conditions: [{active_loop: trial_form, requested_slot: age}]}]
  treatment:
    type: text
    influence_conversation: false
    mappings: [{type: from_text, conditions: [{active_loop: trial_form, requested_slot: treatment}]}]
forms:
  trial_form:
    required_slots: [condition, age, treatment]
responses:
  utter_greet: [{text: "Hello. I help to find trials."}]
  utter_welcome: [{text: "You are welcome."}]
  utter_ask_condition: [{text: "Which illness is it?"}]
  utter_ask_age: [{text: "How old is the patient?"}]
  utter_ask_treatment: [{text: "Which treatments were tried?"}]
  utter_default: [{text: "I did not understand that."}]
actions: [validate_trial_form, action_show_trials]
""",
    "data/nlu.yml": """
version: "3.1"
nlu:
- intent: greet
  examples: |
    - hello
    - hi
    - good morning
    - hey there
    - good evening
- intent: thank
  examples: |
    - thank you
    - thanks
    - thanks a lot
    - many thanks
    - that helped, thank you
- intent: find_trials
  examples: |
    - find a trial
    - I am looking for a trial
    - are there studies for my daughter
    - show me trials
    - I want to take part in a study
- intent: inform
  examples: |
    - [beta thalassemia](condition)
    - it is [sickle cell disease](condition)
    - she has [asthma](condition)
    - he is [10](age)
    - [12](age) years old
    - she had [gene therapy](treatment)
    - no [transplant](treatment) yet
    - [hydroxyurea](treatment) since two years
    - nothing so far
- intent: affirm
  examples: |
    - yes
    - yes please
    - sure
    - right
- intent: deny
  examples: |
    - no
    - no thanks
    - not really
    - never
""",
    "data/rules.yml": """
version: "3.1"
rules:
- rule: Begin the form
  steps:
  - intent: find_trials
  - action: trial_form
  - active_loop: trial_form
- rule: End the form
  condition:
  - active_loop: trial_form
  steps:
  - action: trial_form
  - active_loop: null
  - slot_was_set: [{requested_slot: null}]
  - action: action_show_trials
- rule: Thanks
  steps:
  - intent: thank
  - action: utter_welcome
""",
    "data/stories.yml": """
version: "3.1"
stories:
- story: Greeting, then a trial
  steps:
  - intent: greet
  - action: utter_greet
  - intent: find_trials
  - action: trial_form
  - active_loop: trial_form
  - active_loop: null
  - action: action_show_trials
  - intent: thank
  - action: utter_welcome
- story: Greeting alone
  steps:
  - intent: greet
  - action: utter_greet
""",
    "credentials.yml": "rest:\n",
    "actions.py": """
from rasa_sdk import Action, FormValidationAction


class ValidateTrialForm(FormValidationAction):
    def name(self):
        return "validate_trial_form"

    def validate_age(self, value, dispatcher, tracker, domain):
        return {"age": value}


class ActionShowTrials(Action):
    def name(self):
        return "action_show_trials"

    def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="NCT05745532 may fit.")
        return []
""",
}

SAYS = ("hi", "find a trial", "beta thalassemia major", "10", "nothing so far", "thank you")


def write_bot(folder: Path, *, actions_port: int) -> None:
    """Writes the whole bot, with a tracker store of its own in SQLite."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    endpoints = f"action_endpoint:\n  url: http://127.0.0.1:{actions_port}/webhook\n"
    store = f"tracker_store:\n  type: SQL\n  dialect: sqlite\n  db: {folder / 'tracker.db'}\n"
    (folder / "endpoints.yml").write_text(endpoints + store, encoding="utf-8")


def train_bot(folder: Path) -> None:
    """Trains it where there is no model yet."""
    if not list((folder / "models").glob("*.tar.gz")):
        command = [sys.executable, "-m", "rasa", "train", "--quiet"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
