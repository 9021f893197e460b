"""Names: conditions, treatments, analytes and places, however a person or a record writes them."""
