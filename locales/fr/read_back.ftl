reread-change = réponse à la relecture
