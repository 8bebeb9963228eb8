link-change-unlink = lien retiré
