"""An ear beside the safety list: it has learned from many tellings how emergencies sound."""
