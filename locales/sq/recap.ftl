recap-change-show = tabelë në sallë
