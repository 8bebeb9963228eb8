leak-change-issue = édition remise
leak-change-accept = passage accepté
