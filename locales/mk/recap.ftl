recap-change-show = табла во салата
