link-change-unlink = lidhje e hequr
