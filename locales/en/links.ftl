### Links between challenges and practices.

link-change-unlink = link taken away
