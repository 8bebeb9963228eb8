recap-change-show = tableau dans la salle
