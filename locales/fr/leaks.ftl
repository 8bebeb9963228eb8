leak-change-issue = édition remise
leak-change-accept = passage accepté

## What is found, in a few words; they stand in the exports, too.

leak-label-municipality = un nom de municipalité
leak-label-participant = une fonction
leak-label-institution = une institution
leak-label-only = « le seul »
leak-label-new = « le nouveau »
leak-label-number = un nombre
leak-label-name = un nom propre
leak-label-words = des mots particuliers

## What is doubtful, and what to do.

leak-advice-municipality = Une municipalité est nommée sans que cela soit autorisé ici. Reformulez sans le nom, ou faites autoriser la reprise.
leak-advice-participant = Cette fonction peut révéler qui est la personne. Dites-le de façon plus générale, par exemple « un participant ».
leak-advice-institution = Une institution est nommée. Dites-le de façon plus générale si cela révèle qui a parlé.
leak-advice-only = Ce qui est seul de son genre peut être reconnu. Reformulez sans « seul ».
leak-advice-new = Qui est nouveau peut être reconnu. Reformulez sans « nouveau ».
leak-advice-number = Un tel nombre peut révéler le lieu. Arrondissez-le ou retirez-le.
leak-advice-name = Ceci s’écrit comme un nom propre. S’il désigne une personne ou un lieu, dites plutôt ce que c’est.
leak-advice-words = Ailleurs, ces mots n’apparaissent qu’auprès du nom d’une seule municipalité. Dites-le en d’autres termes.
