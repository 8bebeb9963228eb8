link-change-unlink = тргната врска
