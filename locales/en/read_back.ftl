### Reading back.

reread-change = answer at the read-back
